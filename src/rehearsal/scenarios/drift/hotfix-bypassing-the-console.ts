import { approve, propose, titled, ware, type Change } from "../../steps/changes.js";
import { apiOf } from "../../steps/clicks.js";
import { approveRollback, lastAnswer, openRollback, requestRollback } from "../../steps/rollbacks.js";
import { needed } from "../../report/needed.js";
import { expectLive, expectStaging, expectUploads } from "../../report/live-state.js";
import type { Fixture } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

export const hotfixPastTheConsole: Scenario = {
  name: "hotfix-bypassing-the-console",
  group: "drift",
  title: "A hotfix is squashed onto develop by an administrator: it is shown, tested, and not lost",
  why: "Elsewhere a hotfix is overwritten by the next release, or reaches production with it and nobody knew.",
  start: "released",
  async play(fixture) {
    const { expect, observer } = fixture;
    const selling = await fixture.scene("Eggs stand on staging, approved by nobody yet", () =>
      propose(fixture, ware("eggs")),
    );

    const squashed = await fixture.scene("A hotfix is squash-merged past the required status", async () => {
      const fix = await propose(fixture, { ...titled("Hotfixed"), by: "toni" });
      fixture.people.ada.tells(`squashes #${fix.number} onto develop, past the rules`);
      await apiOf(fixture, "ada").send("PUT", `/repos/${fixture.repository}/pulls/${fix.number}/merge`, {
        merge_method: "squash",
      });
      await fixture.settles();
      const develop = await observer.commit("develop");
      expect.equal("it is one new commit", develop.parents.length, 1);
      const drift = (await observer.state())?.train.drift ?? [];
      expect.equal(
        "which is shown as drift",
        drift.map(({ sha }) => sha),
        [develop.sha],
      );
      await expectStaging(fixture, { has: ["ware eggs", "title Hotfixed"], lacks: [] });
      const staged = (await observer.state())?.train.staged.map(({ number }) => number);
      expect.equal("its pull request rides no more, that of the eggs does", staged, [selling.number]);
      expectUploads(fixture, 1);
      return develop;
    });

    await fixture.scene("The tester approves the eggs together with it", async () => {
      await approve(fixture, selling);
      await expectLive(fixture, "v1.1.0", { has: ["ware eggs", "title Hotfixed"], lacks: [] });
      expect.that(
        "production stands on the hotfix",
        await observer.git.contains("refs/tags/v1.1.0", squashed.sha),
      );
    });

    await fixture.scene("The eggs are rotten: whoever approves is told that the hotfix leaves, too", () =>
      bothLeave(fixture, { selling, hotfix: squashed.sha.slice(0, 7) }),
    );
  },
};

async function bothLeave(
  fixture: Fixture,
  { selling, hotfix }: { readonly selling: Change; readonly hotfix: string },
): Promise<void> {
  const { expect, observer } = fixture;
  await requestRollback(fixture, { reason: "The eggs are rotten." });
  const { issue } = await openRollback(fixture);
  expect.contains("the card names both", (await observer.issue(issue)).body ?? "", [
    `#${selling.number} Sell eggs`,
    `${hotfix} Call it Hotfixed`,
    "by toni, bypassed the console",
  ]);
  await approveRollback(fixture);
  await expectLive(fixture, "v1.0.0", { has: ["price tea 3"], lacks: ["ware eggs", "title Hotfixed"] });
  expect.contains("so does the word that it is done", await lastAnswer(fixture, issue), [
    `#${selling.number}, `,
    hotfix,
  ]);
  const recovery = needed((await observer.state())?.recoveries[0], "recovery");
  const { body } = await observer.issue(recovery.pullRequest);
  expect.contains("and the recovery, which brings both back", body ?? "", [
    "Sell eggs",
    `${hotfix} Call it Hotfixed`,
  ]);
}
