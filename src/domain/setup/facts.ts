import type { PolicyReading } from "../policy/policy.js";
import type { DatabaseOfCheckout } from "../migrations/checkout-look.js";
import type { Host } from "./hosts.js";
import type { LoopNames } from "./names.js";
import type { Asked } from "./pull-request-actions.js";

/** Everything that a check-up looks at. Gathered elsewhere; nothing in it is changed to find it out. */
export interface SetupFacts {
  readonly names: LoopNames;
  readonly policy: PolicyReading;
  readonly checkout: CheckoutFacts;
  /** undefined: nobody asked GitHub. */
  readonly online?: OnlineFacts | undefined;
}

/** What a checkout says, without any network. */
export interface CheckoutFacts {
  /** Each file of `.github/workflows` that ends in `.yml` or `.yaml`, by path. */
  readonly workflows: readonly WorkflowFacts[];
  /** Files by which services other than GitHub Actions know what to check (`.circleci/config.yml`). */
  readonly otherServices?: readonly string[] | undefined;
  /** Services that may deploy each push by themselves. */
  readonly hosts?: readonly Host[] | undefined;
  /** Branches as last fetched from origin, without "origin/". */
  readonly branches: readonly string[];
  readonly tags: readonly string[];
  /** The staging branch holds commits that the base does not have. undefined: unknown or no such branch. */
  readonly stagingHoldsWork?: boolean | undefined;
  /** Where "adopt.commit" of the policy is. undefined: nothing is adopted, or nobody looked. */
  readonly adoptedCommit?: CommitPlace | undefined;
  /** Programs that workflows call by a relative path (`./deploy.sh`) and that are not in the checkout. */
  readonly missingPrograms: readonly string[];
  /** Those that are, with what a person could read of them: no binaries, and the first 64 kB. */
  readonly programs?: readonly { readonly path: string; readonly text: string }[] | undefined;
  /** `.github/ISSUE_TEMPLATE/rollback.yml` is there. */
  readonly hasRollbackForm: boolean;
  /** Files of the working tree that the other one of default branch and base lacks; undefined: they are one branch, or it is not known. */
  readonly otherBranch?:
    | {
        readonly name: string;
        readonly isDefault: boolean;
        readonly missing: readonly string[];
        /** Of a default branch: those that it has with another content. */
        readonly differing: readonly string[];
      }
    | undefined;
  /** Dependabot keeps `github-actions` up to date. */
  readonly updatesActions: boolean;
  /** How a rollback would meet the database. undefined: nobody looked, or the policy says that there are no migrations. */
  readonly database?: DatabaseOfCheckout | undefined;
}

/**
 * Where a commit is, as a clone tells. `not-here`: in no branch that it fetched whole. `beyond-shallow`: the clone does
 * not have the history that would tell. `base-not-here`: it does not have the base.
 */
export type CommitPlace = "in-base" | "beside-base" | "not-here" | "beyond-shallow" | "base-not-here";

export interface WorkflowFacts {
  readonly path: string;
  /** As GitHub shows it: the name that the file gives itself, otherwise its path. */
  readonly name: string;
  /** Why it is no workflow; everything else is then empty. */
  readonly problem?: { readonly line: number; readonly message: string } | undefined;
  readonly triggers: Readonly<Record<string, TriggerFacts>>;
  readonly jobs: readonly JobFacts[];
  /** `permissions:` of the whole file; undefined: the repository's default. */
  readonly permissions?: Permissions | undefined;
  readonly hasConcurrency: boolean;
  /** What runs where somebody starts it on a branch, and never for a pull request: `the job "deploy"`. */
  readonly onlyWhenStarted?: readonly string[] | undefined;
  /** What runs where somebody starts it, and then lacks the pull request that it reads: `the step "Link card"`. */
  readonly readsPullRequest?: readonly string[] | undefined;
  /** What runs where somebody starts it, and pushes commits to the branch. */
  readonly commitsWhenStarted?: readonly string[] | undefined;
  /** Each of its jobs looks at the pull request itself, and none at what it changes. */
  readonly isAboutPullRequests?: true | undefined;
  /** Nothing of it runs where somebody starts it; it is for all pull requests, or for some: of an account, with a label. */
  readonly idleWhenStarted?: "all" | "some" | undefined;
  /** Where it runs for pull requests: what of them has to be as it wants, and which part of it asks. */
  readonly asksOfPullRequests?: readonly { readonly asked: Asked; readonly by: string }[] | undefined;
  /** Files of this repository whose workflows run as its jobs where somebody starts it. */
  readonly callsWhenStarted?: readonly string[] | undefined;
}

export interface TriggerFacts {
  readonly branches?: readonly string[];
  readonly branchesIgnore?: readonly string[];
  readonly tags?: readonly string[];
  readonly paths?: readonly string[];
  readonly pathsIgnore?: readonly string[];
  readonly types?: readonly string[];
  /** Of `workflow_run`: names. */
  readonly workflows?: readonly string[];
  /** Of `workflow_call` and `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, { readonly required: boolean; readonly hasDefault: boolean }>>;
  readonly secrets?: Readonly<Record<string, { readonly required: boolean }>>;
}

/** Scope → level; "all" of `read-all` and `write-all`. */
export type Permissions = Readonly<Record<string, string>>;

export interface JobFacts {
  readonly id: string;
  readonly line: number;
  readonly name?: string | undefined;
  readonly uses?: string | undefined;
  readonly needs: readonly string[];
  readonly condition?: string | undefined;
  readonly permissions?: Permissions | undefined;
  readonly environment?: { readonly name: string; readonly deployment?: string | undefined } | undefined;
  readonly hasConcurrency: boolean;
  readonly hasMatrix: boolean;
  readonly inputs: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>> | "inherit";
  readonly steps: readonly StepFacts[];
  /** Its condition lets nothing else start it. */
  readonly isOnlyForPullRequests?: true | undefined;
  /** Names of secrets that its text reads, but not `GITHUB_TOKEN`. */
  readonly secretsRead: readonly string[];
  /** Names of configuration variables (`vars`) that its text reads. */
  readonly variablesRead: readonly string[];
}

export interface StepFacts {
  readonly isOnlyForPullRequests?: true | undefined;
  readonly uses?: string | undefined;
  readonly run?: string | undefined;
  readonly inputs: Readonly<Record<string, string>>;
}

/** What GitHub says to somebody with a token. A part that the token may not read is undefined. */
export interface OnlineFacts {
  readonly repository: {
    readonly owner: string;
    readonly name: string;
    readonly ownerIsOrganization: boolean;
    readonly defaultBranch: string;
    readonly isPrivate: boolean;
    readonly isArchived: boolean;
    readonly isFork: boolean;
    readonly hasIssues: boolean;
    readonly mergeMethods?: readonly ("merge" | "squash" | "rebase")[] | undefined;
  };
  readonly branches: { readonly base: boolean; readonly staging: boolean; readonly log: boolean };
  readonly stagingHoldsWork?: boolean | undefined;
  /** The plan has rules and protection for this repository (platform fact 59). */
  readonly planHasRules: boolean;
  readonly rules: {
    readonly base: readonly RuleFacts[];
    readonly staging: readonly RuleFacts[];
    readonly log: readonly RuleFacts[];
  };
  /** Classic protection of the base branch: that it exists and what it requires. */
  readonly classicContexts?: readonly string[] | undefined;
  /** Rules for tags that a version such as `v1.0.0` meets. */
  readonly tagRules?: readonly string[] | undefined;
  /** Who may pass the rules of the base by; undefined: the token may not see it. */
  readonly bypass?: readonly { readonly who: string; readonly mode: string }[] | undefined;
  readonly environments?: readonly EnvironmentState[] | undefined;
  readonly actions?:
    | {
        readonly enabled: boolean;
        readonly allowed: "all" | "local_only" | "selected";
        readonly patterns: readonly string[];
        readonly githubOwned: boolean;
        /** Whatever is called has to be named by a commit. */
        readonly requiresCommits?: boolean | undefined;
      }
    | undefined;
  readonly mayOpenPullRequests?: boolean | undefined;
  /** Everybody who was given a role: login in lower case → role. */
  readonly roles?: Readonly<Record<string, Role>> | undefined;
  /** Logins of the policy that are no collaborators, as accounts: lower case → what they are. */
  readonly strangers: Readonly<Record<string, "User" | "Bot" | "Organization" | "unknown">>;
  /** Names of secrets by environment, and of the repository and its organisation (""). */
  readonly secrets?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly variables?: readonly string[] | undefined;
  readonly labels?: readonly string[] | undefined;
  /** Workflow files that are switched off. */
  readonly disabledWorkflows?: readonly string[] | undefined;
  /** How many requests it took. */
  readonly requests: number;
}

export type Role = "none" | "read" | "triage" | "write" | "maintain" | "admin";

export interface RuleFacts {
  readonly type: string;
  readonly contexts: readonly { readonly context: string; readonly app?: number | undefined }[];
  readonly requiredReviews: number;
  readonly codeOwners: boolean;
  readonly mergeMethods?: readonly ("merge" | "squash" | "rebase")[] | undefined;
}

export interface EnvironmentState {
  readonly name: string;
  /** Logins, and teams as `owner/team`. */
  readonly reviewers: readonly string[];
  readonly waitTimerMinutes: number;
  readonly customRules: boolean;
  /** Patterns of branches; undefined: every branch; "protected": protected ones. */
  readonly branches?: readonly string[] | "protected" | undefined;
}
