import { approveTogether, proposeTogether, tea, titled, ware } from "../../steps/changes.js";
import { newestRunId, runsAfter, sweep } from "../../steps/runs.js";
import { factsOf } from "../../report/log-reading.js";
import { expectLive, expectUploads } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const allAtOnce: Scenario = {
  name: "all-at-once",
  group: "races and crashes",
  title: "Three approvals, four impatient clicks and a push in the same second: one release, nothing lost",
  why: "Elsewhere waiting runs cancel one another and drop an approved deployment, or two of them deploy.",
  start: "installed",
  async play(fixture) {
    const { people, expect, observer, github } = fixture;
    const changes = await fixture.scene("Three pull requests are on staging", () =>
      proposeTogether(fixture, [tea, titled("Groceries"), ware("milk")]),
    );

    await fixture.scene("Everybody clicks while GitHub is slow", async () => {
      const before = newestRunId(fixture);
      github.faults.latencyMs = 100;
      await Promise.all([
        approveTogether(fixture, changes),
        ...Array.from({ length: 4 }, () => people.mo.runsWorkflow("release.yml", {})),
        people.dana.pushes("unrelated", { message: "Think aloud", files: { "thoughts.txt": "hm\n" } }),
      ]);
      await fixture.settles();
      github.faults.latencyMs = 0;
      await sweep(fixture);
      const red = runsAfter(fixture, before).filter(({ conclusion }) => conclusion === "failure");
      expect.equal(
        "no run fails",
        red.map(({ displayTitle }) => displayTitle),
        [],
      );
      await expectLive(fixture, "v1.0.0", {
        has: ["price tea 3", "title Groceries", "ware milk"],
        lacks: [],
      });
      expectUploads(fixture, 1);
    });

    await fixture.scene("The log has one order of it all", async () => {
      const entries = await observer.entries();
      expect.equal("one intent", factsOf(entries, "production-deployment-started").length, 1);
      expect.equal("three approvals", factsOf(entries, "approval-granted").length, 3);
      const landed = factsOf(entries, "pull-request-landed").map(({ pullRequest }) => `#${pullRequest}`);
      const numbers = changes.map(({ number }) => `#${number}`);
      expect.equal("three landings", landed.toSorted(), numbers.toSorted());
    });
  },
};
