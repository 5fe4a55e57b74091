/** A client of a server of the test, as the suites of the client use it. */
import type { ServerResponse } from "node:http";
import { createClient } from "../../../../src/adapters/github/http/client.js";
import { createNodeFetch } from "../../../../src/adapters/github/http/node-fetch.js";
import { createObservedTime } from "../../../../src/adapters/github/http/server-clock.js";
import { createBackoff } from "../../../../src/adapters/github/http/backoff.js";
import { createTestServer, type TestServer } from "../../../support/http-server.js";

const servers: TestServer[] = [];

/** Closes what the test opened. */
export const closeServers = () => Promise.all(servers.splice(0).map((server) => server.close()));

export async function serve(answer: Parameters<typeof createTestServer>[0]): Promise<TestServer> {
  const server = await createTestServer(answer);
  servers.push(server);
  return server;
}

/** Answers with JSON. */
export const json = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
) => {
  response
    .writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers })
    .end(JSON.stringify(body));
};

/** A client of a server that answers so, whose pauses take no time. */
export async function clientOf(answer: Parameters<typeof createTestServer>[0], timeoutMs = 5_000) {
  const running = await serve(answer);
  const pauses: number[] = [];
  const time = createObservedTime();
  let slept = 0;
  // Time goes on by the pauses alone, which take none.
  const backoff = createBackoff({
    now: () => slept,
    sleep: async (milliseconds) => {
      pauses.push(milliseconds);
      await new Promise((resolve) => setTimeout(resolve, 20));
      slept += milliseconds;
    },
  });
  const client = createClient({
    token: "secret",
    repository: { owner: "acme", repo: "shop" },
    apiUrl: running.url,
    graphqlUrl: `${running.url}/graphql`,
    fetch: createNodeFetch({ env: {}, timeoutMs }),
    time,
    backoff,
  });
  return { client, time, pauses, requests: running.requests };
}
