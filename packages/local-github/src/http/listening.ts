import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { answerApi } from "./api-server.js";
import type { ComposedServer } from "../compose/composition.js";
import { answerGit } from "./git-http.js";

export interface Listener {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  answerWith(server: ComposedServer): void;
  /** The same GitHub over a Unix socket, where whole host names of GitHub are understood: see gh-access.ts. */
  readonly alsoListenOn: (socketPath: string) => Promise<void>;
  close(): Promise<void>;
}

/** What macOS allows, which is less than Linux does. Node.js cuts a longer one off without a word and listens elsewhere. */
export const longestSocketPath = 103;

/** Takes a free port. Addresses are needed before there is anything to answer with. */
export async function listen(): Promise<Listener> {
  let answerRequest: RequestListener = (_, response) => response.destroy();
  const open = async (...where: readonly [port: number, host: string] | readonly [socket: string]) => {
    // On a busy machine a kept connection would be closed just when its client takes it for the next request.
    const server = createServer({ keepAliveTimeout: 0 }, (request, response) =>
      answerRequest(request, response),
    );
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      if (where.length === 1) server.listen(where[0], resolve);
      else server.listen(...where, resolve);
    });
    opened.push(server);
    return server;
  };
  const opened: Server[] = [];
  const { port } = (await open(0, "127.0.0.1")).address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    answerWith: (server) => {
      answerRequest = (request, response) => {
        answer(server, request, response).catch((error: unknown) => {
          const operation = `${request.method} ${request.url}`;
          server.violations.add(operation, [`fault of the local GitHub: ${String(error)}`]);
          response.destroy();
        });
      };
    },
    alsoListenOn: async (socketPath) => {
      if (Buffer.byteLength(socketPath) > longestSocketPath)
        throw new Error(
          `The path of a Unix socket has at most ${longestSocketPath} bytes; found ${Buffer.byteLength(socketPath)}: ${socketPath}.`,
        );
      await open(socketPath);
    },
    close: async () => {
      await Promise.all(opened.map(closeServer));
    },
  };
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

async function answer(
  server: ComposedServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const isApiHost = request.headers.host?.startsWith("api.") === true;
  const address = new URL(`${isApiHost ? "/api" : ""}${request.url ?? "/"}`, server.parts.urls.server);
  const [, path] = /^\/api(\/.*)$/.exec(address.pathname) ?? [];
  if (path !== undefined) return answerApi(server, { request, response, address, path });
  if (server.downloads.answer(address.pathname, response)) return;
  if (await answerGit({ ...server.parts, tokens: server.tokens }, { request, response, address })) return;
  response.writeHead(404, { "content-type": "text/plain" }).end("Not Found\n");
}
