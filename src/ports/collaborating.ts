import type { RunReference } from "../domain/log/entry.js";
import type { Finding } from "../domain/reasons/reasons.js";
import type { Account, CommitFacts, ReviewFacts } from "../domain/snapshot/snapshot.js";
import type { TargetStatus } from "../domain/drill/drill.js";
import type { Commit, CommitSha, Time, UserLogin, Version, TreeSha } from "../domain/values/values.js";

/** What GitHub answered to something that may be refused. */
export type Attempted<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "refused"; readonly found: string; readonly remedy: string };

export interface PullRequests {
  /** Finds the open one of that branch instead of opening a second. */
  open(request: {
    readonly branch: string;
    readonly title: string;
    readonly body: string;
  }): Promise<Attempted<{ readonly number: number; readonly head: CommitSha }>>;
  /** Labels, and at most ten assignees, so that people find it. That one of them is unknown to GitHub changes nothing else. */
  mark(request: {
    readonly number: number;
    readonly labels: readonly string[];
    readonly assignees: readonly UserLogin[];
  }): Promise<void>;
  /** Into develop, with the expected head. Merged already with that head counts as done. */
  merge(request: {
    readonly number: number;
    readonly head: CommitSha;
    readonly method: "merge" | "squash" | "rebase";
    readonly title: string;
    readonly message: string;
    /** The look before showed that it goes to develop; left out: GitHub is asked first. */
    readonly wasSeen?: boolean;
    /** `manual`: somebody else had merged it. */
  }): Promise<Attempted<Merged>>;
  /** One that goes to another branch by now counts as closed. */
  find(number: number): Promise<FoundPullRequest>;
  /** The newest one to develop from a branch of this repository, whatever became of it. */
  newestOf(branch: string): Promise<(FoundPullRequest & Reviewed) | undefined>;
  close(number: number): Promise<void>;
}

export interface Merged {
  readonly commit: CommitSha;
  /** Of that commit, where GitHub showed it along with the merge. */
  readonly tree?: TreeSha | undefined;
  readonly manual: boolean;
}

export interface FoundPullRequest {
  readonly number: number;
  readonly state: "open" | "closed" | "merged";
  readonly head: CommitSha;
  readonly mergeCommit: CommitSha | undefined;
  /** The branch that it goes to by now, where that is not develop. */
  readonly elsewhere?: string;
}

interface Reviewed {
  readonly author: Account;
  /** Oldest first. */
  readonly reviews: readonly ReviewFacts[];
  readonly commitFacts: readonly CommitFacts[];
}

export interface Conversations {
  /** Finds the open issue that begins with that marker instead of opening a second. */
  openIssue(request: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
    readonly marker: string;
    /** It cannot be older than that, so nothing older is looked at. Left out: every open issue is. */
    readonly since?: Time;
  }): Promise<Attempted<{ readonly number: number }>>;
  /** Whether it is closed, and by whom; undefined: GitHub does not say. One that was deleted nobody closed. */
  closingOf(issue: number): Promise<{ readonly isClosed: boolean; readonly by: Account | undefined }>;
  updateIssue(request: {
    readonly number: number;
    readonly body?: string;
    readonly closed?: boolean;
    /** Why it is closed; `completed` when left out. */
    readonly reason?: "completed" | "not_planned";
  }): Promise<void>;
  comment(request: { readonly number: number; readonly body: string }): Promise<{ readonly id: number }>;
  /**
   * Ids of our own comments that begin with the markers, in the order asked; undefined where there is none: among the
   * newest hundred, or, with `since`, among all that were written since then, a thousand at the most.
   */
  findOwn(
    wanted: readonly { readonly number: number; readonly marker: string; readonly since?: Time }[],
  ): Promise<readonly (number | undefined)[]>;
  updateComment(request: { readonly id: number; readonly body: string }): Promise<void>;
  deleteComment(id: number): Promise<void>;
  react(request: {
    readonly comment: number;
    readonly with: "+1" | "-1" | "eyes" | "confused" | "rocket";
  }): Promise<void>;
}

/** A status counts for GitHub's rules (platform fact 41); check runs of a dispatched run do not (platform fact 42). */
export interface CommitStatuses {
  /** Description is cut to 140 characters. */
  set(request: {
    readonly sha: CommitSha;
    readonly state: "pending" | "success" | "failure" | "error";
    readonly description: string;
    readonly url: string;
    /** Although this process has set it so before: somebody else may have changed it since. */
    readonly again?: boolean;
  }): Promise<void>;
}

export interface Runs {
  /** Jobs of one attempt, `caller / nested`. */
  jobs(run: RunReference): Promise<readonly JobFacts[]>;
  status(run: number): Promise<RunStatus>;
  cancel(run: number, options: { readonly force: boolean }): Promise<void>;
  /** Starts a workflow, on the default branch unless told otherwise: the one event of GITHUB_TOKEN that does (platform fact 1). */
  dispatch(request: {
    readonly workflow: string;
    readonly inputs: Readonly<Record<string, string>>;
    readonly branch?: string;
  }): Promise<void>;
  /** Files of the workflows that lately ran for this event. */
  recentFiles(event: "pull_request" | "push"): Promise<readonly string[]>;
  /** Starts these workflows on a branch. Returns those that GitHub let it start. */
  startChecks(branch: string, files: readonly string[]): Promise<readonly string[]>;
  /** The branches on which this job has started checks, and how long ago it first did. */
  startedChecks(): Promise<{ readonly branches: readonly string[]; readonly elapsedMs: number }>;
  /** Whether all checks that this job has started are over. */
  haveChecksEnded(): Promise<boolean>;
  /** Whether a dispatched run of that title, which its `run-name` gives it, has yet to begin this job. */
  isDispatched(request: {
    readonly workflow: string;
    readonly title: string;
    /** `caller / nested`. */
    readonly job: string;
  }): Promise<boolean>;
  /** Clicks on the run's environments, oldest first: who and where, not when (platform fact 24). */
  reviews(run: number): Promise<
    readonly {
      readonly environment: string;
      readonly state: string;
      readonly by: { readonly login: UserLogin; readonly isBot: boolean };
      readonly comment: string;
    }[]
  >;
}

export interface RunStatus {
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly attempt: number;
}

export interface JobFacts {
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | undefined;
  /** A runner took it: only then can it have done anything. */
  readonly started: boolean;
}

export interface Deployments {
  /** A Deployment of the real commit; returns its id. */
  create(request: {
    readonly environment: string;
    readonly sha: CommitSha;
    readonly description: string;
    readonly payload: Readonly<Record<string, unknown>>;
  }): Promise<number>;
  /** State of the Deployment whose payload names `deployment`; nothing happens when there is none. */
  conclude(request: {
    readonly environment: string;
    readonly deployment: string;
    /** Its id on GitHub, where it is known: then it is not looked for. */
    readonly shown?: number | undefined;
    readonly sha: CommitSha;
    readonly state: "success" | "failure" | "error" | "inactive";
    readonly description: string;
    readonly logUrl: string;
    readonly url: string | undefined;
  }): Promise<void>;
  /** Deployments of the commit that are shown as successful no longer are, but for the one whose payload names `except`. */
  retire(request: {
    readonly environment: string;
    readonly sha: CommitSha;
    readonly except: string;
    readonly description: string;
    readonly logUrl: string;
  }): Promise<void>;
  /** The newest of the environment, or of those of the commit; undefined: there is none. */
  newest(environment: string, sha?: CommitSha): Promise<ShownDeployment | undefined>;
}

export interface ShownDeployment {
  readonly sha: CommitSha;
  /** What its payload calls it; undefined: somebody else made it. */
  readonly deployment: string | undefined;
  /** `unfinished`: its state is one of those that another one follows. */
  readonly state: "unfinished" | "success" | "failure" | "error" | "inactive";
}

export interface ReleasePages {
  /** Creates or updates the page of the tag. */
  write(request: {
    readonly version: Version;
    readonly commit: CommitSha;
    readonly body: string;
    readonly latest: boolean;
    /** The log has it already. Default: false. */
    readonly isKnown?: boolean;
    /** Rolled back: shown as not ready for production. */
    readonly withdrawn?: boolean;
  }): Promise<Attempted<{ readonly id: number; readonly url: string }>>;
}

export interface HealthProbe {
  /** Tries as often as told; the evidence is one line for people. */
  probe(request: {
    readonly url: string;
    readonly tries: number;
    readonly secondsBetween: number;
    readonly timeoutSeconds: number;
    readonly expect: CommitSha | undefined;
  }): Promise<{ readonly healthy: boolean; readonly evidence: string }>;
}

export interface Webhooks {
  /**
   * Tries again for less than a minute and never throws. Messages to one address arrive in the order of the calls. `id` is
   * the same each time that the same is told; the body is sent as it is.
   */
  post(message: {
    readonly url: string;
    readonly id: string;
    readonly contentType: string;
    readonly body: string;
  }): Promise<{ readonly delivered: boolean; readonly detail: string }>;
}

/** What the runner shows and passes on. */
export interface Runner {
  setOutput(name: string, value: string): void;
  /** An annotation, titled with the reason's code, that leaves the step green. */
  notice(finding: Finding): void;
  /** An annotation, titled with the reason's code; the step is red. */
  fail(finding: Finding): void;
  /** Lines of the log: plain text, of which the runner takes nothing for a command. */
  info(text: string): void;
  /** The same, folded under a title. */
  details(title: string, text: string): void;
  /** Markdown, already escaped by the renderer; cut below GitHub's limit after the verdict. */
  summary(markdown: string): Promise<void>;
}

export interface Tags {
  /** What GitHub still has of releases: their commits, and where their tags point. */
  inspect(
    targets: readonly { readonly version: Version; readonly commit: Commit }[],
  ): Promise<readonly TargetStatus[]>;
  /** An annotated tag at the commit. One that is there already for this very commit counts as done. */
  create(request: {
    readonly version: Version;
    readonly commit: CommitSha;
    readonly message: string;
  }): Promise<Attempted<{ readonly tag: string }>>;
}

export type CommandResult =
  { readonly kind: "exited"; readonly code: number } | { readonly kind: "timed-out" };

export interface Commands {
  /** In bash, without any token of the console; ended with everything it started when the time is over. */
  run(request: {
    readonly command: string;
    readonly workingDirectory: string;
    readonly timeLimitSeconds: number;
    readonly variables: Readonly<Record<string, string>>;
  }): Promise<CommandResult>;
}
