import { unreadTeams, type Policy } from "../policy/policy.js";
import { unreadTeamsText } from "../policy/teams.js";
import { finding, type Finding } from "../reasons/reasons.js";
import type { Rollback } from "../state/state.js";
import { includesUser, type UserLogin } from "../values/values.js";

/** In a sentence: "approved by …". */
export const approvedBy = ({ approval }: Pick<Rollback, "approval">): string =>
  approval?.source === "policy"
    ? 'the policy file beforehand ("production.on-failure")'
    : `@${approval?.by ?? "unknown"}`;

/** Why the policy's word given beforehand does not count; undefined when it does. Tried once: what fails then is for people. */
export function preauthorisationFinding(
  { id, preauthorised, phase }: Rollback,
  { production }: Pick<Policy, "production">,
): Finding | undefined {
  if (!preauthorised) return finding("not-an-approver", `${id} was not approved beforehand.`);
  if (production.onFailure !== "rollback")
    return finding("not-an-approver", `"production.on-failure" is ${production.onFailure} by now.`);
  if (phase !== "requested") return finding("no-open-rollback", `${id} is ${phase}.`);
  return undefined;
}

/** Whom the current policy lets approve it: its approvers without the machine users and without those who asked for it. */
export const remainingApprovers = (
  { requesters }: { readonly requesters: readonly { readonly by: string }[] },
  { rollbackApprovers, bots }: Pick<Policy, "rollbackApprovers" | "bots">,
): readonly UserLogin[] =>
  rollbackApprovers.filter(
    (login) =>
      !includesUser(bots, login) && !requesters.some(({ by }) => includesUser([login], by as UserLogin)),
  );

/** That the members of its teams are not known, and who can approve meanwhile. */
export function unreadApproverTeams(policy: Policy): readonly Finding[] {
  const text = unreadTeams(policy, "rollbackApprovers").length === 0 ? undefined : unreadTeamsText(policy);
  return text === undefined ? [] : [finding("teams-unreadable", text)];
}
