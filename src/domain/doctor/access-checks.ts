import { policyRoles, type Policy } from "../policy/policy.js";
import type { RepositoryFacts, Snapshot } from "../snapshot/snapshot.js";
import { setupFinding, type SetupFinding } from "../setup/finding.js";
import { uniqueBy } from "../values/lists.js";
import { policyPath, statusContext } from "../values/names.js";
import { includesUser, type UserLogin } from "../values/values.js";

/** Somebody named in the policy who has less than triage; `unknown`: GitHub has no such account. */
export interface Outsider {
  readonly login: UserLogin;
  readonly role: "unknown" | "none" | "read";
}

export const peopleOf = (policy: Policy): readonly UserLogin[] =>
  uniqueBy(
    policyRoles.flatMap((role) => policy[role]),
    (login) => login.toLowerCase(),
  );

/** What a job's own token shows of people and rules: on the first pull request it is told with what the files show. */
export function accessChecks(
  { policy, repository, rules }: Pick<Snapshot, "policy" | "repository" | "rules">,
  { base, outsiders }: { readonly base: string; readonly outsiders: readonly Outsider[] },
): readonly SetupFinding[] {
  if (policy.kind !== "read") return [];
  return [
    ...closedGates(policy.policy, outsiders),
    ...outsiders.map((outsider) => outsiderFinding(outsider, repository.name)),
    ...unprotected({ repository, rules }, base),
  ];
}

export function outsiderFinding({ login, role }: Outsider, repository: string): SetupFinding {
  const place = { path: policyPath };
  if (role === "unknown")
    return setupFinding("no-such-account", `GitHub knows no account @${login}.`, { place });
  return setupFinding(
    "person-without-access",
    `@${login} has ${role === "none" ? "no role" : `the role ${role}`} in the repository.`,
    {
      place,
      fix: `gh api -X PUT repos/${repository}/collaborators/${login} -f permission=triage, or correct the login in the policy, or remove it.`,
    },
  );
}

/** Where nobody of a list counts. Members of teams are not looked at. */
function closedGates({ testers, rollbackApprovers, teams }: Policy, outsiders: readonly Outsider[]) {
  const logins = outsiders.map(({ login }) => login);
  return (
    [
      ["approve a release", testers, teams.testers],
      ["approve a rollback", rollbackApprovers, teams.rollbackApprovers],
    ] as const
  ).flatMap(([name, people, named]) =>
    named.length === 0 && people.every((login) => includesUser(logins, login))
      ? [
          setupFinding(
            "gate-closed",
            `Nobody can pass the gate "${name}": ${people.map((login) => `@${login}`).join(", ")} ${people.length === 1 ? "has" : "have"} no access.`,
            { place: { path: policyPath } },
          ),
        ]
      : [],
  );
}

function unprotected(
  { repository, rules }: { readonly repository: RepositoryFacts; readonly rules: Snapshot["rules"] },
  base: string,
): readonly SetupFinding[] {
  const fix = `Run release-console init --apply, or add the ruleset of docs/install.md: ${repository.url}/settings/rules. Private repositories on a free plan have no rules: docs/approvals-by-plan.md.`;
  if (!rules.pullRequestRequired)
    return [setupFinding("base-unprotected", `"${base}" can be pushed to without a pull request.`, { fix })];
  return rules.requiredContexts.some((context) => context.toLowerCase() === statusContext)
    ? []
    : [
        setupFinding("status-not-required", `"${base}" does not require the status "${statusContext}".`, {
          fix,
        }),
      ];
}
