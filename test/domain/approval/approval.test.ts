import { describe, expect, it } from "@jest/globals";
import { decideApproval } from "../../../src/domain/approval/approval.js";
import type { Policy } from "../../../src/domain/policy/policy.js";
import type { PullRequestFacts } from "../../../src/domain/snapshot/snapshot.js";
import {
  minute,
  policyWith,
  pullRequestWith,
  reviewWith,
  sha,
  stagedWith,
  TestLog,
  user,
} from "../../support/builders.js";

const log = new TestLog().stage(stagedWith());
const since = minute(4); // the fourth entry says that staging is healthy

const decide = (
  pullRequest: Partial<PullRequestFacts>,
  change: { readonly policy?: Partial<Policy>; readonly staged?: Parameters<typeof stagedWith>[0] } = {},
) =>
  decideApproval({
    staged: stagedWith(change.staged),
    pullRequest: pullRequestWith(pullRequest),
    state: log.state,
    policy: policyWith(change.policy),
  });

const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe("an approval counts", () => {
  it("when a tester approves the staged head after it stood healthy", () => {
    const decision = decide({ reviews: [reviewWith()] });
    expect(decision.decision).toBe("granted");
    expect(decision.counted).toEqual([
      { by: "tess", source: "review", at: minute(100), reference: "review 1" },
    ]);
  });

  it("although the tester comments afterwards", () => {
    expect(
      decide({ reviews: [reviewWith(), reviewWith({ id: 2, state: "COMMENTED", submittedAt: minute(110) })] })
        .decision,
    ).toBe("granted");
  });

  it("whatever the case of the login in the policy", () => {
    expect(decide({ reviews: [reviewWith({ by: "Tess" })] }).decision).toBe("granted");
  });
});

describe("an approval does not count", () => {
  it.each([
    ["too-early", reviewWith({ submittedAt: since })],
    ["old-commit", reviewWith({ commit: sha("older") })],
    ["not-a-tester", reviewWith({ by: "zoe" })],
    ["bot", { ...reviewWith(), author: { login: user("tess"), isBot: true } }],
  ])("%s", (code, review) => {
    const decision = decide({ reviews: [review] });
    expect(decision.decision).toBe("awaited");
    expect(codes(decision.ignored)).toEqual([code]);
  });

  it.each([
    ["author", { author: user("tess") }],
    ["last-pusher", { pusher: user("tess") }],
    ["unknown-pusher", { pusher: null }],
    ["contributor", { contributors: [user("dana"), user("tess")] }],
  ])("%s", (code, staged) => {
    const decision = decide({ reviews: [reviewWith()] }, { staged });
    expect(decision.decision).toBe("awaited");
    expect(codes(decision.ignored)).toEqual([code]);
  });

  it("when it was dismissed", () => {
    expect(
      decide({ reviews: [reviewWith(), reviewWith({ id: 2, state: "DISMISSED", submittedAt: minute(101) })] })
        .decision,
    ).toBe("awaited");
  });

  it("twice from one person when two are asked", () => {
    const decision = decide(
      { reviews: [reviewWith(), reviewWith({ id: 2, submittedAt: minute(120) })] },
      { policy: { approval: { sources: ["review"], count: 2, maxWaitDays: 3 } } },
    );
    expect(codes(decision.findings)).toContain("awaits-approval");
  });

  it("by review when the policy names the environment only", () => {
    expect(
      decide(
        { reviews: [reviewWith()] },
        { policy: { approval: { sources: ["environment"], count: 1, maxWaitDays: 3 } } },
      ).decision,
    ).toBe("awaited");
  });
});

describe("a release is refused", () => {
  it("while a tester's request for changes stands, even on an older head", () => {
    const decision = decide({
      reviews: [
        reviewWith({ by: "toni", id: 3, state: "CHANGES_REQUESTED", commit: sha("older") }),
        reviewWith(),
      ],
    });
    expect(decision.decision).toBe("refused");
    expect(codes(decision.findings)).toEqual(["changes-requested"]);
  });

  it("while threads are open", () => {
    expect(codes(decide({ reviews: [reviewWith()], unresolvedThreads: 1 }).findings)).toEqual([
      "unresolved-threads",
    ]);
  });

  it("not by people who are no testers", () => {
    expect(
      decide({ reviews: [reviewWith({ by: "zoe", id: 3, state: "CHANGES_REQUESTED" }), reviewWith()] })
        .decision,
    ).toBe("granted");
  });
});

it("waits when the pull request has a newer head than staging", () => {
  expect(codes(decide({ head: sha("newer"), reviews: [reviewWith()] }).findings)).toEqual(["new-head"]);
});

it("waits when the pull request was closed after the click at the gate", () => {
  const clicked = new TestLog().stage(stagedWith()).append({
    type: "approval-granted",
    pullRequest: 12,
    head: sha("head-12"),
    tree: stagedWith().merge.tree,
    by: user("tess"),
    source: "environment",
    at: minute(100),
    reference: "run 9 attempt 1",
  });
  const decision = decideApproval({
    staged: stagedWith(),
    pullRequest: undefined,
    state: clicked.state,
    policy: policyWith(),
  });
  expect(decision.decision).toBe("awaited");
  expect(codes(decision.findings)).toEqual(["not-on-staging"]);
});

it("waits for staging before anybody's approval counts", () => {
  const unstaged = new TestLog();
  const decision = decideApproval({
    staged: stagedWith(),
    pullRequest: pullRequestWith({ reviews: [reviewWith()] }),
    state: unstaged.state,
    policy: policyWith(),
  });
  expect(codes(decision.findings)).toEqual(["not-on-staging", "awaits-approval"]);
});

describe("for a recovery", () => {
  it("nobody whose changes it carries is independent", () => {
    const rolled = new TestLog()
      .stage(stagedWith({ number: 1 }))
      .release("v1.0.0")
      .settle("v1.0.0", stagedWith({ number: 1 }).merge);
    rolled
      .stage(stagedWith({ number: 2, author: user("tess"), pusher: user("tess") }))
      .release("v1.1.0")
      .requestRollback();
    rolled.append({
      type: "rollback-approved",
      rollback: "RB-1",
      by: user("ann"),
      source: "comment",
      at: minute(50),
      reference: "comment 1",
    });
    const carries = rolled.state.rollback?.carried ?? [];
    rolled.append({
      type: "recovery-opened",
      rollback: "RB-1",
      pullRequest: 9,
      branch: "release-console/recovery/RB-1",
      commit: stagedWith().merge,
      base: stagedWith().merge,
      carries,
      absorbs: [],
    });
    const staged = stagedWith({
      number: 9,
      recovers: "RB-1",
      author: user("github-actions[bot]"),
      pusher: user("dana"),
    });
    rolled.append({
      type: "staging-moved",
      from: null,
      to: staged.merge,
      base: rolled.state.train.base,
      staged: [staged],
      drift: [],
    });
    rolled.append(
      { type: "staging-deployment-started", deployment: "staging-x", commit: staged.merge, previous: null },
      { type: "staging-deployed", deployment: "staging-x", health: "healthy" },
    );
    const decision = decideApproval({
      staged,
      pullRequest: pullRequestWith({ number: 9, reviews: [reviewWith({ commit: staged.head })] }),
      state: rolled.state,
      policy: policyWith(),
    });
    expect(carries.map(({ number }) => number)).toEqual([2]);
    expect(codes(decision.ignored)).toEqual(["contributor"]);
  });
});
