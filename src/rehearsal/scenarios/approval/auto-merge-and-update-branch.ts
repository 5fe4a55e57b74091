import { approve, propose, proposeTea, ware } from "../../steps/changes.js";
import { enableAutoMerge, updateBranch } from "../../steps/clicks.js";
import { factsOf } from "../../report/log-reading.js";
import { expectLive, expectStaging } from "../../report/live-state.js";
import { readBy } from "../../report/read-by-people.js";
import type { Scenario } from "../scenario.js";

export const autoMergeAndUpdateBranch: Scenario = {
  name: "auto-merge-and-update-branch",
  group: "approval",
  title: "Auto-merge is on and a tester updates the branch: nothing lands early, and her approval counts",
  why: "Elsewhere auto-merge lands what nobody has tested, or the tester's click makes her an author.",
  start: { arrange: ({ settings }) => void (settings.allowAutoMerge = true) },
  async play(fixture) {
    const { expect, observer } = fixture;
    const eggs = await fixture.scene("dana turns auto-merge on for a pull request", async () => {
      const change = await propose(fixture, ware("eggs"));
      await enableAutoMerge(fixture, change.number);
      await expectStaging(fixture, { has: ["ware eggs"], lacks: [] });
      expect.equal("it is green and has not landed", (await observer.pull(change.number)).merged, false);
      return change;
    });

    await fixture.scene("Another one is wanted first; eggs wait behind it on develop", async () => {
      const tea = await proposeTea(fixture);
      await fixture.people.tess.comments(eggs.number, "/eject");
      await fixture.settles();
      await approve(fixture, tea);
      await expectLive(fixture, "v1.0.0", { has: ["price tea 3"], lacks: ["ware eggs"] });
    });

    await fixture.scene('tess clicks "Update branch", and later approves', async () => {
      await updateBranch(fixture, { by: "tess", number: eggs.number });
      await expectStaging(fixture, { has: ["price tea 3", "ware eggs"], lacks: [] });
      await approve(fixture, eggs);
      await expectLive(fixture, "v1.1.0", { has: ["price tea 3", "ware eggs"], lacks: [] });
      const { merged } = await observer.pull(eggs.number);
      const { status, comment } = await readBy(fixture, eggs.number);
      expect.that("it has landed", merged);
      expect.contains("and says so", `${status}\n${comment}`, ["v1.1.0"]);
      const released = factsOf(await observer.entries(), "production-deployment-started").at(-1);
      expect.equal(
        "the log says who approved it",
        released?.basis?.approvals.map(({ by }) => by),
        ["tess"],
      );
    });
  },
};
