import type { Scenario } from "../scenario.js";
import { approvalByReview } from "./approval-by-review.js";
import { automaticRequest } from "./automatic-request.js";
import { failingCheck } from "./failing-check.js";
import { install } from "./install.js";
import { proof } from "./proof.js";
import { recovery } from "./recovery.js";
import { releaseAtTheGate } from "./release-at-the-gate.js";
import { rollback } from "./rollback.js";

/** One pull request to production and back, and everything that goes wrong on the way. */
export const theWholeLoop: Scenario = {
  name: "the-whole-loop",
  group: "the whole loop",
  title: "The whole loop: three pull requests, three releases, two rollbacks",
  why: "One pull request to production and back, and everything that goes wrong on the way.",
  start: "bare",
  roundTrips: "told",
  async play(fixture) {
    await fixture.step("install", "An administrator installs the console", () => install(fixture));
    const tea = await fixture.step("a", "Pull request A fails its check, is fixed and reaches staging", () =>
      failingCheck(fixture),
    );
    await fixture.step("b", "A tester sends A back, then approves the fix: v1.0.0", () =>
      approvalByReview(fixture, tea),
    );
    const coffee = await fixture.step("c", "B is approved at the environment gate: v1.1.0", () =>
      releaseAtTheGate(fixture),
    );
    const rolledBack = await fixture.step("d", "B is bad: a rollback restores v1.0.0", () =>
      rollback(fixture, coffee),
    );
    await fixture.step("e", "The recovery brings B back, repaired: v1.1.1", () =>
      recovery(fixture, rolledBack),
    );
    await fixture.step("f", "C breaks production: a rollback is requested by itself", () =>
      automaticRequest(fixture),
    );
    await fixture.step("g", "The log proves it all, and shows a forged byte", () => proof(fixture));
  },
};
