import { setTimeout } from "node:timers/promises";
import { approve, propose, tea } from "../../steps/changes.js";
import { factsOf } from "../../report/log-reading.js";
import { expectLive, expectStaging, expectUploads } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const readsLag: Scenario = {
  name: "reads-lag",
  group: "API",
  title:
    "GitHub's reads lag behind its writes: every step looks again until it sees what the one before wrote",
  why: "Elsewhere a job reads what was true a second ago, finds nothing to do, and ends green.",
  start: "installed",
  async play(fixture) {
    const { expect, observer, github } = fixture;
    const { reads } = github.faults;
    const selling = await fixture.scene("A pull request boards, and its deployment is recorded", async () => {
      reads.lagMs = 500;
      const change = await propose(fixture, tea);
      await expectStaging(fixture, { has: ["price tea 3"], lacks: [] });
      expect.equal("recorded once", factsOf(await observer.entries(), "staging-deployed").length, 1);
      return change;
    });
    await fixture.scene("It is approved, and released once", async () => {
      await setTimeout(reads.lagMs); // who tries something by hand takes longer than any copy lags behind
      await approve(fixture, selling);
      reads.lagMs = 0;
      await expectLive(fixture, "v1.0.0", { has: ["price tea 3"], lacks: [] });
      expectUploads(fixture, 1);
      expect.that("old answers were given", reads.repeated > 2, reads.repeated);
    });
  },
};
