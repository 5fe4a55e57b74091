import { statusCommentMarker } from "../../../domain/display/pull-request-status.js";
import { branches } from "../../../domain/values/names.js";
import * as z from "../../../domain/values/shapes.js";
import type { LogReading } from "../../../domain/snapshot/snapshot.js";
import type { GitHubClient } from "../http/client.js";
import { queryComplete } from "../http/typed-queries.js";
import {
  connectionFromEndOf,
  connectionOf,
  headShape,
  morePullRequestsShape,
  nodeShapes,
  runsPage,
  suitesPage,
  tagsPage,
  type Connection,
  type ConnectionFromEnd,
  type HeadAnswer,
  type PullRequestAnswer,
  type RuleFilesAnswer,
  type SnapshotAnswer,
  type SuiteAnswer,
} from "./answer.js";
import {
  headDocument,
  morePullRequestsDocument,
  nextPageDocument,
  nextRunsDocument,
  nextSuitesDocument,
  nextTagsDocument,
  pullRequestPages,
} from "./query.js";

/** A pull request as listed; `head` is the very commit that it proposes. */
export interface ListedPullRequest {
  readonly answer: PullRequestAnswer;
  readonly head: HeadAnswer;
}

/** A pull request with every page of everything. */
export interface WholePullRequest extends ListedPullRequest {
  /**
   * With those that were renamed away, which GraphQL does not name; undefined: too many changes to list them all. Where it
   * leaves the rules alone the first page is all that is needed.
   */
  readonly changedPaths: readonly string[] | undefined;
}

/** Every open pull request, oldest number first. Asks nothing when all fitted into the first answer. */
export async function listedPullRequests(
  client: GitHubClient,
  first: SnapshotAnswer,
): Promise<readonly ListedPullRequest[]> {
  const found = new Map<number, PullRequestAnswer>();
  let page: Connection<PullRequestAnswer> = first.repository.pullRequests;
  for (;;) {
    for (const pull of page.nodes) found.set(pull.number, pull);
    if (!page.pageInfo.hasNextPage) break;
    // As the page before, which was small for a reason or is followed by many.
    const variables = {
      base: branches.base,
      size:
        page.nodes.length < pullRequestPages.usual
          ? Math.max(1, page.nodes.length)
          : 2 * pullRequestPages.usual,
      after: page.pageInfo.endCursor,
    };
    page = (
      await queryComplete(client, {
        document: morePullRequestsDocument,
        variables,
        shape: morePullRequestsShape,
      })
    ).repository.pullRequests;
  }
  const sorted = [...found.values()].toSorted((one, other) => one.number - other.number);
  return Promise.all(sorted.map(async (answer) => ({ answer, head: await currentHead(client, answer) })));
}

/** The newest hundred; all of them while the log has no release, and the first version follows the highest tag. */
export async function tagNames(
  client: GitHubClient,
  { repository: { tags } }: SnapshotAnswer,
  log: LogReading,
): Promise<readonly string[]> {
  const found = [...tags.nodes];
  if (log.kind === "read" && log.state.releases.length > 0) return found.map(({ name }) => name);
  for (let { pageInfo } = tags; pageInfo.hasNextPage;) {
    const variables = { after: pageInfo.endCursor };
    const { page } = (await queryComplete(client, { document: nextTagsDocument, variables, shape: tagsPage }))
      .repository;
    found.push(...page.nodes);
    pageInfo = page.pageInfo;
  }
  return found.map(({ name }) => name);
}

/**
 * The console's comment, which is only looked for until it is found. Begins with its marker: whatever else the same
 * account writes, other workflows of the repository among it, may quote one.
 */
export const isSticky = (comment: { readonly body: string; readonly viewerDidAuthor: boolean }): boolean =>
  comment.viewerDidAuthor && comment.body.startsWith(statusCommentMarker);

const followed = [
  "labels",
  "reviews",
  "reviewThreads",
  "commits",
  "comments",
  "closingIssuesReferences",
] as const;

/** Whether any of its lists goes on. */
export const hasFurtherPages = ({ answer }: ListedPullRequest): boolean =>
  followed.some((name) => placeAfter(answer[name]) !== undefined);

/** As far as it is listed. */
export const asListed = (listed: ListedPullRequest): WholePullRequest => ({ ...listed, changedPaths: [] });

/**
 * Follows every connection that did not fit into the first answer. `base`: the rules' files there; `further`: left out,
 * only of files.
 */
export async function wholePullRequest(
  client: GitHubClient,
  { answer: pull, head }: ListedPullRequest,
  { base, further }: { readonly base: RuleFilesAnswer | undefined; readonly further: boolean },
): Promise<WholePullRequest> {
  const isListed = pull.files === null || hasSameRules(head, base);
  await Promise.all([
    ...(further ? followed : []).map((name) =>
      completeConnection(client, {
        pull,
        name,
        enough: name === "comments" ? (node) => isSticky(node as never) : () => false,
      }),
    ),
    isListed ? undefined : completeConnection(client, { pull, name: "files", enough: () => false }),
  ]);
  const changed = isListed ? pull.files?.nodes.map(({ path }) => path) : await changedPaths(client, pull);
  return { answer: pull, head, changedPaths: changed };
}

/** As in the base: no merge changes them then, whatever else and however much the pull request changes. */
const hasSameRules = (head: RuleFilesAnswer, base: RuleFilesAnswer | undefined): boolean =>
  base !== undefined &&
  (["dotGithub", "owners", "docsOwners"] as const).every((name) => head[name]?.oid === base[name]?.oid);

interface Completing {
  readonly pull: PullRequestAnswer;
  readonly name: keyof typeof nodeShapes;
  readonly enough: (node: unknown) => boolean;
}

/** Appends the missing pages to the connection in place. */
async function completeConnection(client: GitHubClient, { pull, name, enough }: Completing): Promise<void> {
  const connection = pull[name] as AnyConnection | null;
  if (connection === null) return;
  const shape = z.object({
    repository: z.object({ pullRequest: z.object({ page: anyConnectionOf(name) }) }),
  });
  let place = placeAfter(connection);
  while (place !== undefined && !connection.nodes.some(enough)) {
    const variables = { number: pull.number, place };
    const answer = await queryComplete(client, { document: nextPageDocument(name), variables, shape });
    const page = answer.repository.pullRequest.page as AnyConnection;
    connection.nodes.push(...page.nodes);
    place = placeAfter(page);
  }
}

type AnyConnection = Connection<unknown> | ConnectionFromEnd<unknown>;

const anyConnectionOf = (name: keyof typeof nodeShapes) =>
  name === "reviews" ? connectionFromEndOf(nodeShapes[name]) : connectionOf(nodeShapes[name]);

/** Where the list goes on; undefined: nowhere. */
const placeAfter = ({ pageInfo }: Pick<AnyConnection, "pageInfo">): string | null | undefined => {
  if ("hasNextPage" in pageInfo) return pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
  return pageInfo.hasPreviousPage ? pageInfo.startCursor : undefined;
};

/** GitHub's list of commits can lag behind the head; checks of another commit would be worth nothing. */
async function currentHead(client: GitHubClient, pull: PullRequestAnswer): Promise<HeadAnswer> {
  const listed = pull.head.nodes.at(-1)?.commit;
  return listed?.oid === pull.headRefOid ? listed : askHead(client, pull.headRefOid);
}

export const hasFurtherChecks = ({ head: { checkSuites } }: Pick<ListedPullRequest, "head">): boolean =>
  checkSuites.pageInfo.hasNextPage ||
  checkSuites.nodes.some(({ checkRuns }) => checkRuns.pageInfo.hasNextPage);

export async function completeChecks(client: GitHubClient, head: HeadAnswer): Promise<void> {
  const { checkSuites } = head;
  let { pageInfo } = checkSuites;
  while (pageInfo.hasNextPage) {
    const variables = { oid: head.oid, after: pageInfo.endCursor };
    const { page } = (
      await queryComplete(client, { document: nextSuitesDocument, variables, shape: suitesPage })
    ).repository.object;
    checkSuites.nodes.push(...page.nodes);
    pageInfo = page.pageInfo;
  }
  checkSuites.pageInfo = pageInfo;
  await Promise.all(checkSuites.nodes.map((suite) => completeRuns(client, suite)));
}

async function askHead(client: GitHubClient, oid: string): Promise<HeadAnswer> {
  const shape = z.object({ repository: z.object({ object: headShape }) });
  return (await queryComplete(client, { document: headDocument, variables: { oid }, shape })).repository
    .object;
}

async function completeRuns(client: GitHubClient, suite: SuiteAnswer): Promise<void> {
  let { pageInfo } = suite.checkRuns;
  while (pageInfo.hasNextPage) {
    const variables = { suite: suite.id, after: pageInfo.endCursor };
    const { page } = (await queryComplete(client, { document: nextRunsDocument, variables, shape: runsPage }))
      .node;
    suite.checkRuns.nodes.push(...page.nodes);
    pageInfo = page.pageInfo;
  }
  suite.checkRuns.pageInfo = pageInfo;
}

const restFile = z.array(z.object({ filename: z.string(), previous_filename: z.string().optional() }));

/** A rename shows only its new path in GraphQL, and moving a workflow file away is a change of that file. */
async function changedPaths(
  client: GitHubClient,
  { number, files, changedFiles }: PullRequestAnswer,
): Promise<readonly string[] | undefined> {
  if (files === null) return undefined;
  const renames = files.nodes.some(({ changeType }) => changeType === "RENAMED" || changeType === "COPIED");
  if (!renames) return files.nodes.length < changedFiles ? undefined : files.nodes.map(({ path }) => path);
  const listed = restFile.parse(
    await client.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { pull_number: number }),
  );
  if (listed.length < changedFiles) return undefined;
  return listed.flatMap(({ filename, previous_filename: previous }) =>
    previous === undefined ? [filename] : [previous, filename],
  );
}
