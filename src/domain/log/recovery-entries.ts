import type { LandingMethod, Commit, CommitSha, Version } from "../values/values.js";
import type { StagedPullRequest } from "./staging-entries.js";

/** Changes by their two ends: everything that `until` has over `since`. */
export interface ChangeSpan {
  readonly since: Commit;
  readonly until: Commit;
}

/** An earlier recovery that is now part of a newer one, with the head that was taken in. */
export interface AbsorbedRecovery {
  readonly rollback: string;
  readonly pullRequest: number;
  readonly head: CommitSha;
}

/** What git has to go through after a rollback, and after a release that could not land by its own pull requests. */
export type CleanUpFacts =
  | {
      readonly type: "revert-opened";
      readonly rollback: string;
      readonly pullRequest: number;
      readonly branch: string;
      readonly commit: Commit;
      /** develop, when the revert was made. */
      readonly base: Commit;
      /** A person's, with more or less in it than was rolled back. */
      readonly manual?: true;
    }
  | {
      /** Closed, pushed to or overtaken: it counts no more as it is, and is judged again, or another one made, where something is left to take out. */
      readonly type: "revert-closed";
      readonly rollback: string;
      readonly pullRequest: number;
      readonly cause: "closed" | "outdated" | "incomplete";
    }
  | {
      readonly type: "revert-landed";
      readonly rollback: string;
      readonly develop: Commit;
      readonly method: LandingMethod;
      /** It holds more than the console can account for: on develop it stays drift. */
      readonly isDrift?: true;
    }
  | { readonly type: "revert-unneeded"; readonly rollback: string; readonly develop: Commit }
  | {
      readonly type: "recovery-opened";
      readonly rollback: string;
      readonly pullRequest: number;
      readonly branch: string;
      readonly commit: Commit;
      /** What the branch was built on: develop, or a revert that had not landed yet. */
      readonly base: Commit;
      /** On a revert that is not on develop as that very commit; left out by older versions: while it had not landed. */
      readonly stacked?: boolean;
      /** Found on its branch, and not what the console would have made: nobody knows whose work it is. */
      readonly adopted?: true;
      readonly carries: readonly StagedPullRequest[];
      readonly absorbs: readonly AbsorbedRecovery[];
    }
  | {
      /** Its branch stands on the revert as that came to develop; it went forward, nothing was forced. */
      readonly type: "recovery-restacked";
      readonly rollback: string;
      /** Another one, where the first was merged before the revert, which took out again what it had brought. */
      readonly pullRequest?: number;
      readonly from: CommitSha;
      readonly commit: Commit;
      readonly base: Commit;
    }
  | {
      /** A person merged it before it was released. */
      readonly type: "recovery-merged";
      readonly rollback: string;
      readonly commits: readonly CommitSha[];
    }
  /** What was rolled back changed nothing but files that are never rolled back: there is nothing to bring back. */
  | { readonly type: "recovery-unneeded"; readonly rollback: string; readonly develop: Commit }
  | {
      readonly type: "landing-opened";
      readonly version: Version;
      readonly pullRequest: number;
      readonly branch: string;
      readonly commit: Commit;
    }
  | { readonly type: "landing-closed"; readonly version: Version; readonly pullRequest: number }
  /** A pull request whose work is done by another one. */
  | { readonly type: "superseded-closed"; readonly pullRequest: number; readonly by: number | null };
