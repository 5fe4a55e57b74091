/** The console pushes to develop itself, and every request of a release and a rollback fails once in every way. */
import { afterAll, beforeAll, it, jest } from "@jest/globals";
import type { Repository } from "@release-console/local-github";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import {
  approves,
  approvesRollback,
  asksForRollback,
  releaseTitle,
  repeated,
} from "../support/acceptance/matrix/steps.js";
import { expectSameEnds, backoff } from "../support/acceptance/matrix/matrix.js";
import { closeShop, openShop, proposeTitle } from "../support/acceptance/shop.js";

jest.setTimeout(backoff);

const unprotect = ({ rulesets }: Repository): void => {
  for (const ruleset of rulesets)
    if (ruleset.include.includes("~DEFAULT_BRANCH")) ruleset.enforcement = "disabled";
};

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openShop({ arrange: unprotect });
  await releaseTitle(fixture, "Once");
  await proposeTitle(fixture, "Twice");
});
afterAll(() => closeShop(fixture));

it("ends as without a fault", async () => {
  await expectSameEnds({
    name: "unprotected",
    fixture,
    steps: [
      repeated("a release lands by a push", approves(2)),
      repeated("a rollback is requested", asksForRollback("The title is wrong.")),
      repeated("it is approved, and develop reverted by a push", approvesRollback),
    ],
    sampled: ["record / record"],
  });
});
