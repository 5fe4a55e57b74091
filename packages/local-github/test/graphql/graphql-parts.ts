/** A repository with real git objects and the parts that GraphQL needs of a server, without HTTP. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BareGitStore } from "../../src/git/git-store.js";
import { createGraphql, type GraphqlAnswer } from "../../src/graphql/index.js";
import { ApiError, type EngineHost, type WorkflowEngine } from "../../src/model/interfaces.js";
import type { Account, PullRequest, Repository, ScopeLevel, TokenClaims } from "../../src/model/model.js";
import type { Events, ServerParts } from "../../src/model/server-parts.js";
import { JudgingRefMover } from "../../src/repository/refs/ref-mover.js";
import { emptyRepository } from "../empty-repository.js";

export interface Stage {
  readonly parts: ServerParts;
  readonly repository: Repository;
  readonly sentEvents: readonly string[];
  readonly violations: string[];
  /** Pull requests whose mergeability GitHub has not worked out. */
  readonly undecided: Set<PullRequest>;
  commit(
    files: Readonly<Record<string, string>>,
    options?: { readonly on?: string; readonly parents?: readonly string[]; readonly message?: string },
  ): Promise<string>;
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    caller?: TokenClaims,
  ): Promise<GraphqlAnswer>;
  close(): Promise<void>;
}

export const person = (login: string): TokenClaims => ({ kind: "user", login });

export const job = (permissions: Readonly<Record<string, ScopeLevel>>): TokenClaims => ({
  kind: "actions",
  login: "github-actions[bot]",
  repository: "acme/shop",
  permissions,
  runId: 1,
  jobId: 1,
  jobName: "release / decide",
});

export const zeroOid = "0".repeat(40);

export async function createStage(): Promise<Stage> {
  const directory = await mkdtemp(join(tmpdir(), "graphql-"));
  const clock = steadyClock();
  const git = new BareGitStore(directory, () => clock.now());
  await git.create("acme/shop", { defaultBranch: "develop" });
  const repository = shop();
  const sentEvents: string[] = [];
  const violations: string[] = [];
  const undecided = new Set<PullRequest>();
  const events = recordingEvents(sentEvents);
  let lastId = 1000;
  const nextId = (): number => (lastId += 1);
  const accounts = new Map([
    account(1, "acme", "Organization"),
    account(2, "mona", "User"),
    account(3, "tess", "User"),
    account(4, "eve", "User"),
    account(41898282, "github-actions[bot]", "Bot"),
  ]);
  const parts: ServerParts = {
    clock,
    git,
    refs: new JudgingRefMover({ clock, git, events, nextId, repositories: () => [repository] }),
    events,
    engine: unused("engine") as WorkflowEngine,
    host: unused("host") as EngineHost,
    urls: {
      server: "http://127.0.0.1:1",
      api: "http://127.0.0.1:1/api",
      graphql: "http://127.0.0.1:1/api/graphql",
    },
    nextId,
    repository: (name) => {
      if (name.toLowerCase() === "acme/shop") return repository;
      throw new ApiError(404, "Not Found");
    },
    account: (login) => accounts.get(login),
    accountOrThrow: (login) => {
      const found = accounts.get(login);
      if (found === undefined) throw new ApiError(404, "Not Found");
      return found;
    },
  };
  const graphql = createGraphql(parts, {
    onViolation: (message) => violations.push(message),
    isMergeabilityKnown: (pull) => !undecided.has(pull),
  });

  const stage: Stage = {
    parts,
    repository,
    sentEvents,
    violations,
    undecided,
    async commit(files, { on, parents, message = "Change files" } = {}) {
      const tip = on === undefined ? undefined : await git.readRef("acme/shop", `refs/heads/${on}`);
      const base = parents?.[0] ?? tip;
      const entries = await Promise.all(
        Object.entries(files).map(async ([path, text]) => ({
          path,
          mode: "100644",
          type: "blob" as const,
          sha: await git.createBlob("acme/shop", Buffer.from(text)),
        })),
      );
      const baseTree = base === undefined ? undefined : (await git.readCommit("acme/shop", base))?.tree;
      const tree = await git.createTree("acme/shop", { base: baseTree, entries });
      clock.tick();
      const sha = await git.createCommit("acme/shop", {
        tree,
        parents: parents ?? (tip === undefined ? [] : [tip]),
        message,
        author: { name: "mona", email: "2+mona@users.noreply.github.com" },
      });
      if (on !== undefined)
        await git.moveRefs("acme/shop", [{ ref: `refs/heads/${on}`, before: undefined, after: sha }]);
      return sha;
    },
    ask: (query, variables = {}, caller = person("mona")) => graphql({ query, variables, caller }),
    close: async () => {
      git.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
  return stage;
}

export function addPull(
  stage: Stage,
  pull: Partial<PullRequest> & Pick<PullRequest, "headBranch" | "headSha">,
): PullRequest {
  const { repository, parts } = stage;
  const number = repository.nextNumber;
  repository.nextNumber += 1;
  const created: PullRequest = {
    id: parts.nextId(),
    number,
    title: `Pull request ${number}`,
    body: "",
    state: "open",
    isDraft: false,
    author: "mona",
    base: "develop",
    headRepository: "acme/shop",
    labels: [],
    assignees: [],
    requestedReviewers: [],
    merged: undefined,
    reviews: [],
    threads: [],
    createdAt: timeOf(parts.clock.tick()),
    updatedAt: timeOf(parts.clock.now()),
    closedAt: undefined,
    ...pull,
  };
  repository.pulls.set(number, created);
  return created;
}

export const timeOf = (date: Date): string => date.toISOString().replace(".000Z", "Z");

const account = (id: number, login: string, type: Account["type"]): [string, Account] => [
  login,
  { id, login, type },
];

function steadyClock(): ServerParts["clock"] {
  let seconds = Date.parse("2026-03-01T09:00:00Z") / 1000;
  return {
    now: () => new Date(seconds * 1000),
    tick: () => new Date((seconds += 1) * 1000),
  };
}

function recordingEvents(sent: string[]): Events {
  return {
    pullRequest: async (action, { pull }) => void sent.push(`pull_request ${action} #${pull.number}`),
    review: async (action) => void sent.push(`pull_request_review ${action}`),
    issue: async (action) => void sent.push(`issues ${action}`),
    comment: async (action, { comment }) => void sent.push(`issue_comment ${action} #${comment.issue}`),
    push: async ({ ref }) => void sent.push(`push ${ref}`),
    status: async ({ status }) => void sent.push(`status ${status.context}`),
    checkRun: async (action, { check }) => void sent.push(`check_run ${action} ${check.name}`),
    schedule: async () => void sent.push("schedule"),
  };
}

/** Resolvers must not need it. */
function unused(name: string): unknown {
  return new Proxy(
    {},
    {
      get: () => {
        throw new Error(`GraphQL used the ${name}.`);
      },
    },
  );
}

function shop(): Repository {
  return emptyRepository({
    id: 77,
    owner: "acme",
    name: "shop",
    defaultBranch: "develop",
    isPrivate: true,
    parent: undefined,
    collaborators: new Map([
      ["mona", "write"],
      ["tess", "read"],
    ]),
    settings: {
      allowMergeCommit: true,
      allowSquashMerge: false,
      allowRebaseMerge: false,
      deleteBranchOnMerge: false,
      hasIssues: true,
      actionsMayOpenPullRequests: true,
      botPullRequestRuns: "none",
    },
    createdAt: "2026-01-01T00:00:00Z",
  });
}
