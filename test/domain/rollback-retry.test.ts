/** The deployment of a rollback failed: the same target again, or the next older one, on whose word. */
import { describe, expect, it } from "@jest/globals";
import { obeyCommand } from "../../src/actions/rollback-command.js";
import { failureText } from "../../src/domain/rollback-failure-text.js";
import { olderTarget, retryCode } from "../../src/domain/rollback-retry.js";
import type { Policy } from "../../src/domain/policy.js";
import type { Rollback } from "../../src/domain/state.js";
import type { Time } from "../../src/domain/values.js";
import { policyWith, sha256, user, type TestLog, minute } from "./builders.js";
import { logWorld, typesFrom } from "./log-world.js";
import { announced, commentBy, endDeployment, approveRollback, releases } from "./rollback-story.js";

/** v1.0.0, v1.1.0 and v1.2.0; RB-1 goes back to v1.1.0, and its deployment fails. */
const failed = (outcome: "failed" | "aborted" = "failed"): TestLog =>
  endDeployment(approveRollback(announced(releases(3).requestRollback())), outcome);

const open = (log: TestLog): Rollback => {
  const { rollback } = log.state;
  if (rollback === null) throw new Error("No rollback is open.");
  return rollback;
};

const codeFor = (log: TestLog, version: string): string => {
  const target = log.state.releases.find((release) => release.version === version);
  if (target === undefined) throw new Error(`${version} was never released.`);
  return retryCode({ rollback: open(log), target }, sha256);
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
  it("the request stays open, production is uncertain, and its people are owed the ways on", () => {
    const { state } = failed();
    expect(state.rollback).toMatchObject({
      phase: "failed",
      failures: [{ outcome: "failed", evidence: "exit 1", target: { version: "v1.1.0" } }],
    });
    expect(state.production).toMatchObject({ kind: "uncertain", evidence: "exit 1" });
    expect(state.debts.map(({ kind }) => kind)).toContain("announce-failure");
  });

  it("the issue says what runs as far as known, and offers both lines", () => {
    const log = failed();
    const { state } = log;
    const [failure] = open(log).failures;
    if (failure === undefined) throw new Error("Nothing failed.");
    const text = failureText({ rollback: open(log), failure, state, policy: policyWith() }, sha256);
    expect(text).toContain("It may be v1.1.0, v1.2.0, or parts of both");
    expect(text).toContain("\n/retry RB-1\n");
    expect(text).toContain(`\n/retry RB-1 v1.0.0 ${codeFor(log, "v1.0.0")}\n`);
    expect(text).toContain("leave production as well: #2 Change 2.");
    expect(text).toContain("May do that: @ann, @rob.");
  });

  it("and says so when no job ever started, when nothing is older, when nobody is left", () => {
    const log = endDeployment(approveRollback(announced(releases(2).requestRollback("ann"))), "aborted");
    const [failure] = open(log).failures;
    if (failure === undefined) throw new Error("Nothing failed.");
    const policy = policyWith({ rollbackApprovers: [user("ann")] });
    const text = failureText({ rollback: open(log), failure, state: log.state, policy }, sha256);
    expect(text).toContain("what ran before. No deploy job started");
    expect(text).toContain("There is no older good release");
    expect(text).toContain("Nobody is left who may do that");
    expect(log.state.production).toEqual({ kind: "known", version: "v1.1.0" });
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
    expect(log.state.debts.map(({ kind }) => kind)).not.toContain("announce-failure");
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

  it("never goes to anything newer than what was approved, and from the oldest to nothing", async () => {
    const log = failed();
    await obey(log, `/retry RB-1 v1.0.0 ${codeFor(log, "v1.0.0")}`);
    endDeployment(log, "failed");
    expect(olderTarget(log.state, open(log))).toBeUndefined();
    await expect(obey(log, `/retry RB-1 v1.1.0 ${codeFor(log, "v1.1.0")}`)).rejects.toThrow(/\(bad-target\)/);
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
    await expect(obey(log, "/retry RB-1 v1.0.0 0000000", world)).rejects.toThrow(/\(wrong-code\)/);
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
