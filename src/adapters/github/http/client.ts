import type { Variables, RepositoryName, GraphqlAnswer, RestAnswer } from "./types.js";
import { ApiError, missingPermission, unknownToken } from "./api-errors.js";
import type { Backoff } from "./backoff.js";
import { retriedRead, sentOnce } from "./retries.js";
import { createTransport, documentName, type TransportOptions } from "./transport.js";

/** One token's view of GitHub. All adapters go through it. */
export interface GitHubClient {
  readonly repository: RepositoryName;
  /**
   * A read: tried again when GitHub stumbles, up to `attempts` times in all (default 4). Partial data is kept; errors
   * are the caller's to judge.
   */
  query(
    document: string,
    variables: Variables,
    options?: { readonly attempts: number },
  ): Promise<GraphqlAnswer>;
  /** Sent once. Throws `ApiError` when there is no answer; errors of mutations come back as data. */
  mutate(document: string, variables: Variables): Promise<GraphqlAnswer>;
  /**
   * `owner` and `repo` are filled in. GET is tried again when GitHub stumbles, anything else is sent once, unless
   * `repeatable`: making the same object twice makes it once.
   */
  rest(
    route: string,
    parameters?: Variables,
    options?: { readonly repeatable: boolean },
  ): Promise<RestAnswer>;
  /** Every page of a list; `key` for lists wrapped in an object. */
  list(route: string, parameters?: Variables, key?: string): Promise<readonly unknown[]>;
  /** Node id of the repository, asked for once. */
  repositoryId(): Promise<string>;
  /** Spares `repositoryId` its question. */
  rememberRepositoryId(id: string): void;
}

export interface ClientOptions extends TransportOptions {
  readonly repository: RepositoryName;
  /** The same for all clients of a job. */
  readonly backoff: Backoff;
}

export function createClient(options: ClientOptions): GitHubClient {
  const { repository, backoff } = options;
  const transport = createTransport(options);
  const rest: GitHubClient["rest"] = async (
    route,
    parameters = {},
    { repeatable } = { repeatable: false },
  ) => {
    const attempt = () =>
      transport.call(route, { ...(route.includes("{owner}") ? repository : {}), ...parameters });
    try {
      return await (repeatable || route.startsWith("GET ")
        ? retriedRead(attempt, { backoff })
        : sentOnce(attempt, { backoff }));
    } catch (error) {
      throw explained(error);
    }
  };
  const query: GitHubClient["query"] = async (document, variables, { attempts } = { attempts: 4 }) => {
    const attempt = async () =>
      unlessTransient(await transport.graphql(document, variables), documentName(document));
    try {
      return await retriedRead(attempt, { backoff, attempts });
    } catch (error) {
      throw explained(error);
    }
  };
  const repositoryId = rememberedOnce(() => askRepositoryId(query, repository));
  return {
    repository,
    query,
    mutate: async (document, variables) => {
      try {
        return await sentOnce(() => transport.graphql(document, variables), { backoff });
      } catch (error) {
        throw explained(error);
      }
    },
    rest,
    list: (route, parameters, key) => listAll(rest, { route, parameters: parameters ?? {}, key }),
    repositoryId: repositoryId.get,
    rememberRepositoryId: repositoryId.set,
  };
}

/** What is wrong with the set-up is said as such. */
const explained = (error: unknown): unknown =>
  error instanceof ApiError ? (missingPermission(error) ?? unknownToken(error) ?? error) : error;

/** A query that ran out of time answers 200, with an error that has no type. */
function unlessTransient(answer: GraphqlAnswer, name: string): GraphqlAnswer {
  const stumble = answer.errors.find(({ type }) => type === undefined);
  if (stumble === undefined) return answer;
  throw new ApiError(name, { status: 502, found: stumble.message });
}

async function listAll(
  rest: GitHubClient["rest"],
  {
    route,
    parameters,
    key,
  }: { readonly route: string; readonly parameters: Variables; readonly key: string | undefined },
): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const { data, headers } = await rest(route, { per_page: 100, ...parameters, page });
    const found: unknown =
      key === undefined ? data : (data as Readonly<Record<string, unknown>> | null)?.[key];
    if (!Array.isArray(found)) throw new ApiError(route, { status: 502, found: "The answer is not a list." });
    items.push(...(found as unknown[]));
    if (!String(headers["link"] ?? "").includes('rel="next"')) return items;
  }
}

async function askRepositoryId(
  query: GitHubClient["query"],
  { owner, repo }: RepositoryName,
): Promise<string> {
  const { data, errors } = await query(
    "query RepositoryId($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }",
    { owner, repo },
  );
  const id = (data?.["repository"] as { readonly id?: unknown } | null | undefined)?.id;
  if (typeof id !== "string")
    throw new ApiError("RepositoryId", { status: 404, found: errors[0]?.message ?? "No such repository." });
  return id;
}

function rememberedOnce(ask: () => Promise<string>): {
  readonly get: () => Promise<string>;
  readonly set: (id: string) => void;
} {
  let answer: Promise<string> | undefined;
  return {
    get: () => {
      answer ??= ask().catch((error: unknown) => {
        answer = undefined;
        throw error;
      });
      return answer;
    },
    set: (id) => {
      answer = Promise.resolve(id);
    },
  };
}
