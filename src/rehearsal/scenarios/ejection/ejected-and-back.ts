import { addLabel, markAs, removeLabel, setPullRequestState } from "../../steps/clicks.js";
import { approveTogether, proposeTogether, pushTo, tea, titled, type Change } from "../../steps/changes.js";
import { newestOf } from "../../report/log-reading.js";
import { expectLive, expectStaging } from "../../report/live-state.js";
import type { Stage } from "../../fixture/fixture.js";
import { pages } from "../../fixture/shop-app.js";
import { blockedLabel } from "../../../domain/gates/gates.js";
import type { Scenario } from "../scenario.js";

export const ejectedAndBack: Scenario = {
  name: "ejected-and-back",
  group: "ejection",
  title: "Drafted, labelled, closed: one leaves staging, the other stays; each comes back whole",
  why: "Elsewhere a change is taken off staging by a revert, and git then takes it for merged and leaves it out for ever.",
  start: "installed",
  async play(stage) {
    const [selling, naming] = await stage.scene("Two pull requests are on staging", async () => {
      const both = await proposeTogether(stage, [tea, titled("Groceries")]);
      await expectStaging(stage, { has: ["price tea 3", "title Groceries"], lacks: [] });
      return both;
    });

    await stage.scene("One becomes a draft", async () => {
      await markAs(stage, naming.number, "draft");
      await expectEjected(stage, naming.number, "draft");
      await expectStaging(stage, { has: ["price tea 3"], lacks: ["title Groceries"] });
    });

    await stage.scene("It is ready again, and the other one is labelled as blocked", async () => {
      await Promise.all([
        markAs(stage, naming.number, "ready"),
        addLabel(stage, selling.number, blockedLabel),
      ]);
      await expectEjected(stage, selling.number, "blocked-label");
      await expectStaging(stage, { has: ["title Groceries"], lacks: ["price tea 3"] });
    });

    const renamed = await stage.scene(
      "That one is set free; the first is closed, opened and changed",
      async () => {
        await Promise.all([
          removeLabel(stage, selling.number, blockedLabel),
          setPullRequestState(stage, naming.number, "closed"),
        ]);
        await expectEjected(stage, naming.number, "closed");
        await expectStaging(stage, { has: ["price tea 3"], lacks: ["title Groceries"] });
        await setPullRequestState(stage, naming.number, "open");
        const change = await pushTo(stage, naming, {
          message: "And flowers",
          files: { [pages.title]: "title Groceries and flowers\n", "app/flowers.txt": "ware flowers\n" },
        });
        await expectStaging(stage, {
          has: ["price tea 3", "title Groceries and flowers", "ware flowers"],
          lacks: [],
        });
        return change;
      },
    );

    await stage.scene("Both are released together, with every line", async () => {
      await approveTogether(stage, [selling, renamed]);
      await expectWhole(stage, [selling, naming, renamed]);
    });
  },
};

async function expectWhole(stage: Stage, changes: readonly Change[]): Promise<void> {
  const { expect, observer } = stage;
  await expectLive(stage, "v1.0.0", {
    has: ["price tea 3", "title Groceries and flowers", "ware flowers"],
    lacks: [],
  });
  const [develop, tag] = [await observer.commit("develop"), await observer.commit("refs/tags/v1.0.0")];
  expect.equal("develop has the tree that was released", develop.tree, tag.tree);
  for (const { head, number } of changes)
    expect.that(`develop holds every commit of #${number}`, await observer.git.contains("develop", head));
}

/** The log names it, and why. */
async function expectEjected({ expect, observer }: Stage, number: number, cause: string): Promise<void> {
  const ejected = newestOf(await observer.entries(), "pull-request-ejected");
  expect.equal(
    `#${number} leaves, and the log says why`,
    [ejected?.pullRequest, ejected?.cause],
    [number, cause],
  );
}
