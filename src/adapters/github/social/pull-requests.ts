import * as z from "../../../domain/values/shapes.js";
import { branches } from "../../../domain/values/names.js";
import { fitMarkdown, limits } from "../../../domain/text/markdown-limits.js";
import type { CommitSha, TreeSha } from "../../../domain/values/values.js";
import type { Attempted, PullRequests } from "../../../ports/collaborating.js";
import { ApiError, refusalOf } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";
import { newestOf } from "./newest-pull-request.js";
import { queryComplete } from "../http/typed-queries.js";
import type { Sleep } from "../http/backoff.js";

const mayOpenRemedy =
  'Turn on "Allow GitHub Actions to create and approve pull requests" (Settings, Actions, General), or configure a GitHub App (input "app-client-id").';
const mergeRemedy =
  "Do what the branch's rules ask for, or merge this pull request manually; the console continues from there.";

/**
 * With the App's client where there is one: its pull requests get CI, and rules may let it through. A job's token may open
 * one only where the repository allows it (platform fact 3).
 */
export function createPullRequests({
  client,
  sleep,
}: {
  readonly client: GitHubClient;
  readonly sleep: Sleep;
}): PullRequests {
  const opened = new Set<number>();
  const open = async (request: OpenRequest): Promise<Opened> => {
    const { number, head } = await openOrFind(client, request);
    opened.add(number);
    return { number, head };
  };
  return {
    open: (request) => attempted(() => open(request), mayOpenRemedy),
    mark: (request) => mark(client, request),
    // One that this process opened to develop, or found there, needs no further look.
    merge: ({ wasSeen = false, ...request }) =>
      mergeIntoDevelop({ client, sleep }, request, opened.delete(request.number) || wasSeen),
    find: (number) => findPullRequest(client, number),
    newestOf: (branch) => newestOf(client, branch),
    close: async (number) => {
      await client.rest(
        "PATCH /repos/{owner}/{repo}/pulls/{pull_number}",
        { pull_number: number, state: "closed" },
        { repeatable: true },
      );
    },
  };
}

/** Runs a call that GitHub may refuse; faults are still thrown. */
export async function attempted<T>(call: () => Promise<T>, remedy: string): Promise<Attempted<T>> {
  try {
    return { kind: "done", value: await call() };
  } catch (error) {
    const refusal = refusalOf(error, remedy);
    if (refusal === undefined) throw error;
    return { kind: "refused", ...refusal };
  }
}

type OpenRequest = Parameters<PullRequests["open"]>[0];
type MergeRequest = Omit<Parameters<PullRequests["merge"]>[0], "wasSeen">;
interface Opened {
  readonly number: number;
  readonly head: CommitSha;
}

/** GitHub allows one open pull request a branch, so opening first and looking afterwards cannot make a second. */
async function openOrFind(client: GitHubClient, { branch, title, body }: OpenRequest): Promise<Opened> {
  try {
    const { data } = await client.rest("POST /repos/{owner}/{repo}/pulls", {
      head: branch,
      base: branches.base,
      title,
      body: fitMarkdown(body, limits.body),
    });
    return openedOf(data);
  } catch (error) {
    if (!(error instanceof ApiError) || (error.status !== 422 && !error.isAmbiguous)) throw error;
    const found = await openPullRequestOf(client, branch);
    if (found === undefined) throw error;
    return found;
  }
}

async function openPullRequestOf(client: GitHubClient, branch: string): Promise<Opened | undefined> {
  const { owner } = client.repository;
  const { data } = await client.rest("GET /repos/{owner}/{repo}/pulls", {
    state: "open",
    head: `${owner}:${branch}`,
    base: branches.base,
  });
  const [first] = data as readonly unknown[];
  return first === undefined ? undefined : openedOf(first);
}

function openedOf(data: unknown): Opened {
  const { number, head } = data as { readonly number: number; readonly head: { readonly sha: CommitSha } };
  return { number, head: head.sha };
}

async function mark(
  client: GitHubClient,
  { number, labels, assignees }: Parameters<PullRequests["mark"]>[0],
): Promise<void> {
  const path = "POST /repos/{owner}/{repo}/issues/{issue_number}";
  const marks = [
    ...(labels.length === 0
      ? []
      : [client.rest(`${path}/labels`, { issue_number: number, labels }, { repeatable: true })]),
    ...(assignees.length === 0
      ? []
      : [
          client.rest(
            `${path}/assignees`,
            { issue_number: number, assignees: assignees.slice(0, 10) },
            { repeatable: true },
          ),
        ]),
  ];
  const failed = (await Promise.allSettled(marks)).find(
    (result) => result.status === "rejected" && refusalOf(result.reason, "") === undefined,
  );
  if (failed?.status === "rejected") throw failed.reason;
}

const tries = 3;
const pauseMs = 1_000;

/**
 * GitHub merges into whatever the base is by then, which others may change (platform fact 127). So it is looked at before,
 * where nobody has just done so, and once more afterwards: what went elsewhere never counts as being on develop.
 */
async function mergeIntoDevelop(
  tools: { readonly client: GitHubClient; readonly sleep: Sleep },
  request: MergeRequest,
  isKnown: boolean,
): ReturnType<PullRequests["merge"]> {
  const { number } = request;
  if (!isKnown) {
    const before = await lookAt(tools.client, number);
    if (before.baseRefName !== branches.base) return refusedElsewhere(number, before);
  }
  const merged = await mergePullRequest(tools, request);
  if (merged.kind === "refused") return merged;
  const after = await lookAt(tools.client, number);
  if (after.baseRefName !== branches.base) return refusedElsewhere(number, after);
  const tree = after.mergeCommit?.oid === merged.value.commit ? after.mergeCommit.tree.oid : undefined;
  return { ...merged, value: { ...merged.value, tree: tree as TreeSha | undefined } };
}

const refusedElsewhere = (
  number: number,
  { baseRefName }: Look,
): Extract<Attempted<never>, { kind: "refused" }> => ({
  kind: "refused",
  found: `#${number} goes to ${baseRefName} and no longer to ${branches.base}.`,
  remedy: `Change the base of #${number} back to ${branches.base}; where that is no longer possible the console opens another pull request.`,
});

/** GitHub answers 405 or 409 while it is still working out the merge, too (platform fact 37); what counts is where the pull request is. */
async function mergePullRequest(
  { client, sleep }: { readonly client: GitHubClient; readonly sleep: Sleep },
  request: MergeRequest,
): ReturnType<PullRequests["merge"]> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await attempted(() => sendMerge(client, request), mergeRemedy).catch((error: unknown) => {
      if (error instanceof ApiError && error.isAmbiguous) return error;
      throw error;
    });
    if (!(outcome instanceof ApiError) && outcome.kind === "done") return outcome;
    const now = await findPullRequest(client, request.number);
    if (now.state === "merged" && now.head === request.head && now.mergeCommit !== undefined)
      return { kind: "done", value: { commit: now.mergeCommit, manual: !(outcome instanceof ApiError) } };
    const mayPass = outcome instanceof ApiError || /\((?:405|409)\)$/.test(outcome.found);
    if (now.state === "open" && now.head === request.head && mayPass && attempt < tries) {
      await sleep(pauseMs * attempt);
    } else {
      if (outcome instanceof ApiError) throw outcome;
      return outcome;
    }
  }
}

async function sendMerge(
  client: GitHubClient,
  { number, head, method, title, message }: MergeRequest,
): Promise<{ readonly commit: CommitSha; readonly manual: boolean }> {
  const { data } = await client.rest("PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge", {
    pull_number: number,
    sha: head,
    merge_method: method,
    commit_title: title,
    commit_message: message,
  });
  return { commit: (data as { readonly sha: CommitSha }).sha, manual: false };
}

const findDocument = `query FindPullRequest($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { state baseRefName headRefOid mergeCommit { oid tree { oid } } } }
}`;
const findShape = z.object({
  repository: z.object({
    pullRequest: z.object({
      state: z.enum(["OPEN", "CLOSED", "MERGED"]),
      baseRefName: z.string(),
      headRefOid: z.string(),
      mergeCommit: z.object({ oid: z.string(), tree: z.object({ oid: z.string() }) }).nullable(),
    }),
  }),
});

type Look = z.infer<typeof findShape>["repository"]["pullRequest"];

async function lookAt(client: GitHubClient, number: number): Promise<Look> {
  const answer = await queryComplete(client, {
    document: findDocument,
    variables: { number },
    shape: findShape,
  });
  return answer.repository.pullRequest;
}

async function findPullRequest(client: GitHubClient, number: number): ReturnType<PullRequests["find"]> {
  const { state, baseRefName, headRefOid, mergeCommit } = await lookAt(client, number);
  const head = headRefOid as CommitSha;
  // Whatever becomes of it there, develop gets nothing of it.
  if (baseRefName !== branches.base)
    return { number, state: "closed", head, mergeCommit: undefined, elsewhere: baseRefName };
  return {
    number,
    state: ({ OPEN: "open", CLOSED: "closed", MERGED: "merged" } as const)[state],
    head,
    mergeCommit: mergeCommit?.oid as CommitSha | undefined,
  };
}
