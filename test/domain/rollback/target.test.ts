import { describe, expect, it } from "@jest/globals";
import { approverFinding, chooseTarget, productionChanged } from "../../../src/domain/rollback/target.js";
import { duration } from "../../../src/domain/rollback/issue-comments.js";
import { judgeJobs } from "../../../src/domain/train/deploy-job-verdict.js";
import { commit, minute, policyWith, stagedWith, TestLog, user } from "../../support/builders.js";

const two = () => {
  const log = new TestLog()
    .stage(stagedWith({ number: 1 }))
    .release("v1.0.0")
    .settle("v1.0.0", stagedWith({ number: 1 }).merge);
  return log
    .stage(stagedWith({ number: 2 }))
    .release("v1.1.0")
    .settle("v1.1.0", stagedWith({ number: 2 }).merge);
};
const target = (log: TestLog, asked = "") => {
  const choice = chooseTarget(log.state, asked);
  return choice.kind === "chosen" ? choice.release.version : choice.finding.code;
};

describe("the target", () => {
  it("is the good release before the live one", () => {
    expect(target(two())).toBe("v1.0.0");
  });

  it("is the last good release itself while production is uncertain", () => {
    expect(target(two().stage(stagedWith()).release("v1.2.0", "failed"))).toBe("v1.1.0");
    expect(target(two().stage(stagedWith()).release("v1.2.0", "open"))).toBe("v1.1.0");
  });

  it("is nothing after a first deployment, good or failed", () => {
    expect(target(new TestLog())).toBe("no-target");
    expect(target(new TestLog().stage(stagedWith()).release("v1.0.0", "failed"))).toBe("no-target");
    expect(target(new TestLog().stage(stagedWith()).release("v1.0.0"))).toBe("no-target");
  });

  it("may be asked for, and the refusal lists what is valid", () => {
    const log = two().stage(stagedWith()).release("v1.2.0");
    expect(target(log, "v1.0.0")).toBe("v1.0.0");
    const refused = chooseTarget(log.state, "v1.2.0");
    expect(refused).toEqual({
      kind: "refused",
      finding: { code: "bad-target", found: '"v1.2.0" was asked for; valid: v1.0.0, v1.1.0.' },
    });
  });

  it("is not what a failed rollback was to take out, and that is still what leaves", () => {
    const log = two().requestRollback();
    const { target: to } = log.state.rollback ?? { target: undefined };
    if (to === undefined) throw new Error("No rollback is open.");
    log.append(
      {
        type: "rollback-approved",
        rollback: "RB-1",
        by: user("ann"),
        source: "comment",
        at: minute(50),
        reference: "c",
      },
      {
        type: "production-deployment-started",
        deployment: "production-r",
        mode: "rollback",
        version: to.version,
        commit: to.commit,
        pullRequests: [],
        drift: [],
        base: to.commit,
        previous: null,
        rollback: "RB-1",
      },
      { type: "production-deployment-failed", deployment: "production-r", evidence: "exit 1" },
      { type: "rollback-rejected", rollback: "RB-1", by: user("rob"), reason: "another target" },
    );
    expect(target(log)).toBe("v1.0.0");
    expect(target(log, "v1.1.0")).toBe("bad-target");
    log.requestRollback();
    expect(log.state.rollback).toMatchObject({ from: { version: "v1.1.0" }, carried: [{ number: 2 }] });
  });

  it("is never a release that was rolled back", () => {
    const log = two().requestRollback();
    approve(log);
    expect(log.state.production).toEqual({ kind: "known", version: "v1.0.0" });
    expect(target(log)).toBe("no-target");
    log.append({ type: "revert-unneeded", rollback: "RB-1", develop: commit("d") });
    log.stage(stagedWith({ number: 7 })).release("v1.1.1");
    expect(target(log)).toBe("v1.0.0");
    expect(target(log, "v1.1.0")).toBe("bad-target");
  });
});

function approve(log: TestLog): TestLog {
  const { rollback } = log.state;
  if (rollback === null) throw new Error("No rollback is open.");
  const { id, target: to } = rollback;
  log.append({
    type: "rollback-approved",
    rollback: id,
    by: user("ann"),
    source: "comment",
    at: minute(50),
    reference: "c",
  });
  const deployment = `production-${log.entries.length + 1}`;
  log.append(
    {
      type: "production-deployment-started",
      deployment,
      mode: "rollback",
      version: to.version,
      commit: to.commit,
      pullRequests: [],
      drift: [],
      base: to.commit,
      previous: null,
      rollback: id,
    },
    { type: "production-deployed", deployment, health: "healthy", evidence: "ok" },
  );
  return log;
}

describe("the state after a rollback", () => {
  it("holds production until develop is clean, owes the revert first and the recovery after it", () => {
    const log = approve(two().requestRollback());
    expect(log.state.rollback).toMatchObject({ phase: "restored", hold: true });
    expect(log.state.releases.map(({ version, rolledBackBy }) => [version, rolledBackBy])).toEqual([
      ["v1.0.0", null],
      ["v1.1.0", "RB-1"],
    ]);
    const kinds = log.state.followUps.map(({ kind }) => kind);
    expect(kinds.indexOf("revert")).toBeLessThan(kinds.indexOf("recovery"));
    log.append({ type: "revert-landed", rollback: "RB-1", develop: commit("reverted"), method: "merge" });
    expect(log.state.rollback?.hold).toBe(false);
    expect(log.state.ownCommits).toContain(commit("reverted").sha);
  });

  it("is forgotten when everything is paid; its recovery keeps the taint until it is released", () => {
    const log = approve(two().requestRollback());
    log.append(
      { type: "rollback-announced", rollback: "RB-1", issue: 5, deliveries: [] },
      { type: "rollback-completion-announced", rollback: "RB-1", deliveries: [] },
    );
    log.append({ type: "revert-landed", rollback: "RB-1", develop: commit("reverted"), method: "merge" });
    const carries = log.state.rollback?.carried ?? [];
    log.append({
      type: "recovery-opened",
      rollback: "RB-1",
      pullRequest: 6,
      branch: "r",
      commit: commit("recovery"),
      base: commit("reverted"),
      carries,
      absorbs: [],
    });
    expect(log.state.rollback).toBeNull();
    expect(log.state.recoveries).toMatchObject([{ rollback: "RB-1", issue: 5, pullRequest: 6 }]);
    log.stage(stagedWith({ number: 6, recovers: "RB-1" })).release("v1.1.1");
    expect(log.state.recoveries).toEqual([]);
    expect(log.state.releases.at(-1)?.bringsBack).toEqual(carries);
    expect(log.state.followUps).toContainEqual(
      expect.objectContaining({ key: "close RB-1", issue: 5, pullRequest: 6, version: "v1.1.1" }),
    );
    log.append({ type: "rollback-closed", rollback: "RB-1", by: "recovered", version: "v1.1.1" as never });
    expect(log.state.followUps.map(({ key }) => key)).not.toContain("close RB-1");
  });

  it("takes the lease of a deployment that hangs; its late result changes nothing", () => {
    const log = two().stage(stagedWith()).release("v1.2.0", "open").requestRollback();
    const hanging = log.state.attempt?.deployment ?? "";
    expect(log.state.rollback?.target.version).toBe("v1.1.0");
    log.append({ type: "production-deployment-failed", deployment: hanging, evidence: "taken over" });
    approve(log);
    const { production } = log.state;
    log.append({ type: "production-deployed", deployment: hanging, health: "healthy", evidence: "late" });
    expect(log.state.production).toEqual(production);
  });

  it("leaves production as it is known when no job ever started", () => {
    const log = two().stage(stagedWith()).release("v1.2.0", "open");
    log.append({
      type: "production-deployment-aborted",
      deployment: log.state.attempt?.deployment ?? "",
      evidence: "no job",
    });
    expect(log.state.production).toEqual({ kind: "known", version: "v1.1.0" });
    expect(log.state.attempt).toBeNull();
  });
});

describe("who may approve", () => {
  const rollback = two()
    .requestRollback("ann")
    .append({ type: "rollback-joined", rollback: "RB-1", by: user("rob"), reason: "me too" }).state.rollback;
  it.each([
    ["sam", false, "not-an-approver"],
    ["Ann", false, "requester"],
    ["rob", false, "requester"],
    ["ann", true, "bot"],
  ])("not %s (bot: %s)", (login, isBot, code) => {
    if (rollback === null) throw new Error("No rollback is open.");
    expect(approverFinding({ login: user(login), isBot }, { rollback, policy: policyWith() })?.code).toBe(
      code,
    );
  });

  it("an approver who asked for nothing", () => {
    if (rollback === null) throw new Error("No rollback is open.");
    expect(
      approverFinding(
        { login: user("kim"), isBot: false },
        { rollback, policy: policyWith({ rollbackApprovers: [user("kim")] }) },
      ),
    ).toBeUndefined();
  });
});

it("is void when production changed since the request", () => {
  const log = two().requestRollback();
  const { rollback } = log.state;
  if (rollback === null) throw new Error("No rollback is open.");
  expect(productionChanged(log.state, rollback)).toBeUndefined();
  const other = two().stage(stagedWith()).release("v1.2.0");
  expect(productionChanged(other.state, rollback)?.code).toBe("production-changed");
});

describe("texts", () => {
  it("counts time across days and months", () => {
    expect(duration(minute(0), minute(59))).toBe("59 min");
    expect(duration(minute(0), minute(125))).toBe("2 h 5 min");
    expect(duration("2024-02-28T23:30:00.000Z" as never, "2024-03-01T00:30:00.000Z" as never)).toBe(
      "1 d 1 h",
    );
    expect(duration("2025-12-31T00:00:00.000Z" as never, "2026-01-02T03:00:00.000Z" as never)).toBe(
      "2 d 3 h",
    );
  });
});

describe("what the jobs did", () => {
  const job = (name: string, conclusion: string | undefined, started = true) => ({
    name,
    conclusion,
    started,
  });
  it.each([
    ["no job of theirs", [job("record / record", undefined)], "aborted"],
    ["never started", [job("production / deploy", "cancelled", false)], "aborted"],
    ["skipped", [job("production / deploy", "skipped", false)], "aborted"],
    ["succeeded", [job("production / deploy", "success")], "succeeded"],
    [
      "one skipped on purpose",
      [job("production / migrate", "skipped", false), job("production / deploy", "success")],
      "succeeded",
    ],
    [
      "one leg failed",
      [job("production / deploy (eu)", "success"), job("production / deploy (us)", "failure")],
      "failed",
    ],
    ["cancelled", [job("production / deploy", "cancelled")], "failed"],
    ["still running", [job("production / deploy", undefined)], "stale"],
    ["still queued", [job("production / deploy", undefined, false)], "stale"],
    ["somebody else's job", [job("production-like / deploy", "success")], "aborted"],
  ])("%s", (_, jobs, kind) => {
    expect(judgeJobs(jobs, { callerJob: "production", result: "" }).kind).toBe(kind);
  });

  it.each([
    ["success", "stale"],
    ["failure", "stale"],
    ["skipped", "aborted"],
    ["cancelled", "aborted"],
  ])("a list without them, while their caller ended with %s: %s", (result, kind) => {
    expect(judgeJobs([], { callerJob: "production", result }).kind).toBe(kind);
  });
});
