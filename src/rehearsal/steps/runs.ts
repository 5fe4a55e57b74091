/** Runs of workflows, as their pages show them. */
import type { Repository, WorkflowRun } from "@release-console/local-github";
import { shopRepository, type Fixture } from "../fixture/fixture.js";

export const workflowPath = (file: string): string => `.github/workflows/${file}`;

/** What GitHub knows of the shop; an administrator's clicks may change it. */
export const repositoryOf = (fixture: Fixture): Repository => fixture.github.repository(shopRepository);

export const newestRunId = (fixture: Fixture): number => Math.max(0, ...repositoryOf(fixture).runs.keys());

/** The first run of a workflow file after the one with this id. Throws when there is none. */
export function runAfter(fixture: Fixture, id: number, file: string): WorkflowRun {
  const found = runsAfter(fixture, id).find(({ path }) => path === workflowPath(file));
  if (found === undefined) throw new Error(`No run of ${file} was started.`);
  return found;
}

export const runsAfter = (fixture: Fixture, id: number): readonly WorkflowRun[] =>
  [...repositoryOf(fixture).runs.values()].filter((run) => run.id > id);

/** As release.yml has it. */
export const sweepSchedule = "23 2,8,14,20 * * *";

/** Starts the sweep by hand: whatever is due is done. */
export async function sweep(fixture: Fixture): Promise<WorkflowRun> {
  const before = newestRunId(fixture);
  await fixture.people.mo.runsWorkflow("release.yml", {});
  await fixture.settles();
  return runAfter(fixture, before, "release.yml");
}

/** `level title` of every annotation that an action made; the runner's own "Process completed with …" has no title. */
export const annotationTitles = ({ annotations }: WorkflowRun): readonly string[] =>
  annotations.flatMap(({ level, title }) => (title === undefined ? [] : [`${level} ${title}`]));

/** Texts of the errors with this title. */
export const errorTexts = ({ annotations }: WorkflowRun, title: string): readonly string[] =>
  annotations.filter((each) => each.level === "error" && each.title === title).map(({ message }) => message);

export const jobConclusion = ({ jobs }: WorkflowRun, name: string): string | undefined =>
  jobs.find((job) => job.name === name)?.conclusion;
