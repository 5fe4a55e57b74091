import { describe, expect, it } from "@jest/globals";
import { decideRelease } from "../../src/domain/release.js";
import {
  minute,
  policyWith,
  pullRequestWith,
  reviewWith,
  snapshotWith,
  stagedWith,
  TestLog,
} from "./builders.js";

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

  it("may go again when its deployment did not end well and it was approved anew", () => {
    const log = new TestLog().stage(stagedWith()).release("v1.0.0", "failed");
    const facts = factsOf(log);
    expect(decideRelease(facts).decision).not.toBe("none");
  });
});
