import { approve, proposeTea } from "../../steps/changes.js";
import { expectOnStaging } from "./failing-check.js";
import { expectReleased } from "./released.js";
import type { Scenario } from "../scenario.js";

/** The everyday case, and so the one whose cost counts most: docs/cost.md tells it. */
export const onePullRequest: Scenario = {
  name: "one-pull-request",
  group: "the whole loop",
  title:
    "One pull request and nothing goes wrong: open, green, staging, approved by review, production, landed",
  why: "Elsewhere nobody knows what a release costs in minutes and requests until the bill or the rate limit says so.",
  start: "installed",
  async play(fixture) {
    const change = await fixture.step("staging", "Its check passes and it goes to staging", async () => {
      const proposed = await proposeTea(fixture);
      await expectOnStaging(fixture, proposed);
      return proposed;
    });
    await fixture.step("release", "A tester approves it by review: v1.0.0", async () => {
      await approve(fixture, change);
      await expectReleased(fixture, {
        version: "v1.0.0",
        pullRequests: [change],
        production: ["price bread 2", "price tea 3"],
      });
    });
  },
};
