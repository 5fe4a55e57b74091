import type { IssueComment } from "../../model/model.js";
import { nodeId } from "../../model/node-ids.js";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { requireUnlocked } from "./locks.js";
import { accountPayload } from "../../payloads/account.js";
import { commentPayload, subjectOf } from "../../payloads/issue.js";
import type { Payload } from "../../payloads/payload.js";
import { commentOf, conversationOf, eitherScope, nowOf, requireRole, textOf } from "../lookups.js";
import { requireLength, validationFailed } from "../refusals.js";

export const commentOperations: RestTable = {
  "issues/list-comments": { needs: eitherScope("read"), run: listComments },
  "issues/create-comment": { needs: eitherScope("write"), person: "read", run: createComment },
  "issues/get-comment": { needs: eitherScope("read"), run: getComment },
  "issues/update-comment": { needs: eitherScope("write"), person: "read", run: updateComment },
  "issues/delete-comment": { needs: eitherScope("write"), person: "read", run: deleteComment },
  "reactions/list-for-issue-comment": { needs: eitherScope("read"), run: listReactions },
  "reactions/create-for-issue-comment": { needs: eitherScope("write"), person: "read", run: createReaction },
};

/** Longer bodies are refused by GitHub with 422. */
export const longestBody = 65_536;

async function listComments(request: RestRequest): Promise<RestAnswer> {
  const { number } = subjectOf(conversationOf(request, "read"));
  const since = request.query.get("since");
  const comments = [...request.repository.comments.values()].filter(
    (comment) =>
      comment.issue === number && (since === null || Date.parse(comment.updatedAt) >= Date.parse(since)),
  );
  return { status: 200, list: comments.map((comment) => payloadOf(request, comment)) };
}

async function createComment(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, caller } = request;
  const subject = subjectOf(conversationOf(request, "write"));
  requireUnlocked(request, subject);
  const now = nowOf(request);
  const comment: IssueComment = {
    id: parts.nextId(),
    issue: subject.number,
    author: caller.login,
    body: bodyOf(request),
    createdAt: now,
    updatedAt: now,
    reactions: [],
  };
  repository.comments.set(comment.id, comment);
  subject.updatedAt = now;
  await parts.events.comment("created", { repository, comment, caller });
  return { status: 201, body: payloadOf(request, comment) };
}

async function getComment(request: RestRequest): Promise<RestAnswer> {
  return { status: 200, body: payloadOf(request, commentOf(request, "read")) };
}

async function updateComment(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, caller } = request;
  const comment = commentOf(request, "write");
  requireRole(request, "write", comment.author);
  comment.body = bodyOf(request);
  comment.updatedAt = nowOf(request);
  await parts.events.comment("edited", { repository, comment, caller });
  return { status: 200, body: payloadOf(request, comment) };
}

async function deleteComment(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, caller } = request;
  const comment = commentOf(request, "write");
  requireRole(request, "write", comment.author);
  repository.comments.delete(comment.id);
  await parts.events.comment("deleted", { repository, comment, caller });
  return { status: 204 };
}

async function listReactions(request: RestRequest): Promise<RestAnswer> {
  const comment = commentOf(request, "read");
  const content = request.query.get("content");
  const all = comment.reactions.map((_, index) => reactionPayload(request, comment, index));
  return { status: 200, list: all.filter((reaction) => content === null || reaction["content"] === content) };
}

/** A second reaction of the same kind by the same account changes nothing and is answered with 200. */
async function createReaction(request: RestRequest): Promise<RestAnswer> {
  const comment = commentOf(request, "write");
  const content = textOf(request, "content") ?? "";
  const known = comment.reactions.findIndex(
    (each) => each.user === request.caller.login && each.content === content,
  );
  if (known >= 0) return { status: 200, body: reactionPayload(request, comment, known) };
  comment.reactions = [...comment.reactions, { user: request.caller.login, content }];
  return { status: 201, body: reactionPayload(request, comment, comment.reactions.length - 1) };
}

function bodyOf(request: RestRequest): string {
  const body = textOf(request, "body") ?? "";
  if (body.trim() === "")
    throw validationFailed({
      resource: "IssueComment",
      field: "data",
      code: "unprocessable",
      message: "Body cannot be blank",
    });
  requireLength(body, { resource: "IssueComment", field: "body", maximum: longestBody });
  return body;
}

const payloadOf = ({ parts, repository }: RestRequest, comment: IssueComment): Payload =>
  commentPayload(parts, repository, comment);

/** Reactions are kept without id and time: both follow from the comment. */
function reactionPayload({ parts, repository }: RestRequest, comment: IssueComment, index: number): Payload {
  const reaction = comment.reactions[index];
  if (reaction === undefined) throw new Error(`Comment ${comment.id} has no reaction ${index}.`);
  const id = comment.id * 1000 + index;
  return {
    id,
    node_id: nodeId("Reaction", repository, id),
    user: accountPayload(parts, reaction.user),
    content: reaction.content,
    created_at: comment.createdAt,
  };
}
