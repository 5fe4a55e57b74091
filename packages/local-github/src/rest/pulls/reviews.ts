import { nodeId } from "../../model/node-ids.js";
import type { PullRequest, Review, ReviewComment, ReviewThread } from "../../model/model.js";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { reviewCommentPayload, reviewPayload } from "../../payloads/review.js";
import { mergeWhatMayNow } from "../../repository/pulls/auto-merge.js";
import { isSameLogin } from "../../payloads/roles.js";
import { longestBody } from "../issues/comments.js";
import { nowOf, numberParameter, pullOf, textOf } from "../lookups.js";
import { notEmulated, notFound, requireLength, unprocessable } from "../refusals.js";

const reading = { scope: "pull-requests", level: "read" } as const;
const writing = { scope: "pull-requests", level: "write" } as const;

export const reviewOperations: RestTable = {
  "pulls/list-reviews": { needs: reading, run: listReviews },
  "pulls/list-review-comments": { needs: reading, run: listComments },
  "pulls/create-review": { needs: writing, person: "read", run: createReview },
  "pulls/dismiss-review": { needs: writing, run: dismissReview },
  "pulls/create-reply-for-review-comment": { needs: writing, person: "read", run: createReply },
};

/** Every review ever, oldest first; drafts are shown to their author alone. */
async function listReviews(request: RestRequest): Promise<RestAnswer> {
  const pull = pullOf(request);
  const visible = pull.reviews.filter(
    (review) => review.state !== "PENDING" || isSameLogin(review.author, request.caller.login),
  );
  return { status: 200, list: visible.map((review) => payloadOf(request, pull, review)) };
}

/** The comments of every thread, oldest first. */
async function listComments(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, query } = request;
  if (query.has("sort") || query.has("direction") || query.has("since"))
    throw notEmulated("Sorting or filtering review comments");
  const pull = pullOf(request);
  const comments = pull.threads.flatMap((thread) => thread.comments.map((comment) => ({ thread, comment })));
  const oldestFirst = comments.toSorted((one, other) => one.comment.id - other.comment.id);
  return {
    status: 200,
    list: oldestFirst.map(({ thread, comment }) =>
      reviewCommentPayload(parts, { repository, pull, thread }, comment),
    ),
  };
}

async function createReview(request: RestRequest): Promise<RestAnswer> {
  const { parts, caller } = request;
  const pull = pullOf(request);
  const state = stateOf(request);
  const body = textOf(request, "body") ?? "";
  const comments = commentsOf(request);
  requireLength(body, { resource: "PullRequestReview", field: "body", maximum: longestBody });
  refuseReview(request, { pull, state, isEmpty: body.trim() === "" && comments.length === 0 });
  const review: Review = {
    id: parts.nextId(),
    author: caller.login,
    state,
    body,
    commit: textOf(request, "commit_id") ?? pull.headSha,
    submittedAt: nowOf(request),
  };
  pull.reviews = [...pull.reviews, review];
  pull.threads = [...pull.threads, ...comments.map((comment) => threadOf(request, review, comment))];
  await submit(request, pull, review);
  return { status: 200, body: payloadOf(request, pull, review) };
}

async function dismissReview(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, caller } = request;
  const pull = pullOf(request);
  const review = reviewOf(request, pull);
  if (review.state !== "APPROVED" && review.state !== "CHANGES_REQUESTED") {
    throw unprocessable(`Can not dismiss a ${review.state.toLowerCase()} pull request review`);
  }
  review.state = "DISMISSED";
  pull.updatedAt = nowOf(request);
  await parts.events.review("dismissed", { repository, pull, review, caller });
  return { status: 200, body: payloadOf(request, pull, review) };
}

/** A reply is a comment of the same thread; GitHub wraps it into a review of its own. */
async function createReply(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, caller } = request;
  const pull = pullOf(request);
  const id = numberParameter(request, "comment_id");
  const thread = pull.threads.find((each) => each.comments.some((comment) => comment.id === id));
  if (thread === undefined) throw notFound();
  const review: Review = {
    id: parts.nextId(),
    author: caller.login,
    state: "COMMENTED",
    body: "",
    commit: pull.headSha,
    submittedAt: nowOf(request),
  };
  const comment: ReviewComment = {
    id: parts.nextId(),
    author: caller.login,
    body: textOf(request, "body") ?? "",
    reviewId: review.id,
    createdAt: review.submittedAt,
  };
  pull.reviews = [...pull.reviews, review];
  thread.comments.push(comment);
  await submit(request, pull, review);
  return { status: 201, body: reviewCommentPayload(parts, { repository, pull, thread }, comment) };
}

async function submit(
  { parts, repository, caller }: RestRequest,
  pull: PullRequest,
  review: Review,
): Promise<void> {
  pull.updatedAt = review.submittedAt;
  if (review.state === "PENDING") return;
  pull.requestedReviewers = (pull.requestedReviewers ?? []).filter(
    (login) => !isSameLogin(login, review.author),
  );
  await parts.events.review("submitted", { repository, pull, review, caller });
  await mergeWhatMayNow(parts, repository);
}

/** Without an event the review stays a draft. */
function stateOf(request: RestRequest): "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "PENDING" {
  switch (textOf(request, "event")) {
    case "APPROVE":
      return "APPROVED";
    case "REQUEST_CHANGES":
      return "CHANGES_REQUESTED";
    case "COMMENT":
      return "COMMENTED";
    default:
      return "PENDING";
  }
}

function refuseReview(
  { repository, caller }: RestRequest,
  {
    pull,
    state,
    isEmpty,
  }: { readonly pull: PullRequest; readonly state: Review["state"]; readonly isEmpty: boolean },
): void {
  const isAuthor = isSameLogin(pull.author, caller.login);
  // Platform fact 44.
  if (isAuthor && state === "APPROVED") throw unprocessable("Can not approve your own pull request");
  if (isAuthor && state === "CHANGES_REQUESTED")
    throw unprocessable("Can not request changes on your own pull request");
  if (state === "APPROVED" && caller.kind === "actions" && !repository.settings.actionsMayOpenPullRequests) {
    throw unprocessable("GitHub Actions is not permitted to approve pull requests.");
  }
  if (isEmpty && (state === "CHANGES_REQUESTED" || state === "COMMENTED"))
    throw unprocessable("Review body can't be blank");
}

interface NewComment {
  readonly path: string;
  readonly line: number | undefined;
  readonly body: string;
}

function commentsOf(request: RestRequest): readonly NewComment[] {
  const comments = request.body["comments"];
  if (!Array.isArray(comments)) return [];
  return comments.map((comment: Readonly<Record<string, unknown>>) => {
    const line = comment["line"] ?? comment["position"];
    return {
      path: String(comment["path"]),
      line: typeof line === "number" ? line : undefined,
      body: String(comment["body"]),
    };
  });
}

function threadOf(
  { parts, repository }: RestRequest,
  review: Review,
  { path, line, body }: NewComment,
): ReviewThread {
  return {
    id: nodeId("PullRequestReviewThread", repository, parts.nextId()),
    path,
    line,
    isResolved: false,
    resolvedBy: undefined,
    isOutdated: false,
    comments: [
      { id: parts.nextId(), author: review.author, body, reviewId: review.id, createdAt: review.submittedAt },
    ],
  };
}

function reviewOf(request: RestRequest, pull: PullRequest): Review {
  const id = numberParameter(request, "review_id");
  const review = pull.reviews.find((each) => each.id === id);
  if (review === undefined) throw notFound();
  return review;
}

const payloadOf = ({ parts, repository }: RestRequest, pull: PullRequest, review: Review): unknown =>
  reviewPayload(parts, { repository, pull }, review);
