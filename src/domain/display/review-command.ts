import type { CommandReview, PullRequestFacts } from "../snapshot/snapshot.js";

/** What the console writes for a reviewer; the command counts as this comment. */
export function reviewCommandComment(
  { url }: Pick<PullRequestFacts, "url">,
  { id, author: { login }, command, isEdited }: CommandReview,
): string {
  const review = `[review](${url}#pullrequestreview-${id})`;
  if (isEdited)
    return `@${login}, your ${review} was edited: what it begins with, \`/${command}\`, does nothing. Write it as a new comment. (edited-comment)`;
  return command === "check"
    ? `@${login}, your ${review} had the console look again. To let an ejected or recovered change go, write \`/check\` as a new comment.`
    : `@${login}, \`/${command}\` in your ${review} counts as if it were this comment.`;
}
