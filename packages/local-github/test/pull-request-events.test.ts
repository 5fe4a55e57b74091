/** Events of pull requests, and what GITHUB_TOKEN does. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { TokenClaims } from "../src/model/model.js";
import { mira, name, only, openEventsWorld, type EventsWorld } from "./events-world.js";

let world: EventsWorld;

beforeEach(async () => {
  world = await openEventsWorld();
});

afterEach(() => world.close());

const workflow: TokenClaims = {
  kind: "actions",
  login: "github-actions[bot]",
  repository: name,
  permissions: {},
  runId: 1,
  jobId: 1,
  jobName: "promote / decide",
};

describe("a pull request event", () => {
  it("stands for the merge of base and head and brings the workflow files of that merge", async () => {
    const { pull, base } = await world.openPull({ "feature.txt": "new" });
    await world.events.pullRequest("opened", { repository: world.repository, pull, caller: mira });

    const event = only(world.sent);
    const merge = await world.git.readRef(name, "refs/pull/1/merge");
    expect(event).toMatchObject({
      name: "pull_request",
      action: "opened",
      ref: "refs/pull/1/merge",
      sha: merge,
      workflowSha: merge,
      head: { sha: pull.headSha, branch: "feature", repository: name },
      pullRequests: [1],
      filterBranch: "develop",
      fromFork: false,
    });
    expect((await world.git.readCommit(name, merge ?? ""))?.parents).toEqual([base, pull.headSha]);
    expect(await event.changedPaths()).toEqual(["feature.txt"]);
    expect(event.payload).toMatchObject({
      number: 1,
      pull_request: { mergeable: true, commits: 1, changed_files: 1 },
    });
    expect(world.problems).toEqual([]);
  });

  it("has no workflow files when the pull request conflicts", async () => {
    const { pull } = await world.openPull({ "README.md": "theirs" });
    await world.commit({ "README.md": "ours" }, { on: "develop" });
    await world.events.pullRequest("synchronize", {
      repository: world.repository,
      pull,
      caller: mira,
      extra: { before: pull.headSha, after: pull.headSha },
    });

    expect(only(world.sent)).toMatchObject({
      workflowSha: undefined,
      payload: { pull_request: { mergeable: false, mergeable_state: "dirty" } },
    });
    expect(world.problems).toEqual([]);
  });

  it("moves the test merge when the base moved", async () => {
    const { pull } = await world.openPull({ "feature.txt": "new" });
    await world.events.pullRequest("opened", { repository: world.repository, pull, caller: mira });
    const moved = await world.commit({ "other.txt": "later" }, { on: "develop" });
    await world.events.pullRequest("labeled", { repository: world.repository, pull, caller: mira });

    const [first, second] = world.sent;
    expect(second?.sha).not.toBe(first?.sha);
    expect((await world.git.readCommit(name, second?.sha ?? ""))?.parents).toEqual([moved, pull.headSha]);
  });

  it("of a fork names no pull request", async () => {
    world.registry.addRepository(
      { owner: "fern", name: "shop", defaultBranch: "develop", parent: name },
      "2026-01-05T09:00:00Z",
    );
    const { pull } = await world.openPull({ "feature.txt": "new" }, { fork: true });
    await world.events.pullRequest("opened", {
      repository: world.repository,
      pull,
      caller: { kind: "user", login: "fern" },
    });

    expect(only(world.sent)).toMatchObject({
      fromFork: true,
      pullRequests: [],
      head: { repository: "fern/shop" },
    });
    expect(world.problems).toEqual([]);
  });

  it("that closes it as merged belongs to the base branch", async () => {
    const { pull } = await world.openPull({ "feature.txt": "new" });
    const merged = await world.commit({ "feature.txt": "new" }, { on: "develop" });
    pull.merged = { by: "mira", at: "2026-01-05T10:00:00Z", commit: merged };
    pull.state = "closed";
    await world.events.pullRequest("closed", { repository: world.repository, pull, caller: mira });

    expect(only(world.sent)).toMatchObject({
      ref: "refs/heads/develop",
      sha: merged,
      workflowSha: merged,
      payload: { pull_request: { merged: true } },
    });
    expect(world.problems).toEqual([]);
  });
});

describe("what GITHUB_TOKEN does", () => {
  it("reaches the engine only where a pull request of its own may start runs", async () => {
    const { pull } = await world.openPull({ "feature.txt": "new" });
    await world.events.pullRequest("opened", { repository: world.repository, pull, caller: workflow });
    await world.events.pullRequest("labeled", { repository: world.repository, pull, caller: workflow });
    await world.events.push({
      repository: world.repository,
      ref: "refs/heads/staging",
      before: "0".repeat(40),
      after: pull.headSha,
      caller: workflow,
    });

    expect(world.sent.map((event) => event.action)).toEqual(["opened"]);
  });

  it("is an event like any other when an App's token did it", async () => {
    const { pull } = await world.openPull({ "feature.txt": "new" });
    world.registry.addAccount("console-app[bot]");
    const app: TokenClaims = {
      kind: "app",
      login: "console-app[bot]",
      repository: name,
      permissions: {},
      jobId: undefined,
      jobName: undefined,
    };
    await world.events.push({
      repository: world.repository,
      ref: "refs/heads/feature",
      before: "0".repeat(40),
      after: pull.headSha,
      caller: app,
    });

    expect(only(world.sent)).toMatchObject({ name: "push", actor: "console-app[bot]" });
    expect(world.problems).toEqual([]);
  });
});

it.each(["submitted", "dismissed"] as const)(
  "a review that was %s writes its state in lower case",
  async (action) => {
    const { pull } = await world.openPull({ "feature.txt": "new" });
    const review = {
      id: 3,
      author: "mira",
      state: "APPROVED" as const,
      body: "",
      commit: pull.headSha,
      submittedAt: "2026-01-05T10:00:00Z",
    };
    await world.events.review(action, { repository: world.repository, pull, review, caller: mira });
    expect(only(world.sent)).toMatchObject({
      ref: "refs/pull/1/merge",
      payload: { review: { state: "approved" } },
    });
    expect(world.problems).toEqual([]);
  },
);
