import type * as http from "node:http";
import type { gunzip } from "node:zlib";

/**
 * As much of `fetch` as is needed here, over node:http and node:https. Node's own `fetch` and the toolkit's copy of
 * undici cost more start-up time than everything else together; what a request does not need is not loaded. Connections are kept and shared; `mostConnections` are
 * open at a time, since GitHub counts those (platform fact 60), and the time limit of a request begins when it has one.
 * Proxies named in the environment are honoured by Node 24.5 and newer (`proxyEnv` of http.Agent).
 */
export function createNodeFetch(options: {
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs?: number;
  /** A longer answer, packed or unpacked, is none. Left out: any length is read. */
  readonly mostBytes?: number;
}): NodeFetch {
  const agentOptions = { keepAlive: true, maxSockets: mostConnections, proxyEnv: options.env };
  const doors = new Map<string, Promise<Door>>();
  const doorFor = ({ protocol }: URL): Promise<Door> => {
    const door = doors.get(protocol) ?? openDoor(protocol, agentOptions);
    doors.set(protocol, door);
    return door;
  };
  const { timeoutMs = 30_000, mostBytes = Infinity } = options;
  return async (url, init = {}) => {
    let target = new URL(url);
    for (let redirects = 0; ; redirects += 1) {
      const answer = await send({ target, init, door: await doorFor(target), timeoutMs, mostBytes });
      const location = answer.headers.get("location");
      const follows =
        isRead(init.method) &&
        redirectCodes.has(answer.status) &&
        location !== null &&
        init.redirect !== "manual";
      if (!follows) return answer;
      if (redirects === 5) throw new Error(`${target.origin} redirected more than five times`);
      const next = new URL(location, target);
      // A token is for the host that it was given for.
      if (next.origin !== target.origin)
        init = { ...init, headers: withoutAuthorization(init.headers ?? {}) };
      target = next;
    }
  };
}

export type NodeFetch = (url: string, init?: FetchInit) => Promise<FetchAnswer>;

export interface FetchInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly redirect?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** The request is on its way. */
  readonly onSent?: () => void;
}

export interface FetchAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly url: string;
  readonly headers: AnswerHeaders;
  readonly body: Buffer;
  text(): Promise<string>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface AnswerHeaders extends Iterable<[string, string]> {
  get(name: string): string | null;
}

const mostConnections = 60;

/** No whole answer within the time limit: what was asked may or may not have happened. */
class NoAnswerError extends Error {
  override readonly name = "NoAnswerError";
}

const redirectCodes = new Set([301, 302, 303, 307, 308]);
const isRead = (method = "GET"): boolean => method === "GET" || method === "HEAD";
const withoutAuthorization = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization"));

/** How requests of a protocol leave. */
interface Door {
  readonly request: typeof http.request;
  readonly agent: http.Agent;
}

async function openDoor(protocol: string, options: http.AgentOptions): Promise<Door> {
  const { request, Agent } = await (protocol === "https:" ? import("node:https") : import("node:http"));
  return { request, agent: new Agent(options) };
}

interface Sending {
  readonly target: URL;
  readonly init: FetchInit;
  readonly door: Door;
  readonly timeoutMs: number;
  readonly mostBytes: number;
}

async function send(sending: Sending): Promise<FetchAnswer> {
  const message = await exchange(sending);
  const { response } = message;
  const isPacked = response.headers["content-encoding"] === "gzip" && message.body.length > 0;
  const body = isPacked ? await unpack(message.body, sending) : message.body;
  const status = response.statusCode ?? 0;
  return {
    status,
    statusText: response.statusMessage ?? "",
    ok: status >= 200 && status < 300,
    url: sending.target.href,
    headers: answerHeaders(response),
    body,
    text: () => Promise.resolve(body.toString("utf8")),
    json: () => Promise.resolve(JSON.parse(body.toString("utf8")) as unknown),
    arrayBuffer: () => Promise.resolve(new Uint8Array(body).buffer),
  };
}

async function unpack(body: Buffer, sending: Sending): Promise<Buffer> {
  const { mostBytes } = sending;
  try {
    const zlib = await import("node:zlib");
    const limit = mostBytes === Infinity ? {} : { maxOutputLength: mostBytes };
    return await new Promise((resolve, reject) => {
      const done: Parameters<typeof gunzip>[2] = (error, unpacked) =>
        error === null ? resolve(unpacked) : reject(error);
      zlib.gunzip(body, limit, done);
    });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? tooLong(sending) : error;
  }
}

const tooLong = ({ target, mostBytes }: Sending): Error =>
  new Error(`${target.origin} answered with more than ${mostBytes} bytes`);

function exchange(
  sending: Sending,
): Promise<{ readonly response: http.IncomingMessage; readonly body: Buffer }> {
  const { target, init, door, timeoutMs, mostBytes } = sending;
  const payload = init.body === undefined ? undefined : Buffer.from(init.body);
  return new Promise((resolve, reject) => {
    const request = door.request(target, {
      method: init.method ?? "GET",
      agent: door.agent,
      signal: init.signal,
      headers: {
        "accept-encoding": "gzip",
        ...init.headers,
        ...(payload === undefined ? {} : { "content-length": String(payload.length) }),
      },
    });
    let timer: NodeJS.Timeout | undefined;
    const fail = (error: Error): void => {
      clearTimeout(timer);
      reject(error);
    };
    request.once("socket", () => {
      timer = setTimeout(() => {
        request.destroy(new NoAnswerError(`${target.origin} did not answer within ${timeoutMs / 1000} s`));
      }, timeoutMs);
    });
    request.on("error", fail);
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > mostBytes) response.destroy(tooLong(sending));
      });
      response.on("error", fail);
      response.on("close", () => {
        fail(new Error(`${target.origin} ended its answer too early`));
      });
      response.on("end", () => {
        clearTimeout(timer);
        resolve({ response, body: Buffer.concat(chunks) });
      });
    });
    if (init.onSent !== undefined) request.once("finish", init.onSent);
    request.end(payload);
  });
}

function answerHeaders(response: http.IncomingMessage): AnswerHeaders {
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return {
    get: (name) => headers.get(name.toLowerCase()) ?? null,
    [Symbol.iterator]: () => headers.entries(),
  };
}
