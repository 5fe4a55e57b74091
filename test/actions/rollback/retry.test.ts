/** The command /retry. */
import { describe, expect, it } from "@jest/globals";
import { obeyCommand } from "../../../src/actions/rollback/comment-command.js";
import { chooseTarget } from "../../../src/domain/rollback/target.js";
import { olderTargets } from "../../../src/domain/rollback/retry.js";
import { policyWith, user, minute } from "../../support/builders.js";
import { logWorld, typesFrom } from "../../support/log-world.js";
import {
  announced,
  commentBy,
  endDeployment,
  approveRollback,
  releases,
  tellFailure,
} from "../../support/rollback-story.js";
import { failed, open, codeFor, textFor, obey } from "./retry-support.js";

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
