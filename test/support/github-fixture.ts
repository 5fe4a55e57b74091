import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CodeLoaders, createPorts } from "../../src/adapters/create-ports.js";
import { createSnapshotMaker } from "../../src/adapters/github/snapshot/reader.js";
import { createLaterPorts } from "../../src/adapters/later-ports.js";
import { readPolicy } from "../../src/adapters/policy/read-policy.js";
import type { Commit, CommitSha, TreeSha } from "../../src/domain/values/values.js";
import {
  createLocalGitHub,
  type LocalGitHub,
  type LocalGitHubOptions,
  type Repository,
  type ScopeLevel,
} from "@release-console/local-github";
import type { Ports } from "../../src/ports/ports.js";

/** All of it is here already: what goes out together must not depend on how long something takes to load. */
const load: CodeLoaders = {
  snapshotMaker: () => Promise.resolve(createSnapshotMaker),
  laterPorts: () => Promise.resolve(createLaterPorts),
  policyReader: () => Promise.resolve(readPolicy),
};

/** The seven scopes that every console job asks for. */
const consoleScopes: Readonly<Record<string, ScopeLevel>> = {
  actions: "write",
  contents: "write",
  deployments: "write",
  issues: "write",
  "pull-requests": "write",
  statuses: "write",
  checks: "read",
};

export type Files = Readonly<
  Record<string, string | { readonly content: string | Buffer; readonly mode: string }>
>;

export interface GitHubFixture {
  readonly github: LocalGitHub;
  readonly repository: Repository;
  /** A world as a console job sees it; each call is another job. */
  world(options?: {
    readonly permissions?: Readonly<Record<string, ScopeLevel>>;
    readonly app?: boolean;
    /** Otherwise than an App that was given everything. */
    readonly appPermissions?: Readonly<Record<string, ScopeLevel>>;
    readonly event?: { readonly name: string; readonly payload: unknown };
  }): Promise<Ports & { readonly jobId: number }>;
  commit(files: Files, parents?: readonly Commit[], message?: string): Promise<Commit>;
  /** Puts a branch where it is told, past all rules. */
  setBranch(name: string, commit: Commit): Promise<void>;
  branch(name: string): Promise<string | undefined>;
  branches(): Promise<readonly string[]>;
  file(commit: string, path: string): Promise<string | undefined>;
  /** A person opens a pull request of a branch to develop. */
  openPullRequest(request: {
    readonly author: string;
    readonly branch: string;
    readonly title?: string;
    readonly body?: string;
  }): Promise<number>;
  /** A call of the REST API as a person. */
  call(login: string, method: string, path: string, body?: unknown): Promise<unknown>;
  close(): Promise<void>;
}

/** `acme/shop` with the protected-by-nothing branch develop; acme's people are mona (admin), ada and tess (write). */
export async function createGitHubFixture(
  options: Pick<LocalGitHubOptions, "engine"> = {},
): Promise<GitHubFixture> {
  const directory = await mkdtemp(join(tmpdir(), "adapters-"));
  const github = await createLocalGitHub({ directory, ...options });
  github.addAccount("acme", "Organization");
  for (const login of ["mona", "ada", "tess"]) github.addAccount(login);
  github.addAccount("console[bot]", "Bot");
  const repository = await github.addRepository({ owner: "acme", name: "shop", defaultBranch: "develop" });
  repository.collaborators.set("mona", "admin").set("ada", "write").set("tess", "write");
  let jobs = 0;
  const name = "acme/shop";

  const fixture: GitHubFixture = {
    github,
    repository,
    world: async ({
      permissions = consoleScopes,
      app = false,
      appPermissions: lacking = {},
      event = { name: "schedule", payload: {} },
    } = {}) => {
      jobs += 1;
      const jobId = jobs;
      const eventPath = join(directory, `event-${jobId}.json`);
      await writeFile(eventPath, JSON.stringify(event.payload));
      const common = { repository: name, jobId, jobName: "promote / decide" };
      const token = github.mintToken({
        kind: "actions",
        login: "github-actions[bot]",
        permissions,
        runId: 1000 + jobId,
        ...common,
      });
      const appPermissions = {
        ...permissions,
        workflows: "write" as const,
        members: "read" as const,
        ...lacking,
      };
      const appToken = app
        ? github.mintToken({ kind: "app", login: "console[bot]", permissions: appPermissions, ...common })
        : undefined;
      const env = {
        ...process.env,
        GITHUB_API_URL: github.urls.api,
        GITHUB_GRAPHQL_URL: github.urls.graphql,
        GITHUB_SERVER_URL: github.urls.server,
        GITHUB_REPOSITORY: name,
        GITHUB_RUN_ID: String(1000 + jobId),
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_REF: "refs/heads/develop",
        GITHUB_WORKFLOW_REF: `${name}/.github/workflows/release.yml@refs/heads/develop`,
        GITHUB_ACTOR: "mona",
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: eventPath,
      };
      // Pauses are for GitHub's sake; here nothing lags.
      const sleep = (): Promise<void> => Promise.resolve();
      return { ...createPorts({ token, appToken, env, sleep, load }), jobId };
    },
    commit: async (files, parents = [], message = "Change something") => {
      const entries = await Promise.all(
        Object.entries(files).map(async ([path, file]) => {
          const { content, mode } = typeof file === "string" ? { content: file, mode: "100644" } : file;
          return {
            path,
            mode,
            type: "blob" as const,
            sha: await github.git.createBlob(name, Buffer.from(content)),
          };
        }),
      );
      const tree = await github.git.createTree(name, { base: undefined, entries });
      const author = { name: "Ada", email: "ada@users.noreply.github.com" };
      const sha = await github.git.createCommit(name, {
        tree,
        parents: parents.map((parent) => parent.sha),
        message,
        author,
      });
      return { sha: sha as CommitSha, tree: tree as TreeSha };
    },
    setBranch: (branch, commit) =>
      github.git.moveRefs(name, [{ ref: `refs/heads/${branch}`, before: undefined, after: commit.sha }]),
    branch: (branch) => github.git.readRef(name, `refs/heads/${branch}`),
    branches: async () =>
      [...(await github.git.listRefs(name, "refs/heads/")).keys()].map((ref) =>
        ref.replace("refs/heads/", ""),
      ),
    file: async (commit, path) => {
      const found = await github.git.resolve(name, `${commit}:${path}`);
      return found === undefined ? undefined : (await github.git.readBlob(name, found.sha))?.toString("utf8");
    },
    openPullRequest: async ({ author, branch, title = "A change", body = "" }) => {
      const opened = await fixture.call(author, "POST", "/repos/acme/shop/pulls", {
        title,
        body,
        head: branch,
        base: "develop",
      });
      return (opened as { readonly number: number }).number;
    },
    call: async (login, method, path, body) => {
      const answer = await fetch(`${github.urls.api}${path}`, {
        method,
        headers: { authorization: `token ${github.token(login)}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return text === "" ? undefined : (JSON.parse(text) as unknown);
    },
    close: async () => {
      await github.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
  return fixture;
}

/**
 * Round trips that a job needs for something. Answers are kept back for a moment, so that what was sent together
 * is seen to have been sent together.
 */
export async function countingRoundTrips<T>(
  github: LocalGitHub,
  job: { readonly jobId: number },
  act: () => Promise<T>,
): Promise<{ readonly result: T; readonly roundTrips: number }> {
  const before = github.traffic.job(job.jobId).roundTrips;
  github.faults.latencyMs = 30;
  try {
    const result = await act();
    return { result, roundTrips: github.traffic.job(job.jobId).roundTrips - before };
  } finally {
    github.faults.latencyMs = 0;
  }
}

/** GitHub's description leaves out the bodies of some errors, which come with one all the same. */
export const violationsOf = (github: LocalGitHub): readonly unknown[] =>
  github.violations.filter(({ message }) => !/^status 4\d\d has no body$/.test(message));
