import { dieAt } from "../../steps/crashes.js";
import { approve, propose, tea } from "../../steps/changes.js";
import { newestRunId, runAfter, sweep } from "../../steps/runs.js";
import { factsOf } from "../../report/log-reading.js";
import { expectLive, expectStaging } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const killedBeforeStaging: Scenario = {
  name: "killed-before-staging",
  group: "races and crashes",
  title: "The runner dies after staging has moved and before it is deployed: the next run goes on",
  why: "Elsewhere a crash leaves a lock, a half-built branch, or a page that says deployed when nothing was.",
  start: "installed",
  async play(stage) {
    const { expect, observer, site } = stage;
    const selling = await stage.scene("The machine loses power in the worst moment", async () => {
      dieAt(stage, {
        operation: "UpdateRefs",
        job: "promote / decide",
        holding: "refs/heads/staging",
        effect: "after",
      });
      const before = newestRunId(stage);
      const change = await propose(stage, tea);
      expect.equal("its run ends there", runAfter(stage, before, "release.yml").conclusion, "cancelled");
      expect.equal("staging runs nothing", site.running("staging"), undefined);
      const staging = await observer.commit("staging");
      expect.equal("but branch and log agree", (await observer.state())?.train.tip.sha, staging.sha);
      return change;
    });

    await stage.scene("The scheduled run finds out and deploys it, once", async () => {
      await sweep(stage);
      await expectStaging(stage, { has: ["price tea 3"], lacks: [] });
      const promoted = factsOf(await observer.entries(), "pull-request-promoted");
      expect.equal(
        "promoted once",
        promoted.map(({ pullRequest }) => pullRequest),
        [selling.number],
      );
      await approve(stage, selling);
      await expectLive(stage, "v1.0.0", { has: ["price tea 3"], lacks: [] });
    });
  },
};
