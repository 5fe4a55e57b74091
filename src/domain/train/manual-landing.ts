import { landingBranch } from "../values/names.js";
import { latestOpinions } from "../snapshot/reviews.js";
import type { Policy } from "../policy/policy.js";
import type { PullRequestFacts } from "../snapshot/snapshot.js";
import type { State } from "../state/state.js";
import { includesUser, shortSha, type UserLogin, type Version } from "../values/values.js";

/**
 * The release that this pull request brings to develop in a person's version, because it conflicts as it is: it comes
 * from the branch that the landing has, and its head is not the console's. It moves develop alone, so it never boards.
 */
export function manualLanding(
  { followUps, landings }: State,
  { head, headBranch, isCrossRepository }: PullRequestFacts,
): Version | undefined {
  if (isCrossRepository || landings.some(({ commit }) => commit.sha === head)) return undefined;
  const owed = followUps.flatMap((followUp) => (followUp.kind === "land" ? [followUp.version] : []));
  return owed.find((version) => landingBranch(version) === headBranch);
}

/** Nothing else judges what it does to develop: a rollback approver has to, and neither who opened nor who pushed it. */
export function isApprovedByHand(
  { head, author, reviews }: PullRequestFacts,
  {
    policy: { rollbackApprovers, bots },
    pusher,
  }: { readonly policy: Policy; readonly pusher: UserLogin | undefined },
): boolean {
  if (pusher === undefined) return false;
  return latestOpinions(reviews).some(
    ({ state, commit, author: { login, isBot } }) =>
      state === "APPROVED" &&
      commit === head &&
      !isBot &&
      includesUser(rollbackApprovers, login) &&
      !includesUser([...bots, author.login, pusher], login),
  );
}

export const approvalWanted = (
  { number, head }: PullRequestFacts,
  { rollbackApprovers }: Pick<Policy, "rollbackApprovers">,
): string =>
  `Let ${rollbackApprovers.map((login) => `@${login}`).join(" or ")}, who neither opened nor pushed it, approve ${shortSha(head)} of #${number}; the next run merges it.`;
