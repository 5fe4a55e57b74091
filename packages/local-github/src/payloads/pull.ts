import { nodeId } from "../model/node-ids.js";
import type { PullRequest, Repository } from "../model/model.js";
import { diffOf, tryMerge } from "../repository/pulls/pull-diff.js";
import { accountPayload } from "./account.js";
import { labelPayload, labelsOf } from "./label.js";
import { nullable, type GitPayloadParts, type Payload, type PayloadParts } from "./payload.js";
import { apiUrlOf, nameWithOwner, pageUrlOf, repositoryPayload } from "./repository.js";
import { authorAssociation } from "./roles.js";

/** A pull request as lists show it (`pull-request-simple`). */
export async function pullSimplePayload(
  parts: GitPayloadParts,
  repository: Repository,
  pull: PullRequest,
): Promise<Payload> {
  const name = nameWithOwner(repository);
  const base = await parts.git.readRef(name, `refs/heads/${pull.base}`);
  const headRepository = parts.repository(pull.headRepository);
  return {
    id: pull.id,
    node_id: nodeId("PullRequest", repository, pull.id),
    number: pull.number,
    state: pull.state,
    locked: pull.lock !== undefined,
    active_lock_reason: pull.lock?.reason ?? null,
    title: pull.title,
    body: pull.body === "" ? null : pull.body,
    user: accountPayload(parts, pull.author),
    labels: labelsOf(repository, pull.labels).map((label) => ({
      ...labelPayload(parts, repository, label),
      description: label.description ?? "",
    })),
    milestone: null,
    assignee: pull.assignees[0] === undefined ? null : accountPayload(parts, pull.assignees[0]),
    assignees: pull.assignees.map((login) => accountPayload(parts, login)),
    requested_reviewers: (pull.requestedReviewers ?? []).map((login) => accountPayload(parts, login)),
    requested_teams: [],
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: nullable(pull.closedAt),
    merged_at: nullable(pull.merged?.at),
    merge_commit_sha: nullable(pull.merged?.commit),
    draft: pull.isDraft,
    auto_merge: null,
    author_association: authorAssociation(repository, pull.author),
    head: branchPayload(parts, headRepository, { ref: pull.headBranch, sha: pull.headSha }),
    base: branchPayload(parts, repository, {
      ref: pull.base,
      sha: base ?? pull.merged?.commit ?? pull.headSha,
    }),
    ...addresses(parts, repository, pull),
  };
}

/** A pull request as `GET /pulls/{number}` and webhooks show it (`pull-request`). */
export async function pullPayload(
  parts: GitPayloadParts,
  repository: Repository,
  pull: PullRequest,
): Promise<Payload> {
  const [simple, { commits, files }, merge] = await Promise.all([
    pullSimplePayload(parts, repository, pull),
    diffOf(parts, repository, pull),
    pull.state === "open" ? tryMerge(parts, repository, pull) : undefined,
  ]);
  const mergeable = merge === undefined ? null : "tree" in merge;
  return {
    ...simple,
    merged: pull.merged !== undefined,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeableState(pull, mergeable),
    merged_by: pull.merged === undefined ? null : accountPayload(parts, pull.merged.by),
    comments: [...repository.comments.values()].filter((comment) => comment.issue === pull.number).length,
    review_comments: pull.threads.reduce((sum, thread) => sum + thread.comments.length, 0),
    maintainer_can_modify: pull.headRepository !== nameWithOwner(repository),
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** A pull request as runs and checks mention it (`pull-request-minimal`). */
export async function pullMinimalPayload(
  parts: GitPayloadParts,
  repository: Repository,
  pull: PullRequest,
): Promise<Payload> {
  const base = await parts.git.readRef(nameWithOwner(repository), `refs/heads/${pull.base}`);
  const mention = (of: Repository): Payload => ({ id: of.id, url: apiUrlOf(parts, of), name: of.name });
  return {
    id: pull.id,
    number: pull.number,
    url: `${apiUrlOf(parts, repository)}/pulls/${pull.number}`,
    head: { ref: pull.headBranch, sha: pull.headSha, repo: mention(parts.repository(pull.headRepository)) },
    base: { ref: pull.base, sha: base ?? pull.headSha, repo: mention(repository) },
  };
}

const branchPayload = (
  parts: PayloadParts,
  repository: Repository,
  branch: { readonly ref: string; readonly sha: string },
): Payload => ({
  label: `${repository.owner}:${branch.ref}`,
  ref: branch.ref,
  sha: branch.sha,
  user: accountPayload(parts, repository.owner),
  repo: repositoryPayload(parts, repository),
});

/** Display only, as on GitHub: nobody should decide on it. */
function mergeableState(pull: PullRequest, mergeable: boolean | null): string {
  if (mergeable === null) return "unknown";
  if (!mergeable) return "dirty";
  return pull.isDraft ? "draft" : "clean";
}

function addresses(parts: PayloadParts, repository: Repository, pull: PullRequest): Payload {
  const api = apiUrlOf(parts, repository);
  const page = `${pageUrlOf(parts, repository)}/pull/${pull.number}`;
  const url = `${api}/pulls/${pull.number}`;
  const issue = `${api}/issues/${pull.number}`;
  const comments = `${issue}/comments`;
  const commits = `${url}/commits`;
  const reviewComments = `${url}/comments`;
  const reviewComment = `${api}/pulls/comments{/number}`;
  const statuses = `${api}/statuses/${pull.headSha}`;
  return {
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    comments_url: comments,
    commits_url: commits,
    review_comments_url: reviewComments,
    review_comment_url: reviewComment,
    statuses_url: statuses,
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issue },
      comments: { href: comments },
      review_comments: { href: reviewComments },
      review_comment: { href: reviewComment },
      commits: { href: commits },
      statuses: { href: statuses },
    },
  };
}
