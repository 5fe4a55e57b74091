/** Tells a story once without a fault, job by job, and remembers the moment before each job of the console. */
import type { WorkflowJob } from "@release-console/local-github";
import type { Fixture } from "../../../../src/rehearsal/fixture/fixture.js";
import { repositoryOf, sweep } from "../shop.js";
import { recordRequests, type Point } from "./bad-moments.js";
import { viewEnd, viewMoment, type EndView } from "./end-view.js";
import type { LastingNames } from "./lasting-names.js";

export interface Step {
  readonly name: string;
  /** What people do. Nothing in it depends on what comes of it. */
  readonly act: (fixture: Fixture) => Promise<unknown>;
  /**
   * What a person does when that came to nothing: their command was not obeyed, or their approval was used up by a
   * deployment whose end nobody knows. Left out: nothing, the next runs make up for everything.
   */
  readonly again?: (fixture: Fixture) => Promise<unknown>;
}

/** The moment before a job of the console starts, and what the job then asked for. */
export interface Moment {
  readonly step: Step;
  readonly job: string;
  readonly run: number;
  readonly goBack: () => Promise<void>;
  readonly points: readonly Point[];
  /** The rollback that was open before the step. */
  readonly knownRequest: string | undefined;
  /** How it was when the job had ended. */
  readonly after: string;
  /** How the step ended, and what the next sweep made of that. */
  readonly ends: readonly EndView[];
}

/** Jobs of this library's workflows; the others are the user's, or a gate. */
const isConsoleJob = ({ name }: WorkflowJob): boolean => / \/ (?:decide|begin|record)$/.test(name);

/** Jobs of the console get no runner until `letGo`. */
export const holdConsole = ({ github }: Fixture): void => github.engine.holdJobs(isConsoleJob);
export const letGoOf = ({ github }: Fixture, { job, run }: Pick<Moment, "job" | "run">): void =>
  github.engine.holdJobs((other) => isConsoleJob(other) && (other.name !== job || other.runId !== run));
export const letGo = ({ github }: Fixture): void => github.engine.holdJobs(() => false);

export async function tell(
  fixture: Fixture,
  steps: readonly Step[],
  names: LastingNames,
): Promise<readonly Moment[]> {
  const moments: Moment[] = [];
  for (const step of steps) {
    const knownRequest = (await fixture.observer.state())?.rollback?.id;
    holdConsole(fixture);
    await step.act(fixture);
    await fixture.settles();
    const jobs: Omit<Moment, "ends">[] = [];
    for (let next = firstHeld(fixture); next !== undefined; next = firstHeld(fixture)) {
      const played = await playJob(fixture, next);
      jobs.push({ ...played, step, knownRequest, after: await viewMoment(fixture, names) });
    }
    letGo(fixture);
    const goOn = await fixture.checkpoint();
    const end = await viewEnd(fixture, names);
    await sweep(fixture);
    const ends = [end, await viewEnd(fixture, names)];
    await goOn();
    moments.push(...jobs.map((job) => ({ ...job, ends })));
  }
  return moments;
}

async function playJob(
  fixture: Fixture,
  job: WorkflowJob,
): Promise<Pick<Moment, "job" | "run" | "goBack" | "points">> {
  const goBack = await fixture.checkpoint();
  const points = recordRequests(fixture);
  const { name, runId } = job;
  letGoOf(fixture, { job: name, run: runId });
  await fixture.settles();
  fixture.github.faults.clear();
  holdConsole(fixture);
  return { job: name, run: runId, goBack, points: [...points] };
}

const firstHeld = (fixture: Fixture): WorkflowJob | undefined =>
  [...repositoryOf(fixture).runs.values()]
    .flatMap(({ jobs }) => jobs)
    .filter((job) => job.status === "queued" && isConsoleJob(job))
    .toSorted((one, other) => one.id - other.id)[0];
