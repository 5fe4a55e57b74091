/** The deployment of a rollback failed: the same target again, or the next older one, on whose word. */
import { describe, expect, it } from "@jest/globals";
import { obeyCommand } from "../../../src/actions/rollback/comment-command.js";
import { settleFollowUps } from "../../../src/actions/follow-ups/settle-follow-ups.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import { chooseTarget } from "../../../src/domain/rollback/target.js";
import { failureText } from "../../../src/domain/rollback/failure-comment.js";
import { leavingFurther, olderTargets, retryCode } from "../../../src/domain/rollback/retry.js";
import type { Policy } from "../../../src/domain/policy/policy.js";
import type { RollbackPreview, ShownTarget } from "../../../src/domain/log/rollback-preview.js";
import type { Release, Rollback } from "../../../src/domain/state/state.js";
import type { Time, Version } from "../../../src/domain/values/values.js";
import { policyWith, sha256, stagedWith, user, type TestLog, minute } from "../../support/builders.js";
import { logWorld, typesFrom } from "../../support/log-world.js";
import {
  announced,
  commentBy,
  endDeployment,
  approveRollback,
  releases,
  tellFailure,
} from "../../support/rollback-story.js";

const noMigrations: RollbackPreview = { migrations: null, deployWorkflow: "same" };
const seen = (version: string, preview = noMigrations): ShownTarget => ({
  version: version as Version,
  preview,
});

/** v1.0.0, v1.1.0 and v1.2.0; RB-1 goes back to v1.1.0, its deployment fails, and v1.0.0 is offered. */
const failed = (): TestLog =>
  tellFailure(
    endDeployment(approveRollback(announced(releases(3).requestRollback())), "failed"),
    seen("v1.0.0"),
  );

const open = (log: TestLog): Rollback => {
  const { rollback } = log.state;
  if (rollback === null) throw new Error("No rollback is open.");
  return rollback;
};

const releaseOf = (log: TestLog, version: string): Release => {
  const release = log.state.releases.find((each) => each.version === version);
  if (release === undefined) throw new Error(`${version} was never released.`);
  return release;
};

const codeFor = (log: TestLog, version: string, preview = noMigrations): string =>
  retryCode({ rollback: open(log), target: releaseOf(log, version), preview }, sha256);

/** What is said about the newest failure. */
const textFor = (
  log: TestLog,
  { older, policy = policyWith() }: { readonly older?: string; readonly policy?: Policy } = {},
  preview = noMigrations,
): string => {
  const failure = open(log).failures.at(-1);
  if (failure === undefined) throw new Error("Nothing failed.");
  const facts = { rollback: open(log), failure, state: log.state, policy };
  const offered = older === undefined ? undefined : { release: releaseOf(log, older), preview };
  return failureText({ ...facts, older: offered, repositoryUrl: "https://github.test/acme/shop" }, sha256);
};

interface Circumstances {
  readonly by?: string;
  readonly policy?: Policy;
  readonly writtenAt?: Time;
  readonly otherRun?: string;
}

const obey = async (log: TestLog, body: string, around: Circumstances = {}) => {
  const { by = "ann", policy = policyWith(), otherRun = "in_progress", writtenAt = minute(650) } = around;
  const told = logWorld({
    log,
    snapshot: { policy: { kind: "read", policy, blob: "0".repeat(40) } },
    run: 8,
    parts: {
      runs: {
        cancel: () => Promise.resolve(),
        jobs: () => Promise.resolve([]),
        status: () => Promise.resolve({ status: otherRun, conclusion: undefined, attempt: 1 }),
      },
    },
  });
  await obeyCommand(told.world, { ...commentBy(by, body), createdAt: writtenAt }, "");
  return told;
};

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
    expect(text).toMatch(/\| \*\*Would run then\*\* \| \*\*v1\.0\.0\*\* \| .* \| 2026-11-22 .* earlier\) \| /);
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

describe("/retry", () => {
  it("tries the same target again", async () => {
    const log = failed();
    const before = log.entries.length;
    const { outputs } = await obey(log, "/retry RB-1");
    expect(typesFrom(log, before)).toEqual(["rollback-retried", "production-deployment-started"]);
    expect(log.state.attempt).toMatchObject({ mode: "rollback", version: "v1.1.0", rollback: "RB-1" });
    expect(outputs.get("sha")).toBe(open(log).target.commit.sha);
    expect(open(log)).toMatchObject({ phase: "approved", hold: true });
    endDeployment(log, "good");
    expect(log.state.production).toEqual({ kind: "known", version: "v1.1.0" });
    expect(log.state.followUps.map(({ kind }) => kind)).not.toContain("announce-failure");
  });

  it("goes further back with the code that stands beside it, and takes out what came since", async () => {
    const log = failed();
    await obey(log, `/retry RB-1 v1.0.0 ${codeFor(log, "v1.0.0")}`, { by: "rob" });
    expect(log.state.attempt).toMatchObject({ version: "v1.0.0" });
    expect(open(log)).toMatchObject({ target: { version: "v1.0.0" }, approval: { by: "rob" } });
    expect(open(log).carried.map(({ number }) => number)).toEqual([2, 3]);
    endDeployment(log, "good");
    expect(log.state.releases.map(({ version, rolledBackBy }) => [version, rolledBackBy])).toEqual([
      ["v1.0.0", null],
      ["v1.1.0", "RB-1"],
      ["v1.2.0", "RB-1"],
    ]);
  });

  it("goes up again to what was approved, and takes out no more than that", async () => {
    const log = failed();
    await obey(log, `/retry RB-1 v1.0.0 ${codeFor(log, "v1.0.0")}`);
    tellFailure(endDeployment(log, "failed"), null);
    expect(olderTargets(log.state, open(log))).toEqual([]);
    expect(textFor(log)).toContain(`\n/retry RB-1 v1.1.0 ${codeFor(log, "v1.1.0")}\n`);
    expect(textFor(log)).toContain("It may be v1.0.0, v1.1.0, v1.2.0, or parts of them");
    await obey(log, `/retry RB-1 v1.1.0 ${codeFor(log, "v1.1.0")}`);
    const { target } = open(log);
    expect(open(log)).toMatchObject({
      target: { version: "v1.1.0" },
      onDevelop: { since: target.commit },
      toRecover: [{ since: target.commit }],
    });
    expect(open(log).carried.map(({ number }) => number)).toEqual([3]);
    endDeployment(log, "good");
    expect(log.state.releases.map(({ rolledBackBy }) => rolledBackBy)).toEqual([null, null, "RB-1"]);
  });

  it("never goes to anything newer than what was approved", async () => {
    const log = failed();
    await expect(obey(log, `/retry RB-1 v1.2.0 ${codeFor(log, "v1.2.0")}`)).rejects.toThrow(/\(bad-target\)/);
  });

  it("given up further back leaves what was approved to a new request", async () => {
    const log = failed();
    await obey(log, `/retry RB-1 v1.0.0 ${codeFor(log, "v1.0.0")}`);
    endDeployment(log, "failed");
    await obey(log, "/reject RB-1 The registry is down.");
    const choice = chooseTarget(log.state, "");
    expect(choice).toMatchObject({ release: { version: "v1.1.0" }, from: { version: "v1.2.0" } });
    expect(chooseTarget(log.state, "v1.2.0").kind).toBe("refused");
  });

  it.each([
    ["/retry RB-1 v1.0.0", "wrong-code"],
    ["/retry RB-1 v1.0.0 0000000", "wrong-code"],
    ["/retry RB-1 v1.2.0 0000000", "bad-target"],
    ["/retry RB-1 v9.0.0", "bad-target"],
    ["/retry RB-1 0000000", "wrong-code"],
    ["/retry RB-1 now", "bad-target"],
    ["/retry RB-2", "no-open-rollback"],
    ["/retry", "no-open-rollback"],
  ])("%s is refused: %s", async (body, code) => {
    const log = failed();
    await expect(obey(log, body)).rejects.toThrow(new RegExp(`\\(${code}\\)`));
    expect(log.state.attempt).toBeNull();
  });

  it.each([
    ["sam", "requester", policyWith({ rollbackApprovers: [user("sam"), user("ann")] })],
    ["dana", "not-an-approver", policyWith()],
    ["rob", "not-an-approver", policyWith({ rollbackApprovers: [user("ann")] })],
    ["ann", "bot", policyWith({ bots: [user("ann")] })],
    ["ann", "source-off", policyWith({ rollback: { sources: ["environment"] } })],
  ])("of @%s is refused: %s", async (by, code, policy) => {
    const log = failed();
    await expect(obey(log, "/retry RB-1", { by, policy })).rejects.toThrow(new RegExp(`\\(${code}\\)`));
    expect(log.state.attempt).toBeNull();
  });

  it("needs a failure, and one that it was written after", async () => {
    const requested = announced(releases(3).requestRollback());
    await expect(obey(requested, "/retry RB-1")).rejects.toThrow(/\(nothing-to-retry\)/);
    const underWay = approveRollback(requested);
    await expect(obey(underWay, "/retry RB-1")).rejects.toThrow(/cancel that run to end it/);
    const log = endDeployment(underWay, "failed");
    const early = { ...commentBy("ann", "/retry RB-1"), createdAt: minute(1) };
    const { world } = logWorld({ log });
    await expect(obeyCommand(world, early, "")).rejects.toThrow(/older than the failure/);
  });

  it("is not what an /approve from before the failure was", async () => {
    const log = failed();
    const early = { writtenAt: minute(1) };
    await expect(obey(log, "/approve RB-1 4f2a91c", early)).rejects.toThrow(/older than the failure/);
    expect(log.entries.at(-1)?.facts).toMatchObject({ type: "approval-refused", reason: "nothing-to-retry" });
    expect(log.state.attempt).toBeNull();
    const { world } = logWorld({
      log: announced(releases(3).requestRollback()),
      overtaking: (other) => endDeployment(approveRollback(other), "failed"),
    });
    const comment = { ...commentBy("ann", "/approve RB-1 4f2a91c"), createdAt: minute(1) };
    await expect(obeyCommand(world, comment, "")).rejects.toThrow(/older than the failure/);
    await obey(log, "/approve RB-1 4f2a91c");
    expect(log.state.attempt).toMatchObject({ version: "v1.1.0" });
  });

  it("is told where the line stands that counts now", async () => {
    const log = failed();
    const remedy = /newest comment about the failure/;
    await expect(obey(log, "/approve RB-1 0000000")).rejects.toThrow(remedy);
    await expect(obey(log, "/retry RB-1 v1.0.0 0000000")).rejects.toThrow(remedy);
    await expect(obey(log, "/retry RB-1 v9.0.0 0000000")).rejects.toThrow(remedy);
  });

  it("needs no sweep to have seen that the run of the rollback died", async () => {
    const log = approveRollback(announced(releases(3).requestRollback()));
    const before = log.entries.length;
    const { outputs } = await obey(log, "/retry RB-1", { otherRun: "completed" });
    expect(typesFrom(log, before)).toEqual([
      "production-deployment-aborted",
      "rollback-retried",
      "production-deployment-started",
    ]);
    expect(outputs.get("sha")).toBe(open(log).target.commit.sha);
  });

  it("that does not count is answered with what the dead run left open", async () => {
    const log = approveRollback(announced(releases(3).requestRollback()));
    const world = { otherRun: "completed" };
    await expect(obey(log, "/retry RB-1 0000000", world)).rejects.toThrow(/\(wrong-code\)/);
    expect(log.entries.map(({ type }) => type)).toContain("rollback-failure-announced");
    const early = approveRollback(announced(releases(3).requestRollback()));
    await expect(obey(early, "/retry RB-1", { ...world, writtenAt: minute(1) })).rejects.toThrow(
      /older than the failure/,
    );
  });

  it("of two people at once counts once", async () => {
    const log = failed();
    const { world } = logWorld({
      log,
      parts: { runs: { cancel: () => Promise.resolve(), jobs: () => Promise.resolve([]) } },
      overtaking: () => endDeployment(approveRollback(log, "retry"), "failed"),
    });
    await expect(obeyCommand(world, commentBy("ann", "/retry RB-1"), "")).rejects.toThrow(
      /\(nothing-to-retry\)/,
    );
    expect(open(log)).toMatchObject({ phase: "failed" });
    expect(open(log).failures).toHaveLength(2);
  });
});
