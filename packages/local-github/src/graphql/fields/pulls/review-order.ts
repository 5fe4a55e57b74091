import type { PullRequest, Review } from "../../../model/model.js";

/**
 * The newest review of each person. Among opinions (approved, changes requested, dismissed) a later comment
 * does not replace an approval; among all reviews it does.
 */
export function latestReviews(
  pull: PullRequest,
  { onlyOpinions }: { readonly onlyOpinions: boolean },
): readonly Review[] {
  const latest = new Map<string, Review>();
  for (const review of pull.reviews) {
    if (review.state === "PENDING" || (onlyOpinions && review.state === "COMMENTED")) continue;
    const person = review.author.toLowerCase();
    latest.delete(person);
    latest.set(person, review);
  }
  return [...latest.values()];
}
