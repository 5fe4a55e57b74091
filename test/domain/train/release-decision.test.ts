/** When a train is released, and as which version. */
import { describe, expect, it } from "@jest/globals";
import { landingMethod } from "../../../src/actions/follow-ups/landing/landing-method.js";
import type { Policy } from "../../../src/domain/policy/policy.js";
import { evaluateLandable } from "../../../src/domain/train/landable.js";
import { nextVersion } from "../../../src/domain/train/release-decision.js";
import type { PullRequestFacts, Snapshot } from "../../../src/domain/snapshot/snapshot.js";
import {
  checkWith,
  commit,
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
import { decideOn } from "../../support/plans.js";

describe("the release decision", () => {
  const decide = (
    log: TestLog,
    pullRequests: readonly PullRequestFacts[],
    change: { readonly snapshot?: Partial<Snapshot>; readonly policy?: Partial<Policy> } = {},
  ) =>
    decideOn({
      snapshot: snapshotWith(log, { pullRequests, ...change.snapshot }),
      state: log.state,
      policy: policyWith(change.policy),
    });
  const approved = (number: number) =>
    pullRequestWith({ number, reviews: [reviewWith({ commit: sha(`head-${number}`) })] });
  const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

  it("is granted when every staged pull request is", () => {
    const log = new TestLog().stage(stagedWith({ number: 1 }), stagedWith({ number: 2 }));
    expect(decide(log, [approved(1), approved(2)]).decision).toBe("granted");
    expect(decide(log, [approved(1), pullRequestWith({ number: 2 })]).decision).toBe("awaited");
  });

  it("is none for an empty train", () => {
    expect(decide(new TestLog(), []).decision).toBe("none");
  });

  it("asks to test again when the tree is not the approved one", () => {
    const log = new TestLog().stage(stagedWith({ number: 1 }));
    const early = pullRequestWith({
      number: 1,
      reviews: [reviewWith({ commit: sha("head-1"), submittedAt: minute(5) })],
    });
    log.append({ type: "rollback-joined", rollback: "RB-0", by: user("x"), reason: "a minute passes" });
    log.stage(stagedWith({ number: 1, merge: commit("merge-1-on-newer-develop") }));
    const decision = decide(log, [early]);
    expect(decision.rows.map((row) => row.decision)).toEqual(["granted"]);
    expect(decision.decision).toBe("awaited");
    expect(codes(decision.train)).toEqual(["re-test"]);
  });

  it("waits while develop is ahead of what was tested", () => {
    const log = new TestLog().stage(stagedWith());
    expect(codes(decide(log, [approved(12)], { snapshot: { develop: commit("newer") } }).train)).toEqual([
      "re-test",
    ]);
  });

  it("waits while staging is not where the log put it", () => {
    const log = new TestLog().stage(stagedWith());
    expect(
      codes(decide(log, [approved(12)], { snapshot: { staging: commit("elsewhere") } }).train),
    ).toContain("staging-moved");
  });

  it("is held by an open rollback and by a freeze", () => {
    const log = new TestLog()
      .stage(stagedWith({ number: 1 }))
      .release("v1.0.0")
      .settle("v1.0.0", stagedWith({ number: 1 }).merge);
    log
      .stage(stagedWith({ number: 2 }))
      .release("v1.1.0")
      .settle("v1.1.0", stagedWith({ number: 2 }).merge)
      .stage(stagedWith())
      .requestRollback();
    const freeze = { from: minute(500), until: minute(700), reason: "holidays" };
    const decision = decide(log, [approved(12)], { policy: { holds: { freezes: [freeze] } } });
    expect(decision.decision).toBe("granted");
    expect(codes(decision.holds)).toEqual(["rollback-open", "freeze"]);
  });

  it("names what GitHub's rules would refuse before production", () => {
    const log = new TestLog().stage(stagedWith());
    const landable = (
      pullRequest: Partial<PullRequestFacts>,
      change: Partial<Snapshot> = {},
      policy: Partial<Policy> = {},
    ) =>
      codes(
        evaluateLandable({
          snapshot: snapshotWith(log, { pullRequests: [pullRequestWith(pullRequest)], ...change }),
          state: log.state,
          policy: policyWith(policy),
        }),
      );
    expect(landable({})).toEqual([]);
    expect(landable({ mergeable: "CONFLICTING" })).toEqual(["not-landable"]);
    expect(landable({ reviewDecision: "REVIEW_REQUIRED" })).toEqual(["landing-review-missing"]);
    const rules = {
      ...snapshotWith(log).rules,
      requiredContexts: ["release-console", "security"],
    };
    expect(landable({}, { rules })).toEqual(["not-landable"]);
    expect(landable({}, { rules: { ...rules, requiredContexts: ["test"] } })).toEqual([]);
    const reusable = { rules: { ...rules, requiredContexts: ["build / test"] } };
    expect(landable({ checks: [checkWith({ name: "build / test" })] }, reusable)).toEqual([]);
    expect(landable({ checks: [checkWith({ name: "other / test" })] }, reusable)).toEqual(["not-landable"]);
    const two = [checkWith({ conclusion: "failure" }), checkWith({ workflow: "Docs", order: 2 })];
    expect(landable({ checks: two }, { rules: { ...rules, requiredContexts: ["test"] } })).toEqual([
      "not-landable",
    ]);
    expect(landable({}, { rules: { ...rules, requiredContexts: [], mergeQueue: true } })).toEqual([
      "not-landable",
    ]);
    const linear = { rules: { ...rules, requiredContexts: [], linearHistory: true } };
    expect(landable({}, linear)).toEqual([]);
    expect(landable({}, linear, { landing: { method: "merge" } })).toEqual(["not-landable"]);
    const signed = { rules: { ...rules, requiredContexts: [], signatures: true } };
    expect(landable({}, signed)).toEqual([]);
    expect(landable({}, signed, { landing: { method: "rebase" } })).toEqual(["not-landable"]);
  });

  it("names who can give a review that GitHub misses", () => {
    const log = new TestLog().stage(stagedWith());
    const reviews = { count: 2, codeOwners: true, notLastPusher: true };
    const [missing] = evaluateLandable({
      snapshot: snapshotWith(log, {
        rules: { ...snapshotWith(log).rules, requiredContexts: [], reviews },
        pullRequests: [pullRequestWith({ reviewDecision: "REVIEW_REQUIRED" })],
      }),
      state: log.state,
      policy: policyWith(),
    });
    expect(missing).toEqual({
      code: "landing-review-missing",
      pullRequest: 12,
      found:
        "#12: develop requires 2 approving reviews, with one of a code owner; GitHub's decision is REVIEW_REQUIRED.",
      remedy:
        "Ask somebody with write access, not @dana and not the person who pushed last, to approve the pull request.",
    });
  });

  it("names branches that GitHub would call out of date: all but the first, and one that is behind already", () => {
    const upToDate = (numbers: readonly number[], change: Partial<PullRequestFacts> = {}) => {
      const log = new TestLog().stage(...numbers.map((number) => stagedWith({ number })));
      const rules = { ...snapshotWith(log).rules, upToDate: true };
      const pullRequests = numbers.map((number) => pullRequestWith({ number, ...change }));
      const facts = { snapshot: snapshotWith(log, { rules, pullRequests }), state: log.state };
      return evaluateLandable({ ...facts, policy: policyWith() }).map((each) => [
        each.code,
        each.pullRequest,
      ]);
    };
    expect(upToDate([1])).toEqual([]);
    expect(upToDate([1, 2])).toEqual([["not-landable", undefined]]);
    expect(upToDate([1], { isBehind: true })).toEqual([["not-landable", 1]]);
  });

  it("lands by squash where develop must stay linear", () => {
    const log = new TestLog();
    const { rules } = snapshotWith(log);
    const snapshot = snapshotWith(log, { rules: { ...rules, linearHistory: true } });
    expect(landingMethod(snapshot, policyWith())).toBe("squash");
    expect(landingMethod(snapshotWith(log), policyWith())).toBe("merge");
  });
});

describe("the next version", () => {
  it("starts at v1.0.0, then counts minors, patches for recoveries and labels", () => {
    expect(nextVersion(new TestLog().stage(stagedWith()).state, [])).toBe("v1.0.0");
    const released = () =>
      new TestLog()
        .stage(stagedWith({ number: 1 }))
        .release("v1.9.0")
        .settle("v1.9.0", stagedWith({ number: 1 }).merge);
    expect(nextVersion(released().stage(stagedWith()).state, [])).toBe("v1.10.0");
    expect(nextVersion(released().stage(stagedWith({ labels: ["release:patch"] })).state, [])).toBe("v1.9.1");
    expect(nextVersion(released().stage(stagedWith({ recovers: "RB-1" })).state, [])).toBe("v1.9.1");
    expect(nextVersion(released().stage(stagedWith({ labels: ["release:major"] })).state, [])).toBe("v2.0.0");
  });

  it("passes over tags that somebody else made, and starts after the newest of them", () => {
    const first = new TestLog().stage(stagedWith()).state;
    expect(nextVersion(first, ["v1.0.0", "nightly", "v2.3.4", "v10.0.0-rc.1"])).toBe("v2.4.0");
    const log = new TestLog()
      .stage(stagedWith({ number: 1 }))
      .release("v1.0.0")
      .settle("v1.0.0", stagedWith({ number: 1 }).merge)
      .stage(stagedWith());
    expect(nextVersion(log.state, ["v1.0.0", "v1.1.0", "v7.0.0"])).toBe("v1.2.0");
  });

  it("is not burnt by an attempt that failed", () => {
    const log = new TestLog()
      .stage(stagedWith({ number: 1 }))
      .release("v1.0.0")
      .settle("v1.0.0", stagedWith({ number: 1 }).merge)
      .stage(stagedWith())
      .release("v1.1.0", "failed");
    expect(nextVersion(log.state, [])).toBe("v1.1.0");
  });
});
