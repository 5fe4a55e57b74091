import type { Policy } from "../policy/policy.js";
import { finding, type Finding } from "../reasons/reasons.js";
import { isAmong } from "../reducer/reduce-commands.js";
import { isPerson } from "../snapshot/reviews.js";
import type { CommandReview, PullRequestFacts } from "../snapshot/snapshot.js";
import type { State } from "../state/state.js";
import { includesUser } from "../values/values.js";

type Reviewed = Pick<PullRequestFacts, "commandReviews">;

/**
 * Commands in reviews that have yet to be taken over: of whom the policy names, and of whoever can push, so that nobody
 * else's costs anything.
 */
export const openReviewCommands = (
  { commands }: Pick<State, "commands">,
  { commandReviews = [] }: Reviewed,
  { testers, rollbackApprovers, team, bots }: Policy,
): readonly CommandReview[] =>
  commandReviews.filter(
    ({ id, author, isOld, mayNotPush }) =>
      isOld !== true &&
      !isAmong(commands.reviews ?? [], id) &&
      isPerson(author) &&
      !includesUser(bots, author.login) &&
      (mayNotPush !== true || includesUser([...testers, ...rollbackApprovers, ...team], author.login)),
  );

const changing: ReadonlySet<string> = new Set(["hold", "unhold", "eject", "ship"]);

/** Whoever approves and holds in one review must not see it released before the hold. */
export const commandsFirst = (state: State, pullRequest: Reviewed, policy: Policy): readonly Finding[] =>
  openReviewCommands(state, pullRequest, policy)
    .filter(({ author, command }) => changing.has(command) && includesUser(policy.testers, author.login))
    .map(({ author, command }) =>
      finding("command-in-review", `@${author.login} wrote /${command} in a review.`),
    );

/** What an approval that begins with a command means is known only when that was carried out; of an edited one never. */
export function commandInApproval(
  { commands }: Pick<State, "commands">,
  { commandReviews = [] }: Reviewed,
  review: number,
): Finding | undefined {
  const found = commandReviews.find(({ id, command }) => id === review && changing.has(command));
  if (found === undefined) return undefined;
  const who = `@${found.author.login}`;
  if (found.isEdited)
    return finding(
      "edited-comment",
      `${who} approved, and edited that review to begin with /${found.command}.`,
      "Approve again, or comment the command.",
    );
  return isAmong(commands.reviews ?? [], review)
    ? undefined
    : finding("command-in-review", `${who} approved with /${found.command}.`);
}
