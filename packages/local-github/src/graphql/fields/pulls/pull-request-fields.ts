import type { Repository } from "../../../model/model.js";
import type { ChangedFile } from "../../../model/server-parts.js";
import { nodeId } from "../../../model/node-ids.js";
import { nameWithOwner, pageUrlOf } from "../../../payloads/repository.js";
import { isSameLogin } from "../../../payloads/roles.js";
import { diffOf, tryMerge } from "../../../repository/pulls/pull-diff.js";
import { connectionOf, type PageArguments } from "../../connection.js";
import type { FieldTable } from "../../field-table.js";
import { findRepository, type RequestContext } from "../../request-context.js";
import {
  commitSource,
  issueSource,
  refSource,
  type PullRequestSource,
  type RefSource,
} from "../../sources.js";
import { actorOf, userOf } from "../account-fields.js";
import { queueFields } from "./queue-fields.js";
import { issuesClosedBy } from "./closing-keywords.js";
import { areDemandsMet, mustBeUpToDate, reviewDecision } from "./branch-demands.js";
import { rollupState } from "../check-fields.js";
import { rollup } from "../commit-fields.js";
import { conversationFields } from "./conversation-fields.js";
import { repositoryOf } from "../repository-of.js";
import { latestOpinionsOf, latestReviewsOf, reviewsOf, threadsOf } from "./review-fields.js";

export const pullRequestTables = {
  PullRequest: {
    ...conversationFields<PullRequestSource>(({ pull }) => pull),
    ...queueFields,
    additions: async (source, _, context) => sum(await filesOf(source, context), "additions"),
    baseRef: ({ repository, pull }, _, context) => branch(context, repository, pull.base),
    baseRefName: ({ pull }) => pull.base,
    baseRefOid,
    baseRepository: repositoryOf,
    changedFiles: async (source, _, context) => (await filesOf(source, context)).length,
    closingIssuesReferences: ({ repository, pull }, args: PageArguments) =>
      connectionOf(issuesClosedBy(repository, pull), args, {
        keyOf: (issue) => issue.id,
        show: (issue) => issueSource(repository, issue),
      }),
    commits: async ({ repository, pull }, args: PageArguments, { parts }) =>
      connectionOf((await diffOf(parts, repository, pull)).commits, args, {
        keyOf: ({ sha }) => sha,
        show: ({ sha }) => ({
          __typename: "PullRequestCommit",
          id: nodeId("Commit", repository, `${pull.id}:${sha}`),
          commit: commitSource(repository, sha),
        }),
      }),
    deletions: async (source, _, context) => sum(await filesOf(source, context), "deletions"),
    files: async (source, args: PageArguments, context) =>
      connectionOf(await filesOf(source, context), args, { keyOf: (file) => file.path, show: changedFile }),
    fullDatabaseId: ({ pull }) => String(pull.id),
    headRef: ({ pull }, _, context) => {
      const home = findRepository(context, pull.headRepository);
      return home === undefined ? null : branch(context, home, pull.headBranch);
    },
    headRefName: ({ pull }) => pull.headBranch,
    headRefOid: ({ pull }) => pull.headSha,
    headRepository: ({ pull }, _, context) => {
      const home = findRepository(context, pull.headRepository);
      return home === undefined ? null : repositoryOf({ repository: home });
    },
    headRepositoryOwner: ({ pull }, _, { parts }) => actorOf(parts, pull.headRepository.split("/")[0] ?? ""),
    id: ({ repository, pull }) => nodeId("PullRequest", repository, pull.id),
    isCrossRepository,
    isDraft: ({ pull }) => pull.isDraft,
    latestOpinionatedReviews: latestOpinionsOf,
    latestReviews: latestReviewsOf,
    maintainerCanModify: isCrossRepository,
    mergeCommit: ({ repository, pull }) =>
      pull.merged === undefined ? null : commitSource(repository, pull.merged.commit),
    mergeStateStatus,
    mergeable,
    merged: ({ pull }) => pull.merged !== undefined,
    mergedAt: ({ pull }) => pull.merged?.at ?? null,
    mergedBy: ({ pull }, _, { parts }) => (pull.merged === undefined ? null : actorOf(parts, pull.merged.by)),
    potentialMergeCommit: async ({ repository, pull }, _, { git }) => {
      const sha = await git.readRef(repository, `refs/pull/${pull.number}/merge`);
      return sha === undefined ? null : commitSource(repository, sha);
    },
    reviewDecision: ({ repository, pull }) => reviewDecision(repository, pull),
    reviewRequests: ({ repository, pull }, args: PageArguments, { parts }) =>
      connectionOf(pull.requestedReviewers ?? [], args, {
        keyOf: (login) => login,
        show: (login) => ({
          __typename: "ReviewRequest",
          asCodeOwner: false,
          id: nodeId("PullRequest", repository, `${pull.id}:${login}`),
          requestedReviewer: userOf(parts, login),
        }),
      }),
    reviewThreads: threadsOf,
    reviews: reviewsOf,
    state: ({ pull }) => (pull.merged === undefined ? pull.state.toUpperCase() : "MERGED"),
    statusCheckRollup: ({ repository, pull }, _, context) => rollup(context, repository, pull.headSha),
    url: ({ repository, pull }, _, { parts }) => `${pageUrlOf(parts, repository)}/pull/${pull.number}`,
  } satisfies FieldTable<PullRequestSource>,
};

function isCrossRepository({ repository, pull }: PullRequestSource): boolean {
  return !isSameLogin(pull.headRepository, nameWithOwner(repository));
}

async function baseRefOid(
  { repository, pull }: PullRequestSource,
  _: object,
  { git }: RequestContext,
): Promise<string> {
  const tip = await git.readRef(repository, `refs/heads/${pull.base}`);
  return tip ?? pull.merged?.commit ?? pull.headSha;
}

/** UNKNOWN as long as GitHub has not worked it out, and for pull requests that are not open. */
async function mergeable(
  { repository, pull }: PullRequestSource,
  _: object,
  context: RequestContext,
): Promise<"CONFLICTING" | "MERGEABLE" | "UNKNOWN"> {
  if (pull.state !== "open" || !context.isMergeabilityKnown(pull)) return "UNKNOWN";
  const merge = await tryMerge(context.parts, repository, pull);
  if (merge === undefined) return "UNKNOWN";
  return "tree" in merge ? "MERGEABLE" : "CONFLICTING";
}

async function mergeStateStatus(
  source: PullRequestSource,
  args: object,
  context: RequestContext,
): Promise<string> {
  const { repository, pull } = source;
  const answer = await mergeable(source, args, context);
  if (answer === "UNKNOWN") return "UNKNOWN";
  if (answer === "CONFLICTING") return "DIRTY";
  if (pull.isDraft) return "DRAFT";
  if (!areDemandsMet(repository, pull)) return "BLOCKED";
  if (mustBeUpToDate(repository, pull.base) && !(await isUpToDate(source, context))) return "BEHIND";
  return rollupState(repository, pull.headSha) === "SUCCESS" ? "CLEAN" : "UNSTABLE";
}

async function isUpToDate(
  { repository, pull }: PullRequestSource,
  { git, parts }: RequestContext,
): Promise<boolean> {
  const tip = await git.readRef(repository, `refs/heads/${pull.base}`);
  return tip !== undefined && (await parts.git.isAncestor(nameWithOwner(repository), tip, pull.headSha));
}

async function branch(
  { git }: RequestContext,
  repository: Repository,
  name: string,
): Promise<RefSource | null> {
  const sha = await git.readRef(repository, `refs/heads/${name}`);
  return sha === undefined ? null : refSource(repository, `refs/heads/${name}`, sha);
}

async function filesOf(
  { repository, pull }: PullRequestSource,
  { parts }: RequestContext,
): Promise<readonly ChangedFile[]> {
  return (await diffOf(parts, repository, pull)).files;
}

const changeTypes = { added: "ADDED", removed: "DELETED", modified: "MODIFIED", renamed: "RENAMED" } as const;

const changedFile = (file: ChangedFile): object => ({
  additions: file.additions,
  changeType: changeTypes[file.status],
  deletions: file.deletions,
  path: file.path,
});

const sum = (files: readonly ChangedFile[], count: "additions" | "deletions"): number =>
  files.reduce((total, file) => total + file[count], 0);
