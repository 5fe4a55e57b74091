/** From the installation to two releases, and every request on the way fails once in every way. */
import { afterAll, it, jest } from "@jest/globals";
import { environments } from "../../src/domain/values/names.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import { approves, clicksAt, proposesFile, repeated } from "../support/acceptance/matrix/steps.js";
import { expectSameEnds, backoff } from "../support/acceptance/matrix/matrix.js";
import { closeShop, prepareShop, proposeTea, proposeTitle } from "../support/acceptance/shop.js";

jest.setTimeout(backoff);

let fixture: Fixture | undefined;
afterAll(() => closeShop(fixture));

it("ends as without a fault", async () => {
  const shop = await prepareShop();
  fixture = shop.fixture;
  const clicks = clicksAt(environments.productionApproval, { by: "tess", state: "approved" });
  await expectSameEnds({
    name: "release",
    fixture,
    steps: [
      { name: "the console is installed", act: shop.install },
      { name: "a pull request is opened", act: proposeTea },
      repeated("a tester approves it", approves(1)),
      { name: "a second one is opened", act: (on) => proposeTitle(on, "Twice") },
      { name: "and a third one", act: proposesFile("HATS.md") },
      repeated("a tester ejects it", (on) => on.people.tess.comments(3, "/eject hats are out")),
      repeated("a tester clicks at the gate", clicks),
    ],
    sampled: ["promote / decide", "approve / decide", "approve / begin", "record / record"],
  });
});
