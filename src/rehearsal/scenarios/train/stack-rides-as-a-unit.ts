import { approveTogether, proposeTogether, ware, type Change } from "../../steps/changes.js";
import { addLabel, removeLabel } from "../../steps/clicks.js";
import { factsOf } from "../../report/log-reading.js";
import { expectLive, expectStaging } from "../../report/live-state.js";
import { blockedLabel } from "../../../domain/gates/gates.js";
import type { Fixture } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

export const stackRidesAsAUnit: Scenario = {
  name: "stack-rides-as-a-unit",
  group: "train",
  title: "One pull request stands on another: they board, change, leave and land together",
  why: "Elsewhere the lower one is taken off staging and stays there all the same, inside the upper one.",
  start: "installed",
  async play(fixture) {
    const { expect, observer } = fixture;
    const eggs = ware("eggs");
    const [below, above] = await fixture.scene("Boxes stand on eggs; both board", async () => {
      const both = await proposeTogether(fixture, [eggs, { ...ware("boxes"), onto: eggs.branch }]);
      await expectStaging(fixture, { has: ["ware eggs", "ware boxes"], lacks: [] });
      return both;
    });

    const stack = await fixture.scene("Both are pushed again, as after a rebase", async () => {
      const changed = await pushesAnew(fixture, { below, above });
      await fixture.settles();
      await expectRiding(fixture, [changed.below, changed.above]);
      await expectStaging(fixture, { has: ["ware brown eggs", "ware boxes"], lacks: ["ware eggs"] });
      return changed;
    });

    await fixture.scene("The lower one is labelled as blocked: the upper one leaves with it", async () => {
      const before = factsOf(await observer.entries(), "pull-request-ejected").length;
      await addLabel(fixture, below.number, blockedLabel);
      const ejected = factsOf(await observer.entries(), "pull-request-ejected").slice(before);
      expect.equal(
        "the log says why each of them left",
        ejected.map(({ pullRequest, cause }) => [pullRequest, cause]),
        [
          [below.number, "blocked-label"],
          [above.number, "stacked"],
        ],
      );
      await expectStaging(fixture, { has: [], lacks: ["ware brown eggs", "ware boxes"] });
      expect.contains("the upper one says for whom it waits", await observer.statusComment(above.number), [
        "stacked",
      ]);
    });

    await fixture.scene("Set free, they come back in their order and are released", async () => {
      await removeLabel(fixture, below.number, blockedLabel);
      await expectRiding(fixture, [stack.below, stack.above]);
      await approveTogether(fixture, [stack.below, stack.above]);
      await expectLive(fixture, "v1.0.0", { has: ["ware brown eggs", "ware boxes"], lacks: [] });
      for (const { number } of [below, above])
        expect.that(`#${number} is merged`, (await observer.pull(number)).merged);
    });
  },
};

interface Stack {
  readonly below: Change;
  readonly above: Change;
}

/** The whole stack at once, before anything has come of the lower one. */
async function pushesAnew({ people: { dana } }: Fixture, { below, above }: Stack): Promise<Stack> {
  const lower = await dana.pushes(below.branch, {
    message: "Sell brown eggs",
    files: { "app/ware-eggs.txt": "ware brown eggs\n" },
    isRebased: true,
  });
  const upper = await dana.pushes(above.branch, {
    message: "Sell boxes",
    files: { "app/ware-boxes.txt": "ware boxes\n" },
    isRebased: true,
    onto: below.branch,
  });
  return { below: { ...below, head: lower }, above: { ...above, head: upper } };
}

/** These heads, in this order. */
async function expectRiding({ expect, observer }: Fixture, changes: readonly Change[]): Promise<void> {
  const staged = (await observer.state())?.train.staged ?? [];
  expect.equal(
    "both ride, the lower one first",
    staged.map(({ number, head }) => [number, head]),
    changes.map(({ number, head }) => [number, head]),
  );
}
