import type { IssueComment, PullRequest, WorkflowRun, Permission } from "../model/model.js";
import type { RestOperation, RestRequest } from "../model/server-parts.js";
import { ApiError } from "../model/interfaces.js";
import { findConversation, type Conversation } from "../payloads/issue.js";
import { nameWithOwner } from "../payloads/repository.js";
import { actsWith, isSameLogin } from "../payloads/roles.js";
import { notAccessible, notFound } from "./refusals.js";

/** Issues and pull requests share most operations; either scope lets a token in. */
export const eitherScope = (level: "read" | "write"): RestOperation["needs"] => [
  { scope: "issues", level },
  { scope: "pull-requests", level },
];

export function textParameter(request: RestRequest, name: string): string {
  const text = request.parameters[name];
  if (text === undefined) throw new Error(`The path has no parameter "${name}".`);
  return text;
}

export const numberParameter = (request: RestRequest, name: string): number =>
  Number(textParameter(request, name));

export function pullOf(request: RestRequest): PullRequest {
  const pull = request.repository.pulls.get(numberParameter(request, "pull_number"));
  if (pull === undefined) throw notFound();
  return pull;
}

/** The issue or pull request that the path names. `issues` scope alone opens an issue to a token. */
export function conversationOf(request: RestRequest, level: "read" | "write"): Conversation {
  return requireConversation(request, { number: numberParameter(request, "issue_number"), level });
}

export function commentOf(request: RestRequest, level: "read" | "write"): IssueComment {
  const comment = request.repository.comments.get(numberParameter(request, "comment_id"));
  if (comment === undefined) throw notFound();
  requireConversation(request, { number: comment.issue, level });
  return comment;
}

function requireConversation(
  request: RestRequest,
  { number, level }: { readonly number: number; readonly level: "read" | "write" },
): Conversation {
  const conversation = findConversation(request.repository, number);
  if (conversation === undefined) throw notFound();
  if (conversation.kind === "issue" && !mayUseIssues(request, level)) throw notAccessible();
  return conversation;
}

export function runOf(request: RestRequest): WorkflowRun {
  const run = request.repository.runs.get(numberParameter(request, "run_id"));
  if (run === undefined) throw notFound();
  return run;
}

/** Authors may edit what they wrote; everybody else needs the role. */
export function requireRole(request: RestRequest, least: Permission, author?: string): void {
  if (author !== undefined && isSameLogin(author, request.caller.login)) return;
  if (!actsWith(request.repository, request.caller, least))
    throw new ApiError(403, "Must have admin rights to Repository.");
}

/** A branch, a tag or a SHA → commit SHA. */
export async function resolveCommit(request: RestRequest, ref: string): Promise<string | undefined> {
  const name = nameWithOwner(request.repository);
  const found =
    (await request.parts.host.resolveRef(name, ref)) ??
    (/^(?:heads|tags)\//.test(ref) ? await request.parts.host.resolveRef(name, `refs/${ref}`) : undefined);
  return found;
}

/** Tokens of people follow their role, which the server has tested; the others only their scopes. */
function mayUseIssues({ caller }: RestRequest, level: "read" | "write"): boolean {
  if (caller.kind === "user") return true;
  const granted = caller.permissions["issues"] ?? "none";
  return level === "read" ? granted !== "none" : granted === "write";
}

export const textOf = (request: RestRequest, field: string): string | undefined => {
  const value = request.body[field];
  return typeof value === "string" ? value : undefined;
};

export const flagOf = (request: RestRequest, field: string): boolean | undefined => {
  const value = request.body[field];
  return typeof value === "boolean" ? value : undefined;
};

export const textsOf = (request: RestRequest, field: string): readonly string[] | undefined => {
  const value = request.body[field];
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : undefined;
};

export const nowOf = (request: RestRequest): string => timestamp(request.parts.clock.now());

/** GitHub writes whole seconds. */
export const timestamp = (date: Date): string => date.toISOString().replace(/\.\d{3}Z$/, "Z");
