/** There and back again: every request of a rollback and of its recovery fails once in every way. */
import { afterAll, beforeAll, it, jest } from "@jest/globals";
import { recoveryBranch } from "../../src/domain/values/names.js";
import { pages } from "../../src/rehearsal/fixture/shop-app.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import {
  approves,
  approvesRollback,
  asksForRollback,
  rejectsRollback,
  repeated,
} from "../support/acceptance/matrix/steps.js";
import { expectSameEnds, backoff } from "../support/acceptance/matrix/matrix.js";
import { closeShop, openShop, releaseTwice } from "../support/acceptance/shop.js";

jest.setTimeout(backoff);

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openShop();
  await releaseTwice(fixture);
});
afterAll(() => closeShop(fixture));

it("ends as without a fault", async () => {
  const approvesRecovery = async (on: Fixture): Promise<void> => {
    const [recovery] = (await on.observer.state())?.recoveries ?? [];
    if (recovery !== undefined) await approves(recovery.pullRequest)(on);
  };
  await expectSameEnds({
    name: "rollback",
    fixture,
    steps: [
      repeated("a rollback is requested", asksForRollback("The title is wrong.")),
      repeated("it is rejected", rejectsRollback),
      repeated("another one is requested", asksForRollback("The title is wrong indeed.")),
      repeated("it is approved", approvesRollback),
      {
        name: "the recovery is repaired",
        act: (on) =>
          on.people.dana.pushes(recoveryBranch("RB-2"), {
            message: "Call it Right",
            files: { [pages.title]: "title Right\n" },
          }),
      },
      repeated("the recovery is released", approvesRecovery),
    ],
    sampled: ["restore / decide", "record / record"],
  });
});
