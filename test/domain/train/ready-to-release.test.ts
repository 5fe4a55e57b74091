/** What must leave staging does not go to production, although its run was past the move that would have taken it off. */
import { describe, expect, it } from "@jest/globals";
import { deployProduction } from "../../../src/actions/deploy-production.js";
import { blockedLabel } from "../../../src/domain/gates/gates.js";
import { decideShipping } from "../../../src/domain/train/ready-to-release.js";
import type { PullRequestFacts } from "../../../src/domain/snapshot/snapshot.js";
import {
  policyWith,
  pullRequestWith,
  reviewWith,
  sha,
  snapshotWith,
  stagedWith,
  TestLog,
  user,
} from "../../support/builders.js";
import { logWorld, typesFrom } from "../../support/log-world.js";
import { announced, approveRollback, endDeployment, releases } from "../../support/rollback-story.js";

const review = reviewWith();

async function begin(log: TestLog, change: Partial<PullRequestFacts> = {}) {
  const before = log.entries.length;
  const infos: string[] = [];
  const { world } = logWorld({
    log,
    snapshot: { pullRequests: [pullRequestWith({ reviews: [review], ...change })] },
    parts: {
      runner: { info: (text) => void infos.push(text) },
      environments: {
        protectionOf: () =>
          Promise.resolve({
            kind: "found",
            reviewers: [],
            waitTimerMinutes: 0,
            preventSelfReview: false,
            customRules: false,
          }),
      },
    },
  });
  await deployProduction(world, {
    token: "t",
    "app-token": "",
    phase: "begin",
    "console-sha": "",
  } as Parameters<typeof deployProduction>[1]);
  return { written: typesFrom(log, before), infos: infos.join("\n") };
}

describe("an approved train goes to production", () => {
  it("when nothing has to leave it", async () => {
    expect((await begin(new TestLog().stage(stagedWith()))).written).toContain(
      "production-deployment-started",
    );
  });

  it.each([
    ["is a draft by now", { isDraft: true }],
    ["is labelled as blocked by now", { labels: [blockedLabel] }],
  ] as const)("not while a pull request in it %s", async (_, change) => {
    const { written, infos } = await begin(new TestLog().stage(stagedWith()), change);
    expect([written, infos]).toEqual([[], expect.stringContaining("leaves-staging")]);
  });

  it("not while a tester's order to eject from it waits for the next move", async () => {
    const log = new TestLog().stage(stagedWith());
    log.append({
      type: "ejection-ordered",
      command: "eject",
      ejections: [{ pullRequest: 12, heads: [sha("head-12")], until: "new-head" }],
      by: user("tess"),
      comment: 77,
    });
    expect((await begin(log)).infos).toContain("#12: command");
  });

  it("not while what was rolled back still stands on staging", () => {
    const staged = stagedWith();
    const log = releases(1).stage(staged).release("v1.1.0", "failed");
    const deployment = `production-${log.entries.length - 1}`;
    log.append({ type: "attempt-pinned", deployment, branch: "kept", commit: staged.merge.sha });
    announced(log.requestRollback());
    endDeployment(approveRollback(log), "good");
    log.append({ type: "revert-unneeded", rollback: "RB-1", develop: log.state.train.base });
    const { holds } = decideShipping({
      snapshot: snapshotWith(log, { pullRequests: [pullRequestWith({ reviews: [review] })] }),
      state: log.state,
      policy: policyWith(),
      reports: new Map(),
    });
    expect(holds.map(({ code, found }) => `${code} ${found}`)).toEqual(["leaves-staging #12: tainted."]);
  });
});
