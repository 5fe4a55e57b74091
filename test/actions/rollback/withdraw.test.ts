/** Somebody closes or reopens the issue of a rollback. */
import { describe, expect, it } from "@jest/globals";
import { settleOne } from "../../../src/actions/follow-ups/settle-follow-ups.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import { followIssue, withdrawWhenClosed } from "../../../src/actions/rollback/withdraw.js";
import type { Policy } from "../../../src/domain/policy/policy.js";
import type { FollowUp } from "../../../src/domain/state/state.js";
import type { Ports } from "../../../src/ports/ports.js";
import { policyWith, stagedWith, user, type TestLog } from "../../support/builders.js";
import { logWorld, typesFrom, type LogWorldOptions } from "../../support/log-world.js";
import { announced, approveRollback, endDeployment, releases } from "../../support/rollback-story.js";

interface Closing {
  readonly isClosed: boolean;
  readonly by: { readonly login: ReturnType<typeof user>; readonly isBot: boolean } | undefined;
}

const bySam: Closing = { isClosed: true, by: { login: user("sam"), isBot: false } };

type Circumstances = Partial<LogWorldOptions> & { readonly policy?: Policy; readonly otherRun?: string };

function stage(
  log: TestLog,
  closing: Closing = bySam,
  { policy = policyWith(), otherRun = "in_progress", ...options }: Circumstances = {},
) {
  const done: string[] = [];
  const told = logWorld({
    log,
    ...options,
    snapshot: { policy: { kind: "read", policy, blob: "b".repeat(40) } },
    parts: {
      runs: {
        status: () => Promise.resolve({ status: otherRun, conclusion: undefined, attempt: 1 }),
        jobs: () => Promise.resolve([]),
        cancel: (run) => Promise.resolve(void done.push(`cancel ${run}`)),
        dispatch: ({ workflow }) => Promise.resolve(void done.push(`dispatch ${workflow}`)),
      },
      conversations: {
        closingOf: () => Promise.resolve(closing),
        updateIssue: ({ number, closed }) =>
          Promise.resolve(void done.push(`${closed === true ? "close" : "reopen"} #${number}`)),
      },
    },
  });
  return { ...told, done };
}

const hint = (state: "closed" | "reopened", issue = 5) =>
  ({
    kind: "issue-state",
    issue,
    title: "RB-1 Rollback from v1.1.0 to v1.0.0",
    state,
    openedByBot: true,
  }) as const;

const requested = () => announced(releases(2).requestRollback());

describe("closing the issue", () => {
  it("withdraws the request, ends the wait at its gate and lets the train go on", async () => {
    const log = announced(
      releases(2)
        .stage(stagedWith({ number: 3 }))
        .requestRollback(),
    );
    log.append({ type: "gate-opened", gate: "rollback", subject: "RB-1", tree: null });
    const before = log.entries.length;
    const { world, done, comments } = stage(log, bySam, { run: 9 });
    await followIssue(world, hint("closed"));
    expect(typesFrom(log, before)).toEqual(["rollback-withdrawn", "rollback-end-announced"]);
    expect(log.entries.at(-2)).toMatchObject({ facts: { by: "sam", cause: "issue #5 was closed" } });
    expect(log.state.rollback).toBeNull();
    expect(done).toEqual(["cancel 7", "dispatch release.yml"]);
    expect(comments).toEqual([expect.stringContaining("RB-1 is withdrawn: @sam")]);
  });

  it("of a rollback whose run died is answered with the ways on", async () => {
    const log = approveRollback(requested());
    const { world, done, comments } = stage(log, bySam, { run: 9, otherRun: "completed" });
    await followIssue(world, hint("closed"));
    expect(log.state.rollback?.phase).toBe("failed");
    expect(done).toEqual(["reopen #5"]);
    expect(comments.at(-1)).toContain("`/retry RB-1` continues it");
  });

  it("counts when its event was lost: the sweep asks", async () => {
    const log = requested();
    const { world } = stage(log);
    await withdrawWhenClosed(world, await readContext(world));
    expect(log.state.rollback).toBeNull();
  });

  it("does not count when it was reopened meanwhile", async () => {
    const log = requested();
    const { world, done, comments } = stage(log, { isClosed: false, by: undefined });
    await followIssue(world, hint("closed"));
    expect([log.state.rollback?.phase, done, comments]).toEqual(["requested", [], []]);
  });

  it.each([
    ["a bot", { isClosed: true, by: { login: user("stale[bot]"), isBot: true } }, policyWith()],
    ["a machine user of the policy", bySam, policyWith({ bots: [user("sam")] })],
    ["nobody knows whom", { isClosed: true, by: undefined }, policyWith()],
  ])("by %s decides nothing, and it is open again", async (_, closing, policy) => {
    const log = requested();
    const { world, done, comments } = stage(log, closing, { policy });
    await followIssue(world, hint("closed"));
    expect(log.state.rollback?.phase).toBe("requested");
    expect(done).toEqual(["reopen #5"]);
    expect(comments).toEqual([expect.stringContaining("RB-1 is still requested")]);
  });

  it.each([
    ["deployed", (log: TestLog) => approveRollback(log), ["reopen #5"], "v1.0.0 is being deployed"],
    [
      "failed",
      (log: TestLog) => endDeployment(approveRollback(log), "failed"),
      ["reopen #5"],
      "`/retry RB-1` continues it",
    ],
    [
      "done",
      (log: TestLog) => endDeployment(approveRollback(log), "good"),
      [],
      "already approved and carried out",
    ],
  ])("of one that is being or was %s changes nothing, and says so", async (_, play, deeds, text) => {
    const log = play(requested());
    const before = log.entries.length;
    const { world, done, comments } = stage(log);
    await followIssue(world, hint("closed"));
    expect([typesFrom(log, before), done]).toEqual([[], deeds]);
    expect(comments).toEqual([expect.stringContaining(text)]);
  });

  it("at the moment of its approval comes second, and says so", async () => {
    const log = requested();
    const { world, comments } = stage(log, bySam, { overtaking: () => approveRollback(log) });
    await followIssue(world, hint("closed"));
    expect(log.state.rollback?.phase).toBe("approved");
    expect(comments).toEqual([expect.stringContaining("is being deployed")]);
  });

  it("of another issue is nobody's business", async () => {
    const log = requested();
    const { world, done, comments } = stage(log);
    await followIssue(world, hint("closed", 6));
    expect([log.state.rollback?.phase, done, comments]).toEqual(["requested", [], []]);
  });
});

describe("a rejection", () => {
  const rejected = (): TestLog =>
    requested().append({ type: "rollback-rejected", rollback: "RB-1", by: user("rob"), reason: "no *need*" });
  const isEnd = ({ kind }: FollowUp): boolean => kind === "announce-end";
  const tellOfEnd = async (world: Ports): Promise<void> => {
    const standing = await readContext(world);
    for (const followUp of standing.state.followUps.filter(isEnd)) await settleOne(world, standing, followUp);
  };

  it("whose run died then is told by the next run, which closes the issue", async () => {
    const log = rejected();
    const { world, comments, done } = stage(log);
    await tellOfEnd(world);
    expect(comments).toEqual([expect.stringMatching(/RB-1 was rejected by @rob:\s+> no \\\*need\\\*/)]);
    expect([done, log.state.followUps.filter(isEnd)]).toEqual([["close #5"], []]);
  });

  it("that was told before the run died is not told twice", async () => {
    const log = rejected();
    const { world, comments, done } = stage(log);
    const conversations = {
      ...world.conversations,
      findOwn: () => Promise.resolve([77]),
      updateComment: ({ id }: { readonly id: number }) => Promise.resolve(void done.push(`update ${id}`)),
    };
    await tellOfEnd({ ...world, conversations });
    expect([comments, done, log.state.followUps.filter(isEnd)]).toEqual([[], ["update 77", "close #5"], []]);
  });
});

describe("reopening the issue", () => {
  it("revives nothing and says how to ask again", async () => {
    const log = requested().append({
      type: "rollback-withdrawn",
      rollback: "RB-1",
      by: user("sam"),
      cause: "closed",
    });
    const { world, comments } = stage(log);
    await followIssue(world, hint("reopened"));
    expect(log.state.rollback).toBeNull();
    expect(comments).toEqual([expect.stringContaining("does not restore RB-1")]);
  });

  it.each([
    ["that is still open", hint("reopened"), requested()],
    ["that only looks like one", { ...hint("reopened"), openedByBot: false }, releases(2)],
    ["of somebody else", { ...hint("reopened"), title: "The shop is slow" }, releases(2)],
  ])("%s says nothing", async (_, event, log) => {
    const { world, comments } = stage(log);
    await followIssue(world, event);
    expect(comments).toEqual([]);
  });
});
