import { afterEach, describe, expect, it } from "@jest/globals";
import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { createClient } from "../../src/adapters/github/client.js";
import { createNodeFetch } from "../../src/adapters/github/node-fetch.js";
import { createObservedTime } from "../../src/adapters/github/observed-time.js";
import { createTestServer, type TestServer } from "./http-server.js";

const servers: TestServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function serve(answer: Parameters<typeof createTestServer>[0]): Promise<TestServer> {
  const server = await createTestServer(answer);
  servers.push(server);
  return server;
}

const json = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
) => {
  response
    .writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers })
    .end(JSON.stringify(body));
};

async function clientOf(answer: Parameters<typeof createTestServer>[0], timeoutMs = 5_000) {
  const running = await serve(answer);
  const pauses: number[] = [];
  const time = createObservedTime();
  const client = createClient({
    token: "secret",
    repository: { owner: "acme", repo: "shop" },
    apiUrl: running.url,
    graphqlUrl: `${running.url}/graphql`,
    fetch: createNodeFetch({ env: {}, timeoutMs }),
    time,
    sleep: (milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
  });
  return { client, time, pauses, requests: running.requests };
}

describe("reads", () => {
  it("are asked again when GitHub stumbles, with growing pauses", async () => {
    const { client, pauses } = await clientOf(({ number }, response) => {
      json(response, number < 3 ? 502 : 200, { ok: number });
    });
    expect((await client.rest("GET /repos/{owner}/{repo}")).data).toEqual({ ok: 3 });
    expect(pauses).toHaveLength(2);
    expect(pauses[1]).toBeGreaterThan(pauses[0] ?? 0);
  });

  it("wait as long as GitHub says, but not for ever", async () => {
    const { client, pauses } = await clientOf(({ number }, response) => {
      if (number === 1)
        json(response, 403, { message: "You have exceeded a secondary rate limit" }, { "retry-after": "7" });
      else if (number === 2) json(response, 429, { message: "Slow down" }, { "retry-after": "3600" });
    });
    await expect(client.query("query Q { x }", {})).rejects.toMatchObject({ status: 429 });
    expect(pauses).toEqual([7_000]);
  });

  it("end in an error that says what was asked when GitHub stays away", async () => {
    const { client, requests } = await clientOf((_, response) => {
      response.destroy();
    });
    await expect(client.query("query Snapshot { x }", {})).rejects.toMatchObject({
      request: "Snapshot",
      status: 0,
      isAmbiguous: true,
    });
    expect(requests).toHaveLength(4);
  });

  it("do not wait for an answer for ever", async () => {
    const { client } = await clientOf(() => undefined, 50);
    await expect(client.rest("POST /x")).rejects.toMatchObject({
      status: 0,
      found: expect.stringContaining("did not answer within 0.05 s"),
    });
  });

  it("follow every page of a list", async () => {
    const { client } = await clientOf(({ path }, response) => {
      const page = new URL(path, "http://x").searchParams.get("page");
      json(response, 200, { jobs: [page] }, page === "3" ? {} : { link: '<https://x?page=9>; rel="next"' });
    });
    expect(await client.list("GET /repos/{owner}/{repo}/jobs", {}, "jobs")).toEqual(["1", "2", "3"]);
  });
});

describe("writes", () => {
  it("are sent once, whatever happens to the answer", async () => {
    const { client, requests } = await clientOf((_, response) => {
      json(response, 502, {});
    });
    await expect(client.rest("POST /repos/{owner}/{repo}/issues", { title: "x" })).rejects.toMatchObject({
      status: 502,
    });
    await expect(client.mutate("mutation M { x }", {})).rejects.toMatchObject({ status: 502 });
    expect(requests).toHaveLength(2);
  });

  it("are sent again when GitHub did not even look at them", async () => {
    const { client, requests } = await clientOf(({ number }, response) => {
      if (number === 1) json(response, 429, { message: "Slow down" }, { "retry-after": "2" });
      else json(response, 201, { number: 1 });
    });
    expect((await client.rest("POST /repos/{owner}/{repo}/issues", { title: "x" })).status).toBe(201);
    expect(requests).toHaveLength(2);
  });

  it("keep the data beside the errors of GraphQL", async () => {
    const errors = [{ type: "UNPROCESSABLE", message: "Failed to merge", path: ["m1"] }];
    const { client } = await clientOf((_, response) => {
      json(response, 200, { data: { m0: { ok: true }, m1: null }, errors });
    });
    expect(await client.mutate("mutation Merges { x }", {})).toEqual({
      data: { m0: { ok: true }, m1: null },
      errors,
    });
  });
});

describe("missing permissions", () => {
  it.each([
    ["POST /repos/{owner}/{repo}/statuses/{sha}", "statuses: write"],
    ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals", "actions: read"],
    ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge", "contents: write"],
    ["POST /repos/{owner}/{repo}/git/refs", "contents: write"],
    ["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", "deployments: write"],
    ["POST /repos/{owner}/{repo}/pulls", "pull-requests: write"],
    ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments", "issues: write"],
  ])("of %s are named as %s", async (route, scope) => {
    const { client } = await clientOf((_, response) => {
      json(response, 403, { message: "Resource not accessible by integration" });
    });
    const parameters = { sha: "1", run_id: 1, pull_number: 1, deployment_id: 1, issue_number: 1 };
    await expect(client.rest(route, parameters)).rejects.toMatchObject({
      name: "MisconfiguredError",
      remedy: `Add "${scope}" to this job's permissions.`,
    });
  });

  it("for workflow files name the App", async () => {
    const { client } = await clientOf((_, response) => {
      json(
        response,
        403,
        { message: "Resource not accessible by integration" },
        { "x-accepted-github-permissions": "contents=write; contents=write,workflows=write" },
      );
    });
    await expect(
      client.rest("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { ref: "heads/x" }),
    ).rejects.toMatchObject({ remedy: expect.stringContaining("GitHub App") });
  });
});

describe("GitHub's clock", () => {
  it("is the newest date that any answer had, errors included", async () => {
    const dates = [
      "Sun, 22 Nov 2026 10:00:05 GMT",
      "Sun, 22 Nov 2026 10:00:01 GMT",
      "Sun, 22 Nov 2026 10:00:09 GMT",
    ];
    const { client, time } = await clientOf(({ number }, response) => {
      json(response, number === 3 ? 404 : 200, {}, { date: dates[number - 1] ?? "" });
    });
    expect(() => time.now()).toThrow("before GitHub was asked");
    await client.rest("GET /a");
    await client.rest("GET /b");
    expect(time.now()).toBe("2026-11-22T10:00:05.000Z");
    await client.rest("GET /c").catch(() => undefined);
    expect(time.now()).toBe("2026-11-22T10:00:09.000Z");
  });
});

describe("the transport", () => {
  it("says who asks, unpacks, and keeps its connections", async () => {
    const { client, requests } = await clientOf((_, response) => {
      response
        .writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" })
        .end(gzipSync('{"packed":true}'));
    });
    expect((await client.rest("GET /x")).data).toEqual({ packed: true });
    expect(requests[0]?.headers).toMatchObject({
      authorization: "token secret",
      "x-github-api-version": "2022-11-28",
      "accept-encoding": "gzip",
      connection: "keep-alive",
    });
  });

  it("follows redirects of reads, and gives the token to nobody else", async () => {
    const other = await serve((_, response) => {
      json(response, 200, { elsewhere: true });
    });
    const { client, requests } = await clientOf(({ path }, response) => {
      if (path === "/a") response.writeHead(301, { location: "/b" }).end();
      else response.writeHead(302, { location: `${other.url}/c` }).end();
    });
    expect((await client.rest("GET /a")).data).toEqual({ elsewhere: true });
    expect(requests.map(({ path }) => path)).toEqual(["/a", "/b"]);
    expect(other.requests[0]?.headers["authorization"]).toBeUndefined();
  });
});
