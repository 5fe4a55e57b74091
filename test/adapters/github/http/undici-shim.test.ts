import { describe, expect, it } from "@jest/globals";
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

describe("the toolkit without undici", () => {
  it("can be imported on a runner behind a proxy", async () => {
    const env = {
      ...process.env,
      https_proxy: "http://127.0.0.1:9",
      http_proxy: "http://127.0.0.1:9",
      GITHUB_API_URL: "https://api.github.com",
    };
    const script =
      'const { getOctokit } = await import("@actions/github"); await import("@actions/core"); console.log(typeof getOctokit("x").request);';
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], { env });
    expect(stdout).toBe("function\n");
  });

  it("says that it is missing when it is asked to fetch", async () => {
    const script =
      'const { fetch } = await import("undici"); await fetch("http://127.0.0.1:9").catch((error) => console.log(error.message));';
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script]);
    expect(stdout).toContain("undici is left out of this bundle");
  });
});
