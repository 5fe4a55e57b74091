/** What people do to issues, and what issues and pull requests have in common: labels, assignees, locks, comments. */
import type { Issue } from "../../model/model.js";
import { demandNode } from "../find-node.js";
import type { RequestContext } from "../request-context.js";
import { issueSource, type CommentableSource, type IssueSource } from "../sources.js";
import { labelNames, loginsOf, refuseGiven } from "./input-ids.js";
import type { MutationTable } from "./mutation-table.js";
import { throughRest, type RestCall } from "./through-rest.js";

export const issueMutations = {
  async createIssue(input: NewIssue, context) {
    refuseGiven("CreateIssueInput", input, notEmulatedOfIssues);
    const { repository } = await demandNode(context, input.repositoryId, "Repository");
    const made = await throughRest(context, {
      ...{ repository, operation: "issues/create", mutation: "CreateIssue" },
      body: {
        ...{ title: input.title, body: input.body },
        labels: labelNames(repository, input.labelIds),
        assignees: loginsOf(context, repository, input.assigneeIds),
      },
    });
    const { number } = made as { readonly number: number };
    return { issue: issueSource(repository, repository.issues.get(number) as Issue) };
  },

  async updateIssue(input: IssueChange, context) {
    refuseGiven("UpdateIssueInput", input, notEmulatedOfIssues);
    const issue = await demandNode(context, input.id, "Issue");
    const { repository } = issue;
    await change(context, issue, {
      ...{ operation: "issues/update", mutation: "UpdateIssue" },
      body: {
        ...{ title: input.title, body: input.body, state: input.state?.toLowerCase() },
        labels: labelNames(repository, input.labelIds),
        assignees: loginsOf(context, repository, input.assigneeIds),
      },
    });
    return { issue };
  },

  async closeIssue(input: { readonly issueId: string; readonly stateReason?: string | null }, context) {
    refuseGiven("CloseIssueInput", input, ["duplicateIssueId"]);
    return {
      issue: await setState(context, input.issueId, {
        mutation: "CloseIssue",
        state: "closed",
        state_reason: input.stateReason?.toLowerCase(),
      }),
    };
  },

  async reopenIssue({ issueId }: { readonly issueId: string }, context) {
    return { issue: await setState(context, issueId, { mutation: "ReopenIssue", state: "open" }) };
  },

  async addLabelsToLabelable({ labelableId, labelIds }: Labelling, context) {
    const labelable = await conversation(context, labelableId);
    await change(context, labelable, {
      ...{ operation: "issues/add-labels", mutation: "AddLabelsToLabelable" },
      body: { labels: labelNames(labelable.repository, labelIds) },
    });
    return { labelable };
  },

  async removeLabelsFromLabelable({ labelableId, labelIds }: Labelling, context) {
    const labelable = await conversation(context, labelableId);
    const own = subjectOf(labelable).labels;
    for (const name of labelNames(labelable.repository, labelIds) ?? []) {
      if (!own.includes(name)) continue;
      await change(context, labelable, {
        ...{ operation: "issues/remove-label", mutation: "RemoveLabelsFromLabelable", parameters: { name } },
      });
    }
    return { labelable };
  },

  async addAssigneesToAssignable({ assignableId, assigneeIds }: Assigning, context) {
    const assignable = await conversation(context, assignableId);
    await change(context, assignable, {
      ...{ operation: "issues/add-assignees", mutation: "AddAssigneesToAssignable" },
      body: { assignees: loginsOf(context, assignable.repository, assigneeIds) },
    });
    return { assignable };
  },

  async removeAssigneesFromAssignable({ assignableId, assigneeIds }: Assigning, context) {
    const assignable = await conversation(context, assignableId);
    const gone = loginsOf(context, assignable.repository, assigneeIds) ?? [];
    await assign(context, assignable, {
      mutation: "RemoveAssigneesFromAssignable",
      assignees: subjectOf(assignable).assignees.filter((login) => !gone.includes(login)),
    });
    return { assignable };
  },

  async replaceActorsForAssignable(input: Replacing, context) {
    refuseGiven("ReplaceActorsForAssignableInput", input, ["agentAssignment"]);
    const assignable = await conversation(context, input.assignableId);
    const named = loginsOf(context, assignable.repository, input.actorIds) ?? [];
    await assign(context, assignable, {
      mutation: "ReplaceActorsForAssignable",
      assignees: [...named, ...(input.actorLogins ?? [])],
    });
    return { assignable };
  },

  async lockLockable({ lockableId, lockReason }: Locking, context) {
    const lockedRecord = await conversation(context, lockableId);
    await change(context, lockedRecord, {
      ...{ operation: "issues/lock", mutation: "LockLockable" },
      body: { lock_reason: lockReason ? writtenReasons[lockReason] : undefined },
    });
    return { lockedRecord };
  },

  async unlockLockable({ lockableId }: Locking, context) {
    const unlockedRecord = await conversation(context, lockableId);
    await change(context, unlockedRecord, { operation: "issues/unlock", mutation: "UnlockLockable" });
    return { unlockedRecord };
  },

  async updateIssueComment({ id, body }: { readonly id: string; readonly body: string }, context) {
    const issueComment = await demandNode(context, id, "IssueComment");
    await throughRest(context, {
      ...{ repository: issueComment.repository, operation: "issues/update-comment" },
      ...{ mutation: "UpdateIssueComment", parameters: { comment_id: issueComment.comment.id } },
      body: { body },
    });
    return { issueComment };
  },

  async deleteIssueComment({ id }: { readonly id: string }, context) {
    const { repository, comment } = await demandNode(context, id, "IssueComment");
    await throughRest(context, {
      ...{ repository, operation: "issues/delete-comment", mutation: "DeleteIssueComment" },
      parameters: { comment_id: comment.id },
    });
    return {};
  },
} satisfies MutationTable;

type Ids = readonly string[] | null;

interface NewIssue {
  readonly repositoryId: string;
  readonly title: string;
  readonly body?: string | null;
  readonly labelIds?: Ids;
  readonly assigneeIds?: Ids;
}
interface IssueChange extends Partial<NewIssue> {
  readonly id: string;
  readonly state?: string | null;
}
interface Labelling {
  readonly labelableId: string;
  readonly labelIds: readonly string[];
}
interface Assigning {
  readonly assignableId: string;
  readonly assigneeIds: readonly string[];
}
interface Replacing {
  readonly assignableId: string;
  readonly actorIds?: Ids;
  readonly actorLogins?: readonly string[] | null;
}
interface Locking {
  readonly lockableId: string;
  readonly lockReason?: keyof typeof writtenReasons | null;
}

const notEmulatedOfIssues = [
  ...["milestoneId", "projectIds", "projectV2Ids", "issueTypeId", "parentIssueId", "agentAssignment"],
  "issueTemplate",
];

const writtenReasons = {
  OFF_TOPIC: "off-topic",
  RESOLVED: "resolved",
  SPAM: "spam",
  TOO_HEATED: "too heated",
} as const;

const conversation = (context: RequestContext, id: string): Promise<CommentableSource> =>
  demandNode(context, id, "Issue", "PullRequest");

const subjectOf = (source: CommentableSource) => (source.__typename === "Issue" ? source.issue : source.pull);

const change = (
  context: RequestContext,
  source: CommentableSource,
  call: Omit<RestCall, "repository">,
): Promise<unknown> =>
  throughRest(context, {
    ...call,
    repository: source.repository,
    parameters: { issue_number: subjectOf(source).number, ...call.parameters },
  });

const assign = (
  context: RequestContext,
  source: CommentableSource,
  { mutation, assignees }: { readonly mutation: string; readonly assignees: readonly string[] },
): Promise<unknown> => change(context, source, { operation: "issues/update", mutation, body: { assignees } });

async function setState(
  context: RequestContext,
  id: string,
  { mutation, ...body }: Readonly<Record<string, string | undefined>> & { readonly mutation: string },
): Promise<IssueSource> {
  const source = await demandNode(context, id, "Issue");
  await change(context, source, { operation: "issues/update", mutation, body });
  return source;
}
