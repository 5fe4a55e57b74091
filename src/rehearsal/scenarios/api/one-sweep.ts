import { sweepSchedule, workflowPath } from "../../steps/runs.js";
import type { Scenario } from "../scenario.js";

/** What an idle repository pays; docs/cost.md tells it. */
export const oneSweep: Scenario = {
  name: "one-sweep",
  group: "API",
  title: "One scheduled run in an idle repository",
  why: "Elsewhere an idle repository pays for polling, and nobody knows how much.",
  start: "released",
  async play(fixture) {
    const { github, expect, repository } = fixture;
    await fixture.scene("The first one tries a rollback, as one does every week", async () => {
      await github.runSchedule(repository, sweepSchedule);
      await fixture.settles();
    });
    fixture.costs.countFromHere();
    await fixture.scene("The schedule starts it, and it finds nothing to do", async () => {
      await github.runSchedule(repository, sweepSchedule);
      await fixture.settles();
      const run = [...github.repository(repository).runs.values()].at(-1);
      expect.equal("it is green", [run?.path, run?.conclusion], [workflowPath("release.yml"), "success"]);
    });
  },
};
