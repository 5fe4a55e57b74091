import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerApi } from "./api-server.js";
import type { ComposedServer } from "../compose/composition.js";
import { answerGit } from "./git-http.js";

export interface Listener {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  answerWith(server: ComposedServer): void;
  close(): Promise<void>;
}

/** Takes a free port. Addresses are needed before there is anything to answer with. */
export async function listen(): Promise<Listener> {
  // On a busy machine a kept connection would be closed just when its client takes it for the next request.
  const listener: Server = createServer({ keepAliveTimeout: 0 });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    answerWith: (server) => {
      listener.on("request", (request: IncomingMessage, response: ServerResponse) => {
        answer(server, request, response).catch((error: unknown) => {
          const operation = `${request.method} ${request.url}`;
          server.violations.add(operation, [`fault of the local GitHub: ${String(error)}`]);
          response.destroy();
        });
      });
    },
    close: async () => {
      const closed = new Promise((resolve) => listener.close(resolve));
      listener.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  server: ComposedServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = new URL(request.url ?? "/", server.parts.urls.server);
  const [, path] = /^\/api(\/.*)$/.exec(address.pathname) ?? [];
  if (path !== undefined) return answerApi(server, { request, response, address, path });
  if (await answerGit({ ...server.parts, tokens: server.tokens }, { request, response, address })) return;
  response.writeHead(404, { "content-type": "text/plain" }).end("Not Found\n");
}
