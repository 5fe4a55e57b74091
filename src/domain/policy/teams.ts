import type { Policy, PolicyRole } from "./policy.js";
import { unreadTeams } from "./policy.js";

const roleNames: Readonly<Record<PolicyRole, string>> = {
  testers: "testers",
  rollbackApprovers: "rollback approvers",
  team: "team",
};

/** Which teams nobody can list, and who counts until somebody can; undefined when every team was read. Plain text. */
export function unreadTeamsText(policy: Policy): string | undefined {
  if (policy.unreadableTeams.length === 0) return undefined;
  const roles = (["testers", "rollbackApprovers", "team"] as const).filter(
    (role) => unreadTeams(policy, role).length > 0,
  );
  const counting = roles.map((role) => {
    const known = policy[role].map((login) => `@${login}`).join(", ");
    return `${roleNames[role]}: ${known || (role === "team" ? "whoever has at least the triage role" : "nobody")}`;
  });
  return `Members of ${policy.unreadableTeams.join(", ")}: unknown. Until they can be read, these count: ${counting.join("; ")}.`;
}
