import { approve, propose, titled, ware } from "../../steps/changes.js";
import { expectLive, expectRolledBackTo, liveVersion } from "../../report/live-state.js";
import { rollBack } from "../../steps/rollbacks.js";
import { readBy } from "../../report/read-by-people.js";
import type { Scenario } from "../scenario.js";

export const requestsRunLow: Scenario = {
  name: "requests-run-low",
  group: "API",
  title:
    "Other workflows used up nearly all requests of the hour: a release waits and says so, a rollback goes",
  why: "Elsewhere the last requests are spent on a release, and its rollback waits for an hour.",
  start: "released",
  async play(fixture) {
    const { expect, github, people } = fixture;
    const change = await fixture.scene("A pull request is released as ever", async () => {
      const groceries = await propose(fixture, titled("Groceries"));
      await approve(fixture, groceries);
      await expectLive(fixture, "v1.1.0", { has: ["title Groceries"], lacks: [] });
      return propose(fixture, ware("cake"));
    });

    await fixture.scene(
      "Other workflows use up what GitHub grants in an hour; a tester approves",
      async () => {
        github.faults.spent = { core: 920, graphql: 400 };
        await approve(fixture, change);
        expect.equal("nothing is deployed", await liveVersion(fixture), "v1.1.0");
        const { status, comment } = await readBy(fixture, change.number);
        expect.contains("the pull request says what it waits for", `${status}\n${comment}`, [
          "what is left is kept for a rollback",
          "Of the 1000 requests an hour that GitHub grants this repository's workflows",
          "/check",
        ]);
      },
    );

    await fixture.scene("The rollback that is wanted just now goes all the same", async () => {
      await rollBack(fixture);
      await expectRolledBackTo(fixture, "v1.0.0", { has: ["price tea 3"], lacks: ["title Groceries"] });
    });

    await fixture.scene("The hour is over, and somebody asks it to look again", async () => {
      github.faults.spent = { core: 0, graphql: 0 };
      await people.dana.comments(change.number, "/check");
      await fixture.settles();
      await approve(fixture, change);
      await expectLive(fixture, "v1.2.0", { has: ["ware cake"], lacks: ["title Groceries"] });
    });
  },
};
