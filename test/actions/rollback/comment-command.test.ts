/** Who may end a rollback request, in which order and on whose click. */
import { describe, expect, it } from "@jest/globals";
import { decideOnClick } from "../../../src/actions/rollback/gate-decision.js";
import { obeyCommand } from "../../../src/actions/rollback/comment-command.js";
import { minute, policyWith, stagedWith, TestLog, user } from "../../support/builders.js";
import { logWorld, typesFrom } from "../../support/log-world.js";

const two = (): TestLog => {
  const log = new TestLog()
    .stage(stagedWith({ number: 1 }))
    .release("v1.0.0")
    .settle("v1.0.0", stagedWith({ number: 1 }).merge);
  return log
    .stage(stagedWith({ number: 2 }))
    .release("v1.1.0")
    .settle("v1.1.0", stagedWith({ number: 2 }).merge);
};

const clicked = (run: number, by = "ann", { state = "approved", said = "" } = {}) => ({
  reviews: (asked: number) =>
    Promise.resolve(
      asked === run
        ? [{ environment: "rollback-approval", state, by: { login: user(by), isBot: false }, comment: said }]
        : [],
    ),
  cancel: () => Promise.resolve(),
  jobs: () => Promise.resolve([]),
  dispatch: () => Promise.resolve(),
});

const openGate = (log: TestLog, rollback: string) =>
  log.append({ type: "gate-opened", gate: "rollback", subject: rollback, tree: null });

let comments = 98;
const comment = (body: string, by = "ann") => ({
  kind: "comment" as const,
  issue: 5,
  isPullRequest: false,
  // Each is another one: a comment that was refused is never obeyed.
  comment: (comments += 1),
  body,
  author: user(by),
  authorIsBot: false,
  createdAt: minute(650),
  edited: false,
});

const announced = (log: TestLog, rollback: string) =>
  log.append({ type: "rollback-announced", rollback, issue: 5, deliveries: [] });

describe("a click at the rollback's gate", () => {
  it("approves the rollback whose gate it was", async () => {
    const log = openGate(two().requestRollback(), "RB-1"); // the entries of a TestLog are of run 7
    const { world, outputs } = logWorld({ log, run: 7, parts: { runs: clicked(7) } });
    await decideOnClick(world, { gateResult: "success", consoleSha: "" });
    expect(log.state.attempt).toMatchObject({ mode: "rollback", version: "v1.0.0" });
    expect(outputs.get("sha")).toBe(stagedWith({ number: 1 }).merge.sha);
  });

  it.each(["approved", "rejected"])(
    "of an older request decides nothing about a newer: %s",
    async (state) => {
      const log = openGate(two().requestRollback(), "RB-1");
      log.append({ type: "rollback-rejected", rollback: "RB-1", by: user("rob"), reason: "no" });
      log.requestRollback();
      const before = log.entries.length;
      const { world, outputs } = logWorld({ log, run: 7, parts: { runs: clicked(7, "ann", { state }) } });
      await decideOnClick(world, { gateResult: "success", consoleSha: "" });
      expect(typesFrom(log, before)).toEqual(["approval-refused"]);
      expect(log.state.rollback).toMatchObject({ id: "RB-2", phase: "requested" });
      expect(outputs.get("sha")).toBeUndefined();
    },
  );

  it("of a run that is run again is not used again", async () => {
    const log = openGate(two().requestRollback(), "RB-1");
    const first = logWorld({ log, run: 7, parts: { runs: clicked(7) } });
    await decideOnClick(first.world, { gateResult: "success", consoleSha: "" });
    const deployment = log.state.attempt?.deployment ?? "";
    log.append({ type: "production-deployment-failed", deployment, evidence: "exit 1" });
    expect(log.state.rollback?.phase).toBe("failed");
    const again = logWorld({ log, run: 7, parts: { runs: clicked(7) } });
    await decideOnClick(again.world, { gateResult: "success", consoleSha: "" });
    expect(log.state.attempt).toBeNull();
    expect(again.outputs.get("sha")).toBeUndefined();
  });
});

/** More than an entry keeps, and half a letter, which no entry can hold. */
const endless = `${"no ".repeat(30_000)}\ud83d`;

describe("the reason of a rejection", () => {
  it.each<[string, (log: TestLog) => Promise<void>]>([
    [
      "a click",
      (log) => {
        const runs = clicked(7, "ann", { state: "rejected", said: endless });
        const { world } = logWorld({ log, run: 7, parts: { runs } });
        return decideOnClick(world, { gateResult: "failure", consoleSha: "" });
      },
    ],
    [
      "a command",
      (log) => {
        const { world } = logWorld({ log, parts: { runs: clicked(0) } });
        return obeyCommand(world, comment(`/reject RB-1 ${endless}`), "");
      },
    ],
  ])("is kept as far as an entry goes, by %s", async (_, reject) => {
    const log = openGate(announced(two().requestRollback(), "RB-1"), "RB-1");
    await reject(log);
    expect(log.entries.at(-1)?.type).toBe("rollback-end-announced");
    expect(log.entries.at(-2)?.facts).toMatchObject({
      type: "rollback-rejected",
      reason: `${"no ".repeat(30_000).slice(0, 1999)}…`,
    });
  });
});

describe("a command", () => {
  it("approves only the request that it named, whatever came in between", async () => {
    const log = announced(two().requestRollback(), "RB-1");
    const { world, outputs } = logWorld({
      log,
      parts: { runs: clicked(0) },
      overtaking: () =>
        log
          .append({ type: "rollback-rejected", rollback: "RB-1", by: user("rob"), reason: "no" })
          .requestRollback("sam", "something else"),
    });
    await expect(obeyCommand(world, comment("/approve RB-1 4f2a91c"), "")).rejects.toThrow(
      /\(no-open-rollback\)/,
    );
    expect(log.state.rollback).toMatchObject({ id: "RB-2", phase: "requested" });
    expect(log.state.attempt).toBeNull();
    expect(outputs.get("sha")).toBeUndefined();
  });

  it("approves nothing by somebody who joined the request in between", async () => {
    const log = announced(two().requestRollback(), "RB-1");
    const { world } = logWorld({
      log,
      parts: { runs: clicked(0) },
      overtaking: () =>
        log.append({ type: "rollback-joined", rollback: "RB-1", by: user("ann"), reason: "me too" }),
    });
    await expect(obeyCommand(world, comment("/approve RB-1 4f2a91c"), "")).rejects.toThrow(/\(requester\)/);
    expect(log.state.rollback?.phase).toBe("requested");
  });

  it("rejects also where approvals come by the environment alone", async () => {
    const log = announced(two().requestRollback(), "RB-1");
    const policy = policyWith({ rollback: { sources: ["environment"] } });
    const { world } = logWorld({
      log,
      parts: { runs: clicked(0) },
      snapshot: { policy: { kind: "read", policy, blob: "0".repeat(40) } },
    });
    await expect(obeyCommand(world, comment("/approve RB-1 4f2a91c"), "")).rejects.toThrow(/\(source-off\)/);
    await obeyCommand(world, comment("/reject RB-1 not needed"), "");
    expect(log.state.rollback).toBeNull();
  });

  it("rejects nothing that was approved in between", async () => {
    const log = announced(two().requestRollback(), "RB-1");
    const { world } = logWorld({
      log,
      parts: { runs: clicked(0) },
      overtaking: () =>
        log.append({
          type: "rollback-approved",
          rollback: "RB-1",
          by: user("rob"),
          source: "comment",
          at: minute(640),
          reference: "comment 98",
        }),
    });
    await expect(obeyCommand(world, comment("/reject RB-1 not needed"), "")).rejects.toThrow(
      /\(no-open-rollback\)/,
    );
    expect(log.state.rollback).toMatchObject({ id: "RB-1", phase: "approved", hold: true });
  });

  it("rejects a request that production has outrun: nothing else could end it", async () => {
    const log = two()
      .stage(stagedWith({ number: 3 }))
      .release("v1.2.0", "open");
    announced(log.requestRollback(), "RB-1");
    const deployment = log.state.attempt?.deployment ?? "";
    log.append({ type: "production-deployment-aborted", deployment, evidence: "cancelled" });
    const { world } = logWorld({ log, parts: { runs: clicked(0) } });
    await expect(obeyCommand(world, comment("/approve RB-1 4f2a91c"), "")).rejects.toThrow(
      /\(production-changed\)/,
    );
    await obeyCommand(world, comment("/reject RB-1 outrun"), "");
    expect(log.state.rollback).toBeNull();
  });
});
