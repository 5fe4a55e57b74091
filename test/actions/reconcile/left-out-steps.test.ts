/** A step that a round leaves out because nothing is there for it would have asked nothing and changed nothing. */
import { expect, it } from "@jest/globals";
import { beginRound } from "../../../src/actions/reconcile/round.js";
import { steps } from "../../../src/actions/reconcile/steps.js";
import { requireTrustedRun } from "../../../src/actions/run/decision-context.js";
import type { Occasion } from "../../../src/actions/reconcile/round.js";
import type { EventHint } from "../../../src/ports/run.js";
import type { Ports } from "../../../src/ports/ports.js";
import { commit, snapshotWith, stagedWith, TestLog } from "../../support/builders.js";
import { logWorld } from "../../support/log-world.js";

const released = () => new TestLog().stage(stagedWith()).release("v1.0.0");
const settled = () => released().settle("v1.0.0", commit("develop-1"));
const logs: Readonly<Record<string, () => TestLog>> = {
  "nothing happened yet": () => new TestLog(),
  "a train stands on staging": () => new TestLog().stage(stagedWith()),
  "a deployment to staging is open": () =>
    new TestLog().append({
      type: "staging-deployment-started",
      deployment: "staging-2",
      commit: commit("develop-0"),
      previous: null,
    }),
  "a deployment to production is open": () => new TestLog().stage(stagedWith()).release("v1.0.0", "open"),
  "a release has follow-ups": released,
  "a release was settled": settled,
  "a rollback is requested": () =>
    settled()
      .stage(stagedWith({ number: 13 }))
      .release("v1.1.0")
      .requestRollback(),
};
const hints: readonly EventHint[] = [
  { kind: "push" },
  { kind: "schedule" },
  { kind: "dispatch", inputs: {} },
  { kind: "other", name: "status" },
];
/** The occasions on which a step is due where there is something for it. */
const guarded: Readonly<Record<string, readonly Occasion[]>> = {
  "close deployments whose runs died": ["event", "sweep"],
  "settle follow-ups of runs that died": ["event", "sweep"],
  "notice merged recoveries": ["event", "sweep"],
  "ask again for a rollback that failed": ["result"],
  "go on with an open request for a rollback": ["sweep"],
};

const untouchable = (port: string): unknown =>
  new Proxy(
    {},
    {
      get: (_, method) => {
        throw new Error(`The step asks ${port}.${String(method)}.`);
      },
    },
  );
const refusing = ({ run }: Ports): Ports =>
  new Proxy({} as Ports, { get: (_, port) => (port === "run" ? run : untouchable(String(port))) });

it.each(Object.keys(guarded))("%s", async (does) => {
  const step = steps.find((each) => each.does === does);
  if (step === undefined) throw new Error("There is no such step.");
  let leftOut = 0;
  for (const [state, make] of Object.entries(logs)) {
    const { world } = logWorld({ log: make(), run: 8 });
    const context = await requireTrustedRun(world, snapshotWith(make()));
    for (const hint of hints)
      for (const occasion of guarded[does] ?? []) {
        const round = beginRound(context, { occasion });
        if (step.when(round)) continue;
        leftOut += 1;
        const { context: after = context } = await step.run(
          refusing({ ...world, run: { ...world.run, hint } }),
          round,
        );
        expect([state, hint.kind, after === context]).toEqual([state, hint.kind, true]);
      }
  }
  expect(leftOut).toBeGreaterThan(0);
});
