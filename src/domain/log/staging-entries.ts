import type { Commit, CommitSha, Time, UserLogin } from "../values/values.js";

/** Who wrote and who pushed what a head holds, as far as GitHub tells. */
export interface Origin {
  /** Who pushed this head; null = unknown, and then nobody is known to be independent. */
  readonly pusher: UserLogin | null;
  /** Whoever pushed to the branch since it was made. */
  readonly pushers: readonly UserLogin[];
  /** Linked authors, co-authors and committers of its commits. */
  readonly contributors: readonly UserLogin[];
  /** Pushes whose author nobody knows: while there are any, nobody is known to be independent. */
  readonly doubts: readonly OriginDoubt[];
  /** Commits whose author, co-author or committer GitHub links to no account; the same holds. */
  readonly unattributed: readonly OriginDoubt[];
  /** Merges of develop that hold nothing of their own: they make nobody an author or a pusher. */
  readonly cleanMerges: readonly CommitSha[];
}

export interface OriginDoubt {
  /** `history`: GitHub does not show who pushed before. */
  readonly kind: "pusher" | "history" | "author";
  readonly commit: CommitSha;
  /** The account or the name in the commit, where there is one; else empty. */
  readonly name: string;
}

/** A pull request as it rides in a train. */
export interface StagedPullRequest extends Origin {
  readonly number: number;
  readonly head: CommitSha;
  readonly title: string;
  readonly author: UserLogin;
  /** The merge commit on staging. */
  readonly merge: Commit;
  readonly labels: readonly string[];
  /** RB-n when this is the recovery pull request of a rollback. */
  readonly recovers: string | null;
  /** Issues that it says it closes. */
  readonly linkedIssues: readonly number[];
  readonly boardedAt: Time;
  /** Once it is being released, below its head: commits that neither develop nor an earlier release held, the lowest ones first. At most a hundred; left out: none. */
  readonly commits?: readonly CommitSha[];
}

/** A check or status that had passed on a head when something was decided on it. */
export interface PassedCheck {
  readonly name: string;
  /** Slug of the app, or who set the status. */
  readonly app: string;
  /** Name of the workflow, for GitHub Actions. */
  readonly workflow: string | null;
  readonly conclusion: string;
  /** Id of the workflow run, for GitHub Actions. */
  readonly run: number | null;
}

/** A commit on develop that no release contains and that the console did not make. */
export interface DriftCommit {
  readonly sha: CommitSha;
  readonly title: string;
  readonly author: string;
}

export type StagingFacts =
  | {
      readonly type: "pull-request-promoted";
      readonly pullRequest: number;
      readonly head: CommitSha;
      readonly title: string;
      readonly author: UserLogin;
      readonly replaces: CommitSha | null;
      /** At most twenty. */
      readonly checks: readonly PassedCheck[];
    }
  | {
      readonly type: "pull-request-ejected";
      readonly pullRequest: number;
      readonly head: CommitSha;
      readonly cause: EjectionCause;
    }
  | {
      /** Staging and this entry moved in one transaction. */
      readonly type: "staging-moved";
      readonly from: CommitSha | null;
      readonly to: Commit;
      readonly base: Commit;
      readonly staged: readonly StagedPullRequest[];
      readonly drift: readonly DriftCommit[];
    }
  | {
      /** Tried and found not to merge; nothing moved for it. */
      readonly type: "conflict-found";
      readonly pullRequest: number;
      readonly head: CommitSha;
      /** Staging's tip: the conflict stands while it does. */
      readonly onto: CommitSha;
      /** Pull requests of the train that it conflicts with; none: with several together, or with develop. */
      readonly with: readonly number[];
      /** Changed by both sides: where the conflict probably is. */
      readonly files: readonly string[];
    }
  | {
      readonly type: "staging-deployment-started";
      readonly deployment: string;
      readonly commit: Commit;
      readonly previous: CommitSha | null;
    }
  | { readonly type: "staging-deployed"; readonly deployment: string; readonly health: Health }
  | { readonly type: "staging-deployment-failed"; readonly deployment: string; readonly evidence: string }
  | {
      readonly type: "staging-deployment-aborted";
      readonly deployment: string;
      readonly evidence: string;
      /** Its jobs had begun: what runs on staging nobody knows. Left out, staging is what it was. */
      readonly begun?: true;
    };

export type EjectionCause =
  | "closed"
  /** By hand, by bypassing the console. */
  | "merged"
  | "retargeted"
  | "draft"
  | "blocked-label"
  | "changes-requested"
  | "tainted"
  | "conflict"
  /** GitHub refused to merge its new head. */
  | "refused"
  | "command"
  /** Its branch contains a pull request that left. */
  | "stacked";

/** `unverified`: the deploy job succeeded and no health check is configured. */
export type Health = "healthy" | "unverified";

/** `policy`: the policy file approved it beforehand. */
