/** What people and jobs do to pull requests, threads and comments. */
import type { IssueComment, PullRequest, Repository } from "../../model/model.js";
import { nodeId } from "../../model/node-ids.js";
import { hasAtLeast, isSameLogin } from "../../payloads/roles.js";
import { enableAutoMerge } from "../../repository/pulls/auto-merge.js";
import type { MergeMethod } from "../../repository/pulls/merge-pull.js";
import { changePullState } from "../../repository/pulls/pull-state.js";
import { mayWrite, refusal } from "../access.js";
import { forbidden, NotEmulatedError, unprocessable } from "../failures.js";
import { userOf } from "../fields/account-fields.js";
import { reactionNames, type ReactionName } from "../fields/reaction-fields.js";
import { demandNode } from "../find-node.js";
import type { RequestContext } from "../request-context.js";
import { commentSource, pullSource, type PullRequestSource, type ThreadSource } from "../sources.js";
import type { MutationTable } from "./mutation-table.js";
import { throughRest } from "./through-rest.js";

export const conversationMutations = {
  async addComment({ subjectId, body }: { readonly subjectId: string; readonly body: string }, context) {
    const subject = await demandNode(context, subjectId, "PullRequest", "Issue");
    const { repository } = subject;
    if (body.trim() === "") throw unprocessable("Body can't be blank");
    const { number } = subject.__typename === "Issue" ? subject.issue : subject.pull;
    const made = await throughRest(context, {
      ...{ repository, operation: "issues/create-comment", mutation: "AddComment" },
      ...{ parameters: { issue_number: number }, body: { body } },
    });
    const { id } = made as { readonly id: number };
    const comment = repository.comments.get(id) as IssueComment;
    return { commentEdge: { cursor: String(comment.id), node: commentSource(repository, comment) }, subject };
  },

  async addReaction(
    { subjectId, content }: { readonly subjectId: string; readonly content: ReactionName },
    context,
  ) {
    const subject = await demandNode(
      context,
      subjectId,
      "IssueComment",
      "PullRequest",
      "Issue",
      "PullRequestReview",
      "Release",
    );
    if (subject.__typename !== "IssueComment")
      throw new NotEmulatedError(`A reaction to a ${subject.__typename}`);
    const { repository, comment } = subject;
    const { caller, parts } = context;
    const scope = repository.pulls.has(comment.issue) ? "pull-requests" : "issues";
    if (caller.kind !== "user" && !mayWrite(caller, repository, scope)) throw forbidden();
    const written = reactionNames[content];
    if (!comment.reactions.some((each) => each.content === written && isSameLogin(each.user, caller.login))) {
      comment.reactions.push({ user: caller.login, content: written });
    }
    const id = nodeId("Reaction", repository, `${comment.id}:${written}:${caller.login}`);
    return { reaction: { __typename: "Reaction", id, content, user: userOf(parts, caller.login) }, subject };
  },

  async resolveReviewThread({ threadId }: { readonly threadId: string }, context) {
    return {
      thread: await settleThread(context, threadId, { isResolved: true, mutation: "ResolveReviewThread" }),
    };
  },

  async unresolveReviewThread({ threadId }: { readonly threadId: string }, context) {
    return {
      thread: await settleThread(context, threadId, { isResolved: false, mutation: "UnresolveReviewThread" }),
    };
  },

  async convertPullRequestToDraft({ pullRequestId }: PullInput, context) {
    return {
      pullRequest: await changeDraft(context, pullRequestId, {
        isDraft: true,
        mutation: "ConvertPullRequestToDraft",
      }),
    };
  },

  async markPullRequestReadyForReview({ pullRequestId }: PullInput, context) {
    return {
      pullRequest: await changeDraft(context, pullRequestId, {
        isDraft: false,
        mutation: "MarkPullRequestReadyForReview",
      }),
    };
  },

  async closePullRequest({ pullRequestId }: PullInput, context) {
    const { repository, pull } = await ownPull(context, pullRequestId, "ClosePullRequest");
    await changePullState(context.parts, { repository, pull, caller: context.caller, state: "closed" });
    return { pullRequest: pullSource(repository, pull) };
  },

  async reopenPullRequest({ pullRequestId }: PullInput, context) {
    const { repository, pull } = await ownPull(context, pullRequestId, "ReopenPullRequest");
    await changePullState(context.parts, { repository, pull, caller: context.caller, state: "open" });
    return { pullRequest: pullSource(repository, pull) };
  },

  async enablePullRequestAutoMerge(
    { pullRequestId, mergeMethod, commitHeadline, commitBody }: AutoMergeInput,
    context,
  ) {
    const { repository, pull } = await ownPull(context, pullRequestId, "EnablePullRequestAutoMerge");
    const method = (mergeMethod ?? "MERGE").toLowerCase() as MergeMethod;
    enableAutoMerge({
      ...{ repository, pull, caller: context.caller, method },
      title: commitHeadline ?? undefined,
      message: commitBody ?? undefined,
      enabledAt: nowOf(context),
    });
    return { pullRequest: pullSource(repository, pull) };
  },

  async disablePullRequestAutoMerge({ pullRequestId }: PullInput, context) {
    const { repository, pull } = await ownPull(context, pullRequestId, "DisablePullRequestAutoMerge");
    pull.autoMerge = undefined;
    return { pullRequest: pullSource(repository, pull) };
  },
} satisfies MutationTable;

interface PullInput {
  readonly pullRequestId: string;
}

interface AutoMergeInput extends PullInput {
  readonly mergeMethod?: string | null;
  readonly commitHeadline?: string | null;
  readonly commitBody?: string | null;
}

/** Writers and the pull request's author settle threads. */
async function settleThread(
  context: RequestContext,
  threadId: string,
  { isResolved, mutation }: { readonly isResolved: boolean; readonly mutation: string },
): Promise<ThreadSource> {
  const source = await demandNode(context, threadId, "PullRequestReviewThread");
  demandPart(context, source, mutation);
  source.thread.isResolved = isResolved;
  source.thread.resolvedBy = isResolved ? context.caller.login : undefined;
  return source;
}

async function changeDraft(
  context: RequestContext,
  pullRequestId: string,
  { isDraft, mutation }: { readonly isDraft: boolean; readonly mutation: string },
): Promise<PullRequestSource> {
  const source = await ownPull(context, pullRequestId, mutation);
  const { repository, pull } = source;
  if (pull.state !== "open") throw unprocessable("Pull request is closed.");
  if (pull.isDraft === isDraft) return source;
  pull.isDraft = isDraft;
  pull.updatedAt = nowOf(context);
  await context.parts.events.pullRequest(isDraft ? "converted_to_draft" : "ready_for_review", {
    repository,
    pull,
    caller: context.caller,
  });
  return source;
}

async function ownPull(
  context: RequestContext,
  pullRequestId: string,
  mutation: string,
): Promise<PullRequestSource> {
  const source = await demandNode(context, pullRequestId, "PullRequest");
  demandPart(context, source, mutation);
  return source;
}

function demandPart(
  { caller }: RequestContext,
  { repository, pull }: { readonly repository: Repository; readonly pull: PullRequest },
  mutation: string,
): void {
  const isAllowed =
    caller.kind === "user"
      ? hasAtLeast(repository, caller.login, "write") || isSameLogin(caller.login, pull.author)
      : mayWrite(caller, repository, "pull-requests");
  if (!isAllowed) throw refusal(caller, mutation);
}

const nowOf = ({ parts }: RequestContext): string =>
  parts.clock
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, "Z");
