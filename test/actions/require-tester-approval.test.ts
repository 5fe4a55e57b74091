/** A no at the gate: it stands for that tree until a person asks again; a no of somebody who may not say yes is none. */
import { describe, expect, it } from "@jest/globals";
import { requireTesterApproval } from "../../src/actions/require-tester-approval.js";
import type { Role } from "../../src/domain/gates/gates.js";
import type { EventHint } from "../../src/ports/run.js";
import { commit, minute, pullRequestWith, stagedWith, TestLog, user } from "../support/builders.js";
import { logWorld, typesFrom } from "../support/log-world.js";

const gateRun = 7;
const withGate = (): TestLog => {
  const log = new TestLog().stage(stagedWith());
  const { tree } = log.state.train.tip;
  return log.append({ type: "gate-opened", gate: "production", subject: "v1.0.0 · #12", tree });
};

interface Decided {
  readonly hint: EventHint;
  readonly run?: number;
  readonly attempt?: number;
  readonly rejectedBy?: string;
  readonly approvedBy?: string;
  readonly shows?: true;
  readonly role?: Role;
}

async function decide(log: TestLog, { hint, run = 8, attempt = 1, role = "write", ...click }: Decided) {
  const { rejectedBy, approvedBy } = click;
  const dispatched: string[] = [];
  const comments: string[] = [];
  const { world, outputs } = logWorld({
    log,
    run,
    snapshot: { pullRequests: [pullRequestWith()] },
    parts: {
      run: { hint, reference: { id: run, attempt, url: `https://github.test/run/${run}` } },
      environments: {
        protectionOf: () =>
          Promise.resolve({
            kind: "found",
            reviewers: ["tess"],
            waitTimerMinutes: 0,
            preventSelfReview: false,
            customRules: false,
          }),
      },
      people: { prefetchRoles: () => undefined, roleOf: () => Promise.resolve(role) },
      conversations: {
        findOwn: () => Promise.resolve([undefined]),
        comment: ({ body }) => Promise.resolve({ id: comments.push(body) }),
      },
      runs: {
        status: () => Promise.resolve({ status: "completed", conclusion: "failure", attempt: 1 }),
        isDispatched: () => Promise.resolve(false),
        dispatch: ({ inputs }) => Promise.resolve(void dispatched.push(inputs["train"] ?? "")),
        reviews: () =>
          Promise.resolve([
            {
              environment: "production-approval",
              state: approvedBy === undefined ? "rejected" : "approved",
              by: { login: user(approvedBy ?? rejectedBy ?? "tess"), isBot: false },
              comment: "no",
            },
          ]),
      },
    },
  });
  const before = log.entries.length;
  await requireTesterApproval(world, {
    token: "t",
    "app-token": "",
    "webhook-secret": "",
    "gate-result": approvedBy !== undefined ? "success" : rejectedBy === undefined ? "" : "failure",
  });
  const shown = click.approvedBy === undefined && click.shows !== true ? {} : { comments };
  return { written: typesFrom(log, before), dispatched, gate: outputs.get("gate"), ...shown };
}

const gateHint: EventHint = { kind: "dispatch", inputs: { train: "v1.0.0 · #12" } };
const sweepHint: EventHint = { kind: "schedule" };
const checkBy = (author: string): EventHint => ({
  kind: "comment",
  issue: 12,
  isPullRequest: true,
  comment: 99,
  body: "/check",
  author: user(author),
  authorIsBot: false,
  createdAt: minute(650),
  edited: false,
});

describe("a tester's no at the gate", () => {
  const rejected = async (): Promise<TestLog> => {
    const log = withGate();
    const said = await decide(log, { hint: gateHint, run: gateRun, rejectedBy: "tess" });
    expect(said).toEqual({ written: ["approval-refused", "gate-closed"], dispatched: [], gate: undefined });
    return log;
  };

  it("is recorded, and no run asks again by itself", async () => {
    const log = await rejected();
    expect(log.state.gates).toMatchObject({
      production: null,
      rejected: { tree: log.state.train.tip.tree, by: "tess" },
    });
    for (const hint of [sweepHint, checkBy("dana"), checkBy("zoe")])
      expect(await decide(log, { hint })).toEqual({ written: [], dispatched: [], gate: undefined });
  });

  it("is asked again when a tester comments /check, and is forgotten with the new gate", async () => {
    const log = await rejected();
    const asked = await decide(log, { hint: checkBy("toni") });
    expect(asked).toEqual({ written: ["gate-opened"], dispatched: [], gate: "true" });
    expect(log.state.gates.rejected).toBeNull();
  });

  it("says nothing about another tree", async () => {
    const log = await rejected();
    log.stage(stagedWith({ merge: commit("merge-12 repaired") }));
    expect(log.state.gates.rejected).toBeNull();
    expect(await decide(log, { hint: sweepHint })).toMatchObject({ dispatched: [], gate: "true" });
  });
});

it("the yes of a tester with less than triage is recorded as not counted and told at once", async () => {
  const log = withGate();
  const clicked = { hint: gateHint, run: gateRun, approvedBy: "tess" } as const;
  const { written, comments } = await decide(log, { ...clicked, role: "read" });
  expect(written).toEqual(["approval-refused", "gate-closed"]);
  expect(log.entries.findLast(({ type }) => type === "approval-refused")?.facts).toMatchObject({
    by: "tess",
    reason: "no-access",
  });
  expect(comments?.[0]).toContain("A click at the gate did not count.");
  expect(comments?.[0]).toContain("at least the role triage");
  const good = await decide(withGate(), { ...clicked, role: "triage" });
  expect(good).toMatchObject({ written: ["approval-granted", "gate-closed"], comments: [] });
});

it("the no of somebody whose yes would not count opens a fresh gate", async () => {
  const log = withGate();
  const said = await decide(log, { hint: gateHint, run: gateRun, rejectedBy: "dana" });
  expect(said.written).toEqual(["approval-refused", "gate-closed"]);
  expect(log.entries.findLast(({ type }) => type === "approval-refused")?.facts).toMatchObject({
    by: "dana",
    reason: "not-a-tester",
  });
  expect([log.state.gates.rejected, said.dispatched.length]).toEqual([null, 1]);
});

it("a gate's run that is run again opens none: it keeps the clicks of before", async () => {
  const log = new TestLog().stage(stagedWith());
  expect(await decide(log, { hint: gateHint, attempt: 2 })).toEqual({
    written: [],
    dispatched: ["v1.0.0 · #12"],
    gate: undefined,
  });
});

it("nobody is sent to a gate whose run is over", async () => {
  const { comments } = await decide(withGate(), { hint: gateHint, attempt: 2, shows: true });
  expect(comments).toEqual([expect.not.stringContaining("approve at the gate: http")]);
  const fresh = await decide(withGate(), { hint: gateHint, shows: true });
  expect([fresh.gate, fresh.written]).toEqual(["true", ["gate-opened"]]);
  expect(fresh.comments).toEqual([
    expect.stringMatching(
      /approve at the gate: http\S+ \(if that run is over, comment `\/check` for another\)/,
    ),
  ]);
});
