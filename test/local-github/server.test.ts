import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { createLocalGitHub, type LocalGitHub } from "../../src/local-github/index.js";

const run = promisify(execFile);
let directory: string;
let github: LocalGitHub;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "local-github-"));
  github = await createLocalGitHub({ directory });
  await github.addRepository({
    owner: "acme",
    name: "shop",
    defaultBranch: "develop",
    collaborators: { ada: "write" },
  });
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  await rm(directory, { recursive: true });
});

const gitAs = async (
  login: string,
  args: readonly string[],
  cwd = join(directory, "clone"),
): Promise<string> => {
  const env = {
    PATH: process.env["PATH"],
    HOME: directory,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_AUTHOR_NAME: login,
    GIT_AUTHOR_EMAIL: `${login}@example.com`,
    GIT_COMMITTER_NAME: login,
    GIT_COMMITTER_EMAIL: `${login}@example.com`,
  };
  const { stdout, stderr } = await run("git", [...args], { cwd, env });
  return stdout + stderr;
};

const octokitOf = (login: string) => getOctokit(github.token(login), { baseUrl: github.urls.api });

it("takes a push and shows what was pushed", async () => {
  await gitAs("ada", ["clone", "-q", github.remote("acme/shop", "ada"), "clone"], directory);
  await writeFile(join(directory, "clone", "a.txt"), "one\n");
  await gitAs("ada", ["add", "."]);
  await gitAs("ada", ["commit", "-qm", "First"]);
  await gitAs("ada", ["push", "-q", "origin", "HEAD:develop"]);
  const { data } = await octokitOf("ada").rest.repos.listPullRequestsAssociatedWithCommit({
    owner: "acme",
    repo: "shop",
    commit_sha: (await gitAs("ada", ["rev-parse", "HEAD"])).trim(),
  });
  expect(data).toEqual([]);
  expect(await github.git.readRef("acme/shop", "refs/heads/develop")).toBe(
    (await gitAs("ada", ["rev-parse", "HEAD"])).trim(),
  );
});
