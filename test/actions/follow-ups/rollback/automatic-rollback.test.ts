/** What follows from a production deployment that failed, by "production.on-failure". */
import { describe, expect, it } from "@jest/globals";
import {
  requestAgain,
  resumeLostRequest,
} from "../../../../src/actions/follow-ups/rollback/automatic-rollback.js";
import { settleFollowUps } from "../../../../src/actions/follow-ups/settle-follow-ups.js";
import { resumeRequest } from "../../../../src/actions/rollback/gate.js";
import { readContext } from "../../../../src/actions/run/decision-context.js";
import type { Policy } from "../../../../src/domain/policy/policy.js";
import type { Ports } from "../../../../src/ports/ports.js";
import { policyWith, sha, stagedWith, TestLog, user } from "../../../support/builders.js";
import { logWorld, typesFrom } from "../../../support/log-world.js";
import { announced, approveRollback, endDeployment, releases } from "../../../support/rollback-story.js";

type OnFailure = Policy["production"]["onFailure"];

const policyOf = (
  onFailure: OnFailure,
  sources: Policy["rollback"]["sources"] = ["environment", "comment"],
) => policyWith({ production: { url: undefined, health: undefined, onFailure }, rollback: { sources } });

function stage(log: TestLog, policy: Policy, gateRun = "completed") {
  const dispatched: Readonly<Record<string, string>>[] = [];
  const told = logWorld({
    log,
    run: 8,
    snapshot: { policy: { kind: "read", policy, blob: "b".repeat(40) } },
    parts: {
      runs: {
        dispatch: ({ inputs }) => Promise.resolve(void dispatched.push(inputs)),
        cancel: () => Promise.resolve(),
        jobs: () => Promise.resolve([]),
        status: () => Promise.resolve({ status: gateRun, conclusion: undefined, attempt: 1 }),
      },
      environments: {
        protectionOf: () =>
          Promise.resolve({
            kind: "found",
            reviewers: ["ann"],
            waitTimerMinutes: 0,
            preventSelfReview: false,
            customRules: false,
          }),
      },
      objects: { moveRef: () => Promise.resolve({ kind: "committed", head: sha("kept") }) },
      conversations: { openIssue: () => Promise.resolve({ kind: "done", value: { number: 5 } }) },
    },
  });
  return { ...told, dispatched };
}

const settles = async (world: Ports) =>
  settleFollowUps(world, await readContext(world), { onlyOrphaned: false });

const failedRelease = () =>
  releases(2)
    .stage(stagedWith({ number: 3 }))
    .release("v1.2.0", "failed");

describe("a failed deployment", () => {
  it.each([
    ["request", undefined],
    ["rollback", true],
  ] as const)("with %s asks with the evidence, once", async (onFailure, preauthorised) => {
    const log = failedRelease();
    const { world, dispatched } = stage(log, policyOf(onFailure));
    await settles(world);
    await settles(world);
    expect(log.state.rollback).toMatchObject({
      id: "RB-1",
      automatic: true,
      preauthorised: preauthorised === true,
      target: { version: "v1.1.0" },
      carried: [{ number: 3 }],
    });
    expect(log.state.rollback?.reason).toMatch(/v1\.2\.0 .*failed\.\nexit 1\nRun: https/);
    expect(dispatched).toEqual([expect.objectContaining({ request: "RB-1" })]);
    expect(log.state.attempt).toBeNull();
  });

  it("with none does nothing", async () => {
    const log = failedRelease();
    const { world, dispatched } = stage(log, policyOf("none"));
    await settles(world);
    expect([log.state.rollback, dispatched]).toEqual([null, []]);
    expect(log.entries.at(-1)?.facts).toMatchObject({
      type: "rollback-not-requested",
      reason: '"production.on-failure" is none.',
    });
    expect(log.state.followUps.map(({ kind }) => kind)).not.toContain("ask-rollback");
  });

  it("that was the first has nothing to go back to, and it is said", async () => {
    const log = new TestLog().stage(stagedWith({ number: 1 })).release("v1.0.0", "failed");
    const { world, notices, dispatched } = stage(log, policyOf("rollback"));
    await settles(world);
    await settles(world);
    expect([log.state.rollback, dispatched]).toEqual([null, []]);
    expect(notices).toEqual(["no-target: v1.0.0 (production-5) failed; no release qualifies."]);
  });

  it("is asked about by a later run when the one that recorded it died before the question", async () => {
    const log = failedRelease();
    const { world } = stage(log, policyOf("request"));
    const dies = {
      ...world,
      objects: { moveRef: () => Promise.reject(new Error("502")) },
    } as unknown as Ports;
    await expect(settles(dies)).rejects.toThrow("502");
    expect(log.state.rollback).toBeNull();
    await settles(world);
    expect(log.state.rollback).toMatchObject({ id: "RB-1", automatic: true });
  });

  it("is announced by another run when the one that owes it waits at a gate", async () => {
    const log = failedRelease();
    log.requestRollback();
    const busy = stage(log, policyOf("request"), "in_progress");
    const pays = async (world: Ports) =>
      settleFollowUps(world, await readContext(world), { onlyOrphaned: true }).catch(() => undefined);
    await pays(busy.world);
    expect(log.state.rollback?.issue).toBeNull();
    await pays(stage(log, policyOf("request"), "waiting").world);
    expect(log.state.rollback?.issue).toBe(5);
  });

  it("is asked about before anything that an earlier release still owes", async () => {
    const log = new TestLog().stage(stagedWith({ number: 1 })).release("v1.0.0");
    log.append({
      type: "release-tagged",
      version: log.state.releases[0]?.version as never,
      commit: log.state.train.tip.sha,
    });
    log.stage(stagedWith({ number: 2 })).release("v1.1.0", "failed");
    const { world } = stage(log, policyOf("request"));
    await expect(settles(world)).rejects.toThrow(/gives no (pullRequests|merging)/); // landing v1.0.0
    expect(log.state.rollback).toMatchObject({ id: "RB-1", issue: 5 });
  });

  it("is not asked about again after a rejection, nor when the next deployment began meanwhile", async () => {
    const log = failedRelease();
    const { world } = stage(log, policyOf("request"));
    await settles(world);
    log.append({ type: "rollback-rejected", rollback: "RB-1", by: user("ann"), reason: "It runs." });
    await settles(world);
    expect(log.state.rollback).toBeNull();
    const next = failedRelease().release("v1.3.0", "open");
    expect(next.state.followUps.map(({ kind }) => kind)).not.toContain("ask-rollback");
  });

  it("stays pending while the commit to go back to is gone from GitHub", async () => {
    const log = failedRelease();
    const { world } = stage(log, policyOf("request"));
    const tags = {
      inspect: (targets: readonly unknown[]) =>
        Promise.resolve(targets.map((target) => ({ target, hasCommit: false, tag: null }))),
    };
    await settles({ ...world, tags } as unknown as Ports);
    expect(log.state.followUps.find(({ kind }) => kind === "ask-rollback")?.refusal?.found).toMatch(
      /v1\.1\.0/,
    );
    await settles(world);
    expect(log.state.rollback).toMatchObject({ id: "RB-1" });
  });

  it("of a rollback asks its approvers again and repeats nothing", async () => {
    const log = endDeployment(approveRollback(announced(releases(2).requestRollback())), "failed");
    const before = log.entries.length;
    const { world, dispatched } = stage(log, policyOf("rollback"));
    await requestAgain(world, await readContext(world));
    expect(dispatched).toEqual([expect.objectContaining({ request: "RB-1" })]);
    await resumeRequest(world, { id: "RB-1", consoleSha: "" });
    expect(typesFrom(log, before)).toEqual(["gate-opened"]);
  });
});

describe("a run dispatched for the request", () => {
  const requested = async (onFailure: OnFailure): Promise<TestLog> => {
    const log = failedRelease();
    const { world } = stage(log, policyOf(onFailure));
    await settles(world);
    return log;
  };

  it("carries it out when the policy approved it beforehand and still does", async () => {
    const log = await requested("rollback");
    const before = log.entries.length;
    const { world, outputs } = stage(log, policyOf("rollback"));
    await resumeRequest(world, { id: "RB-1", consoleSha: "" });
    expect(typesFrom(log, before)).toEqual(["rollback-approved", "production-deployment-started"]);
    expect(log.state.rollback?.approval).toMatchObject({ by: "release-console", source: "policy" });
    expect(outputs.get("sha")).toBe(log.state.rollback?.target.commit.sha);
  });

  it("does that once, and not again after a failure", async () => {
    const log = await requested("rollback");
    const { world } = stage(log, policyOf("rollback", ["comment"]), "in_progress");
    await resumeRequest(world, { id: "RB-1", consoleSha: "" });
    const after = log.entries.length;
    await resumeRequest(world, { id: "RB-1", consoleSha: "" });
    expect(typesFrom(log, after)).toEqual([]);
    endDeployment(log, "failed");
    await resumeRequest(world, { id: "RB-1", consoleSha: "" });
    expect(log.state.rollback).toMatchObject({ phase: "failed" });
    expect(log.state.attempt).toBeNull();
  });

  it("asks again when the run that carried it out died", async () => {
    const log = approveRollback(announced(await requested("rollback")));
    const before = log.entries.length;
    const { world, outputs, comments } = stage(log, policyOf("request"));
    await resumeRequest(world, { id: "RB-1", consoleSha: "" });
    expect(typesFrom(log, before)).toEqual([
      "production-deployment-aborted",
      "rollback-failure-announced",
      "gate-opened",
    ]);
    expect(outputs.get("gate")).toBe("true");
    expect(comments.at(-1)).toContain("/retry RB-1");
  });

  it.each([
    ["the policy asks by now", "rollback", "request"],
    ["the policy asked back then", "request", "rollback"],
  ] as const)("waits at the gate when %s", async (_, then, now) => {
    const log = await requested(then);
    const before = log.entries.length;
    const { world, outputs } = stage(log, policyOf(now));
    await resumeRequest(world, { id: "RB-1", consoleSha: "" });
    expect(typesFrom(log, before)).toEqual(["gate-opened"]);
    expect(outputs.get("gate")).toBe("true");
  });

  it("is started again by the sweep when it was lost, and only then", async () => {
    const log = await requested("rollback");
    const lost = stage(log, policyOf("rollback"));
    await resumeLostRequest(lost.world, await readContext(lost.world));
    expect(lost.dispatched).toHaveLength(1);
    log.append({ type: "gate-opened", gate: "rollback", subject: "RB-1", tree: null });
    const waiting = stage(log, policyOf("request"), "waiting");
    await resumeLostRequest(waiting.world, await readContext(waiting.world));
    expect(waiting.dispatched).toHaveLength(0);
    const expired = stage(log, policyOf("request"), "completed");
    await resumeLostRequest(expired.world, await readContext(expired.world));
    expect(expired.dispatched).toHaveLength(1);
    const approved = stage(approveRollback(log), policyOf("request"));
    await resumeLostRequest(approved.world, await readContext(approved.world));
    expect(approved.dispatched).toHaveLength(0);
  });
});
