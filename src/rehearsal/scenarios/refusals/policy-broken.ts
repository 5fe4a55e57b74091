import { policyPath } from "../../../domain/values/names.js";
import { approve, propose, proposeTitle, tea } from "../../steps/changes.js";
import { annotationTitles, errorTexts, newestRunId, runsAfter } from "../../steps/runs.js";
import { rollBack } from "../../steps/rollbacks.js";
import { quickPolicy } from "../../fixture/installation.js";
import { expectLive, expectRolledBackTo, expectUploads } from "../../report/live-state.js";
import type { Stage } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

export const policyBroken: Scenario = {
  name: "policy-broken",
  group: "refusals",
  title:
    "Somebody breaks the policy file: nothing moves, each mistake is named with its line, mending it is enough",
  why: "Elsewhere a typing mistake in the configuration switches the approvals off, or the whole console.",
  start: "installed",
  async play(stage) {
    const { people, expect, observer, site } = stage;
    const selling = await stage.scene("Tea stands on staging", () => propose(stage, tea));

    await stage.scene("An administrator mistypes two keys of the policy, and a tester approves", async () => {
      const before = newestRunId(stage);
      const [staging, entries] = [await observer.commit("staging"), (await observer.entries()).length];
      await people.ada.pushes("develop", {
        message: "Ask two testers",
        files: {
          [policyPath]:
            quickPolicy(site.address).replace("rollback-approvers:", "rolback-approvers:") +
            "aproval: { count: 2 }\n",
        },
      });
      await stage.settles();
      await approve(stage, selling);
      expectUploads(stage, 0);
      expect.equal("staging stays where it is", (await observer.commit("staging")).sha, staging.sha);
      expect.equal("the log, too", (await observer.entries()).length, entries);
      const said = runsAfter(stage, before)
        .flatMap((run) => errorTexts(run, "policy-broken"))
        .join("\n");
      expect.contains("the run names both, with lines, and what was meant", said, [
        "rolback-approvers",
        "aproval",
        'did you mean "approval"?',
        "line ",
      ]);
    });

    await stage.scene("The mistakes are mended: two testers it is", async () => {
      await people.ada.pushes("develop", {
        message: "Ask two testers, rightly",
        files: { [policyPath]: `${quickPolicy(site.address)}approval: { count: 2 }\n` },
      });
      await stage.settles();
      await approve(stage, selling);
      expectUploads(stage, 0);
      await people.toni.reviews(selling.number, { event: "APPROVE", body: "Works for me, too." });
      await stage.settles();
      await expectLive(stage, "v1.0.0", { has: ["price tea 3"], lacks: [] });
    });

    await stage.scene("It is broken again while a release does harm: production goes back all the same", () =>
      rollsBack(stage),
    );
  },
};

async function rollsBack(stage: Stage): Promise<void> {
  const { people, site, expect } = stage;
  const title = await proposeTitle(stage, "Groceries");
  await approve(stage, title);
  await people.toni.reviews(title.number, { event: "APPROVE", body: "Fine." });
  await stage.settles();
  await expectLive(stage, "v1.1.0", { has: ["title Groceries"], lacks: [] });
  const before = newestRunId(stage);
  await people.ada.pushes("develop", {
    message: "Ask three testers, wrongly",
    files: { [policyPath]: `${quickPolicy(site.address)}aproval: { count: 3 }\n` },
  });
  await stage.settles();
  await rollBack(stage);
  await expectRolledBackTo(stage, "v1.0.0", { has: ["price tea 3"], lacks: ["title Groceries"] });
  const said = runsAfter(stage, before).flatMap(annotationTitles);
  expect.contains("the runs say whose policy counted", said.join("\n"), ["notice policy-of-log"]);
}
