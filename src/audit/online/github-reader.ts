import { messageOf } from "../../domain/values/message-of.js";

/** GitHub could not be asked: nothing is said about what it holds. */
export class UnreachableGitHubError extends Error {
  constructor(
    readonly found: string,
    readonly remedy: string,
  ) {
    super(`${found} ${remedy}`);
  }
}

export interface GitHubAccess {
  readonly api: string;
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
}

const patienceMs = 30_000;
const pageSize = 100;

/** Reads one repository through GitHub's REST interface, with GET alone. */
export class GitHubReader {
  requests = 0;

  constructor(private readonly access: GitHubAccess) {}

  /** null: GitHub says that there is no such thing (or that this token may not see it). */
  async get(path: string): Promise<unknown> {
    const response = await this.#ask(this.#address(path));
    return response === null ? null : await response.json();
  }

  /** Items of a list in the order of GitHub's answer, until there are `limit` of them. */
  async list(path: string, limit: number): Promise<readonly unknown[]> {
    const items: unknown[] = [];
    const sign = path.includes("?") ? "&" : "?";
    let address: string | undefined = this.#address(`${path}${sign}per_page=${pageSize}`);
    while (address !== undefined && items.length < limit) {
      const response: Response | null = await this.#ask(address);
      if (response === null) break;
      const page: unknown = await response.json();
      if (Array.isArray(page)) items.push(...(page as readonly unknown[]));
      address = this.#next(response);
    }
    return items.slice(0, limit);
  }

  #address(path: string): string {
    return `${this.access.api}/repos/${this.access.repository}${path}`;
  }

  /** The next page, as long as it is the same server: nobody else gets the token. */
  #next(response: Response): string | undefined {
    const next = /<([^>]+)>;\s*rel="next"/.exec(response.headers.get("link") ?? "")?.[1];
    return next !== undefined && new URL(next).origin === new URL(this.access.api).origin ? next : undefined;
  }

  async #ask(address: string): Promise<Response | null> {
    this.requests += 1;
    let response: Response;
    try {
      response = await fetch(address, {
        headers: {
          accept: "application/vnd.github+json",
          authorization: `Bearer ${this.access.token}`,
          "user-agent": "release-console",
          "x-github-api-version": "2022-11-28",
        },
        redirect: "follow",
        signal: AbortSignal.timeout(patienceMs),
      });
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : "";
      throw new UnreachableGitHubError(
        `${new URL(address).origin} cannot be reached: ${messageOf(error)}${cause}.`,
        "Try again; set GITHUB_API_URL for a GitHub of your own. Without --online the log is verified offline.",
      );
    }
    if (response.ok) return response;
    if (response.status === 404 || response.status === 410) return null;
    throw refusal(response, address);
  }
}

function refusal({ status, headers }: Response, address: string): UnreachableGitHubError {
  const found = `GitHub answered ${status} to GET ${new URL(address).pathname}.`;
  if (status === 401)
    return new UnreachableGitHubError(found, "The token is wrong or has expired: set GITHUB_TOKEN anew.");
  if (status === 429 || headers.get("x-ratelimit-remaining") === "0" || headers.has("retry-after"))
    return new UnreachableGitHubError(
      found,
      "The limit of requests is used up: wait an hour, or look at fewer (--online-limit).",
    );
  if (status === 403)
    return new UnreachableGitHubError(
      found,
      "The token may not read it. It needs read access to: actions, contents, deployments, issues, metadata, pull requests.",
    );
  return new UnreachableGitHubError(found, "Try again in some minutes; see githubstatus.com.");
}
