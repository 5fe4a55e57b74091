/** How requests are sent, repeated and refused. */
import { afterEach, describe, expect, it } from "@jest/globals";
import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { clientOf, closeServers, json, serve } from "./client-of-test-server.js";

afterEach(closeServers);

describe("reads", () => {
  it("are asked again when GitHub stumbles, with growing pauses", async () => {
    const { client, pauses } = await clientOf(({ number }, response) => {
      json(response, number < 3 ? 502 : 200, { ok: number });
    });
    expect((await client.rest("GET /repos/{owner}/{repo}")).data).toEqual({ ok: 3 });
    expect(pauses).toHaveLength(2);
    expect(pauses[1]).toBeGreaterThan(pauses[0] ?? 0);
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

  it.each([
    [
      "a page",
      (response: ServerResponse) => response.writeHead(200, { "content-type": "text/html" }).end(page),
    ],
    ["half an answer", (response: ServerResponse) => response.writeHead(200, jsonType).end('{"data":{"x":')],
    [
      "an answer that breaks off",
      (response: ServerResponse) => {
        response.writeHead(200, { ...jsonType, "content-length": "100" }).write('{"data":');
        setTimeout(() => response.destroy(), 5);
      },
    ],
    ["a page with an error", (response: ServerResponse) => response.writeHead(503).end(page)],
    [
      "words without a type",
      (response: ServerResponse) => {
        json(response, 200, { errors: [{ message: "Something went wrong while executing your query." }] });
      },
    ],
  ])("take %s for a stumble", async (_, stumble) => {
    const { client, requests } = await clientOf(({ number }, response) => {
      if (number % 2 === 1) stumble(response);
      else json(response, 200, { data: { x: number } });
    });
    expect((await client.query("query Q { x }", {})).data).toEqual({ x: 2 });
    expect(requests).toHaveLength(2);
    await expect(client.mutate("mutation M { x }", {})).rejects.toMatchObject({ isAmbiguous: true });
    expect(requests).toHaveLength(3);
  });

  it("say in a line what a page instead of an answer was", async () => {
    const { client } = await clientOf((_, response) => response.writeHead(502).end(page));
    await expect(client.rest("POST /repos/{owner}/{repo}/issues")).rejects.toMatchObject({
      message: 'POST /repos/{owner}/{repo}/issues: a page instead of an answer ("Unicorn! · GitHub") (502)',
    });
  });

  it("give up when a job has lost four minutes", async () => {
    const { client, pauses } = await clientOf((_, response) => {
      json(response, 429, { message: "Slow down" }, { "retry-after": "80" });
    });
    const outcomes = await Promise.allSettled([client.rest("GET /a"), client.rest("GET /b")]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    const waited = pauses.reduce((sum, each) => sum + each, 0);
    expect(waited).toBeGreaterThan(80_000);
    expect(waited).toBeLessThan(5 * 60_000);
    await expect(client.rest("GET /c")).rejects.toMatchObject({ name: "RateLimitError" });
    expect(pauses.reduce((sum, each) => sum + each, 0)).toBe(waited);
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

const jsonType = { "content-type": "application/json; charset=utf-8" };

const page =
  `<!DOCTYPE html><html><head><title>Unicorn! &middot; GitHub</title></head>${"<p>x</p>".repeat(500)}`.replace(
    "&middot;",
    "·",
  );

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

  it("may hide behind a 404, which says so", async () => {
    const { client } = await clientOf((_, response) => {
      json(response, 404, { message: "Not Found" });
    });
    await expect(client.rest("POST /repos/{owner}/{repo}/deployments")).rejects.toMatchObject({
      message: expect.stringContaining('(404, which GitHub also says when "deployments: write" is missing)'),
    });
    await expect(client.rest("GET /repos/{owner}/{repo}/deployments")).rejects.toMatchObject({
      message: expect.stringMatching(/Not Found \(404\)$/),
    });
  });

  it("are another thing than a token that GitHub does not know", async () => {
    const { client } = await clientOf((_, response) => {
      json(response, 401, { message: "Bad credentials" });
    });
    const unknown = {
      name: "MisconfiguredError",
      remedy: expect.stringContaining("start the workflow again"),
    };
    await expect(client.rest("POST /x")).rejects.toMatchObject(unknown);
    await expect(client.query("query Q { x }", {})).rejects.toMatchObject(unknown);
    await expect(client.mutate("mutation M { x }", {})).rejects.toMatchObject(unknown);
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
