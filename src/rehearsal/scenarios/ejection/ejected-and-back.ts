import { addLabel, markAs, removeLabel, setPullRequestState } from "../../steps/clicks.js";
import { approveTogether, proposeTogether, pushTo, tea, titled, type Change } from "../../steps/changes.js";
import { newestOf } from "../../report/log-reading.js";
import { expectLive, expectStaging } from "../../report/live-state.js";
import type { Fixture } from "../../fixture/fixture.js";
import { pages } from "../../fixture/shop-app.js";
import { blockedLabel } from "../../../domain/gates/gates.js";
import type { Scenario } from "../scenario.js";

export const ejectedAndBack: Scenario = {
  name: "ejected-and-back",
  group: "ejection",
  title: "Drafted, labelled, closed: one leaves staging, the other stays; each comes back whole",
  why: "Elsewhere a change is taken off staging by a revert, and git then takes it for merged and leaves it out for ever.",
  start: "installed",
  async play(fixture) {
    const [selling, naming] = await fixture.scene("Two pull requests are on staging", async () => {
      const both = await proposeTogether(fixture, [tea, titled("Groceries")]);
      await expectStaging(fixture, { has: ["price tea 3", "title Groceries"], lacks: [] });
      return both;
    });

    await fixture.scene("One becomes a draft", async () => {
      await markAs(fixture, naming.number, "draft");
      await expectEjected(fixture, naming.number, "draft");
      await expectStaging(fixture, { has: ["price tea 3"], lacks: ["title Groceries"] });
    });

    await fixture.scene("It is ready again, and the other one is labelled as blocked", async () => {
      await Promise.all([
        markAs(fixture, naming.number, "ready"),
        addLabel(fixture, selling.number, blockedLabel),
      ]);
      await expectEjected(fixture, selling.number, "blocked-label");
      await expectStaging(fixture, { has: ["title Groceries"], lacks: ["price tea 3"] });
    });

    const renamed = await fixture.scene(
      "That one is set free; the first is closed, opened and changed",
      async () => {
        await Promise.all([
          removeLabel(fixture, selling.number, blockedLabel),
          setPullRequestState(fixture, naming.number, "closed"),
        ]);
        await expectEjected(fixture, naming.number, "closed");
        await expectStaging(fixture, { has: ["price tea 3"], lacks: ["title Groceries"] });
        await setPullRequestState(fixture, naming.number, "open");
        const change = await pushTo(fixture, naming, {
          message: "And flowers",
          files: { [pages.title]: "title Groceries and flowers\n", "app/flowers.txt": "ware flowers\n" },
        });
        await expectStaging(fixture, {
          has: ["price tea 3", "title Groceries and flowers", "ware flowers"],
          lacks: [],
        });
        return change;
      },
    );

    await fixture.scene("Both are released together, with every line", async () => {
      await approveTogether(fixture, [selling, renamed]);
      await expectWhole(fixture, [selling, naming, renamed]);
    });
  },
};

async function expectWhole(fixture: Fixture, changes: readonly Change[]): Promise<void> {
  const { expect, observer } = fixture;
  await expectLive(fixture, "v1.0.0", {
    has: ["price tea 3", "title Groceries and flowers", "ware flowers"],
    lacks: [],
  });
  const [develop, tag] = [await observer.commit("develop"), await observer.commit("refs/tags/v1.0.0")];
  expect.equal("develop has the tree that was released", develop.tree, tag.tree);
  for (const { head, number } of changes)
    expect.that(`develop holds every commit of #${number}`, await observer.git.contains("develop", head));
}

/** The log names it, and why. */
async function expectEjected({ expect, observer }: Fixture, number: number, cause: string): Promise<void> {
  const ejected = newestOf(await observer.entries(), "pull-request-ejected");
  expect.equal(
    `#${number} leaves, and the log says why`,
    [ejected?.pullRequest, ejected?.cause],
    [number, cause],
  );
}
