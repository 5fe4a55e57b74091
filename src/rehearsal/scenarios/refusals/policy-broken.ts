import { policyPath } from "../../../domain/values/names.js";
import { approve, propose, proposeTitle, tea } from "../../steps/changes.js";
import { annotationTitles, errorTexts, newestRunId, runsAfter } from "../../steps/runs.js";
import { rollBack } from "../../steps/rollbacks.js";
import { quickPolicy } from "../../fixture/installation.js";
import { expectLive, expectRolledBackTo, expectUploads } from "../../report/live-state.js";
import type { Fixture } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

export const policyBroken: Scenario = {
  name: "policy-broken",
  group: "refusals",
  title:
    "Somebody breaks the policy file: nothing moves, each mistake is named with its line, mending it is enough",
  why: "Elsewhere a typing mistake in the configuration switches the approvals off, or the whole console.",
  start: "installed",
  async play(fixture) {
    const { people, expect, observer, deployTarget } = fixture;
    const selling = await fixture.scene("Tea stands on staging", () => propose(fixture, tea));

    await fixture.scene(
      "An administrator mistypes two keys of the policy, and a tester approves",
      async () => {
        const before = newestRunId(fixture);
        const [staging, entries] = [await observer.commit("staging"), (await observer.entries()).length];
        await people.ada.pushes("develop", {
          message: "Ask two testers",
          files: {
            [policyPath]:
              quickPolicy(deployTarget.address).replace("rollback-approvers:", "rolback-approvers:") +
              "aproval: { count: 2 }\n",
          },
        });
        await fixture.settles();
        await approve(fixture, selling);
        expectUploads(fixture, 0);
        expect.equal("staging stays where it is", (await observer.commit("staging")).sha, staging.sha);
        expect.equal("the log, too", (await observer.entries()).length, entries);
        const said = runsAfter(fixture, before)
          .flatMap((run) => errorTexts(run, "policy-broken"))
          .join("\n");
        expect.contains("the run names both, with lines, and what was meant", said, [
          "rolback-approvers",
          "aproval",
          'did you mean "approval"?',
          "line ",
        ]);
      },
    );

    await fixture.scene("The mistakes are mended: two testers it is", async () => {
      await people.ada.pushes("develop", {
        message: "Ask two testers, rightly",
        files: { [policyPath]: `${quickPolicy(deployTarget.address)}approval: { count: 2 }\n` },
      });
      await fixture.settles();
      await approve(fixture, selling);
      expectUploads(fixture, 0);
      await people.toni.reviews(selling.number, { event: "APPROVE", body: "Works for me, too." });
      await fixture.settles();
      await expectLive(fixture, "v1.0.0", { has: ["price tea 3"], lacks: [] });
    });

    await fixture.scene(
      "It is broken again while a release does harm: production goes back all the same",
      () => rollsBack(fixture),
    );
  },
};

async function rollsBack(fixture: Fixture): Promise<void> {
  const { people, deployTarget, expect } = fixture;
  const title = await proposeTitle(fixture, "Groceries");
  await approve(fixture, title);
  await people.toni.reviews(title.number, { event: "APPROVE", body: "Fine." });
  await fixture.settles();
  await expectLive(fixture, "v1.1.0", { has: ["title Groceries"], lacks: [] });
  const before = newestRunId(fixture);
  await people.ada.pushes("develop", {
    message: "Ask three testers, wrongly",
    files: { [policyPath]: `${quickPolicy(deployTarget.address)}aproval: { count: 3 }\n` },
  });
  await fixture.settles();
  await rollBack(fixture);
  await expectRolledBackTo(fixture, "v1.0.0", { has: ["price tea 3"], lacks: ["title Groceries"] });
  const said = runsAfter(fixture, before).flatMap(annotationTitles);
  expect.contains("the runs say whose policy counted", said.join("\n"), ["notice policy-of-log"]);
}
