import { describe, expect, it } from "@jest/globals";
import {
  displayOf,
  statusCommentMarker,
  type Display,
} from "../../../src/domain/display/pull-request-status.js";
import type { LandingFinding } from "../../../src/domain/train/landable.js";
import type { Policy } from "../../../src/domain/policy/policy.js";
import type { PullRequestFacts } from "../../../src/domain/snapshot/snapshot.js";
import type { Time } from "../../../src/domain/values/values.js";
import {
  minute,
  policyWith,
  pullRequestWith,
  reviewWith,
  sha,
  snapshotWith,
  stagedWith,
  TestLog,
} from "../../support/builders.js";
import { decideOn } from "../../support/plans.js";

interface Shown {
  readonly pullRequest?: PullRequestFacts;
  readonly policy?: Partial<Policy>;
  readonly now?: Time;
  readonly landing?: readonly LandingFinding[];
}

function show(
  log: TestLog,
  { pullRequest = pullRequestWith(), policy: change, now, landing = [] }: Shown = {},
): Display {
  const policy = policyWith(change);
  const shown = displayOf({
    pullRequest,
    report: { pullRequest: 12, head: pullRequest.head, results: [], verdict: "passed" },
    decision: decideOn({
      snapshot: snapshotWith(log, { pullRequests: [pullRequest] }),
      state: log.state,
      policy,
    }),
    landing,
    state: log.state,
    policy,
    now: now ?? minute(600),
    waiting: undefined,
    gateUrl: undefined,
  });
  if (shown === undefined) throw new Error("Nothing is shown.");
  return shown;
}

it("fits into a comment although develop drifted a thousand commits", () => {
  const log = new TestLog().stage(stagedWith());
  const drift = Array.from({ length: 1000 }, (_, index) => ({
    sha: sha(`drift ${index}`),
    title: `Change number ${index} ${"<&>".repeat(100)}`,
    author: "dana",
  }));
  const { base, tip, staged } = log.state.train;
  log.append({ type: "staging-moved", from: tip.sha, to: tip, base, staged, drift });
  const { comment } = show(log);
  expect(comment.length).toBeLessThan(65_536);
  expect(comment.startsWith(statusCommentMarker)).toBe(true);
  expect(comment).toContain("950 older ones");
  expect(comment).toContain("Test it, resolve the threads");
});

describe("one that waits on staging", () => {
  const boarded = "2026-11-19T10:00:00.000Z" as Time; // a Thursday
  const log = new TestLog().stage(stagedWith({ boardedAt: boarded }));
  const afterTwoDays = "2026-11-23T11:00:00.000Z" as Time;
  const afterThreeDays = "2026-11-24T10:00:00.000Z" as Time;
  const isProposed = (shown: Shown): boolean => show(log, shown).comment.includes("waits-too-long");

  it("is proposed for ejection after three working days, or what the policy says", () => {
    expect([isProposed({ now: afterTwoDays }), isProposed({ now: afterThreeDays })]).toEqual([false, true]);
    const two = { approval: { ...policyWith().approval, maxWaitDays: 2 } };
    const never = { approval: { ...policyWith().approval, maxWaitDays: 0 } };
    expect(isProposed({ now: afterTwoDays, policy: two })).toBe(true);
    expect(isProposed({ now: afterThreeDays, policy: never })).toBe(false);
  });

  it("is not when it is approved: it waits for others", () => {
    const approved = pullRequestWith({ reviews: [reviewWith()] });
    expect(isProposed({ now: afterThreeDays, pullRequest: approved })).toBe(false);
  });

  it("names nobody whose yes would not count, and says when too few are left", () => {
    const own = new TestLog().stage(stagedWith({ pusher: "tess" as never }));
    const { comment, status } = show(own);
    expect(status.description).toBe("On staging, waits for @toni");
    expect(comment).toContain("Testers: @toni.");
    expect(comment).not.toContain("too-few-testers");
    const two = { approval: { ...policyWith().approval, count: 2 } };
    expect(show(own, { policy: two }).comment).toMatch(
      /`too-few-testers`\nFound: Needed: 2; could approve: 1\. Could not: .*tess \(last-pusher\)\./,
    );
    const none = show(new TestLog().stage(stagedWith({ pusher: null })));
    expect(none.status.description).toBe("On staging, waits for a tester (unknown-pusher)");
    expect(none.comment).toContain("Do: Push the commits to a new branch and open a pull request from it");
  });

  it("is approved at a gate that is not open yet, where the policy knows no other way", () => {
    const environment = { approval: { ...policyWith().approval, sources: ["environment"] as const } };
    expect(show(log, { policy: environment }).comment).toContain(
      "then approve at the gate `production-approval`, which opens with the next run; comment `/check` to start one. Testers:",
    );
  });

  it("is not to be approved before it runs there", () => {
    const { base, tip, staged, drift } = new TestLog().stage(stagedWith()).state.train;
    const waiting = new TestLog();
    waiting.append({ type: "staging-moved", from: null, to: tip, base, staged, drift });
    const { comment } = show(waiting);
    expect(comment).toContain(
      "Wait until this comment says that it runs on staging; an earlier approval does not count.",
    );
    expect(comment).not.toContain("Test it");
  });

  it("names ten testers and counts the rest", () => {
    const testers = Array.from({ length: 13 }, (_, index) => `tess${index}` as Policy["testers"][number]);
    const { comment } = show(log, {
      policy: { testers, teams: { testers: ["acme/testers"], rollbackApprovers: [], team: [] } },
    });
    expect(comment).toContain("@tess9, 3 more, team acme/testers");
    expect(comment).not.toContain("@tess10");
  });
});

describe("one that is approved and could not land", () => {
  const log = new TestLog().stage(stagedWith());
  const approved = pullRequestWith({ reviews: [reviewWith()] });
  const missing = { code: "landing-review-missing", found: "One of two." } as const;

  it("says so before production, about itself and not about others", () => {
    const own = show(log, { pullRequest: approved, landing: [{ ...missing, pullRequest: 12 }] });
    expect(own.comment).toContain("landing-review-missing");
    expect(own.status.description).toMatch(/^Approved\. .+\. \(landing-review-missing\)$/);
    const another = show(log, { pullRequest: approved, landing: [{ ...missing, pullRequest: 20 }] });
    expect(another.comment).not.toContain("One of two.");
    expect(another.status.description).toContain("landing-review-missing");
    expect(show(log, { pullRequest: approved, landing: [missing] }).comment).toContain("One of two.");
  });
});

it("one that is released says what GitHub refused until it has landed", () => {
  const log = new TestLog().stage(stagedWith()).release("v1.0.0");
  const [land] = log.state.followUps.filter(({ kind }) => kind === "land");
  expect(show(log).comment).not.toContain("landing-pending");
  const refusal = { reason: "refused", found: "No review (405)", remedy: "Approve it." };
  log.append({ type: "follow-up-refused", followUp: land?.key ?? "", ...refusal });
  expect(show(log).comment).toMatch(/landing-pending[^]*No review[^]*Do: Approve it/);
  expect(show(log).status).toEqual({ state: "success", description: "Released in v1.0.0" });
});

it("a staging deployment that failed is said, with what to do", () => {
  const log = new TestLog().stage(stagedWith({ number: 3 }), stagedWith());
  const to = stagedWith({ number: 20 }).merge;
  const { base, tip, staged } = log.state.train;
  log.append(
    { type: "staging-moved", from: tip.sha, to, base, staged, drift: [] },
    { type: "staging-deployment-started", deployment: "staging-x", commit: to, previous: null },
    { type: "staging-deployment-failed", deployment: "staging-x", evidence: "deploy: failure" },
  );
  const { comment, status } = show(log);
  expect(comment).toMatch(/staging-failed[^]*deploy: failure[^]*\/check/);
  expect(status).toMatchObject({ state: "pending", description: expect.stringContaining("staging-failed") });
});
