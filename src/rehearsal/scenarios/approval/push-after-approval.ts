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
  async play(fixture) {
    const { expect, observer } = fixture;
    const [selling, naming] = await fixture.scene(
      "Tea and a title are on staging, tea is approved",
      async () => {
        const both = await proposeTogether(fixture, [tea, titled("Groceries")]);
        await approve(fixture, both[0]);
        expectUploads(fixture, 0);
        return both;
      },
    );

    const dearer = await fixture.scene(
      "The author makes tea dearer, then the title is approved",
      async () => {
        const pushed = await pushTo(fixture, selling, {
          files: { [pages.prices]: "price bread 2\nprice tea 300\n" },
        });
        await expectStaging(fixture, { has: ["price tea 300", "title Groceries"], lacks: [] });
        await approve(fixture, naming);
        expectUploads(fixture, 0);
        expect.contains(
          "the comment says that the approval was for another commit",
          await observer.statusComment(pushed.number),
          ["old-commit", selling.head.slice(0, 7)],
        );
        return pushed;
      },
    );

    await fixture.scene("The new price is approved, too: exactly that goes", async () => {
      await approve(fixture, dearer);
      await expectLive(fixture, "v1.0.0", { has: ["price tea 300", "title Groceries"], lacks: [] });
      const [release] = factsOf(await observer.entries(), "production-deployment-started");
      expect.equal(
        "with the heads that were approved",
        release?.pullRequests.map(({ head }) => head).toSorted(),
        [dearer.head, naming.head].toSorted(),
      );
    });
  },
};
