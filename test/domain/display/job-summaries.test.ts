/** What stands on staging by bypassing the console: what is none, and what becomes of it without a pull request. */
import { expect, it } from "@jest/globals";
import { decideOn } from "../../support/plans.js";
import { stagingSummary } from "../../../src/domain/display/job-summaries.js";
import { commit, policyWith, sha, snapshotWith, stagedWith, TestLog, user } from "../../support/builders.js";

/** A run that came in between saw commits on develop that the log did not know yet. */
const takeForDrift = (log: TestLog, ...names: readonly string[]): TestLog => {
  const to = commit(names.at(-1) ?? "");
  const drift = names.map((name) => ({ sha: sha(name), title: name, author: "github-actions[bot]" }));
  return log.append({
    type: "staging-moved",
    from: log.state.train.tip.sha,
    to,
    base: to,
    staged: [],
    drift,
  });
};
const released = (): TestLog => {
  const log = new TestLog().stage(stagedWith()).release("v1.0.0");
  return log.append({ type: "release-tagged", version: "v1.0.0" as never, commit: stagedWith().merge.sha });
};
const driftOf = ({ state }: TestLog): readonly string[] => state.train.drift.map(({ title }) => title);

it("a landing that another run took for drift is none", () => {
  const log = takeForDrift(released(), "hotfix", "land 1", "land 2");
  log.append({
    type: "pull-request-landed",
    version: "v1.0.0" as never,
    pullRequest: 12,
    head: sha("head-12"),
    develop: commit("land 2"),
    commits: [sha("land 1"), sha("land 2")],
    method: "rebase",
  });
  expect(driftOf(log)).toEqual(["hotfix"]);
});

it("nor is a landing pull request's merge", () => {
  const log = takeForDrift(released(), "hotfix", "land");
  const landing = { version: "v1.0.0" as never, develop: commit("land"), method: "squash" as const };
  log.append({ type: "release-landed", ...landing });
  expect(driftOf(log)).toEqual(["hotfix"]);
});

it("nor is a revert", () => {
  const log = released().settle("v1.0.0", commit("develop-1"));
  log
    .stage(stagedWith({ number: 20 }))
    .release("v1.1.0")
    .settle("v1.1.0", commit("develop-2"));
  log.requestRollback();
  const approval = { by: user("ann"), source: "comment" as const, at: log.state.log.time, reference: "c" };
  log.append({ type: "rollback-approved", rollback: "RB-1", ...approval });
  takeForDrift(log, "hotfix", "revert");
  const revert = { rollback: "RB-1", develop: commit("revert"), method: "squash" as const };
  log.append({ type: "revert-landed", ...revert });
  expect(driftOf(log)).toEqual(["hotfix"]);
});

it("drift alone waits for the next pull request, and that is said", () => {
  const log = takeForDrift(new TestLog(), "hotfix");
  const { decision, train } = decideOn({
    snapshot: snapshotWith(log),
    state: log.state,
    policy: policyWith(),
  });
  const found = `1 commit of drift: ${sha("hotfix").slice(0, 7)} hotfix.`;
  expect([decision, train]).toEqual(["none", [{ code: "only-drift", found }]]);
  expect(stagingSummary(log.state, [])).toMatch(/only-drift.*Open a pull request, however small/);
});
