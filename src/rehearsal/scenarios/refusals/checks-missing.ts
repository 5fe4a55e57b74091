import { policyPath } from "../../../domain/values/names.js";
import { propose, pushTo, tea, teaPrices } from "../../steps/changes.js";
import { sweep, workflowPath } from "../../steps/runs.js";
import { quickPolicy } from "../../fixture/installation.js";
import { expectStaging } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

const checksFile = workflowPath("checks.yml");
const putAside = "checks.yml";

export const checksMissing: Scenario = {
  name: "checks-missing",
  group: "refusals",
  title: "Nothing checks the pull request, then one check never comes: silence is not a yes, and is named",
  why: "Elsewhere no result counts as a good one: a renamed job, or a CI that was switched off, lets everything through.",
  start: {
    files: (installed) => ({ [checksFile]: null, [putAside]: installed[checksFile] ?? null }),
    policy: (address) => `${quickPolicy(address)}checks:\n  required: [preview]\n`,
  },
  async play(fixture) {
    const { people, expect, observer, deployTarget } = fixture;
    const selling = await fixture.scene("There is no CI at all", async () => {
      const change = await propose(fixture, tea);
      await sweep(fixture);
      expect.contains("the comment says that nothing reported", await observer.statusComment(change.number), [
        "check-missing",
        "preview",
      ]);
      expect.that("the status is not green", (await observer.status(change.head))?.state !== "success");
      expect.equal("staging runs nothing", deployTarget.running("staging"), undefined);
      return change;
    });

    const checked = await fixture.scene(
      "CI comes and is green; the preview that the policy asks for does not",
      async () => {
        const text = await observer.git.text("develop", putAside);
        await people.ada.pushes("develop", {
          message: "Check prices",
          files: { [checksFile]: text ?? null },
        });
        await fixture.settles();
        const change = await pushTo(fixture, selling, {
          message: "Merge develop",
          merging: "develop",
          files: teaPrices,
        });
        expect.contains(
          "the comment names the one that is missing",
          await observer.statusComment(change.number),
          ["check-missing", "preview"],
        );
        expect.equal("staging does not hold it", await observer.git.contains("staging", change.head), false);
        return change;
      },
    );

    await fixture.scene("Nobody has a preview: the policy is mended, and it boards", async () => {
      await people.ada.pushes("develop", {
        message: "Ask for what there is",
        files: { [policyPath]: quickPolicy(deployTarget.address) },
      });
      await fixture.settles();
      await expectStaging(fixture, { has: ["price tea 3"], lacks: [] });
      expect.that("with the commit that was checked", await observer.git.contains("staging", checked.head));
    });
  },
};
