import {
  approve,
  approveTogether,
  propose,
  proposeTogether,
  tea,
  titled,
  ware,
} from "../../steps/changes.js";
import { expectLive, expectStaging, liveVersion } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const trainOfFour: Scenario = {
  name: "train-of-four",
  group: "train",
  title: "Three of four are approved: the train waits and says for whom, until a tester ships the three",
  why: "Elsewhere one change that nobody tests keeps everybody's work from production for days.",
  start: "installed",
  async play(fixture) {
    const { people, expect, observer } = fixture;
    const [eggs, ...approved] = await fixture.scene("Four pull requests board", async () => {
      const first = await propose(fixture, ware("eggs"));
      const others = await proposeTogether(fixture, [tea, titled("Groceries"), ware("milk")]);
      await expectStaging(fixture, {
        has: ["price tea 3", "title Groceries", "ware milk", "ware eggs"],
        lacks: [],
      });
      return [first, ...others] as const;
    });
    const [selling] = approved;

    await fixture.scene("Three are approved, and nobody has time for the eggs", async () => {
      await approveTogether(fixture, approved);
      expect.equal("nothing is deployed", fixture.deployTarget.running("production"), undefined);
      expect.equal("the eggs wait for a tester", (await observer.status(eggs.head))?.state, "pending");
      expect.contains(
        "every comment says who is awaited for what",
        await observer.statusComment(selling.number),
        [`#${eggs.number}`, "tess"],
      );
      const late = await propose(fixture, ware("late"));
      expect.contains("who comes later waits for the next train", await observer.statusComment(late.number), [
        "train-closed",
      ]);
      await expectStaging(fixture, { has: ["ware eggs"], lacks: ["ware late"] });
    });

    await fixture.scene("A tester ships the three, which never stood alone: one more look", async () => {
      await people.tess.comments(selling.number, "/ship");
      await fixture.settles();
      await expectStaging(fixture, {
        has: ["price tea 3", "title Groceries", "ware milk"],
        lacks: ["ware eggs"],
      });
      expect.equal("still nothing is deployed", await liveVersion(fixture), undefined);
      expect.contains("the comment asks for it", await observer.statusComment(selling.number), ["re-test"]);
      await approve(fixture, selling);
      await expectLive(fixture, "v1.0.0", {
        has: ["price tea 3", "title Groceries", "ware milk"],
        lacks: ["ware eggs", "ware late"],
      });
    });

    await fixture.scene("The eggs and the late one are the next train, and lose nothing", async () => {
      await expectStaging(fixture, { has: ["price tea 3", "ware eggs", "ware late"], lacks: [] });
      expect.equal("the eggs are still open", (await observer.pull(eggs.number)).state, "open");
    });
  },
};
