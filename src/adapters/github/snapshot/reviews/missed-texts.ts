import * as z from "../../../../domain/values/shapes.js";
import type { Snapshot } from "../../../../domain/snapshot/snapshot.js";
import { includesUser } from "../../../../domain/values/values.js";
import type { GitHubClient } from "../../http/client.js";
import { accountLogin, queryComplete } from "../../http/typed-queries.js";
import { type PullRequestAnswer, reviewText } from "../answer.js";
import { textsRead } from "../query.js";
import type { ListedPullRequest } from "../pages.js";

const shape = z.object({
  repository: z.object({
    pullRequest: z.object({ reviews: z.object({ nodes: z.array(reviewText) }) }),
  }),
});
const document = `query MissedTexts($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    reviews(last: 100, states: [APPROVED]) { nodes { ${textsRead.fields} } }
  } }
}`;

/**
 * Only the newest reviews come with their texts. An approval of a tester that others have pushed further down since may hold
 * in its text what it approves: where such a one counts, on staging, the texts of approvals are asked for.
 */
export async function readMissedTexts(
  client: GitHubClient,
  { policy, log }: Pick<Snapshot, "policy" | "log">,
  listed: readonly ListedPullRequest[],
): Promise<void> {
  if (policy.kind !== "read" || log.kind !== "read") return;
  const { testers, outsiders } = policy.policy;
  const staged = new Set(log.state.train.staged.map(({ number }) => number));
  await Promise.all(
    listed
      .filter(({ answer }) => staged.has(answer.number) && mayBeMissed(answer).some(isTesters))
      .map(({ answer }) => takeTexts(client, answer)),
  );

  function isTesters({ author }: PullRequestAnswer["reviews"]["nodes"][number]): boolean {
    const login = author === null ? undefined : accountLogin(author);
    return login !== undefined && includesUser(testers, login) && !includesUser(outsiders, login);
  }
}

const mayBeMissed = ({
  headRefOid,
  reviews,
  newestTexts,
}: PullRequestAnswer): PullRequestAnswer["reviews"]["nodes"] => {
  if (newestTexts.nodes.length < textsRead.size) return [];
  const read = new Set(newestTexts.nodes.map(({ databaseId }) => databaseId));
  return reviews.nodes.filter(
    ({ databaseId, state, commit }) =>
      state === "APPROVED" && commit?.oid === headRefOid && !read.has(databaseId),
  );
};

async function takeTexts(client: GitHubClient, { number, newestTexts }: PullRequestAnswer): Promise<void> {
  const { repository } = await queryComplete(client, { document, variables: { number }, shape });
  const read = new Set(newestTexts.nodes.map(({ databaseId }) => databaseId));
  const missed = repository.pullRequest.reviews.nodes.filter(({ databaseId }) => !read.has(databaseId));
  newestTexts.nodes.unshift(...missed);
}
