import type {
  Issue,
  IssueComment,
  PullRequest,
  Repository,
  Review,
  TokenClaims,
  WorkflowRun,
} from "../model/model.js";
import { accountPayload, organizationPart, noreplyAddress } from "../payloads/account.js";
import { pushedCommitPayload } from "../payloads/commit.js";
import { commentPayload, conversationPayload, findConversation } from "../payloads/issue.js";
import type { GitPayloadParts, Payload, PayloadParts } from "../payloads/payload.js";
import { pullPayload, pullSimplePayload } from "../payloads/pull.js";
import { nameWithOwner, pageUrlOf, repositoryPayload } from "../payloads/repository.js";
import { reviewWebhookPayload } from "../payloads/review.js";
import { runPayload, workflowPayload } from "../payloads/run.js";
import { isZero } from "./event-origin.js";

export interface Sent {
  readonly repository: Repository;
  readonly caller: TokenClaims;
}

export async function pullWebhook(
  parts: GitPayloadParts,
  action: string,
  { pull, extra, ...sent }: Sent & { readonly pull: PullRequest; readonly extra?: Payload },
): Promise<Payload> {
  const payload = await pullPayload(parts, sent.repository, pull);
  return { action, number: pull.number, pull_request: payload, ...extra, ...framePayload(parts, sent) };
}

export async function reviewWebhook(
  parts: GitPayloadParts,
  action: string,
  { pull, review, ...sent }: Sent & { readonly pull: PullRequest; readonly review: Review },
): Promise<Payload> {
  const { repository } = sent;
  return {
    action,
    review: reviewWebhookPayload(parts, { repository, pull }, review),
    pull_request: await pullSimplePayload(parts, repository, pull),
    ...framePayload(parts, sent),
  };
}

export function issueWebhook(
  parts: PayloadParts,
  action: string,
  { issue, ...sent }: Sent & { readonly issue: Issue },
): Payload {
  return {
    action,
    issue: conversationPayload(parts, sent.repository, { kind: "issue", issue }),
    ...(action === "edited" ? { changes: {} } : {}),
    ...framePayload(parts, sent),
  };
}

/** A comment on a pull request arrives as one on an issue that has `pull_request`. */
export function commentWebhook(
  parts: PayloadParts,
  action: string,
  { comment, ...sent }: Sent & { readonly comment: IssueComment },
): Payload {
  const conversation = findConversation(sent.repository, comment.issue);
  if (conversation === undefined)
    throw new Error(`Comment ${comment.id} belongs to #${comment.issue}, which does not exist.`);
  return {
    action,
    comment: commentPayload(parts, sent.repository, comment),
    issue: conversationPayload(parts, sent.repository, conversation),
    ...(action === "edited" ? { changes: {} } : {}),
    ...framePayload(parts, sent),
  };
}

export interface Push extends Sent {
  readonly ref: string;
  readonly before: string;
  readonly after: string;
}

export async function pushWebhook(
  parts: GitPayloadParts,
  { ref, before, after, ...sent }: Push,
): Promise<Payload> {
  const { repository, caller } = sent;
  const name = nameWithOwner(repository);
  const isCreated = isZero(before);
  const [head, newestFirst, isForward] = await Promise.all([
    parts.git.readCommit(name, after),
    isCreated ? [] : parts.git.commitsBetween(name, before, after),
    isCreated || parts.git.isAncestor(name, before, after),
  ]);
  return {
    ref,
    before,
    after,
    base_ref: null,
    created: isCreated,
    deleted: false,
    forced: !isForward,
    compare: `${pageUrlOf(parts, repository)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: newestFirst.toReversed().map((commit) => pushedCommitPayload(parts, repository, commit)),
    head_commit: head === undefined ? null : pushedCommitPayload(parts, repository, head),
    pusher: { name: caller.login, email: noreplyAddress(parts, caller.login) },
    ...framePayload(parts, sent),
    repository: withTimesAsNumbers(repositoryPayload(parts, repository)),
  };
}

/** In the payload of `push`, and of no other event, two times of the repository are seconds since 1970. */
const withTimesAsNumbers = (repository: Payload): Payload => ({
  ...repository,
  created_at: secondsOf(repository["created_at"]),
  pushed_at: secondsOf(repository["pushed_at"]),
});

const secondsOf = (time: unknown): number => Math.floor(Date.parse(String(time)) / 1000);

export async function workflowRunWebhook(
  parts: GitPayloadParts,
  action: string,
  { run, repository }: { readonly run: WorkflowRun; readonly repository: Repository },
): Promise<Payload> {
  return {
    action,
    workflow_run: await runPayload(parts, repository, run),
    workflow: workflowPayload(parts, repository, {
      id: run.workflowId,
      name: run.workflowName,
      path: run.path,
    }),
    repository: repositoryPayload(parts, repository),
    ...organizationPart(parts, repository),
    sender: accountPayload(parts, run.actor),
  };
}

export const framePayload = (parts: PayloadParts, { repository, caller }: Sent): Payload => ({
  repository: repositoryPayload(parts, repository),
  ...organizationPart(parts, repository),
  sender: accountPayload(parts, caller.login),
});
