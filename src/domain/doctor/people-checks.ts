import { outsiderFinding, peopleOf } from "./access-checks.js";
import { roleOf } from "./gates.js";
import type { SetupFacts } from "../setup/facts.js";
import { setupFinding, type SetupFinding } from "../setup/finding.js";
import { policyPath } from "../values/names.js";

/** Whether the people of the policy exist, are people, and belong to the repository. */
export function peopleChecks({ policy, online }: SetupFacts): readonly SetupFinding[] {
  if (policy.kind !== "read" || online === undefined) return [];
  const place = { path: policyPath };
  return peopleOf(policy.policy).flatMap((login): readonly SetupFinding[] => {
    const kind = online.strangers[login.toLowerCase()];
    if (kind === "unknown") return [outsiderFinding({ login, role: "unknown" }, "")];
    if (kind === "Organization" || kind === "Bot")
      return [
        setupFinding("no-person", `@${login} is ${kind === "Bot" ? "a bot" : "an organisation"}.`, { place }),
      ];
    const role = roleOf(online, login);
    if (role === undefined || ["triage", "write", "maintain", "admin"].includes(role)) return [];
    const { owner, name } = online.repository;
    return [outsiderFinding({ login, role: role === "none" ? "none" : "read" }, `${owner}/${name}`)];
  });
}
