import type { CommitStatus, Repository } from "../../model/model.js";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { simpleStatusPayload, statusPayload } from "../../payloads/check.js";
import { apiUrlOf, minimalRepositoryPayload, nameWithOwner } from "../../payloads/repository.js";
import { mergeWhatMayNow } from "../../repository/pulls/auto-merge.js";
import { latestStatuses } from "../../repository/pulls/required-statuses.js";
import { nowOf, resolveCommit, textOf, textParameter } from "../lookups.js";
import { notFound, requireLength, validationFailed } from "../refusals.js";

const reading = { scope: "statuses", level: "read" } as const;

export const statusOperations: RestTable = {
  "repos/create-commit-status": { needs: { scope: "statuses", level: "write" }, run: createStatus },
  "repos/get-combined-status-for-ref": { needs: reading, run: getCombinedStatus },
  "repos/list-commit-statuses-for-ref": { needs: reading, run: listStatuses },
};

async function createStatus(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, caller } = request;
  const sha = textParameter(request, "sha");
  if ((await parts.git.readCommit(nameWithOwner(repository), sha)) === undefined) {
    throw validationFailed({
      resource: "Status",
      code: "custom",
      field: "sha",
      message: `No commit found for SHA: ${sha}`,
    });
  }
  const description = textOf(request, "description");
  requireLength(description ?? "", { resource: "Status", field: "description", maximum: 140 });
  const context = textOf(request, "context") ?? "default";
  requireRoom(repository, sha, context);
  const status: CommitStatus = {
    id: parts.nextId(),
    sha,
    context,
    state: stateOf(request),
    description,
    targetUrl: textOf(request, "target_url"),
    creator: caller.login,
    createdAt: nowOf(request),
  };
  repository.statuses.push(status);
  await mergeWhatMayNow(parts, repository);
  await parts.events.status({ repository, status, caller });
  return { status: 201, body: statusPayload(parts, repository, status) };
}

/** A head takes at most 1,000 statuses of one context (platform fact 173). */
function requireRoom({ statuses }: Repository, sha: string, context: string): void {
  const isSame = (each: CommitStatus): boolean =>
    each.sha === sha && each.context.toLowerCase() === context.toLowerCase();
  if (statuses.filter(isSame).length < 1000) return;
  throw validationFailed({
    resource: "Status",
    code: "custom",
    message: "This SHA and context has reached the maximum number of statuses.",
  });
}

/** `pending` also when nothing has reported yet. */
async function getCombinedStatus(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const sha = await requireCommit(request);
  const latest = latestStatuses(repository, sha);
  const api = apiUrlOf(parts, repository);
  return {
    status: 200,
    body: {
      state: combinedState(latest),
      statuses: latest.map((status) => simpleStatusPayload(parts, repository, status)),
      sha,
      total_count: latest.length,
      repository: minimalRepositoryPayload(parts, repository),
      commit_url: `${api}/commits/${sha}`,
      url: `${api}/commits/${sha}/status`,
    },
  };
}

async function listStatuses(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const sha = await requireCommit(request);
  const statuses = repository.statuses.filter((status) => status.sha === sha).toReversed();
  return { status: 200, list: statuses.map((status) => statusPayload(parts, repository, status)) };
}

function combinedState(statuses: readonly CommitStatus[]): "failure" | "pending" | "success" {
  if (statuses.some((status) => status.state === "failure" || status.state === "error")) return "failure";
  return statuses.length === 0 || statuses.some((status) => status.state === "pending")
    ? "pending"
    : "success";
}

function stateOf(request: RestRequest): CommitStatus["state"] {
  const state = textOf(request, "state");
  if (state === "error" || state === "failure" || state === "pending" || state === "success") return state;
  throw validationFailed({ resource: "Status", code: "invalid", field: "state" });
}

async function requireCommit(request: RestRequest): Promise<string> {
  const sha = await resolveCommit(request, textParameter(request, "ref"));
  if (sha === undefined) throw notFound();
  return sha;
}
