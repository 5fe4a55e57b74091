import * as z from "../../../domain/values/shapes.js";
import { environments } from "../../../domain/values/names.js";
import type { CommitSha } from "../../../domain/values/values.js";
import type { Deployments, ShownDeployment } from "../../../ports/collaborating.js";
import { ApiError } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";
import { shortened } from "../social/commit-statuses.js";
import { parseAnswer } from "../http/typed-queries.js";

const route = "/repos/{owner}/{repo}/deployments";

/** Display for people; the release log is the truth. A job's own Deployment would name another commit (platform fact 27). */
export function createDeployments(client: GitHubClient): Deployments {
  return {
    create: async (request) => {
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
    conclude: async ({ environment, deployment, sha, state, description, logUrl, url }) => {
      const concluded = (await listDeployments(client, { environment, sha })).find(
        ({ payload }) => deploymentOf(payload) === deployment,
      );
      if (concluded === undefined) return;
      const more = url === undefined ? {} : { environment_url: url };
      await setStatus(client, concluded.id, { state, description, log_url: logUrl, ...more });
    },
    retire: async ({ environment, sha, except, description, logUrl }) => {
      const others = (await listDeployments(client, { environment, sha })).filter(
        ({ payload }) => deploymentOf(payload) !== except,
      );
      for (const { id } of others) {
        if ((await newestState(client, id)) === "success")
          await setStatus(client, id, { state: "inactive", description, log_url: logUrl });
      }
    },
    newest: (environment, sha) => newestOf(client, { environment, ...(sha === undefined ? {} : { sha }) }),
  };
}

async function setStatus(
  client: GitHubClient,
  id: number,
  { description, ...status }: Readonly<Record<string, string>> & { readonly description: string },
): Promise<void> {
  await client.rest(
    `POST ${route}/{deployment_id}/statuses`,
    { deployment_id: id, description: shortened(description), ...status },
    { repeatable: true },
  );
}

const statusesShape = z.array(z.object({ state: z.string() }));

async function newestState(client: GitHubClient, id: number): Promise<string | undefined> {
  const statuses = `GET ${route}/{deployment_id}/statuses`;
  const { data } = await client.rest(statuses, { deployment_id: id, per_page: 1 });
  return parseAnswer(statusesShape, data, statuses)[0]?.state;
}

/** The first one listed (platform fact 66). */
async function newestOf(
  client: GitHubClient,
  filter: { readonly environment: string; readonly sha?: CommitSha },
): Promise<ShownDeployment | undefined> {
  const listed = await client.rest(`GET ${route}`, { ...filter, per_page: 1 });
  const [newest] = parseAnswer(z.array(deploymentShape), listed.data, `GET ${route}`);
  if (newest === undefined) return undefined;
  const state = await newestState(client, newest.id);
  return {
    sha: newest.sha as CommitSha,
    deployment: deploymentOf(newest.payload),
    state: concludedStates.find((concluded) => concluded === state) ?? "unfinished",
  };
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

/** GitHub gives a payload back as an object or as the text of one. */
function deploymentOf(payload: unknown): string | undefined {
  const value = typeof payload === "string" ? jsonOf(payload) : payload;
  const id = (value as { readonly deployment?: unknown } | null | undefined)?.deployment;
  return typeof id === "string" ? id : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
