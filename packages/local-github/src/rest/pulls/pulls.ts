import { ApiError } from "../../model/interfaces.js";
import type { PullRequest } from "../../model/model.js";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { accountPayload } from "../../payloads/account.js";
import { changedFilePayload, listedCommitPayload } from "../../payloads/commit.js";
import type { Payload } from "../../payloads/payload.js";
import { pullPayload, pullSimplePayload } from "../../payloads/pull.js";
import { nameWithOwner } from "../../payloads/repository.js";
import { isCollaborator, isSameLogin } from "../../payloads/roles.js";
import { mergePull } from "../../repository/pulls/merge-pull.js";
import { openPull } from "../../repository/pulls/open-pull.js";
import { comparedCommits, diffOf } from "../../repository/pulls/pull-diff.js";
import { updateHead } from "../../repository/pulls/update-head.js";
import { changePullState, sendEdited } from "../../repository/pulls/pull-state.js";
import { asDiff } from "../git/media.js";
import { longestBody } from "../issues/comments.js";
import {
  flagOf,
  nowOf,
  pullOf,
  requireRole,
  resolveCommit,
  textOf,
  textParameter,
  textsOf,
} from "../lookups.js";
import { notEmulated, notFound, requireLength, validationFailed } from "../refusals.js";

const reading = { scope: "pull-requests", level: "read" } as const;
const writing = { scope: "pull-requests", level: "write" } as const;

export const pullOperations: RestTable = {
  "pulls/list": { needs: reading, run: listPulls },
  "pulls/get": { needs: reading, run: getPull },
  "pulls/create": { needs: writing, person: "read", run: createPull },
  "pulls/update": { needs: writing, person: "read", run: updatePull },
  "pulls/merge": { needs: { scope: "contents", level: "write" }, run: merge },
  "pulls/update-branch": { needs: writing, run: updateBranch },
  "pulls/check-if-merged": { needs: { scope: "contents", level: "read" }, run: checkIfMerged },
  "pulls/list-files": { needs: reading, run: listFiles },
  "pulls/list-commits": { needs: reading, run: listCommits },
  "pulls/request-reviewers": { needs: writing, person: "triage", run: requestReviewers },
  "repos/list-pull-requests-associated-with-commit": { needs: reading, run: listOfCommit },
};

async function listPulls(request: RestRequest): Promise<RestAnswer> {
  const { query, repository } = request;
  const state = query.get("state") ?? "open";
  const base = query.get("base");
  const head = query.get("head");
  const pulls = [...repository.pulls.values()].filter(
    (pull) =>
      (state === "all" || pull.state === state) &&
      (base === null || pull.base === base) &&
      (head === null || isHead(pull, head)),
  );
  return { status: 200, list: await simplePayloads(request, pulls.toSorted(orderOf(query))) };
}

async function getPull(request: RestRequest): Promise<RestAnswer> {
  const pull = pullOf(request);
  const diff = await asDiff(request, await comparedCommits(request.parts, request.repository, pull));
  return diff ?? { status: 200, body: await payloadOf(request, pull) };
}

async function createPull(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, caller } = request;
  if (request.body["issue"] !== undefined) throw notEmulated("Turning an issue into a pull request");
  const title = textOf(request, "title") ?? "";
  if (title.trim() === "")
    throw validationFailed({ resource: "PullRequest", code: "missing_field", field: "title" });
  const body = textOf(request, "body") ?? "";
  requireLength(body, { resource: "PullRequest", field: "body", maximum: longestBody });
  const pull = await openPull(parts, {
    repository,
    caller,
    title,
    body,
    isDraft: flagOf(request, "draft") ?? false,
    head: textOf(request, "head") ?? "",
    headRepository: textOf(request, "head_repo"),
    base: textOf(request, "base") ?? "",
  });
  return { status: 201, body: await payloadOf(request, pull) };
}

async function updatePull(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, caller } = request;
  const pull = pullOf(request);
  requireRole(request, "write", pull.author);
  const before = { title: pull.title, body: pull.body };
  const title = textOf(request, "title");
  if (title?.trim() === "")
    throw validationFailed({ resource: "PullRequest", code: "missing_field", field: "title" });
  const body = textOf(request, "body");
  if (body !== undefined)
    requireLength(body, { resource: "PullRequest", field: "body", maximum: longestBody });
  const base = await changeBase(request, pull);
  pull.title = title ?? pull.title;
  pull.body = body ?? pull.body;
  if (pull.title !== before.title || pull.body !== before.body || base !== undefined) {
    pull.updatedAt = nowOf(request);
    await sendEdited(parts, {
      repository,
      pull,
      caller,
      before: { ...before, ...(base === undefined ? {} : { base }) },
    });
  }
  const state = textOf(request, "state");
  if (state === "open" || state === "closed")
    await changePullState(parts, { repository, pull, caller, state });
  return { status: 200, body: await payloadOf(request, pull) };
}

async function merge(request: RestRequest): Promise<RestAnswer> {
  const method = textOf(request, "merge_method") ?? "merge";
  const sha = await mergePull(request.parts, {
    repository: request.repository,
    pull: pullOf(request),
    caller: request.caller,
    expectedHead: textOf(request, "sha"),
    method: method === "squash" || method === "rebase" ? method : "merge",
    title: textOf(request, "commit_title"),
    message: textOf(request, "commit_message"),
  });
  return { status: 200, body: { sha, merged: true, message: "Pull Request successfully merged" } };
}

async function updateBranch(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, caller } = request;
  const pull = pullOf(request);
  await updateHead(parts, { repository, pull, caller, expectedHead: textOf(request, "expected_head_sha") });
  const url = `${parts.urls.api}/repos/${nameWithOwner(repository)}/pulls/${pull.number}`;
  return { status: 202, body: { message: "Updating pull request branch.", url } };
}

async function checkIfMerged(request: RestRequest): Promise<RestAnswer> {
  if (pullOf(request).merged === undefined) throw notFound();
  return { status: 204 };
}

async function listFiles(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const pull = pullOf(request);
  const { files } = await diffOf(parts, repository, pull);
  return {
    status: 200,
    list: files.map((file) => changedFilePayload(parts, { repository, sha: pull.headSha }, file)),
  };
}

async function listCommits(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const { commits } = await diffOf(parts, repository, pullOf(request));
  return {
    status: 200,
    list: commits.slice(0, 250).map((commit) => listedCommitPayload(parts, repository, commit)),
  };
}

async function requestReviewers(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, caller } = request;
  const pull = pullOf(request);
  if ((textsOf(request, "team_reviewers") ?? []).length > 0)
    throw notEmulated("Requesting a team as reviewer");
  const reviewers = textsOf(request, "reviewers") ?? [];
  if (reviewers.some((login) => isSameLogin(login, pull.author))) {
    throw new ApiError(422, "Review cannot be requested from pull request author.");
  }
  if (!reviewers.every((login) => isCollaborator(repository, login))) {
    throw new ApiError(
      422,
      "Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.",
    );
  }
  for (const reviewer of reviewers) {
    if (pull.requestedReviewers?.includes(reviewer)) continue;
    pull.requestedReviewers = [...(pull.requestedReviewers ?? []), reviewer];
    await parts.events.pullRequest("review_requested", {
      repository,
      pull,
      caller,
      extra: { requested_reviewer: accountPayload(parts, reviewer) },
    });
  }
  return { status: 201, body: await pullSimplePayload(parts, repository, pull) };
}

/**
 * GitHub finds nothing for the head of a fork (platform fact 6), and for a commit that the default branch holds only the pull request
 * that brought it there.
 */
async function listOfCommit(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const name = nameWithOwner(repository);
  const sha = await resolveCommit(request, textParameter(request, "commit_sha"));
  if (sha === undefined)
    throw validationFailed({
      resource: "Commit",
      code: "invalid",
      field: "sha",
      message: `No commit found for SHA: ${textParameter(request, "commit_sha")}`,
    });
  const tip = await parts.git.readRef(name, `refs/heads/${repository.defaultBranch}`);
  const isLanded = tip !== undefined && (await parts.git.isAncestor(name, sha, tip));
  const found: PullRequest[] = [];
  for (const pull of repository.pulls.values()) {
    if (
      pull.headRepository !== name ||
      (isLanded ? pull.merged === undefined : pull.state === "closed" && pull.merged === undefined)
    )
      continue;
    if (
      pull.headSha === sha ||
      pull.merged?.commit === sha ||
      (await diffOf(parts, repository, pull)).commits.some((commit) => commit.sha === sha)
    )
      found.push(pull);
  }
  return { status: 200, list: await simplePayloads(request, found) };
}

/** `owner:branch`; GitHub ignores a filter without an owner. */
function isHead(pull: PullRequest, head: string): boolean {
  const colon = head.indexOf(":");
  if (colon < 0) return true;
  const owner = pull.headRepository.slice(0, pull.headRepository.indexOf("/"));
  return isSameLogin(owner, head.slice(0, colon)) && pull.headBranch === head.slice(colon + 1);
}

function orderOf(query: URLSearchParams): (one: PullRequest, other: PullRequest) => number {
  const sort = query.get("sort") ?? "created";
  if (sort !== "created" && sort !== "updated") throw notEmulated(`Sorting pull requests by "${sort}"`);
  const sign =
    query.get("direction") === "asc" || (query.get("direction") === null && query.get("sort") === "updated")
      ? 1
      : -1;
  const timeOf = (pull: PullRequest): number =>
    Date.parse(sort === "updated" ? pull.updatedAt : pull.createdAt);
  return (one, other) => sign * (timeOf(one) - timeOf(other) || one.number - other.number);
}

async function changeBase(
  request: RestRequest,
  pull: PullRequest,
): Promise<{ readonly ref: string; readonly sha: string } | undefined> {
  const wanted = textOf(request, "base");
  if (wanted === undefined || wanted === pull.base) return undefined;
  const name = nameWithOwner(request.repository);
  const [before, after] = await Promise.all(
    [pull.base, wanted].map((branch) => request.parts.git.readRef(name, `refs/heads/${branch}`)),
  );
  if (after === undefined || pull.state === "closed")
    throw validationFailed({ resource: "PullRequest", field: "base", code: "invalid" });
  const change = { ref: pull.base, sha: before ?? pull.headSha };
  pull.base = wanted;
  return change;
}

const payloadOf = ({ parts, repository }: RestRequest, pull: PullRequest): Promise<Payload> =>
  pullPayload(parts, repository, pull);

const simplePayloads = (
  { parts, repository }: RestRequest,
  pulls: readonly PullRequest[],
): Promise<readonly Payload[]> =>
  Promise.all(pulls.map((pull) => pullSimplePayload(parts, repository, pull)));
