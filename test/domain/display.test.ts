import { expect, it } from "@jest/globals";
import { displayOf, stickyMarker } from "../../src/domain/display.js";
import { decideRelease } from "../../src/domain/release.js";
import { policyWith, pullRequestWith, sha, snapshotWith, stagedWith, TestLog } from "./builders.js";

it("fits into a comment although develop drifted a thousand commits", () => {
  const log = new TestLog().stage(stagedWith());
  const drift = Array.from({ length: 1000 }, (_, index) => ({
    sha: sha(`drift ${index}`),
    title: `Change number ${index} ${"<&>".repeat(100)}`,
    author: "dana",
  }));
  const { base, tip, staged } = log.state.train;
  log.append({ type: "staging-moved", from: tip.sha, to: tip, base, staged, drift });
  const pullRequest = pullRequestWith();
  const shown = displayOf({
    pullRequest,
    report: { pullRequest: 12, head: pullRequest.head, results: [], verdict: "passed" },
    decision: decideRelease({
      snapshot: snapshotWith(log, { pullRequests: [pullRequest] }),
      state: log.state,
      policy: policyWith(),
    }),
    state: log.state,
    policy: policyWith(),
    waiting: undefined,
    gateUrl: undefined,
  });
  expect(shown?.comment.length).toBeLessThan(65_536);
  expect(shown?.comment.startsWith(stickyMarker)).toBe(true);
  expect(shown?.comment).toContain("950 older ones");
  expect(shown?.comment).toContain("Test it, resolve the threads");
});
