import { approve, propose, titled } from "../../steps/changes.js";
import { rerun, runsWorkflowFrom } from "../../steps/clicks.js";
import { annotationTitles, jobConclusion, newestRunId, repositoryOf, runAfter } from "../../steps/runs.js";
import { needed } from "../../report/needed.js";
import { expectLive, expectUploads } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const oldRunRepeated: Scenario = {
  name: "old-run-repeated",
  group: "refusals",
  title:
    "Somebody re-runs last week's deployment, somebody else starts one from a branch: neither deploys anything",
  why: 'Elsewhere "Re-run all jobs" on an old run puts old code back into production under the approval of then.',
  start: "released",
  async play(stage) {
    const { people, expect, observer } = stage;
    const old = needed(
      [...repositoryOf(stage).runs.values()].find(
        (run) => jobConclusion(run, "record / record") === "success",
      ),
      "run that released v1.0.0",
    );
    await stage.scene("v1.1.0 follows a week later", async () => {
      stage.github.clock.advance(7 * 24 * 3600);
      await approve(stage, await propose(stage, titled("Groceries")));
      await expectLive(stage, "v1.1.0", { has: ["price tea 3", "title Groceries"], lacks: [] });
    });
    const entries = (await observer.entries()).length;

    await stage.scene("The run that released v1.0.0 is run again", async () => {
      await rerun(stage, old, "all");
      expectUploads(stage, 2);
      await expectLive(stage, "v1.1.0", { has: ["title Groceries"], lacks: [] });
    });

    await stage.scene("The release workflow is started from a branch that changes it", async () => {
      const text = await observer.git.text("develop", ".github/workflows/release.yml");
      await people.dana.pushes("side-door", {
        message: "Release what I like",
        files: { ".github/workflows/release.yml": `# mine\n${text ?? ""}` },
      });
      await stage.settles();
      const before = newestRunId(stage);
      await runsWorkflowFrom(stage, { file: "release.yml", ref: "side-door" });
      expect.that(
        "it is refused by name",
        annotationTitles(runAfter(stage, before, "release.yml")).includes("error wrong-ref"),
      );
      expectUploads(stage, 2);
      expect.equal("the log did not grow", (await observer.entries()).length, entries);
    });
  },
};
