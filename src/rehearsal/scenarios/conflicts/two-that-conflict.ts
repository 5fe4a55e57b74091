import { approve, propose, pushTo, tea, titled } from "../../steps/changes.js";
import { pages } from "../../fixture/shop-app.js";
import { expectLive, expectStaging, named } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const twoThatConflict: Scenario = {
  name: "two-that-conflict",
  group: "conflicts",
  title: "Two pull requests change one line: nothing moves, both are named, the train goes on",
  why: "Elsewhere the second one silently undoes the first on a shared staging, or the whole queue stops.",
  start: "installed",
  async play(fixture) {
    const { expect, observer } = fixture;
    const selling = await fixture.scene("Tea and a title are on staging", async () => {
      const first = await propose(fixture, tea);
      await propose(fixture, titled("Groceries"));
      return first;
    });
    const milk = {
      branch: "sell-milk",
      title: "Sell milk",
      files: { [pages.prices]: "price bread 2\nprice milk 1\n" },
    };

    const rival = await fixture.scene(
      "Milk goes where tea is: it is left out, and hears of whom",
      async () => {
        const before = await observer.commit("staging");
        const change = await propose(fixture, milk);
        expect.equal("staging did not move", (await observer.commit("staging")).sha, before.sha);
        await expectStaging(fixture, { has: ["price tea 3", "title Groceries"], lacks: ["price milk 1"] });
        expect.contains("its comment names the pair", await observer.statusComment(change.number), [
          "train-conflict",
          named(selling.number),
        ]);
        expect.contains("so does its status", (await observer.status(change.head))?.description ?? "", [
          "train-conflict",
        ]);
        return change;
      },
    );

    await fixture.scene("The train leaves without it", async () => {
      await approve(fixture, selling);
      const [, naming] = (await observer.state())?.train.staged ?? [];
      if (naming !== undefined) await approve(fixture, naming);
      await expectLive(fixture, "v1.0.0", {
        has: ["price tea 3", "title Groceries"],
        lacks: ["price milk 1"],
      });
    });

    await fixture.scene("Milk now conflicts with develop; its author makes room for both", async () => {
      expect.contains("the comment says so", await observer.statusComment(rival.number), ["merge-conflict"]);
      const mended = await pushTo(fixture, rival, {
        message: "Merge develop",
        merging: "develop",
        files: { [pages.prices]: "price bread 2\nprice tea 3\nprice milk 1\n" },
      });
      expect.that("with develop merged in", await observer.git.contains(mended.head, "develop"));
      await expectStaging(fixture, { has: ["price tea 3", "price milk 1", "title Groceries"], lacks: [] });
    });
  },
};
