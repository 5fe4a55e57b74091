import type { JobDeployment } from "../actions/engine/index.js";
import { timestamp } from "../git/object-format.js";
import type { LocalClock } from "../model/interfaces.js";
import type { Deployment, DeploymentStatus } from "../model/model.js";

export interface DeploymentParts {
  readonly clock: LocalClock;
  nextId(): number;
}

/** Keeps the Deployment that GitHub makes for a job with an environment, of the run's own commit whatever the job deploys. */
export function recordJobDeployments(parts: DeploymentParts): (change: JobDeployment) => void {
  const ofJob = new Map<number, Deployment>();
  return (change) => {
    const now = timestamp(parts.clock.now());
    const known = ofJob.get(change.job.id);
    const deployment = known ?? newDeployment(parts, change, now);
    if (known === undefined) {
      ofJob.set(change.job.id, deployment);
      change.repository.deployments.set(deployment.id, deployment);
    }
    deployment.updatedAt = now;
    deployment.statuses.push({
      id: parts.nextId(),
      state: stateOf(change.state),
      description: "",
      logUrl: "",
      environmentUrl: change.url ?? "",
      creator: actionsBot,
      createdAt: now,
    });
  };
}

const actionsBot = "github-actions[bot]";

const newDeployment = (
  parts: DeploymentParts,
  { sha, ref, environment }: JobDeployment,
  now: string,
): Deployment => ({
  id: parts.nextId(),
  sha,
  ref: ref.replace(/^refs\/(?:heads|tags)\//, ""),
  task: "deploy",
  environment,
  description: undefined,
  payload: {},
  creator: actionsBot,
  productionEnvironment: environment === "production",
  transientEnvironment: false,
  createdAt: now,
  updatedAt: now,
  statuses: [],
});

/** REST has no word for `waiting`. */
const stateOf = (state: JobDeployment["state"]): DeploymentStatus["state"] =>
  state === "waiting" ? "pending" : state;
