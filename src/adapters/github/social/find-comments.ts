import * as z from "../../../domain/values/shapes.js";
import type { Conversations } from "../../../ports/collaborating.js";
import type { GitHubClient } from "../http/client.js";
import { queryComplete } from "../http/typed-queries.js";

type Wanted = Parameters<Conversations["findOwn"]>[0][number];

const conversationsInOneDocument = 10;
/** Pages of 100 comments. Beyond the last page searched, a marker is reported as missing. */
const mostPages = 10;

const commentShape = z.object({
  databaseId: z.number().int(),
  body: z.string(),
  viewerDidAuthor: z.boolean(),
  createdAt: z.string(),
});
const pageShape = z.object({
  nodes: z.array(commentShape),
  pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.string().nullable() }),
});
const conversationShape = z.object({ comments: pageShape }).nullish();
type Page = z.infer<typeof pageShape>;

/** Where to go on in a conversation, from the newest comment backwards. */
interface Place {
  readonly number: number;
  readonly before: string | null;
}

/** Ours by authorship and by how they begin: anybody can write a marker into a comment, and others may quote it. */
export async function findOwnComments(
  client: GitHubClient,
  wanted: readonly Wanted[],
): Promise<readonly (number | undefined)[]> {
  const found = new Map<Wanted, number>();
  let places: readonly Place[] = [...new Set(wanted.map(({ number }) => number))].map((number) => ({
    number,
    before: null,
  }));
  for (let count = 1; count <= mostPages && places.length > 0; count += 1) {
    const further: Place[] = [];
    for (const [number, page] of await pagesAt(client, places)) {
      const missing = wanted.filter((each) => each.number === number && !found.has(each));
      for (const each of missing) {
        const comment = page.nodes.findLast(
          ({ viewerDidAuthor, body }) => viewerDidAuthor && body.startsWith(each.marker),
        );
        if (comment !== undefined) found.set(each, comment.databaseId);
      }
      if (missing.some((each) => !found.has(each) && mayBeBefore(page, each)))
        further.push({ number, before: page.pageInfo.startCursor });
    }
    places = further;
  }
  return wanted.map((each) => found.get(each));
}

const mayBeBefore = ({ nodes: [oldest], pageInfo }: Page, { since }: Wanted): boolean =>
  pageInfo.hasPreviousPage &&
  since !== undefined &&
  oldest !== undefined &&
  Date.parse(oldest.createdAt) >= Date.parse(since);

async function pagesAt(
  client: GitHubClient,
  places: readonly Place[],
): Promise<readonly (readonly [number, Page])[]> {
  const pages: (readonly [number, Page])[] = [];
  for (let start = 0; start < places.length; start += conversationsInOneDocument) {
    const chunk = places.slice(start, start + conversationsInOneDocument);
    const fields = chunk.map(({ number, before }) => {
      const from = before === null ? "" : `, before: ${JSON.stringify(before)}`;
      const page = `comments(last: 100${from}) { nodes { databaseId body viewerDidAuthor createdAt } pageInfo { hasPreviousPage startCursor } }`;
      return `c${number}: issueOrPullRequest(number: ${number}) { ... on Issue { ${page} } ... on PullRequest { ${page} } }`;
    });
    const document = `query OwnComments($owner: String!, $repo: String!) {\n  repository(owner: $owner, name: $repo) {\n    ${fields.join("\n    ")}\n  }\n}`;
    const shape = z.object({ repository: z.record(z.string(), conversationShape) });
    const { repository } = await queryComplete(client, { document, variables: {}, shape, mayBeGone: true });
    for (const { number } of chunk) {
      const page = repository[`c${number}`]?.comments;
      if (page !== undefined) pages.push([number, page]);
    }
  }
  return pages;
}
