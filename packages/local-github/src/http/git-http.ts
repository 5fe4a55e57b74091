/** Git over smart HTTP: https://git-scm.com/docs/http-protocol. Clone and fetch are answered by git itself. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { createGunzip } from "node:zlib";
import { ignoreClosedPipe, runGit, startGit } from "../git/run-git.js";
import { ApiError, type LocalClock } from "../model/interfaces.js";
import type { Repository, TokenClaims } from "../model/model.js";
import type { GitStore, RefMover } from "../model/server-parts.js";
import { hasAtLeast } from "../payloads/roles.js";
import { isHomeOf, levelOf } from "./authorisation.js";
import { flushPacket, packet } from "./pkt-line.js";
import { receivePack } from "./receive-pack.js";
import { Tokens } from "./tokens.js";

export interface GitServer {
  readonly git: GitStore;
  readonly refs: RefMover;
  readonly tokens: Tokens;
  readonly clock: LocalClock;
  repository(nameWithOwner: string): Repository;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly address: URL;
}

/** `false` when the address is none of git's. */
export async function answerGit(server: GitServer, exchange: Exchange): Promise<boolean> {
  const [, name, endpoint] =
    /^\/([^/]+\/[^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(
      exchange.address.pathname,
    ) ?? [];
  if (name === undefined || endpoint === undefined) return false;
  const service = endpoint === "info/refs" ? (exchange.address.searchParams.get("service") ?? "") : endpoint;
  const access = accessTo(server, {
    name,
    isPush: service === "git-receive-pack",
    authorization: exchange.request.headers.authorization,
  });
  if ("status" in access) refuse(exchange.response, access);
  else if (service !== "git-upload-pack" && service !== "git-receive-pack")
    refuse(exchange.response, { status: 403, message: "Please upgrade your git client." });
  else if (endpoint === "info/refs") await advertise(server, exchange, { name, service });
  else if (endpoint === "git-upload-pack") await uploadPack(server, exchange, name);
  else await takePush(server, exchange, access);
  return true;
}

interface Access {
  readonly repository: Repository;
  readonly caller: TokenClaims | undefined;
}
interface Refused {
  readonly status: number;
  readonly message: string;
}

function accessTo(
  server: GitServer,
  {
    name,
    isPush,
    authorization,
  }: { readonly name: string; readonly isPush: boolean; readonly authorization: string | undefined },
): Access | Refused {
  const token = Tokens.read(authorization);
  const caller = server.tokens.claimsOf(token ?? "");
  const repository = findRepository(server, name);
  const askForToken = { status: 401, message: "Authentication required." };
  if (token !== undefined && caller === undefined)
    return { status: 401, message: "Invalid username or token." };
  if (caller === undefined)
    return repository === undefined || repository.isPrivate || isPush ? askForToken : { repository, caller };
  if (repository === undefined || !mayUse(caller, repository, "read"))
    return { status: 404, message: "Repository not found." };
  if (isPush && !mayUse(caller, repository, "write"))
    return { status: 403, message: `Permission to ${name}.git denied to ${caller.login}.` };
  return { repository, caller };
}

function findRepository(server: GitServer, name: string): Repository | undefined {
  try {
    return server.repository(name);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}

function mayUse(caller: TokenClaims, repository: Repository, level: "read" | "write"): boolean {
  if (caller.kind === "user") return hasAtLeast(repository, caller.login, level);
  if (!isHomeOf(caller, repository)) return level === "read" && !repository.isPrivate;
  const held = levelOf(caller, "contents");
  return held === "write" || (level === "read" && (held === "read" || !repository.isPrivate));
}

function refuse(response: ServerResponse, { status, message }: Refused): void {
  response.writeHead(status, {
    "content-type": "text/plain",
    ...(status === 401 ? { "www-authenticate": 'Basic realm="GitHub"' } : {}),
  });
  response.end(`${message}\n`);
}

async function advertise(
  { git }: GitServer,
  { request, response }: Exchange,
  { name, service }: { readonly name: string; readonly service: string },
): Promise<void> {
  const environment = protocolOf(request);
  const isVersion2 =
    environment["GIT_PROTOCOL"]?.includes("version=2") === true && service === "git-upload-pack";
  const command = [service.slice("git-".length), "--stateless-rpc", "--http-backend-info-refs"];
  const ask = async (): Promise<Buffer> =>
    (await runGit(git.directory(name), [...command, git.directory(name)], { environment })).stdout;
  const known = isVersion2 ? (version2Offer ??= ask()) : ask();
  const advertisement = await known;
  response.writeHead(200, {
    "content-type": `application/x-${service}-advertisement`,
    "cache-control": "no-cache",
  });
  response.end(
    isVersion2
      ? advertisement
      : Buffer.concat([packet(`# service=${service}\n`), flushPacket, advertisement]),
  );
}

/** Version 2 of the protocol offers what this git can do, and says nothing of the repository: it is asked once. */
let version2Offer: Promise<Buffer> | undefined;

async function uploadPack({ git }: GitServer, { request, response }: Exchange, name: string): Promise<void> {
  const child = startGit(
    git.directory(name),
    ["upload-pack", "--stateless-rpc", git.directory(name)],
    protocolOf(request),
  );
  child.stdin.on("error", ignoreClosedPipe);
  plainBody(request).pipe(child.stdin);
  child.stderr.resume();
  response.writeHead(200, {
    "content-type": "application/x-git-upload-pack-result",
    "cache-control": "no-cache",
  });
  child.stdout.pipe(response);
  await new Promise((resolve) => child.once("close", resolve));
}

async function takePush(
  { git, refs, clock }: GitServer,
  { request, response }: Exchange,
  { repository, caller }: Access,
): Promise<void> {
  if (caller === undefined) throw new Error("A push needs somebody who pushes.");
  const chunks: Buffer[] = [];
  for await (const chunk of plainBody(request)) chunks.push(Buffer.from(chunk as Uint8Array));
  clock.tick();
  const directory = git.directory(`${repository.owner}/${repository.name}`);
  const answer = await receivePack({ refs, repository, directory, caller, body: Buffer.concat(chunks) });
  response.writeHead(200, {
    "content-type": "application/x-git-receive-pack-result",
    "cache-control": "no-cache",
  });
  response.end(answer);
}

const plainBody = (request: IncomingMessage): NodeJS.ReadableStream =>
  request.headers["content-encoding"] === "gzip" ? request.pipe(createGunzip()) : request;

function protocolOf(request: IncomingMessage): Readonly<Record<string, string>> {
  const version = request.headers["git-protocol"];
  return typeof version === "string" ? { GIT_PROTOCOL: version } : {};
}
