/** Approvals that are given once more, because staging or production did not turn out as expected. */
import { describe, expect, it } from "@jest/globals";
import { wantsApproval } from "../../../src/domain/train/release-decision.js";
import { planStaging } from "../../../src/domain/train/staging-plan.js";
import type { ReviewFacts } from "../../../src/domain/snapshot/snapshot.js";
import {
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

const policy = policyWith();
const decide = (log: TestLog, reviews: readonly ReviewFacts[] = []) =>
  decideOn({
    snapshot: snapshotWith(log, { pullRequests: [pullRequestWith({ reviews })] }),
    state: log.state,
    policy,
  });
const decisionOf = (log: TestLog, reviews: readonly ReviewFacts[] = []) => {
  const { decision, train } = decide(log, reviews);
  return [decision, ...train.map(({ code }) => code)];
};

const click = (log: TestLog, at: string): TestLog =>
  log.append({
    type: "approval-granted",
    pullRequest: 12,
    head: sha("head-12"),
    tree: log.state.train.tip.tree,
    by: user("tess"),
    source: "environment",
    at: at as never,
    reference: `click ${at}`,
  });
/** Right after everything that the log has so far. */
const now = (log: TestLog) => log.state.log.time.replace("00.000Z", "30.000Z");

describe("when the tree changed after the approval", () => {
  const changed = () => {
    const log = new TestLog().stage(stagedWith());
    click(log, now(log));
    expect(decisionOf(log)).toEqual(["granted"]);
    return log.stage(stagedWith({ merge: commit("merge-12 on newer develop") }));
  };

  it("a gate is wanted although everybody has approved", () => {
    const decision = decide(changed());
    expect([decision.decision, ...decision.train.map(({ code }) => code)]).toEqual(["awaited", "re-test"]);
    expect(wantsApproval(decision, policy)).toBe(true);
  });

  it("a no at its gate is shown, although everybody has approved", () => {
    const log = changed();
    const { tree } = log.state.train.tip;
    log.append(
      { type: "gate-opened", gate: "production", subject: "v1.0.0 · #12", tree },
      {
        type: "approval-refused",
        subject: "v1.0.0 · #12",
        by: user("toni"),
        source: "environment",
        reason: "gate-rejected",
        reference: "run 7 attempt 1",
      },
    );
    expect(decisionOf(log)).toEqual(["awaited", "re-test", "gate-rejected"]);
  });

  it("the same person's second click counts", () => {
    const log = changed();
    expect(decisionOf(click(log, now(log)))).toEqual(["granted"]);
  });

  it("a click counts although the same person's older review stands", () => {
    const log = new TestLog().stage(stagedWith());
    const review = reviewWith({ submittedAt: now(log) as never });
    log.stage(stagedWith({ merge: commit("merge-12 on newer develop") }));
    expect(decisionOf(log, [review])).toEqual(["awaited", "re-test"]);
    expect(decisionOf(click(log, now(log)), [review])).toEqual(["granted"]);
  });
});

describe("when staging is being given something that left the train again", () => {
  it("what stood there before is not released until that has ended", () => {
    const log = new TestLog().stage(stagedWith());
    const { tip, staged, base } = log.state.train;
    const newcomer = stagedWith({ number: 13 });
    const moved = { type: "staging-moved", base, drift: [] } as const;
    click(log, now(log));
    log.append(
      { ...moved, from: tip.sha, to: newcomer.merge, staged: [...staged, newcomer] },
      { type: "staging-deployment-started", deployment: "staging-x", commit: newcomer.merge, previous: null },
      { ...moved, from: newcomer.merge.sha, to: tip, staged },
    );
    expect(decisionOf(log)).toEqual(["awaited", "not-on-staging"]);
    log.append({ type: "staging-deployment-aborted", deployment: "staging-x", evidence: "no job started" });
    expect(decisionOf(log)).toEqual(["granted"]);
  });
});

describe("when staging runs the very tree already", () => {
  const base = commit("develop-0");
  const early = reviewWith({ submittedAt: minute(1) });
  const late = reviewWith({ submittedAt: minute(500) });
  const staged = stagedWith({ merge: { sha: sha("merge that changes nothing"), tree: base.tree } });
  const deploying = (deployment: string) =>
    ({ type: "staging-deployment-started", deployment, commit: base, previous: null }) as const;
  const deployed = (deployment: string) =>
    ({ type: "staging-deployed", deployment, health: "healthy" }) as const;
  const moved = {
    type: "staging-moved",
    from: base.sha,
    to: staged.merge,
    base,
    staged: [staged],
    drift: [],
  } as const;

  it("approvals count from the move on, which deploys nothing", () => {
    const log = new TestLog().append(deploying("staging-2"), deployed("staging-2"), moved);
    expect(decisionOf(log, [early])).toContain("awaited");
    expect(decisionOf(log, [late])).toEqual(["granted"]);
  });

  it("approvals count from the end of a deployment on that was under way", () => {
    const log = new TestLog().append(deploying("staging-2"), moved);
    expect(decisionOf(log, [late])).toContain("awaited");
    expect(decisionOf(log.append(deployed("staging-2")), [late])).toEqual(["granted"]);
  });
});

describe("when the deployment of the train failed", () => {
  const failed = () => {
    const log = new TestLog().stage(stagedWith());
    click(log, now(log));
    log.release("v1.0.0", "failed");
    const deployment =
      log.state.production.kind === "uncertain" ? log.state.production.attempt.deployment : "";
    return log.append({ type: "attempt-pinned", deployment, branch: "b", commit: log.state.train.tip.sha });
  };

  it("production does not try again by itself", () => {
    expect(decisionOf(failed())).toEqual(["awaited", "production-failed"]);
    expect(wantsApproval(decide(failed()), policy)).toBe(true);
  });

  it("an approval given afterwards tries again", () => {
    const log = failed();
    expect(decisionOf(log, [reviewWith({ submittedAt: minute(500) })])).toEqual(["granted"]);
    expect(decisionOf(click(log, now(log)))).toEqual(["granted"]);
  });

  it("another tree needs no more than its own approval", () => {
    const log = failed().stage(stagedWith({ merge: commit("merge-12 repaired") }));
    expect(decisionOf(log, [reviewWith({ submittedAt: minute(500) })])).toEqual(["granted"]);
  });

  it("a repair may board", () => {
    const log = failed();
    const repair = pullRequestWith({ number: 13 });
    const plan = planStaging({
      snapshot: snapshotWith(log, { pullRequests: [pullRequestWith(), repair] }),
      state: log.state,
      policy,
      reports: new Map([
        [13, { pullRequest: 13, head: repair.head, results: [], verdict: "passed" as const }],
      ]),
      conflicting: new Set(),
    });
    expect(plan.merges.map(({ number }) => number)).toEqual([13]);
  });
});
