/** What the client does at a rate limit. */
import { afterEach, describe, expect, it } from "@jest/globals";
import { clientOf, closeServers, json } from "./client-of-test-server.js";

afterEach(closeServers);

describe("a rate limit", () => {
  const now = "Sun, 22 Nov 2026 10:00:00 GMT";
  const at = (seconds: number): string => String(Date.parse(now) / 1000 + seconds);
  const secondary =
    "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  const primary = "API rate limit exceeded for installation ID 1.";
  const withErrors = (type: string, message: string) => ({ errors: [{ type, message }] });

  it.each([
    ["retry-after", 403, { message: secondary }, { "retry-after": "7" }, 7],
    ["retry-after of 429", 429, { message: secondary }, { "retry-after": "7" }, 7],
    ["no time", 403, { message: secondary }, {}, 60],
    ["no time and no words", 429, {}, {}, 60],
    [
      "a time to come",
      403,
      { message: primary },
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": at(9) },
      9,
    ],
    [
      "the same by 429",
      429,
      { message: primary },
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": at(9) },
      9,
    ],
    [
      "a time gone by",
      429,
      { message: primary },
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": at(-5) },
      1,
    ],
    ["GraphQL's type", 200, withErrors("RATE_LIMITED", primary), { "retry-after": "7" }, 7],
    ["GraphQL's other type", 200, withErrors("RATE_LIMIT", primary), {}, 60],
    [
      "GraphQL's reset",
      200,
      withErrors("RATE_LIMITED", primary),
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": at(9) },
      9,
    ],
  ])("with %s is waited for, also by what may be sent once only", async (...limit) => {
    const [, status, body, headers, seconds] = limit;
    const { client, pauses } = await clientOf(({ number }, response) => {
      if (number % 2 === 1) json(response, status, body, { ...headers, date: now });
      else json(response, 200, { data: { x: 1 } });
    });
    await client.query("query Q { x }", {});
    await client.mutate("mutation M { x }", {});
    expect(pauses.map((each) => Math.floor(each / 1000))).toEqual([seconds, seconds]);
  });

  it("that lasts longer than a job should wait ends it with the time", async () => {
    const { client, pauses, requests } = await clientOf((_, response) => {
      const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": at(1800), date: now };
      json(response, 403, { message: primary }, headers);
    });
    await expect(client.rest("GET /repos/{owner}/{repo}")).rejects.toMatchObject({
      name: "RateLimitError",
      until: "2026-11-22T10:30:00.000Z",
      message: expect.stringContaining("It ends at 2026-11-22T10:30:00.000Z."),
    });
    expect([pauses.length, requests.length]).toEqual([0, 1]);
  });

  it("holds everything else back, too", async () => {
    const sent: string[] = [];
    const { client, pauses } = await clientOf(({ number, path }, response) => {
      sent.push(path);
      if (number <= 2) json(response, 403, { message: secondary }, { "retry-after": "30" });
      else json(response, 200, {});
    });
    const first = [client.rest("GET /one"), client.rest("GET /other")];
    while (pauses.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    const meanwhile = ["/a", "/b"].map((path) => client.rest(`GET ${path}`));
    expect(sent.toSorted()).toEqual(["/one", "/other"]);
    await Promise.all([...first, ...meanwhile]);
    // One pause for all of them.
    expect(pauses).toHaveLength(1);
    expect(sent).toHaveLength(6);
  });

  it("is not seen in a refusal", async () => {
    const { client, pauses } = await clientOf((_, response) => {
      json(response, 403, { message: "Resource protected by organization SAML enforcement." });
    });
    await expect(client.rest("GET /x")).rejects.toMatchObject({ name: "ApiError", status: 403 });
    expect(pauses).toEqual([]);
  });
});
