/** How a release comes to develop where rules and merge methods differ, and what may come in between. */
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import type { Repository } from "@release-console/local-github";
import { pages } from "../../src/rehearsal/fixture/shop-app.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import { factsOf, newestOf, typesOf } from "../../src/rehearsal/report/log-reading.js";
import { apiOf } from "../support/acceptance/clicks.js";
import { expectAllDoneOnce } from "../support/acceptance/end-state.js";
import {
  approve,
  closeShop,
  openShop,
  proposeTea,
  proposeTitle,
  repositoryOf,
  rollBack,
  sweep,
} from "../support/acceptance/shop.js";

jest.setTimeout(120_000);

let fixture: Fixture;
afterEach(() => closeShop(fixture));

const unprotect = ({ rulesets }: Repository): void => {
  for (const ruleset of rulesets)
    if (ruleset.include.includes("~DEFAULT_BRANCH")) ruleset.enforcement = "disabled";
};

const onlyMethod =
  (method: "squash" | "rebase") =>
  ({ settings }: Repository): void => {
    settings.allowMergeCommit = false;
    settings.allowSquashMerge = method === "squash";
    settings.allowRebaseMerge = method === "rebase";
  };

/** develop, staging and production hold the release's tree. */
async function expectSameTrees(version: string): Promise<void> {
  const release = await fixture.observer.commit(`refs/tags/${version}`);
  const [develop, staging] = [
    await fixture.observer.commit("develop"),
    await fixture.observer.commit("staging"),
  ];
  expect([develop.tree, staging.tree, fixture.deployTarget.running("production")?.tree]).toEqual([
    release.tree,
    release.tree,
    release.tree,
  ]);
}

/** During the next deployment to that place, which ends after it: the deploy script waits for its answer. */
function whenDeployed(
  place: "staging" | "production",
  act: () => Promise<unknown>,
): { readonly done: Promise<unknown> } {
  const { arrived, release } = fixture.deployTarget.holdNext(place);
  return { done: arrived.then(act).finally(release) };
}

describe("an unprotected develop", () => {
  it("is fast-forwarded to the release commit, everything at once; a rollback reverts it by a push", async () => {
    fixture = await openShop({ arrange: unprotect });
    const [tea, title] = [await proposeTea(fixture), await proposeTitle(fixture, "Twice")];
    await approve(fixture, tea);
    await approve(fixture, title);
    await expectAllDoneOnce(fixture);
    const landed = newestOf(await fixture.observer.entries(), "release-landed");
    const tag = await fixture.observer.commit("refs/tags/v1.0.0");
    expect([landed?.version, landed?.method, landed?.develop.sha]).toEqual([
      "v1.0.0",
      "fast-forward",
      tag.sha,
    ]);
    // The console knows its own push: nobody is told that the branch was rewritten.
    expect(factsOf(await fixture.observer.entries(), "staging-moved").flatMap(({ drift }) => drift)).toEqual(
      [],
    );
    expect((await fixture.observer.commit("develop")).sha).toBe(tag.sha);
    for (const { number } of [tea, title]) expect((await fixture.observer.pull(number)).merged).toBe(true);

    await approve(fixture, await proposeTitle(fixture, "Thrice"));
    await rollBack(fixture);
    await sweep(fixture);
    await expectAllDoneOnce(fixture);
    expect(newestOf(await fixture.observer.entries(), "revert-landed")?.method).toBe("fast-forward");
    expect(typesOf(await fixture.observer.entries())).not.toContain("revert-opened");
    await expectSameTrees("v1.0.0");
  });
});

describe.each(["squash", "rebase"] as const)("a repository that allows %s only", (method) => {
  it("lands, and goes through rollback and recovery without losing anything", async () => {
    fixture = await openShop({ arrange: onlyMethod(method) });
    const tea = await proposeTea(fixture);
    await approve(fixture, tea);
    await expectAllDoneOnce(fixture);
    expect(newestOf(await fixture.observer.entries(), "pull-request-landed")?.method).toBe(method);
    expect((await fixture.observer.commit("develop")).parents).toHaveLength(1);
    await expectSameTrees("v1.0.0");

    await approve(fixture, await proposeTitle(fixture, "Twice"));
    await expectSameTrees("v1.1.0");
    await rollBack(fixture);
    await sweep(fixture);
    await expectAllDoneOnce(fixture);
    await expectSameTrees("v1.0.0");
    const recovery = newestOf(await fixture.observer.entries(), "recovery-opened");
    expect(recovery?.commit.tree).toBe((await fixture.observer.commit("refs/tags/v1.1.0")).tree);
    expect((await fixture.observer.pull(recovery?.pullRequest ?? 0)).changed_files).toBe(1);
  });
});

describe("while the release is being deployed", () => {
  it("its author closes the pull request: a landing pull request brings the release to develop", async () => {
    fixture = await openShop();
    const tea = await proposeTea(fixture);
    const closing = whenDeployed("production", () =>
      apiOf(fixture, "dana").send("PATCH", `/repos/${fixture.repository}/pulls/${tea.number}`, {
        state: "closed",
      }),
    );
    await approve(fixture, tea);
    await closing.done;
    await fixture.settles();
    await expectAllDoneOnce(fixture);
    await expectSameTrees("v1.0.0");
    const entries = await fixture.observer.entries();
    const opened = newestOf(entries, "landing-opened");
    expect(opened?.commit.sha).toBe((await fixture.observer.commit("refs/tags/v1.0.0")).sha);
    expect((await fixture.observer.pull(opened?.pullRequest ?? 0)).merged).toBe(true);
    expect(newestOf(entries, "release-landed")).toMatchObject({ version: "v1.0.0", method: "merge" });
    expect((await fixture.observer.state())?.train.drift).toEqual([]);
    expect((await fixture.observer.pull(tea.number)).state).toBe("closed");
  });

  it("its author pushes a new head: the released one lands, the new one goes through the loop", async () => {
    fixture = await openShop();
    const tea = await proposeTea(fixture);
    const pushing = whenDeployed("production", () =>
      fixture.people.dana.pushes(tea.branch, {
        message: "Dearer",
        files: { [pages.prices]: "price bread 2\nprice tea 4\n" },
      }),
    );
    await approve(fixture, tea);
    const newHead = await pushing.done;
    await fixture.settles();
    const entries = await fixture.observer.entries();
    expect(newestOf(entries, "landing-opened")?.version).toBe("v1.0.0");
    expect(await fixture.observer.git.text("develop", pages.prices)).toBe("price bread 2\nprice tea 3\n");
    expect(fixture.deployTarget.running("production")?.pages).toContain("price tea 3");
    const pull = await fixture.observer.pull(tea.number);
    expect([pull.state, pull.head.sha, pull.merged]).toEqual(["open", newHead, false]);

    await sweep(fixture);
    const state = await fixture.observer.state();
    expect(state?.train.staged.map(({ head }) => head)).toEqual([newHead]);
    expect(state?.train.drift).toEqual([]);
    expect(fixture.deployTarget.running("staging")?.pages).toContain("price tea 4");
    await approve(fixture, tea);
    await expectAllDoneOnce(fixture);
    await expectSameTrees("v1.1.0");
  });

  it("somebody pushes to develop: the release lands beside it, and the push is drift", async () => {
    fixture = await openShop();
    const tea = await proposeTea(fixture);
    const push = () =>
      fixture.people.ada.pushes("develop", {
        message: "Call it Drift",
        files: { [pages.title]: "title Drift\n" },
      });
    // Where the release lands in the very moment of the push, git refuses it, and she does it again.
    const pushing = whenDeployed("production", () => push().catch(push));
    await approve(fixture, tea);
    const drift = await pushing.done;
    await fixture.settles();
    await sweep(fixture);
    await expectAllDoneOnce(fixture);
    const state = await fixture.observer.state();
    expect(state?.production).toEqual({ kind: "known", version: "v1.0.0" });
    expect(await fixture.observer.git.text("develop", pages.prices)).toBe("price bread 2\nprice tea 3\n");
    expect(await fixture.observer.git.text("develop", pages.title)).toBe("title Drift\n");
    expect(state?.train.drift.map(({ sha }) => sha)).toEqual([drift]);
    expect(fixture.deployTarget.running("staging")?.pages).toContain("title Drift");
    expect(fixture.deployTarget.running("production")?.pages).not.toContain("title Drift");
    expect(repositoryOf(fixture).releases.size).toBe(1);
  });
});
