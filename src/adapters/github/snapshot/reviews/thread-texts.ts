import * as z from "../../../../domain/values/shapes.js";
import { parseCommand } from "../../../../domain/commands/parse-command.js";
import type { Snapshot } from "../../../../domain/snapshot/snapshot.js";
import { includesUser, type CommitSha } from "../../../../domain/values/values.js";
import type { GitHubClient } from "../../http/client.js";
import { accountLogin, queryComplete } from "../../http/typed-queries.js";
import type { PullRequestAnswer } from "../answer.js";
import type { ListedPullRequest } from "../pages.js";

type ReviewText = PullRequestAnswer["newestTexts"]["nodes"][number];

/** Its run comes within minutes; later nobody asks. */
const minutesAsked = 30;

const shape = z.object({
  repository: z.object({
    pullRequest: z.object({
      reviews: z.object({
        nodes: z.array(
          z.object({
            databaseId: z.number().int(),
            comments: z.object({
              nodes: z.array(z.object({ body: z.string(), lastEditedAt: z.string().nullable() })),
            }),
          }),
        ),
      }),
    }),
  }),
});
const document = `query ThreadTexts($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    reviews(last: 10) { nodes { databaseId comments(first: 1) { nodes { body lastEditedAt } } } }
  } }
}`;

/**
 * A comment in a thread of the diff is a review without a text of its own (platform fact 197): where one woke this run, and its author may have
 * a say, its first comment is the text. One request for it, in that run alone.
 */
export async function readThreadTexts(
  { client, reviewedHead }: { readonly client: GitHubClient; readonly reviewedHead: CommitSha | undefined },
  { readAt, policy }: Pick<Snapshot, "readAt" | "policy">,
  listed: readonly ListedPullRequest[],
): Promise<void> {
  if (reviewedHead === undefined) return;
  const since = Date.parse(readAt) - minutesAsked * 60_000;
  const { testers, rollbackApprovers, team } =
    policy.kind === "read" ? policy.policy : { testers: [], rollbackApprovers: [], team: [] };
  const named = [...testers, ...rollbackApprovers, ...team];
  const isAsked = ({ body, submittedAt, authorCanPushToRepository, author }: ReviewText): boolean =>
    body === "" &&
    submittedAt !== null &&
    Date.parse(submittedAt) >= since &&
    author !== null &&
    (authorCanPushToRepository || includesUser(named, accountLogin(author)));
  await Promise.all(
    listed
      .filter(({ answer }) => answer.headRefOid === reviewedHead && answer.newestTexts.nodes.some(isAsked))
      .map(({ answer }) => takeTexts(client, answer, isAsked)),
  );
}

async function takeTexts(
  client: GitHubClient,
  { number, newestTexts }: PullRequestAnswer,
  isAsked: (review: ReviewText) => boolean,
): Promise<void> {
  const { repository } = await queryComplete(client, { document, variables: { number }, shape });
  const { nodes } = repository.pullRequest.reviews;
  for (const review of newestTexts.nodes.filter(isAsked)) {
    const [first] = nodes.find(({ databaseId }) => databaseId === review.databaseId)?.comments.nodes ?? [];
    if (first === undefined || parseCommand(first.body) === undefined) continue;
    review.body = first.body;
    review.lastEditedAt = first.lastEditedAt;
  }
}
