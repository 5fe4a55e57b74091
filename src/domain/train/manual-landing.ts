import { landingBranch } from "../values/names.js";
import type { Origin } from "../log/entry.js";
import { dependence } from "../approval/origin.js";
import type { Policy } from "../policy/policy.js";
import { isPerson, latestOpinions } from "../snapshot/reviews.js";
import type { PullRequestFacts } from "../snapshot/snapshot.js";
import type { State } from "../state/state.js";
import { includesUser, shortSha, type Version } from "../values/values.js";

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

/** Nothing else judges what it does to develop: a rollback approver has to, who neither opened, wrote nor pushed any of it. */
export const isApprovedByHand = (
  { head, author, reviews }: Pick<PullRequestFacts, "head" | "author" | "reviews">,
  {
    policy: { rollbackApprovers, bots, outsiders },
    origin,
  }: { readonly policy: Policy; readonly origin: Origin },
): boolean =>
  latestOpinions(reviews).some(
    ({ state, commit, author: by }) =>
      state === "APPROVED" &&
      commit === head &&
      isPerson(by) &&
      includesUser(rollbackApprovers, by.login) &&
      !includesUser([...bots, ...outsiders], by.login) &&
      dependence(by.login, { ...origin, author: author.login }) === undefined,
  );

export const approvalWanted = (
  { number, head }: PullRequestFacts,
  { rollbackApprovers }: Pick<Policy, "rollbackApprovers">,
): string =>
  `Let ${rollbackApprovers.map((login) => `@${login}`).join(" or ")}, who neither opened it nor wrote or pushed any of it, approve ${shortSha(head)} of #${number}; the next run merges it.`;
