import { getOctokit } from "@actions/github";
import { ApiError } from "./api-errors.js";
import type { GraphqlAnswer, GraphqlError, RestAnswer, Variables } from "./client.js";
import type { NodeFetch } from "./node-fetch.js";
import type { ObservedTime } from "./observed-time.js";

export interface TransportOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly fetch: NodeFetch;
  readonly time: ObservedTime;
}

/** One request each; whatever goes wrong is an `ApiError`. */
export interface Transport {
  call(route: string, parameters: Variables): Promise<RestAnswer>;
  graphql(document: string, variables: Variables): Promise<GraphqlAnswer>;
}

/** As errors and GitHub's logs name it. */
export const documentName = (document: string): string =>
  /\b(?:query|mutation)\s+(\w+)/.exec(document)?.[1] ?? "GraphQL";

export function createTransport({ token, apiUrl, graphqlUrl, fetch, time }: TransportOptions): Transport {
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: "release-console", request: { fetch } });
  const call: Transport["call"] = async (route, parameters) => {
    const headers = {
      "x-github-api-version": "2022-11-28",
      ...(parameters["headers"] as object | undefined),
    };
    try {
      const answer = (await octokit.request(route, { ...parameters, headers })) as RestAnswer;
      time.observe(answer.headers["date"]);
      return answer;
    } catch (error) {
      throw apiError(error, { route, time });
    }
  };
  return {
    call,
    graphql: async (document, variables) => {
      const name = documentName(document);
      try {
        const { data } = await call(`POST ${graphqlUrl}`, { query: document, variables });
        return graphqlAnswer(data, name);
      } catch (error) {
        throw error instanceof ApiError ? new ApiError(name, error) : error;
      }
    },
  };
}

function apiError(
  error: unknown,
  { route, time }: { readonly route: string; readonly time: ObservedTime },
): unknown {
  if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return error;
  const response = (error as { readonly response?: RestAnswer }).response;
  // octokit calls everything that has no answer 500.
  if (response === undefined) return new ApiError(route, { status: 0, found: error.message });
  const { headers } = response;
  time.observe(headers["date"]);
  const message = (response.data as { readonly message?: unknown } | null)?.message;
  const details = (response.data as { readonly errors?: unknown } | null)?.errors;
  const found =
    typeof message === "string"
      ? `${message}${details === undefined ? "" : ` ${JSON.stringify(details)}`}`
      : error.message;
  const accepted = headers["x-accepted-github-permissions"];
  return new ApiError(route, {
    status: error.status,
    found: found,
    acceptedPermissions: accepted === undefined ? undefined : String(accepted),
    retryAfterSeconds: retryAfter(error.status, headers),
  });
}

/** Set only where GitHub says that it did not look at the request: rate limits. */
function retryAfter(status: number, headers: RestAnswer["headers"]): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const seconds = Number(headers["retry-after"]);
  if (Number.isFinite(seconds)) return seconds;
  if (headers["x-ratelimit-remaining"] === "0")
    return Math.max(1, Number(headers["x-ratelimit-reset"]) - Date.now() / 1000);
  return status === 429 ? 1 : undefined;
}

function graphqlAnswer(body: unknown, name: string): GraphqlAnswer {
  const { data, errors } = (typeof body === "object" && body !== null ? body : {}) as {
    readonly data?: unknown;
    readonly errors?: unknown;
  };
  const found = Array.isArray(errors) ? errors.map(graphqlError) : [];
  if (found.some((error) => error.type === "RATE_LIMITED"))
    throw new ApiError(name, { status: 429, found: "API rate limit exceeded", retryAfterSeconds: 60 });
  if (typeof data !== "object") {
    const message = found.map((error) => error.message).join(" ");
    throw new ApiError(name, {
      status: found.length > 0 ? 422 : 502,
      found: message || "The answer is not one of GraphQL.",
    });
  }
  return { data: data as GraphqlAnswer["data"], errors: found };
}

function graphqlError(error: unknown): GraphqlError {
  const { type, message, path, extensions } = error as {
    readonly type?: unknown;
    readonly message?: unknown;
    readonly path?: unknown;
    readonly extensions?: { readonly code?: unknown };
  };
  const kind = type ?? extensions?.code;
  return {
    type: typeof kind === "string" ? kind : undefined,
    message: typeof message === "string" ? message : JSON.stringify(error),
    path: Array.isArray(path) ? (path as (string | number)[]) : [],
  };
}
