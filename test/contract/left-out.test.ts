/** What the bundle of the actions leaves out of the toolkit (scripts/build-dist.mjs). */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "@jest/globals";
import * as leftOut from "../../src/left-out.js";
import { root } from "../support/contract/repository-files.js";

const run = promisify(execFile);
const dist = join(root, "dist");
const bundles = readdirSync(dist).filter((name) => name.endsWith("index.js"));
const packages = [
  "undici",
  "@actions/http-client",
  "@octokit/plugin-rest-endpoint-methods",
  "@octokit/plugin-paginate-rest",
  "content-type",
  "json-with-bigint",
];

describe("the bundle of the actions", () => {
  it.each(packages)("holds nothing of %s", (name) => {
    expect(bundles).not.toEqual([]);
    for (const bundle of bundles)
      expect([bundle, readFileSync(join(dist, bundle), "utf8").includes(`node_modules/${name}/`)]).toEqual([
        bundle,
        false,
      ]);
  });

  it("loads nothing that the first request does not need", async () => {
    const script = `const before = new Set(process.moduleLoadList); await import(${JSON.stringify(join(dist, "index.js"))}); console.log(process.moduleLoadList.filter((name) => !before.has(name)).join());`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script]);
    const loaded = stdout.trim().split(",");
    const spared = [
      "assert",
      "child_process",
      "crypto",
      "http",
      "https",
      "zlib",
      "internal/deps/undici/undici",
    ];
    expect(spared.filter((name) => loaded.includes(`NativeModule ${name}`))).toEqual([]);
  });

  it("can be imported on a runner behind a proxy", async () => {
    const env = {
      PATH: process.env["PATH"] ?? "",
      https_proxy: "http://127.0.0.1:9",
      http_proxy: "http://127.0.0.1:9",
      GITHUB_API_URL: "https://api.github.com",
    };
    const script = `const bundle = await import(${JSON.stringify(join(dist, "index.js"))}); console.log(typeof bundle.runConsole);`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], { env });
    expect(stdout).toBe("function\n");
  });
});

describe("what stands in for it", () => {
  it("says that it is left out when it is asked to do anything", async () => {
    const calls = [leftOut.fetch(), leftOut.OidcClient.getIDToken(), leftOut.getDetails()];
    for (const call of calls) await expect(call).rejects.toThrow("is left out of this bundle");
    const client = new leftOut.HttpClient();
    expect([client.getAgent(), client.getAgentDispatcher()]).toEqual([undefined, undefined]);
    expect([leftOut.restEndpointMethods(), leftOut.paginateRest()]).toEqual([{}, {}]);
    for (const read of [leftOut.parse, leftOut.JSONParse])
      expect(() => read()).toThrow("is left out of this bundle");
  });

  it("writes bodies of requests as they are meant, texts that look like large numbers too", () => {
    const body = { title: "12345678901234567890n", count: 7, left: undefined };
    expect(leftOut.JSONStringify(body)).toBe('{"title":"12345678901234567890n","count":7}');
  });
});
