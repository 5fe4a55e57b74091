import type { RequestBudget } from "../values/request-budget.js";
import type { PolicyReading } from "../policy/policy.js";
import type { State } from "../state/state.js";
import type { Commit, CommitSha, Time, UserLogin } from "../values/values.js";

/** The world as one read showed it. Decisions are functions of this, the event's hint and nothing else. */
export interface Snapshot {
  readonly readAt: Time;
  readonly repository: RepositoryFacts;
  readonly policy: PolicyReading;
  readonly log: LogReading;
  readonly develop: Commit;
  /** The last step along first parents to develop's tip as it was read; left out: it is a root. */
  readonly newestStep?: { readonly from: CommitSha; readonly to: CommitSha };
  /** undefined: the branch does not exist. */
  readonly staging: Commit | undefined;
  /** Names that could be versions, whoever made the tags: the newest hundred, and all while the log has no release. */
  readonly tags: readonly string[];
  readonly rules: BranchRules;
  /** Every open pull request to develop, oldest number first. */
  readonly pullRequests: readonly PullRequestFacts[];
  /** As of the last answer before it was complete. */
  readonly budget?: RequestBudget;
}

export type LogReading =
  | { readonly kind: "absent" }
  | { readonly kind: "read"; readonly head: CommitSha; readonly state: State }
  /** Its head is no commit that the console made: not GitHub's signature, or not by an app. */
  | { readonly kind: "foreign"; readonly head: CommitSha; readonly problem: string }
  /** The branch is there but `state.json` is not what this version writes. */
  | { readonly kind: "unreadable"; readonly head: CommitSha; readonly problem: string };

export interface RepositoryFacts {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly isFork: boolean;
  readonly defaultBranch: string;
  readonly hasIssues: boolean;
  readonly mergeMethods: readonly ("merge" | "squash" | "rebase")[];
}

/** What GitHub's rules ask of develop; from `GET rules/branches/develop` and the protection summary of the branch. */
export interface BranchRules {
  readonly pullRequestRequired: boolean;
  readonly requiredContexts: readonly string[];
  readonly mergeQueue: boolean;
  readonly linearHistory: boolean;
  /** Up to date with develop before merging. Classic protection does not tell a job's token (platform fact 57). */
  readonly upToDate: boolean;
  readonly signatures: boolean;
  /** What the rules ask of reviews; undefined: nothing that is visible. */
  readonly reviews:
    { readonly count: number; readonly codeOwners: boolean; readonly notLastPusher: boolean } | undefined;
  readonly allowedMergeMethods: readonly ("merge" | "squash" | "rebase")[] | undefined;
}

export interface PullRequestFacts {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly author: Account;
  readonly isDraft: boolean;
  readonly head: CommitSha;
  readonly headBranch: string;
  /** owner/name; undefined when the fork is gone. */
  readonly headRepository: string | undefined;
  readonly isCrossRepository: boolean;
  readonly labels: readonly string[];
  readonly mergeable: "MERGEABLE" | "CONFLICTING" | "UNKNOWN";
  /** Lacks commits of develop. Asked only where the rules want up-to-date branches. */
  readonly isBehind: boolean;
  readonly reviewDecision: "APPROVED" | "CHANGES_REQUESTED" | "REVIEW_REQUIRED" | null;
  /**
   * Something keeps it off staging whatever the rest of its lists says, so that only the beginning of each was read; of
   * reviews the newest.
   */
  readonly isPartlyRead?: true;
  /** Submitted reviews that are no mere comments, oldest first. */
  readonly reviews: readonly ReviewFacts[];
  /** Of the newest reviews those whose text is a command, oldest first. Dismissed ones are none. */
  readonly commandReviews?: readonly CommandReview[];
  readonly unresolvedThreads: number;
  readonly commitFacts: readonly CommitFacts[];
  readonly commits: readonly CommitSha[];
  /** Those among them that promotions made: somebody merged staging into the branch, of today or of a former train. */
  readonly stagingMerges: readonly CommitSha[];
  readonly changedPaths: readonly string[];
  /** Changes more than GitHub lists. */
  readonly hasUnlistedPaths: boolean;
  /** The policy file of its head, where it changes that file or may do so. `unread`: this run does not judge it. */
  readonly proposedPolicy: PolicyReading | { readonly kind: "unread" } | undefined;
  /** Its head commit's first line tells GitHub to start no workflow. */
  readonly skipsCi?: true;
  readonly checks: readonly CheckFacts[];
  /** Of one that is partly read there are more. */
  readonly hasUnreadChecks?: true;
  readonly statuses: readonly StatusFacts[];
  readonly linkedIssues: readonly number[];
  /** The console's own comment on it, if any; of one that is partly read, if it is among the first. */
  readonly statusComment:
    | {
        readonly id: number;
        readonly body: string;
        /** Further ones: two runs that saw none at the same moment each wrote one. */
        readonly spare: readonly number[];
      }
    | undefined;
}

/** Who stands in a commit, as GitHub links names and addresses to accounts. */
export interface CommitFacts {
  readonly sha: CommitSha;
  /** The first two. */
  readonly parents: readonly CommitSha[];
  /** Author, co-authors and committer; what GitHub itself commits for somebody has only the author. */
  readonly people: readonly UserLogin[];
  /** Names that belong to no account. */
  readonly unlinked: readonly string[];
}

export interface Account {
  readonly login: UserLogin;
  readonly isBot: boolean;
}

export interface ReviewFacts {
  readonly id: number;
  readonly author: Account;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  readonly commit: CommitSha | undefined;
  readonly submittedAt: Time;
  /** GitHub says that its author cannot push to the repository now. Whoever can has the role "write" at least (platform fact 190). */
  readonly mayNotPush?: true;
}

/** A review that begins with a command of the console. */
export interface CommandReview {
  readonly id: number;
  readonly author: Account;
  /** The command's first word, without "/". */
  readonly command: string;
  /** As written, cut. */
  readonly body: string;
  readonly submittedAt: Time;
  readonly isEdited: boolean;
  /** Too old to be carried out now. */
  readonly isOld?: true;
  /** As of other reviews. */
  readonly mayNotPush?: true;
}

/** A check run on the head. */
export interface CheckFacts {
  readonly app: string;
  /** Name of the workflow for GitHub Actions. */
  readonly workflow: string | undefined;
  readonly event: string | undefined;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | undefined;
  /** Start of the run; of its suite while the run waits for a machine. */
  readonly since: Time;
  readonly completedAt: Time | undefined;
  /** Id of the workflow run, for GitHub Actions. */
  readonly run?: number;
  /** Grows with time: the suite, then the run. */
  readonly order: number;
}

/** A commit status on the head. */
export interface StatusFacts {
  readonly context: string;
  readonly state: "error" | "failure" | "pending" | "success" | "expected";
  readonly description: string;
  readonly since: Time;
  readonly creator: UserLogin | undefined;
}
