/** Fields that pull requests and issues share. */
import type { Issue, IssueComment, PullRequest, Repository } from "../../../model/model.js";
import { nodeId } from "../../../model/node-ids.js";
import { findConversation } from "../../../payloads/issue.js";
import { labelsOf } from "../../../payloads/label.js";
import { pageUrlOf } from "../../../payloads/repository.js";
import { connectionOf, type PageArguments } from "../../connection.js";
import { FieldFailure } from "../../failures.js";
import type { FieldTable } from "../../field-table.js";
import {
  commentSource,
  issueSource,
  pullSource,
  type IssueCommentSource,
  type LabelSource,
} from "../../sources.js";
import { userSource } from "../account-fields.js";
import { commentFields, editFields } from "../comment-fields.js";
import type { RequestContext } from "../../request-context.js";
import { reactionGroups } from "../reaction-fields.js";
import { repositoryOf } from "../repository-of.js";

export interface CommentArguments extends PageArguments {
  readonly orderBy?: { readonly direction: "ASC" | "DESC" } | null;
}

export function conversationFields<Source extends { readonly repository: Repository }>(
  subjectOf: (source: Source) => Issue | PullRequest,
) {
  const assigneesOf = (source: Source, args: PageArguments, { parts }: RequestContext): object => {
    const assignees = subjectOf(source).assignees.flatMap((login) => parts.account(login) ?? []);
    return connectionOf(assignees, args, { keyOf: (account) => account.id, show: userSource });
  };
  return {
    ...commentFields<Source>(subjectOf),
    activeLockReason: (source) =>
      subjectOf(source).lock?.reason?.toUpperCase().replaceAll(/[- ]/g, "_") ?? null,
    assignedActors: assigneesOf,
    assignees: assigneesOf,
    closed: (source) => subjectOf(source).state === "closed",
    closedAt: (source) => subjectOf(source).closedAt ?? null,
    comments: (source, args: CommentArguments) => {
      const comments = [...source.repository.comments.values()].filter(
        (comment) => comment.issue === subjectOf(source).number,
      );
      return connectionOf(
        args.orderBy?.direction === "DESC"
          ? byUpdate(comments).toReversed()
          : args.orderBy
            ? byUpdate(comments)
            : comments,
        args,
        {
          keyOf: (comment) => comment.id,
          show: (comment) => commentSource(source.repository, comment),
        },
      );
    },
    databaseId: (source) => subjectOf(source).id,
    labels: (source, args: PageArguments) =>
      labelConnection(source.repository, labelsOf(source.repository, subjectOf(source).labels), args),
    locked: (source) => subjectOf(source).lock !== undefined,
    milestone: () => null,
    number: (source) => subjectOf(source).number,
    projectCards: () => {
      throw new FieldFailure("NOT_FOUND", classicProjectsAreGone);
    },
    projectItems: (_, args: PageArguments) =>
      connectionOf<never, never>([], args, { keyOf: () => "", show: (item) => item }),
    reactionGroups: (_, __, context) => reactionGroups([], context),
    repository: repositoryOf,
    title: (source) => subjectOf(source).title,
  } satisfies FieldTable<Source>;
}

/** `gh` before 2.82.1 asks for them, and fails at it on GitHub, too (platform fact 193). */
const classicProjectsAreGone =
  "Projects (classic) is being deprecated in favor of the new Projects experience, see: https://github.blog/changelog/2024-05-23-sunset-notice-projects-classic/.";

export function labelConnection(
  repository: Repository,
  labels: readonly LabelSource["label"][],
  args: PageArguments,
): object {
  return connectionOf(labels, args, {
    keyOf: (label) => label.id,
    show: (label): LabelSource => ({ __typename: "Label", repository, label }),
  });
}

const commentFieldsOfIssue = {
  ...commentFields<IssueCommentSource>(({ comment }) => comment),
  ...editFields<IssueCommentSource>(({ comment }) => comment),
  databaseId: ({ comment }) => comment.id,
  id: ({ repository, comment }) => nodeId("IssueComment", repository, comment.id),
  isMinimized: () => false,
  issue: ({ repository, comment }) => {
    const issue = repository.issues.get(comment.issue);
    return issue === undefined ? null : issueSource(repository, issue);
  },
  minimizedReason: () => null,
  pullRequest: ({ repository, comment }) => {
    const pull = repository.pulls.get(comment.issue);
    return pull === undefined ? null : pullSource(repository, pull);
  },
  reactionGroups: ({ comment }, _, context) => reactionGroups(comment.reactions, context),
  url: ({ repository, comment }, _, { parts }) => {
    const kind = findConversation(repository, comment.issue)?.kind === "pull" ? "pull" : "issues";
    return `${pageUrlOf(parts, repository)}/${kind}/${comment.issue}#issuecomment-${comment.id}`;
  },
} satisfies FieldTable<IssueCommentSource>;

const labelFields = {
  color: ({ label }) => label.color,
  createdAt: ({ repository }) => repository.createdAt,
  description: ({ label }) => label.description ?? null,
  id: ({ repository, label }) => nodeId("Label", repository, label.id),
  isDefault: () => false,
  name: ({ label }) => label.name,
  updatedAt: ({ repository }) => repository.createdAt,
  url: ({ repository, label }, _, { parts }) =>
    `${pageUrlOf(parts, repository)}/labels/${encodeURIComponent(label.name)}`,
} satisfies FieldTable<LabelSource>;

export const conversationTables = { IssueComment: commentFieldsOfIssue, Label: labelFields };

const byUpdate = (comments: readonly IssueComment[]): readonly IssueComment[] =>
  comments.toSorted((one, other) => one.updatedAt.localeCompare(other.updatedAt));
