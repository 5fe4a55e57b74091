/** Who can ask for a rollback, who remains to approve it, and what its target must still be. */
import { describe, expect, it } from "@jest/globals";
import { requestRollback } from "../../../src/actions/rollback/request.js";
import { rollbackCard } from "../../../src/domain/rollback/request-card.js";
import { approverFinding } from "../../../src/domain/rollback/target.js";
import type { Policy } from "../../../src/domain/policy/policy.js";
import type { CommitSha } from "../../../src/domain/values/values.js";
import { policyWith, sha, user, type TestLog } from "../../support/builders.js";
import type { Ports } from "../../../src/ports/ports.js";
import { logWorld, type WorldParts } from "../../support/log-world.js";
import { announced, approveRollback, endDeployment, releases } from "../../support/rollback-story.js";

interface Github {
  readonly policy?: Policy;
  readonly reason?: string;
  readonly asked?: string;
  /** Run status of whatever else is asked about. */
  readonly otherRun?: string;
  readonly parts?: WorldParts;
  readonly tag?: CommitSha;
  readonly hasCommit?: boolean;
}

const isPosted = { mention: false, webhooks: [] };

const protectedBy = (reviewer: string): Partial<Ports["environments"]> => ({
  protectionOf: () =>
    Promise.resolve({
      kind: "found",
      reviewers: [reviewer],
      waitTimerMinutes: 0,
      preventSelfReview: false,
      customRules: false,
    }),
});

async function asks(log: TestLog, by: string, github: Github = {}) {
  const { policy = policyWith(), tag, hasCommit = true, parts = {}, otherRun = "in_progress" } = github;
  const { reason = "It is slow.", asked = "" } = github;
  const told = logWorld({
    log,
    snapshot: {
      policy: { kind: "read", policy: { ...policy, notification: isPosted }, blob: "b".repeat(40) },
    },
    parts: {
      environments: { protectionOf: () => Promise.resolve({ kind: "missing" }) },
      runs: {
        status: () => Promise.resolve({ status: otherRun, conclusion: undefined, attempt: 1 }),
        jobs: () => Promise.resolve([]),
      },
      tags: {
        inspect: (targets) =>
          Promise.resolve(targets.map((target) => ({ target, hasCommit, tag: tag ?? target.commit.sha }))),
      },
      conversations: { openIssue: () => Promise.resolve({ kind: "done", value: { number: 5 } }) },
      ...parts,
    },
    ...(otherRun === "in_progress" ? {} : { run: 8 }),
  });
  await requestRollback(told.world, {
    by: { login: user(by), isBot: false },
    reason,
    asked,
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

describe("joining", () => {
  it("is said on the issue, with the reason, who may approve now and the line to copy", async () => {
    const log = announced(releases(2).requestRollback());
    const { comments } = await asks(log, "ann", { reason: "It is *slow*." });
    expect(comments).toHaveLength(1);
    expect(comments[0]).toMatch(/^@ann also requests RB-1, which goes back to v1\.0\.0:/);
    expect(comments[0]).toContain("> It is \\*slow\\*.");
    expect(comments[0]).toContain("Can still approve it: @rob.");
    expect(comments[0]).toContain("```\n/approve RB-1 4f2a91c\n```");
    const failed = endDeployment(approveRollback(log), "failed");
    const later = await asks(failed, "dana", { policy: policyWith({ rollbackApprovers: [user("ann")] }) });
    expect(later.comments[0]).toContain("Nobody is left who can approve it");
    expect(later.comments[0]).toContain("```\n/retry RB-1\n```");
  });

  it("counts although its issue cannot be written to, and keeps no more of the reason than a request does", async () => {
    const log = announced(releases(2).requestRollback());
    const conversations = { comment: () => Promise.reject(new Error("502")) };
    const { notices } = await asks(log, "ann", { reason: "x".repeat(9000), parts: { conversations } });
    expect(log.state.rollback?.requesters.at(-1)?.reason).toHaveLength(2000);
    expect(notices).toContainEqual(
      expect.stringMatching(/^not-shown: #5 does not say that @ann joined: 502/),
    );
  });

  it("with another release in mind is refused; with that of the request it is not", async () => {
    const log = announced(releases(3).requestRollback());
    await expect(asks(log, "ann", { asked: "v1.0.0" })).rejects.toThrow(
      /RB-1 goes to v1\.1\.0; "v1\.0\.0" was asked for\.\nDo: +Close its issue/,
    );
    expect(log.state.rollback?.requesters).toHaveLength(1);
    await asks(log, "ann", { asked: "v1.1.0" });
    expect(log.state.rollback?.requesters).toHaveLength(2);
    endDeployment(approveRollback(log), "failed");
    await expect(asks(log, "dana", { asked: "v1.0.0" })).rejects.toThrow(/"\/reject RB-1 REASON"/);
  });

  it("joins a rollback whose run died, and its people are told that it did", async () => {
    const log = approveRollback(announced(releases(2).requestRollback()));
    await expect(asks(log, "dana")).rejects.toThrow(/RB-1 is approved/);
    const { comments } = await asks(log, "dana", { otherRun: "completed" });
    expect(log.state.rollback).toMatchObject({
      phase: "failed",
      requesters: [{ by: "sam" }, { by: "dana" }],
    });
    expect(comments[0]).toContain("/retry RB-1");
  });
});

describe("requesting", () => {
  it("stands although nobody can be told yet, and its gate opens", async () => {
    const log = releases(2);
    const conversations = { openIssue: () => Promise.reject(new Error("502")) };
    const parts = { conversations, environments: protectedBy("rob") };
    const { outputs, notices } = await asks(log, "sam", { parts });
    expect(log.state.rollback).toMatchObject({ phase: "requested", issue: null });
    expect(log.state.gates.rollback).toMatchObject({ subject: "RB-1" });
    expect(outputs.get("gate")).toBe("true");
    expect(notices).toContainEqual(
      expect.stringContaining("not-shown: The request is not announced yet: 502"),
    );
    expect(log.state.followUps.map(({ kind }) => kind)).toContain("announce-request");
    await asks(log, "dana", { otherRun: "waiting" }); // the run that opened it waits at its gate
    expect(log.state.rollback).toMatchObject({ issue: 5 });
  });

  it("stands although nobody knows whether its gate could be used", async () => {
    const log = releases(2);
    const environments = { protectionOf: () => Promise.reject(new Error("502")) };
    const { outputs, notices } = await asks(log, "sam", { parts: { environments } });
    expect(log.state.rollback).toMatchObject({ phase: "requested", issue: 5 });
    expect(outputs.has("gate")).toBe(false);
    expect(notices).toContainEqual(
      expect.stringContaining("Whether rollback-approval can be used is not known"),
    );
  });

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
      environments: { production: undefined, approval: undefined },
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
