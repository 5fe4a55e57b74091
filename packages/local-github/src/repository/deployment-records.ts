import type { Deployment, DeploymentStatus, Repository } from "../model/model.js";

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
