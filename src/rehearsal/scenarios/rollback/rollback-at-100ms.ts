import { approve, propose, titled } from "../../steps/changes.js";
import { approveRollback, requestRollback } from "../../steps/rollbacks.js";
import { newestRunId, runAfter } from "../../steps/runs.js";
import type { LoggedRequest, WorkflowRun } from "@release-console/local-github";
import type { Fixture } from "../../fixture/fixture.js";
import { expectRolledBackTo } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

/** From the approval to the confirmed result, what the console itself takes: milliseconds. */
const most = 3000;
const latencyMs = 100;

export const rollbackAt100ms: Scenario = {
  name: "rollback-at-100ms",
  group: "rollback",
  title:
    "Every answer of GitHub takes 100 ms more: the console's part of a rollback stays under three seconds",
  why: "Elsewhere the way back is a revert, a review and a rebuild: the slowest way in the moment that it is needed.",
  start: "released",
  roundTrips: "judged",
  async play(fixture) {
    const { expect, github } = fixture;
    await fixture.scene("A title that is wrong goes live while GitHub is slow", async () => {
      github.faults.latencyMs = latencyMs;
      await approve(fixture, await propose(fixture, titled("Wrong")));
      github.faults.latencyMs = 0;
      await requestRollback(fixture, { reason: "The title is wrong." });
    });

    await fixture.scene("The rollback is approved while GitHub is slow", async () => {
      const before = newestRunId(fixture);
      github.faults.latencyMs = latencyMs;
      await approveRollback(fixture);
      github.faults.latencyMs = 0;
      const run = runAfter(fixture, before, "rollback.yml");
      const [start, result] = [
        logOf(fixture, run, /^restore \/ decide$/),
        logOf(fixture, run, /^record \/ record$/),
      ];
      const recorded = result.slice(0, result.findIndex(({ operation }) => operation === "AppendToLog") + 1);
      expect.that(
        "the result is written",
        recorded.length > 0,
        result.map(({ operation }) => operation),
      );
      const [deciding, recording] = [spanOf(start), spanOf(recorded)];
      fixture.narrator.note(
        `approval to the start of the deploy job ${deciding} ms, to the confirmed result ${recording} ms more (${start.length + recorded.length} requests)`,
      );
      expect.that(`together under ${most} ms`, deciding + recording < most, deciding + recording);
      await expectRolledBackTo(fixture, "v1.0.0", { has: ["price tea 3"], lacks: ["title Wrong"] });
    });
  },
};

function logOf({ github }: Fixture, { jobs }: WorkflowRun, name: RegExp): readonly LoggedRequest[] {
  return jobs.filter((job) => name.test(job.name)).flatMap(({ id }) => github.traffic.job(id).log);
}

/** From the first request to the last answer. */
function spanOf(log: readonly LoggedRequest[]): number {
  const [starts, ends] = [log.map(({ at }) => at), log.map(({ at, ms }) => at + ms)];
  return log.length === 0 ? Number.NaN : Math.round(Math.max(...ends) - Math.min(...starts));
}
