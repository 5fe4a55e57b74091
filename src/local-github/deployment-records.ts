import type { JobDeployment } from "./engine/options.js";
import type { Deployment, DeploymentStatus, Repository } from "./model/model.js";
import type { EngineHost } from "./model/interfaces.js";
import { nameWithOwner } from "./payloads/repository.js";

/** Gives a deployment its next status; a success may retire those before it. */
export function addDeploymentStatus(
  nextId: () => number,
  { repository, deployment, status, retires }: NewDeploymentStatus,
): DeploymentStatus {
  const added = { id: nextId(), ...status };
  append(deployment, added);
  if (status.state === "success" && retires) retirePredecessors(nextId, repository, { deployment, status });
  return added;
}

export interface NewDeploymentStatus {
  readonly repository: Repository;
  readonly deployment: Deployment;
  readonly status: Omit<DeploymentStatus, "id">;
  /** `auto_inactive` */
  readonly retires: boolean;
}

/**
 * For the engine's `onDeployment`: a job that names an environment makes a deployment of the run's own commit, whatever
 * it deploys in truth (docs.github.com, "Control deployments").
 */
export function recordJobDeployment(
  host: Pick<EngineHost, "clock" | "nextId" | "urls">,
  change: JobDeployment,
): void {
  const { repository, run, job, state, url } = change;
  const now = host.clock
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, "Z");
  const nextId = (): number => host.nextId();
  addDeploymentStatus(nextId, {
    repository,
    deployment: deploymentOfJob(nextId, change, now),
    status: {
      state: state === "waiting" ? "queued" : state,
      description: "",
      logUrl: `${host.urls.server}/${nameWithOwner(repository)}/actions/runs/${run.id}/job/${job.id}`,
      environmentUrl: url ?? "",
      creator: run.triggeringActor,
      createdAt: now,
    },
    retires: true,
  });
}

function deploymentOfJob(
  nextId: () => number,
  { repository, run, job, environment, sha, ref }: JobDeployment,
  now: string,
): Deployment {
  const known = deploymentsOfJobs.get(job);
  if (known !== undefined) return known;
  const deployment: Deployment = {
    id: nextId(),
    sha,
    ref: ref.replace(/^refs\/(?:heads|tags)\//, ""),
    task: "deploy",
    environment,
    description: undefined,
    payload: {},
    creator: run.triggeringActor,
    productionEnvironment: environment === "production",
    transientEnvironment: false,
    createdAt: now,
    updatedAt: now,
    statuses: [],
  };
  deploymentsOfJobs.set(job, deployment);
  repository.deployments.set(deployment.id, deployment);
  return deployment;
}

const deploymentsOfJobs = new WeakMap<JobDeployment["job"], Deployment>();

/**
 * Taken literally from the documentation of `auto_inactive`: earlier successful deployments of the same environment
 * become inactive, except those of transient and of production environments.
 */
function retirePredecessors(
  nextId: () => number,
  repository: Repository,
  { deployment, status }: Pick<NewDeploymentStatus, "deployment" | "status">,
): void {
  for (const each of repository.deployments.values()) {
    const isPredecessor = each.id < deployment.id && each.environment === deployment.environment;
    if (!isPredecessor || each.transientEnvironment || each.productionEnvironment) continue;
    if (each.statuses.at(-1)?.state !== "success") continue;
    append(each, {
      ...status,
      id: nextId(),
      state: "inactive",
      description: "",
      logUrl: "",
      environmentUrl: "",
    });
  }
}

function append(deployment: Deployment, status: DeploymentStatus): void {
  deployment.statuses.push(status);
  deployment.updatedAt = status.createdAt;
}
