import { createHmac } from "node:crypto";
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
  const webhooksWith = (secret: string) => {
    pauses.length = 0;
    return createWebhooks({
      fetchWithin: () => createNodeFetch({ env: {}, timeoutMs: 500 }),
      sleep: (milliseconds) => {
        pauses.push(milliseconds);
        return Promise.resolve();
      },
      secret,
      now: () => 1_800_000_000_999,
    });
  };
  const message = (url: string, body = "{}") => ({
    url,
    id: "rc-1-31",
    contentType: "application/cloudevents+json; charset=utf-8",
    body,
  });
  const post = (url: string, { secret = "", body = "{}" } = {}) =>
    webhooksWith(secret).post(message(url, body));
  const key = "whsec_cmVoZWFyc2FsIG9mIHRoZSBzaG9wIHdlYmhvb2tz";

  it("gets the very bytes, and what it is about", async () => {
    const { url, requests } = await serve((_, response) => response.end("ok"));
    expect(await post(`${url}/hook`, { body: '{"text": "Rolled back: ü"}' })).toEqual({
      delivered: true,
      detail: "answered 200",
    });
    expect(requests[0]).toMatchObject({
      method: "POST",
      path: "/hook",
      body: '{"text": "Rolled back: ü"}',
      headers: {
        "content-type": "application/cloudevents+json; charset=utf-8",
        "webhook-id": "rc-1-31",
        "webhook-timestamp": "1800000000",
      },
    });
    expect(requests[0]?.headers).not.toHaveProperty("webhook-signature");
  });

  it("is signed as Standard Webhooks says, whatever spaces stand around the secret", async () => {
    const { url, requests } = await serve((_, response) => response.end("ok"));
    await post(url, { secret: ` ${key}\n`, body: '{"text":"ü"}' });
    const signed = createHmac("sha256", "rehearsal of the shop webhooks")
      .update('rc-1-31.1800000000.{"text":"ü"}')
      .digest("base64");
    expect(requests[0]?.headers["webhook-signature"]).toBe(`v1,${signed}`);
  });

  it.each([
    ["a plain word", "s3cret-word"],
    ["without its prefix", key.slice(6)],
    ["of another length", "whsec_c2hvcnQ="],
    ["with the base64 of addresses", `${key.slice(0, -2)}-_`],
  ])("is sent nothing under a secret that is no key: %s", async (_, secret) => {
    const { url, requests } = await serve((__, response) => response.end("ok"));
    const { delivered, detail } = await post(url, { secret });
    expect([delivered, requests.length]).toEqual([false, 0]);
    expect(detail).toContain('is not "whsec_" and the base64 of 30 bytes');
    expect(detail).not.toContain(secret.slice(6));
  });

  it("gets messages in their order, one after the other", async () => {
    const { url, requests } = await serve(({ number }, response) =>
      number === 1 ? response.writeHead(500).end() : response.end(),
    );
    const webhooks = webhooksWith("");
    const outcomes = await Promise.all(["1", "2", "3"].map((body) => webhooks.post(message(url, body))));
    expect(outcomes.map(({ delivered }) => delivered)).toEqual([true, true, true]);
    expect(requests.map(({ body }) => body)).toEqual(["1", "1", "2", "3"]);
  });

  it("is tried once for each message after one that did not arrive, and holds up no other address", async () => {
    const down = await serve((_, response) => response.writeHead(503).end());
    const up = await serve((_, response) => response.end());
    const webhooks = webhooksWith("");
    const outcomes = await Promise.all(
      [down.url, up.url, down.url, up.url].map((url) => webhooks.post(message(url))),
    );
    expect(outcomes.map(({ delivered }) => delivered)).toEqual([false, true, false, true]);
    expect([down.requests.length, up.requests.length]).toEqual([5, 2]);
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
    const sent = await webhooks.post(message("https://hooks.test"));
    expect(sent).toEqual({ delivered: false, detail: "no answer: did not answer" });
    expect([limits, time]).toEqual([[10_000, 4_000], 15_000]);
  });

  it("never has its address or the secret in what is told", async () => {
    const answers = [
      await post("http://127.0.0.1:1/secret-path", { secret: key }),
      await post("not a url secret-path", { secret: key }),
    ];
    for (const { delivered, detail } of answers) {
      expect(delivered).toBe(false);
      expect(detail).not.toMatch(/secret-path|cmVoZWFyc2Fs/);
    }
  });
});
