import type { Outsider } from "../domain/doctor/access-checks.js";
import type { SetupFacts } from "../domain/setup/facts.js";
import type { PushHistory } from "../domain/approval/origin.js";
import type { PolicyReading } from "../domain/policy/policy.js";
import type { Snapshot, StatusFacts } from "../domain/snapshot/snapshot.js";
import type { DriftCommit } from "../domain/log/entry.js";
import type { CommitSha, Time, UserLogin } from "../domain/values/values.js";

export interface SnapshotReader {
  /**
   * Asks for what `read` shows, so that GitHub looks for it while code is loaded; not where this job has it already.
   * Resolves when the question is on its way.
   */
  prefetch(): Promise<void>;
  /** One consistent-enough picture: decisions on it are made good by the compare-and-swap that follows. */
  read(options?: ReadOptions): Promise<Snapshot>;
  /** How it is after a write of this job; later steps of it go on from here. */
  keep(snapshot: Snapshot): void;
  /** What a pull request shows from now on, so that no later step of this job writes it again. */
  showed(shown: {
    readonly number: number;
    readonly status: Pick<StatusFacts, "state" | "description">;
    readonly comment: { readonly id: number; readonly body: string };
    readonly at: Time;
  }): void;
}

export interface ReadOptions {
  /** Policy files that open pull requests propose: anybody can write one, and only the way to staging needs them. Default: true. */
  readonly proposals?: boolean;
  /** What an earlier step of this job has read and brought up to date will do, while it is young. Default: false. */
  readonly mayBeRecent?: boolean;
}

export interface Policies {
  /** The policy that this blob is; `missing` where GitHub does not have it. */
  ofBlob(blob: string): Promise<PolicyReading>;
}

export interface LogReader {
  /** Text of a file at `head`, of the release log or of another commit; undefined when it does not exist there. */
  file(head: CommitSha, path: string): Promise<string | undefined>;
  /** Many at once, in the order asked. */
  files(head: CommitSha, paths: readonly string[]): Promise<readonly (string | undefined)[]>;
}

/** The set-up as the default branch has it: what a check-up looks at without rules and environments. */
export interface SetupReader {
  read(
    head: CommitSha,
    known: { readonly policy: PolicyReading; readonly base: string },
  ): Promise<SetupFacts>;
  /** Those of them who have less than triage, as far as GitHub shows it: one request while all have more. */
  outsidersAmong(logins: readonly UserLogin[]): Promise<readonly Outsider[]>;
}

export interface History {
  /** First-parent commits after `from` up to `to`, oldest first; undefined when `to` does not descend from `from`. */
  firstParents(
    from: CommitSha,
    to: CommitSha,
  ): Promise<readonly (DriftCommit & { readonly parents: readonly CommitSha[] })[] | undefined>;
  /** Commits of `head` that `base` does not hold, merges left out, oldest first. */
  ownCommits(base: CommitSha, head: CommitSha): Promise<readonly DriftCommit[]>;
  /** Whether `descendant` contains `ancestor`. */
  contains(descendant: CommitSha, ancestor: CommitSha): Promise<boolean>;
  /** A newest commit that both contain; undefined when they share none. */
  mergeBase(one: CommitSha, other: CommitSha): Promise<CommitSha | undefined>;
}

export interface People {
  /** Who pushed to the branch of a pull request since it was made. Of a fork's branch: since the pull request was opened. */
  pushesOf(pullRequest: {
    readonly head: CommitSha;
    readonly headBranch: string;
    readonly isCrossRepository: boolean;
    /** owner/name; undefined when the fork is gone. */
    readonly headRepository: string | undefined;
  }): Promise<PushHistory>;
  /** The person's exact role on the repository; `none` for strangers. Throws when GitHub does not answer. */
  roleOf(login: UserLogin): Promise<"none" | "read" | "triage" | "write" | "maintain" | "admin">;
  /** Asks for the roles that earlier steps of this job asked for, so that the answers are there when they are needed. */
  prefetchRoles(): void;
  /** Everyone who can push to the repository. */
  pushers(): Promise<readonly UserLogin[]>;
  /** Members of `org/team`; undefined when the token may not read teams. */
  membersOf(team: string): Promise<readonly UserLogin[] | undefined>;
}

/**
 * How far this job knows the release log to be, over all its steps. GitHub's reads may lag behind its writes, and a step
 * that believes an older log than its own finds nothing to do.
 */
export interface LogPosition {
  /** Sequence of the newest entry that is known to exist; 0: nothing is known. */
  latest(): number;
  saw(sequence: number): void;
}

/** GitHub's clock: the `Date` of the newest answer. */
export interface Clock {
  now(): Time;
  /** Waits on the runner's clock; only for polling. */
  sleep(milliseconds: number): Promise<void>;
}

export interface Environments {
  /** A missing environment would be created open, so ask before relying on one (platform fact 20). */
  protectionOf(name: string): Promise<EnvironmentProtection>;
  /** Patterns of the branches that may deploy there; undefined: every one, or every protected one. */
  deploymentBranches(name: string): Promise<readonly string[] | undefined>;
  /** Runs that wait for a person at one of these environments. */
  waitingRuns(names: readonly string[]): Promise<readonly WaitingRun[]>;
}

export interface WaitingRun {
  readonly id: number;
  /** Path of its workflow file. */
  readonly workflow: string;
}

export type EnvironmentProtection =
  | { readonly kind: "missing" }
  | {
      readonly kind: "found";
      readonly reviewers: readonly string[];
      readonly waitTimerMinutes: number;
      readonly preventSelfReview: boolean;
      readonly customRules: boolean;
    };
