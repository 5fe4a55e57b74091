/** The parts of the server that REST operations and GraphQL resolvers share. */
import type { EngineHost, LocalClock, WorkflowEngine } from "./interfaces.js";
import type {
  Account,
  CheckRun,
  CheckSuite,
  CommitStatus,
  PullRequest,
  Repository,
  Review,
  ScopeLevel,
  TokenClaims,
  Issue,
  IssueComment,
} from "./model.js";

/** Git over the bare repositories. Repositories are named `owner/name`; objects of a fork network are shared. */
export interface GitStore {
  directory(nameWithOwner: string): string;
  create(nameWithOwner: string, options?: { readonly forkOf?: string }): Promise<void>;
  /** Full ref name (`refs/heads/x`) → SHA of what it points to. */
  readRef(nameWithOwner: string, ref: string): Promise<string | undefined>;
  listRefs(nameWithOwner: string, prefix: string): Promise<ReadonlyMap<string, string>>;
  /** All or nothing. `before` undefined = whatever it is; zero OID = must not exist / delete. Rejects with `RefRaceError`. */
  moveRefs(
    nameWithOwner: string,
    moves: readonly { readonly ref: string; readonly before: string | undefined; readonly after: string }[],
  ): Promise<void>;
  readCommit(nameWithOwner: string, sha: string): Promise<GitCommit | undefined>;
  /** Author and committer are GitHub unless given; a person without `date` gets the present time. */
  createCommit(
    nameWithOwner: string,
    commit: {
      readonly tree: string;
      readonly parents: readonly string[];
      readonly message: string;
      readonly author?: NewGitPerson;
      readonly committer?: NewGitPerson;
      readonly isSigned?: boolean;
    },
  ): Promise<string>;
  /** Merge of two commits without a work tree. */
  mergeTrees(
    nameWithOwner: string,
    ours: string,
    theirs: string,
  ): Promise<{ readonly tree: string } | { readonly conflicts: readonly string[] }>;
  /** Three-way merge with a chosen base tree: squash, rebase and cherry-pick are made of it. */
  threeWay(
    nameWithOwner: string,
    trees: { readonly base: string; readonly ours: string; readonly theirs: string },
  ): Promise<{ readonly tree: string } | { readonly conflicts: readonly string[] }>;
  isAncestor(nameWithOwner: string, ancestor: string, descendant: string): Promise<boolean>;
  mergeBase(nameWithOwner: string, one: string, other: string): Promise<string | undefined>;
  /** A unified diff, or a patch for each commit as `git format-patch` writes it. */
  diffText(
    nameWithOwner: string,
    range: { readonly base: string; readonly head: string; readonly format: "diff" | "patch" },
  ): Promise<string>;
  /** Commits reachable from `head` and not from `base`, newest first. */
  commitsBetween(nameWithOwner: string, base: string, head: string): Promise<readonly GitCommit[]>;
  changedFiles(nameWithOwner: string, base: string, head: string): Promise<readonly ChangedFile[]>;
  readTree(
    nameWithOwner: string,
    tree: string,
    options?: { readonly recursive?: boolean },
  ): Promise<readonly TreeEntry[] | undefined>;
  createTree(
    nameWithOwner: string,
    request: {
      readonly base: string | undefined;
      readonly entries: readonly {
        readonly path: string;
        readonly mode: string;
        readonly type: "blob" | "tree" | "commit";
        readonly sha: string | null;
      }[];
    },
  ): Promise<string>;
  readBlob(nameWithOwner: string, sha: string): Promise<Buffer | undefined>;
  createBlob(nameWithOwner: string, content: Buffer): Promise<string>;
  /** An annotated tag's object; no ref is made. */
  createTag(
    nameWithOwner: string,
    tag: Omit<GitTag, "tagger"> & { readonly tagger: NewGitPerson },
  ): Promise<string>;
  readTag(nameWithOwner: string, sha: string): Promise<GitTag | undefined>;
  /** History of a commit, newest first, of one path when given. */
  log(
    nameWithOwner: string,
    head: string,
    options: { readonly limit: number; readonly path?: string },
  ): Promise<readonly GitCommit[]>;
  /** The commit that a branch, tag, full ref or SHA stands for. */
  resolveCommit(nameWithOwner: string, revision: string): Promise<string | undefined>;
  /** `rev:path` as GraphQL's `object(expression:)` understands it, `HEAD:` being the default branch. */
  resolve(
    nameWithOwner: string,
    expression: string,
  ): Promise<{ readonly sha: string; readonly type: "commit" | "tree" | "blob" | "tag" } | undefined>;
}

export class RefRaceError extends Error {
  constructor(readonly ref: string) {
    super(`${ref} is not where the caller expected it`);
  }
}

export interface GitCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: GitPerson;
  readonly committer: GitPerson;
  /** Signed by GitHub, which it does for commits that its API makes in the name of a bot. */
  readonly isSigned?: boolean;
}
export interface GitTag {
  /** SHA of what is tagged. */
  readonly object: string;
  readonly type: "commit" | "tree" | "blob" | "tag";
  readonly tag: string;
  readonly message: string;
  readonly tagger: GitPerson;
}
export interface GitPerson {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}
export interface NewGitPerson {
  readonly name: string;
  readonly email: string;
  readonly date?: string;
}
export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly status: "added" | "removed" | "modified" | "renamed";
  readonly additions: number;
  readonly deletions: number;
  readonly sha: string;
}
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly sha: string;
  readonly size: number | undefined;
}

/**
 * The one door through which refs of users' repositories move, whoever asks (REST, GraphQL, git push):
 * rules and the workflow-file refusal are tested, refs are moved all or nothing, activity is written,
 * pull requests are updated (synchronize, merged when the head became reachable from the base, head branch gone),
 * events are sent.
 */
export interface RefMover {
  move(request: RefMoveRequest): Promise<void>;
}
export interface RefMoveRequest {
  readonly repository: Repository;
  readonly caller: TokenClaims;
  readonly moves: readonly {
    readonly ref: string;
    readonly before: string | undefined;
    readonly after: string;
    readonly force: boolean;
  }[];
  /** A pull request's merge satisfies the rule "pull request required" and is judged by the other rules with its head. */
  readonly mergeOf?: PullRequest;
}

/** Builds events with valid payloads and hands them to the engine. */
export interface Events {
  pullRequest(
    action: string,
    about: {
      readonly repository: Repository;
      readonly pull: PullRequest;
      readonly caller: TokenClaims;
      readonly extra?: Readonly<Record<string, unknown>>;
    },
  ): Promise<void>;
  review(
    action: "submitted" | "dismissed",
    about: {
      readonly repository: Repository;
      readonly pull: PullRequest;
      readonly review: Review;
      readonly caller: TokenClaims;
    },
  ): Promise<void>;
  issue(
    action: string,
    about: { readonly repository: Repository; readonly issue: Issue; readonly caller: TokenClaims },
  ): Promise<void>;
  comment(
    action: "created" | "edited" | "deleted",
    about: { readonly repository: Repository; readonly comment: IssueComment; readonly caller: TokenClaims },
  ): Promise<void>;
  push(about: {
    readonly repository: Repository;
    readonly ref: string;
    readonly before: string;
    readonly after: string;
    readonly caller: TokenClaims;
  }): Promise<void>;
  status(about: {
    readonly repository: Repository;
    readonly status: CommitStatus;
    readonly caller: TokenClaims;
  }): Promise<void>;
  /** Of a check run of another App than GitHub Actions. */
  checkRun(
    action: "created" | "completed",
    about: {
      readonly repository: Repository;
      readonly suite: CheckSuite;
      readonly check: CheckRun;
      readonly caller: TokenClaims;
    },
  ): Promise<void>;
  /** A cron tick of the default branch's scheduled workflows. */
  schedule(repository: Repository, cron: string): Promise<void>;
}

/** What a handler gets to work with. */
export interface ServerParts {
  readonly clock: LocalClock;
  readonly git: GitStore;
  readonly refs: RefMover;
  readonly events: Events;
  readonly engine: WorkflowEngine;
  readonly host: EngineHost;
  readonly urls: { readonly server: string; readonly api: string; readonly graphql: string };
  nextId(): number;
  /** Throws `ApiError` 404 when unknown or not visible to the caller. */
  repository(nameWithOwner: string): Repository;
  account(login: string): Account | undefined;
  accountOrThrow(login: string): Account;
}

/** One REST operation; the table is keyed by GitHub's operationId (`pulls/merge`). Anything not in the table fails the run. */
export interface RestOperation {
  /** Scope that a GITHUB_TOKEN needs (`permissions:` name), or `metadata` = always, or `user-only` = never for Actions. Alternatives in an array: any one. */
  readonly needs:
    | { readonly scope: string; readonly level: ScopeLevel }
    | readonly { readonly scope: string; readonly level: ScopeLevel }[]
    | "metadata"
    | "user-only";
  /** What a person needs on the repository; default: read for GET, write otherwise. */
  readonly person?: "read" | "triage" | "write" | "maintain" | "admin";
  run(request: RestRequest): Promise<RestAnswer>;
}
export interface RestRequest {
  readonly parts: ServerParts;
  readonly caller: TokenClaims;
  /** Present for every /repos/{owner}/{repo}/… path. */
  readonly repository: Repository;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The `Accept` header; empty when there is none. */
  readonly accept: string;
  // The body is validated against GitHub's OpenAPI description before the operation runs.
  readonly body: Readonly<Record<string, unknown>>;
}
export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
  /** Besides those that every answer has; a `link` for what is not paged by number. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A complete list: the server cuts the page and writes the Link header. */
  readonly list?: readonly unknown[];
  /** In the place of a body: an answer that is no JSON. */
  readonly text?: { readonly type: string; readonly content: string };
  /** Of a redirect: the file that it leads to. */
  readonly download?: { readonly type: string; readonly content: Buffer };
  /** For lists wrapped as `{ total_count, <key>: [...] }`. */
  readonly listKey?: string;
  /** What such a wrapping has besides. */
  readonly listExtra?: Readonly<Record<string, unknown>>;
}
export type RestTable = Readonly<Record<string, RestOperation>>;
