import { approve, propose, titled, type Change } from "../../steps/changes.js";
import { newestRunId, runsAfter, sweep } from "../../steps/runs.js";
import { factsOf } from "../../report/log-reading.js";
import { needed } from "../../report/needed.js";
import { expectLive, expectUploads } from "../../report/live-state.js";
import type { Fixture } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

export const runnerDiesDeploying: Scenario = {
  name: "runner-dies-deploying",
  group: "races and crashes",
  title:
    "The runner dies while it deploys to production: nobody claims success, nothing is tried again unasked",
  why: "Elsewhere an interrupted deployment is shown as the live one, or is repeated by a machine onto half a database.",
  start: "released",
  async play(fixture) {
    const { people, expect, observer } = fixture;
    const naming = await fixture.scene("The upload arrives, and the machine that sent it is gone", () =>
      diesWhileDeploying(fixture),
    );

    await fixture.scene("The scheduled run asks GitHub, and calls it what it is: uncertain", async () => {
      await sweep(fixture);
      expect.equal("production is uncertain", (await observer.state())?.production.kind, "uncertain");
      expect.equal(
        "there is no second deployment",
        factsOf(await observer.entries(), "production-deployment-started").length,
        2,
      );
      expect.equal("no tag is made", await observer.hasRef("refs/tags/v1.1.0"), false);
      expect.equal("the pull request is not merged", (await observer.pull(naming.number)).merged, false);
      const [deployment] = await observer.deployments("production");
      const shown = deployment === undefined ? "none" : await observer.deploymentState(deployment.id);
      expect.that("GitHub does not show it as live", shown !== "success" && shown !== "in_progress", shown);
      expectUploads(fixture, 2);
    });

    await fixture.scene(
      "The console asks for a rollback; its approver looks first, and rejects",
      async () => {
        const { rollback } = (await observer.state()) ?? {};
        const issue = needed(rollback?.issue ?? undefined, "issue of the request");
        expect.equal("nobody asked: it did so itself", rollback?.automatic, true);
        await people.rob.comments(
          issue,
          `/reject ${rollback?.id ?? ""} The machine was rebooted; the shop answers.`,
        );
        await fixture.settles();
        expect.equal("no rollback is open", (await observer.state())?.rollback, null);
        expectUploads(fixture, 2);
      },
    );

    await fixture.scene(
      "A tester approves once more: it is deployed again and becomes the release",
      async () => {
        await approve(fixture, naming);
        await expectLive(fixture, "v1.1.0", { has: ["price tea 3", "title Groceries"], lacks: [] });
        expectUploads(fixture, 3);
      },
    );
  },
};

async function diesWhileDeploying(fixture: Fixture): Promise<Change> {
  const { people, github, deployTarget } = fixture;
  const change = await propose(fixture, titled("Groceries"));
  const upload = deployTarget.holdNext("production");
  const before = newestRunId(fixture);
  await people.tess.reviews(change.number, { event: "APPROVE", body: "Works on staging." });
  await upload.arrived;
  const run = needed(
    runsAfter(fixture, before).find(({ jobs }) =>
      jobs.some(({ name, status }) => name.startsWith("production") && status === "in_progress"),
    ),
    "run that deploys to production",
  );
  people.mo.tells("sees the runner vanish from the list");
  github.engine.cancel(run, { force: true });
  upload.release();
  await fixture.settles();
  return change;
}
