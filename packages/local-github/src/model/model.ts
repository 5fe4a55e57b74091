/* oxlint-disable max-lines -- one vocabulary, read as a whole */
/**
 * What the local GitHub remembers. Plain mutable records; only `packages/local-github` touches them.
 * Git objects and refs are not here: they live in the bare repositories.
 */

export type Permission = "none" | "read" | "triage" | "write" | "maintain" | "admin";
export type ScopeLevel = "none" | "read" | "write";

/** A GitHub account. `github-actions[bot]` and App bots are `Bot`. */
export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: "User" | "Bot" | "Organization";
  /** Of an organization: members by the slug of their team. */
  readonly teams?: Map<string, readonly string[]>;
}

/** What a token may do. A user token may do whatever the user may; the others only what `permissions` grants. */
export type TokenClaims =
  | { readonly kind: "user"; readonly login: string }
  | {
      readonly kind: "actions";
      readonly login: "github-actions[bot]";
      readonly repository: string;
      /** Scope name as in a workflow's `permissions:` → level; a missing scope is `none`. */
      readonly permissions: Readonly<Record<string, ScopeLevel>>;
      readonly runId: number;
      readonly jobId: number;
      /** Shown in reports: run title and job name. */
      readonly jobName: string;
    }
  | {
      readonly kind: "app";
      readonly login: string;
      readonly repository: string;
      readonly permissions: Readonly<Record<string, ScopeLevel>>;
      readonly jobId: number | undefined;
      readonly jobName: string | undefined;
    };

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  defaultBranch: string;
  isPrivate: boolean;
  /** owner/name of the parent when this is a fork. */
  readonly parent: string | undefined;
  readonly collaborators: Map<string, Permission>;
  readonly settings: RepositorySettings;
  readonly rulesets: BranchRuleset[];
  /** Paths of workflows that somebody has switched off; left out: none. */
  disabledWorkflows?: readonly string[];
  readonly environments: Map<string, Environment>;
  readonly secrets: Map<string, string>;
  readonly variables: Map<string, string>;
  readonly labels: Map<string, Label>;
  /** Pull requests and issues share one number sequence. */
  readonly pulls: Map<number, PullRequest>;
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, IssueComment>;
  readonly statuses: CommitStatus[];
  readonly checkSuites: CheckSuite[];
  readonly deployments: Map<number, Deployment>;
  readonly releases: Map<number, Release>;
  readonly runs: Map<number, WorkflowRun>;
  /** Newest last; who moved which ref, for `GET /activity`. */
  readonly activity: RefActivity[];
  readonly createdAt: string;
  nextNumber: number;
}

export interface RepositorySettings {
  allowMergeCommit: boolean;
  allowSquashMerge: boolean;
  allowRebaseMerge: boolean;
  /** Default: false. */
  allowAutoMerge?: boolean;
  deleteBranchOnMerge: boolean;
  hasIssues: boolean;
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPullRequests: boolean;
  /** "Workflow permissions"; left out: read. */
  defaultWorkflowPermissions?: "read" | "write";
  /** "Actions permissions"; left out: everything may be used. `selected` allows what matches the patterns. */
  allowedActions?:
    "all" | "local_only" | { readonly patterns: readonly string[]; readonly githubOwned: boolean };
  /** Actions is switched off. */
  actionsDisabled?: boolean;
  /** Actions have to be named by a commit. Only told: runs start all the same. */
  requiresCommits?: boolean;
  isArchived?: boolean;
  /** The owner's plan has no rules and no environments with protection for private repositories (HTTP 403). */
  planWithoutRules?: boolean;
  /**
   * What a pull request opened or updated by GITHUB_TOKEN starts: runs that wait for "Approve workflows to run"
   * (concluded `action_required`, no job), or nothing at all, as both are reported.
   */
  botPullRequestRuns: "approval-required" | "none";
}

export type BranchRule =
  | {
      readonly type: "pull_request";
      readonly requiredApprovals: number;
      readonly dismissStale?: boolean;
      readonly codeOwners?: boolean;
      readonly allowedMergeMethods?: readonly ("merge" | "squash" | "rebase")[];
    }
  | {
      readonly type: "required_status_checks";
      readonly contexts: readonly string[];
      readonly strict: boolean;
      /** App that a context must come from, by its id, where the rule names one. Shown; who sets a status is not compared. */
      readonly sources?: Readonly<Record<string, number>>;
    }
  | { readonly type: "non_fast_forward" }
  | { readonly type: "deletion" }
  | { readonly type: "creation" }
  | { readonly type: "update" };

export interface BranchRuleset {
  readonly id: number;
  readonly name: string;
  readonly target: "branch" | "tag";
  /** fnmatch patterns over the short ref name; `~DEFAULT_BRANCH` and `~ALL` are understood. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: readonly BranchRule[];
  /** Logins that may bypass (an admin, an App); GITHUB_TOKEN never can. */
  readonly bypass: readonly string[];
  /** Whoever has the admin role may pass it by: always, or only when merging a pull request. */
  readonly adminBypass?: "always" | "pull_request";
  enforcement: "active" | "disabled";
}

export interface Environment {
  readonly id: number;
  readonly name: string;
  /** Logins of required reviewers, and teams as `owner/slug`; empty = no such rule. */
  reviewers: string[];
  preventSelfReview: boolean;
  waitTimerMinutes: number;
  /** undefined = all branches may deploy. */
  deploymentBranches: string[] | undefined;
  readonly secrets: Map<string, string>;
  readonly variables: Map<string, string>;
  readonly createdAt: string;
}

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | undefined;
}

/** A locked conversation takes comments from people with write access alone. */
export interface Lock {
  readonly reason: string | null;
}

export interface PullRequest {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  isDraft: boolean;
  readonly author: string;
  base: string;
  /** owner/name of the repository that holds the head branch. */
  readonly headRepository: string;
  readonly headBranch: string;
  /** Current head commit. Kept in `refs/pull/N/head` too. */
  headSha: string;
  labels: string[];
  assignees: string[];
  /** Logins whose review was asked for and is still awaited. */
  requestedReviewers?: string[];
  lock?: Lock | undefined;
  autoMerge?:
    | {
        readonly caller: TokenClaims;
        readonly method: "merge" | "squash" | "rebase";
        /** Of the merge commit, where somebody chose them. */
        readonly title: string | undefined;
        readonly message: string | undefined;
        readonly enabledAt: string;
      }
    | undefined;
  merged: { readonly by: string; readonly at: string; readonly commit: string } | undefined;
  reviews: Review[];
  threads: ReviewThread[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | undefined;
}

export interface Review {
  readonly id: number;
  readonly author: string;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";
  readonly body: string;
  /** The head that it is shown for; a force-push of the same changes takes it along (platform fact 180). */
  commit: string;
  readonly submittedAt: string;
}

export interface ReviewThread {
  readonly id: string;
  readonly path: string;
  readonly line: number | undefined;
  isResolved: boolean;
  resolvedBy: string | undefined;
  isOutdated: boolean;
  readonly comments: ReviewComment[];
}

export interface ReviewComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly reviewId: number;
  readonly createdAt: string;
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  stateReason: "completed" | "not_planned" | "reopened" | undefined;
  readonly author: string;
  lock?: Lock | undefined;
  labels: string[];
  assignees: string[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | undefined;
  closedBy?: string | undefined;
}

/** A comment of an issue or of a pull request's conversation. */
export interface IssueComment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  reactions: { readonly user: string; readonly content: string }[];
}

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: "error" | "failure" | "pending" | "success";
  readonly description: string | undefined;
  readonly targetUrl: string | undefined;
  readonly creator: string;
  readonly createdAt: string;
}

export type Conclusion =
  | "success"
  | "failure"
  | "neutral"
  | "cancelled"
  | "skipped"
  | "timed_out"
  | "action_required"
  | "startup_failure"
  | "stale";

export interface CheckSuite {
  readonly id: number;
  readonly sha: string;
  readonly branch: string | undefined;
  readonly app: { readonly id: number; readonly slug: string; readonly name: string };
  /** The run of GitHub Actions that this suite belongs to. */
  readonly runId: number | undefined;
  readonly creator: string;
  readonly checkRuns: CheckRun[];
  readonly createdAt: string;
  updatedAt: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  status: RunStatus;
  conclusion: Conclusion | undefined;
  startedAt: string | undefined;
  completedAt: string | undefined;
  readonly detailsUrl: string | undefined;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | undefined;
  readonly payload: unknown;
  readonly creator: string;
  readonly productionEnvironment: boolean;
  readonly transientEnvironment: boolean;
  readonly createdAt: string;
  updatedAt: string;
  readonly statuses: DeploymentStatus[];
}

export interface DeploymentStatus {
  readonly id: number;
  readonly state: "error" | "failure" | "inactive" | "in_progress" | "queued" | "pending" | "success";
  readonly description: string;
  readonly logUrl: string;
  readonly environmentUrl: string;
  readonly creator: string;
  readonly createdAt: string;
}

export interface Release {
  readonly id: number;
  tagName: string;
  targetCommitish: string;
  name: string;
  body: string;
  isDraft: boolean;
  isPrerelease: boolean;
  makeLatest: boolean;
  readonly author: string;
  readonly createdAt: string;
  publishedAt: string | undefined;
}

export interface RefActivity {
  readonly id: number;
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly actor: string;
  readonly type: "push" | "force_push" | "branch_creation" | "branch_deletion" | "pr_merge";
  readonly at: string;
}

export type RunStatus = "queued" | "in_progress" | "completed" | "waiting" | "requested" | "pending";

export interface WorkflowRun {
  readonly id: number;
  readonly repository: string;
  /** `.github/workflows/release.yml` */
  readonly path: string;
  readonly workflowId: number;
  readonly workflowName: string;
  readonly runNumber: number;
  runAttempt: number;
  readonly event: string;
  displayTitle: string;
  readonly headSha: string;
  readonly headBranch: string | undefined;
  /** owner/name; another one than `repository` for a pull request of a fork. */
  readonly headRepository: string;
  /** Who caused the run; keeps its privileges on a re-run. */
  readonly actor: string;
  triggeringActor: string;
  status: RunStatus;
  conclusion: Conclusion | undefined;
  readonly pullRequests: readonly number[];
  readonly checkSuiteId: number;
  readonly createdAt: string;
  updatedAt: string;
  startedAt: string;
  /** Jobs of the present attempt, reusable ones as `caller / nested`. */
  jobs: WorkflowJob[];
  approvals: EnvironmentReview[];
  /** Environments at which jobs of the run wait now. */
  pendingDeployments: PendingDeployment[];
  readonly referencedWorkflows: { readonly path: string; readonly sha: string; readonly ref: string }[];
  annotations: Annotation[];
}

export interface WorkflowJob {
  readonly id: number;
  readonly runId: number;
  readonly runAttempt: number;
  readonly name: string;
  status: RunStatus;
  conclusion: Conclusion | undefined;
  readonly createdAt: string;
  startedAt: string | undefined;
  completedAt: string | undefined;
  /** Empty when the job never got a runner. */
  steps: WorkflowStep[];
  /** `undefined` until a runner took the job. */
  runnerName: string | undefined;
  environment: string | undefined;
  log: string[];
  summary: string;
  /** How many artifacts its steps uploaded; they are not kept. */
  artifacts?: number;
}

export interface WorkflowStep {
  readonly number: number;
  readonly name: string;
  status: RunStatus;
  conclusion: Conclusion | undefined;
  startedAt: string | undefined;
  completedAt: string | undefined;
  /** Its lines in the job's log: `from` the first, up to but without `to`. */
  lines?: { readonly from: number; readonly to: number };
}

export interface EnvironmentReview {
  readonly environment: string;
  readonly state: "approved" | "rejected";
  readonly user: string;
  readonly comment: string;
}

export interface PendingDeployment {
  readonly environment: string;
  readonly jobId: number;
  readonly since: string;
}

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly job: string;
  readonly title: string | undefined;
  readonly message: string;
}
