/** Commands on pull requests: who may give them, what they change, and that each comment counts once. */
import { describe, expect, it } from "@jest/globals";
import { obeyPullRequestCommand } from "../../../src/actions/commands/pull-request-command.js";
import { settleFollowUps } from "../../../src/actions/follow-ups/settle-follow-ups.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import { decideCommand, type CommandDecision } from "../../../src/domain/commands/commands.js";
import { parseCommand } from "../../../src/domain/commands/parse-command.js";
import { displayOf } from "../../../src/domain/display/pull-request-status.js";
import { evaluateGates } from "../../../src/domain/gates/gates.js";
import type { GateReport } from "../../../src/domain/gates/report.js";
import type { PullRequestFacts } from "../../../src/domain/snapshot/snapshot.js";
import { planStaging, type StagingPlan } from "../../../src/domain/train/staging-plan.js";
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
import { decideOn, gatesIn } from "../../support/plans.js";
import { logWorld, typesFrom } from "../../support/log-world.js";
import { announced, releases } from "../../support/rollback-story.js";

const policy = policyWith({ bots: [user("robo")] });
const approved = (number: number): PullRequestFacts =>
  pullRequestWith({ number, reviews: [reviewWith({ commit: sha(`head-${number}`) })] });
const open12 = [approved(12)];

interface Given {
  readonly by?: string;
  readonly isBot?: boolean;
  readonly on?: number;
  readonly id?: number;
  readonly isEdited?: boolean;
  readonly pullRequests?: readonly PullRequestFacts[];
}

/** Decides on a comment and, as the product does, writes down what follows. */
function give(log: TestLog, body: string, given: Given = {}): CommandDecision {
  const { by = "tess", isBot = false, on = 12, id = 500 + log.entries.length, isEdited = false } = given;
  const command = parseCommand(body);
  if (command === undefined) throw new Error(`"${body}" is no command.`);
  const facts = {
    snapshot: snapshotWith(log, { pullRequests: given.pullRequests ?? open12 }),
    state: log.state,
    policy,
  };
  const decision = decideCommand({
    ...facts,
    reports: gatesIn(facts),
    command,
    comment: { id, pullRequest: on, by: { login: user(by), isBot }, isEdited },
  });
  if (decision.kind === "obeyed") log.append(...decision.drafts.map((draft) => draft.facts));
  if (decision.kind === "refused") log.append(decision.draft.facts);
  return decision;
}

const codes = (decision: CommandDecision): readonly string[] =>
  decision.kind === "refused" ? decision.findings.map(({ code }) => code) : [decision.kind];

const reportOf = (log: TestLog, pullRequest: PullRequestFacts): GateReport =>
  evaluateGates({
    pullRequest,
    snapshot: snapshotWith(log, { pullRequests: [pullRequest] }),
    state: log.state,
    policy,
    roles: new Map(),
    mayChangeWorkflows: false,
  });

function plan(log: TestLog, pullRequests: readonly PullRequestFacts[]): StagingPlan {
  return planStaging({
    snapshot: snapshotWith(log, { pullRequests }),
    state: log.state,
    policy,
    reports: new Map(pullRequests.map((each) => [each.number, reportOf(log, each)])),
    conflicting: new Set(),
  });
}

const left = ({ ejected }: StagingPlan) => ejected.map(({ staged, cause }) => [staged.number, cause]);
const release = (log: TestLog, pullRequests: readonly PullRequestFacts[]) =>
  decideOn({ snapshot: snapshotWith(log, { pullRequests }), state: log.state, policy });

/** What moving staging writes when these are left. */
const move = (log: TestLog, ...numbers: readonly number[]): TestLog =>
  log.stage(...numbers.map((number) => stagedWith({ number })));

describe("the first word of a comment", () => {
  it.each([
    ["/hold the prices are wrong", "hold", "the prices are wrong"],
    ["/HOLD\n\nlong\nstory", "hold", "long\nstory"],
    ["/ship", "ship", ""],
    ["/check please", "check", "please"],
    ["/unhold\r\n", "unhold", ""],
    ["/approve rb-1 1234567", "approve", "RB-1"],
    ["/reject RB-1 not needed", "reject", "RB-1"],
    [" /hold", "hold", ""],
    ["`/eject`", "eject", ""],
  ])("%j is a command", (body, name, text) => {
    expect(parseCommand(body)).toEqual({ name, text });
  });

  it.each([
    "",
    "hold",
    "/holding",
    "/ship-it",
    "/approve",
    "/approve 1234567",
    "/constructor",
    "a /ship",
    "//ship",
  ])("%j is somebody else's", (body) => {
    expect(parseCommand(body)).toBeUndefined();
  });

  it("keeps a thousand whole letters of the text", () => {
    const text = parseCommand(`/hold ${"\u{1f6a2}".repeat(2000)}\ud800`)?.text ?? "";
    expect([Array.from(text).length, text.endsWith("\u{1f6a2}")]).toEqual([1000, true]);
  });
});

describe("who may command", () => {
  it.each([
    ["dana", false, "command-not-allowed"],
    ["robo", false, "command-not-allowed"],
    ["tess", true, "command-not-allowed"],
    ["tess", false, "obeyed"],
  ])("%s (bot: %s): %s", (by, isBot, expected) => {
    for (const body of ["/hold no", "/unhold", "/eject", "/ship"]) {
      expect(codes(give(new TestLog().stage(stagedWith()), body, { by, isBot }))).toEqual([expected]);
    }
  });

  it("an edited comment counts for nothing", () => {
    const log = new TestLog().stage(stagedWith());
    expect(codes(give(log, "/hold no", { isEdited: true }))).toEqual(["edited-comment"]);
    expect(log.state.commands.objections).toEqual([]);
  });

  it("only about an open pull request to develop", () => {
    expect(codes(give(new TestLog(), "/hold no", { on: 99 }))).toEqual(["no-open-pull-request"]);
  });

  it("every problem is named at once, and the refusal is recorded", () => {
    const log = new TestLog();
    expect(codes(give(log, "/eject", { by: "zoe", on: 99, id: 7 }))).toEqual([
      "command-not-allowed",
      "no-open-pull-request",
    ]);
    expect(log.entries.at(-1)?.facts).toEqual({
      type: "command-refused",
      pullRequest: 99,
      command: "eject",
      by: "zoe",
      reason: "command-not-allowed, no-open-pull-request",
      findings: [
        expect.objectContaining({ code: "command-not-allowed" }),
        expect.objectContaining({ code: "no-open-pull-request" }),
      ],
      comment: 7,
    });
  });
});

describe("a comment", () => {
  it.each(["/hold no", "/eject", "/ship"])("%s is obeyed once", (body) => {
    const log = new TestLog().stage(stagedWith());
    expect(codes(give(log, body, { id: 70 }))).toEqual(["obeyed"]);
    expect(codes(give(log, body, { id: 70 }))).toEqual(["ignored"]);
  });

  it("is refused once", () => {
    const log = new TestLog().stage(stagedWith());
    expect(codes(give(log, "/hold no", { by: "zoe", id: 70 }))).toEqual(["command-not-allowed"]);
    expect(codes(give(log, "/hold no", { by: "zoe", id: 70 }))).toEqual(["ignored"]);
  });

  it("stays answered when its number is not kept any more", () => {
    const log = new TestLog().stage(stagedWith());
    for (let id = 1000; id <= 1100; id += 1) give(log, "/hold no", { id });
    expect(log.state.commands.comments).toHaveLength(100);
    expect(codes(give(log, "/hold no", { id: 1000 }))).toEqual(["ignored"]);
  });
});

describe("/hold", () => {
  it("keeps an approved pull request from production and on staging, and names who and why", () => {
    const log = new TestLog().stage(stagedWith());
    expect(release(log, open12).decision).toBe("granted");
    give(log, "/hold the till\nrounds wrongly");
    const decision = release(log, open12);
    expect(decision.decision).toBe("refused");
    expect(decision.rows[0]?.findings).toEqual([
      { code: "held-by-tester", found: expect.stringMatching(/^@tess at .*: the till rounds wrongly$/) },
    ]);
    expect(plan(log, open12).kind).toBe("stay");
  });

  it("outlives a new head and a closing", () => {
    const log = new TestLog().stage(stagedWith());
    give(log, "/hold no");
    move(log);
    log.stage(stagedWith({ head: sha("newer") }));
    expect(log.state.commands.objections).toHaveLength(1);
  });

  it("is shown off staging too", () => {
    const log = new TestLog();
    give(log, "/hold <img src=x> @victim");
    const [pullRequest = pullRequestWith()] = open12;
    const comment = displayOf({
      pullRequest,
      report: reportOf(log, pullRequest),
      decision: release(log, open12),
      landing: [],
      state: log.state,
      policy,
      now: minute(600),
      waiting: undefined,
      gateUrl: undefined,
    })?.comment;
    expect(comment).toContain("held-by-tester");
    expect(comment).not.toMatch(/<img|@victim/);
  });

  it("is one for each tester, the newest", () => {
    const log = new TestLog().stage(stagedWith());
    give(log, "/hold one");
    give(log, "/hold two");
    give(log, "/hold three", { by: "toni" });
    expect(log.state.commands.objections.map(({ text }) => text)).toEqual(["two", "three"]);
  });

  it("is the newest also when the runs read the comments in another order", () => {
    const log = new TestLog().stage(stagedWith());
    give(log, "/hold again", { id: 7 });
    give(log, "/hold first", { id: 5 });
    give(log, "/unhold", { id: 6 });
    expect(log.state.commands.objections.map(({ text }) => text)).toEqual(["again"]);
  });

  it("that comes too late to stop a deployment says so, and stands should that fail", () => {
    const log = new TestLog().stage(stagedWith()).release("v1.0.0", "open");
    give(log, "/hold too late");
    const deployment = log.state.attempt?.deployment ?? "";
    expect(log.state.followUps).toMatchObject([
      {
        kind: "answer",
        to: "tess",
        counts: true,
        findings: [
          {
            code: "deployment-open",
            found: `${deployment} takes #12 to production and is not stopped by this.`,
            remedy: expect.stringContaining("request a rollback"),
          },
        ],
      },
    ]);
    log.append({ type: "production-deployment-failed", deployment, evidence: "exit 1" });
    expect(log.state.commands.objections.map(({ text }) => text)).toEqual(["too late"]);
  });

  it("owes no answer in words while nothing of it is under way", () => {
    const log = new TestLog().stage(stagedWith());
    give(log, "/hold in time");
    expect(log.state.followUps).toEqual([]);
  });

  it("ends with the release of what it was about", () => {
    const log = new TestLog().stage(stagedWith()).release("v1.0.0", "open");
    give(log, "/hold too late");
    const deployment = log.state.attempt?.deployment ?? "";
    log.append({ type: "production-deployed", deployment, health: "healthy", evidence: "ok" });
    expect(log.state.commands.objections).toEqual([]);
    expect(codes(give(log, "/hold much too late"))).toEqual(["already-released"]);
  });

  it("makes room among closed pull requests alone", () => {
    const log = new TestLog();
    const numbers = Array.from({ length: 100 }, (_, index) => index + 1);
    const open = numbers.map((number) => pullRequestWith({ number }));
    for (const on of numbers) give(log, "/hold no", { on, pullRequests: open });
    give(log, "/hold no", { on: 3, by: "toni", pullRequests: open.slice(0, 3) });
    expect(log.state.commands.objections.map(({ pullRequest }) => pullRequest)).toEqual([1, 2, 3, 3]);
  });
});

describe("/unhold", () => {
  it("lifts what was there when it was written, whoever raised it", () => {
    const log = new TestLog().stage(stagedWith());
    give(log, "/hold one", { id: 10 });
    give(log, "/hold later", { by: "toni", id: 30 });
    give(log, "/unhold", { by: "toni", id: 20 });
    expect(log.state.commands.objections.map(({ text }) => text)).toEqual(["later"]);
    give(log, "/unhold", { id: 40 });
    expect(release(log, open12).decision).toBe("granted");
  });

  it("does not lift another tester's objection to a change of one's own", () => {
    const own = [pullRequestWith({ author: { login: user("Toni"), isBot: false } })];
    const log = new TestLog().stage(stagedWith({ author: user("Toni") }));
    give(log, "/hold mine", { by: "toni", pullRequests: own });
    expect(codes(give(log, "/unhold", { by: "toni", pullRequests: own }))).toEqual(["obeyed"]);
    give(log, "/hold no", { pullRequests: own });
    expect(codes(give(log, "/unhold", { by: "toni", pullRequests: own }))).toEqual(["own-change"]);
    expect(log.state.commands.objections).toHaveLength(1);
  });

  it("with nothing to lift writes nothing", () => {
    const log = new TestLog();
    expect(give(log, "/unhold")).toEqual({ kind: "obeyed", drafts: [] });
  });
});

describe("/eject", () => {
  it("takes it off staging and keeps that commit away", () => {
    const log = new TestLog().stage(stagedWith({ number: 1 }), stagedWith());
    const open = [pullRequestWith({ number: 1 }), ...open12];
    give(log, "/eject", { pullRequests: open });
    expect(left(plan(log, open))).toEqual([[12, "command"]]);
    move(log, 1);
    const after = plan(log, open);
    expect([after.kind, after.merges]).toEqual(["stay", []]);
    expect(reportOf(log, pullRequestWith()).results.find(({ gate }) => gate === "testers")?.findings).toEqual(
      [{ code: "ejected-by-tester", found: expect.stringContaining("@tess") }],
    );
  });

  it("a newer commit comes back, and its order is forgotten", () => {
    const log = new TestLog().stage(stagedWith());
    give(log, "/eject");
    move(log);
    const newer = pullRequestWith({ head: sha("newer") });
    expect(plan(log, [newer]).merges.map(({ head }) => head)).toEqual([newer.head]);
    const { number, head, title } = newer;
    const promoted = { pullRequest: number, head, title, author: user("dana"), checks: [], replaces: null };
    log.append({ type: "pull-request-promoted", ...promoted });
    expect(log.state.commands.ejections).toEqual([]);
  });

  it("means the commit on staging and the one that waits to replace it", () => {
    const log = new TestLog().stage(stagedWith());
    const newer = [pullRequestWith({ head: sha("newer") })];
    give(log, "/eject", { pullRequests: newer });
    expect(left(plan(log, newer))).toEqual([[12, "command"]]);
    move(log);
    expect(plan(log, newer).merges).toEqual([]);
  });

  it("a tester's /check lets it board again, a developer's does not", () => {
    const log = new TestLog().stage(stagedWith());
    give(log, "/eject", { id: 50 });
    move(log);
    expect(give(log, "/check", { by: "dana", id: 60 })).toEqual({ kind: "obeyed", drafts: [] });
    expect(give(log, "/check", { id: 40 })).toEqual({ kind: "obeyed", drafts: [] }); // older than the ejection
    expect(plan(log, open12).merges).toEqual([]);
    give(log, "/check", { id: 70 });
    expect(plan(log, open12).merges).toHaveLength(1);
  });

  it("takes along what contains it", () => {
    const log = new TestLog().stage(stagedWith({ number: 1 }), stagedWith());
    const open = [
      pullRequestWith({ number: 1 }),
      pullRequestWith({ commits: [sha("head-1"), sha("head-12")] }),
    ];
    give(log, "/eject", { on: 1, pullRequests: open });
    expect(left(plan(log, open))).toEqual([
      [1, "command"],
      [12, "command"],
    ]);
  });

  it("waits for the result of a deployment", () => {
    const log = new TestLog().stage(stagedWith()).release("v1.0.0", "open");
    expect(codes(give(log, "/eject"))).toEqual(["deployment-open"]);
  });
});

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
