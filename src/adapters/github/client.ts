import { getOctokit } from "@actions/github";
import type { Time } from "../../domain/values.js";
import { ApiError, missingPermission } from "./api-errors.js";
import type { NodeFetch } from "./node-fetch.js";
import { retriedRead, sentOnce, type Sleep } from "./retries.js";

/** One token's view of GitHub. All adapters go through it. */
export interface GitHubClient {
  readonly repository: RepositoryName;
  /** A read: tried again when GitHub stumbles. Partial data is kept; errors are the caller's to judge. */
  query(document: string, variables: Variables): Promise<GraphqlAnswer>;
  /** Sent once. Throws `ApiError` when there is no answer; errors of mutations come back as data. */
  mutate(document: string, variables: Variables): Promise<GraphqlAnswer>;
  /**
   * `owner` and `repo` are filled in. GET is tried again when GitHub stumbles, anything else is sent once, unless
   * `repeatable`: making the same object twice makes it once.
   */
  rest(route: string, parameters?: Variables, options?: { readonly repeatable: boolean }): Promise<RestAnswer>;
  /** Every page of a list; `key` for lists wrapped in an object. */
  list(route: string, parameters?: Variables, key?: string): Promise<readonly unknown[]>;
  /** Node id of the repository, asked for once. */
  repositoryId(): Promise<string>;
  /** Spares `repositoryId` its question. */
  rememberRepositoryId(id: string): void;
}

export type Variables = Readonly<Record<string, unknown>>;
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}
export interface GraphqlAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphqlError[];
}
export interface GraphqlError {
  readonly type: string | undefined;
  readonly message: string;
  readonly path: readonly (string | number)[];
}
export interface RestAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** Remembers the newest `Date` that GitHub sent, whichever token asked. */
export interface ObservedTime {
  now(): Time;
  observe(date: string | number | undefined): void;
}

export function createObservedTime(): ObservedTime {
  let newest = Number.NEGATIVE_INFINITY;
  return {
    now: () => {
      if (!Number.isFinite(newest)) throw new Error("GitHub's time is asked for before GitHub was asked anything.");
      return new Date(newest).toISOString() as Time;
    },
    observe: (date) => {
      const time = typeof date === "string" ? Date.parse(date) : Number.NaN;
      if (time > newest) newest = time;
    },
  };
}

export interface ClientOptions {
  readonly token: string;
  readonly repository: RepositoryName;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly fetch: NodeFetch;
  readonly time: ObservedTime;
  readonly sleep: Sleep;
}

export function createClient(options: ClientOptions): GitHubClient {
  const { repository, time, sleep } = options;
  const octokit = getOctokit(options.token, {
    baseUrl: options.apiUrl,
    userAgent: "release-console",
    request: { fetch: options.fetch },
  });
  const call = async (route: string, parameters: Variables): Promise<RestAnswer> => {
    try {
      const answer = (await octokit.request(route, {
        ...parameters,
        headers: { "x-github-api-version": "2022-11-28", ...(parameters["headers"] as Record<string, string> | undefined) },
      })) as RestAnswer;
      time.observe(answer.headers["date"]);
      return answer;
    } catch (error) {
      throw apiError(error, { route, time });
    }
  };
  const graphql = async (document: string, variables: Variables): Promise<GraphqlAnswer> => {
    const name = /\b(?:query|mutation)\s+(\w+)/.exec(document)?.[1] ?? "GraphQL";
    try {
      const answer = await call(`POST ${options.graphqlUrl}`, { query: document, variables });
      return graphqlAnswer(answer.data, name);
    } catch (error) {
      throw error instanceof ApiError ? new ApiError(name, error.status, error.found, undefined, error.retryAfterSeconds) : error;
    }
  };
  const rest: GitHubClient["rest"] = async (route, parameters = {}, { repeatable } = { repeatable: false }) => {
    const attempt = () => call(route, { ...repository, ...parameters });
    try {
      return await (repeatable || route.startsWith("GET ") ? retriedRead(attempt, sleep) : sentOnce(attempt, sleep));
    } catch (error) {
      throw (error instanceof ApiError ? missingPermission(error) : undefined) ?? error;
    }
  };
  const query: GitHubClient["query"] = (document, variables) => retriedRead(() => graphql(document, variables), sleep);
  const repositoryId = rememberedOnce(() => askRepositoryId(query, repository));
  return {
    repository,
    query,
    mutate: (document, variables) => sentOnce(() => graphql(document, variables), sleep),
    rest,
    list: (route, parameters, key) => listAll(rest, { route, parameters: parameters ?? {}, key }),
    repositoryId: repositoryId.get,
    rememberRepositoryId: repositoryId.set,
  };
}

function apiError(error: unknown, { route, time }: { readonly route: string; readonly time: ObservedTime }): unknown {
  if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return error;
  const response = (error as { readonly response?: RestAnswer }).response;
  // octokit calls everything that has no answer 500.
  if (response === undefined) return new ApiError(route, 0, error.message);
  const { headers } = response;
  time.observe(headers["date"]);
  const message = (response.data as { readonly message?: unknown } | null)?.message;
  const details = (response.data as { readonly errors?: unknown } | null)?.errors;
  const found = typeof message === "string" ? `${message}${details === undefined ? "" : ` ${JSON.stringify(details)}`}` : error.message;
  const accepted = headers["x-accepted-github-permissions"];
  return new ApiError(route, error.status, found, accepted === undefined ? undefined : String(accepted), retryAfter(error.status, headers));
}

/** Set only where GitHub says that it did not look at the request: rate limits. */
function retryAfter(status: number, headers: RestAnswer["headers"]): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const seconds = Number(headers["retry-after"]);
  if (Number.isFinite(seconds)) return seconds;
  if (headers["x-ratelimit-remaining"] === "0") return Math.max(1, Number(headers["x-ratelimit-reset"]) - Date.now() / 1000);
  return status === 429 ? 1 : undefined;
}

function graphqlAnswer(body: unknown, name: string): GraphqlAnswer {
  const { data, errors } = (typeof body === "object" && body !== null ? body : {}) as { readonly data?: unknown; readonly errors?: unknown };
  const found = Array.isArray(errors) ? errors.map(graphqlError) : [];
  if (found.some((error) => error.type === "RATE_LIMITED")) throw new ApiError(name, 429, "API rate limit exceeded", undefined, 60);
  if (typeof data !== "object") {
    const message = found.map((error) => error.message).join(" ");
    throw new ApiError(name, found.length > 0 ? 422 : 502, message || "The answer is not one of GraphQL.");
  }
  return { data: data as GraphqlAnswer["data"], errors: found };
}

function graphqlError(error: unknown): GraphqlError {
  const { type, message, path } = error as { readonly type?: unknown; readonly message?: unknown; readonly path?: unknown };
  return {
    type: typeof type === "string" ? type : undefined,
    message: typeof message === "string" ? message : JSON.stringify(error),
    path: Array.isArray(path) ? (path as (string | number)[]) : [],
  };
}

async function listAll(
  rest: GitHubClient["rest"],
  { route, parameters, key }: { readonly route: string; readonly parameters: Variables; readonly key: string | undefined },
): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const { data, headers } = await rest(route, { per_page: 100, ...parameters, page });
    const found: unknown = key === undefined ? data : (data as Readonly<Record<string, unknown>> | null)?.[key];
    if (!Array.isArray(found)) throw new ApiError(route, 502, "The answer is not a list.");
    items.push(...(found as unknown[]));
    if (!String(headers["link"] ?? "").includes('rel="next"')) return items;
  }
}

async function askRepositoryId(query: GitHubClient["query"], { owner, repo }: RepositoryName): Promise<string> {
  const { data, errors } = await query("query RepositoryId($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }", { owner, repo });
  const id = (data?.["repository"] as { readonly id?: unknown } | null | undefined)?.id;
  if (typeof id !== "string") throw new ApiError("RepositoryId", 404, errors[0]?.message ?? "No such repository.");
  return id;
}

function rememberedOnce(ask: () => Promise<string>): { readonly get: () => Promise<string>; readonly set: (id: string) => void } {
  let answer: Promise<string> | undefined;
  return {
    get: () => {
      answer ??= ask().catch((error: unknown) => {
        answer = undefined;
        throw error;
      });
      return answer;
    },
    set: (id) => { answer = Promise.resolve(id); },
  };
}
