import { roleOf } from "./gates.js";
import type { SetupFacts } from "../setup/facts.js";
import { setupFinding, type SetupFinding } from "../setup/finding.js";
import { policyPath } from "../values/names.js";

/** Whether the people of the policy exist, are people, and belong to the repository. */
export function peopleChecks({ policy, online }: SetupFacts): readonly SetupFinding[] {
  if (policy.kind !== "read" || online === undefined) return [];
  const { testers, rollbackApprovers, team } = policy.policy;
  const people = [
    ...new Map(
      [...testers, ...rollbackApprovers, ...team].map((login) => [login.toLowerCase(), login]),
    ).values(),
  ];
  const place = { path: policyPath };
  return people.flatMap((login): readonly SetupFinding[] => {
    const kind = online.strangers[login.toLowerCase()];
    if (kind === "unknown")
      return [setupFinding("no-such-account", `GitHub knows no account @${login}.`, { place })];
    if (kind === "Organization" || kind === "Bot")
      return [
        setupFinding("no-person", `@${login} is ${kind === "Bot" ? "a bot" : "an organisation"}.`, { place }),
      ];
    const role = roleOf(online, login);
    if (role === undefined || ["triage", "write", "maintain", "admin"].includes(role)) return [];
    const { owner, name } = online.repository;
    return [
      setupFinding(
        "person-without-access",
        `@${login} has ${role === "none" ? "no role" : `the role ${role}`} in the repository.`,
        {
          place,
          fix: `gh api -X PUT repos/${owner}/${name}/collaborators/${login} -f permission=triage, or remove the login from the policy.`,
        },
      ),
    ];
  });
}
