import { isPromotion } from "../../../domain/train/commit-messages.js";
import type { Account, PullRequestFacts, ReviewFacts } from "../../../domain/snapshot/snapshot.js";
import { checkFacts, statusFacts } from "./check-facts.js";
import { commitFacts } from "./commit-facts.js";
import { accountLogin, ghost, timeOf } from "../http/typed-queries.js";
import type { ActorAnswer, PullRequestAnswer } from "./answer.js";
import { hasFurtherChecks, isSticky, type WholePullRequest } from "./pages.js";

export function pullRequestFacts(
  { answer, head, changedPaths }: WholePullRequest,
  repository: string,
): PullRequestFacts {
  const [statusComment, ...spare] = answer.comments.nodes.filter(isSticky);
  return {
    number: answer.number,
    title: answer.title,
    url: answer.url,
    author: account(answer.author),
    isDraft: answer.isDraft,
    head: answer.headRefOid,
    headBranch: answer.headRefName,
    headRepository: answer.headRepository?.nameWithOwner,
    isCrossRepository: answer.isCrossRepository,
    labels: answer.labels.nodes.map(({ name }) => name),
    mergeable: answer.mergeable,
    isBehind: false,
    reviewDecision: answer.reviewDecision,
    reviews: reviewFacts(answer),
    unresolvedThreads: answer.reviewThreads.nodes.filter(({ isResolved }) => !isResolved).length,
    commitFacts: commitFacts(answer.commits),
    commits: answer.commits.nodes.map(({ commit }) => commit.oid),
    stagingMerges: answer.commits.nodes
      .filter(({ commit }) => commit.parents.totalCount > 1 && isPromotion(commit.messageHeadline))
      .map(({ commit }) => commit.oid),
    changedPaths: changedPaths ?? answer.files?.nodes.map(({ path }) => path) ?? [],
    hasUnlistedPaths: changedPaths === undefined,
    proposedPolicy: undefined,
    ...(skipsCi(answer) ? { skipsCi: true as const } : {}),
    checks: checkFacts(head),
    ...(hasFurtherChecks({ head }) ? { hasUnreadChecks: true as const } : {}),
    statuses: statusFacts(head),
    linkedIssues: answer.closingIssuesReferences.nodes
      .filter((issue) => issue.repository.nameWithOwner === repository)
      .map(({ number }) => number),
    statusComment:
      statusComment === undefined
        ? undefined
        : {
            id: statusComment.databaseId,
            body: statusComment.body,
            spare: spare.map(({ databaseId }) => databaseId),
          },
  };
}

const skipsCi = ({ commits, headRefOid }: PullRequestAnswer): boolean =>
  commits.nodes.some(
    ({ commit }) =>
      commit.oid === headRefOid &&
      /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/i.test(commit.messageHeadline),
  );

export const account = (actor: ActorAnswer): Account =>
  actor === null
    ? { login: ghost, isBot: false }
    : { login: accountLogin(actor), isBot: actor.__typename === "Bot" };

/** Oldest first. */
export function reviewFacts({
  reviews,
}: {
  readonly reviews: Pick<PullRequestAnswer["reviews"], "nodes">;
}): readonly ReviewFacts[] {
  const submitted = reviews.nodes.flatMap(
    ({ databaseId, state, submittedAt, authorCanPushToRepository, author, commit }): ReviewFacts[] =>
      state === "PENDING" || submittedAt === null
        ? []
        : [
            {
              id: databaseId,
              author: account(author),
              state,
              commit: commit?.oid,
              submittedAt: timeOf(submittedAt),
              ...(authorCanPushToRepository ? {} : { mayNotPush: true as const }),
            },
          ],
  );
  return submitted.toSorted(
    (one, other) => one.submittedAt.localeCompare(other.submittedAt) || one.id - other.id,
  );
}
