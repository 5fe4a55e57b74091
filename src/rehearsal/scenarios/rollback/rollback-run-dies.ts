import { approve, proposeTitle } from "../../steps/changes.js";
import {
  approveRollback,
  commentsOnRollback,
  lastAnswer,
  openRollback,
  requestRollback,
} from "../../steps/rollbacks.js";
import { newestRunId, runsAfter } from "../../steps/runs.js";
import { liveVersion } from "../../report/live-state.js";
import { factsOf } from "../../report/log-reading.js";
import { needed } from "../../report/needed.js";
import type { Stage } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

export const rollbackRunDies: Scenario = {
  name: "rollback-run-dies",
  group: "rollback",
  title: "The runner dies in the middle of a rollback: whoever comes first goes on, and waits for no sweep",
  why: "Elsewhere the dead run still holds the lock, and the one thing that nobody can do for an hour is to roll back.",
  start: "released",
  async play(stage) {
    const { expect, observer } = stage;
    await stage.scene("v1.1.0 follows, and has to go", async () => {
      await approve(stage, await proposeTitle(stage, "Groceries"));
      await requestRollback(stage, { reason: "The groceries are rotten." });
    });
    await stage.scene("rob approves; the machine that deploys v1.0.0 is gone halfway", () =>
      diesHalfway(stage),
    );

    const { issue } = await openRollback(stage);
    await stage.scene("sam asks again: the console looks, and says in the issue how to go on", async () => {
      await requestRollback(stage, { reason: "It still smells." });
      expect.equal("the request is open and not done", (await openRollback(stage)).phase, "failed");
      expect.equal("production is uncertain", (await observer.state())?.production.kind, "uncertain");
      const answers = (await observer.comments(issue)).map(({ body }) => body).join("\n");
      expect.contains("the issue says both", answers, ["RB-1 is not complete", "@sam also requests RB-1"]);
    });

    await stage.scene("rob tries again, and its runner dies, too; he tries once more at once", async () => {
      await diesHalfway(stage, "/retry RB-1");
      await commentsOnRollback(stage, issue, "/retry RB-1");
      expect.equal("v1.0.0 is live", await liveVersion(stage), "v1.0.0");
      expect.equal(
        "the log knows how the others ended",
        factsOf(await observer.entries(), "production-deployment-failed").length,
        2,
      );
      const answer = await lastAnswer(stage, issue);
      expect.that("nobody is told to cancel what is over", !answer.includes("cancel that run"), answer);
    });
  },
};

/** By the card's line, or with this comment. */
async function diesHalfway(stage: Stage, comment?: string): Promise<void> {
  const { people, github, site } = stage;
  const upload = site.holdNext("production");
  const before = newestRunId(stage);
  const { issue } = await openRollback(stage);
  const deploying =
    comment === undefined ? approveRollback(stage) : commentsOnRollback(stage, issue, comment);
  await upload.arrived;
  const run = needed(
    runsAfter(stage, before).find(({ jobs }) =>
      jobs.some(({ name, status }) => name.startsWith("production") && status === "in_progress"),
    ),
    "run that deploys to production",
  );
  people.mo.tells("sees the runner vanish from the list");
  github.engine.cancel(run, { force: true });
  upload.release();
  await deploying;
}
