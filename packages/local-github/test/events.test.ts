/** Events of pushes and of the default branch. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { validateWebhook } from "../src/contract/validator.js";
import { createEvents, type RepositoryEvents } from "../src/events/index.js";
import { BareGitStore } from "../src/git/git-store.js";
import type { RepositoryEvent } from "../src/model/interfaces.js";
import type { PullRequest, Repository, TokenClaims, WorkflowRun } from "../src/model/model.js";
import { Registry } from "../src/repository/registry.js";
import { SimulatedClock } from "../src/control/simulated-clock.js";

const name = "acme/shop";

const mira: TokenClaims = { kind: "user", login: "mira" };

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

describe("a push", () => {
  it("lists its commits, oldest first, and runs the pushed commit's workflows", async () => {
    const before = await commit({ "README.md": "one" }, { on: "develop" });
    const middle = await commit({ "a.txt": "a" }, { on: "develop" });
    const after = await commit({ "b.txt": "b" }, { on: "develop" });
    await events.push({ repository, ref: "refs/heads/develop", before, after, caller: mira });

    const event = only(sent);
    expect(event).toMatchObject({
      ref: "refs/heads/develop",
      sha: after,
      workflowSha: after,
      filterBranch: "develop",
    });
    expect(event.payload).toMatchObject({
      forced: false,
      created: false,
      commits: [{ id: middle }, { id: after }],
      head_commit: { id: after },
    });
    expect(await event.changedPaths()).toEqual(["a.txt", "b.txt"]);
    expect(problems).toEqual([]);
  });

  it("that deletes a branch starts nothing", async () => {
    const sha = await commit({ "README.md": "one" }, { on: "develop" });
    await events.push({
      repository,
      ref: "refs/heads/old",
      before: sha,
      after: "0".repeat(40),
      caller: mira,
    });
    expect(sent).toEqual([]);
  });

  it("to a fork starts nothing: workflows of forks are off", async () => {
    const fork = registry.addRepository(
      { owner: "fern", name: "shop", parent: name },
      "2026-01-05T09:00:00Z",
    );
    const sha = await commit({ "README.md": "one" }, { on: "develop" });
    await events.push({
      repository: fork,
      ref: "refs/heads/x",
      before: "0".repeat(40),
      after: sha,
      caller: { kind: "user", login: "fern" },
    });
    expect(sent).toEqual([]);
  });
});

describe("events of the default branch", () => {
  it("run the default branch's files whatever they are about", async () => {
    const { pull, base } = await openPull({ "feature.txt": "new" });
    const comment = {
      id: 7,
      issue: pull.number,
      author: "mira",
      body: "/check",
      createdAt: "2026-01-05T10:00:00Z",
      updatedAt: "2026-01-05T10:00:00Z",
      reactions: [],
    };
    repository.comments.set(comment.id, comment);
    await events.comment("created", { repository, comment, caller: mira });
    await events.schedule(repository, "17 * * * *");

    for (const event of sent)
      expect(event).toMatchObject({ ref: "refs/heads/develop", sha: base, workflowSha: base });
    expect(sent[0]?.payload).toMatchObject({
      issue: { number: 1, pull_request: {} },
      comment: { body: "/check", author_association: "COLLABORATOR" },
    });
    expect(sent[1]?.payload).toMatchObject({ schedule: "17 * * * *" });
    expect(problems).toEqual([]);
  });

  it.each(["opened", "edited", "closed", "reopened", "labeled"])(
    "describe an issue that was %s",
    async (action) => {
      await commit({ "README.md": "one" }, { on: "develop" });
      const issue = {
        id: 5,
        number: 1,
        title: "Rollback",
        body: "",
        state: "open",
        stateReason: undefined,
        author: "mira",
        labels: [],
        assignees: ["mira"],
        createdAt: "2026-01-05T10:00:00Z",
        updatedAt: "2026-01-05T10:00:00Z",
        closedAt: undefined,
      } as const;
      await events.issue(action, {
        repository,
        issue: { ...issue, state: action === "closed" ? "closed" : "open", labels: [], assignees: ["mira"] },
        caller: mira,
      });
      expect(only(sent)).toMatchObject({ name: "issues", action });
      expect(problems).toEqual([]);
    },
  );

  it("describe a finished run", async () => {
    const { pull, base } = await openPull({ "feature.txt": "new" });
    const event = await events.workflowRun(runOf(pull), "completed");
    expect(event).toMatchObject({ name: "workflow_run", workflowSha: base, cause: { kind: "user" } });
    expect(event.payload).toMatchObject({
      workflow_run: {
        head_sha: pull.headSha,
        head_branch: "feature",
        conclusion: "success",
        pull_requests: [{ number: 1 }],
      },
    });
    expect(sent).toEqual([]);
    expect(problems).toEqual([]);
  });
});

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

function runOf(pull: PullRequest): WorkflowRun {
  return {
    id: 21,
    repository: name,
    path: ".github/workflows/checks.yml",
    workflowId: 22,
    workflowName: "Checks",
    runNumber: 1,
    runAttempt: 1,
    event: "pull_request",
    displayTitle: "A feature",
    headSha: pull.headSha,
    headBranch: pull.headBranch,
    headRepository: name,
    actor: "mira",
    triggeringActor: "mira",
    status: "completed",
    conclusion: "success",
    pullRequests: [1],
    checkSuiteId: 23,
    createdAt: "2026-01-05T09:31:00Z",
    updatedAt: "2026-01-05T09:32:00Z",
    startedAt: "2026-01-05T09:31:00Z",
    jobs: [],
    approvals: [],
    pendingDeployments: [],
    referencedWorkflows: [],
    annotations: [],
  };
}
