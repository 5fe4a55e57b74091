import { messageOf } from "../../../domain/values/message-of.js";
import { getOctokit } from "@actions/github";
import { ApiError } from "./api-errors.js";
import type { GraphqlAnswer, GraphqlError, RestAnswer, Variables } from "./types.js";
import type { FetchAnswer, NodeFetch } from "./node-fetch.js";
import type { ObservedBudget } from "./observed-budget.js";
import type { ObservedTime } from "./server-clock.js";
import { graphqlRateLimit, rateLimitOf } from "./rate-limits.js";

export interface TransportOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly fetch: NodeFetch;
  readonly time: ObservedTime;
  /** Left out: nobody asks what this token may still spend. */
  readonly budget?: ObservedBudget | undefined;
}

/**
 * One request each; whatever goes wrong is an `ApiError`: no answer, an answer that says no, and one that cannot be
 * read. octokit makes the request; the answer is judged here, because octokit takes a page of HTML or half an answer for
 * a text that is as good as any. Here that is an error of GitHub's side, after which nobody knows what happened.
 */
export interface Transport {
  call(route: string, parameters: Variables): Promise<RestAnswer>;
  graphql(document: string, variables: Variables): Promise<GraphqlAnswer>;
}

/** As errors and GitHub's logs name it. */
export const documentName = (document: string): string =>
  /\b(?:query|mutation)\s+(\w+)/.exec(document)?.[1] ?? "GraphQL";

export function createTransport(options: TransportOptions): Transport {
  const { token, apiUrl, graphqlUrl, time, budget } = options;
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: "release-console" });
  const call: Transport["call"] = async (route, parameters) => {
    const answer = await answerOf(options.fetch, route, async (fetch) => {
      const headers = { "x-github-api-version": "2022-11-28" };
      await octokit.request(route, { ...parameters, headers, request: { fetch } });
    });
    const { status } = answer;
    const headers = Object.fromEntries(answer.headers);
    time.observe(headers["date"]);
    budget?.observe(headers);
    const data = readBody(answer);
    if (status >= 400) throw refusal(route, { status, headers, data });
    if (data instanceof Unreadable) throw new ApiError(route, { status: 502, found: data.problem });
    return { status, data, headers };
  };
  return {
    call,
    graphql: async (document, variables) => {
      const name = documentName(document);
      try {
        return graphqlAnswer(await call(`POST ${graphqlUrl}`, { query: document, variables }), name);
      } catch (error) {
        throw error instanceof ApiError ? new ApiError(name, error) : error;
      }
    },
  };
}

/** The answer as it came, whatever octokit makes of it; `ApiError` with status 0 when there is none. */
async function answerOf(
  fetch: NodeFetch,
  route: string,
  send: (fetch: NodeFetch) => Promise<void>,
): Promise<FetchAnswer> {
  const answers: FetchAnswer[] = [];
  try {
    await send(async (url, init) => {
      const answer = await fetch(url, init);
      answers.push(answer);
      return withoutBody(answer);
    });
  } catch (error) {
    const found = messageOf(error);
    if (answers.length === 0) throw new ApiError(route, { status: 0, found: `no answer: ${found}` });
  }
  const answer = answers.at(-1);
  if (answer === undefined) throw new Error(`${route} was not sent.`);
  return answer;
}

/** What octokit gets to see: it would read a body once more, by a slower parser than Node's own. */
const withoutBody = (answer: FetchAnswer): FetchAnswer => ({ ...answer, status: 204, body: Buffer.alloc(0) });

/** A body that is not what its status promises. */
class Unreadable {
  constructor(readonly problem: string) {}
}

function readBody({ body, headers }: FetchAnswer): unknown {
  const text = body.toString("utf8");
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    const isPage = headers.get("content-type")?.includes("html") === true || text.startsWith("<");
    const title = /<title>([^<]{0,100})/i.exec(text)?.[1]?.trim();
    if (isPage)
      return new Unreadable(`a page instead of an answer${title === undefined ? "" : ` ("${title}")`}`);
    return new Unreadable(
      `an answer that is not JSON, of ${text.length} characters: ${JSON.stringify(text.slice(0, 60))}`,
    );
  }
}

function refusal(route: string, { status, headers, data }: RestAnswer): ApiError {
  const found = wordsOf(data);
  const accepted = headers["x-accepted-github-permissions"];
  return new ApiError(route, {
    status,
    found,
    acceptedPermissions: accepted === undefined ? undefined : String(accepted),
    rateLimit: rateLimitOf(status, { headers, said: found }),
  });
}

function wordsOf(data: unknown): string {
  if (data instanceof Unreadable) return data.problem;
  const { message, errors } = (typeof data === "object" && data !== null ? data : {}) as {
    readonly message?: unknown;
    readonly errors?: unknown;
  };
  if (typeof message !== "string") return "no explanation";
  return errors === undefined ? message : `${message} ${JSON.stringify(errors)}`;
}

function graphqlAnswer({ data: body, headers }: RestAnswer, name: string): GraphqlAnswer {
  const { data, errors } = (typeof body === "object" && body !== null ? body : {}) as {
    readonly data?: unknown;
    readonly errors?: unknown;
  };
  const found = Array.isArray(errors) ? errors.map(graphqlError) : [];
  const said = found.map((error) => error.message).join(" ");
  if (found.some(isRateLimit))
    throw new ApiError(name, {
      status: 429,
      found: said,
      rateLimit: graphqlRateLimit({ headers, said }),
    });
  if (typeof data !== "object") {
    const isRefused = found.length > 0 && found.every(({ type }) => type !== undefined);
    throw new ApiError(name, {
      status: isRefused ? 422 : 502,
      found: said || "The answer is not one of GraphQL.",
    });
  }
  return { data: data as GraphqlAnswer["data"], errors: found };
}

const isRateLimit = ({ type, message }: GraphqlError): boolean =>
  type === "RATE_LIMITED" || type === "RATE_LIMIT" || /secondary rate limit/i.test(message);

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
