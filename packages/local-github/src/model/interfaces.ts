/** How the halves of the local GitHub meet: the server (git, REST, GraphQL, rules) and the workflow engine. */
import type { EnvironmentReview, Repository, TokenClaims, WorkflowJob, WorkflowRun } from "./model.js";

/** An answer of the API that is an error. `documentation_url` and `status` are added by the server. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly errors?: readonly unknown[],
  ) {
    super(message);
  }
}

/** Simulated time: every `tick` is later than the one before by at least a second, so that an order is always visible. */
export interface LocalClock {
  now(): Date;
  /** Moves on by a second and returns the new time. Called for each write and each event. */
  tick(): Date;
}

export interface RepositoryEvent {
  /** As in `on:`: push, pull_request, pull_request_review, issue_comment, issues, workflow_run, schedule, … */
  readonly name: string;
  readonly action: string | undefined;
  readonly repository: Repository;
  /** The webhook payload, valid against GitHub's webhook schemas. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actor: string;
  /** The token that caused the event: events of GITHUB_TOKEN start no runs, with the known exceptions. */
  readonly cause: TokenClaims;
  /** GITHUB_REF and GITHUB_SHA of runs that it starts; for pull_request the merge ref and merge commit. */
  readonly ref: string;
  readonly sha: string;
  /** Commit whose workflow files count; `undefined` = none can run (a pull request with a merge conflict). */
  readonly workflowSha: string | undefined;
  /** What the run shows as its head. */
  readonly head: { readonly sha: string; readonly branch: string | undefined; readonly repository: string };
  /** For `push` and `pull_request`: the message of the head commit, which may ask for no run. */
  readonly headMessage?: string | undefined;
  readonly pullRequests: readonly number[];
  /** For `push`: the branch or tag; for pull_request: the base branch. Used by `branches:` filters. */
  readonly filterBranch: string | undefined;
  /** Paths changed, for `paths:` filters; computed on demand. */
  changedPaths(): Promise<readonly string[]>;
  /** From a fork: read-only token, no secrets. */
  readonly fromFork: boolean;
}

/** Implemented by `engine/`, used by the server. */
export interface WorkflowEngine {
  /** Starts the runs that the event asks for; resolves when they exist. They go on by themselves. */
  handle(event: RepositoryEvent): Promise<readonly WorkflowRun[]>;
  /** `workflow_dispatch`; throws `ApiError` 404/422 as GitHub does. `ref` is a branch or tag name or a full ref. */
  dispatch(request: {
    readonly repository: Repository;
    /** File name, path or workflow id. */
    readonly workflow: string;
    readonly ref: string;
    readonly inputs: Readonly<Record<string, unknown>>;
    readonly actor: string;
    readonly cause: TokenClaims;
  }): Promise<WorkflowRun>;
  cancel(run: WorkflowRun, options: { readonly force: boolean }): void;
  /** All of it, what failed, or one job; what needs a job that runs again does so, too. */
  rerun(
    run: WorkflowRun,
    options: { readonly failedOnly: boolean; readonly actor: string; readonly job?: WorkflowJob },
  ): Promise<void>;
  /** "Approve workflows to run" of a run concluded `action_required`. */
  approve(run: WorkflowRun, actor: string): Promise<void>;
  /** The click on "Review deployments"; the server has checked that the person is a reviewer. */
  review(run: WorkflowRun, review: EnvironmentReview): void;
  /** The id of a workflow file, the same for all of its runs. */
  workflowId(repository: Repository, path: string): number;
  /** Resolves when nothing runs: every run is completed or waits for a person. Rejects on an engine fault. */
  settled(): Promise<void>;
  /** From now on these jobs get no runner: they stay queued until this is called with something else. */
  holdJobs(isHeld: (job: WorkflowJob) => boolean): void;
  /**
   * Remembers, when settled, who waits for people or a runner. What it returns ends everything that runs or waits, lets the caller
   * put the model back to what it was then, and brings those runs to where they waited.
   */
  checkpoint(): (putModelBack: () => Promise<void>) => Promise<void>;
  close(): Promise<void>;
}

/** Implemented by the server, used by `engine/`. */
export interface EngineHost {
  readonly clock: LocalClock;
  /** owner/name → record; throws `ApiError` 404. */
  repository(nameWithOwner: string): Repository;
  nextId(): number;
  /** Text of a file at a commit of a repository, `undefined` when absent. */
  readFile(nameWithOwner: string, sha: string, path: string): Promise<string | undefined>;
  listDirectory(nameWithOwner: string, sha: string, path: string): Promise<readonly string[]>;
  /** Branch, tag, full ref or SHA → commit SHA, `undefined` when absent. */
  resolveRef(nameWithOwner: string, ref: string): Promise<string | undefined>;
  /** Puts the tree of a commit into a directory (checkout of an action or of the user's code). */
  exportTree(nameWithOwner: string, sha: string, directory: string): Promise<void>;
  mintToken(claims: TokenClaims): string;
  revokeToken(token: string): void;
  readonly urls: { readonly server: string; readonly api: string; readonly graphql: string };
  /** Builds and validates the `workflow_run` event of a run, so that the engine can `handle` it. */
  workflowRunEvent(
    run: WorkflowRun,
    action: "requested" | "in_progress" | "completed",
  ): Promise<RepositoryEvent>;
  /** Payload parts: the repository as webhooks show it, and the organization that it belongs to. */
  repositoryParts(repository: Repository): Record<string, unknown>;
  accountPayload(login: string): Record<string, unknown>;
  /** Called whenever a run, job or step changes; the server mirrors jobs into check suites and runs. */
  changed(run: WorkflowRun): void;
  /** A line for whoever watches (rehearsal with --verbose, failing tests). */
  trace(line: string): void;
}
