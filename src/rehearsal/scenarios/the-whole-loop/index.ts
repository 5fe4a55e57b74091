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
  isMeasured: true,
  async play(stage) {
    await stage.step("install", "An administrator installs the console", () => install(stage));
    const tea = await stage.step("a", "Pull request A fails its check, is fixed and reaches staging", () =>
      failingCheck(stage),
    );
    await stage.step("b", "A tester sends A back, then approves the fix: v1.0.0", () =>
      approvalByReview(stage, tea),
    );
    const coffee = await stage.step("c", "B is approved at the environment gate: v1.1.0", () =>
      releaseAtTheGate(stage),
    );
    const rolledBack = await stage.step("d", "B is bad: a rollback restores v1.0.0", () =>
      rollback(stage, coffee),
    );
    await stage.step("e", "The recovery brings B back, repaired: v1.1.1", () => recovery(stage, rolledBack));
    await stage.step("f", "C breaks production: a rollback is requested by itself", () =>
      automaticRequest(stage),
    );
    await stage.step("g", "The log proves it all, and shows a forged byte", () => proof(stage));
  },
};
