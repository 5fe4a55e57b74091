import * as z from "../../../domain/values/shapes.js";
import type { UserLogin } from "../../../domain/values/values.js";
import { fitMarkdown, limits } from "../../../domain/text/markdown-limits.js";
import type { Conversations } from "../../../ports/collaborating.js";
import { ApiError } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";
import { findOwnComments } from "./find-comments.js";
import type { RateLimiter } from "../http/rate-limiter.js";
import { attempted } from "./pull-requests.js";
import { queryComplete, parseAnswer } from "../http/typed-queries.js";
import { connectionOf } from "../snapshot/answer.js";

const issueRemedy =
  'Turn on issues (Settings, General, Features), and add "issues: write" to this job\'s permissions.';

/** Whatever writes text people are told of keeps its pace. */
export function createConversations(client: GitHubClient, pace: RateLimiter): Conversations {
  return {
    openIssue: (request) => attempted(() => pace(() => findOrOpenIssue(client, request)), issueRemedy),
    closingOf: (issue) => closingOf(client, issue),
    updateIssue: async ({ number, body, closed, reason }) => {
      const changes = {
        ...(body === undefined ? {} : { body: fitBody(body) }),
        ...(closed === undefined ? {} : { state: closed ? "closed" : "open" }),
        ...(reason === undefined ? {} : { state_reason: reason }),
      };
      await client.rest(
        "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
        { issue_number: number, ...changes },
        { repeatable: true },
      );
    },
    comment: (request) => pace(() => commentOnce(client, request)),
    findOwn: (wanted) => findOwnComments(client, wanted),
    updateComment: (request) => pace(() => updateComment(client, request)),
    deleteComment: async (id) => {
      try {
        await client.rest(
          "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
          { comment_id: id },
          { repeatable: true },
        );
      } catch (error) {
        // Another run was quicker.
        if (!(error instanceof ApiError && error.status === 404)) throw error;
      }
    },
    react: async ({ comment, with: content }) => {
      try {
        await client.rest(
          "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
          { comment_id: comment, content },
          { repeatable: true },
        );
      } catch (error) {
        // Whoever deleted their comment needs no reaction.
        if (!(error instanceof ApiError && error.status === 404)) throw error;
      }
    },
  };
}

const closingShape = z.object({
  state: z.string(),
  closed_by: z.object({ login: z.string(), type: z.string() }).nullish(),
});

async function closingOf(client: GitHubClient, issue: number): ReturnType<Conversations["closingOf"]> {
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}";
  const data = await client.rest(route, { issue_number: issue }).then(
    (answer) => answer.data,
    (error: unknown) => {
      if (error instanceof ApiError && error.isGone) return undefined;
      throw error;
    },
  );
  if (data === undefined) return { isClosed: false, by: undefined };
  const { state, closed_by: by } = parseAnswer(closingShape, data, route);
  return {
    isClosed: state === "closed",
    by:
      by === null || by === undefined
        ? undefined
        : { login: by.login as UserLogin, isBot: by.type === "Bot" },
  };
}

async function updateComment(
  client: GitHubClient,
  { id, body }: Parameters<Conversations["updateComment"]>[0],
): Promise<void> {
  await client.rest(
    "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
    { comment_id: id, body: fitBody(body) },
    { repeatable: true },
  );
}

/** The last guard: what is written in `domain` fits, and its lists say where the rest is. */
const fitBody = (body: string): string => fitMarkdown(body, limits.body);

type IssueRequest = Parameters<Conversations["openIssue"]>[0];
type CommentRequest = Parameters<Conversations["comment"]>[0];

async function findOrOpenIssue(
  client: GitHubClient,
  request: IssueRequest,
): Promise<{ readonly number: number }> {
  const found = await findIssue(client, request);
  if (found !== undefined) return { number: found };
  const { title, body, labels, marker } = request;
  const text = fitBody(body.startsWith(marker) ? body : `${marker}\n${body}`);
  const open = async (): Promise<{ readonly number: number }> => {
    const { data } = await client.rest("POST /repos/{owner}/{repo}/issues", { title, body: text, labels });
    return { number: (data as { readonly number: number }).number };
  };
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof ApiError) || !error.isAmbiguous) throw error;
    const made = await findIssue(client, request);
    // Looked for and not there: GitHub stumbled before it did anything. A second issue is better than none.
    return made === undefined ? open() : { number: made };
  }
}

const issuesDocument = `query OwnIssues($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(states: OPEN, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number body viewerDidAuthor createdAt } pageInfo { hasNextPage endCursor }
    }
  }
}`;
const issuesShape = z.object({
  repository: z.object({
    issues: connectionOf(
      z.object({
        number: z.number().int(),
        body: z.string(),
        viewerDidAuthor: z.boolean(),
        createdAt: z.string(),
      }),
    ),
  }),
});

/** Clocks differ, and GitHub tells whole seconds. */
const slackMilliseconds = 600_000;

/**
 * Ours by authorship and by how it begins: anybody can write the marker into an issue, and others may quote it. The
 * newest come first.
 */
async function findIssue(client: GitHubClient, { marker, since }: IssueRequest): Promise<number | undefined> {
  const oldest = since === undefined ? -Infinity : Date.parse(since) - slackMilliseconds;
  for (let after: string | null = null; ;) {
    const answer: z.infer<typeof issuesShape> = await queryComplete(client, {
      document: issuesDocument,
      variables: { after },
      shape: issuesShape,
    });
    const { nodes, pageInfo } = answer.repository.issues;
    const found = nodes.find((issue) => issue.viewerDidAuthor && issue.body.startsWith(marker));
    const isPast = nodes.some(({ createdAt }) => Date.parse(createdAt) < oldest);
    if (found !== undefined || isPast || !pageInfo.hasNextPage) return found?.number;
    after = pageInfo.endCursor;
  }
}

async function commentOnce(
  client: GitHubClient,
  { number, body: whole }: CommentRequest,
): Promise<{ readonly id: number }> {
  const body = fitBody(whole);
  try {
    return await sendComment(client, { number, body });
  } catch (error) {
    if (!(error instanceof ApiError) || !error.isAmbiguous) throw error;
    // Looked for and not there: GitHub stumbled before it did anything. Told twice is better than not told.
    const made = await lastOwnComment(client, { number, body });
    return made === undefined ? sendComment(client, { number, body }) : { id: made };
  }
}

async function sendComment(
  client: GitHubClient,
  { number, body }: CommentRequest,
): Promise<{ readonly id: number }> {
  const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const { data } = await client.rest(route, { issue_number: number, body });
  return { id: (data as { readonly id: number }).id };
}

/** No answer to a comment: it is there when one of the newest says the same. */
async function lastOwnComment(
  client: GitHubClient,
  { number, body }: CommentRequest,
): Promise<number | undefined> {
  const [found] = await findOwnComments(client, [{ number, marker: body }]);
  return found;
}
