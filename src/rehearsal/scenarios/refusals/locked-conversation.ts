import { approveTogether, propose, tea, ware, type Change } from "../../steps/changes.js";
import { lockConversation } from "../../steps/clicks.js";
import { newestRunId, runsAfter, sweep } from "../../steps/runs.js";
import { quickPolicy } from "../../fixture/installation.js";
import type { Fixture } from "../../fixture/fixture.js";
import { readBy } from "../../report/read-by-people.js";
import { expectLive, expectStaging } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const lockedConversation: Scenario = {
  name: "locked-conversation",
  group: "refusals",
  title: "One pull request is locked, so that the console may not comment there: everything else goes on",
  why: "Elsewhere one locked conversation ended every run with 403, and nobody's change was released until it was found.",
  start: { policy: quickPolicy },
  async play(fixture) {
    const { expect, observer } = fixture;
    const before = newestRunId(fixture);
    const locked = await fixture.scene("Eggs are discussed so hotly that mo locks them at once", () =>
      opensLocked(fixture),
    );

    const free = await fixture.scene("Tea comes next: both are on staging", async () => {
      const change = await propose(fixture, tea);
      await expectStaging(fixture, { has: ["ware eggs", "price tea 3"], lacks: [] });
      const read = await readBy(fixture, change.number);
      expect.contains("tea's comment says what comes next", read.comment, ["v1.0.0"]);
      expect.contains("its status, too", read.status, ["pending: ", "waits for"]);
      const unseen = await readBy(fixture, locked.number);
      expect.equal("the locked one has no comment", unseen.comment, "");
      expect.contains("and its status says the same", unseen.status, ["pending: ", "waits for"]);
      return change;
    });

    await fixture.scene(
      "Both are approved and released; no run failed, and each says what it could not show",
      async () => {
        await approveTogether(fixture, [locked, free]);
        await expectLive(fixture, "v1.0.0", { has: ["ware eggs", "price tea 3"], lacks: [] });
        const runs = runsAfter(fixture, before);
        expect.equal(
          "no run failed",
          runs.filter(({ conclusion }) => conclusion === "failure").map(({ displayTitle }) => displayTitle),
          [],
        );
        const told = runs.flatMap(({ annotations }) => annotations.map(({ message }) => message)).join("\n");
        expect.contains("the runs name the pull request and GitHub's reason", told, [
          `#${locked.number}`,
          "issue is locked",
        ]);
      },
    );

    await fixture.scene("mo unlocks it: whatever comes next is commented again", async () => {
      await lockConversation(fixture, locked.number, "unlock");
      const next = await propose(fixture, ware("milk"));
      await sweep(fixture);
      expect.that("milk has its comment", (await readBy(fixture, next.number)).comment !== "");
      expect.that("eggs are merged", (await observer.pull(locked.number)).merged);
    });
  },
};

async function opensLocked(fixture: Fixture): Promise<Change> {
  const { dana } = fixture.people;
  const { branch, files } = ware("eggs");
  const head = await dana.pushes(branch, { message: "Sell eggs", files });
  const number = await dana.opensPullRequest({ branch, title: "Sell eggs", body: "" });
  await lockConversation(fixture, number, "lock");
  await fixture.settles();
  return { number, branch, head };
}
