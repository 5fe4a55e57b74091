import { dieAt } from "../../steps/crashes.js";
import { approve, propose, titled } from "../../steps/changes.js";
import { sweep } from "../../steps/runs.js";
import { factsOf, typesOf } from "../../report/log-reading.js";
import { expectLive, expectUploads } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const recordDiesAfterAGoodDeployment: Scenario = {
  name: "record-dies-after-a-good-deployment",
  group: "races and crashes",
  title:
    "Production is deployed and well, and the machine that was to write it down dies: the next run finds out",
  why: "Elsewhere a healthy release counts as failed because its paperwork failed, and is rolled back by night.",
  start: "released",
  async play(fixture) {
    const { expect, observer, deployTarget } = fixture;
    const change = await fixture.scene("The upload ends well, and nobody is left to say so", async () => {
      const proposed = await propose(fixture, titled("Groceries"));
      dieAt(fixture, { operation: "AppendToLog", job: "record / record", effect: "before" });
      await approve(fixture, proposed);
      expect.equal(
        "the log ends with what was begun",
        typesOf(await observer.entries()).at(-1),
        "production-deployment-started",
      );
      expect.contains("the shop has its new name", deployTarget.running("production")?.pages, [
        "title Groceries",
      ]);
      return proposed;
    });

    await fixture.scene(
      "The scheduled run looks at the jobs and at the shop, and does the rest",
      async () => {
        await sweep(fixture);
        await expectLive(fixture, "v1.1.0", { has: ["title Groceries"], lacks: [] });
        expect.equal("its pull request landed", (await observer.pull(change.number)).merged, true);
        expectUploads(fixture, 2);
        const entries = await observer.entries();
        expect.equal("nobody asked for a rollback", factsOf(entries, "rollback-requested"), []);
        expect.equal("nothing failed", factsOf(entries, "production-deployment-failed"), []);
      },
    );
  },
};
