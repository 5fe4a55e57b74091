import { z } from "zod";
import type { Conversations } from "../../ports/collaborating.js";
import type { GitHubClient } from "./client.js";
import { askWhole } from "./reading.js";

type Wanted = Parameters<Conversations["findOwn"]>[0];

const conversationsInOneDocument = 10;

const commentShape = z.object({
  databaseId: z.number().int(),
  body: z.string(),
  viewerDidAuthor: z.boolean(),
});
const conversationShape = z.object({ comments: z.object({ nodes: z.array(commentShape) }) }).nullish();
type Comment = z.infer<typeof commentShape>;

/** Ours by authorship and by how they begin: anybody can write a marker into a comment, and others may quote it. */
export async function findOwnComments(
  client: GitHubClient,
  wanted: Wanted,
): Promise<readonly (number | undefined)[]> {
  const numbers = [...new Set(wanted.map(({ number }) => number))];
  const comments = new Map<number, readonly Comment[]>();
  for (let start = 0; start < numbers.length; start += conversationsInOneDocument) {
    const chunk = numbers.slice(start, start + conversationsInOneDocument);
    for (const [number, found] of await newestComments(client, chunk)) comments.set(number, found);
  }
  return wanted.map(
    ({ number, marker }) =>
      comments
        .get(number)
        ?.findLast(({ viewerDidAuthor, body }) => viewerDidAuthor && body.startsWith(marker))?.databaseId,
  );
}

async function newestComments(
  client: GitHubClient,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly Comment[]>> {
  const newest = "comments(last: 100) { nodes { databaseId body viewerDidAuthor } }";
  const fields = numbers.map(
    (number) =>
      `c${number}: issueOrPullRequest(number: ${number}) { ... on Issue { ${newest} } ... on PullRequest { ${newest} } }`,
  );
  const document = `query OwnComments($owner: String!, $repo: String!) {\n  repository(owner: $owner, name: $repo) {\n    ${fields.join("\n    ")}\n  }\n}`;
  const shape = z.object({ repository: z.record(z.string(), conversationShape) });
  const { repository } = await askWhole(client, { document, variables: {}, shape });
  return new Map(numbers.map((number) => [number, repository[`c${number}`]?.comments.nodes ?? []]));
}
