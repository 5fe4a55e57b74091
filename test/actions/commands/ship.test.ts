/** The command /ship, and runs that a command started. */
import { describe, expect, it } from "@jest/globals";
import { obeyPullRequestCommand } from "../../../src/actions/commands/pull-request-command.js";
import { settleFollowUps } from "../../../src/actions/follow-ups/settle-follow-ups.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import {
  commit,
  minute,
  pullRequestWith,
  reviewWith,
  sha,
  stagedWith,
  TestLog,
  user,
} from "../../support/builders.js";
import { logWorld, typesFrom } from "../../support/log-world.js";
import { announced, releases } from "../../support/rollback-story.js";
import { approved, open12, give, codes, plan, left, release, move } from "./command-support.js";

describe("/ship", () => {
  const open = [approved(1), pullRequestWith({ number: 2 }), approved(3)];
  const three = (): TestLog => move(new TestLog(), 1, 2, 3);

  it("leaves behind what is not approved; the rest is approved as it was", () => {
    const log = three();
    give(log, "/ship", { on: 1, pullRequests: open });
    expect(left(plan(log, open))).toEqual([[2, "command"]]);
    log.stage(stagedWith({ number: 1 }), stagedWith({ number: 3, merge: commit("without 2") }));
    expect(log.state.commands.ejections).toEqual([]);
    const rows = release(log, open).rows.map(({ staged, decision }) => [staged.number, decision]);
    expect(rows).toEqual([
      [1, "granted"],
      [3, "granted"],
    ]);
  });

  it("asks for confirmation when the approvals are older than the new tree", () => {
    const log = move(new TestLog(), 1, 2);
    const early = minute(log.entries.length + 1);
    const [first, second] = [
      pullRequestWith({ number: 1, reviews: [reviewWith({ commit: sha("head-1"), submittedAt: early })] }),
      pullRequestWith({ number: 2 }),
    ];
    give(log, "/ship", { on: 1, pullRequests: [first, second] });
    move(log, 1);
    const decision = release(log, [first, second]);
    expect([decision.decision, decision.train.map(({ code }) => code)]).toEqual(["awaited", ["re-test"]]);
  });

  it("who was left behind boards the next train by itself", () => {
    const log = three();
    give(log, "/ship", { on: 1, pullRequests: open });
    move(log, 1, 3);
    expect([...plan(log, open).waiting].map(([number, { code }]) => [number, code])).toEqual([
      [2, "train-closed"],
    ]);
    move(log);
    expect(plan(log, [pullRequestWith({ number: 2 })]).merges.map(({ number }) => number)).toEqual([2]);
  });

  it("does not ship what is held, nor what contains what is not approved", () => {
    const log = three();
    give(log, "/hold no", { on: 3, pullRequests: open });
    give(log, "/ship", { on: 1, pullRequests: open });
    expect(left(plan(log, open))).toEqual([
      [2, "command"],
      [3, "command"],
    ]);
    const stacked = [
      pullRequestWith({ number: 2 }),
      { ...approved(3), commits: [sha("head-2"), sha("head-3")] },
    ];
    const other = move(new TestLog(), 2, 3);
    expect(codes(give(other, "/ship", { on: 3, pullRequests: stacked }))).toEqual(["awaits-approval"]);
  });

  it.each([
    ["an empty train", new TestLog(), "nothing-staged"],
    ["nothing approved", move(new TestLog(), 2), "awaits-approval"],
  ])("is refused with %s", (_, log, code) => {
    expect(codes(give(log, "/ship", { on: 2, pullRequests: open }))).toEqual([code]);
  });
});

describe("a run that a command started", () => {
  const hint = (body: string, by = "tess") => ({
    kind: "comment" as const,
    issue: 12,
    isPullRequest: true,
    comment: 99,
    body,
    author: user(by),
    authorIsBot: false,
    createdAt: minute(650),
    edited: false,
  });

  async function run(log: TestLog, body: string, by = "tess") {
    const [reactions, failures]: [string[], string[]] = [[], []];
    const { world, comments } = logWorld({
      log,
      snapshot: { pullRequests: open12 },
      parts: {
        run: { hint: hint(body, by) },
        runner: { fail: ({ code }) => void failures.push(code) },
        people: { roleOf: (login) => Promise.resolve(login === "tess" ? "write" : "read") },
        conversations: { react: ({ with: sign }) => Promise.resolve(void reactions.push(sign)) },
      },
    });
    const before = log.entries.length;
    await obeyPullRequestCommand(world, await readContext(world));
    return { written: typesFrom(log, before), reactions, failures, replies: comments.length };
  }

  it("obeys and answers; the same run again does neither", async () => {
    const log = new TestLog().stage(stagedWith());
    const quiet = { written: [], reactions: [], failures: [], replies: 0 };
    expect(await run(log, "/hold no")).toEqual({
      ...quiet,
      written: ["objection-raised"],
      reactions: ["+1"],
    });
    expect(await run(log, "/hold no")).toEqual(quiet);
  });

  it("refuses with an answer, and is red", async () => {
    const log = new TestLog().stage(stagedWith());
    expect(await run(log, "/hold no", "dana")).toEqual({
      written: ["command-refused", "command-answered"],
      reactions: ["confused"],
      failures: ["command-not-allowed"],
      replies: 1,
    });
  });

  it("notes a /hold that comes too late, says so, and is not red", async () => {
    const log = new TestLog().stage(stagedWith()).release("v1.0.0", "open");
    expect(await run(log, "/hold no")).toEqual({
      written: ["objection-raised", "command-answered"],
      reactions: ["confused"],
      failures: [],
      replies: 1,
    });
  });

  it("leaves an answer to the run that owes it while that is at work, not while it waits at a gate", async () => {
    const after = async (status: string) => {
      const log = new TestLog().stage(stagedWith()).release("v1.0.0", "open");
      give(log, "/hold too late");
      const runs = { status: () => Promise.resolve({ status, conclusion: undefined, attempt: 1 }) };
      const { world } = logWorld({ log, run: 8, parts: { runs } });
      return (await settleFollowUps(world, await readContext(world), { onlyOrphaned: true })).state.followUps
        .length;
    };
    expect([await after("in_progress"), await after("waiting"), await after("completed")]).toEqual([1, 0, 0]);
  });

  it.each([
    ["answers what a run that died refused", undefined, 1],
    ["finds the answer that it had written", 500, 0],
  ])("%s", async (_, before, replies) => {
    const log = new TestLog().append({
      type: "command-refused",
      pullRequest: 12,
      command: "hold",
      by: user("dana"),
      reason: "command-not-allowed",
      findings: [{ code: "command-not-allowed", found: "@dana commented /hold." }],
      comment: 99,
    });
    const { world, comments } = logWorld({
      log,
      run: 8,
      parts: {
        conversations: {
          findOwn: () => Promise.resolve([before]),
          updateComment: ({ id }) => Promise.resolve(expect(id).toBe(before)),
        },
        runs: { status: () => Promise.resolve({ status: "completed", conclusion: "failure", attempt: 1 }) },
      },
    });
    const pay = async () => settleFollowUps(world, await readContext(world), { onlyOrphaned: true });
    expect((await pay()).state.followUps).toEqual([]);
    expect(comments).toHaveLength(replies);
    expect(log.entries.at(-1)?.facts).toEqual({
      type: "command-answered",
      comment: 99,
      answer: before ?? 1,
    });
    const { length } = log.entries;
    await pay();
    expect([log.entries.length, comments.length]).toEqual([length, replies]);
  });

  it.each([
    ["/approve RB-1 4f2a91c", "wrong-place", "/approve RB-1 was commented on #12; RB-1 is decided in #5."],
    ["/retry RB-2", "no-open-rollback", "RB-2 is not open."],
  ])("says where %s belongs", async (body, code, found) => {
    const log = announced(releases(2).requestRollback());
    expect(await run(log, body, "ann")).toEqual({
      written: ["command-refused", "command-answered"],
      reactions: ["confused"],
      failures: [code],
      replies: 1,
    });
    expect(log.entries.at(-2)?.facts).toMatchObject({ findings: [{ code, found }] });
    expect(log.state.rollback?.phase).toBe("requested");
  });

  it("tells a stranger nothing about a rollback", async () => {
    const log = announced(releases(2).requestRollback());
    expect(await run(log, "/approve RB-1 4f2a91c", "zoe")).toEqual({
      written: [],
      reactions: ["confused"],
      failures: [],
      replies: 0,
    });
  });

  it("leaves other comments alone", async () => {
    const log = new TestLog().stage(stagedWith());
    expect((await run(log, "/deploy now")).reactions).toEqual([]);
    expect(await run(log, "/check")).toMatchObject({ written: [], reactions: ["+1"] });
  });
});
