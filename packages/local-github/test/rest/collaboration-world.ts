/** A running local GitHub with one repository, a fork and some people, asked through GitHub's own client. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getOctokit } from "@actions/github";
import { expect } from "@jest/globals";
import { createLocalGitHub, type LocalGitHub } from "../../src/index.js";
import type { RepositoryEvent, WorkflowEngine } from "../../src/model/interfaces.js";
import type { BranchRule, Repository, ScopeLevel, WorkflowRun } from "../../src/model/model.js";
import type { GitCommit } from "../../src/model/server-parts.js";

export type Octokit = ReturnType<typeof getOctokit>;

export interface World {
  readonly github: LocalGitHub;
  /** acme/shop with the default branch `develop`. */
  readonly repository: Repository;
  /** What the engine was told, and what it was asked to do. */
  readonly events: readonly RepositoryEvent[];
  readonly orders: readonly string[];
  as(login: string): Octokit;
  asWorkflow(permissions: Readonly<Record<string, ScopeLevel>>): Octokit;
  asApp(permissions: Readonly<Record<string, ScopeLevel>>): Octokit;
  /** Commits files onto a branch, past all rules; a new branch starts at `develop`. */
  commit(
    branch: string,
    files: Readonly<Record<string, string>>,
    options?: { readonly fork?: boolean },
  ): Promise<string>;
  createBranch(branch: string, from: string): Promise<void>;
  /** Tells a pull request that its branch moved. */
  syncHead(number: number): Promise<string>;
  readRef(ref: string): Promise<string | undefined>;
  readCommit(sha: string): Promise<GitCommit>;
  protect(branch: string, rules: readonly BranchRule[], bypass?: readonly string[]): void;
  /** A run as the engine would have it, with its jobs shown as checks. */
  addRun(run: Partial<WorkflowRun> & Pick<WorkflowRun, "headSha">): WorkflowRun;
  /** Fails when anything was not as GitHub describes its API. */
  close(): Promise<void>;
}

const name = "acme/shop";

export async function openWorld(
  options: { readonly engine?: (orders: string[]) => Partial<WorkflowEngine> } = {},
): Promise<World> {
  const directory = await mkdtemp(join(tmpdir(), "collaboration-"));
  const events: RepositoryEvent[] = [];
  const orders: string[] = [];
  const github = await createLocalGitHub({
    directory,
    engine: () => ({ ...recordingEngine(events, orders), ...options.engine?.(orders) }),
  });
  github.addAccount("acme", "Organization");
  github.addAccount("stranger");
  github.addAccount("console-app[bot]");
  const repository = await github.addRepository({
    owner: "acme",
    name: "shop",
    defaultBranch: "develop",
    collaborators: {
      mira: "write",
      tess: "write",
      otto: "write",
      "acme-admin": "admin",
      trixie: "triage",
      rita: "read",
    },
  });
  await commitFiles(github, {
    name,
    branch: "develop",
    files: { "README.md": "shop\n", ".github/workflows/ci.yml": "name: CI\non: push\n" },
  });
  await github.addRepository({ owner: "fern", name: "shop", defaultBranch: "develop", parent: name });
  return {
    github,
    repository,
    events,
    orders,
    as: (login) => clientFor(github, github.token(login)),
    asWorkflow: (permissions) =>
      clientFor(
        github,
        github.mintToken({
          kind: "actions",
          login: "github-actions[bot]",
          repository: name,
          permissions,
          runId: 1,
          jobId: 1,
          jobName: "job",
        }),
      ),
    asApp: (permissions) =>
      clientFor(
        github,
        github.mintToken({
          kind: "app",
          login: "console-app[bot]",
          repository: name,
          permissions,
          jobId: undefined,
          jobName: undefined,
        }),
      ),
    commit: (branch, files, { fork = false } = {}) =>
      commitFiles(github, { name: fork ? "fern/shop" : name, branch, files }),
    createBranch: async (branch, from) => {
      const sha = await github.git.readRef(name, `refs/heads/${from}`);
      await github.git.moveRefs(name, [{ ref: `refs/heads/${branch}`, before: undefined, after: sha ?? "" }]);
    },
    syncHead: async (number) => {
      const pull = repository.pulls.get(number);
      const sha = await github.git.readRef(name, `refs/heads/${pull?.headBranch}`);
      if (pull === undefined || sha === undefined) throw new Error(`Pull request ${number} has no branch.`);
      pull.headSha = sha;
      return sha;
    },
    readRef: (ref) => github.git.readRef(name, ref),
    readCommit: async (sha) => {
      const found = await github.git.readCommit(name, sha);
      if (found === undefined) throw new Error(`There is no commit ${sha}.`);
      return found;
    },
    protect: (branch, rules, bypass = []) =>
      repository.rulesets.push({
        id: github.nextId(),
        name: branch,
        target: "branch",
        include: [branch],
        exclude: [],
        rules,
        bypass,
        enforcement: "active",
      }),
    addRun: (run) => addRun(github, repository, run),
    close: async () => {
      const { violations } = github;
      await github.close();
      await rm(directory, { recursive: true, force: true });
      expect(violations).toEqual([]);
    },
  };
}

/** Status, message and details of a request that has to be refused. */
export async function refusal(
  request: Promise<unknown>,
): Promise<{ readonly status: number; readonly message: string; readonly errors: unknown }> {
  const answer = await request.then(
    () => undefined,
    (error: { status: number; response: { data: { message: string; errors?: unknown } } }) => error,
  );
  if (answer === undefined) throw new Error("The request was not refused.");
  return {
    status: answer.status,
    message: answer.response.data.message,
    errors: answer.response.data.errors,
  };
}

/** GitHub's own client. It gets node's fetch: the one that it brings along is left out of the tests, too (jest.config.js). */
export const clientFor = ({ urls }: LocalGitHub, token: string): Octokit =>
  getOctokit(token, { baseUrl: urls.api, request: { fetch: globalThis.fetch } });

export async function commitFiles(
  { git }: LocalGitHub,
  {
    name: repository,
    branch,
    files,
  }: { readonly name: string; readonly branch: string; readonly files: Readonly<Record<string, string>> },
): Promise<string> {
  const ref = `refs/heads/${branch}`;
  const tip = (await git.readRef(repository, ref)) ?? (await git.readRef(repository, "refs/heads/develop"));
  const base = tip === undefined ? undefined : (await git.readCommit(repository, tip))?.tree;
  const entries = await Promise.all(
    Object.entries(files).map(async ([path, text]) => ({
      path,
      mode: "100644",
      type: "blob" as const,
      sha: await git.createBlob(repository, Buffer.from(text)),
    })),
  );
  const tree = await git.createTree(repository, { base, entries });
  const sha = await git.createCommit(repository, {
    tree,
    parents: tip === undefined ? [] : [tip],
    message: Object.keys(files).join(", "),
  });
  await git.moveRefs(repository, [{ ref, before: undefined, after: sha }]);
  return sha;
}

function recordingEngine(events: RepositoryEvent[], orders: string[]): WorkflowEngine {
  return {
    handle: async (event) => {
      events.push(event);
      return [];
    },
    dispatch: async () => {
      throw new Error("Nothing can be dispatched in this test.");
    },
    cancel: (run, { force }) => orders.push(`${force ? "force-" : ""}cancel ${run.id}`),
    rerun: async (run, { failedOnly, actor }) => {
      orders.push(`rerun ${run.id}${failedOnly ? " failed" : ""} by ${actor}`);
    },
    approve: async (run, actor) => {
      orders.push(`approve ${run.id} by ${actor}`);
    },
    review: (run, review) =>
      orders.push(`${review.state} ${review.environment} of ${run.id} by ${review.user}`),
    workflowId: (_, path) => path.length,
    settled: async () => undefined,
    holdJobs: () => undefined,
    checkpoint: () => (putModelBack) => putModelBack(),
    close: async () => undefined,
  };
}

function addRun(
  github: LocalGitHub,
  repository: Repository,
  given: Partial<WorkflowRun> & Pick<WorkflowRun, "headSha">,
): WorkflowRun {
  const now = github.clock.tick().toISOString();
  const id = github.nextId();
  const run: WorkflowRun = {
    id,
    repository: name,
    path: ".github/workflows/ci.yml",
    workflowId: 77,
    workflowName: "CI",
    runNumber: repository.runs.size + 1,
    runAttempt: 1,
    event: "pull_request",
    displayTitle: "CI",
    headBranch: "one",
    headRepository: name,
    actor: "mira",
    triggeringActor: "mira",
    status: "completed",
    conclusion: "success",
    pullRequests: [],
    checkSuiteId: github.nextId(),
    createdAt: now,
    updatedAt: now,
    startedAt: now,
    jobs: [],
    approvals: [],
    pendingDeployments: [],
    referencedWorkflows: [],
    annotations: [],
    ...given,
  };
  repository.runs.set(id, run);
  github.changed(run);
  return run;
}
