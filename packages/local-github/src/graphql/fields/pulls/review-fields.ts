import type { PullRequest, Repository } from "../../../model/model.js";
import { nodeId, threadNodeId } from "../../../model/node-ids.js";
import { hasAtLeast, isSameLogin } from "../../../payloads/roles.js";
import { connectionOf, type Connection, type PageArguments } from "../../connection.js";
import type { FieldTable } from "../../field-table.js";
import type { RequestContext } from "../../request-context.js";
import {
  commitSource,
  pullSource,
  type PullRequestSource,
  type ReviewCommentSource,
  type ReviewSource,
  type ThreadSource,
} from "../../sources.js";
import { userOf } from "../account-fields.js";
import { commentFields, editFields } from "../comment-fields.js";
import { reactionGroups } from "../reaction-fields.js";
import { latestReviews } from "./review-order.js";

interface ReviewArguments extends PageArguments {
  readonly states?: readonly string[] | null;
  readonly author?: string | null;
}

/** All reviews ever, oldest first; a review that is still being written is seen by its author alone. */
export function reviewsOf(
  { repository, pull }: PullRequestSource,
  args: ReviewArguments,
  { caller }: RequestContext,
): Connection<ReviewSource> {
  const { author, states } = args;
  const reviews = pull.reviews.filter(
    (review) =>
      (review.state !== "PENDING" || isSameLogin(review.author, caller.login)) &&
      (!states || states.includes(review.state)) &&
      (!author || isSameLogin(review.author, author)),
  );
  return reviewConnection(repository, pull, { reviews, args });
}

export function latestReviewsOf(
  { repository, pull }: PullRequestSource,
  args: PageArguments,
): Connection<ReviewSource> {
  return reviewConnection(repository, pull, { reviews: latestReviews(pull, { onlyOpinions: false }), args });
}

export function latestOpinionsOf(
  { repository, pull }: PullRequestSource,
  args: PageArguments & { readonly writersOnly?: boolean | null },
): Connection<ReviewSource> {
  const opinions = latestReviews(pull, { onlyOpinions: true });
  const reviews = args.writersOnly
    ? opinions.filter((review) => hasAtLeast(repository, review.author, "write"))
    : opinions;
  return reviewConnection(repository, pull, { reviews, args });
}

export function threadsOf(
  { repository, pull }: PullRequestSource,
  args: PageArguments,
): Connection<ThreadSource> {
  return connectionOf(pull.threads, args, {
    keyOf: (thread) => thread.id,
    show: (thread): ThreadSource => ({ __typename: "PullRequestReviewThread", repository, pull, thread }),
  });
}

const reviewFields = {
  ...commentFields<ReviewSource>(({ review }) => ({ ...review, createdAt: review.submittedAt })),
  ...editFields<ReviewSource>(({ review }) => ({ ...review, createdAt: review.submittedAt })),
  authorCanPushToRepository: ({ repository, review }) => hasAtLeast(repository, review.author, "write"),
  comments: ({ repository, pull, review }, args: PageArguments) => {
    const comments = pull.threads.flatMap((thread) =>
      thread.comments
        .filter((comment) => comment.reviewId === review.id)
        .map((comment): ReviewCommentSource => ({
          __typename: "PullRequestReviewComment",
          repository,
          pull,
          thread,
          comment,
        })),
    );
    return connectionOf(comments, args, { keyOf: ({ comment }) => comment.id, show: (source) => source });
  },
  commit: ({ repository, review }) => commitSource(repository, review.commit),
  databaseId: ({ review }) => review.id,
  id: ({ repository, review }) => nodeId("PullRequestReview", repository, review.id),
  pullRequest: ({ repository, pull }) => pullSource(repository, pull),
  reactionGroups: (_, __, context) => reactionGroups([], context),
  state: ({ review }) => review.state,
  submittedAt: ({ review }) => (review.state === "PENDING" ? null : review.submittedAt),
} satisfies FieldTable<ReviewSource>;

const threadFields = {
  comments: ({ repository, pull, thread }, args: PageArguments) =>
    connectionOf(thread.comments, args, {
      keyOf: (comment) => comment.id,
      show: (comment): ReviewCommentSource => ({
        __typename: "PullRequestReviewComment",
        repository,
        pull,
        thread,
        comment,
      }),
    }),
  id: ({ thread }) => threadNodeId(thread),
  isOutdated: ({ thread }) => thread.isOutdated,
  isResolved: ({ thread }) => thread.isResolved,
  // An outdated thread has lost its line in today's diff.
  line: ({ thread }) => (thread.isOutdated ? null : (thread.line ?? null)),
  path: ({ thread }) => thread.path,
  pullRequest: ({ repository, pull }) => pullSource(repository, pull),
  resolvedBy: ({ thread }, _, { parts }) => userOf(parts, thread.resolvedBy),
} satisfies FieldTable<ThreadSource>;

const reviewCommentFields = {
  ...commentFields<ReviewCommentSource>(({ comment }) => comment),
  ...editFields<ReviewCommentSource>(({ comment }) => comment),
  databaseId: ({ comment }) => comment.id,
  id: ({ repository, comment }) => nodeId("PullRequestReviewComment", repository, comment.id),
  path: ({ thread }) => thread.path,
  pullRequest: ({ repository, pull }) => pullSource(repository, pull),
  reactionGroups: (_, __, context) => reactionGroups([], context),
} satisfies FieldTable<ReviewCommentSource>;

export const reviewTables = {
  PullRequestReview: reviewFields,
  PullRequestReviewThread: threadFields,
  PullRequestReviewComment: reviewCommentFields,
};

function reviewConnection(
  repository: Repository,
  pull: PullRequest,
  { reviews, args }: { readonly reviews: readonly ReviewSource["review"][]; readonly args: PageArguments },
): Connection<ReviewSource> {
  return connectionOf(reviews, args, {
    keyOf: (review) => review.id,
    show: (review): ReviewSource => ({ __typename: "PullRequestReview", repository, pull, review }),
  });
}
