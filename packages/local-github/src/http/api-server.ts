/** The API over HTTP: who asks, faults on purpose, counting, headers. What is answered is up to the endpoints. */
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { createGraphql } from "../graphql/index.js";
import type { TokenClaims } from "../model/model.js";
import { errorAnswer, type ApiAnswer, type ApiCall, type Endpoint } from "./api-call.js";
import type { Fault, Faults } from "../control/faults.js";
import { graphqlEndpoint } from "./graphql-endpoint.js";
import { restEndpoint, type RestServer } from "./rest-endpoint.js";
import type { SimulatedClock } from "../control/simulated-clock.js";
import { Tokens } from "./tokens.js";
import type { Connection, Traffic } from "../control/traffic.js";

export interface ApiServer extends RestServer {
  readonly clock: SimulatedClock;
  readonly tokens: Tokens;
  readonly traffic: Traffic;
  readonly faults: Faults;
  readonly graphql: ReturnType<typeof createGraphql>;
  readonly trace: (line: string) => void;
}

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly address: URL;
  /** What follows the API's root. */
  readonly path: string;
}

export async function answerApi(
  server: ApiServer,
  { request, response, address, path }: Exchange,
): Promise<void> {
  const method = request.method ?? "GET";
  const text = await textOf(request);
  const body = parsed(text);
  const isGraphql = path === "/graphql" && method === "POST";
  const endpoint = isGraphql ? graphqlEndpoint(server.graphql, body) : restEndpoint(server, method, path);
  const caller = server.tokens.claimsOf(Tokens.read(request.headers.authorization) ?? "");
  const isReadable = text === "" || body !== undefined;
  const answer = await countedAnswer(server, endpoint, {
    method,
    address,
    path,
    body,
    accept: request.headers.accept ?? "",
    caller,
    isReadable,
    connection: request.socket,
  });
  if (answer === undefined) response.destroy();
  else send(server, { response, answer, caller, isGraphql });
}

/** The answer, or the one that somebody wanted in its place; `undefined` for none at all. */
async function countedAnswer(
  server: ApiServer,
  endpoint: Endpoint,
  asked: Asked,
): Promise<SentAnswer | undefined> {
  const { traffic, faults, trace } = server;
  const { method, path, body, caller, connection } = asked;
  const jobId = jobOf(caller);
  const finish = traffic.begin(jobId, {
    operation: endpoint.operation,
    points: endpoint.points ?? 0,
    connection,
  });
  const fault = faults.take(endpoint.operation, { method, path, body, login: caller?.login, jobId });
  const lookUp = (): Promise<ApiAnswer> => answerOf(server, endpoint, asked);
  const lags = jobId !== undefined && isRead(asked);
  const answer =
    fault?.effect === "before"
      ? undefined
      : await (lags ? faults.reads.answer(questionOf(endpoint, asked), lookUp) : lookUp());
  if (faults.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, faults.latencyMs));
  const given = fault === undefined ? answer : faultyAnswer(fault, answer);
  finish(given?.status);
  trace(`${caller?.login ?? "?"} ${endpoint.operation} ${given?.status ?? "dropped"}`);
  return given;
}

interface Asked extends Omit<ApiCall, "caller"> {
  readonly connection: Connection;
  readonly caller: TokenClaims | undefined;
  readonly isReadable: boolean;
}

async function answerOf(
  server: ApiServer,
  endpoint: Endpoint,
  { caller, isReadable, ...call }: Asked,
): Promise<ApiAnswer> {
  if (caller === undefined) return errorAnswer(401, "Bad credentials");
  if (!isReadable && endpoint.isEmulated !== false) return errorAnswer(400, "Problems parsing JSON");
  if (call.method !== "GET") server.clock.tick();
  try {
    return await endpoint.answer({ ...call, caller });
  } catch (error) {
    // A fault of ours must never look like an answer of GitHub.
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    server.violations.add(endpoint.operation, [`fault of the local GitHub: ${text}`]);
    return errorAnswer(500, "Server Error");
  }
}

const isRead = ({ method, path, body }: Asked): boolean =>
  method === "GET" ||
  (path === "/graphql" && !/^\s*mutation\b/.test(String((body as AskedDocument | undefined)?.query)));

interface AskedDocument {
  readonly query?: unknown;
}

const questionOf = ({ operation }: Endpoint, { address, body, caller }: Asked): string =>
  JSON.stringify([operation, address.href, body, caller?.login]);

/** An answer that goes out as it is written here. */
interface SentAnswer extends ApiAnswer {
  /** Only as much as this of it. */
  readonly share?: number;
}

function faultyAnswer({ answer }: Fault, truth: ApiAnswer | undefined): SentAnswer | undefined {
  if (answer === "drop") return undefined;
  if (answer === "half") return { ...(truth ?? errorAnswer(200, "Never said.")), share: 0.5 };
  const { status, body, text, headers } = answer;
  return {
    ...(body === undefined ? errorAnswer(status, "Server Error") : { status, body }),
    ...(text === undefined ? {} : { text }),
    ...(headers === undefined ? {} : { headers }),
  };
}

interface Sending {
  readonly response: ServerResponse;
  readonly answer: SentAnswer;
  readonly caller: TokenClaims | undefined;
  readonly isGraphql: boolean;
}

function send({ clock, faults }: ApiServer, { response, answer, caller, isGraphql }: Sending): void {
  const limit = caller?.kind === "actions" ? 1000 : 5000;
  const resource = isGraphql ? "graphql" : "core";
  const others = caller?.kind === "actions" ? faults.spent[resource] : 0;
  const used = countRequest(caller, resource) + others;
  const body = answer.text ?? (answer.body === undefined ? "" : JSON.stringify(answer.body));
  response.writeHead(answer.status, {
    ...(body === "" ? {} : { "content-type": "application/json; charset=utf-8" }),
    "content-length": Buffer.byteLength(body),
    date: clock.now().toUTCString(),
    "x-github-request-id": randomBytes(8).toString("hex").toUpperCase(),
    "x-github-media-type": "github.v3; format=json",
    "x-ratelimit-limit": limit,
    "x-ratelimit-remaining": Math.max(0, limit - used),
    "x-ratelimit-used": used,
    "x-ratelimit-reset": Math.floor(clock.now().getTime() / 1000) + 3600,
    "x-ratelimit-resource": resource,
    ...(caller?.kind === "user" ? { "x-oauth-scopes": "read:org, repo, workflow" } : {}),
    ...answer.headers,
  });
  if (answer.share === undefined) response.end(body);
  else response.write(body.slice(0, Math.floor(body.length * answer.share)), () => response.destroy());
}

type Resource = "core" | "graphql";

const requestsOf: Readonly<Record<Resource, WeakMap<TokenClaims, number>>> = {
  core: new WeakMap(),
  graphql: new WeakMap(),
};

function countRequest(caller: TokenClaims | undefined, resource: Resource): number {
  if (caller === undefined) return 0;
  const used = (requestsOf[resource].get(caller) ?? 0) + 1;
  requestsOf[resource].set(caller, used);
  return used;
}

const jobOf = (caller: TokenClaims | undefined): number | undefined =>
  caller === undefined || caller.kind === "user" ? undefined : caller.jobId;

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString("utf8");
}

function parsed(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
