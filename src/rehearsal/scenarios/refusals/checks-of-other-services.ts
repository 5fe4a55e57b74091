import { tea, ware } from "../../steps/changes.js";
import { beginsCheckRun, reportsStatus } from "../../steps/other-services.js";
import { expectStaging } from "../../report/live-state.js";
import { readBy } from "../../report/read-by-people.js";
import type { Fixture } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

const build = { context: "other-ci/build", description: "Build 12" } as const;

export const checksOfOtherServices: Scenario = {
  name: "checks-of-other-services",
  group: "refusals",
  title: "A service beside GitHub Actions ends its checks last: all must pass, and somebody must hear of it",
  why: "Elsewhere only the own workflows wake the bot: a green pull request waits for somebody to push again.",
  start: {},
  async play(fixture) {
    const { people, expect, observer } = fixture;
    await fixture.scene("The build of another service still runs when CI is green", async () => {
      const { head } = await proposed(fixture, tea, (sha) =>
        reportsStatus(fixture, { ...build, sha, state: "pending" }),
      );
      expect.equal("it does not board", await observer.git.contains("staging", head), false);
      const before = jobsOf(fixture);
      await reportsStatus(fixture, { ...build, sha: head, state: "pending" });
      await fixture.settles();
      expect.equal("that it still runs costs no job", jobsOf(fixture), before);
      await reportsStatus(fixture, { ...build, sha: head, state: "success" });
      await fixture.settles();
      await expectStaging(fixture, { has: ["price tea 3"], lacks: [] });
      const onBase = jobsOf(fixture);
      const base = await observer.commit("develop");
      await reportsStatus(fixture, { ...build, sha: base.sha, state: "success" });
      await fixture.settles();
      expect.equal("what is said of the default branch costs no job", jobsOf(fixture), onBase);
    });

    await fixture.scene("A check run of another App ends last, and GitHub tells nobody", async () => {
      const ended: (() => Promise<void>)[] = [];
      const { number, head } = await proposed(fixture, ware("eggs"), async (sha) => {
        ended.push(await beginsCheckRun(fixture, { sha, name: "scan" }));
      });
      expect.contains("the comment says what to do then", (await readBy(fixture, number)).comment, [
        '"scan" is in_progress',
        "comment /check",
      ]);
      for (const end of ended) await end();
      await fixture.settles();
      expect.equal("nobody heard of it", await observer.git.contains("staging", head), false);
      await people.dana.comments(number, "/check");
      await fixture.settles();
      await expectStaging(fixture, { has: ["price tea 3", "ware eggs"], lacks: [] });
    });
  },
};

/** The service has begun before CI can end. */
async function proposed(
  fixture: Fixture,
  { branch, files, title = branch }: typeof tea,
  begins: (sha: string) => Promise<void>,
): Promise<{ readonly number: number; readonly head: string }> {
  const { dana } = fixture.people;
  const head = await dana.pushes(branch, { message: title, files });
  await begins(head);
  const number = await dana.opensPullRequest({ branch, title, body: "" });
  await fixture.settles();
  return { number, head };
}

/** Jobs that began, of all workflows. */
const jobsOf = ({ github, repository }: Fixture): number =>
  [...github.repository(repository).runs.values()]
    .flatMap(({ jobs }) => jobs)
    .filter(({ startedAt, conclusion }) => startedAt !== undefined && conclusion !== "skipped").length;
