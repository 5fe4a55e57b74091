import { afterEach, describe, expect, it } from "@jest/globals";
import { createNodeFetch } from "../../src/adapters/github/node-fetch.js";
import { createHealthProbe } from "../../src/adapters/health-probe.js";
import { createWebhooks } from "../../src/adapters/webhooks.js";
import type { CommitSha } from "../../src/domain/values.js";
import { createTestServer, type TestServer } from "./http-server.js";

const servers: TestServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));
async function serve(answer: Parameters<typeof createTestServer>[0]): Promise<TestServer> {
  const server = await createTestServer(answer);
  servers.push(server);
  return server;
}

const sha = "3f9c1ab3f9c1ab3f9c1ab3f9c1ab3f9c1ab3f9c1" as CommitSha;

describe("a health probe", () => {
  const pauses: number[] = [];
  const probe = (
    url: string,
    more: { readonly tries?: number; readonly timeoutSeconds?: number; readonly expect?: CommitSha } = {},
  ) => {
    pauses.length = 0;
    const health = createHealthProbe({
      fetchWithin: (timeoutMs) => createNodeFetch({ env: {}, timeoutMs }),
      sleep: (milliseconds) => {
        pauses.push(milliseconds);
        return Promise.resolve();
      },
    });
    return health.probe({ url, tries: 3, secondsBetween: 12, timeoutSeconds: 5, expect: undefined, ...more });
  };

  it("is content with an answer 2xx", async () => {
    const { url } = await serve((_, response) => response.end("fine"));
    expect(await probe(url)).toEqual({ healthy: true, evidence: `${url} answered 200 (try 1 of 3).` });
  });

  it("waits until the deployed commit answers", async () => {
    const { url } = await serve(({ number }, response) =>
      response.end(number < 3 ? "old" : `running ${sha}`),
    );
    expect(await probe(url, { expect: sha })).toEqual({
      healthy: true,
      evidence: `${url} answered 200 with the commit 3f9c1ab (try 3 of 3).`,
    });
    expect(pauses).toEqual([12_000, 12_000]);
  });

  it("says what it saw last when it gives up", async () => {
    const broken = await serve((_, response) => response.writeHead(503).end());
    expect(await probe(broken.url)).toEqual({
      healthy: false,
      evidence: `${broken.url} answered 503 (try 3 of 3).`,
    });
    const silent = await serve(() => undefined);
    expect(await probe(silent.url, { tries: 1, timeoutSeconds: 0.05 })).toMatchObject({
      healthy: false,
      evidence: expect.stringContaining("did not answer within 0.05 s"),
    });
    expect(await probe("http://127.0.0.1:1", { tries: 1 })).toMatchObject({
      healthy: false,
      evidence: expect.stringContaining("ECONNREFUSED"),
    });
  });

  it("follows a few redirects and no more", async () => {
    const { url } = await serve(({ path }, response) => {
      const hop = Number(path.slice(1));
      if (hop === 3) response.end("there");
      else response.writeHead(302, { location: `/${path === "/loop" ? "loop" : hop + 1}` }).end();
    });
    expect(await probe(`${url}/0`)).toMatchObject({ healthy: true });
    expect(await probe(`${url}/loop`, { tries: 1 })).toMatchObject({
      healthy: false,
      evidence: expect.stringContaining("redirected more than five times"),
    });
  });
});

describe("a webhook", () => {
  const webhooks = createWebhooks({
    fetch: createNodeFetch({ env: {}, timeoutMs: 500 }),
    sleep: () => Promise.resolve(),
  });

  it("gets JSON", async () => {
    const { url, requests } = await serve((_, response) => response.end("ok"));
    expect(await webhooks.post(`${url}/hook`, { text: "Rolled back: ü" })).toEqual({
      delivered: true,
      detail: "answered 200",
    });
    expect(requests[0]).toMatchObject({
      method: "POST",
      path: "/hook",
      body: '{"text":"Rolled back: ü"}',
      headers: { "content-type": "application/json" },
    });
  });

  it("is tried three times, unless it refuses for good", async () => {
    const down = await serve((_, response) => response.writeHead(500).end());
    expect(await webhooks.post(down.url, {})).toEqual({ delivered: false, detail: "answered 500" });
    expect(down.requests).toHaveLength(3);
    const gone = await serve((_, response) => response.writeHead(404).end());
    expect(await webhooks.post(gone.url, {})).toEqual({ delivered: false, detail: "answered 404" });
    expect(gone.requests).toHaveLength(1);
  });

  it("never has its address in what is told", async () => {
    const { delivered, detail } = await webhooks.post("http://127.0.0.1:1/secret-path", {});
    expect(delivered).toBe(false);
    expect(detail).not.toContain("secret-path");
    expect((await webhooks.post("not a url secret-path", {})).detail).not.toContain("secret-path");
  });
});
