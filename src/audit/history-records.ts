import type {
  ApprovalSource,
  DeploymentMode,
  DriftCommit,
  Health,
  RollbackTarget,
  RunReference,
  StagedPullRequest,
} from "../domain/log/entry.js";
import type { Commit, CommitSha, Time, TreeSha, Version } from "../domain/values/values.js";

/*
 * What the release log says, arranged for people: one record a subject, each with the entries that it rests on.
 * Everything here follows from the entries alone. Lists are in the order of the log, oldest first.
 */

/** The entry that says it: where it stands in the log, when and by which run it was written. */
export interface Reference {
  readonly sequence: number;
  readonly time: Time;
  /** SHA-256 of the entry, lowercase hex. */
  readonly hash: string;
  /** Who caused it: a login, or the console itself. */
  readonly actor: string;
  readonly run: RunReference;
}

/** A check as it stood when a decision was made; null where the log does not say. Logs of older versions have none. */
export interface CheckRecord {
  readonly name: string;
  readonly app: string | null;
  readonly workflow: string | null;
  /** As GitHub says it: `success`, `skipped`, ... */
  readonly conclusion: string | null;
  /** Number or address of the run. */
  readonly run: string | null;
  /** The pull request whose head it is about; null: of the whole decision. */
  readonly pullRequest: number | null;
}

/**
 * `running`: no result is recorded yet. `not-started`: no job of theirs ever started, the environment is what it was.
 * `uncertain`: it ended without a result that anybody recorded, or its jobs had begun when it was given up.
 */
export type DeploymentResult = "good" | "failed" | "not-started" | "uncertain" | "running";

export interface Deployment {
  readonly id: string;
  readonly environment: "staging" | "production";
  /** null for staging. */
  readonly mode: DeploymentMode | null;
  /** null for staging. */
  readonly version: Version | null;
  readonly commit: Commit;
  /** What is in it beside develop; for a rollback what its target had shipped. */
  readonly pullRequests: readonly StagedPullRequest[];
  /** Commits that bypassed the console and are in it. */
  readonly drift: readonly DriftCommit[];
  /** RB-n when a rollback deploys it. */
  readonly rollback: string | null;
  readonly started: Reference;
  readonly ended: Reference | null;
  readonly result: DeploymentResult;
  /** Of a good one. */
  readonly health: Health | null;
  readonly evidence: string | null;
  readonly checks: readonly CheckRecord[];
}

/** A yes. Approvals of pull requests and of rollbacks are both here. */
export interface Approval {
  readonly subject:
    | {
        readonly kind: "pull-request";
        readonly number: number;
        readonly head: CommitSha;
        readonly tree: TreeSha;
      }
    | { readonly kind: "rollback"; readonly rollback: string; readonly target: Version };
  readonly by: string;
  readonly source: ApprovalSource;
  /** When the person said it; the entry may be later. */
  readonly at: Time;
  /** Address or id of the review, comment or click. */
  readonly reference: string;
  readonly entry: Reference;
  /** Taken back after the release had begun. */
  readonly withdrawn: Reference | null;
}

/** A no of the console to a person, or of GitHub to the console. */
export interface Refusal {
  readonly kind: "approval" | "command" | "follow-up";
  /** As the entry names it: `#12`, `RB-1`, a command, a follow-up. */
  readonly subject: string;
  readonly pullRequest: number | null;
  /** null: the console itself asked. */
  readonly by: string | null;
  readonly reason: string;
  readonly entry: Reference;
}

/** A version that went to production with a good result (modes `deploy` and `redeploy`). */
export interface Release {
  readonly version: Version;
  readonly deployment: Deployment;
  readonly previous: { readonly version: Version; readonly commit: CommitSha } | null;
  readonly released: Reference;
  /** Recorded for exactly the heads in it, before it began. */
  readonly approvals: readonly Approval[];
  /** The newest good deployment of the same tree to staging before it began; null: the log has none. */
  readonly tested: Deployment | null;
  readonly tag: { readonly commit: CommitSha; readonly entry: Reference } | null;
  readonly page: { readonly url: string } | null;
  /** The rollback that took it out of production. */
  readonly rolledBack: { readonly rollback: string; readonly entry: Reference } | null;
}

export interface RollbackRequester {
  readonly by: string;
  readonly reason: string;
  /** Joined as the last approver that was left: may still approve. */
  readonly mayStillApprove: boolean;
  readonly entry: Reference;
}

/** `done`: production runs the target; clean-up may go on. `open`: requested, approved or failed, and nothing decided since. */
export type RollbackOutcome = "done" | "rejected" | "withdrawn" | "open";

export interface Rollback {
  /** RB-n. */
  readonly id: string;
  readonly requested: Reference;
  /** The first reason; each requester has one of their own. */
  readonly reason: string;
  /** First who requested it, then those who joined. */
  readonly requesters: readonly RollbackRequester[];
  readonly automatic: boolean;
  /** The policy approved it beforehand. */
  readonly preauthorised: boolean;
  readonly from: { readonly deployment: string; readonly version: Version; readonly commit: Commit };
  /** Where it goes; a later approval may have changed it. */
  readonly target: RollbackTarget;
  readonly approvals: readonly Approval[];
  /** Its deployments, good or not. */
  readonly deployments: readonly Deployment[];
  readonly outcome: RollbackOutcome;
  /** The entry that decided the outcome; null while it is open. */
  readonly ended: Reference | null;
  /** Of a rejection or withdrawal. */
  readonly endReason: { readonly by: string; readonly reason: string } | null;
  /** Its issue. */
  readonly issue: number | null;
  /** Releases that left production with it. */
  readonly left: readonly Version[];
  readonly revert: {
    readonly pullRequest: number | null;
    /** null while its pull request is open. */
    readonly landed: Reference | null;
  } | null;
  readonly recovery: Recovery | null;
  /** Its changes are back in production, or there was nothing to bring back. */
  readonly closed: Reference | null;
}

/** The pull request that brings back what a rollback took out. */
export interface Recovery {
  readonly rollback: string;
  readonly pullRequest: number;
  readonly branch: string;
  readonly commit: Commit;
  readonly carries: readonly StagedPullRequest[];
  readonly opened: Reference;
  readonly restacked: Reference | null;
  /** A person merged it before it was released. */
  readonly merged: Reference | null;
  readonly released: { readonly version: Version | null; readonly entry: Reference } | null;
}

/** What happened to one pull request. */
export interface PullRequestStory {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  /** Each time a head of it went to staging, with the checks that were seen. */
  readonly boardings: readonly {
    readonly head: CommitSha;
    readonly entry: Reference;
    readonly checks: readonly CheckRecord[];
  }[];
  readonly ejections: readonly {
    readonly head: CommitSha;
    readonly cause: string;
    readonly entry: Reference;
  }[];
  readonly objections: readonly { readonly by: string; readonly text: string; readonly entry: Reference }[];
  readonly approvals: readonly Approval[];
  readonly refusals: readonly Refusal[];
  /** Attempts on production that it was in, good or not. */
  readonly deployments: readonly Deployment[];
  readonly landed: Reference | null;
}

/** What ran in production from `from` until the next span begins. `uncertain`: the attempt did not end well. */
export interface LiveSpan {
  readonly from: Time;
  /** null: it still does. */
  readonly until: Time | null;
  /** Of an uncertain span the version that was attempted. */
  readonly version: Version;
  readonly isCertain: boolean;
  readonly deployment: Deployment;
}

export interface History {
  readonly repository: { readonly id: number; readonly name: string } | null;
  /** Workflow files that may write the log, by its first entry. */
  readonly callers: readonly string[];
  readonly entries: number;
  readonly first: Reference | null;
  readonly last: Reference | null;
  readonly deployments: readonly Deployment[];
  readonly releases: readonly Release[];
  readonly approvals: readonly Approval[];
  readonly refusals: readonly Refusal[];
  readonly rollbacks: readonly Rollback[];
  readonly recoveries: readonly Recovery[];
  readonly pullRequests: ReadonlyMap<number, PullRequestStory>;
  readonly live: readonly LiveSpan[];
}
