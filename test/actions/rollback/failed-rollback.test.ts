/** What is said when a rollback's deployment failed. */
import { describe, expect, it } from "@jest/globals";
import { settleFollowUps } from "../../../src/actions/follow-ups/settle-follow-ups.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import { leavingFurther } from "../../../src/domain/rollback/retry.js";
import type { RollbackPreview } from "../../../src/domain/log/rollback-preview.js";
import type { Version } from "../../../src/domain/values/values.js";
import { policyWith, stagedWith, user, type TestLog } from "../../support/builders.js";
import { logWorld } from "../../support/log-world.js";
import { announced, endDeployment, approveRollback, releases } from "../../support/rollback-story.js";
import { failed, open, codeFor, textFor, obey } from "./retry-support.js";

describe("after a failed deployment of the rollback", () => {
  it("the request stays open, production is uncertain, and people are still to be told the ways on", () => {
    const log = approveRollback(announced(releases(3).requestRollback()));
    const { state } = endDeployment(log, "failed");
    expect(state.rollback).toMatchObject({
      phase: "failed",
      failures: [{ outcome: "failed", evidence: "exit 1", target: { version: "v1.1.0" } }],
    });
    expect(state.production).toMatchObject({ kind: "uncertain", evidence: "exit 1" });
    expect(state.followUps.map(({ kind }) => kind)).toContain("announce-failure");
  });

  it("the issue says what runs as far as known, and offers both lines", () => {
    const log = failed();
    const text = textFor(log, { older: "v1.0.0" });
    expect(text).toContain("It may be v1.1.0, v1.2.0, or parts of both");
    expect(text).toMatch(/\*\*Evidence:\*\* exit 1 \(\[its run\]\(\S+\/run\/7\)\)\n/);
    expect(text).toContain("\n/retry RB-1\n");
    expect(text).toContain(`\n/retry RB-1 v1.0.0 ${codeFor(log, "v1.0.0")}\n`);
    expect(text).toContain("also leave production:\n\n- #2 Change 2");
    expect(text).toMatch(
      /\| \*\*Would run then\*\* \| \*\*v1\.0\.0\*\* \| .* \| 2026-11-22 .* earlier\) \| /,
    );
    expect(text).toContain("Can do that: @ann, @rob.");
  });

  it("and says so when no job ever started, when nothing is older, when nobody is left", () => {
    const log = endDeployment(approveRollback(announced(releases(2).requestRollback("ann"))), "aborted");
    const text = textFor(log, { policy: policyWith({ rollbackApprovers: [user("ann")] }) });
    expect(text).toContain("**Runs now:** v1.1.0. No deploy job started");
    expect(text).toContain("There is no older good release");
    expect(text).toContain("Nobody is left who can do that");
    expect(log.state.production).toEqual({ kind: "known", version: "v1.1.0" });
  });
});

describe("what is said about a failure", () => {
  it("the issue does not say that nothing changed where an earlier deployment left that open", () => {
    const log = failed();
    endDeployment(approveRollback(log, "retry"), "aborted");
    const text = textFor(log);
    const [first] = open(log).failures;
    expect(text).toContain("still unknown. No deploy job started");
    expect(text).toContain(`since ${first?.deployment} it may be v1.1.0`);
  });

  it("the issue warns of the older release as its card would, and the code stands for that", () => {
    const log = failed();
    const preview: RollbackPreview = {
      migrations: { kind: "found", paths: ["db/1.sql"], count: 1, isAtLeast: false },
      deployWorkflow: "differs",
      tag: null,
    };
    const text = textFor(log, { older: "v1.0.0" }, preview);
    expect(text).toContain("The changes include migrations (1 file)");
    expect(text).toContain("v1.0.0 will be deployed by today's deploy.yml, which has changed");
    expect(text).toContain("The tag v1.0.0 is gone");
    expect(text).toContain(codeFor(log, "v1.0.0", preview));
    expect(codeFor(log, "v1.0.0", preview)).not.toBe(codeFor(log, "v1.0.0"));
  });

  it("the issue names the gate where comments do not count, and how to give up", () => {
    const text = textFor(failed(), {
      older: "v1.0.0",
      policy: policyWith({ rollback: { sources: ["environment"] } }),
    });
    expect(text).toContain("[Rollback](https://github.test/acme/shop/actions/workflows/rollback.yml)");
    expect(text).toContain("To go to v1.0.0 instead, end RB-1");
    expect(text).toContain("To end the request, comment `/reject RB-1 REASON`");
    expect(text).not.toContain("/retry");
  });

  it("what the older release brought back again leaves with it, too", () => {
    const log = failed();
    const state = {
      ...log.state,
      releases: log.state.releases.map((release) =>
        release.version === "v1.1.0" ? { ...release, bringsBack: [stagedWith({ number: 9 })] } : release,
      ),
    };
    const { pullRequests } = leavingFurther(state, open(log), "v1.0.0" as Version);
    expect(pullRequests.map(({ number }) => number)).toEqual([9, 2]);
  });

  const announce = async (log: TestLog, gone: readonly string[] = []) => {
    const policy = { ...policyWith(), migrations: ["db/**"] };
    const told = logWorld({
      log,
      snapshot: { policy: { kind: "read", policy, blob: "0".repeat(40) } },
      parts: {
        objects: {
          changedPaths: ({ patterns }) =>
            Promise.resolve({ paths: patterns.includes("db/**") ? ["db/1.sql"] : [], isComplete: true }),
        },
        tags: {
          inspect: (targets) =>
            Promise.resolve(
              targets.map((target) => ({
                target,
                hasCommit: !gone.includes(target.version),
                tag: target.commit.sha,
              })),
            ),
        },
      },
    });
    await settleFollowUps(told.world, await readContext(told.world), { onlyOrphaned: false });
    return told;
  };
  const failedUntold = (count: number): TestLog =>
    endDeployment(approveRollback(announced(releases(count).requestRollback())), "failed");

  it("looks at the older release first, and remembers what was found with the line that it offers", async () => {
    const log = failedUntold(3);
    const { comments } = await announce(log);
    expect(comments[0]).toContain("The changes include migrations (1 file)");
    const found = open(log).shown.find(({ version }) => version === "v1.0.0");
    expect(found?.preview.migrations).toMatchObject({ kind: "found", count: 1 });
    const [, code = ""] = /\/retry RB-1 v1\.0\.0 (\w+)/.exec(comments[0] ?? "") ?? [];
    await obey(log, `/retry RB-1 v1.0.0 ${code}`);
    expect(log.state.attempt).toMatchObject({ version: "v1.0.0" });
  });

  it("passes over a release whose commit is gone from GitHub", async () => {
    const log = failedUntold(4);
    const { comments } = await announce(log, ["v1.1.0"]);
    expect(comments[0]).toContain("/retry RB-1 v1.0.0 ");
    expect(comments[0]).not.toContain("/retry RB-1 v1.1.0");
  });
});
