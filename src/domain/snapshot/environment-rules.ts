import { environments } from "../values/names.js";
import { matchesPattern } from "../policy/path-patterns.js";
import { finding, type Finding } from "../reasons/reasons.js";
import { includesUser, type UserLogin } from "../values/values.js";

/** What GitHub says of an environment's protection. */
export interface EnvironmentFacts {
  readonly exists: boolean;
  /** Logins, and teams as `owner/team`. */
  readonly reviewers: readonly string[];
  readonly waitTimerMinutes: number;
  readonly customRules: boolean;
}

/** Patterns of the branches that may deploy there; undefined: every one, or every protected one. */
export type DeploymentBranches = readonly string[] | undefined;

/** Why nobody could approve a rollback at its gate. */
export function gateFindings(
  { exists, reviewers, customRules }: EnvironmentFacts,
  approvers: readonly UserLogin[],
): readonly Finding[] {
  const name = `The environment "${environments.rollbackApproval}"`;
  if (!exists) return [finding("environment-unprotected", `${name} does not exist.`)];
  if (reviewers.length === 0)
    return [finding("environment-unprotected", `${name} has no required reviewers.`)];
  if (customRules) return [finding("environment-unprotected", `${name} has custom protection rules.`)];
  if (reviewers.some((each) => isTeam(each) || includesUser(approvers, each as UserLogin))) return [];
  return [
    finding(
      "nobody-could-approve",
      `${name} asks ${reviewers.join(", ")}, none of whom is a rollback approver.`,
    ),
  ];
}

/** That no approver is a reviewer by name, so that it depends on the team's members. */
export const teamFindings = (
  { reviewers }: EnvironmentFacts,
  approvers: readonly UserLogin[],
): readonly Finding[] =>
  reviewers.some(isTeam) && !reviewers.some((each) => includesUser(approvers, each as UserLogin))
    ? [
        finding(
          "team-unread",
          `The environment "${environments.rollbackApproval}" asks ${reviewers.join(", ")}.`,
        ),
      ]
    : [];

export const branchFindings = (
  environment: string,
  { allowed, branch }: { readonly allowed: DeploymentBranches; readonly branch: string },
): readonly Finding[] =>
  allowed === undefined || allowed.some((pattern) => matchesPattern(branch, pattern))
    ? []
    : [
        finding(
          "environment-branches",
          `The environment "${environment}" lets in ${allowed.join(", ") || "no branch at all"}, and not "${branch}".`,
        ),
      ];

const isTeam = (reviewer: string): boolean => reviewer.includes("/");

/** Why a job for production would wait for somebody or something before it deploys. */
export function stallFindings({
  reviewers,
  waitTimerMinutes,
  customRules,
}: EnvironmentFacts): readonly Finding[] {
  if (reviewers.length === 0 && waitTimerMinutes === 0 && !customRules) return [];
  return [
    finding(
      "environment-gated",
      `Reviewers: ${reviewers.join(", ") || "none"}; wait timer: ${waitTimerMinutes} minutes; custom rules: ${customRules ? "yes" : "no"}.`,
    ),
  ];
}
