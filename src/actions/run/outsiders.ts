import type { Policy } from "../../domain/policy/policy.js";
import { latestOpinions } from "../../domain/snapshot/reviews.js";
import type { ReviewFacts, Snapshot } from "../../domain/snapshot/snapshot.js";
import type { State } from "../../domain/state/state.js";
import { includesUser, type UserLogin } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";

/**
 * The policy with those known to have less than triage in the repository among its outsiders: a login in a file makes
 * nobody a member, and one that was given up can be registered by anybody. Only whose word is about to count is asked for.
 */
export async function withOutsiders(
  ports: Ports,
  policy: Policy,
  logins: readonly UserLogin[],
): Promise<Policy> {
  const named = [...policy.testers, ...policy.rollbackApprovers];
  const asked = [...new Set(logins)].filter(
    (login) => includesUser(named, login) && !includesUser(policy.outsiders, login),
  );
  if (asked.length === 0) return policy;
  const roles = await Promise.all(asked.map((login) => ports.people.roleOf(login)));
  const outside = asked.filter((_, index) => roles[index] === "none" || roles[index] === "read");
  return outside.length === 0 ? policy : { ...policy, outsiders: [...policy.outsiders, ...outside] };
}

/** Reviewers of whom GitHub does not say that they may push, and so have a role (platform fact 190). */
export const doubtfulReviewers = (reviews: readonly ReviewFacts[]): readonly UserLogin[] =>
  reviews.filter(({ mayNotPush }) => mayNotPush === true).map(({ author }) => author.login);

/** Whose yes to what is on staging could count now, and whose role is not known. */
export function approvingNow(snapshot: Snapshot, { train, grants }: State): readonly UserLogin[] {
  const heads = new Set(train.staged.map(({ head }) => head));
  const reviews = snapshot.pullRequests
    .filter(({ head }) => heads.has(head))
    .flatMap(({ head, reviews: all }) =>
      latestOpinions(all).filter(({ state, commit }) => state === "APPROVED" && commit === head),
    );
  return [...doubtfulReviewers(reviews), ...grants.filter(({ head }) => heads.has(head)).map(({ by }) => by)];
}
