/** With a GitHub App, whose writes start runs like anybody's: the loop still ends, and does what a job's token may not. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { WorkflowRun } from "@release-console/local-github";
import { appLogin, breakAppKey, installApp } from "../../src/rehearsal/steps/github-app.js";
import type { Stage } from "../../src/rehearsal/fixture/fixture.js";
import { expectAllDoneOnce, scratchBranches } from "../support/acceptance/end-state.js";
import { playRelease } from "../support/acceptance/release-path.js";
import {
  approve,
  closeShop,
  newestRunId,
  openShop,
  propose,
  proposeTitle,
  repositoryOf,
  rollBack,
  runsAfter,
} from "../support/acceptance/shop.js";

jest.setTimeout(300_000);

let stage: Stage;
beforeAll(async () => {
  stage = await openShop();
});
afterAll(() => closeShop(stage));

const nameOf = ({ path, event, actor }: WorkflowRun): string => `${path.split("/").at(-1)} ${event} ${actor}`;
const isAppRun = ({ actor }: WorkflowRun): boolean => actor === appLogin;

/** Runs of the App's own doing, with how many there were of each kind. */
function appRunsAfter(id: number): Readonly<Record<string, number>> {
  const names = runsAfter(stage, id).filter(isAppRun).map(nameOf);
  return Object.fromEntries(
    [...new Set(names)].toSorted().map((name) => [name, names.filter((each) => each === name).length]),
  );
}

describe("with an App", () => {
  it("a release is the same, and its landing starts three runs that find nothing to do", async () => {
    const ordinary = await playRelease(stage, "ordinary");
    installApp(stage);
    const before = newestRunId(stage);
    expect(await playRelease(stage, "app")).toEqual(ordinary);
    expect(appRunsAfter(before)).toEqual({
      [`release.yml push ${appLogin}`]: 1,
      [`release.yml workflow_run ${appLogin}`]: 1,
      [`signals.yml pull_request ${appLogin}`]: 1,
    });
    // develop got the commit by the App, so GitHub says who moved it.
    const entries = await stage.observer.entries();
    const own = new Set(
      runsAfter(stage, before)
        .filter(isAppRun)
        .map(({ id }) => id),
    );
    expect(entries.filter(({ run }) => own.has(run.id))).toEqual([]);
  });

  it("a rollback's revert and recovery get their CI by themselves, and no run answers to a comment of ours", async () => {
    const before = newestRunId(stage);
    await rollBack(stage);
    const runs = runsAfter(stage, before);
    await expectAllDoneOnce(stage);
    const [recovery] = [...repositoryOf(stage).pulls.values()].filter(({ state }) => state === "open");
    expect(recovery?.author).toBe(appLogin);
    expect((await stage.observer.state())?.train.staged).toEqual([]);
    expect(runs.filter(({ event, actor }) => event === "issue_comment" && actor.endsWith("[bot]"))).toEqual(
      [],
    );
    expect(runs.filter(({ conclusion }) => conclusion === "failure")).toEqual([]);
    const checked = runs.filter(({ path, actor }) => path.endsWith("checks.yml") && actor === appLogin);
    expect(checked.map(({ displayTitle }) => displayTitle.replace(/ .*/, "")).toSorted()).toEqual([
      "Recover",
      "Revert",
    ]);
    expect(runs.length).toBeLessThanOrEqual(20);
    expect(await scratchBranches(stage)).toEqual([]);
    await stage.people.toni.comments(recovery?.number ?? 0, "/check");
    await stage.settles();
    expect((await stage.observer.state())?.train.staged.map(({ number }) => number)).toEqual([
      recovery?.number,
    ]);
  });

  it("a pull request that changes workflow files boards once a maintainer has vouched for it, and is released", async () => {
    const path = ".github/workflows/checks.yml";
    const text = `${(await stage.observer.git.text("develop", path)) ?? ""}# changed\n`;
    const change = await propose(stage, { branch: "workflow", files: { [path]: text } });
    expect(await stage.observer.statusComment(change.number)).toContain("changes-the-rules");
    await stage.people.mo.reviews(change.number, { event: "APPROVE", body: "I have read it." });
    await stage.settles();
    const staged = (await stage.observer.state())?.train.staged.map(({ number }) => number) ?? [];
    expect(staged).toContain(change.number);
    // Every job knows of the App, also those that have nothing to write with it.
    expect(await stage.observer.statusComment(change.number)).not.toContain("workflows-need-app");
    for (const number of staged) await approve(stage, { number });
    expect(await stage.observer.git.text("develop", path)).toBe(text);
    expect(stage.site.running("production")?.tree).toBe((await stage.observer.commit("develop")).tree);
  });

  it("a key that fits no more stops neither a release nor a rollback", async () => {
    breakAppKey(stage);
    const before = newestRunId(stage);
    await approve(stage, await proposeTitle(stage, "Keyless"));
    expect((await stage.observer.state())?.production).toMatchObject({ kind: "known", version: "v1.2.0" });
    await rollBack(stage);
    await expectAllDoneOnce(stage);
    expect((await stage.observer.state())?.production).toMatchObject({ kind: "known", version: "v1.1.1" });
    const annotations = runsAfter(stage, before)
      .filter(({ path }) => path.endsWith("rollback.yml"))
      .flatMap((run) => run.annotations);
    expect(annotations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("A JSON web token could not be decoded"),
    );
    expect(appRunsAfter(before)).toEqual({});
  });
});
