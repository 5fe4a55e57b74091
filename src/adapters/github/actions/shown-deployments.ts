import * as z from "../../../domain/values/shapes.js";
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

/** Newest first: what took the place of another is never far from it. */
const newest = 30;
const document = `query Deployments($owner: String!, $repo: String!, $environment: String!) {
  repository(owner: $owner, name: $repo) {
    deployments(environments: [$environment], first: ${newest}, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { databaseId commitOid payload latestStatus { state } }
    }
  }
}`;

const node = z.object({
  databaseId: z.number().int(),
  commitOid: z.string(),
  payload: z.string().nullable(),
  latestStatus: z.object({ state: z.string() }).nullable(),
});
const shape = z.object({ repository: z.object({ deployments: z.object({ nodes: z.array(node) }) }) });

/** Each environment is asked for once, until `forget`. */
export function createShownDeployments(client: GitHubClient) {
  const shown = new Map<string, Promise<readonly Listed[]>>();
  const ask = async (environment: string): Promise<readonly Listed[]> => {
    const { repository } = await queryComplete(client, { document, variables: { environment }, shape });
    return repository.deployments.nodes.map(listed);
  };
  return {
    forget: (environment: string): void => {
      shown.delete(environment);
    },
    of: (environment: string): Promise<readonly Listed[]> => {
      const found = shown.get(environment) ?? ask(environment);
      shown.set(environment, found);
      found.catch(() => shown.delete(environment));
      return found;
    },
  };
}

const listed = ({ databaseId, commitOid, payload, latestStatus }: z.output<typeof node>): Listed => ({
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
