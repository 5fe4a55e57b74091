import type { environments } from "../../domain/values/names.js";
import { finding } from "../../domain/reasons/reasons.js";
import type { Ports } from "../../ports/ports.js";

type ApprovalEnvironment = (typeof environments)["productionApproval" | "rollbackApproval"];

/**
 * Whether a gate at this environment would stop anybody. GitHub would make a missing one without rules, and everybody
 * would pass (platform facts 20 and 23). When it cannot be used a notice says so; approvals then come the other way.
 */
export async function isGateUsable(ports: Ports, environment: ApprovalEnvironment): Promise<boolean> {
  const protection = await ports.environments.protectionOf(environment);
  if (protection.kind === "found" && protection.reviewers.length > 0 && !protection.customRules) return true;
  const lack =
    protection.kind === "missing"
      ? "does not exist"
      : protection.customRules
        ? "has custom protection rules"
        : "has no required reviewers";
  ports.runner.notice(finding("environment-unprotected", `The environment "${environment}" ${lack}.`));
  return false;
}
