import { spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { runGit } from "../../src/rehearsal/fixture/run-git.js";
import { pages, shopFiles } from "../../src/rehearsal/fixture/shop-app.js";
import { FakeDeployTarget } from "../../src/rehearsal/fixture/fake-deploy-target.js";

const identity = {
  GIT_AUTHOR_NAME: "dana",
  GIT_AUTHOR_EMAIL: "d@example.com",
  GIT_COMMITTER_NAME: "dana",
  GIT_COMMITTER_EMAIL: "d@example.com",
};

let directory: string;
let deployTarget: FakeDeployTarget;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "deployTarget-"));
  deployTarget = await FakeDeployTarget.open({
    staging: { token: "s", offers: ["disk", "cache"] },
    production: { token: "p", offers: ["disk"] },
  });
});
afterEach(async () => {
  await deployTarget.close();
  await rm(directory, { recursive: true });
});

describe("the shop's deploy script and its machines", () => {
  it("sends the commit that is checked out, with all its pages", async () => {
    const { sha, tree } = await checkOut({ [pages.prices]: "price bread 2\nprice tée 3\n" });
    expect(await deploy("staging", "s")).toBe(0);
    expect(deployTarget.running("staging")).toEqual({
      sha,
      tree,
      runs: true,
      pages: expect.stringContaining("price tée 3"),
    });
    expect(await health("staging")).toEqual([200, `ok ${sha}\n`]);
  });

  it("fails with another place's token, and nothing is deployed", async () => {
    await checkOut({});
    expect(await deploy("production", "s")).not.toBe(0);
    expect(deployTarget.running("production")).toBeUndefined();
    expect(deployTarget.refusals).toEqual([{ place: "production", reason: "wrong token" }]);
    expect((await health("production"))[0]).toBe(404);
  });

  it("takes as long as somebody wants, once", async () => {
    const { sha } = await checkOut({});
    const held = deployTarget.holdNext("staging");
    const deployed = deploy("staging", "s");
    await held.arrived;
    expect(deployTarget.running("staging")).toBeUndefined();
    held.release();
    expect(await deployed).toBe(0);
    expect(deployTarget.running("staging")?.sha).toBe(sha);
    expect(await deploy("staging", "s")).toBe(0);
  });

  it("fails where the place lacks what the app needs, and the old app is gone", async () => {
    await checkOut({});
    expect(await deploy("production", "p")).toBe(0);
    const { sha } = await checkOut({ [pages.needs]: "needs disk\nneeds cache\n" });
    expect(await deploy("staging", "s")).toBe(0);
    expect(await deploy("production", "p")).not.toBe(0);
    expect(deployTarget.running("production")?.runs).toBe(false);
    expect(await health("production")).toEqual([500, `down ${sha}\n`]);
  });
});

describe("the shop's check", () => {
  it("accepts whole numbers and nothing else", async () => {
    await checkOut({});
    expect(await run("./check.sh", {})).toBe(0);
    await checkOut({ [pages.prices]: "price tea twelve\n" });
    expect(await run("./check.sh", {})).toBe(1);
  });
});

async function checkOut(changes: Record<string, string>): Promise<{ sha: string; tree: string }> {
  for (const [path, content] of Object.entries({ ...shopFiles, ...changes })) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    if (content === null) continue;
    await writeFile(file, typeof content === "string" ? content : content.text);
    if (typeof content !== "string") await chmod(file, 0o755);
  }
  await runGit(directory, { args: ["init", "--quiet"] });
  await runGit(directory, { args: ["add", "."] });
  await runGit(directory, {
    args: ["commit", "--quiet", "--allow-empty", "-m", "state"],
    environment: identity,
  });
  const [sha = "", tree = ""] = (
    await runGit(directory, { args: ["rev-parse", "HEAD", "HEAD^{tree}"] })
  ).split("\n");
  return { sha, tree };
}

const deploy = (place: string, token: string): Promise<number> =>
  run("./deploy.sh", { ENVIRONMENT: place, DEPLOY_TOKEN: token, SITE: deployTarget.address });

function run(command: string, environment: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, {
      cwd: directory,
      env: { PATH: process.env["PATH"] ?? "", ...environment },
      stdio: "ignore",
    });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? -1));
  });
}

async function health(place: string): Promise<[number, string]> {
  const response = await fetch(`http://${deployTarget.address}/${place}/health`);
  return [response.status, await response.text()];
}
