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
import type { Stage } from "../../fixture/fixture.js";
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
  async play(stage) {
    await stage.scene("With two releases the drill of the scheduled sweep passes", () => passes(stage));
    await stage.scene("Somebody protects production, and somebody moves a tag: the drill is red", () =>
      fails(stage),
    );
    await stage.scene("Both are put right: the drill closes its issue", () => passesAgain(stage));
  },
};

async function passes(stage: Stage): Promise<void> {
  const { expect, observer, github } = stage;
  await approve(stage, await proposeTitle(stage, "Groceries"));
  const before = newestRunId(stage);
  await github.runSchedule(stage.repository, sweepSchedule);
  await stage.settles();
  const run = runAfter(stage, before, "rollback.yml");
  expect.equal("the drill is green", run.conclusion, "success");
  expect.contains("its summary says where a rollback would go", summaryOf(run), [
    "A rollback to v1.0.0 would succeed now",
    "deploy.yml",
  ]);
  expect.equal("the log says so", newestOf(await observer.entries(), "rollback-drilled")?.outcome, "passed");
  expectUploads(stage, 2);
  expect.equal("nobody was bothered", await drillIssues(stage), []);
  const after = newestRunId(stage);
  await github.runSchedule(stage.repository, sweepSchedule);
  await stage.settles();
  const more = runsAfter(stage, after).filter(({ path }) => path === workflowPath("rollback.yml"));
  expect.equal("the next sweep starts none", more.length, 0);
  const drill = github.traffic.job(
    needed(
      run.jobs.find(({ name }) => name === "restore / decide"),
      "job",
    ).id,
  );
  expect.that("it is cheap", drill.requests <= 17, drill.requests);
}

async function fails(stage: Stage): Promise<void> {
  const { expect, observer } = stage;
  needed(repositoryOf(stage).environments.get(environments.production), "environment").reviewers.push("mo");
  await moveTag(stage, (await observer.commit("develop")).sha);
  const run = await drills(stage);
  expect.equal("the drill is red", jobConclusion(run, "restore / decide"), "failure");
  expect.contains("and says what to do", stage.annotations(run.id), ["environment-gated", "tag-moved"]);
  const [issue, ...more] = await drillIssues(stage);
  expect.equal("one issue says it to those who would need it", [issue?.state, more], ["open", []]);
  expect.contains("by name", issue?.body ?? "", ["@rob", "Stops a rollback", "The tag v1.0.0 points at"]);
  expectUploads(stage, 2);
}

async function passesAgain(stage: Stage): Promise<void> {
  const { expect, observer } = stage;
  needed(repositoryOf(stage).environments.get(environments.production), "environment").reviewers.length = 0;
  const released = newestOf(await observer.entries(), "rollback-drilled")?.target;
  await moveTag(stage, needed(released ?? undefined, "target of the drill").commit.sha);
  const run = await drills(stage);
  expect.equal("the drill is green", jobConclusion(run, "restore / decide"), "success");
  expect.equal(
    "its issue is closed",
    (await drillIssues(stage)).map(({ state }) => state),
    ["closed"],
  );
  await sweep(stage);
  expectUploads(stage, 2);
}

async function drills(stage: Stage): Promise<WorkflowRun> {
  const before = newestRunId(stage);
  await stage.people.mo.runsWorkflow("rollback.yml", { reason: "Before the holidays", drill: "true" });
  await stage.settles();
  return runAfter(stage, before, "rollback.yml");
}

/** Past the rules, as an administrator can who switches them off for a moment. */
async function moveTag(stage: Stage, sha: string): Promise<void> {
  stage.people.ada.tells(`moves the tag v1.0.0 to ${sha.slice(0, 7)}`);
  const ref = "refs/tags/v1.0.0";
  const before = await stage.github.git.readRef(stage.repository, ref);
  await stage.github.git.moveRefs(stage.repository, [{ ref, before, after: sha }]);
}

const drillIssues = async ({ observer }: Stage) =>
  (await observer.openedAfter(0)).filter(({ title }) => title === "A rollback would fail now");

const summaryOf = ({ jobs }: WorkflowRun): string => jobs.map(({ summary }) => summary).join("\n");
