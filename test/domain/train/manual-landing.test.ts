/** What a person makes to bring a conflicting release to develop: known by its branch, judged by a rollback approver. */
import { expect, it } from "@jest/globals";
import { landingBranch } from "../../../src/domain/values/names.js";
import { displayOf } from "../../../src/domain/display/pull-request-status.js";
import { isApprovedByHand } from "../../../src/domain/train/manual-landing.js";
import type { PullRequestFacts } from "../../../src/domain/snapshot/snapshot.js";
import {
  byDana,
  minute,
  policyWith,
  pullRequestWith,
  reviewWith,
  sha,
  snapshotWith,
  stagedWith,
  TestLog,
  user,
} from "../../support/builders.js";
import { decideOn, plan } from "../../support/plans.js";

const log = new TestLog().stage(stagedWith()).release("v1.0.0");
log.append({ type: "release-tagged", version: "v1.0.0" as never, commit: stagedWith().merge.sha });
const madeWith = (change: Partial<PullRequestFacts> = {}): PullRequestFacts =>
  pullRequestWith({ number: 20, headBranch: landingBranch("v1.0.0"), ...change });
const policy = policyWith();

it("never boards and says what it waits for, unless it comes from a fork or nothing is pending", () => {
  const shown = (pullRequest: PullRequestFacts): string | undefined =>
    displayOf({
      pullRequest,
      report: { pullRequest: 20, head: pullRequest.head, results: [], verdict: "passed" },
      decision: decideOn({ snapshot: snapshotWith(log), state: log.state, policy }),
      landing: [],
      state: log.state,
      policy,
      now: minute(600),
      waiting: undefined,
      gateUrl: undefined,
    })?.status.description;
  const { merges, waiting } = plan(log, [pullRequestWith(), madeWith()]);
  expect([merges, [...waiting]]).toEqual([[], []]);
  expect(shown(madeWith())).toContain("Lands v1.0.0 once a rollback approver");
  expect(shown(madeWith({ isCrossRepository: true }))).not.toContain("Lands");
  expect(shown(madeWith({ headBranch: landingBranch("v0.9.0") }))).not.toContain("Lands");
});

it.each([
  ["a rollback approver", { by: "ann", commit: sha("head-20") }, true],
  ["a tester", { by: "tess", commit: sha("head-20") }, false],
  ["an approver, of an older head", { by: "ann", commit: sha("older") }, false],
  ["the author", { by: "dana", commit: sha("head-20") }, false],
  ["whoever pushed it", { by: "rob", commit: sha("head-20") }, false],
] as const)("approved by %s", (_, { by, commit }, counts) => {
  const pullRequest = madeWith({ reviews: [reviewWith({ by, commit })] });
  const all = policyWith({ rollbackApprovers: ["ann", "rob", "dana"].map(user) });
  const origin = { ...byDana, pusher: user("rob"), pushers: [user("rob")] };
  expect(isApprovedByHand(pullRequest, { policy: all, origin })).toBe(counts);
  expect(isApprovedByHand(pullRequest, { policy: all, origin: { ...origin, pusher: null } })).toBe(false);
});
