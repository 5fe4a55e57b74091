/** A deployment fails, and every request of what follows from that fails once in every way. */
import { afterAll, beforeAll, it, jest } from "@jest/globals";
import { environments } from "../../src/domain/values/names.js";
import { pages } from "../../src/rehearsal/fixture/shop-app.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import {
  approves,
  asksForRollback,
  clicksAt,
  releaseTitle,
  repeated,
} from "../support/acceptance/matrix/steps.js";
import { expectSameEnds, backoff } from "../support/acceptance/matrix/matrix.js";
import { closeShop, openShop, propose } from "../support/acceptance/shop.js";

jest.setTimeout(backoff);

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openShop();
  await releaseTitle(fixture, "Once");
  await propose(fixture, { branch: "cache", files: { [pages.needs]: "needs disk\nneeds cache\n" } });
});
afterAll(() => closeShop(fixture));

it("ends as without a fault", async () => {
  const at = environments.rollbackApproval;
  await expectSameEnds({
    name: "failure",
    fixture,
    steps: [
      repeated("production does not start", approves(2)),
      repeated("the rollback is approved at its gate", clicksAt(at, { by: "rob", state: "approved" })),
      repeated("another one is requested", asksForRollback("It is slow.")),
      repeated("and rejected at its gate", clicksAt(at, { by: "rob", state: "rejected" })),
    ],
    sampled: ["restore / begin", "record / record"],
  });
});
