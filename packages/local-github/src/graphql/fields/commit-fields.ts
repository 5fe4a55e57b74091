import type { PullRequest, Repository } from "../../model/model.js";
import type { GitCommit, GitPerson } from "../../model/server-parts.js";
import { nodeId } from "../../model/node-ids.js";
import { nameWithOwner } from "../../payloads/repository.js";
import { diffOf } from "../../repository/pulls/pull-diff.js";
import { demandRead } from "../access.js";
import { connectionOf, type PageArguments, type PageInfo } from "../connection.js";
import { FieldFailure, NotEmulatedError } from "../failures.js";
import type { FieldTable } from "../field-table.js";
import type { RequestContext } from "../request-context.js";
import {
  commitSource,
  pullSource,
  type CommitSource,
  type GitActorSource,
  type StatusRollupSource,
  type TreeEntrySource,
  type TreeSource,
} from "../sources.js";
import { userOf } from "./account-fields.js";
import { objectTable } from "./git-fields.js";
import { suitesInRollup, suitesOf, type SuiteArguments } from "./check-fields.js";

export const commitTables = {
  Commit: {
    ...objectTable,
    id: ({ repository, sha }) => nodeId("Commit", repository, sha),
    associatedPullRequests,
    author: async (source, _, context) => gitActor((await commitOf(source, context)).author),
    authoredDate: async (source, _, context) => dateTime((await commitOf(source, context)).author),
    authors: async (source, args: PageArguments, context) =>
      connectionOf(authorsOf(await commitOf(source, context)), args, {
        keyOf: (person) => person.email,
        show: gitActor,
      }),
    checkSuites: ({ repository, sha }, args: SuiteArguments, { caller }) => {
      demandRead(caller, repository, "checks");
      return suitesOf(repository, sha, args);
    },
    committedDate: async (source, _, context) => dateTime((await commitOf(source, context)).committer),
    committer: async (source, _, context) => gitActor((await commitOf(source, context)).committer),
    file: async (source, { path }: { readonly path: string }, context): Promise<TreeEntrySource | null> => {
      const { repository } = source;
      const entry = await context.git.entry(repository, (await commitOf(source, context)).tree, path);
      return entry === undefined ? null : { __typename: "TreeEntry", repository, entry, path };
    },
    history,
    message: async (source, _, context) => (await commitOf(source, context)).message.trimEnd(),
    messageBody: async (source, _, context) => splitMessage(await commitOf(source, context)).body,
    messageHeadline: async (source, _, context) => splitMessage(await commitOf(source, context)).headline,
    parents: async (source, args: PageArguments, context) =>
      connectionOf((await commitOf(source, context)).parents, args, {
        keyOf: (sha) => sha,
        show: (sha) => commitSource(source.repository, sha),
      }),
    signature: async (source, _, context) => signatureOf(await commitOf(source, context)),
    status: ({ repository, sha }, _, { caller }) => {
      demandRead(caller, repository, "statuses");
      return repository.statuses.some((status) => status.sha === sha)
        ? { __typename: "Status", repository, sha }
        : null;
    },
    statusCheckRollup: ({ repository, sha }, _, context) => rollup(context, repository, sha),
    tree: async (source, _, context): Promise<TreeSource> => ({
      __typename: "Tree",
      repository: source.repository,
      sha: (await commitOf(source, context)).tree,
      path: "",
    }),
  } satisfies FieldTable<CommitSource>,
  GitActor: {
    date: ({ person }) => dateTime(person),
    email: ({ person }) => person.email,
    name: ({ person }) => person.name,
    user: ({ person }, _, { parts }) =>
      userOf(parts, /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(person.email)?.[1]),
  } satisfies FieldTable<GitActorSource>,
};

/** Both sources count, so a token needs both scopes. */
export function rollup(
  context: RequestContext,
  repository: Repository,
  sha: string,
): StatusRollupSource | null {
  demandRead(context.caller, repository, "checks");
  demandRead(context.caller, repository, "statuses");
  const hasAny =
    repository.statuses.some((status) => status.sha === sha) || suitesInRollup(repository, sha).length > 0;
  return hasAny ? { __typename: "StatusCheckRollup", repository, sha } : null;
}

const gitActor = (person: GitPerson): GitActorSource => ({ __typename: "GitActor", person });

const commitOf = ({ repository, sha }: CommitSource, { git }: RequestContext): Promise<GitCommit> =>
  git.commit(repository, sha);

const dateTime = ({ date }: GitPerson): string => new Date(date).toISOString().replace(/\.\d+Z$/, "Z");

function splitMessage({ message }: GitCommit): { readonly headline: string; readonly body: string } {
  const [headline = "", ...rest] = message.trimEnd().split("\n");
  return { headline, body: rest.join("\n").trim() };
}

/** The author and whoever a `Co-authored-by:` line names. */
function authorsOf({ author, message }: GitCommit): readonly GitPerson[] {
  const named = [...message.matchAll(/^co-authored-by:\s*(?<name>.+?)\s*<(?<email>[^>]+)>\s*$/gim)];
  const others = named.map(({ groups }) => ({
    name: groups?.name ?? "",
    email: groups?.email ?? "",
    date: author.date,
  }));
  return [author, ...others.filter((other) => other.email !== author.email)];
}

function signatureOf({ isSigned }: GitCommit): object | null {
  if (isSigned !== true) return null;
  return {
    __typename: "GpgSignature",
    isValid: true,
    state: "VALID",
    wasSignedByGitHub: true,
    keyId: "B5690EEEBB952194",
  };
}

interface HistoryArguments extends PageArguments {
  readonly author?: unknown;
  readonly path?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
}

/** Cursors name the head and a place, as on GitHub, so that a long history is read only as far as it is asked for. */
function history({ repository, sha }: CommitSource, args: HistoryArguments, context: RequestContext): object {
  if (args.path || args.author || args.since || args.until)
    throw new NotEmulatedError("A filter of Commit.history");
  if (args.before || typeof args.last === "number")
    throw new NotEmulatedError("Going backwards in Commit.history");
  const from = args.after ? placeOf(sha, args.after) + 1 : 0;
  const page = once(() => readPage(context, { repository, sha, from, size: args.first ?? 0 }));
  const cursor = (index: number): string => `${sha} ${from + index}`;
  const nodes = once(async () =>
    (await page()).commits.map((commit) => commitSource(repository, commit.sha)),
  );
  return {
    nodes,
    edges: async () => (await nodes()).map((node, index) => ({ node, cursor: cursor(index) })),
    pageInfo: async (): Promise<PageInfo> => {
      const { commits, hasMore } = await page();
      return {
        startCursor: commits.length > 0 ? cursor(0) : null,
        endCursor: commits.length > 0 ? cursor(commits.length - 1) : null,
        hasNextPage: hasMore,
        hasPreviousPage: from > 0,
      };
    },
    totalCount: async () =>
      (await readPage(context, { repository, sha, from: 0, size: Number.POSITIVE_INFINITY })).commits.length,
  };
}

async function readPage(
  { git }: RequestContext,
  {
    repository,
    sha,
    from,
    size,
  }: { readonly repository: Repository; readonly sha: string; readonly from: number; readonly size: number },
): Promise<{ readonly commits: readonly GitCommit[]; readonly hasMore: boolean }> {
  const commits: GitCommit[] = [];
  let index = 0;
  for await (const commit of git.history(repository, sha)) {
    if (index >= from + size) return { commits, hasMore: true };
    if (index >= from) commits.push(commit);
    index += 1;
  }
  return { commits, hasMore: false };
}

function placeOf(sha: string, cursor: string): number {
  const [head, place] = cursor.split(" ");
  if (head !== sha || !/^\d+$/.test(place ?? ""))
    throw new FieldFailure("INVALID_CURSOR_ARGUMENTS", `\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(place);
}

function once<Value>(compute: () => Promise<Value>): () => Promise<Value> {
  let pending: Promise<Value> | undefined;
  return () => (pending ??= compute());
}

/** Pull requests of the repository's own branches that bring the commit; for a fork's head GitHub finds none. */
async function associatedPullRequests(
  { repository, sha }: CommitSource,
  args: PageArguments,
  context: RequestContext,
): Promise<object> {
  demandRead(context.caller, repository, "pull-requests");
  const own = [...repository.pulls.values()].filter(
    (pull) => pull.headRepository === nameWithOwner(repository),
  );
  const brings = async (pull: PullRequest): Promise<boolean> =>
    pull.merged?.commit === sha ||
    (await diffOf(context.parts, repository, pull)).commits.some((commit) => commit.sha === sha);
  const found = await Promise.all(own.map(async (pull) => ((await brings(pull)) ? [pull] : [])));
  return connectionOf(found.flat(), args, {
    keyOf: (pull) => pull.id,
    show: (pull) => pullSource(repository, pull),
  });
}
