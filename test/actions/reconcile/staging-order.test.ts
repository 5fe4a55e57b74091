/** When the steps after a promote are started: a release begins, or no run waits for the click that is wanted. */
import { describe, expect, it } from "@jest/globals";
import { beginRound } from "../../../src/actions/reconcile/round.js";
import { orderStaging } from "../../../src/actions/reconcile/staging-order.js";
import { reconcile } from "../../../src/actions/reconcile/steps.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import type { RunStatus } from "../../../src/ports/collaborating.js";
import {
  minute,
  policyWith,
  pullRequestWith,
  reviewWith,
  stagedWith,
  TestLog,
} from "../../support/builders.js";
import { logWorld, typesFrom } from "../../support/log-world.js";

const staged = () => new TestLog().stage(stagedWith());
const atGate = (): TestLog => {
  const log = staged();
  const { tree } = log.state.train.tip;
  return log.append({ type: "gate-opened", gate: "production", subject: "v1.0.0 · #12", tree });
};
const waiting: RunStatus = { status: "waiting", conclusion: undefined, attempt: 1 };
const { approval } = policyWith();
const reviewsOnly = policyWith({ approval: { ...approval, sources: ["review"] } });
const freeze = { from: "2020-01-01T00:00:00Z", until: "2100-01-01T00:00:00Z", reason: "Holidays" } as const;
const died: RunStatus = { status: "completed", conclusion: "cancelled", attempt: 1 };

interface Situation {
  /** What GitHub says of the run that waits; left out: nobody may ask. */
  readonly gate?: () => Promise<RunStatus>;
  readonly onlyReviews?: boolean;
  readonly approved?: boolean;
  /** GitHub has not worked out yet whether it merges. */
  readonly unknown?: boolean;
  readonly frozen?: boolean;
  /** Requests of REST that are left; the look, which is GraphQL, does not show it. Left out: nobody may ask. */
  readonly restLeft?: number;
}

async function promote(
  log: TestLog,
  { gate, onlyReviews = false, approved = false, unknown = false, frozen = false, restLeft }: Situation = {},
) {
  const policy = onlyReviews ? reviewsOnly : policyWith();
  const holds = { freezes: frozen ? [freeze] : [] };
  const points = { limit: 1_000, remaining: 900, resetsAt: minute(900) };
  const told: string[] = [];
  const summaries: string[] = [];
  const asked: number[] = [];
  const { world, outputs } = logWorld({
    log,
    run: 8,
    snapshot: {
      pullRequests: log.state.train.staged.map(() =>
        pullRequestWith({
          ...(approved ? { reviews: [reviewWith({ by: "tess" })] } : {}),
          ...(unknown ? { mergeable: "UNKNOWN" as const } : {}),
        }),
      ),
      policy: { kind: "read", policy: { ...policy, holds }, blob: "0".repeat(40) },
      ...(restLeft === undefined ? {} : { budget: { points } }),
    },
    parts: {
      ...(restLeft === undefined
        ? {}
        : {
            environments: { protectionOf: () => Promise.resolve({ kind: "missing" as const }) },
            meter: { left: () => ({ points, rest: { ...points, remaining: restLeft } }) },
          }),
      runner: {
        setOutput: (name, value) => void outputs.set(name, value),
        info: (line) => void told.push(line),
        summary: (text) => Promise.resolve(void summaries.push(text)),
      },
      people: { prefetchRoles: () => undefined, roleOf: () => Promise.resolve("write") },
      runs: {
        status: async (id) => {
          asked.push(id);
          if (gate === undefined) throw new Error("Nobody asked about a gate.");
          return gate();
        },
      },
    },
  });
  const before = log.entries.length;
  await reconcile(world, beginRound(await readContext(world), { occasion: "event" }));
  return {
    decides: outputs.get("decides") ?? "",
    asked,
    told: told.filter((line) => line.startsWith("#12: ")),
    summaries: summaries.filter((text) => text.startsWith("### Approval")).length,
    written: typesFrom(log, before),
  };
}

describe("the steps after a promote", () => {
  it("are not started while a run waits for the click, and the promote says what is missing", async () => {
    expect(await promote(atGate(), { gate: () => Promise.resolve(waiting) })).toEqual({
      decides: "",
      asked: [7],
      told: ["#12: awaited"],
      summaries: 1,
      written: [],
    });
  });

  it("are not started where only reviews count and one is missing", async () => {
    expect(await promote(staged(), { onlyReviews: true })).toEqual({
      decides: "",
      asked: [],
      told: ["#12: awaited"],
      summaries: 1,
      written: [],
    });
  });

  it.each([
    ["a click is wanted and no gate was opened", staged, {}],
    ["the run that waited is over", atGate, { gate: () => Promise.resolve(died) }],
    ["GitHub does not say whether it waits", atGate, { gate: () => Promise.reject(new Error("502")) }],
    ["a review approves", staged, { approved: true, onlyReviews: true }],
    [
      "it is approved and GitHub does not know yet whether it merges",
      staged,
      { approved: true, unknown: true },
    ],
  ] as const)("are started and tell it themselves where %s", async (_, log, situation) => {
    expect(await promote(log(), situation)).toMatchObject({ decides: "true", told: [], summaries: 0 });
  });

  it.each([
    ["it is not approved", { onlyReviews: true, unknown: true }],
    ["a freeze holds it as well", { onlyReviews: true, approved: true, unknown: true, frozen: true }],
  ])("are not started for another look at whether it merges where %s", async (_, situation) => {
    expect(await promote(staged(), situation)).toMatchObject({ decides: "", summaries: 1 });
  });

  it.each([
    ["are started where enough is left of REST, too", 900, "true"],
    ["are not started where what is left of REST is kept for a rollback", 60, ""],
  ])("%s", async (_, restLeft, decides) => {
    const found = await promote(staged(), { approved: true, onlyReviews: true, restLeft });
    expect(found).toMatchObject({ decides, summaries: decides === "" ? 1 : 0 });
  });

  it("are not started where nothing is on staging", async () => {
    expect(await promote(new TestLog())).toMatchObject({ decides: "", told: [], summaries: 0 });
  });
});

it("judges approvals of what boarded in this move by the role of who gave them", async () => {
  const log = staged();
  const { world, outputs } = logWorld({
    log,
    snapshot: {
      pullRequests: [pullRequestWith({ reviews: [reviewWith({ by: "tess", mayNotPush: true })] })],
      policy: {
        kind: "read",
        policy: policyWith({ holds: { freezes: [freeze] } }),
        blob: "0".repeat(40),
      },
    },
    parts: { people: { roleOf: () => Promise.resolve("none") } },
  });
  const { policy, ...context } = await readContext(world);
  const before = { ...context, policy: { ...policy, outsiders: [] } };
  const nobody = new Map<number, never>();
  const plan = {
    kind: "move",
    base: log.state.develop,
    kept: [],
    merges: [],
    ejected: [],
    waiting: nobody,
  } as const;
  const ordered = await orderStaging(world, before, {
    plan,
    waiting: nobody,
    deployment: undefined,
    left: [],
    supersededGate: undefined,
    refusal: undefined,
  });
  // Taken for a tester's, the review would leave nothing but the freeze, and no gate would be opened.
  expect(ordered.approval).toMatchObject({ granted: false, lacksGate: true });
  expect(ordered.context?.policy.outsiders).toEqual(["tess"]);
  expect(outputs.get("decides")).toBe("true");
});
