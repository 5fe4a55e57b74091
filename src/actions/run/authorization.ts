import type { Policy } from "../../domain/policy/policy.js";
import { includesUser, type UserLogin } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import { refuse } from "./refusal.js";

/**
 * May ask for a rollback: the team of the policy, rollback approvers, and whomever the repository trusts with triage.
 * Machine users have roles, too, and count as people nowhere.
 */
export async function requireMember(ports: Ports, policy: Policy, login: UserLogin): Promise<void> {
  if (includesUser(policy.bots, login)) throw refuse("bot", `@${login} is in "bots".`);
  const isNamed = includesUser([...policy.team, ...policy.rollbackApprovers], login);
  // A request deploys nothing, and must not fail because GitHub does not answer.
  const role = await ports.people.roleOf(login).catch(orIfNamed(isNamed));
  if (role !== "none" && role !== "read") return;
  throw isNamed
    ? refuse("no-access", `@${login} is named in the policy file and has the role "${role}".`)
    : refuse("not-on-the-team", `@${login} is not in "team" and has the role "${role}".`);
}

const orIfNamed =
  (isNamed: boolean) =>
  (error: unknown): "triage" => {
    if (isNamed) return "triage";
    throw error;
  };

/**
 * Named nowhere in the policy and without a say in the repository. What strangers try gets no entry, or anybody with an
 * account could fill the log. Somebody whose role GitHub does not tell counts as one.
 */
export async function isStranger(ports: Ports, policy: Policy, login: UserLogin): Promise<boolean> {
  const named = [...policy.testers, ...policy.rollbackApprovers, ...policy.team, ...policy.bots];
  if (includesUser(named, login)) return false;
  try {
    return ["none", "read"].includes(await ports.people.roleOf(login));
  } catch {
    return true;
  }
}

/**
 * Whoever set off this run by a comment or an issue has no role in the repository, and no part in the pull request: then
 * the run ends with the one question that this took. Whom GitHub calls a member or collaborator is not asked about here;
 * where GitHub does not answer nobody is turned away.
 */
export async function isPlainStranger(ports: Ports): Promise<boolean> {
  const { hint } = ports.run;
  if ((hint.kind !== "comment" && hint.kind !== "issue") || hint.isKnown) return false;
  if (hint.kind === "comment" && hint.isOwnPullRequest) return false;
  const role = await ports.people.roleOf(hint.author).catch(() => "write" as const);
  if (role !== "none" && role !== "read") return false;
  ports.runner.info(`@${hint.author} has the role "${role}": nothing is read or recorded.`);
  return true;
}

/**
 * All that a stranger's command gets: a reaction, which GitHub keeps once however often it is given, so that nothing has
 * to be remembered and nobody is written to. Who may command stands in the console's own comment.
 */
export async function reactToOutsider(
  ports: Ports,
  { comment, by }: { readonly comment: number; readonly by: UserLogin },
): Promise<void> {
  ports.runner.info(`@${by} is neither named by the policy nor trusted with triage: nothing is recorded.`);
  await ports.conversations.react({ comment, with: "confused" }).catch(() => undefined);
}
