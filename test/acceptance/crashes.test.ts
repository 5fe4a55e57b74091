/** A run dies at the worst moment; the next run finds out what is true and ends where the dead one would have. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
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

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openShop({ ownProcesses: true });
});
afterAll(() => closeShop(fixture));

const liveVersion = async (): Promise<unknown> => (await fixture.observer.state())?.production;

/** The release is live, landed and told, as if nothing had happened. */
async function expectLive(version: string, { number }: Pick<Change, "number">): Promise<void> {
  await expectAllDoneOnce(fixture);
  expect(await liveVersion()).toEqual({ kind: "known", version });
  const tag = await fixture.observer.commit(`refs/tags/${version}`);
  expect(fixture.deployTarget.running("production")?.sha).toBe(tag.sha);
  expect((await fixture.observer.commit("develop")).tree).toBe(tag.tree);
  expect((await fixture.observer.commit("staging")).tree).toBe(tag.tree);
  expect((await fixture.observer.pull(number)).merged).toBe(true);
  expect((await fixture.observer.latestRelease()).tag_name).toBe(version);
  expect(await fixture.observer.git.text("release-log", "RELEASE_NOTES.md")).toContain(version);
  const [deployment] = await fixture.observer.deployments("production");
  expect(deployment === undefined ? "none" : await fixture.observer.deploymentState(deployment.id)).toBe(
    "success",
  );
}

describe("promote", () => {
  it("dies after staging moved and before it says what to deploy: the next run deploys it", async () => {
    dieAt(fixture, {
      operation: "UpdateRefs",
      job: "promote / decide",
      holding: "refs/heads/staging",
      effect: "after",
    });
    const before = newestRunId(fixture);
    const tea = await proposeTea(fixture);
    expect(runAfter(fixture, before, "release.yml").conclusion).toBe("cancelled");
    expect(fixture.deployTarget.running("staging")).toBeUndefined();
    await sweep(fixture);
    const staging = await fixture.observer.commit("staging");
    expect(await fixture.observer.git.contains(staging.sha, tea.head)).toBe(true);
    expect(fixture.deployTarget.running("staging")?.sha).toBe(staging.sha);
    const promoted = factsOf(await fixture.observer.entries(), "pull-request-promoted");
    expect(promoted.map(({ pullRequest }) => pullRequest)).toEqual([tea.number]);
    await expectAllDoneOnce(fixture);
  });
});

describe("record", () => {
  it("dies before it writes the result: the next run judges what the jobs did, and does the rest", async () => {
    const [tea] = (await fixture.observer.state())?.train.staged ?? [];
    if (tea === undefined) throw new Error("Tea is not on staging.");
    dieAt(fixture, { operation: "AppendToLog", job: "record / record", effect: "before" });
    await approve(fixture, tea);
    expect(typesOf(await fixture.observer.entries()).at(-1)).toBe("production-deployment-started");
    await sweep(fixture);
    expect(fixture.deployTarget.uploads.filter(({ place }) => place === "production")).toHaveLength(1);
    await expectLive("v1.0.0", tea);
    const shown = [...repositoryOf(fixture).deployments.values()].map(({ environment, statuses }) => [
      environment,
      statuses.at(-1)?.state,
    ]);
    expect(shown).toEqual([
      ["staging", "success"],
      ["production", "success"],
    ]);
  });

  it("dies after the result and before the tag", async () => {
    const change = await proposeTitle(fixture, "untagged");
    dieAt(fixture, { operation: "git/create-tag", job: "record / record", effect: "before" });
    await approve(fixture, change);
    expect(typesOf(await fixture.observer.entries()).at(-1)).toBe("production-deployed");
    expect(await fixture.observer.hasRef("refs/tags/v1.1.0")).toBe(false);
    await sweep(fixture);
    await expectLive("v1.1.0", change);
  });

  it("dies after the tag was made and before its entry", async () => {
    const change = await proposeTitle(fixture, "tagged");
    dieAt(fixture, {
      operation: "git/create-ref",
      job: "record / record",
      holding: "refs/tags/",
      effect: "after",
    });
    await approve(fixture, change);
    expect(typesOf(await fixture.observer.entries()).at(-1)).toBe("production-deployed");
    expect(await fixture.observer.hasRef("refs/tags/v1.2.0")).toBe(true);
    await sweep(fixture);
    await expectLive("v1.2.0", change);
  });

  it("dies after the merge of a landing and before its entry", async () => {
    const change = await proposeTitle(fixture, "merged");
    dieAt(fixture, { operation: "pulls/merge", job: "record / record", effect: "after" });
    await approve(fixture, change);
    // What settles follow-ups goes into the log together.
    expect(typesOf(await fixture.observer.entries()).at(-1)).toBe("production-deployed");
    expect((await fixture.observer.pull(change.number)).merged).toBe(true);
    await sweep(fixture);
    await expectLive("v1.3.0", change);
  });

  it("dies after the release page was made and before its entry", async () => {
    const change = await proposeTitle(fixture, "published");
    dieAt(fixture, { operation: "repos/create-release", job: "record / record", effect: "after" });
    await approve(fixture, change);
    await sweep(fixture);
    await expectLive("v1.4.0", change);
  });
});

describe("a rollback", () => {
  it("dies after the issue was opened and before the team was told", async () => {
    dieAt(fixture, { operation: "issues/create", job: "restore / decide", effect: "after" });
    await fixture.people.sam.runsWorkflow("rollback.yml", { reason: "The title is wrong." });
    await fixture.settles();
    await sweep(fixture);
    const announced = factsOf(await fixture.observer.entries(), "rollback-announced");
    expect(announced.map(({ rollback }) => rollback)).toEqual(["RB-1"]);
    expect((await fixture.observer.issues("rollback")).map(({ title }) => title)).toEqual([
      expect.stringContaining("RB-1"),
    ]);
  });

  it("dies after it was approved and before it says what to deploy: production is known, and it can be approved again", async () => {
    dieAt(fixture, {
      operation: "AppendToLog",
      job: "restore / decide",
      holding: "rollback-approved",
      effect: "after",
    });
    await approveRollback(fixture);
    expect(typesOf(await fixture.observer.entries()).at(-1)).toBe("production-deployment-started");
    await sweep(fixture);
    // Its issue says so, and the gate is opened again, for a click again.
    expect(typesOf(await fixture.observer.entries()).slice(-3)).toEqual([
      "production-deployment-aborted",
      "rollback-failure-announced",
      "gate-opened",
    ]);
    expect(await liveVersion()).toEqual({ kind: "known", version: "v1.4.0" });
  });

  it("dies between the branch of the recovery and its pull request", async () => {
    dieAt(fixture, { operation: "pulls/create", holding: "recovery/RB-1", effect: "before" });
    await approveRollback(fixture);
    expect(await liveVersion()).toEqual({ kind: "known", version: "v1.3.0" });
    expect(await fixture.observer.hasRef("refs/heads/release-console/recovery/RB-1")).toBe(true);
    await sweep(fixture);
    await expectRecovered("v1.3.0");
  });

  it("dies after the revert was merged and before its entry", async () => {
    await fixture.people.sam.runsWorkflow("rollback.yml", { reason: "So is the one before." });
    await fixture.settles();
    dieAt(fixture, { operation: "pulls/merge", effect: "after" });
    await approveRollback(fixture);
    const [revert] = factsOf(await fixture.observer.entries(), "revert-opened").slice(-1);
    expect(revert?.rollback).toBe("RB-2");
    expect((await fixture.observer.pull(revert?.pullRequest ?? 0)).merged).toBe(true);
    await sweep(fixture);
    await expectRecovered("v1.2.0");
  });
});

/** The older release runs, develop is without what was rolled back, and an open pull request holds that. */
async function expectRecovered(version: string): Promise<void> {
  await expectAllDoneOnce(fixture);
  expect(await liveVersion()).toEqual({ kind: "known", version });
  const tag = await fixture.observer.commit(`refs/tags/${version}`);
  expect(fixture.deployTarget.running("production")?.sha).toBe(tag.sha);
  expect((await fixture.observer.commit("develop")).tree).toBe(tag.tree);
  const recovery = newestOf(await fixture.observer.entries(), "recovery-opened");
  const pull = await fixture.observer.pull(recovery?.pullRequest ?? 0);
  expect([pull.state, pull.changed_files]).toEqual(["open", 1]);
  expect(recovery?.commit.sha).toBe(pull.head.sha);
  expect((await fixture.observer.commit(pull.head.sha)).tree).toBe(recovery?.commit.tree);
}
