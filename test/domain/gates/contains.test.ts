import { describe, expect, it } from "@jest/globals";
import { policyPath } from "../../../src/domain/values/names.js";
import type { PullRequestFacts } from "../../../src/domain/snapshot/snapshot.js";
import {
  checkWith,
  commit,
  minute,
  sha,
  policyWith,
  pullRequestWith,
  reviewWith,
  snapshotWith,
  stagedWith,
  TestLog,
} from "../../support/builders.js";
import { at, boarding, plan, decideOn } from "../../support/plans.js";

const approved = pullRequestWith({ reviews: [reviewWith({ submittedAt: minute(100) })] });
const factsOf = (log: TestLog) => ({
  snapshot: snapshotWith(log, { pullRequests: [approved] }),
  state: log.state,
  policy: policyWith(),
});

describe("a train that is in production", () => {
  it("is not released again while its landing is pending", () => {
    const log = new TestLog().stage(stagedWith());
    expect(decideOn(factsOf(log)).decision).toBe("granted");
    log
      .release("v1.0.0")
      .append({ type: "release-tagged", version: "v1.0.0" as never, commit: log.state.train.tip.sha });
    const { decision, train } = decideOn(factsOf(log));
    expect(decision).toBe("none");
    expect(train).toEqual([{ code: "nothing-staged", found: "#12: released, not yet landed on develop." }]);
  });

  it("does not board again when develop has its change and its page is still open", () => {
    const log = new TestLog().stage(stagedWith()).release("v1.0.0").settle("v1.0.0", commit("develop-1"));
    expect(plan(log, [pullRequestWith()]).merges).toEqual([]);
    const further = pullRequestWith({ head: sha("further"), commits: [sha("further")] });
    expect(plan(log, [further]).merges).toHaveLength(1);
  });

  it("may go again when its deployment failed and it was approved again", () => {
    const log = new TestLog().stage(stagedWith()).release("v1.0.0", "failed");
    const facts = factsOf(log);
    expect(decideOn(facts).decision).not.toBe("none");
  });
});

describe("a gate that closes under a head on staging", () => {
  const policy = policyWith({ checks: { required: [{ name: "test", app: undefined }] } });
  const decided = (log: TestLog, change: Partial<PullRequestFacts>) => {
    const pullRequest = pullRequestWith({ reviews: approved.reviews, ...change });
    const snapshot = snapshotWith(log, { pullRequests: [pullRequest] });
    const { decision, rows } = decideOn({ snapshot, state: log.state, policy });
    return [decision, ...rows.flatMap(({ findings }) => findings.map(({ code }) => code))];
  };
  const staged = () => new TestLog().stage(stagedWith());

  it.each([
    [
      "a check that failed when it was run again",
      { checks: [checkWith(), checkWith({ order: 2, conclusion: "failure" })] },
      "refused",
      "check-failed",
    ],
    [
      "a check that runs again",
      { checks: [checkWith({ status: "QUEUED", conclusion: undefined, since: minute(599) })] },
      "awaited",
      "check-pending",
    ],
    ["a fork whose voucher took it back", { isCrossRepository: true }, "refused", "unvouched-fork"],
    [
      "a change of the rules whose maintainer took it back",
      { changedPaths: [policyPath] },
      "refused",
      "changes-the-rules",
    ],
  ] as const)("keeps it from production: %s", (_, change, decision, code) => {
    expect(decided(staged(), change)).toEqual([decision, code]);
    expect(plan(staged(), [pullRequestWith(change)], { policy }).ejected).toEqual([]);
  });

  it("says nothing about a head that has gone to production, or about another one", () => {
    const red = { checks: [checkWith({ conclusion: "failure" })] };
    expect(decided(staged().release("v1.0.0"), red)).toEqual(["none"]);
    expect(decided(staged(), { ...red, head: sha("further") })).toEqual(["awaited", "new-head"]);
  });
});

describe("a pull request that stands on a released one", () => {
  it("boards by itself, though the page of the released one is still open", () => {
    const log = new TestLog().stage(stagedWith()).release("v1.0.0").settle("v1.0.0", commit("develop-1"));
    const above = pullRequestWith({ number: 13, commits: [sha("head-12"), sha("head-13")] });
    expect(boarding(plan(log, [pullRequestWith(), above]).merges)).toEqual([at(13)]);
  });
});
