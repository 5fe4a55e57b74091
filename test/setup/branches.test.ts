/** Branches that a checkout has or has not, without asking GitHub. */
import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { checkoutWith, cli, doctor, exampleFiles, git, initArguments, write } from "./support.js";

jest.setTimeout(60_000);

const policy = ".github/release-console.yml";
let directory: string;
beforeEach(async () => {
  directory = await checkoutWith(
    { ...exampleFiles("develop"), ".github/workflows/deploy.yml": null },
    "main",
  );
  await git(directory, "branch", "develop");
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** As a clone knows it: main is the default branch. */
async function cloned(): Promise<void> {
  await git(directory, "remote", "add", "origin", "https://github.com/acme/shop.git");
  for (const branch of ["main", "develop"])
    await git(directory, "update-ref", `refs/remotes/origin/${branch}`, branch);
  await git(directory, "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
}

const init = (...more: string[]) =>
  cli([
    "init",
    "--repo",
    directory,
    ...initArguments,
    "--offline",
    "--deploy-command=./scripts/deploy.sh",
    ...more,
  ]);

async function commitAll(message: string): Promise<void> {
  await git(directory, "add", "--all");
  await git(directory, "commit", "--quiet", "--message", message);
}

const foundBy = async (code: string): Promise<string> =>
  (await doctor(directory)).findings.find((each) => each.code === code)?.found ?? "";

describe("init --base", () => {
  it.each([
    ["nope", 'There is no branch "nope" in this checkout.', "(develop, main)"],
    ["Main", 'There is no branch "Main" in this checkout.', "Git tells capitals apart. Write --base main."],
  ])("writes nothing for %s", async (name, found, remedy) => {
    const said = await init("--base", name);
    expect(said.code).toBe(2);
    expect(said.err).toContain(found);
    expect(said.err).toContain(remedy);
    expect(await git(directory, "status", "--porcelain")).toBe("");
  });

  it("writes the base into the policy where the clone knows another default branch, and keeps the callers to that", async () => {
    await cloned();
    const { out } = await init("--base=develop", "--dry-run");
    expect(out).toMatch(/^\+base: develop$/m);
    expect(out).toContain("+  push: { branches: [main] }");
    expect(out).toContain('"refs/heads/develop"');
  });
});

describe("a staging branch that somebody deploys from", () => {
  it("stops init, and stays as it is where the console gets another", async () => {
    await cloned();
    await git(directory, "checkout", "--quiet", "-b", "staging", "main");
    await git(directory, "commit", "--quiet", "--allow-empty", "--message=Try it");
    await git(directory, "update-ref", "refs/remotes/origin/staging", "HEAD");
    await git(directory, "checkout", "--quiet", "main");
    const refused = await init();
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('The branch "staging" has commits that "main" does not have.');
    expect(refused.err).toContain("--staging-branch release-staging");
    const said = await init("--staging-branch=release-staging", "--dry-run");
    expect(said.err).toBe("");
    expect(said.out).toMatch(/^\+staging-branch: release-staging$/m);
  });
});

describe("doctor, where the base is not the default branch", () => {
  beforeEach(async () => {
    await cloned();
    await git(directory, "checkout", "--quiet", "develop");
    await init("--base=develop");
    await commitAll("Install");
  });

  it("on the base: names what the default branch lacks, and what it has otherwise", async () => {
    expect(await foundBy("default-branch-lacks-files")).toBe(
      'The default branch "main" does not have .github/release-console.yml, .github/workflows/release.yml, .github/workflows/rollback.yml, .github/workflows/deploy.yml.',
    );
    await git(directory, "update-ref", "refs/remotes/origin/main", "HEAD");
    expect(await foundBy("default-branch-lacks-files")).toBe("");
    write(directory, { [policy]: "base: develop\ntesters: [tess, toni]\nrollback-approvers: [ann, rob]\n" });
    expect(await foundBy("default-branch-lacks-files")).toBe(
      `The default branch "main" has ${policy} otherwise than this checkout.`,
    );
  });

  it("on the default branch: names what the base lacks", async () => {
    await git(directory, "checkout", "--quiet", "main");
    await git(directory, "merge", "--quiet", "develop");
    await git(directory, "update-ref", "refs/remotes/origin/main", "main");
    expect(await foundBy("base-lacks-files")).toBe(
      'The base "develop" does not have .github/workflows/signals.yml.',
    );
    await git(directory, "update-ref", "refs/remotes/origin/develop", "main");
    expect((await doctor(directory)).codes).not.toContain("base-lacks-files");
  });

  it("tells a base in other capitals apart, and says what it cannot know of a file that nobody can read", async () => {
    write(directory, { [policy]: "base: Develop\ntesters: [tess, toni]\nrollback-approvers: [ann, rob]\n" });
    expect(await foundBy("base-missing")).toBe('There is no branch "Develop", but "develop".');
    write(directory, { [policy]: "testers: [tess\n" });
    expect(await foundBy("policy-invalid")).toContain("what else is found takes the usual ones");
  });
});

it("doctor leaves one empty line before its sum, also where nobody can pass a gate yet", async () => {
  const { out } = await cli(["doctor", "--repo", directory, "--offline"]);
  expect(out).toContain("policy-missing");
  expect(out).toMatch(/\S\n\n\d+ errors?, .+ Looked at the checkout only; with a token also at GitHub\.\n$/);
});
