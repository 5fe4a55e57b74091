import type { Deployment, Repository } from "../../model/model.js";
import { nodeId } from "../../model/node-ids.js";
import { demandRead } from "../access.js";
import { connectionOf, type Connection, type PageArguments } from "../connection.js";
import type { FieldTable } from "../field-table.js";
import type { RequestContext } from "../request-context.js";
import { commitSource, refSource, type DeploymentSource, type DeploymentStatusSource } from "../sources.js";
import { actorOf } from "./account-fields.js";

interface DeploymentArguments extends PageArguments {
  readonly environments?: readonly string[] | null;
  readonly orderBy?: { readonly direction: "ASC" | "DESC" } | null;
}

export function deploymentsOf(
  repository: Repository,
  args: DeploymentArguments,
  { caller }: RequestContext,
): Connection<DeploymentSource> {
  demandRead(caller, repository, "deployments");
  const deployments = [...repository.deployments.values()].filter(
    (each) => !args.environments || args.environments.includes(each.environment),
  );
  return connectionOf(args.orderBy?.direction === "DESC" ? deployments.toReversed() : deployments, args, {
    keyOf: (deployment) => deployment.id,
    show: (deployment): DeploymentSource => ({ __typename: "Deployment", repository, deployment }),
  });
}

const deploymentFields = {
  commit: ({ repository, deployment }) => commitSource(repository, deployment.sha),
  commitOid: ({ deployment }) => deployment.sha,
  createdAt: ({ deployment }) => deployment.createdAt,
  creator: ({ deployment }, _, { parts }) => actorOf(parts, deployment.creator),
  databaseId: ({ deployment }) => deployment.id,
  description: ({ deployment }) => deployment.description ?? null,
  environment: ({ deployment }) => deployment.environment,
  id: ({ repository, deployment }) => nodeId("Deployment", repository, deployment.id),
  latestEnvironment: ({ deployment }) => deployment.environment,
  latestStatus: ({ repository, deployment }): DeploymentStatusSource | null => {
    const status = newestFirst(deployment)[0];
    return status === undefined ? null : { __typename: "DeploymentStatus", repository, deployment, status };
  },
  // Always JSON in a string, whatever the creator gave.
  payload: ({ deployment }) => JSON.stringify(deployment.payload ?? ""),
  ref: async ({ repository, deployment }, _, { git }) => {
    const ref = `refs/heads/${deployment.ref}`;
    const sha = await git.readRef(repository, ref);
    return sha === undefined ? null : refSource(repository, ref, sha);
  },
  state: ({ deployment }) => stateOf(deployment),
  statuses: ({ repository, deployment }, args: PageArguments) =>
    connectionOf(newestFirst(deployment), args, {
      keyOf: (status) => status.id,
      show: (status): DeploymentStatusSource => ({
        __typename: "DeploymentStatus",
        repository,
        deployment,
        status,
      }),
    }),
  task: ({ deployment }) => deployment.task,
  updatedAt: ({ deployment }) => deployment.updatedAt,
} satisfies FieldTable<DeploymentSource>;

const deploymentStatusFields = {
  createdAt: ({ status }) => status.createdAt,
  creator: ({ status }, _, { parts }) => actorOf(parts, status.creator),
  description: ({ status }) => status.description,
  environment: ({ deployment }) => deployment.environment,
  environmentUrl: ({ status }) => status.environmentUrl || null,
  id: ({ repository, status }) => nodeId("DeploymentStatus", repository, status.id),
  logUrl: ({ status }) => status.logUrl || null,
  state: ({ status }) => status.state.toUpperCase(),
} satisfies FieldTable<DeploymentStatusSource>;

export const deploymentTables = { Deployment: deploymentFields, DeploymentStatus: deploymentStatusFields };

const newestFirst = ({ statuses }: Deployment): Deployment["statuses"] =>
  statuses.toSorted((one, other) => other.id - one.id);

/** A successful deployment that was not replaced is ACTIVE. */
function stateOf(deployment: Deployment): string {
  const state = newestFirst(deployment)[0]?.state ?? "pending";
  return state === "success" ? "ACTIVE" : state.toUpperCase();
}
