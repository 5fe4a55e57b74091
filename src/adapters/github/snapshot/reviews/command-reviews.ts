import { parseCommand } from "../../../../domain/commands/parse-command.js";
import type { CommandReview } from "../../../../domain/snapshot/snapshot.js";
import { timeOf } from "../../http/typed-queries.js";
import type { PullRequestAnswer } from "../answer.js";
import { account } from "../pull-request-facts.js";

/** Nobody expects that an older one is carried out now; whoever wrote it has seen that it was not. */
const daysHeard = 3;
const longestText = 2_000;

export function commandReviews(
  { newestTexts }: Pick<PullRequestAnswer, "newestTexts">,
  now: string,
): readonly CommandReview[] {
  const since = Date.parse(now) - daysHeard * 24 * 3_600_000;
  return newestTexts.nodes.flatMap((review): CommandReview[] => {
    const { databaseId: id, body, submittedAt, lastEditedAt, authorCanPushToRepository, author } = review;
    const command = submittedAt === null ? undefined : parseCommand(body);
    if (submittedAt === null || command === undefined) return [];
    return [
      {
        id,
        author: account(author),
        command: command.name,
        body: body.slice(0, longestText),
        submittedAt: timeOf(submittedAt),
        isEdited: lastEditedAt !== null,
        ...(Date.parse(submittedAt) < since ? { isOld: true as const } : {}),
        ...(authorCanPushToRepository ? {} : { mayNotPush: true as const }),
      },
    ];
  });
}
