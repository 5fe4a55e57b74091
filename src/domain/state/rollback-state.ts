import type {
  ApprovalSource,
  Delivery,
  DriftCommit,
  RollbackTarget,
  StagedPullRequest,
} from "../log/entry.js";
import type { ChangeSpan } from "../log/recovery-entries.js";
import type { RollbackPreview, ShownTarget } from "../log/rollback-preview.js";
import type { Commit, CommitSha, LandingMethod, Time, UserLogin, Version } from "../values/values.js";

export interface Rollback {
  readonly id: string;
  readonly reason: string;
  /** First requester, then those who joined; none of them may approve. */
  readonly requesters: readonly { readonly by: string; readonly reason: string; readonly at: Time }[];
  readonly automatic: boolean;
  /** Pre-approved by the policy at request time; the current policy must still allow it. */
  readonly preauthorised: boolean;
  readonly target: RollbackTarget;
  readonly from: { readonly deployment: string; readonly version: Version; readonly commit: Commit };
  readonly preview: RollbackPreview;
  /** Where it may go: the first stands on its card, the others in what was said about failures. Nothing newer is gone to. */
  readonly shown: readonly ShownTarget[];
  /** Seven digits over what the card shows. */
  readonly code: string;
  readonly issue: number | null;
  readonly deliveries: readonly Delivery[];
  /** The newest yes to it. */
  readonly approval: RollbackApproval | null;
  /** Each yes, oldest first, those to try again too; the newest ten. */
  readonly approvals: readonly RollbackApproval[];
  readonly phase: "requested" | "approved" | "restored" | "failed";
  /** Deployments of it that failed, oldest first; the newest ten. */
  readonly failures: readonly RollbackFailure[];
  /** Pull requests that leave production with it. */
  readonly carried: readonly StagedPullRequest[];
  /** Commits that bypassed the console and leave with it. */
  readonly carriedDrift: readonly DriftCommit[];
  /** Whether develop holds, or may hold, the rolled-back changes: then nothing may be deployed. */
  readonly hold: boolean;
  /** What the revert takes out of develop. */
  readonly onDevelop: ChangeSpan;
  /** What the recovery brings back, oldest first. */
  readonly toRecover: readonly ChangeSpan[];
  /** Earlier rollbacks that it finishes. */
  readonly absorbed: readonly AbsorbedRollback[];
  readonly revert: Revert | null;
  /** Commits that the console itself pushed to the revert's branch. */
  readonly madeReverts: readonly CommitSha[];
  /** develop is clean, since this commit. `unneeded`: it held nothing of it. */
  readonly reverted: { readonly develop: Commit; readonly method: LandingMethod | "unneeded" } | null;
  readonly requestedAt: Time;
  readonly restoredAt: Time | null;
}

export interface RollbackApproval {
  readonly by: UserLogin;
  readonly source: ApprovalSource;
  readonly at: Time;
}

export interface RollbackFailure {
  readonly deployment: string;
  readonly target: RollbackTarget;
  /** `aborted`: no job of theirs ever started, so production is what it was. */
  readonly outcome: "failed" | "aborted";
  readonly evidence: string;
  readonly at: Time;
}

export interface Revert {
  readonly pullRequest: number;
  readonly branch: string;
  readonly commit: Commit;
  /** By a person, who approved more than the console can account for: its merge counts as drift. */
  readonly manual?: true;
  /** develop, when it was made. */
  readonly base: Commit;
}

export interface AbsorbedRollback {
  readonly rollback: string;
  readonly issue: number | null;
  readonly requestedAt: Time;
}

export interface Recovery {
  readonly rollback: string;
  readonly issue: number | null;
  readonly pullRequest: number;
  readonly branch: string;
  /** As the console made it; fixes may follow. */
  readonly commit: Commit;
  /** Commits that the console itself pushed to its branch; none of a branch that it found there and took over. */
  readonly made: readonly CommitSha[];
  /** What its changes are changes to. */
  readonly base: Commit;
  /** `base` is a revert that has not come to develop as that very commit: the branch has to go forward first. */
  readonly stacked: boolean;
  readonly carries: readonly StagedPullRequest[];
  /** The commits in it that had come by bypassing the console. */
  readonly carriedDrift: readonly DriftCommit[];
  /** Earlier rollbacks that it recovers too. */
  readonly absorbed: readonly AbsorbedRollback[];
  /** The attempt that was rolled back. */
  readonly from: Rollback["from"];
  /** Heads and commits that may reach production only inside this pull request. */
  readonly taint: readonly CommitSha[];
  /** Where a person merged it by bypassing the console: it is recovered when they are released. */
  readonly merged: readonly CommitSha[];
  readonly requestedAt: Time;
}
