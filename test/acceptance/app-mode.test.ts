/** With a GitHub App, whose writes start runs like anybody's: the loop still ends, and does what a job's token may not. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { WorkflowRun } from "@release-console/local-github";
import { appLogin, breakAppKey, installApp } from "../../src/rehearsal/steps/github-app.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
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

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openShop();
});
afterAll(() => closeShop(fixture));

const nameOf = ({ path, event, actor }: WorkflowRun): string => `${path.split("/").at(-1)} ${event} ${actor}`;
const isAppRun = ({ actor }: WorkflowRun): boolean => actor === appLogin;

/** Runs of the App's own doing, with how many there were of each kind. */
function appRunsAfter(id: number): Readonly<Record<string, number>> {
  const names = runsAfter(fixture, id).filter(isAppRun).map(nameOf);
  return Object.fromEntries(
    [...new Set(names)].toSorted().map((name) => [name, names.filter((each) => each === name).length]),
  );
}

describe("with an App", () => {
  it("a release is the same, and its landing starts three runs that find nothing to do", async () => {
    const ordinary = await playRelease(fixture, "ordinary");
    installApp(fixture);
    const before = newestRunId(fixture);
    expect(await playRelease(fixture, "app")).toEqual(ordinary);
    expect(appRunsAfter(before)).toEqual({
      [`release.yml push ${appLogin}`]: 1,
      [`release.yml workflow_run ${appLogin}`]: 1,
      [`signals.yml pull_request ${appLogin}`]: 1,
    });
    // develop got the commit by the App, so GitHub says who moved it.
    const entries = await fixture.observer.entries();
    const own = new Set(
      runsAfter(fixture, before)
        .filter(isAppRun)
        .map(({ id }) => id),
    );
    expect(entries.filter(({ run }) => own.has(run.id))).toEqual([]);
  });

  it("a rollback's revert and recovery get their CI by themselves, and no run answers to a comment of ours", async () => {
    const before = newestRunId(fixture);
    await rollBack(fixture);
    const runs = runsAfter(fixture, before);
    await expectAllDoneOnce(fixture);
    const [recovery] = [...repositoryOf(fixture).pulls.values()].filter(({ state }) => state === "open");
    expect(recovery?.author).toBe(appLogin);
    expect((await fixture.observer.state())?.train.staged).toEqual([]);
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
    expect(await scratchBranches(fixture)).toEqual([]);
    await fixture.people.toni.comments(recovery?.number ?? 0, "/check");
    await fixture.settles();
    expect((await fixture.observer.state())?.train.staged.map(({ number }) => number)).toEqual([
      recovery?.number,
    ]);
  });

  it("a pull request that changes workflow files boards once a maintainer has vouched for it, and is released", async () => {
    const path = ".github/workflows/checks.yml";
    const text = `${(await fixture.observer.git.text("develop", path)) ?? ""}# changed\n`;
    const change = await propose(fixture, { branch: "workflow", files: { [path]: text } });
    expect(await fixture.observer.statusComment(change.number)).toContain("changes-the-rules");
    await fixture.people.mo.reviews(change.number, { event: "APPROVE", body: "I have read it." });
    await fixture.settles();
    const staged = (await fixture.observer.state())?.train.staged.map(({ number }) => number) ?? [];
    expect(staged).toContain(change.number);
    // Every job knows of the App, also those that have nothing to write with it.
    expect(await fixture.observer.statusComment(change.number)).not.toContain("workflows-need-app");
    for (const number of staged) await approve(fixture, { number });
    expect(await fixture.observer.git.text("develop", path)).toBe(text);
    expect(fixture.deployTarget.running("production")?.tree).toBe(
      (await fixture.observer.commit("develop")).tree,
    );
  });

  it("a key that fits no more stops neither a release nor a rollback", async () => {
    breakAppKey(fixture);
    const before = newestRunId(fixture);
    await approve(fixture, await proposeTitle(fixture, "Keyless"));
    expect((await fixture.observer.state())?.production).toMatchObject({ kind: "known", version: "v1.2.0" });
    await rollBack(fixture);
    await expectAllDoneOnce(fixture);
    expect((await fixture.observer.state())?.production).toMatchObject({ kind: "known", version: "v1.1.1" });
    const annotations = runsAfter(fixture, before)
      .filter(({ path }) => path.endsWith("rollback.yml"))
      .flatMap((run) => run.annotations);
    expect(annotations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("A JSON web token could not be decoded"),
    );
    expect(appRunsAfter(before)).toEqual({});
  });
});
