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
  async play(fixture) {
    const { expect, observer, deployTarget } = fixture;
    const selling = await fixture.scene("The machine loses power in the worst moment", async () => {
      dieAt(fixture, {
        operation: "UpdateRefs",
        job: "promote / decide",
        holding: "refs/heads/staging",
        effect: "after",
      });
      const before = newestRunId(fixture);
      const change = await propose(fixture, tea);
      expect.equal("its run ends there", runAfter(fixture, before, "release.yml").conclusion, "cancelled");
      expect.equal("staging runs nothing", deployTarget.running("staging"), undefined);
      const staging = await observer.commit("staging");
      expect.equal("but branch and log agree", (await observer.state())?.train.tip.sha, staging.sha);
      return change;
    });

    await fixture.scene("The scheduled run finds out and deploys it, once", async () => {
      await sweep(fixture);
      await expectStaging(fixture, { has: ["price tea 3"], lacks: [] });
      const promoted = factsOf(await observer.entries(), "pull-request-promoted");
      expect.equal(
        "promoted once",
        promoted.map(({ pullRequest }) => pullRequest),
        [selling.number],
      );
      await approve(fixture, selling);
      await expectLive(fixture, "v1.0.0", { has: ["price tea 3"], lacks: [] });
    });
  },
};
