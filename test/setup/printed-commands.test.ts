/** The commands that `init` prints for people to run are run: by bash, with GitHub's own `gh`, against a local GitHub. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { createLocalGitHub, type LocalGitHub } from "@release-console/local-github";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { findGh } from "../../packages/local-github/test/gh/gh-shop.js";
import { checkoutWith, cli, exampleFiles, git } from "./support.js";

const gh = findGh();
if (gh === undefined) console.warn("Skipped: there is no gh here. Install it, or name it in GH_PATH.");

let directory: string;
let shop: string;
let github: LocalGitHub;
let environment: Readonly<Record<string, string>>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "printed-"));
  github = await createLocalGitHub({ directory: join(directory, "github"), actions: false });
  github.addAccount("acme", "Organization");
  const collaborators = { ada: "admin", tess: "write", toni: "write", ann: "write", rob: "write" } as const;
  await github.addRepository({ owner: "acme", name: "shop", collaborators });
  environment = await (await github.openToGh(directory))("ada");
  shop = await checkoutWith(exampleFiles());
  await git(shop, "remote", "add", "origin", "https://github.com/acme/shop.git");
});
afterAll(async () => {
  await github.close();
  for (const each of [directory, shop]) await rm(each, { recursive: true });
});

/** Stops at the first command that fails. */
async function runInBash(script: string): Promise<void> {
  const path = [dirname(gh?.path ?? "."), process.env["PATH"]].join(delimiter);
  const env = { ...environment, PATH: path, HOME: directory };
  await promisify(execFile)("bash", ["-e", "-u", "-o", "pipefail", "-c", script], { cwd: shop, env });
}

const rulesets = (): readonly string[] => github.repository("acme/shop").rulesets.map(({ name }) => name);
const environments = (): readonly string[] => [...github.repository("acme/shop").environments.keys()];

(gh === undefined ? describe.skip : describe)("the commands that init prints", () => {
  it("set the repository up", async () => {
    const people = ["--testers=tess,toni", "--approvers=ann,rob", "--team=tess,toni,ann,rob"];
    const { out } = await cli(["init", "--repo", shop, "--yes", "--offline", ...people]);
    const [calls = ""] = /^# .*\ngh api [^]*?(?=\n\nNext:)/m.exec(out) ?? [];
    await runInBash(calls);
    expect(rulesets()).toEqual(["Release Console: base", "Release Console: log", "Release Console: tags"]);
    expect(environments()).toEqual(["staging", "production", "production-approval", "rollback-approval"]);
    const { reviewers } = github.repository("acme/shop").environments.get("rollback-approval") ?? {};
    expect(reviewers).toEqual(["ann", "rob"]);
    expect(github.violations).toEqual([]);
  });

  it("take it down again", async () => {
    const { out } = await cli(["init", "--remove", "--repo", shop, "--yes"]);
    await runInBash((out.match(/gh api .*/g) ?? []).join("\n"));
    expect(rulesets()).toEqual([]);
    expect(environments()).toEqual(["staging", "production"]);
    expect(github.violations).toEqual([]);
  });
});
