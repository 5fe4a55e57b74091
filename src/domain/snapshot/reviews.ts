import type { Account, ReviewFacts } from "./snapshot.js";

export const isPerson = (account: Account): boolean => !account.isBot;

/**
 * Each person's standing opinion: the newest review that is not a mere comment. A comment never replaces an approval or
 * a request for changes (platform fact 43); a dismissed one is none.
 */
export function latestOpinions(reviews: readonly ReviewFacts[]): readonly ReviewFacts[] {
  const latest = new Map<string, ReviewFacts>();
  for (const review of reviews)
    if (review.state !== "COMMENTED") latest.set(review.author.login.toLowerCase(), review);
  return [...latest.values()].filter((review) => review.state !== "DISMISSED");
}
