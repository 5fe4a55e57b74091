import { approve, proposeTogether, pushTo, tea, titled } from "../../steps/changes.js";
import { pages } from "../../fixture/shop-app.js";
import { factsOf } from "../../report/log-reading.js";
import { expectLive, expectStaging, expectUploads } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const pushAfterApproval: Scenario = {
  name: "push-after-approval",
  group: "approval",
  title: "The author pushes once more after the approval: what nobody tested does not go",
  why: "Elsewhere an approval is given to a pull request, and whatever is pushed to it afterwards is approved, too.",
  start: "installed",
  async play(stage) {
    const { expect, observer } = stage;
    const [selling, naming] = await stage.scene(
      "Tea and a title are on staging, tea is approved",
      async () => {
        const both = await proposeTogether(stage, [tea, titled("Groceries")]);
        await approve(stage, both[0]);
        expectUploads(stage, 0);
        return both;
      },
    );

    const dearer = await stage.scene("The author makes tea dearer, then the title is approved", async () => {
      const pushed = await pushTo(stage, selling, {
        files: { [pages.prices]: "price bread 2\nprice tea 300\n" },
      });
      await expectStaging(stage, { has: ["price tea 300", "title Groceries"], lacks: [] });
      await approve(stage, naming);
      expectUploads(stage, 0);
      expect.contains(
        "the comment says that the approval was for another commit",
        await observer.statusComment(pushed.number),
        ["old-commit", selling.head.slice(0, 7)],
      );
      return pushed;
    });

    await stage.scene("The new price is approved, too: exactly that goes", async () => {
      await approve(stage, dearer);
      await expectLive(stage, "v1.0.0", { has: ["price tea 300", "title Groceries"], lacks: [] });
      const [release] = factsOf(await observer.entries(), "production-deployment-started");
      expect.equal(
        "with the heads that were approved",
        release?.pullRequests.map(({ head }) => head).toSorted(),
        [dearer.head, naming.head].toSorted(),
      );
    });
  },
};
