import * as z from "../../../domain/values/shapes.js";
import { branches } from "../../../domain/values/names.js";
import type { CommitSha } from "../../../domain/values/values.js";
import type { PullRequests } from "../../../ports/collaborating.js";
import type { GitHubClient } from "../http/client.js";
import { commitFacts } from "../snapshot/commit-facts.js";
import { account, reviewFacts } from "../snapshot/pull-request-facts.js";
import { queryComplete } from "../http/typed-queries.js";
import { nodeShapes } from "../snapshot/answer.js";
import { pullRequestConnections } from "../snapshot/query.js";

/** Forks may have a branch of that name, too: theirs are passed over. */
const newestDocument = `query NewestPullRequests($owner: String!, $repo: String!, $branch: String!, $base: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(headRefName: $branch, baseRefName: $base, first: 5, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes {
        number state isCrossRepository headRefOid mergeCommit { oid } author { __typename login }
        commits(first: 100) { nodes { ${pullRequestConnections.commits.fields} } }
        reviews(last: 100, ${pullRequestConnections.reviews.filter}) { nodes { ${pullRequestConnections.reviews.fields} } }
      }
    }
  }
}`;

const newestShape = z.object({
  repository: z.object({
    pullRequests: z.object({
      nodes: z.array(
        z.object({
          number: z.number().int(),
          state: z.enum(["OPEN", "CLOSED", "MERGED"]),
          isCrossRepository: z.boolean(),
          headRefOid: z.string(),
          mergeCommit: z.object({ oid: z.string() }).nullable(),
          author: nodeShapes.reviews.shape.author,
          commits: z.object({ nodes: z.array(nodeShapes.commits) }),
          reviews: z.object({ nodes: z.array(nodeShapes.reviews) }),
        }),
      ),
    }),
  }),
});

export async function newestOf(client: GitHubClient, branch: string): ReturnType<PullRequests["newestOf"]> {
  const { repository } = await queryComplete(client, {
    document: newestDocument,
    variables: { branch, base: branches.base },
    shape: newestShape,
  });
  const newest = repository.pullRequests.nodes.find(({ isCrossRepository }) => !isCrossRepository);
  if (newest === undefined) return undefined;
  const { number, state, headRefOid, mergeCommit, author } = newest;
  return {
    number,
    state: ({ OPEN: "open", CLOSED: "closed", MERGED: "merged" } as const)[state],
    head: headRefOid as CommitSha,
    mergeCommit: mergeCommit?.oid as CommitSha | undefined,
    author: account(author),
    reviews: reviewFacts(newest),
    commitFacts: commitFacts(newest.commits),
  };
}
