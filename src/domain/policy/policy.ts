import { type ChosenNames, usualNames } from "../values/names.js";
import { includesName, type CommitSha, type UserLogin, type Version } from "../values/values.js";

/** The policy file, parsed. Every default is filled in; `src/adapters/policy-file.ts` says how it is written. */
export interface Policy {
  readonly testers: readonly UserLogin[];
  /** What production ran when the console came; read once, when the log is opened. */
  readonly adopt?: { readonly version: Version; readonly commit: CommitSha } | undefined;
  /** Teams (`acme/testers`) that each list names; readable only with an App token (platform fact 47). */
  readonly teams: Readonly<Record<PolicyRole, readonly string[]>>;
  /** Those of them whose members nobody told; the members of the others are in the lists that name them. */
  readonly unreadableTeams: readonly string[];
  /** Testers and rollback approvers known to have less than triage in the repository; they count for nothing. */
  readonly outsiders: readonly UserLogin[];
  readonly rollbackApprovers: readonly UserLogin[];
  /** Empty: everyone who can push to the repository. */
  readonly team: readonly UserLogin[];
  /** Machine users that count as people nowhere. */
  readonly bots: readonly UserLogin[];
  readonly checks: {
    /** Empty: everything that was reported must have passed, and something must have been reported. */
    readonly required: readonly RequiredCheck[];
  };
  readonly approval: {
    /** Required reviewers are not to be had everywhere, so reviews count too (platform fact 21). */
    readonly sources: readonly ("environment" | "review")[];
    /** Distinct testers per pull request. */
    readonly count: number;
    /** Working days on staging after which ejection is proposed; 0: never. */
    readonly maxWaitDays: number;
  };
  readonly staging: EnvironmentPolicy;
  readonly production: EnvironmentPolicy & { readonly onFailure: "request" | "rollback" | "none" };
  readonly rollback: { readonly sources: readonly ("environment" | "comment")[] };
  readonly notification: { readonly mention: boolean; readonly webhooks: readonly Webhook[] };
  readonly landing: { readonly method: "auto" | "merge" | "squash" | "rebase" };
  /** Staged at the same time at most; 1 = one pull request at a time. */
  readonly maxStaged: number;
  /** Patterns of paths (`path-patterns.ts`) whose change a rollback does not undo; `detected`: what `migrations/found.ts` finds. */
  readonly migrations: readonly string[] | "detected";
  readonly holds: { readonly freezes: readonly Freeze[] };
  /** What it calls branches and environments; what is left out has the usual name. */
  readonly names?: PolicyNames | undefined;
}

/** The lists of the policy that take people and teams. */
export const policyRoles = ["testers", "rollbackApprovers", "team"] as const;
export type PolicyRole = (typeof policyRoles)[number];

/** Teams of this list whose members are not known: whoever is in one may or may not have the role. */
export const unreadTeams = (
  { teams, unreadableTeams }: Pick<Policy, "teams" | "unreadableTeams">,
  role: PolicyRole,
): readonly string[] => teams[role].filter((team) => includesName(unreadableTeams, team));

export interface PolicyNames {
  readonly base?: string | undefined;
  readonly staging?: string | undefined;
  readonly environments?: Partial<ChosenNames["environments"]>;
}

/** The names of a repository: its default branch is the base where the policy names none. */
export const chosenNames = (names: PolicyNames | undefined, defaultBranch: string): ChosenNames => ({
  base: names?.base ?? defaultBranch,
  staging: names?.staging ?? usualNames.staging,
  environments: { ...usualNames.environments, ...names?.environments },
});

/**
 * The console makes staging anew: it never is the branch that pull requests go to. A policy that leaves the base out
 * shows that only together with the default branch.
 */
export function withOwnStaging(reading: PolicyReading, defaultBranch: string): PolicyReading {
  if (reading.kind === "missing") return reading;
  const names = reading.kind === "read" ? reading.policy.names : reading.names;
  const { base, staging } = chosenNames(names, defaultBranch);
  if (base !== staging) return reading;
  const others: PolicyNames = { ...names, staging: undefined };
  if (reading.kind === "broken") return { ...reading, names: others };
  const message =
    names?.staging === undefined
      ? `"staging-branch" must name a branch: left out it is "${staging}", where pull requests go.`
      : `"staging-branch" must differ from the default branch, "${base}", where pull requests go.`;
  return { kind: "broken", problems: [{ line: 1, message }], blob: reading.blob, names: others };
}

const namesShown = 10;

/** For people to read, teams by their names too: mentions in a comment that is edited tell nobody. */
export function testerNames({ testers, teams }: Policy): string {
  const shown = testers.slice(0, namesShown).map((login) => `@${login}`);
  const left = testers.length - shown.length;
  const people = left > 0 ? [...shown, `${left} more`] : shown;
  return [...people, ...teams.testers.map((team) => `team ${team}`)].join(", ");
}

/** An address that is told of what happens. */
export interface Webhook {
  readonly url: string;
  /** `cdevents`: every event, as a CloudEvent; `slack`: those for people, as a line of text. */
  readonly format: "cdevents" | "slack";
}

export interface RequiredCheck {
  readonly name: string;
  /** App slug that must have reported it; undefined: `github-actions` for check runs, anybody for statuses. */
  readonly app: string | undefined;
}

export interface EnvironmentPolicy {
  /** Shown to testers. */
  readonly url: string | undefined;
  readonly health: HealthCheck | undefined;
}

export interface HealthCheck {
  readonly url: string;
  readonly tries: number;
  readonly secondsBetween: number;
  readonly timeoutSeconds: number;
  /** The answer's body must contain the deployed SHA. */
  readonly expectSha: boolean;
}

/** Production accepts no deployment from `from` until `until` (ISO dates with time zone); rollbacks excepted. */
export interface Freeze {
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

/** A policy as found on the default branch. */
export type PolicyReading =
  | { readonly kind: "read"; readonly policy: Policy; readonly blob: string }
  | { readonly kind: "missing" }
  | {
      readonly kind: "broken";
      readonly problems: readonly PolicyProblem[];
      readonly blob: string;
      /** As far as they can be read all the same: what runs now has these names. */
      readonly names?: PolicyNames | undefined;
    };

export interface PolicyProblem {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}
