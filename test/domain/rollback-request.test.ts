/** Who can ask for a rollback, who remains to approve it, and what its target must still be. */
import { describe, expect, it } from "@jest/globals";
import { requestRollback } from "../../src/actions/rollback-request.js";
import { rollbackCard } from "../../src/domain/rollback-card.js";
import { approverFinding } from "../../src/domain/rollback.js";
import type { Policy } from "../../src/domain/policy.js";
import type { CommitSha } from "../../src/domain/values.js";
import { policyWith, sha, user, type TestLog } from "./builders.js";
import { logWorld } from "./log-world.js";
import { announced, releases } from "./rollback-story.js";

interface Github {
  readonly policy?: Policy;
  readonly tag?: CommitSha;
  readonly hasCommit?: boolean;
}

const isPosted = { mention: false, webhooks: [] };

async function asks(log: TestLog, by: string, { policy = policyWith(), tag, hasCommit = true }: Github = {}) {
  const told = logWorld({
    log,
    snapshot: {
      policy: { kind: "read", policy: { ...policy, notification: isPosted }, blob: "b".repeat(40) },
    },
    parts: {
      environments: { protectionOf: () => Promise.resolve({ kind: "missing" }) },
      runs: { status: () => Promise.resolve({ status: "in_progress", conclusion: undefined, attempt: 1 }) },
      tags: {
        standing: (targets) =>
          Promise.resolve(targets.map((target) => ({ target, hasCommit, tag: tag ?? target.commit.sha }))),
      },
      conversations: { openIssue: () => Promise.resolve({ kind: "done", value: { number: 5 } }) },
    },
  });
  await requestRollback(told.world, {
    by: { login: user(by), isBot: false },
    reason: "It is slow.",
    asked: "",
  });
  return told;
}

describe("joining", () => {
  it("makes a requester, who cannot approve", async () => {
    const log = announced(releases(2).requestRollback());
    await asks(log, "ann");
    const { rollback } = log.state;
    expect(rollback?.requesters.map(({ by }) => by)).toEqual(["sam", "ann"]);
  });

  it("leaves the last approver able to approve, with the reason recorded, and says so", async () => {
    const log = announced(releases(2).requestRollback());
    await asks(log, "ann");
    const { notices } = await asks(log, "rob");
    const { rollback } = log.state;
    if (rollback === null) throw new Error("No rollback is open.");
    expect(log.entries.at(-1)?.facts).toMatchObject({
      type: "rollback-joined",
      by: "rob",
      reason: "It is slow.",
    });
    expect(
      approverFinding({ login: user("rob"), isBot: false }, { rollback, policy: policyWith() }),
    ).toBeUndefined();
    expect(
      approverFinding({ login: user("ann"), isBot: false }, { rollback, policy: policyWith() })?.code,
    ).toBe("requester");
    expect(notices).toContainEqual(
      expect.stringContaining("nobody-could-approve: @rob is the last who could approve"),
    );
  });
});

describe("requesting", () => {
  it("by the only approver is refused: nobody could ever approve it", async () => {
    const log = releases(2);
    const policy = policyWith({ rollbackApprovers: [user("rob")] });
    await expect(asks(log, "rob", { policy })).rejects.toThrow(/\(nobody-could-approve\)/);
    expect(log.state.rollback).toBeNull();
    await asks(log, "sam", { policy });
    expect(log.state.rollback?.phase).toBe("requested");
  });

  it("by a machine user is refused, whatever its role or its team", async () => {
    const log = releases(2);
    const policy = policyWith({ bots: [user("Sam")] });
    await expect(asks(log, "sam", { policy })).rejects.toThrow(/\(bot\)/);
    expect(log.state.rollback).toBeNull();
  });

  it("is not stopped by a tag that was moved; the card names it", async () => {
    const log = releases(2);
    await asks(log, "sam", { tag: sha("elsewhere") });
    const { rollback, ...state } = log.state;
    if (rollback === null) throw new Error("No rollback is open.");
    expect(rollback).toMatchObject({ target: { version: "v1.0.0" }, preview: { tag: sha("elsewhere") } });
    const card = rollbackCard({
      rollback,
      state: { ...state, rollback },
      policy: policyWith(),
      repositoryUrl: "https://github.test/acme/shop",
    });
    expect(card).toContain(`The tag v1.0.0 points at ${sha("elsewhere").slice(0, 7)}`);
    expect(card).toContain(`The log counts: ${rollback.target.commit.sha.slice(0, 7)} will run.`);
  });

  it("is refused when the commit itself is gone, and names what else there is", async () => {
    const log = releases(3);
    await expect(asks(log, "sam", { hasCommit: false })).rejects.toThrow(
      /\(v1\.1\.0\) any more; others: v1\.0\.0\./,
    );
    expect(log.state.rollback).toBeNull();
  });
});
