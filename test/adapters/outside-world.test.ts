import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "@jest/globals";
import { createNodeFetch, type FetchAnswer } from "../../src/adapters/github/http/node-fetch.js";
import { createHealthProbe } from "../../src/adapters/health-probe.js";
import { createWebhooks } from "../../src/adapters/webhooks.js";
import type { CommitSha } from "../../src/domain/values/values.js";
import { createTestServer, type TestServer } from "../support/http-server.js";

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

  it("is not content with another page that it is sent to", async () => {
    const login = await serve((_, response) => response.end("Who are you?"));
    const { url, requests } = await serve((_, response) =>
      response.writeHead(302, { location: `${login.url}/login?next=health` }).end(),
    );
    expect(await probe(url, { tries: 1 })).toEqual({
      healthy: false,
      evidence: `${url} answered 302, a redirect to ${new URL(login.url).host} (try 1 of 1).`,
    });
    expect([requests.length, login.requests.length]).toEqual([1, 0]);
  });

  it.each([
    ["https://shop.test/health", true],
    ["https://shop.test/login", false],
    ["https://login.test/health", false],
    ["http://shop.test/health", false],
  ])("goes on by https only at the very address: to %s %s", async (location, healthy) => {
    const asked: string[] = [];
    const answerOf = await fetchAnswers();
    const health = createHealthProbe({
      fetchWithin: () => (url) => {
        asked.push(url);
        return Promise.resolve(answerOf(url, asked.length === 1 ? location : undefined));
      },
      sleep: () => Promise.resolve(),
    });
    const seen = await health.probe({
      url: "http://shop.test/health",
      tries: 1,
      secondsBetween: 0,
      timeoutSeconds: 1,
      expect: undefined,
    });
    expect([seen.healthy, asked.slice(1)]).toEqual([healthy, healthy ? [location] : []]);
  });
});

/** Answers as a service gives them, for addresses that this machine does not serve. */
async function fetchAnswers() {
  const { url: served } = await serve((_, response) => response.end("fine"));
  const fine = await createNodeFetch({ env: {} })(served);
  return (url: string, location: string | undefined): FetchAnswer =>
    location === undefined
      ? { ...fine, url }
      : { ...fine, url, status: 301, ok: false, headers: new Map([["location", location]]) as never };
}

describe("a fetch", () => {
  it("follows a few redirects and no more", async () => {
    const { url } = await serve(({ path }, response) => {
      const hop = Number(path.slice(1));
      if (hop === 3) response.end("there");
      else response.writeHead(302, { location: `/${path === "/loop" ? "loop" : hop + 1}` }).end();
    });
    const fetch = createNodeFetch({ env: {} });
    expect(await (await fetch(`${url}/0`)).text()).toBe("there");
    await expect(fetch(`${url}/loop`)).rejects.toThrow("redirected more than five times");
  });

  it("takes an empty answer for one, also where it is called packed", async () => {
    const { url } = await serve((_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(),
    );
    expect(await createNodeFetch({ env: {} })(url)).toMatchObject({ ok: true, body: Buffer.alloc(0) });
  });

  it.each([
    ["as sent", {}, Buffer.alloc(5000)],
    ["once unpacked", { "content-encoding": "gzip" }, gzipSync(Buffer.alloc(5000))],
  ])("reads no more than it is told to, %s", async (_, headers, body) => {
    const { url } = await serve((__, response) => response.writeHead(200, headers).end(body));
    const within = (mostBytes: number) => createNodeFetch({ env: {}, mostBytes })(url);
    expect((await within(5000)).body).toHaveLength(5000);
    await expect(within(4999)).rejects.toThrow(`${url} answered with more than 4999 bytes`);
  });
});

describe("a webhook", () => {
  const pauses: number[] = [];
  const post = (url: string, { secret = "", payload = {} }: { secret?: string; payload?: object } = {}) => {
    pauses.length = 0;
    const webhooks = createWebhooks({
      fetchWithin: () => createNodeFetch({ env: {}, timeoutMs: 500 }),
      sleep: (milliseconds) => {
        pauses.push(milliseconds);
        return Promise.resolve();
      },
      secret,
      now: () => 1_800_000_000_999,
    });
    return webhooks.post({
      url,
      payload: { ...payload },
      event: "rollback-requested",
      id: "acme/shop/RB-1/x",
    });
  };

  it("gets JSON, and what it is about", async () => {
    const { url, requests } = await serve((_, response) => response.end("ok"));
    expect(await post(`${url}/hook`, { payload: { text: "Rolled back: ü" } })).toEqual({
      delivered: true,
      detail: "answered 200",
    });
    expect(requests[0]).toMatchObject({
      method: "POST",
      path: "/hook",
      body: '{"text":"Rolled back: ü"}',
      headers: {
        "content-type": "application/json",
        "x-release-console-event": "rollback-requested",
        "x-release-console-delivery": "acme/shop/RB-1/x",
        "x-release-console-timestamp": "1800000000",
      },
    });
    expect(requests[0]?.headers).not.toHaveProperty("x-release-console-signature");
  });

  it("can verify a signed message as docs/policy.md says", async () => {
    const page = readFileSync(join(import.meta.dirname, "../../docs/policy.md"), "utf8");
    const snippet = /```js\n(.*?)```/s.exec(page)?.[1] ?? "";
    const module = `data:text/javascript,${encodeURIComponent(snippet)}`;
    const script = `import { isFromConsole } from ${JSON.stringify(module)};
      Date.now = () => 1_800_000_000_000;
      const { headers, body } = JSON.parse(process.argv[1]);
      const old = { ...headers, "x-release-console-timestamp": "1799999000" };
      console.log(JSON.stringify([
        isFromConsole(headers, body, "s3cret"), isFromConsole(headers, body, "other"),
        isFromConsole(headers, body + " ", "s3cret"), isFromConsole(old, body, "s3cret"), isFromConsole({}, body, "s3cret"),
      ]));`;
    const { url, requests } = await serve((_, response) => response.end("ok"));
    await post(url, { secret: "s3cret", payload: { text: "ü" } });
    const [request] = requests;
    const message = JSON.stringify({ headers: request?.headers, body: request?.body });
    const verified = execFileSync(process.execPath, ["--input-type=module", "-e", script, message], {
      encoding: "utf8",
    });
    expect(JSON.parse(verified)).toEqual([true, false, false, false, false]);
  });

  it("is tried four times with growing pauses, unless it refuses for good", async () => {
    const down = await serve((_, response) => response.writeHead(500).end());
    expect(await post(down.url)).toEqual({ delivered: false, detail: "answered 500" });
    expect([down.requests.length, pauses]).toEqual([4, [1000, 2000, 4000]]);
    const gone = await serve((_, response) => response.writeHead(404).end());
    expect(await post(gone.url)).toEqual({ delivered: false, detail: "answered 404" });
    expect(gone.requests).toHaveLength(1);
  });

  it("is left alone for as long as it asks, or for good when that is long", async () => {
    const busy = await serve(({ number }, response) =>
      number === 1 ? response.writeHead(429, { "retry-after": "7" }).end() : response.end(),
    );
    expect(await post(busy.url)).toMatchObject({ delivered: true });
    expect(pauses).toEqual([7000]);
    const closed = await serve((_, response) => response.writeHead(503, { "retry-after": "3600" }).end());
    expect(await post(closed.url)).toEqual({
      delivered: false,
      detail: "answered 503 and asked for 3600 s of rest",
    });
    expect(closed.requests).toHaveLength(1);
  });

  it("has fifteen seconds, however it spends them", async () => {
    let time = 0;
    const limits: number[] = [];
    const webhooks = createWebhooks({
      fetchWithin: (milliseconds) => () => {
        limits.push(milliseconds);
        time += milliseconds;
        return Promise.reject(new Error("did not answer"));
      },
      sleep: (milliseconds) => Promise.resolve(void (time += milliseconds)),
      secret: "",
      now: () => time,
    });
    const sent = await webhooks.post({ url: "https://hooks.test", payload: {}, event: "x", id: "x" });
    expect(sent).toEqual({ delivered: false, detail: "no answer: did not answer" });
    expect([limits, time]).toEqual([[10_000, 4_000], 15_000]);
  });

  it("never has its address or the secret in what is told", async () => {
    const answers = [
      await post("http://127.0.0.1:1/secret-path", { secret: "s3cret" }),
      await post("not a url secret-path", { secret: "s3cret" }),
    ];
    for (const { delivered, detail } of answers) {
      expect(delivered).toBe(false);
      expect(detail).not.toMatch(/secret-path|s3cret/);
    }
  });
});
