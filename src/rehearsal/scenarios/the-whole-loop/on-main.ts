import { liveVersion } from "../../report/live-state.js";
import { needed } from "../../report/needed.js";
import { newestOf } from "../../report/log-reading.js";
import type { Fixture } from "../../fixture/fixture.js";
import { runGit } from "../../fixture/run-git.js";
import { pages } from "../../fixture/shop-app.js";
import { approve, propose, tea, titled } from "../../steps/changes.js";
import { rollBack } from "../../steps/rollbacks.js";
import type { Scenario } from "../scenario.js";

export const onMain: Scenario = {
  name: "on-main",
  group: "the whole loop",
  title: "The default branch is main: release, rollback and recovery, and every text names main",
  why: "Most repositories have no develop; a message that names a branch which does not exist sends people looking for it.",
  start: { base: "main" },
  async play(fixture) {
    const { expect, observer } = fixture;
    await fixture.scene("Two releases land on main", async () => {
      await fixture.people.dana.pushes("late", {
        message: "Sell cake",
        files: { [pages.prices]: "price cake 9\n" },
      });
      await approve(fixture, await propose(fixture, tea));
      const late = { branch: "late", title: "Sell cake", body: "" };
      const number = await fixture.people.dana.opensPullRequest(late);
      await approve(fixture, await propose(fixture, titled("Groceries")));
      expect.contains("who conflicts with main is told so", await observer.statusComment(number), [
        "does not merge into main",
        "Merge main into the branch, or rebase it onto main",
      ]);
      expect.equal("production", await liveVersion(fixture), "v1.1.0");
      expect.equal("main has both", await pagesOnMain(fixture), [
        "price bread 2\nprice tea 3\n",
        "title Groceries\n",
      ]);
      expect.equal("there is no develop", await observer.hasRef("refs/heads/develop"), false);
    });

    await fixture.scene("A rollback takes the second out of main again and opens its recovery", async () => {
      await rollBack(fixture);
      expect.equal("production is back", await liveVersion(fixture), "v1.0.0");
      const [prices, title] = await pagesOnMain(fixture);
      expect.equal(
        "main has the first alone",
        [prices, title === "title Groceries\n"],
        ["price bread 2\nprice tea 3\n", false],
      );
      const opened = needed(newestOf(await observer.entries(), "recovery-opened"), "recovery");
      expect.equal("the recovery is open", (await observer.pull(opened.pullRequest)).state, "open");
    });

    await fixture.scene("Nothing that people read names develop", async () => {
      const texts = await everyText(fixture);
      expect.equal("texts were found", texts.length > 50, true);
      expect.equal(
        "of them name develop",
        texts.filter((text) => /\bdevelop\b/.test(text)),
        [],
      );
      expect.equal(
        "and some name main",
        texts.some((text) => /\bmain\b/.test(text)),
        true,
      );
    });
  },
};

const pagesOnMain = async ({ observer }: Fixture): Promise<readonly (string | undefined)[]> =>
  Promise.all([pages.prices, pages.title].map((path) => observer.git.text("main", path)));

/** Issues, pull requests, comments, statuses, summaries, logs, releases and the messages of all commits. */
async function everyText(fixture: Fixture): Promise<readonly string[]> {
  const { observer, github } = fixture;
  const issues = await observer.openedAfter(0);
  const comments = await Promise.all(issues.map(({ number }) => observer.comments(number)));
  const heads = issues.filter((issue) => issue.pull_request !== undefined);
  const statuses = await Promise.all(
    heads.map(async ({ number }) => observer.status((await observer.pull(number)).head.sha)),
  );
  const runs = [...github.repository(fixture.repository).runs.values()];
  const messages = await runGit(github.git.directory(fixture.repository), {
    args: ["log", "--all", "--format=%B"],
  });
  return [
    ...issues.flatMap(({ title, body }) => [title, body ?? ""]),
    ...comments.flat().map(({ body }) => body),
    ...statuses.map((status) => status?.description ?? ""),
    ...runs.flatMap(({ displayTitle, annotations, jobs }) => [
      displayTitle,
      ...annotations.map(({ message }) => message),
      ...jobs.flatMap(({ summary, log }) => [summary, ...log]),
    ]),
    ...(await observer.releases()).flatMap(({ name, body }) => [name ?? "", body ?? ""]),
    ...messages.split("\n"),
  ];
}
