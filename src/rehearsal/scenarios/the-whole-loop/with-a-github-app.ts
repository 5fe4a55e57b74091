import { approve, propose, tea } from "../../steps/changes.js";
import { appLogin, breakAppKey, installApp } from "../../steps/github-app.js";
import { rollBack } from "../../steps/rollbacks.js";
import { newestRunId, runsAfter } from "../../steps/runs.js";
import { expectLive, liveVersion } from "../../report/live-state.js";
import type { Fixture } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

const checks = ".github/workflows/checks.yml";

export const withAGitHubApp: Scenario = {
  name: "with-a-github-app",
  group: "the whole loop",
  title:
    "With a GitHub App: workflow files can change, the recovery is checked by itself, and nothing runs in circles",
  why: "What an App writes starts runs, unlike what a job's token writes: elsewhere a bot answers its own comments until the minutes are used up.",
  start: "released",
  async play(fixture) {
    const { expect, observer, people } = fixture;
    await fixture.scene("A change of workflow files, which no job's token may promote", async () => {
      installApp(fixture);
      const text = `${(await observer.git.text("develop", checks)) ?? ""}# looked at\n`;
      const change = await propose(fixture, { branch: "workflow", files: { [checks]: text } });
      await people.mo.reviews(change.number, { event: "APPROVE", body: "I have read it." });
      await fixture.settles();
      const before = newestRunId(fixture);
      await approve(fixture, change);
      await expectLive(fixture, "v1.1.0", { has: ["price tea 3"], lacks: [] });
      expect.equal("the workflow file is on develop", await observer.git.text("develop", checks), text);
      expect.equal("runs that the landing started", appRuns(fixture, before), [
        "release.yml push",
        "release.yml workflow_run",
        "signals.yml pull_request",
      ]);
    });

    await fixture.scene("A rollback; the key has been changed, and nobody told the repository", async () => {
      breakAppKey(fixture);
      await rollBack(fixture);
      expect.equal("production is back", await liveVersion(fixture), "v1.0.0");
    });

    await fixture.scene("The key fits again", async () => {
      installApp(fixture);
      const before = newestRunId(fixture);
      const change = await propose(fixture, {
        ...tea,
        branch: "tea-again",
        files: { "app/tea.txt": "green\n" },
      });
      expect.equal("it is on staging", await stagedHeads(fixture, change.number), true);
      const commented = runsAfter(fixture, before).filter(
        ({ event, actor }) => event === "issue_comment" && actor.endsWith("[bot]"),
      );
      expect.equal("no run answers to a comment of the console", commented.length, 0);
    });
  },
};

const appRuns = (fixture: Fixture, after: number): readonly string[] =>
  runsAfter(fixture, after)
    .filter(({ actor }) => actor === appLogin)
    .map(({ path, event }) => `${path.split("/").at(-1) ?? ""} ${event}`)
    .toSorted((one, other) => one.localeCompare(other));

async function stagedHeads({ observer }: Fixture, number: number): Promise<boolean> {
  return (await observer.state())?.train.staged.some((each) => each.number === number) ?? false;
}
