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
import type { Fixture } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

export const rollbackRunDies: Scenario = {
  name: "rollback-run-dies",
  group: "rollback",
  title: "The runner dies in the middle of a rollback: whoever comes first goes on, and waits for no sweep",
  why: "Elsewhere the dead run still holds the lock, and the one thing that nobody can do for an hour is to roll back.",
  start: "released",
  async play(fixture) {
    const { expect, observer } = fixture;
    await fixture.scene("v1.1.0 follows, and has to go", async () => {
      await approve(fixture, await proposeTitle(fixture, "Groceries"));
      await requestRollback(fixture, { reason: "The groceries are rotten." });
    });
    await fixture.scene("rob approves; the machine that deploys v1.0.0 is gone halfway", () =>
      diesHalfway(fixture),
    );

    const { issue } = await openRollback(fixture);
    await fixture.scene("sam asks again: the console looks, and says in the issue how to go on", async () => {
      await requestRollback(fixture, { reason: "It still smells." });
      expect.equal("the request is open and not done", (await openRollback(fixture)).phase, "failed");
      expect.equal("production is uncertain", (await observer.state())?.production.kind, "uncertain");
      const answers = (await observer.comments(issue)).map(({ body }) => body).join("\n");
      expect.contains("the issue says both", answers, ["RB-1 is not complete", "@sam also requests RB-1"]);
    });

    await fixture.scene("rob tries again, and its runner dies, too; he tries once more at once", async () => {
      await diesHalfway(fixture, "/retry RB-1");
      await commentsOnRollback(fixture, issue, "/retry RB-1");
      expect.equal("v1.0.0 is live", await liveVersion(fixture), "v1.0.0");
      expect.equal(
        "the log knows how the others ended",
        factsOf(await observer.entries(), "production-deployment-failed").length,
        2,
      );
      const answer = await lastAnswer(fixture, issue);
      expect.that("nobody is told to cancel what is over", !answer.includes("cancel that run"), answer);
    });
  },
};

/** By the card's line, or with this comment. */
async function diesHalfway(fixture: Fixture, comment?: string): Promise<void> {
  const { people, github, deployTarget } = fixture;
  const upload = deployTarget.holdNext("production");
  const before = newestRunId(fixture);
  const { issue } = await openRollback(fixture);
  const deploying =
    comment === undefined ? approveRollback(fixture) : commentsOnRollback(fixture, issue, comment);
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
  await deploying;
}
