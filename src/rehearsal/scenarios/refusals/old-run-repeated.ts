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
  async play(fixture) {
    const { people, expect, observer } = fixture;
    const old = needed(
      [...repositoryOf(fixture).runs.values()].find(
        (run) => jobConclusion(run, "record / record") === "success",
      ),
      "run that released v1.0.0",
    );
    await fixture.scene("v1.1.0 follows a week later", async () => {
      fixture.github.clock.advance(7 * 24 * 3600);
      await approve(fixture, await propose(fixture, titled("Groceries")));
      await expectLive(fixture, "v1.1.0", { has: ["price tea 3", "title Groceries"], lacks: [] });
    });
    const entries = (await observer.entries()).length;

    await fixture.scene("The run that released v1.0.0 is run again", async () => {
      await rerun(fixture, old, "all");
      expectUploads(fixture, 2);
      await expectLive(fixture, "v1.1.0", { has: ["title Groceries"], lacks: [] });
    });

    await fixture.scene("The release workflow is started from a branch that changes it", async () => {
      const text = await observer.git.text("develop", ".github/workflows/release.yml");
      await people.dana.pushes("side-door", {
        message: "Release what I like",
        files: { ".github/workflows/release.yml": `# mine\n${text ?? ""}` },
      });
      await fixture.settles();
      const before = newestRunId(fixture);
      await runsWorkflowFrom(fixture, { file: "release.yml", ref: "side-door" });
      expect.that(
        "it is refused by name",
        annotationTitles(runAfter(fixture, before, "release.yml")).includes("error wrong-ref"),
      );
      expectUploads(fixture, 2);
      expect.equal("the log did not grow", (await observer.entries()).length, entries);
    });
  },
};
