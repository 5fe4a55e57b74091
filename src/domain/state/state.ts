import type { OrderedEjection } from "../log/command-entries.js";
import type {
  ApprovalSource,
  DeploymentMode,
  DriftCommit,
  Health,
  ReleaseBasis,
  RunReference,
  StagedPullRequest,
} from "../log/entry.js";
import type { UndeliveredEvent } from "../log/webhook-entries.js";
import type { Finding } from "../reasons/reasons.js";
import type { Commit, CommitSha, Time, TreeSha, UserLogin, Version } from "../values/values.js";
import type { Rollback, Recovery } from "./rollback-state.js";

export type {
  Rollback,
  RollbackApproval,
  RollbackFailure,
  Revert,
  AbsorbedRollback,
  Recovery,
} from "./rollback-state.js";

/**
 * Everything that the log says about now, derived from its entries alone (`reduce.ts`) and kept beside them as
 * `state.json`, so that a run reads one small file. Bounded: the last 100 releases and all open matters.
 */
export interface State {
  readonly schema: 1;
  readonly repository: { readonly id: number; readonly name: string };
  readonly callers: readonly string[];
  readonly log: { readonly sequence: number; readonly hash: string; readonly time: Time };
  /** The develop commit up to which every change is accounted for: released, landed, reverted or listed as drift. */
  readonly develop: Commit;
  /** Commits on develop after `develop` that the console made: landings and reverts. */
  readonly ownCommits: readonly CommitSha[];
  readonly train: Train;
  /** Heads that do not merge onto staging as it stands. */
  readonly conflicts: readonly TrainConflict[];
  readonly staging: StagingState;
  readonly gates: {
    readonly production: Gate | null;
    readonly rollback: Gate | null;
    /** A tester's no at the gate of this very tree: only a person has it opened again. */
    readonly rejected: { readonly tree: TreeSha; readonly by: UserLogin; readonly at: Time } | null;
  };
  readonly grants: readonly Grant[];
  readonly commands: CommandState;
  readonly production: ProductionState;
  /** When production came to run what it runs: after a rollback that of the rollback. null: unknown, or nothing runs. */
  readonly liveSince: Time | null;
  /** The open intent: whose effect has no recorded result yet. */
  readonly attempt: Attempt | null;
  /** Newest last. */
  readonly releases: readonly Release[];
  readonly followUps: readonly FollowUp[];
  /** The open request or its unfinished clean-up; at most one. */
  readonly rollback: Rollback | null;
  /** An earlier rollback whose clean-up is still pending while `rollback` is decided: restoring takes it over. */
  readonly previousRollback: Rollback | null;
  /** Recovery pull requests that are not released yet, oldest first. */
  readonly recoveries: readonly Recovery[];
  /** Pull requests that bring a release to develop which its own pull requests could not bring there. */
  readonly landings: readonly Landing[];
  /** The newest drill. */
  readonly drill: {
    readonly at: Time;
    readonly outcome: "passed" | "failed";
    readonly issue: number | null;
  } | null;
  readonly counters: { readonly rollbacks: number };
}

export interface Train {
  /** The develop commit that staging is built on. */
  readonly base: Commit;
  /** Where the console put staging. */
  readonly tip: Commit;
  readonly staged: readonly StagedPullRequest[];
  readonly drift: readonly DriftCommit[];
}

export interface TrainConflict {
  readonly pullRequest: number;
  readonly head: CommitSha;
  readonly onto: CommitSha;
  readonly with: readonly number[];
  readonly files: readonly string[];
}

export interface StagingState {
  /** What runs on staging as far as recorded. */
  readonly running: StagingDeployment | null;
  readonly intent: {
    readonly deployment: string;
    readonly commit: Commit;
    readonly heads: readonly CommitSha[];
    readonly run: RunReference;
  } | null;
  readonly lastFailure: {
    readonly deployment: string;
    readonly commit: Commit;
    readonly evidence: string;
  } | null;
  /** Trees that stood healthy on staging, newest last, at most 50: an approval of its `heads` counts from `at` on. */
  readonly healthy: readonly {
    readonly tree: TreeSha;
    readonly at: Time;
    readonly heads: readonly CommitSha[];
  }[];
}

export interface StagingDeployment {
  readonly deployment: string;
  readonly commit: Commit;
  readonly health: Health;
  readonly at: Time;
}

export interface Gate {
  readonly run: RunReference;
  /** For production the train's tree, for a rollback the request. */
  readonly subject: string;
  readonly tree: TreeSha | null;
}

/** A recorded yes. Whether it still counts is decided again each time. */
export interface Grant {
  readonly pullRequest: number;
  readonly head: CommitSha;
  readonly tree: TreeSha;
  readonly by: UserLogin;
  readonly source: ApprovalSource;
  readonly at: Time;
  readonly reference: string;
}

/** What commands on pull requests left behind. */
export interface CommandState {
  /** One for each person and pull request; they keep that pull request from production. */
  readonly objections: readonly Objection[];
  /** One for each pull request, newest last, at most 100. */
  readonly ejections: readonly EjectionOrder[];
  /** Ids of comments that were obeyed or refused, ascending: the 100 highest. */
  readonly comments: readonly number[];
  /** Ids of reviews whose commands were taken over, ascending: the 100 highest. Left out: none were. */
  readonly reviews?: readonly number[];
}

export interface Objection {
  readonly pullRequest: number;
  readonly by: UserLogin;
  readonly text: string;
  readonly comment: number;
  readonly at: Time;
}

export interface EjectionOrder extends OrderedEjection {
  readonly by: UserLogin;
  /** null: the console's own, which keeps a recovery off staging until it is repaired. */
  readonly comment: number | null;
}

export type ProductionState =
  | { readonly kind: "none" }
  | { readonly kind: "known"; readonly version: Version }
  | { readonly kind: "uncertain"; readonly attempt: Attempt; readonly evidence: string };

export interface Attempt {
  readonly deployment: string;
  readonly mode: DeploymentMode;
  readonly version: Version;
  readonly commit: Commit;
  readonly base: Commit;
  readonly pullRequests: readonly StagedPullRequest[];
  readonly drift: readonly DriftCommit[];
  readonly run: RunReference;
  readonly rollback: string | null;
  /** Of a rollback: the release on its card, wherever this attempt went. What came after that was to leave. */
  readonly backTo: Version | null;
  readonly startedAt: Time;
  readonly basis: ReleaseBasis | null;
}

export interface Release {
  readonly version: Version;
  readonly deployment: string;
  readonly commit: Commit;
  /** The develop commit that it was built on. */
  readonly base: Commit;
  readonly pullRequests: readonly StagedPullRequest[];
  /** What the recoveries among them brought back. */
  readonly bringsBack: readonly StagedPullRequest[];
  readonly bringsBackDrift: readonly DriftCommit[];
  /** Commits whose taint it ended; rolled back, it taints them again, whoever still has them on a branch. */
  readonly recoveredCommits: readonly CommitSha[];
  readonly drift: readonly DriftCommit[];
  readonly health: Health;
  /** Its deployment began; null: it was there before the log. */
  readonly startedAt: Time | null;
  readonly releasedAt: Time;
  /** The checks, and the commits of its pull requests, only of the newest ten; all are in the log. */
  readonly basis: ReleaseBasis | null;
  readonly previous: Version | null;
  /** RB-n when it was rolled back. */
  readonly rolledBackBy: string | null;
  readonly page: { readonly id: number; readonly url: string } | null;
  /** Approvals that were taken back when its deployment had begun. */
  readonly withdrawn: readonly {
    readonly pullRequest: number;
    readonly by: UserLogin;
    readonly reference: string;
  }[];
}

/** Something that follows from a result and is still pending. `key` is its identity in entries and messages. */
export type FollowUp = FollowUpSubject & {
  readonly key: string;
  /** The run whose result made it: the first to settle it. Others leave it alone while that run lives. */
  readonly run: number;
  readonly refusal: Refusal | null;
};
export type FollowUpSubject =
  | { readonly kind: "tag"; readonly version: Version; readonly commit: Commit }
  | { readonly kind: "pin-attempt"; readonly deployment: string; readonly commit: Commit }
  | { readonly kind: "land"; readonly version: Version; readonly pullRequest: StagedPullRequest }
  | { readonly kind: "notes"; readonly version: Version }
  | { readonly kind: "page"; readonly version: Version }
  /** A release that failed: a rollback is to be requested, or why not is to be said. */
  | { readonly kind: "ask-rollback"; readonly deployment: string }
  | { readonly kind: "announce-request"; readonly rollback: string }
  | {
      /** To a command on a pull request that was refused, or counts otherwise than its author may think. */
      readonly kind: "answer";
      readonly pullRequest: number;
      readonly comment: number;
      readonly to: UserLogin;
      readonly findings: readonly Finding[];
      readonly counts?: true;
    }
  | { readonly kind: "announce-failure"; readonly rollback: string; readonly deployment: string }
  | { readonly kind: "announce-completion"; readonly rollback: string }
  | {
      readonly kind: "announce-end";
      readonly rollback: string;
      readonly issue: number;
      readonly by: UserLogin;
      /** Of the rejection; null: it was withdrawn. */
      readonly reason: string | null;
    }
  | { readonly kind: "revert"; readonly rollback: string }
  | { readonly kind: "recovery"; readonly rollback: string }
  | { readonly kind: "restack"; readonly rollback: string; readonly landed: Commit }
  | ({ readonly kind: "close-rollback" } & ClosingRollback)
  | { readonly kind: "close-superseded"; readonly pullRequest: number; readonly by: number | null }
  | {
      readonly kind: "tell-webhooks";
      /** Number of the entry that lists them. */
      readonly entry: number;
      readonly since: Time;
      readonly events: readonly UndeliveredEvent[];
    };

/** A rollback whose changes are back; without version and pull request there was nothing to bring back. */
export interface ClosingRollback {
  readonly rollback: string;
  readonly issue: number | null;
  readonly requestedAt: Time;
  readonly version: Version | null;
  /** The recovery that brought it back. */
  readonly pullRequest: number | null;
  readonly carries: readonly { readonly number: number; readonly head: CommitSha }[];
}

export interface Refusal {
  readonly reason: string;
  readonly found: string;
  readonly remedy: string;
}

export interface Landing {
  readonly version: Version;
  readonly pullRequest: number;
  readonly branch: string;
  readonly commit: Commit;
}
