import { addDeploymentStatus } from "../../repository/deployment-records.js";
import { ApiError } from "../../model/interfaces.js";
import type { Deployment, DeploymentStatus } from "../../model/model.js";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { deploymentPayload, deploymentStatusPayload } from "../../payloads/deployment.js";
import { nameWithOwner } from "../../payloads/repository.js";
import { reportedContexts } from "../../repository/pulls/required-statuses.js";
import { flagOf, nowOf, numberParameter, resolveCommit, textOf, textsOf } from "../lookups.js";
import { notEmulated, notFound, requireLength, validationFailed } from "../refusals.js";

const reading = { scope: "deployments", level: "read" } as const;
const writing = { scope: "deployments", level: "write" } as const;

export const deploymentOperations: RestTable = {
  "repos/create-deployment": { needs: writing, run: createDeployment },
  "repos/list-deployments": { needs: reading, run: listDeployments },
  "repos/get-deployment": { needs: reading, run: getDeployment },
  "repos/create-deployment-status": { needs: writing, run: createStatus },
  "repos/list-deployment-statuses": { needs: reading, run: listStatuses },
};

/** `auto_merge` and `required_contexts` have GitHub's surprising defaults: true, and "every context must be green". */
async function createDeployment(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, caller } = request;
  const ref = textOf(request, "ref") ?? "";
  const sha = await resolveCommit(request, ref);
  if (sha === undefined) throw new ApiError(422, `No ref found for: ${ref}`);
  requireLength(textOf(request, "description") ?? "", {
    resource: "Deployment",
    field: "description",
    maximum: 140,
  });
  const merged =
    (flagOf(request, "auto_merge") ?? true) ? await mergeDefaultBranch(request, { ref, sha }) : undefined;
  if (merged !== undefined) return { status: 202, body: { message: merged } };
  requireContexts(request, { ref, sha });
  const environment = textOf(request, "environment") ?? "production";
  const now = nowOf(request);
  const deployment: Deployment = {
    id: parts.nextId(),
    sha,
    ref,
    task: textOf(request, "task") ?? "deploy",
    environment,
    description: textOf(request, "description"),
    payload: request.body["payload"] ?? {},
    creator: caller.login,
    productionEnvironment: flagOf(request, "production_environment") ?? environment === "production",
    transientEnvironment: flagOf(request, "transient_environment") ?? false,
    createdAt: now,
    updatedAt: now,
    statuses: [],
  };
  repository.deployments.set(deployment.id, deployment);
  return { status: 201, body: deploymentPayload(parts, repository, deployment) };
}

/** Newest first. */
async function listDeployments(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, query } = request;
  const wanted = (["sha", "ref", "task", "environment"] as const).flatMap((field) => {
    const value = query.get(field);
    return value === null || value === "none" || value === "" ? [] : [{ field, value }];
  });
  const found = [...repository.deployments.values()].filter((deployment) =>
    wanted.every(({ field, value }) => deployment[field] === value),
  );
  return {
    status: 200,
    list: found.toReversed().map((deployment) => deploymentPayload(parts, repository, deployment)),
  };
}

async function getDeployment(request: RestRequest): Promise<RestAnswer> {
  return { status: 200, body: deploymentPayload(request.parts, request.repository, deploymentOf(request)) };
}

async function createStatus(request: RestRequest): Promise<RestAnswer> {
  const deployment = deploymentOf(request);
  const state = stateOf(request);
  const environment = textOf(request, "environment");
  if (environment !== undefined && environment !== deployment.environment)
    throw notEmulated("Moving a deployment to another environment");
  requireLength(textOf(request, "description") ?? "", {
    resource: "DeploymentStatus",
    field: "description",
    maximum: 140,
  });
  const status = addDeploymentStatus(() => request.parts.nextId(), {
    repository: request.repository,
    deployment,
    status: {
      state,
      description: textOf(request, "description") ?? "",
      logUrl: textOf(request, "log_url") ?? textOf(request, "target_url") ?? "",
      environmentUrl: textOf(request, "environment_url") ?? "",
      creator: request.caller.login,
      createdAt: nowOf(request),
    },
    retires: flagOf(request, "auto_inactive") ?? true,
  });
  return { status: 201, body: statusPayload(request, deployment, status) };
}

/** Newest first. */
async function listStatuses(request: RestRequest): Promise<RestAnswer> {
  const deployment = deploymentOf(request);
  return {
    status: 200,
    list: deployment.statuses.toReversed().map((status) => statusPayload(request, deployment, status)),
  };
}

/** Merges the default branch into a branch that lags behind it; answers with the message of the 202 if it did. */
async function mergeDefaultBranch(
  request: RestRequest,
  { ref, sha }: { readonly ref: string; readonly sha: string },
): Promise<string | undefined> {
  const { parts, repository, caller } = request;
  const name = nameWithOwner(repository);
  const branch = ref.replace(/^(?:refs\/)?heads\//, "");
  if ((await parts.git.readRef(name, `refs/heads/${branch}`)) === undefined) return undefined;
  const tip = await parts.git.readRef(name, `refs/heads/${repository.defaultBranch}`);
  if (tip === undefined || (await parts.git.isAncestor(name, tip, sha))) return undefined;
  const merged = await parts.git.mergeTrees(name, sha, tip);
  if (!("tree" in merged))
    throw new ApiError(409, `Conflict merging ${repository.defaultBranch} into ${branch}`);
  const message = `Merge ${repository.defaultBranch} into ${branch}`;
  const commit = await parts.git.createCommit(name, { tree: merged.tree, parents: [sha, tip], message });
  await parts.refs.move({
    repository,
    caller,
    moves: [{ ref: `refs/heads/${branch}`, before: sha, after: commit, force: false }],
  });
  return `Auto-merged ${repository.defaultBranch} into ${branch} on deployment.`;
}

/** Without `required_contexts` everything that reports on the commit has to be green, the caller's own run included. */
function requireContexts(
  request: RestRequest,
  { ref, sha }: { readonly ref: string; readonly sha: string },
): void {
  const reported = reportedContexts(request.repository, sha);
  const required = textsOf(request, "required_contexts") ?? [...reported.keys()];
  const contexts = required.map((context) => ({ context, state: reported.get(context) ?? "pending" }));
  if (contexts.every(({ state }) => state === "success")) return;
  throw new ApiError(409, `Conflict: Commit status checks failed for ${ref}.`, [
    { contexts, resource: "Deployment", field: "required_contexts", code: "invalid" },
  ]);
}

function stateOf(request: RestRequest): DeploymentStatus["state"] {
  const state = deploymentStates.find((each) => each === textOf(request, "state"));
  if (state === undefined)
    throw validationFailed({ resource: "DeploymentStatus", field: "state", code: "invalid" });
  return state;
}

const deploymentStates = [
  "error",
  "failure",
  "inactive",
  "in_progress",
  "queued",
  "pending",
  "success",
] as const;

function deploymentOf(request: RestRequest): Deployment {
  const deployment = request.repository.deployments.get(numberParameter(request, "deployment_id"));
  if (deployment === undefined) throw notFound();
  return deployment;
}

const statusPayload = (
  { parts, repository }: RestRequest,
  deployment: Deployment,
  status: DeploymentStatus,
): unknown => deploymentStatusPayload(parts, { repository, deployment }, status);
