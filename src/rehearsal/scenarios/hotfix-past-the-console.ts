import { approve, propose, tea, titled } from "../acts/changes.js";
import { apiOf } from "../acts/clicks.js";
import { expectLive, expectStaging, expectUploads } from "../story/standing.js";
import type { Scenario } from "./scenario.js";

export const hotfixPastTheConsole: Scenario = {
  name: "hotfix-past-the-console",
  group: "drift",
  title: "A hotfix is squashed onto develop by an administrator: it is shown, tested, and not lost",
  why: "Elsewhere a hotfix is overwritten by the next release, or reaches production with it and nobody knew.",
  start: "installed",
  async play(stage) {
    const { expect, observer } = stage;
    const selling = await stage.scene("Tea stands on staging, approved by nobody yet", () =>
      propose(stage, tea),
    );

    const squashed = await stage.scene("A hotfix is squash-merged past the required status", async () => {
      const fix = await propose(stage, { ...titled("Hotfixed"), by: "toni" });
      stage.people.ada.tells(`squashes #${fix.number} onto develop, past the rules`);
      await apiOf(stage, "ada").send("PUT", `/repos/${stage.repository}/pulls/${fix.number}/merge`, {
        merge_method: "squash",
      });
      await stage.settles();
      const develop = await observer.commit("develop");
      expect.equal("it is one new commit", develop.parents.length, 1);
      const drift = (await observer.state())?.train.drift ?? [];
      expect.equal(
        "which is shown as drift",
        drift.map(({ sha }) => sha),
        [develop.sha],
      );
      await expectStaging(stage, { has: ["price tea 3", "title Hotfixed"], lacks: [] });
      const staged = (await observer.state())?.train.staged.map(({ number }) => number);
      expect.equal("its pull request rides no more, tea does", staged, [selling.number]);
      expectUploads(stage, 0);
      return develop;
    });

    await stage.scene("The tester approves tea together with it", async () => {
      await approve(stage, selling);
      await expectLive(stage, "v1.0.0", { has: ["price tea 3", "title Hotfixed"], lacks: [] });
      expect.that(
        "production stands on the hotfix",
        await observer.git.contains("refs/tags/v1.0.0", squashed.sha),
      );
    });
  },
};
