import { describe, expect, it } from "@jest/globals";
import { decideRelease } from "../../src/domain/release.js";
import {
  commit,
  minute,
  sha,
  policyWith,
  pullRequestWith,
  reviewWith,
  snapshotWith,
  stagedWith,
  TestLog,
} from "./builders.js";
import { at, boarding, plan } from "./plans.js";

const approved = pullRequestWith({ reviews: [reviewWith({ submittedAt: minute(100) })] });
const factsOf = (log: TestLog) => ({
  snapshot: snapshotWith(log, { pullRequests: [approved] }),
  state: log.state,
  policy: policyWith(),
});

describe("a train that is in production", () => {
  it("is not released again while its landing is owed", () => {
    const log = new TestLog().stage(stagedWith());
    expect(decideRelease(factsOf(log)).decision).toBe("granted");
    log
      .release("v1.0.0")
      .append({ type: "release-tagged", version: "v1.0.0" as never, commit: log.state.train.tip.sha });
    const { decision, train } = decideRelease(factsOf(log));
    expect(decision).toBe("none");
    expect(train).toEqual([
      { code: "nothing-staged", found: "#12: released, and still to land on develop." },
    ]);
  });

  it("does not board again when develop has its change and its page is still open", () => {
    const log = new TestLog().stage(stagedWith()).release("v1.0.0").settle("v1.0.0", commit("develop-1"));
    expect(plan(log, [pullRequestWith()]).merges).toEqual([]);
    const further = pullRequestWith({ head: sha("further"), commits: [sha("further")] });
    expect(plan(log, [further]).merges).toHaveLength(1);
  });

  it("may go again when its deployment did not end well and it was approved anew", () => {
    const log = new TestLog().stage(stagedWith()).release("v1.0.0", "failed");
    const facts = factsOf(log);
    expect(decideRelease(facts).decision).not.toBe("none");
  });
});

describe("a pull request that stands on a released one", () => {
  it("boards by itself, though the page of the released one is still open", () => {
    const log = new TestLog().stage(stagedWith()).release("v1.0.0").settle("v1.0.0", commit("develop-1"));
    const above = pullRequestWith({ number: 13, commits: [sha("head-12"), sha("head-13")] });
    expect(boarding(plan(log, [pullRequestWith(), above]).merges)).toEqual([at(13)]);
  });
});
