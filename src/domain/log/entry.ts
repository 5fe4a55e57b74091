import type {
  Commit,
  CommitSha,
  LandingMethod,
  Time,
  TreeSha,
  UserLogin,
  Version,
} from "../values/values.js";
import type { CleanUpFacts } from "./recovery-entries.js";
import type { CommandFacts } from "./command-entries.js";
import type { ApprovalSource, RollbackFacts } from "./rollback-entries.js";
import type { DriftCommit, Health, PassedCheck, StagedPullRequest, StagingFacts } from "./staging-entries.js";
import type { WebhookFacts } from "./webhook-entries.js";

export type { ApprovalSource, Delivery, RollbackFacts, RollbackTarget } from "./rollback-entries.js";
export type {
  DriftCommit,
  EjectionCause,
  Health,
  Origin,
  PassedCheck,
  StagedPullRequest,
  StagingFacts,
} from "./staging-entries.js";

/** One record of the release log, sealed: see docs/release-log.md. */
export interface Entry {
  readonly schema: 1;
  readonly sequence: number;
  readonly time: Time;
  readonly type: EntryFacts["type"];
  /** Who caused it: a person, or the console itself. */
  readonly actor: string;
  readonly run: RunReference;
  readonly facts: EntryFacts;
  /** Blob SHA of the policy that was in force; null where none could be read. */
  readonly policy: string | null;
  /** In the last entry of each transaction: SHA-256 of the state after it (`sealed-state.ts`). */
  readonly state?: string;
  /** `hash` of the entry before; 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256 of the canonical JSON (RFC 8785) of the entry without `hash`, lowercase hex. */
  readonly hash: string;
}

export interface RunReference {
  readonly id: number;
  readonly attempt: number;
  readonly url: string;
}

/** An entry before it has a place in the log. */
export interface EntryDraft {
  readonly actor: UserLogin;
  readonly facts: EntryFacts;
}

/** What an entry says, in the past tense. The reducer (`reduce.ts`) gives each its meaning for the state. */
export type EntryFacts =
  | LogFacts
  | AdoptionFacts
  | StagingFacts
  | ApprovalFacts
  | CommandFacts
  | ProductionFacts
  | FollowUpFacts
  | WebhookFacts
  | RollbackFacts
  | CleanUpFacts;

export type LogFacts = {
  readonly type: "log-opened";
  readonly repository: { readonly id: number; readonly name: string };
  /** Workflow files that call the console; only they may act. */
  readonly callers: readonly string[];
  readonly develop: Commit;
};

/** What production ran before the console came, as the policy file says: a rollback may go back to it. */
export type AdoptionFacts = {
  readonly type: "release-adopted";
  readonly version: Version;
  readonly commit: Commit;
};

export type ApprovalFacts =
  | {
      readonly type: "gate-opened";
      readonly gate: "production" | "rollback";
      readonly subject: string;
      readonly tree: TreeSha | null;
    }
  | {
      readonly type: "gate-closed";
      readonly gate: "production" | "rollback";
      readonly gateRun: number;
      readonly cause: "decided" | "superseded" | "ended";
    }
  | {
      readonly type: "approval-granted";
      readonly pullRequest: number;
      readonly head: CommitSha;
      readonly tree: TreeSha;
      readonly by: UserLogin;
      readonly source: ApprovalSource;
      readonly at: Time;
      readonly reference: string;
    }
  | {
      readonly type: "approval-refused";
      readonly subject: string;
      readonly by: UserLogin;
      readonly source: ApprovalSource;
      readonly reason: string;
      readonly reference: string;
    }
  | {
      /** A review that the release was begun with is gone; nothing is undone for it. */
      readonly type: "approval-withdrawn-late";
      readonly deployment: string;
      readonly pullRequest: number;
      readonly head: CommitSha;
      readonly by: UserLogin;
      readonly reference: string;
    };

export type DeploymentMode = "deploy" | "rollback" | "redeploy";

/** Who had approved what, and which checks had passed, when a release was begun. */
export interface ReleaseBasis {
  readonly approvals: readonly {
    readonly pullRequest: number;
    readonly by: UserLogin;
    readonly source: ApprovalSource;
  }[];
  /** At most fifty. */
  readonly checks: readonly (PassedCheck & { readonly pullRequest: number })[];
}

export type ProductionFacts =
  | {
      /** The intent: from here on this attempt alone may change production. */
      readonly type: "production-deployment-started";
      readonly deployment: string;
      readonly mode: DeploymentMode;
      readonly version: Version;
      readonly commit: Commit;
      readonly pullRequests: readonly StagedPullRequest[];
      readonly drift: readonly DriftCommit[];
      readonly base: Commit;
      readonly previous: { readonly version: Version; readonly commit: CommitSha } | null;
      /** RB-n for mode rollback. */
      readonly rollback: string | null;
      /** What it rests on; left out for rollbacks, which have an approval of their own. */
      readonly basis?: ReleaseBasis;
    }
  | {
      readonly type: "production-deployed";
      readonly deployment: string;
      readonly health: Health;
      readonly evidence: string;
    }
  | { readonly type: "production-deployment-failed"; readonly deployment: string; readonly evidence: string }
  /** No job of theirs ever started: production is what it was. */
  | {
      readonly type: "production-deployment-aborted";
      readonly deployment: string;
      readonly evidence: string;
    };

export type FollowUpFacts =
  | { readonly type: "release-tagged"; readonly version: Version; readonly commit: CommitSha }
  | {
      readonly type: "attempt-pinned";
      readonly deployment: string;
      readonly branch: string;
      readonly commit: CommitSha;
    }
  | {
      readonly type: "pull-request-landed";
      readonly version: Version;
      readonly pullRequest: number;
      readonly head: CommitSha;
      readonly develop: Commit;
      /** All that it put on develop, oldest first: one commit, or several after a rebase. */
      readonly commits: readonly CommitSha[];
      readonly method: LandingMethod;
    }
  | {
      readonly type: "release-landed";
      readonly version: Version;
      readonly develop: Commit;
      readonly method: LandingMethod;
    }
  | {
      readonly type: "release-notes-written";
      readonly version: Version;
      readonly banner: string | null;
      /** Lowercase hex SHA-256 of each file as it was written, by its path: `releases/v1.4.0.md`. */
      readonly files: Readonly<Record<string, string>>;
    }
  | {
      readonly type: "release-published";
      readonly version: Version;
      readonly page: number;
      readonly url: string;
      readonly banner: string | null;
    }
  | {
      readonly type: "follow-up-refused";
      readonly followUp: string;
      readonly reason: string;
      readonly found: string;
      readonly remedy: string;
    };
