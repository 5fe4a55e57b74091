import { messageOf } from "../../domain/values/message-of.js";

/** GitHub refused, or cannot be reached. `remedy` says what to do. */
export class SetupApiError extends Error {
  constructor(
    readonly status: number,
    readonly found: string,
    readonly remedy: string,
  ) {
    super(`${found} ${remedy}`);
  }
}

/** No more requests are to be spent on what is nice to know. */
export class BudgetError extends Error {}

export interface ApiCall {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below the address of the API: `/repos/acme/shop`. */
  readonly path: string;
  readonly body?: unknown;
}

export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly hasMore: boolean;
}

/** GitHub's REST API for a person's token. One request after the other where it writes. */
export class SetupApi {
  requests = 0;

  constructor(
    private readonly options: {
      readonly url: string;
      readonly token: string;
      readonly budget?: number;
      readonly timeoutSeconds?: number;
    },
  ) {}

  async get(path: string): Promise<unknown> {
    return (await this.send({ method: "GET", path })).body;
  }

  /** undefined: GitHub says 404. */
  async find(path: string): Promise<unknown> {
    try {
      return await this.get(path);
    } catch (error) {
      if (error instanceof SetupApiError && error.status === 404) return undefined;
      throw error;
    }
  }

  /** Throws a `SetupApiError` for every answer that is no success. */
  async send(call: ApiCall): Promise<ApiAnswer> {
    const { url, token, budget = Infinity, timeoutSeconds = 30 } = this.options;
    if (this.requests >= budget) throw new BudgetError();
    this.requests += 1;
    let response: Response;
    try {
      response = await fetch(`${url}${call.path}`, {
        method: call.method,
        redirect: "manual",
        signal: AbortSignal.timeout(timeoutSeconds * 1000),
        headers: {
          accept: "application/vnd.github+json",
          authorization: `Bearer ${token}`,
          "user-agent": "release-console",
          "x-github-api-version": "2022-11-28",
          ...(call.body === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      });
    } catch (error) {
      throw unreachable(url, error);
    }
    const body = await bodyOf(response);
    if (!response.ok && response.status !== 303) throw refusal(call, response, body);
    return {
      status: response.status,
      body,
      hasMore: /rel="next"/.test(response.headers.get("link") ?? ""),
    };
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function unreachable(url: string, error: unknown): SetupApiError {
  const { cause } = error as { readonly cause?: unknown };
  const said = cause instanceof Error ? cause.message : messageOf(error);
  return new SetupApiError(
    0,
    `${new URL(url).host} cannot be reached: ${said}.`,
    "Check the network; the same command goes on where it stopped.",
  );
}

function refusal(call: ApiCall, response: Response, body: unknown): SetupApiError {
  const said = answerText(body);
  const what = `GitHub answered ${response.status} to ${call.method} ${call.path}${said === "" ? "" : `: ${said}`}.`;
  return new SetupApiError(response.status, what, remedyFor(response, said, call));
}

function remedyFor({ status, headers }: Response, said: string, { method }: ApiCall): string {
  if (headers.get("x-ratelimit-remaining") === "0" || status === 429)
    return "The hourly limit is used up: wait, then run the same command again.";
  if (headers.has("x-github-sso"))
    return "Authorize the token for the organisation (Settings, Developer settings, the token, Configure SSO).";
  if (/upgrade to github|billing plan/i.test(said))
    return "The plan does not have this feature for a private repository: see docs/approvals-by-plan.md.";
  if (status === 401) return "Give a token that is valid: gh auth login, or GITHUB_TOKEN.";
  if (status === 403 && method !== "GET")
    return "The token must be of an admin of the repository: a classic one with the scopes repo and workflow, or a fine-grained one with the repository permissions Administration, Contents, Environments, Issues, Pull requests and Workflows (read and write).";
  if (status === 403) return "Give a token that may read this.";
  if (status === 404)
    return "Check the name of the repository, and that the token may see it: GitHub answers 404 to whoever may not.";
  if (status >= 500) return "GitHub has trouble: run the same command again.";
  return "Mend what it says, then run the same command again.";
}

function answerText(body: unknown): string {
  if (typeof body !== "object" || body === null) return "";
  const { message, errors } = body as { readonly message?: unknown; readonly errors?: unknown };
  const details = Array.isArray(errors) ? errors.map(detailOf) : [];
  return [typeof message === "string" ? message.replace(/\.$/, "") : "", ...details]
    .filter((text) => text !== "")
    .join("; ")
    .slice(0, 400);
}

function detailOf(error: unknown): string {
  if (typeof error === "string") return error;
  const { message, code } = (error ?? {}) as { readonly message?: unknown; readonly code?: unknown };
  return typeof message === "string" ? message : typeof code === "string" ? code : "";
}
