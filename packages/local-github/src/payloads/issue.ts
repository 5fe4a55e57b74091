import { nodeId } from "../model/node-ids.js";
import type { Issue, IssueComment, PullRequest, Repository } from "../model/model.js";
import { accountPayload } from "./account.js";
import { labelPayload, labelsOf } from "./label.js";
import { nullable, type Payload, type PayloadParts } from "./payload.js";
import { apiUrlOf, pageUrlOf } from "./repository.js";
import { authorAssociation } from "./roles.js";

/** Every pull request is an issue too: the issues API answers for both. */
export type Conversation =
  { readonly kind: "issue"; readonly issue: Issue } | { readonly kind: "pull"; readonly pull: PullRequest };

export const subjectOf = (conversation: Conversation): Issue | PullRequest =>
  conversation.kind === "issue" ? conversation.issue : conversation.pull;

export function findConversation(repository: Repository, number: number): Conversation | undefined {
  const issue = repository.issues.get(number);
  if (issue !== undefined) return { kind: "issue", issue };
  const pull = repository.pulls.get(number);
  return pull === undefined ? undefined : { kind: "pull", pull };
}

export function conversationPayload(
  parts: PayloadParts,
  repository: Repository,
  conversation: Conversation,
): Payload {
  const subject = subjectOf(conversation);
  const api = apiUrlOf(parts, repository);
  const url = `${api}/issues/${subject.number}`;
  return {
    id: subject.id,
    node_id: nodeId(conversation.kind === "issue" ? "Issue" : "PullRequest", repository, subject.id),
    number: subject.number,
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: pageOfConversation(parts, repository, conversation),
    title: subject.title,
    body: subject.body === "" ? null : subject.body,
    user: accountPayload(parts, subject.author),
    labels: labelsOf(repository, subject.labels).map((label) => labelPayload(parts, repository, label)),
    state: subject.state,
    state_reason: conversation.kind === "issue" ? nullable(conversation.issue.stateReason) : null,
    locked: subject.lock !== undefined,
    active_lock_reason: subject.lock?.reason ?? null,
    assignee: subject.assignees[0] === undefined ? null : accountPayload(parts, subject.assignees[0]),
    assignees: subject.assignees.map((login) => accountPayload(parts, login)),
    milestone: null,
    comments: [...repository.comments.values()].filter((comment) => comment.issue === subject.number).length,
    created_at: subject.createdAt,
    updated_at: subject.updatedAt,
    closed_at: nullable(subject.closedAt),
    author_association: authorAssociation(repository, subject.author),
    reactions: reactionsPayload(`${url}/reactions`, []),
    ...(conversation.kind === "pull" ? pullPart(parts, repository, conversation.pull) : {}),
  };
}

export function commentPayload(parts: PayloadParts, repository: Repository, comment: IssueComment): Payload {
  const api = apiUrlOf(parts, repository);
  const url = `${api}/issues/comments/${comment.id}`;
  const conversation = findConversation(repository, comment.issue);
  const page =
    conversation === undefined
      ? pageUrlOf(parts, repository)
      : pageOfConversation(parts, repository, conversation);
  return {
    id: comment.id,
    node_id: nodeId("IssueComment", repository, comment.id),
    url,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.issue}`,
    user: accountPayload(parts, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: authorAssociation(repository, comment.author),
    performed_via_github_app: null,
    reactions: reactionsPayload(
      `${url}/reactions`,
      comment.reactions.map((reaction) => reaction.content),
    ),
  };
}

const reactionContents = ["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"] as const;

function reactionsPayload(url: string, contents: readonly string[]): Payload {
  const counts = reactionContents.map((content): [string, number] => [
    content,
    contents.filter((each) => each === content).length,
  ]);
  return {
    url,
    total_count: contents.length,
    ...(Object.fromEntries(counts) satisfies Record<string, number>),
  };
}

const pageOfConversation = (
  parts: PayloadParts,
  repository: Repository,
  conversation: Conversation,
): string =>
  `${pageUrlOf(parts, repository)}/${conversation.kind === "issue" ? "issues" : "pull"}/${subjectOf(conversation).number}`;

function pullPart(parts: PayloadParts, repository: Repository, pull: PullRequest): Payload {
  const page = `${pageUrlOf(parts, repository)}/pull/${pull.number}`;
  return {
    draft: pull.isDraft,
    pull_request: {
      url: `${apiUrlOf(parts, repository)}/pulls/${pull.number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: nullable(pull.merged?.at),
    },
  };
}
