import { nodeId } from "../model/node-ids.js";
import type { Deployment, DeploymentStatus, Environment, Repository } from "../model/model.js";
import { accountPayload } from "./account.js";
import { findTeam, teamPayload } from "./team.js";
import { nullable, type Payload, type PayloadParts } from "./payload.js";
import { apiUrlOf, pageUrlOf } from "./repository.js";

export function deploymentPayload(
  parts: PayloadParts,
  repository: Repository,
  deployment: Deployment,
): Payload {
  const api = apiUrlOf(parts, repository);
  const url = `${api}/deployments/${deployment.id}`;
  return {
    url,
    id: deployment.id,
    node_id: nodeId("Deployment", repository, deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    environment: deployment.environment,
    original_environment: deployment.environment,
    description: nullable(deployment.description),
    creator: accountPayload(parts, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.updatedAt,
    statuses_url: `${url}/statuses`,
    repository_url: api,
    transient_environment: deployment.transientEnvironment,
    production_environment: deployment.productionEnvironment,
    performed_via_github_app: null,
  };
}

export function deploymentStatusPayload(
  parts: PayloadParts,
  { repository, deployment }: { readonly repository: Repository; readonly deployment: Deployment },
  status: DeploymentStatus,
): Payload {
  const api = apiUrlOf(parts, repository);
  const deploymentUrl = `${api}/deployments/${deployment.id}`;
  return {
    url: `${deploymentUrl}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId("DeploymentStatus", repository, status.id),
    state: status.state,
    creator: accountPayload(parts, status.creator),
    description: status.description,
    environment: deployment.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: deploymentUrl,
    repository_url: api,
    performed_via_github_app: null,
  };
}

export function environmentPayload(
  parts: PayloadParts,
  repository: Repository,
  environment: Environment,
): Payload {
  const rules = protectionRules(parts, environment);
  return {
    ...environmentReferencePayload(parts, repository, environment),
    created_at: environment.createdAt,
    updated_at: environment.createdAt,
    protection_rules: rules.map((rule, index) => ({
      id: environment.id * 10 + index,
      node_id: `GA_${environment.id}_${index}`,
      ...rule,
    })),
    deployment_branch_policy:
      environment.deploymentBranches === undefined
        ? null
        : { protected_branches: false, custom_branch_policies: true },
  };
}

/** An environment as reviews and waiting jobs name it. */
export function environmentReferencePayload(
  parts: PayloadParts,
  repository: Repository,
  environment: Environment,
): Payload {
  const name = encodeURIComponent(environment.name);
  return {
    id: environment.id,
    node_id: nodeId("Environment", repository, environment.id),
    name: environment.name,
    url: `${apiUrlOf(parts, repository)}/environments/${name}`,
    html_url: `${pageUrlOf(parts, repository)}/deployments/activity_log?environments_filter=${name}`,
  };
}

/** Required reviewers as GitHub lists them. */
export const reviewersPayload = (parts: PayloadParts, environment: Environment): readonly Payload[] =>
  environment.reviewers.map((name) => {
    const team = findTeam(parts, name);
    return team === undefined
      ? { type: "User", reviewer: accountPayload(parts, name) }
      : { type: "Team", reviewer: teamPayload(parts, team) };
  });

/** Environment names are compared without regard to case. */
export const findEnvironment = (repository: Repository, name: string): Environment | undefined =>
  [...repository.environments.values()].find(
    (environment) => environment.name.toLowerCase() === name.toLowerCase(),
  );

function protectionRules(parts: PayloadParts, environment: Environment): readonly Payload[] {
  return [
    ...(environment.waitTimerMinutes > 0
      ? [{ type: "wait_timer", wait_timer: environment.waitTimerMinutes }]
      : []),
    ...(environment.reviewers.length > 0
      ? [
          {
            type: "required_reviewers",
            prevent_self_review: environment.preventSelfReview,
            reviewers: reviewersPayload(parts, environment),
          },
        ]
      : []),
    ...(environment.deploymentBranches === undefined ? [] : [{ type: "branch_policy" }]),
  ];
}
