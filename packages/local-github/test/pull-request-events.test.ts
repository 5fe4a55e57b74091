/** Events of pull requests, and what GITHUB_TOKEN does. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { validateWebhook } from "../src/contract/validator.js";
import { createEvents, type RepositoryEvents } from "../src/events/index.js";
import { BareGitStore } from "../src/git/git-store.js";
import type { RepositoryEvent } from "../src/model/interfaces.js";
import type { PullRequest, Repository, TokenClaims } from "../src/model/model.js";
import { Registry } from "../src/repository/registry.js";
import { SimulatedClock } from "../src/control/simulated-clock.js";

const name = "acme/shop";

const mira: TokenClaims = { kind: "user", login: "mira" };

const workflow: TokenClaims = {
  kind: "actions",
  login: "github-actions[bot]",
  repository: name,
  permissions: {},
  runId: 1,
  jobId: 1,
  jobName: "promote / decide",
};

let directory: string;

let git: BareGitStore;

let registry: Registry;

let repository: Repository;

let events: RepositoryEvents;

let sent: RepositoryEvent[];

let problems: string[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "events-"));
  const clock = new SimulatedClock();
  git = new BareGitStore(directory, () => clock.now());
  registry = new Registry();
  registry.addAccount("acme", "Organization");
  repository = registry.addRepository(
    { owner: "acme", name: "shop", defaultBranch: "develop", collaborators: { mira: "write" } },
    "2026-01-05T09:00:00Z",
  );
  await git.create(name, { defaultBranch: "develop" });
  sent = [];
  problems = [];
  events = createEvents(
    {
      git,
      urls: {
        server: "http://127.0.0.1:1",
        api: "http://127.0.0.1:1/api",
        graphql: "http://127.0.0.1:1/api/graphql",
      },
      engine: {
        handle: async (event: RepositoryEvent) => {
          sent.push(event);
          return [];
        },
      } as never,
      repository: (wanted) => registry.repository(wanted),
      accountOrThrow: (login) => registry.accountOrThrow(login),
    },
    {
      validateWebhook: (event, action, payload) => problems.push(...validateWebhook(event, action, payload)),
    },
  );
});

afterEach(async () => {
  git.close();
  await rm(directory, { recursive: true, force: true });
});

describe("a pull request event", () => {
  it("stands for the merge of base and head and brings the workflow files of that merge", async () => {
    const { pull, base } = await openPull({ "feature.txt": "new" });
    await events.pullRequest("opened", { repository, pull, caller: mira });

    const event = only(sent);
    const merge = await git.readRef(name, "refs/pull/1/merge");
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
    expect((await git.readCommit(name, merge ?? ""))?.parents).toEqual([base, pull.headSha]);
    expect(await event.changedPaths()).toEqual(["feature.txt"]);
    expect(event.payload).toMatchObject({
      number: 1,
      pull_request: { mergeable: true, commits: 1, changed_files: 1 },
    });
    expect(problems).toEqual([]);
  });

  it("has no workflow files when the pull request conflicts", async () => {
    const { pull } = await openPull({ "README.md": "theirs" });
    await commit({ "README.md": "ours" }, { on: "develop" });
    await events.pullRequest("synchronize", {
      repository,
      pull,
      caller: mira,
      extra: { before: pull.headSha, after: pull.headSha },
    });

    expect(only(sent)).toMatchObject({
      workflowSha: undefined,
      payload: { pull_request: { mergeable: false, mergeable_state: "dirty" } },
    });
    expect(problems).toEqual([]);
  });

  it("moves the test merge when the base moved", async () => {
    const { pull } = await openPull({ "feature.txt": "new" });
    await events.pullRequest("opened", { repository, pull, caller: mira });
    const moved = await commit({ "other.txt": "later" }, { on: "develop" });
    await events.pullRequest("labeled", { repository, pull, caller: mira });

    const [first, second] = sent;
    expect(second?.sha).not.toBe(first?.sha);
    expect((await git.readCommit(name, second?.sha ?? ""))?.parents).toEqual([moved, pull.headSha]);
  });

  it("of a fork names no pull request", async () => {
    registry.addRepository(
      { owner: "fern", name: "shop", defaultBranch: "develop", parent: name },
      "2026-01-05T09:00:00Z",
    );
    const { pull } = await openPull({ "feature.txt": "new" }, { fork: true });
    await events.pullRequest("opened", { repository, pull, caller: { kind: "user", login: "fern" } });

    expect(only(sent)).toMatchObject({ fromFork: true, pullRequests: [], head: { repository: "fern/shop" } });
    expect(problems).toEqual([]);
  });

  it("that closes it as merged belongs to the base branch", async () => {
    const { pull } = await openPull({ "feature.txt": "new" });
    const merged = await commit({ "feature.txt": "new" }, { on: "develop" });
    pull.merged = { by: "mira", at: "2026-01-05T10:00:00Z", commit: merged };
    pull.state = "closed";
    await events.pullRequest("closed", { repository, pull, caller: mira });

    expect(only(sent)).toMatchObject({
      ref: "refs/heads/develop",
      sha: merged,
      workflowSha: merged,
      payload: { pull_request: { merged: true } },
    });
    expect(problems).toEqual([]);
  });
});

describe("what GITHUB_TOKEN does", () => {
  it("reaches the engine only where a pull request of its own may start runs", async () => {
    const { pull } = await openPull({ "feature.txt": "new" });
    await events.pullRequest("opened", { repository, pull, caller: workflow });
    await events.pullRequest("labeled", { repository, pull, caller: workflow });
    await events.push({
      repository,
      ref: "refs/heads/staging",
      before: "0".repeat(40),
      after: pull.headSha,
      caller: workflow,
    });

    expect(sent.map((event) => event.action)).toEqual(["opened"]);
  });

  it("is an event like any other when an App's token did it", async () => {
    const { pull } = await openPull({ "feature.txt": "new" });
    registry.addAccount("console-app[bot]");
    const app: TokenClaims = {
      kind: "app",
      login: "console-app[bot]",
      repository: name,
      permissions: {},
      jobId: undefined,
      jobName: undefined,
    };
    await events.push({
      repository,
      ref: "refs/heads/feature",
      before: "0".repeat(40),
      after: pull.headSha,
      caller: app,
    });

    expect(only(sent)).toMatchObject({ name: "push", actor: "console-app[bot]" });
    expect(problems).toEqual([]);
  });
});

it.each(["submitted", "dismissed"] as const)(
  "a review that was %s writes its state in lower case",
  async (action) => {
    const { pull } = await openPull({ "feature.txt": "new" });
    const review = {
      id: 3,
      author: "mira",
      state: "APPROVED" as const,
      body: "",
      commit: pull.headSha,
      submittedAt: "2026-01-05T10:00:00Z",
    };
    await events.review(action, { repository, pull, review, caller: mira });
    expect(only(sent)).toMatchObject({
      ref: "refs/pull/1/merge",
      payload: { review: { state: "approved" } },
    });
    expect(problems).toEqual([]);
  },
);

async function openPull(
  files: Readonly<Record<string, string>>,
  options: { readonly fork?: boolean } = {},
): Promise<{ readonly pull: PullRequest; readonly base: string }> {
  const base = await commit({ "README.md": "base" }, { on: "develop" });
  const headSha = await commit(files, { on: "feature", parent: base });
  const pull: PullRequest = {
    id: 11,
    number: 1,
    title: "A feature",
    body: "",
    state: "open",
    isDraft: false,
    author: "mira",
    base: "develop",
    headRepository: options.fork === true ? "fern/shop" : name,
    headBranch: "feature",
    headSha,
    labels: [],
    assignees: [],
    merged: undefined,
    reviews: [],
    threads: [],
    createdAt: "2026-01-05T09:30:00Z",
    updatedAt: "2026-01-05T09:30:00Z",
    closedAt: undefined,
  };
  repository.pulls.set(1, pull);
  return { pull, base };
}

async function commit(
  files: Readonly<Record<string, string>>,
  { on, parent }: { readonly on: string; readonly parent?: string },
): Promise<string> {
  const ref = `refs/heads/${on}`;
  const tip = parent ?? (await git.readRef(name, ref));
  const base = tip === undefined ? undefined : (await git.readCommit(name, tip))?.tree;
  const entries = await Promise.all(
    Object.entries(files).map(async ([path, text]) => ({
      path,
      mode: "100644",
      type: "blob" as const,
      sha: await git.createBlob(name, Buffer.from(text)),
    })),
  );
  const tree = await git.createTree(name, { base, entries });
  const sha = await git.createCommit(name, {
    tree,
    parents: tip === undefined ? [] : [tip],
    message: Object.keys(files).join(", "),
  });
  await git.moveRefs(name, [{ ref, before: undefined, after: sha }]);
  return sha;
}

function only<T>(items: readonly T[]): T {
  expect(items).toHaveLength(1);
  const [item] = items;
  if (item === undefined) throw new Error("There is no item.");
  return item;
}
