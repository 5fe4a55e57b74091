import * as z from "../../../domain/values/shapes.js";
import { environments } from "../../../domain/values/names.js";
import type { CommitSha } from "../../../domain/values/values.js";
import type { GitHubClient } from "../http/client.js";
import { queryComplete } from "../http/typed-queries.js";

/** A Deployment as GitHub shows it. */
export interface Listed {
  readonly id: number;
  readonly sha: CommitSha;
  /** What its payload calls it; undefined: somebody else made it. */
  readonly deployment: string | undefined;
  /** Of its newest status, in small letters; undefined: it has none. */
  state: string | undefined;
}

/** The newest of each environment, newest first: what took the place of another is never far from it. */
const newest = 30;
const connection = (alias: string, environment: string): string =>
  `${alias}: deployments(environments: ["${environment}"], first: ${newest}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { databaseId commitOid payload latestStatus { state } } }`;

const document = `query Deployments($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${connection("staging", environments.staging)}
    ${connection("production", environments.production)}
  }
}`;

const nodes = z.object({
  nodes: z.array(
    z.object({
      databaseId: z.number().int(),
      commitOid: z.string(),
      payload: z.string().nullable(),
      latestStatus: z.object({ state: z.string() }).nullable(),
    }),
  ),
});
const shape = z.object({ repository: z.object({ staging: nodes, production: nodes }) });

/** Asked once for both environments, until `forget`. */
export function createShownDeployments(client: GitHubClient) {
  let asked: Promise<z.output<typeof shape>["repository"]> | undefined;
  let shown = new Map<string, readonly Listed[]>();
  return {
    forget: (): void => {
      asked = undefined;
      shown = new Map();
    },
    of: async (environment: string): Promise<readonly Listed[]> => {
      asked ??= queryComplete(client, { document, variables: {}, shape }).then(
        ({ repository }) => repository,
      );
      const { staging, production } = await asked.catch((error: unknown) => {
        asked = undefined;
        throw error;
      });
      if (shown.size === 0)
        shown = new Map([
          [environments.staging, staging.nodes.map(listed)],
          [environments.production, production.nodes.map(listed)],
        ]);
      return shown.get(environment) ?? [];
    },
  };
}

const listed = ({
  databaseId,
  commitOid,
  payload,
  latestStatus,
}: z.output<typeof nodes>["nodes"][number]): Listed => ({
  id: databaseId,
  sha: commitOid as CommitSha,
  deployment: deploymentOf(payload),
  state: latestStatus?.state.toLowerCase(),
});

/** GitHub gives a payload as an object, as the text of one or as the text of such a text. */
export function deploymentOf(payload: unknown): string | undefined {
  let value = payload;
  for (let layer = 0; layer < 2 && typeof value === "string"; layer += 1) value = jsonOf(value);
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
