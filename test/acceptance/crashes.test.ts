/** A run dies at the worst moment; the next run finds out what is true and ends where the dead one would have. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Stage } from "../../src/rehearsal/fixture/fixture.js";
import { factsOf, newestOf, typesOf } from "../../src/rehearsal/report/log-reading.js";
import { expectAllDoneOnce } from "../support/acceptance/end-state.js";
import { dieAt } from "../support/acceptance/faults.js";
import {
  approve,
  approveRollback,
  closeShop,
  newestRunId,
  openShop,
  proposeTea,
  proposeTitle,
  repositoryOf,
  runAfter,
  sweep,
  type Change,
} from "../support/acceptance/shop.js";

jest.setTimeout(120_000);

let stage: Stage;
beforeAll(async () => {
  stage = await openShop({ ownProcesses: true });
});
afterAll(() => closeShop(stage));

const liveVersion = async (): Promise<unknown> => (await stage.observer.state())?.production;

/** The release is live, landed and told, as if nothing had happened. */
async function expectLive(version: string, { number }: Pick<Change, "number">): Promise<void> {
  await expectAllDoneOnce(stage);
  expect(await liveVersion()).toEqual({ kind: "known", version });
  const tag = await stage.observer.commit(`refs/tags/${version}`);
  expect(stage.site.running("production")?.sha).toBe(tag.sha);
  expect((await stage.observer.commit("develop")).tree).toBe(tag.tree);
  expect((await stage.observer.commit("staging")).tree).toBe(tag.tree);
  expect((await stage.observer.pull(number)).merged).toBe(true);
  expect((await stage.observer.latestRelease()).tag_name).toBe(version);
  expect(await stage.observer.git.text("release-log", "RELEASE_NOTES.md")).toContain(version);
  const [deployment] = await stage.observer.deployments("production");
  expect(deployment === undefined ? "none" : await stage.observer.deploymentState(deployment.id)).toBe(
    "success",
  );
}

describe("promote", () => {
  it("dies after staging moved and before it says what to deploy: the next run deploys it", async () => {
    dieAt(stage, {
      operation: "UpdateRefs",
      job: "promote / decide",
      holding: "refs/heads/staging",
      effect: "after",
    });
    const before = newestRunId(stage);
    const tea = await proposeTea(stage);
    expect(runAfter(stage, before, "release.yml").conclusion).toBe("cancelled");
    expect(stage.site.running("staging")).toBeUndefined();
    await sweep(stage);
    const staging = await stage.observer.commit("staging");
    expect(await stage.observer.git.contains(staging.sha, tea.head)).toBe(true);
    expect(stage.site.running("staging")?.sha).toBe(staging.sha);
    const promoted = factsOf(await stage.observer.entries(), "pull-request-promoted");
    expect(promoted.map(({ pullRequest }) => pullRequest)).toEqual([tea.number]);
    await expectAllDoneOnce(stage);
  });
});

describe("record", () => {
  it("dies before it writes the result: the next run judges what the jobs did, and does the rest", async () => {
    const [tea] = (await stage.observer.state())?.train.staged ?? [];
    if (tea === undefined) throw new Error("Tea is not on staging.");
    dieAt(stage, { operation: "AppendToLog", job: "record / record", effect: "before" });
    await approve(stage, tea);
    expect(typesOf(await stage.observer.entries()).at(-1)).toBe("production-deployment-started");
    await sweep(stage);
    expect(stage.site.uploads.filter(({ place }) => place === "production")).toHaveLength(1);
    await expectLive("v1.0.0", tea);
    const shown = [...repositoryOf(stage).deployments.values()].map(({ environment, statuses }) => [
      environment,
      statuses.at(-1)?.state,
    ]);
    expect(shown).toEqual([
      ["staging", "success"],
      ["production", "success"],
    ]);
  });

  it("dies after the result and before the tag", async () => {
    const change = await proposeTitle(stage, "untagged");
    dieAt(stage, { operation: "git/create-tag", job: "record / record", effect: "before" });
    await approve(stage, change);
    expect(typesOf(await stage.observer.entries()).at(-1)).toBe("production-deployed");
    expect(await stage.observer.hasRef("refs/tags/v1.1.0")).toBe(false);
    await sweep(stage);
    await expectLive("v1.1.0", change);
  });

  it("dies after the tag was made and before its entry", async () => {
    const change = await proposeTitle(stage, "tagged");
    dieAt(stage, {
      operation: "git/create-ref",
      job: "record / record",
      holding: "refs/tags/",
      effect: "after",
    });
    await approve(stage, change);
    expect(typesOf(await stage.observer.entries()).at(-1)).toBe("production-deployed");
    expect(await stage.observer.hasRef("refs/tags/v1.2.0")).toBe(true);
    await sweep(stage);
    await expectLive("v1.2.0", change);
  });

  it("dies after the merge of a landing and before its entry", async () => {
    const change = await proposeTitle(stage, "merged");
    dieAt(stage, { operation: "pulls/merge", job: "record / record", effect: "after" });
    await approve(stage, change);
    // What settles follow-ups goes into the log together.
    expect(typesOf(await stage.observer.entries()).at(-1)).toBe("production-deployed");
    expect((await stage.observer.pull(change.number)).merged).toBe(true);
    await sweep(stage);
    await expectLive("v1.3.0", change);
  });

  it("dies after the release page was made and before its entry", async () => {
    const change = await proposeTitle(stage, "published");
    dieAt(stage, { operation: "repos/create-release", job: "record / record", effect: "after" });
    await approve(stage, change);
    await sweep(stage);
    await expectLive("v1.4.0", change);
  });
});

describe("a rollback", () => {
  it("dies after the issue was opened and before the team was told", async () => {
    dieAt(stage, { operation: "issues/create", job: "restore / decide", effect: "after" });
    await stage.people.sam.runsWorkflow("rollback.yml", { reason: "The title is wrong." });
    await stage.settles();
    await sweep(stage);
    const announced = factsOf(await stage.observer.entries(), "rollback-announced");
    expect(announced.map(({ rollback }) => rollback)).toEqual(["RB-1"]);
    expect((await stage.observer.issues("rollback")).map(({ title }) => title)).toEqual([
      expect.stringContaining("RB-1"),
    ]);
  });

  it("dies after it was approved and before it says what to deploy: production is known, and it can be approved again", async () => {
    dieAt(stage, {
      operation: "AppendToLog",
      job: "restore / decide",
      holding: "rollback-approved",
      effect: "after",
    });
    await approveRollback(stage);
    expect(typesOf(await stage.observer.entries()).at(-1)).toBe("production-deployment-started");
    await sweep(stage);
    // Its issue says so, and the gate is opened again, for a click again.
    expect(typesOf(await stage.observer.entries()).slice(-3)).toEqual([
      "production-deployment-aborted",
      "rollback-failure-announced",
      "gate-opened",
    ]);
    expect(await liveVersion()).toEqual({ kind: "known", version: "v1.4.0" });
  });

  it("dies between the branch of the recovery and its pull request", async () => {
    dieAt(stage, { operation: "pulls/create", holding: "recovery/RB-1", effect: "before" });
    await approveRollback(stage);
    expect(await liveVersion()).toEqual({ kind: "known", version: "v1.3.0" });
    expect(await stage.observer.hasRef("refs/heads/release-console/recovery/RB-1")).toBe(true);
    await sweep(stage);
    await expectRecovered("v1.3.0");
  });

  it("dies after the revert was merged and before its entry", async () => {
    await stage.people.sam.runsWorkflow("rollback.yml", { reason: "So is the one before." });
    await stage.settles();
    dieAt(stage, { operation: "pulls/merge", effect: "after" });
    await approveRollback(stage);
    const [revert] = factsOf(await stage.observer.entries(), "revert-opened").slice(-1);
    expect(revert?.rollback).toBe("RB-2");
    expect((await stage.observer.pull(revert?.pullRequest ?? 0)).merged).toBe(true);
    await sweep(stage);
    await expectRecovered("v1.2.0");
  });
});

/** The older release runs, develop is without what was rolled back, and an open pull request holds that. */
async function expectRecovered(version: string): Promise<void> {
  await expectAllDoneOnce(stage);
  expect(await liveVersion()).toEqual({ kind: "known", version });
  const tag = await stage.observer.commit(`refs/tags/${version}`);
  expect(stage.site.running("production")?.sha).toBe(tag.sha);
  expect((await stage.observer.commit("develop")).tree).toBe(tag.tree);
  const recovery = newestOf(await stage.observer.entries(), "recovery-opened");
  const pull = await stage.observer.pull(recovery?.pullRequest ?? 0);
  expect([pull.state, pull.changed_files]).toEqual(["open", 1]);
  expect(recovery?.commit.sha).toBe(pull.head.sha);
  expect((await stage.observer.commit(pull.head.sha)).tree).toBe(recovery?.commit.tree);
}
