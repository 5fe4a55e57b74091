import { approve, propose, titled } from "../../steps/changes.js";
import { expectRolledBackTo } from "../../report/live-state.js";
import { rollBack } from "../../steps/rollbacks.js";
import type { Scenario } from "../scenario.js";

/** The everyday rollback; docs/cost.md tells what it costs. */
export const oneRollback: Scenario = {
  name: "one-rollback",
  group: "rollback",
  title:
    "One rollback and nothing else goes wrong: requested, approved, restored, reverted, recovery offered",
  why: "Elsewhere the budget of requests is spent when a rollback is needed, because nobody knows what one takes.",
  start: "released",
  async play(fixture) {
    await fixture.scene("A second release goes out", async () => {
      await approve(fixture, await propose(fixture, titled("Groceries")));
    });
    fixture.costs.countFromHere();
    await fixture.scene("It is rolled back", async () => {
      await rollBack(fixture);
      await expectRolledBackTo(fixture, "v1.0.0", { has: ["price tea 3"], lacks: ["title Groceries"] });
    });
  },
};
