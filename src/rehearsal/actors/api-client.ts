import { Agent, request } from "node:http";

export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** GitHub said no. The message is GitHub's own. */
export class ApiRefusal extends Error {
  constructor(
    readonly operation: string,
    readonly status: number,
    readonly body: unknown,
  ) {
    super(`${operation}: ${status} ${refusalText(body)}`);
  }
}

export interface ApiClientOptions {
  /** Base address of the REST API. */
  readonly api: string;
  readonly graphql: string;
  readonly token: string;
}

/**
 * REST and GraphQL with one person's token. `T` names the part of the answer that the caller reads: the local GitHub
 * has already validated each answer against GitHub's own description.
 */
export class ApiClient {
  constructor(private readonly options: ApiClientOptions) {}

  async get<T>(path: string): Promise<T> {
    return this.send<T>("GET", path);
  }

  async send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.#exchange(method, this.options.api + path, body);
    if (answer.status >= 400) throw new ApiRefusal(`${method} ${path}`, answer.status, answer.body);
    return answer.body as T;
  }

  async graphql<T>(query: string, variables: Readonly<Record<string, unknown>>): Promise<T> {
    const answer = await this.#exchange("POST", this.options.graphql, { query, variables });
    const { data, errors } = answer.body as { data?: T; errors?: unknown };
    if (answer.status >= 400 || errors !== undefined || data === undefined)
      throw new ApiRefusal("GraphQL", answer.status, errors ?? answer.body);
    return data;
  }

  async #exchange(method: string, url: string, body: unknown): Promise<ApiAnswer> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const headers = {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${this.options.token}`,
        "user-agent": "rehearsal",
        "x-github-api-version": "2022-11-28",
        ...(text === undefined
          ? {}
          : { "content-type": "application/json", "content-length": Buffer.byteLength(text) }),
      };
      const message = request(url, { method, headers, agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const received = Buffer.concat(chunks).toString("utf8");
          resolve({
            status: response.statusCode ?? 0,
            body: received === "" ? undefined : parseJson(received),
          });
        });
      });
      message.on("error", reject);
      message.end(text);
    });
  }
}

/** Shared by all clients; a server that closes ends its connections, and none of them keeps the process alive. */
const agent = new Agent({ keepAlive: true });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function refusalText(body: unknown): string {
  if (typeof body !== "object" || body === null) return String(body);
  return "message" in body && typeof body.message === "string" && !("errors" in body)
    ? body.message
    : JSON.stringify(body);
}
