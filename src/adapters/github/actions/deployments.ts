import * as z from "../../../domain/values/shapes.js";
import { environments } from "../../../domain/values/names.js";
import type { Deployments } from "../../../ports/collaborating.js";
import { ApiError } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";
import { shortened } from "../social/commit-statuses.js";
import { createShownDeployments, deploymentOf, type Listed } from "./shown-deployments.js";
import { parseAnswer } from "../http/typed-queries.js";

const route = "/repos/{owner}/{repo}/deployments";

/** Display for people; the release log is the truth. A job's own Deployment would name another commit (platform fact 27). */
export function createDeployments(client: GitHubClient): Deployments {
  const shown = createShownDeployments(client);
  return {
    create: async (request) => {
      shown.forget(request.environment);
      const found = async () => {
        const listed = await listDeployments(client, request);
        return listed.find(
          ({ payload }) =>
            typeof request.payload["deployment"] === "string" &&
            deploymentOf(payload) === request.payload["deployment"],
        );
      };
      try {
        return await createDeployment(client, request);
      } catch (error) {
        if (!(error instanceof ApiError) || !error.isAmbiguous) throw error;
        // Looked for and not there: GitHub stumbled before it did anything.
        return (await found())?.id ?? (await createDeployment(client, request));
      }
    },
    conclude: async ({ environment, deployment, shown: id, sha, state, description, logUrl, url }) => {
      const concluded =
        id === undefined
          ? (await shown.of(environment)).find((each) => each.sha === sha && each.deployment === deployment)
          : { id, state: undefined };
      if (concluded === undefined) return;
      const more = url === undefined ? {} : { environment_url: url };
      await setStatus(client, concluded, { state, description, log_url: logUrl, ...more });
    },
    retire: async ({ environment, sha, except, description, logUrl }) => {
      const others = (await shown.of(environment)).filter(
        (each) => each.sha === sha && each.deployment !== except && each.state === "success",
      );
      for (const each of others)
        await setStatus(client, each, { state: "inactive", description, log_url: logUrl });
    },
    newest: async (environment, sha) => {
      const found = (await shown.of(environment)).find((each) => sha === undefined || each.sha === sha);
      if (found === undefined) return undefined;
      const state = concludedStates.find((concluded) => concluded === found.state) ?? "unfinished";
      return { sha: found.sha, deployment: found.deployment, state };
    },
  };
}

async function setStatus(
  client: GitHubClient,
  listed: Pick<Listed, "id" | "state">,
  { description, state, ...more }: Readonly<Record<string, string>> & Record<"description" | "state", string>,
): Promise<void> {
  await client.rest(
    `POST ${route}/{deployment_id}/statuses`,
    { deployment_id: listed.id, description: shortened(description), state, ...more },
    { repeatable: true },
  );
  listed.state = state;
}

const concludedStates = ["success", "failure", "error", "inactive"] as const;

type CreateRequest = Parameters<Deployments["create"]>[0];

/** Left to itself GitHub would merge the default branch into the ref, and wait for our own check (platform fact 26). */
async function createDeployment(
  client: GitHubClient,
  { environment, sha, description, payload }: CreateRequest,
): Promise<number> {
  const { data } = await client.rest(`POST ${route}`, {
    ref: sha,
    environment,
    description: shortened(description),
    payload,
    auto_merge: false,
    required_contexts: [],
    production_environment: environment === environments.production,
  });
  return parseAnswer(deploymentShape, data, `POST ${route}`).id;
}

const deploymentShape = z.object({ id: z.number().int(), sha: z.string(), payload: z.unknown() });

async function listDeployments(
  client: GitHubClient,
  { environment, sha }: { readonly environment: string; readonly sha: string },
): Promise<readonly z.infer<typeof deploymentShape>[]> {
  return parseAnswer(
    z.array(deploymentShape),
    await client.list(`GET ${route}`, { environment, sha }),
    `GET ${route}`,
  );
}
