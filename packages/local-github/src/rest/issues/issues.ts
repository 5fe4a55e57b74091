import { ApiError } from "../../model/interfaces.js";
import type { Issue, PullRequest } from "../../model/model.js";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { accountPayload } from "../../payloads/account.js";
import type { Payload } from "../../payloads/payload.js";
import { conversationPayload, subjectOf, type Conversation } from "../../payloads/issue.js";
import { actsWith, isCollaborator, isSameLogin } from "../../payloads/roles.js";
import { changePullState, sendEdited } from "../../repository/pulls/pull-state.js";
import { longestBody } from "./comments.js";
import { ensureLabel, labelNamesOf, replaceLabels } from "./labels.js";
import { conversationOf, eitherScope, nowOf, requireRole, textOf } from "../lookups.js";
import { notEmulated, requireLength, validationFailed } from "../refusals.js";

export const issueOperations: RestTable = {
  "issues/create": { needs: { scope: "issues", level: "write" }, person: "read", run: createIssue },
  "issues/get": { needs: eitherScope("read"), run: getIssue },
  "issues/update": { needs: eitherScope("write"), person: "read", run: updateIssue },
  "issues/list-for-repo": { needs: eitherScope("read"), run: listIssues },
  "issues/add-assignees": { needs: eitherScope("write"), person: "triage", run: addAssignees },
};

async function createIssue(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, caller } = request;
  if (!repository.settings.hasIssues) throw new ApiError(410, "Issues has been disabled in this repository.");
  refuseUnsupported(request, ["milestone", "type", "issue_field_values"]);
  const now = nowOf(request);
  const issue: Issue = {
    id: parts.nextId(),
    number: repository.nextNumber++,
    title: titleOf(request),
    body: bodyOf(request) ?? "",
    state: "open",
    stateReason: undefined,
    author: caller.login,
    labels: [],
    assignees: [],
    createdAt: now,
    updatedAt: now,
    closedAt: undefined,
  };
  // GitHub drops labels and assignees of people who may not set them, without a word.
  const mayTriage = actsWith(repository, caller, "triage");
  const labels = mayTriage ? (labelNamesOf(request.body["labels"]) ?? []) : [];
  issue.labels = labels.map((name) => ensureLabel(parts, repository, name).name);
  issue.assignees = mayTriage ? assignable(request, assigneesOf(request) ?? []) : [];
  repository.issues.set(issue.number, issue);
  await parts.events.issue("opened", { repository, issue, caller });
  for (let index = 0; index < issue.labels.length; index += 1)
    await parts.events.issue("labeled", { repository, issue, caller });
  return { status: 201, body: payloadOf(request, { kind: "issue", issue }) };
}

async function getIssue(request: RestRequest): Promise<RestAnswer> {
  const conversation = conversationOf(request, "read");
  return {
    status: 200,
    body: { ...payloadOf(request, conversation), closed_by: closerOf(request, conversation) },
  };
}

async function updateIssue(request: RestRequest): Promise<RestAnswer> {
  const conversation = conversationOf(request, "write");
  const subject = subjectOf(conversation);
  requireRole(request, "triage", subject.author);
  refuseUnsupported(request, ["milestone", "type", "issue_field_values", "duplicate_issue_id"]);
  await updateTexts(request, conversation);
  const labels = labelNamesOf(request.body["labels"]);
  if (labels !== undefined && actsWith(request.repository, request.caller, "triage"))
    await replaceLabels(request, conversation, labels);
  const assignees = assigneesOf(request);
  if (assignees !== undefined) subject.assignees = assignable(request, assignees);
  await updateState(request, conversation);
  return { status: 200, body: payloadOf(request, conversation) };
}

async function listIssues(request: RestRequest): Promise<RestAnswer> {
  const { repository, query } = request;
  for (const name of ["milestone", "type", "mentioned", "issue_field_values"]) {
    if (query.has(name)) throw notEmulated(`Listing issues by "${name}"`);
  }
  const conversations: Conversation[] = [
    ...[...repository.issues.values()].map((issue) => ({ kind: "issue" as const, issue })),
    ...[...repository.pulls.values()].map((pull) => ({ kind: "pull" as const, pull })),
  ];
  const listed = conversations
    .filter((each) => matchesFilters(request, subjectOf(each)))
    .toSorted(orderOf(query));
  return { status: 200, list: listed.map((each) => payloadOf(request, each)) };
}

/** Accounts that cannot be assigned are left out without a word: callers have to read the answer. */
async function addAssignees(request: RestRequest): Promise<RestAnswer> {
  const conversation = conversationOf(request, "write");
  const subject = subjectOf(conversation);
  subject.assignees = [
    ...new Set([...subject.assignees, ...assignable(request, assigneesOf(request) ?? [])]),
  ].slice(0, mostAssignees);
  subject.updatedAt = nowOf(request);
  return { status: 201, body: payloadOf(request, conversation) };
}

const mostAssignees = 10;

async function updateTexts(request: RestRequest, conversation: Conversation): Promise<void> {
  const subject = subjectOf(conversation);
  const before = { title: subject.title, body: subject.body };
  if (request.body["title"] !== undefined) subject.title = titleOf(request);
  subject.body = bodyOf(request) ?? subject.body;
  if (subject.title === before.title && subject.body === before.body) return;
  subject.updatedAt = nowOf(request);
  const { parts, repository, caller } = request;
  if (conversation.kind === "issue")
    await parts.events.issue("edited", { repository, issue: conversation.issue, caller });
  else await sendEdited(parts, { repository, pull: conversation.pull, caller, before });
}

async function updateState(request: RestRequest, conversation: Conversation): Promise<void> {
  const { parts, repository, caller } = request;
  const state = textOf(request, "state");
  if (state !== "open" && state !== "closed") return;
  if (conversation.kind === "pull")
    return changePullState(parts, { repository, pull: conversation.pull, caller, state });
  const { issue } = conversation;
  if (issue.state === state) return;
  issue.state = state;
  issue.stateReason =
    state === "open"
      ? "reopened"
      : textOf(request, "state_reason") === "not_planned"
        ? "not_planned"
        : "completed";
  issue.closedAt = state === "closed" ? nowOf(request) : undefined;
  issue.closedBy = state === "closed" ? caller.login : undefined;
  issue.updatedAt = nowOf(request);
  await parts.events.issue(state === "closed" ? "closed" : "reopened", { repository, issue, caller });
}

function matchesFilters({ query }: RestRequest, subject: Issue | PullRequest): boolean {
  const state = query.get("state") ?? "open";
  const labels = query.get("labels")?.split(",") ?? [];
  const creator = query.get("creator");
  const assignee = query.get("assignee");
  const since = query.get("since");
  return (
    (state === "all" || subject.state === state) &&
    labels.every((label) => subject.labels.some((each) => isSameLogin(each, label.trim()))) &&
    (creator === null || isSameLogin(subject.author, creator)) &&
    (assignee === null || matchesAssignee(subject, assignee)) &&
    (since === null || Date.parse(subject.updatedAt) >= Date.parse(since))
  );
}

function matchesAssignee(subject: Issue | PullRequest, assignee: string): boolean {
  if (assignee === "*") return subject.assignees.length > 0;
  if (assignee === "none") return subject.assignees.length === 0;
  return subject.assignees.some((each) => isSameLogin(each, assignee));
}

function orderOf(query: URLSearchParams): (one: Conversation, other: Conversation) => number {
  const sort = query.get("sort") ?? "created";
  if (sort === "comments") throw notEmulated("Sorting issues by comments");
  const sign = query.get("direction") === "asc" ? 1 : -1;
  const timeOf = (conversation: Conversation): number => {
    const subject = subjectOf(conversation);
    return Date.parse(sort === "updated" ? subject.updatedAt : subject.createdAt);
  };
  return (one, other) =>
    sign * (timeOf(one) - timeOf(other) || subjectOf(one).number - subjectOf(other).number);
}

function titleOf(request: RestRequest): string {
  const given = request.body["title"];
  const title = typeof given === "string" || typeof given === "number" ? String(given).trim() : "";
  if (title === "") throw validationFailed({ resource: "Issue", field: "title", code: "missing_field" });
  requireLength(title, { resource: "Issue", field: "title", maximum: 256 });
  return title;
}

/** `null` empties a body, leaving it out keeps it. */
function bodyOf(request: RestRequest): string | undefined {
  if (request.body["body"] === null) return "";
  const body = textOf(request, "body");
  if (body !== undefined) requireLength(body, { resource: "Issue", field: "body", maximum: longestBody });
  return body;
}

function assigneesOf(request: RestRequest): readonly string[] | undefined {
  const assignees = request.body["assignees"];
  if (!Array.isArray(assignees))
    return textOf(request, "assignee") === undefined ? undefined : [textOf(request, "assignee") ?? ""];
  return assignees.flatMap((each: unknown) => {
    if (typeof each === "string") return [each];
    const login = typeof each === "object" && each !== null && "login" in each ? each.login : undefined;
    return typeof login === "string" ? [login] : [];
  });
}

function assignable({ parts, repository }: RestRequest, logins: readonly string[]): string[] {
  const known = logins.flatMap((login) => parts.account(login) ?? []);
  return known
    .map((account) => account.login)
    .filter((login) => isCollaborator(repository, login))
    .slice(0, mostAssignees);
}

function refuseUnsupported(request: RestRequest, fields: readonly string[]): void {
  const used = fields.find((field) => request.body[field] !== undefined && request.body[field] !== null);
  if (used !== undefined) throw notEmulated(`The field "${used}" of an issue`);
}

/** Lists do not say it. */
const closerOf = ({ parts }: RestRequest, conversation: Conversation): Payload | null =>
  conversation.kind === "issue" && conversation.issue.closedBy !== undefined
    ? accountPayload(parts, conversation.issue.closedBy)
    : null;

const payloadOf = ({ parts, repository }: RestRequest, conversation: Conversation): Payload =>
  conversationPayload(parts, repository, conversation);
