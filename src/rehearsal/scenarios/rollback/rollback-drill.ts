import { environments } from "../../../domain/values/names.js";
import { approve, proposeTitle } from "../../steps/changes.js";
import {
  jobConclusion,
  newestRunId,
  repositoryOf,
  runAfter,
  runsAfter,
  sweep,
  workflowPath,
  sweepSchedule,
} from "../../steps/runs.js";
import type { WorkflowRun } from "@release-console/local-github";
import type { Fixture } from "../../fixture/fixture.js";
import { newestOf } from "../../report/log-reading.js";
import { needed } from "../../report/needed.js";
import { expectUploads } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const rollbackDrill: Scenario = {
  name: "rollback-drill",
  group: "rollback",
  title: "A weekly drill finds out that a rollback would hang, before anybody needs one",
  why: "Elsewhere the night of the incident is when people learn that the way back was closed for months.",
  start: "released",
  async play(fixture) {
    await fixture.scene("With two releases the drill of the scheduled sweep passes", () => passes(fixture));
    await fixture.scene("Somebody protects production, and somebody moves a tag: the drill is red", () =>
      fails(fixture),
    );
    await fixture.scene("Both are put right: the drill closes its issue", () => passesAgain(fixture));
  },
};

async function passes(fixture: Fixture): Promise<void> {
  const { expect, observer, github } = fixture;
  await approve(fixture, await proposeTitle(fixture, "Groceries"));
  const before = newestRunId(fixture);
  await github.runSchedule(fixture.repository, sweepSchedule);
  await fixture.settles();
  const run = runAfter(fixture, before, "rollback.yml");
  expect.equal("the drill is green", run.conclusion, "success");
  expect.contains("its summary says where a rollback would go", summaryOf(run), [
    "A rollback to v1.0.0 would succeed now",
    "deploy.yml",
  ]);
  expect.equal("the log says so", newestOf(await observer.entries(), "rollback-drilled")?.outcome, "passed");
  expectUploads(fixture, 2);
  expect.equal("nobody was bothered", await drillIssues(fixture), []);
  const after = newestRunId(fixture);
  await github.runSchedule(fixture.repository, sweepSchedule);
  await fixture.settles();
  const more = runsAfter(fixture, after).filter(({ path }) => path === workflowPath("rollback.yml"));
  expect.equal("the next sweep starts none", more.length, 0);
  const drill = github.traffic.job(
    needed(
      run.jobs.find(({ name }) => name === "restore / decide"),
      "job",
    ).id,
  );
  expect.that("it is cheap", drill.requests <= 17, drill.requests);
}

async function fails(fixture: Fixture): Promise<void> {
  const { expect, observer } = fixture;
  needed(repositoryOf(fixture).environments.get(environments.production), "environment").reviewers.push("mo");
  await moveTag(fixture, (await observer.commit("develop")).sha);
  const run = await drills(fixture);
  expect.equal("the drill is red", jobConclusion(run, "restore / decide"), "failure");
  expect.contains("and says what to do", fixture.annotations(run.id), ["environment-gated", "tag-moved"]);
  const [issue, ...more] = await drillIssues(fixture);
  expect.equal("one issue says it to those who would need it", [issue?.state, more], ["open", []]);
  expect.contains("by name", issue?.body ?? "", ["@rob", "Stops a rollback", "The tag v1.0.0 points at"]);
  expectUploads(fixture, 2);
}

async function passesAgain(fixture: Fixture): Promise<void> {
  const { expect, observer } = fixture;
  needed(repositoryOf(fixture).environments.get(environments.production), "environment").reviewers.length = 0;
  const released = newestOf(await observer.entries(), "rollback-drilled")?.target;
  await moveTag(fixture, needed(released ?? undefined, "target of the drill").commit.sha);
  const run = await drills(fixture);
  expect.equal("the drill is green", jobConclusion(run, "restore / decide"), "success");
  expect.equal(
    "its issue is closed",
    (await drillIssues(fixture)).map(({ state }) => state),
    ["closed"],
  );
  await sweep(fixture);
  expectUploads(fixture, 2);
}

async function drills(fixture: Fixture): Promise<WorkflowRun> {
  const before = newestRunId(fixture);
  await fixture.people.mo.runsWorkflow("rollback.yml", { reason: "Before the holidays", drill: "true" });
  await fixture.settles();
  return runAfter(fixture, before, "rollback.yml");
}

/** Past the rules, as an administrator can who switches them off for a moment. */
async function moveTag(fixture: Fixture, sha: string): Promise<void> {
  fixture.people.ada.tells(`moves the tag v1.0.0 to ${sha.slice(0, 7)}`);
  const ref = "refs/tags/v1.0.0";
  const before = await fixture.github.git.readRef(fixture.repository, ref);
  await fixture.github.git.moveRefs(fixture.repository, [{ ref, before, after: sha }]);
}

const drillIssues = async ({ observer }: Fixture) =>
  (await observer.openedAfter(0)).filter(({ title }) => title === "A rollback would fail now");

const summaryOf = ({ jobs }: WorkflowRun): string => jobs.map(({ summary }) => summary).join("\n");
