import type { Label, Repository } from "../../model/model.js";
import type { RestAnswer, RestRequest, RestTable, ServerParts } from "../../model/server-parts.js";
import { subjectOf, type Conversation } from "../../payloads/issue.js";
import { findLabel, labelPayload, labelsOf } from "../../payloads/label.js";
import { conversationOf, eitherScope, nowOf, textOf, textParameter } from "../lookups.js";
import { notFound, validationFailed } from "../refusals.js";

export const labelOperations: RestTable = {
  "issues/list-labels-for-repo": { needs: eitherScope("read"), run: listLabels },
  "issues/get-label": { needs: eitherScope("read"), run: getLabel },
  "issues/create-label": { needs: eitherScope("write"), run: createLabel },
  "issues/update-label": { needs: eitherScope("write"), run: updateLabel },
  "issues/delete-label": { needs: eitherScope("write"), run: deleteLabel },
  "issues/list-labels-on-issue": { needs: eitherScope("read"), run: listLabelsOnIssue },
  "issues/add-labels": { needs: eitherScope("write"), person: "triage", run: addLabels },
  "issues/set-labels": { needs: eitherScope("write"), person: "triage", run: setLabels },
  "issues/remove-label": { needs: eitherScope("write"), person: "triage", run: removeLabel },
};

/** A label that does not exist yet is made by using it. */
export function ensureLabel(parts: Pick<ServerParts, "nextId">, repository: Repository, name: string): Label {
  const known = findLabel(repository, name);
  if (known !== undefined) return known;
  const label = { id: parts.nextId(), name, color: "ededed", description: undefined };
  repository.labels.set(name, label);
  return label;
}

/** Puts labels on an issue or pull request and sends one event for each that is new there. */
async function attachLabels(
  request: RestRequest,
  conversation: Conversation,
  names: readonly string[],
): Promise<void> {
  const subject = subjectOf(conversation);
  requireRoom(subject.labels, names);
  for (const name of names) {
    const label = ensureLabel(request.parts, request.repository, name);
    if (subject.labels.includes(label.name)) continue;
    subject.labels = [...subject.labels, label.name];
    subject.updatedAt = nowOf(request);
    await sendLabelEvent(request, conversation, { action: "labeled", label });
  }
}

/** Platform fact 179. */
const mostLabels = 100;

function requireRoom(there: readonly string[], names: readonly string[]): void {
  if (new Set([...there, ...names].map((name) => name.toLowerCase())).size <= mostLabels) return;
  throw validationFailed({
    resource: "Issue",
    field: "labels",
    code: "custom",
    message: `Issues cannot have more than ${mostLabels} labels`,
  });
}

async function detachLabel(request: RestRequest, conversation: Conversation, name: string): Promise<void> {
  const subject = subjectOf(conversation);
  const label = findLabel(request.repository, name);
  if (label === undefined || !subject.labels.includes(label.name)) return;
  subject.labels = subject.labels.filter((each) => each !== label.name);
  subject.updatedAt = nowOf(request);
  await sendLabelEvent(request, conversation, { action: "unlabeled", label });
}

/** Puts exactly these labels on an issue or pull request. */
export async function replaceLabels(
  request: RestRequest,
  conversation: Conversation,
  names: readonly string[],
): Promise<void> {
  const wanted = names.map((name) => findLabel(request.repository, name)?.name ?? name);
  for (const name of subjectOf(conversation).labels) {
    if (!wanted.includes(name)) await detachLabel(request, conversation, name);
  }
  await attachLabels(request, conversation, wanted);
}

/** `labels` of a request body: names, or objects with a name. */
export function labelNamesOf(body: unknown): readonly string[] | undefined {
  if (!Array.isArray(body)) return undefined;
  return body.flatMap((each: unknown) => {
    if (typeof each === "string") return [each];
    const name = typeof each === "object" && each !== null && "name" in each ? each.name : undefined;
    return typeof name === "string" ? [name] : [];
  });
}

async function listLabels({ parts, repository }: RestRequest): Promise<RestAnswer> {
  return {
    status: 200,
    list: [...repository.labels.values()].map((label) => labelPayload(parts, repository, label)),
  };
}

async function getLabel(request: RestRequest): Promise<RestAnswer> {
  return { status: 200, body: labelPayload(request.parts, request.repository, requireLabel(request)) };
}

async function createLabel(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const name = textOf(request, "name") ?? "";
  if (findLabel(repository, name) !== undefined) {
    throw validationFailed({ resource: "Label", field: "name", code: "already_exists" });
  }
  const color = colorOf(request) ?? "ededed";
  const label = { id: parts.nextId(), name, color, description: textOf(request, "description") };
  repository.labels.set(name, label);
  return { status: 201, body: labelPayload(parts, repository, label) };
}

/** Whatever has the label follows. */
async function updateLabel(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const before = requireLabel(request);
  const name = textOf(request, "new_name") ?? before.name;
  const other = findLabel(repository, name);
  if (other !== undefined && other !== before)
    throw validationFailed({ resource: "Label", field: "name", code: "already_exists" });
  const label = {
    id: before.id,
    name,
    color: colorOf(request) ?? before.color,
    description: textOf(request, "description") ?? before.description,
  };
  repository.labels.delete(before.name);
  repository.labels.set(name, label);
  for (const subject of [...repository.issues.values(), ...repository.pulls.values()])
    subject.labels = subject.labels.map((each) => (each === before.name ? name : each));
  return { status: 200, body: labelPayload(parts, repository, label) };
}

async function deleteLabel(request: RestRequest): Promise<RestAnswer> {
  const { repository } = request;
  const label = requireLabel(request);
  repository.labels.delete(label.name);
  for (const subject of [...repository.issues.values(), ...repository.pulls.values()])
    subject.labels = subject.labels.filter((each) => each !== label.name);
  return { status: 204 };
}

function requireLabel(request: RestRequest): Label {
  const label = findLabel(request.repository, textParameter(request, "name"));
  if (label === undefined) throw notFound();
  return label;
}

function colorOf(request: RestRequest): string | undefined {
  const color = textOf(request, "color");
  if (color !== undefined && !/^[0-9a-f]{6}$/i.test(color))
    throw validationFailed({ resource: "Label", field: "color", code: "invalid" });
  return color;
}

async function listLabelsOnIssue(request: RestRequest): Promise<RestAnswer> {
  return { status: 200, list: labelPayloads(request, conversationOf(request, "read")) };
}

async function addLabels(request: RestRequest): Promise<RestAnswer> {
  const conversation = conversationOf(request, "write");
  await attachLabels(request, conversation, labelNamesOf(request.body["labels"]) ?? []);
  return { status: 200, list: labelPayloads(request, conversation) };
}

async function setLabels(request: RestRequest): Promise<RestAnswer> {
  const conversation = conversationOf(request, "write");
  await replaceLabels(request, conversation, labelNamesOf(request.body["labels"]) ?? []);
  return { status: 200, list: labelPayloads(request, conversation) };
}

async function removeLabel(request: RestRequest): Promise<RestAnswer> {
  const conversation = conversationOf(request, "write");
  const label = findLabel(request.repository, textParameter(request, "name"));
  if (label === undefined || !subjectOf(conversation).labels.includes(label.name)) throw notFound();
  await detachLabel(request, conversation, label.name);
  return { status: 200, list: labelPayloads(request, conversation) };
}

const labelPayloads = ({ parts, repository }: RestRequest, conversation: Conversation): readonly unknown[] =>
  labelsOf(repository, subjectOf(conversation).labels).map((label) => labelPayload(parts, repository, label));

async function sendLabelEvent(
  { parts, repository, caller }: RestRequest,
  conversation: Conversation,
  { action, label }: { readonly action: "labeled" | "unlabeled"; readonly label: Label },
): Promise<void> {
  switch (conversation.kind) {
    case "issue":
      return parts.events.issue(action, { repository, issue: conversation.issue, caller });
    case "pull":
      return parts.events.pullRequest(action, {
        repository,
        pull: conversation.pull,
        caller,
        extra: { label: labelPayload(parts, repository, label) },
      });
    default:
      return conversation satisfies never;
  }
}
