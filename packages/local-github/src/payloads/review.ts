import { nodeId } from "../model/node-ids.js";
import type { PullRequest, Repository, Review, ReviewComment, ReviewThread } from "../model/model.js";
import { accountPayload } from "./account.js";
import type { Payload, PayloadParts } from "./payload.js";
import { apiUrlOf, pageUrlOf } from "./repository.js";
import { authorAssociation } from "./roles.js";

interface Place {
  readonly repository: Repository;
  readonly pull: PullRequest;
}

export function reviewPayload(parts: PayloadParts, { repository, pull }: Place, review: Review): Payload {
  const page = `${pageUrlOf(parts, repository)}/pull/${pull.number}#pullrequestreview-${review.id}`;
  const pullUrl = `${apiUrlOf(parts, repository)}/pulls/${pull.number}`;
  return {
    id: review.id,
    node_id: nodeId("PullRequestReview", repository, review.id),
    user: accountPayload(parts, review.author),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: pullUrl,
    author_association: authorAssociation(repository, review.author),
    commit_id: review.commit,
    ...(review.state === "PENDING" ? {} : { submitted_at: review.submittedAt }),
    _links: { html: { href: page }, pull_request: { href: pullUrl } },
  };
}

/** Webhooks write the state in lower case, REST in upper case. */
export const reviewWebhookPayload = (parts: PayloadParts, place: Place, review: Review): Payload => ({
  ...reviewPayload(parts, place, review),
  body: review.body === "" ? null : review.body,
  state: review.state.toLowerCase(),
  submitted_at: review.submittedAt,
});

export function reviewCommentPayload(
  parts: PayloadParts,
  { repository, pull, thread }: Place & { readonly thread: ReviewThread },
  comment: ReviewComment,
): Payload {
  const api = apiUrlOf(parts, repository);
  const page = `${pageUrlOf(parts, repository)}/pull/${pull.number}#discussion_r${comment.id}`;
  const url = `${api}/pulls/comments/${comment.id}`;
  const pullUrl = `${api}/pulls/${pull.number}`;
  const commit = pull.reviews.find((review) => review.id === comment.reviewId)?.commit ?? pull.headSha;
  const [first] = thread.comments;
  return {
    id: comment.id,
    node_id: nodeId("PullRequestReviewComment", repository, comment.id),
    url,
    html_url: page,
    pull_request_url: pullUrl,
    pull_request_review_id: comment.reviewId,
    diff_hunk: "",
    path: thread.path,
    ...(thread.line === undefined
      ? { subject_type: "file" }
      : { subject_type: "line", line: thread.line, original_line: thread.line, side: "RIGHT" }),
    commit_id: thread.isOutdated ? commit : pull.headSha,
    original_commit_id: commit,
    ...(first === undefined || first.id === comment.id ? {} : { in_reply_to_id: first.id }),
    user: accountPayload(parts, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    author_association: authorAssociation(repository, comment.author),
    _links: { self: { href: url }, html: { href: page }, pull_request: { href: pullUrl } },
  };
}
