import { approveTogether, propose, tea, ware, type Change } from "../../steps/changes.js";
import { lockConversation } from "../../steps/clicks.js";
import { newestRunId, runsAfter, sweep } from "../../steps/runs.js";
import { quickPolicy } from "../../fixture/installation.js";
import type { Stage } from "../../fixture/fixture.js";
import { readBy } from "../../report/read-by-people.js";
import { expectLive, expectStaging } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const lockedConversation: Scenario = {
  name: "locked-conversation",
  group: "refusals",
  title: "One pull request is locked, so that the console may not comment there: everything else goes on",
  why: "Elsewhere one locked conversation ended every run with 403, and nobody's change was released until it was found.",
  start: { policy: quickPolicy },
  async play(stage) {
    const { expect, observer } = stage;
    const before = newestRunId(stage);
    const locked = await stage.scene("Eggs are discussed so hotly that mo locks them at once", () =>
      opensLocked(stage),
    );

    const free = await stage.scene("Tea comes next: both are on staging", async () => {
      const change = await propose(stage, tea);
      await expectStaging(stage, { has: ["ware eggs", "price tea 3"], lacks: [] });
      const read = await readBy(stage, change.number);
      expect.contains("tea's comment says what comes next", read.comment, ["v1.0.0"]);
      expect.contains("its status, too", read.status, ["pending: ", "waits for"]);
      const unseen = await readBy(stage, locked.number);
      expect.equal("the locked one has no comment", unseen.comment, "");
      expect.contains("and its status says the same", unseen.status, ["pending: ", "waits for"]);
      return change;
    });

    await stage.scene(
      "Both are approved and released; no run failed, and each says what it could not show",
      async () => {
        await approveTogether(stage, [locked, free]);
        await expectLive(stage, "v1.0.0", { has: ["ware eggs", "price tea 3"], lacks: [] });
        const runs = runsAfter(stage, before);
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

    await stage.scene("mo unlocks it: whatever comes next is commented again", async () => {
      await lockConversation(stage, locked.number, "unlock");
      const next = await propose(stage, ware("milk"));
      await sweep(stage);
      expect.that("milk has its comment", (await readBy(stage, next.number)).comment !== "");
      expect.that("eggs are merged", (await observer.pull(locked.number)).merged);
    });
  },
};

async function opensLocked(stage: Stage): Promise<Change> {
  const { dana } = stage.people;
  const { branch, files } = ware("eggs");
  const head = await dana.pushes(branch, { message: "Sell eggs", files });
  const number = await dana.opensPullRequest({ branch, title: "Sell eggs", body: "" });
  await lockConversation(stage, number, "lock");
  await stage.settles();
  return { number, branch, head };
}
