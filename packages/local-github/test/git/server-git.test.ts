/** Git over HTTP. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createLocalGitHub, type LocalGitHub } from "../../src/index.js";
import type { Repository, ScopeLevel } from "../../src/model/model.js";
import { clientFor, commitFiles, type Octokit } from "../rest/collaboration-world.js";

const execute = promisify(execFile);

const name = "acme/shop";

const repo = { owner: "acme", repo: "shop" };

let directory: string;

let github: LocalGitHub;

let repository: Repository;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "local-github-"));
  github = await createLocalGitHub({ directory });
  repository = await github.addRepository({
    owner: "acme",
    name: "shop",
    defaultBranch: "develop",
    collaborators: { ada: "write", rita: "read" },
  });
  github.addAccount("stranger");
});

afterEach(async () => {
  await github.close();
  await rm(directory, { recursive: true });
});

const clientOf = (token: string): Octokit => clientFor(github, token);

const as = (login: string): Octokit => clientOf(github.token(login));

const jobToken = (permissions: Readonly<Record<string, ScopeLevel>>, jobId = 7): string =>
  github.mintToken({
    kind: "actions",
    login: "github-actions[bot]",
    repository: name,
    permissions,
    runId: 1,
    jobId,
    jobName: "decide",
  });

const commit = (branch: string, files: Readonly<Record<string, string>>): Promise<string> =>
  commitFiles(github, { name, branch, files });

describe("git", () => {
  const git = async (cwd: string, ...args: readonly string[]): Promise<string> => {
    const person = {
      GIT_AUTHOR_NAME: "Ada",
      GIT_AUTHOR_EMAIL: "ada@example.com",
      GIT_COMMITTER_NAME: "Ada",
      GIT_COMMITTER_EMAIL: "ada@example.com",
    };
    const env = {
      PATH: process.env["PATH"],
      HOME: directory,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_TERMINAL_PROMPT: "0",
      ...person,
    };
    const { stdout, stderr } = await execute("git", ["-C", cwd, ...args], { env });
    return stdout + stderr;
  };
  const clone = async (login: string, ...options: readonly string[]): Promise<string> => {
    const target = join(directory, `clone-${login}`);
    await git(directory, "clone", "-q", ...options, github.remote(name, login), target);
    return target;
  };
  const commitIn = async (place: string, files: Readonly<Record<string, string>>): Promise<string> => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(place, path, ".."), { recursive: true });
      await writeFile(join(place, path), text);
    }
    await git(place, "add", "--all");
    await git(place, "commit", "-qm", Object.keys(files).join(", "));
    return (await git(place, "rev-parse", "HEAD")).trim();
  };
  afterEach(() => expect(github.violations).toEqual([]));

  it("clones, pushes, fetches and checks out a single commit", async () => {
    const place = await clone("ada");
    const first = await commitIn(place, { "a.txt": "one\n" });
    await git(place, "push", "-q", "origin", "HEAD:develop");
    expect(await github.git.readRef(name, "refs/heads/develop")).toBe(first);
    const { data } = await as("rita").rest.repos.getCommit({ ...repo, ref: "develop" });
    expect(data).toMatchObject({ sha: first, commit: { author: { name: "Ada" } }, stats: { additions: 1 } });
    const other = await clone("rita", "--depth=1");
    expect((await git(other, "rev-parse", "HEAD")).trim()).toBe(first);
    const second = await commit("develop", { "b.txt": "two\n" });
    await commit("develop", { "b.txt": "three\n" });
    await git(other, "fetch", "-q", "--depth=1", "origin", second);
    expect((await git(other, "show", "FETCH_HEAD:b.txt")).trim()).toBe("two");
  });

  it("takes large pushes and deletions", async () => {
    const place = await clone("ada");
    const sha = await commitIn(
      place,
      Object.fromEntries(
        Array.from({ length: 150 }, (_, index) => [`dir-${index}/file.txt`, `${index}\n`.repeat(2000)]),
      ),
    );
    await git(
      place,
      "push",
      "-q",
      "origin",
      "HEAD:refs/heads/develop",
      "HEAD:refs/heads/spare",
      "HEAD:refs/tags/v1",
    );
    expect((await github.git.listRefs(name, "refs/")).size).toBe(3);
    expect(
      (await as("rita").rest.git.getTree({ ...repo, tree_sha: sha, recursive: "1" })).data.tree,
    ).toHaveLength(300);
    await git(place, "push", "-q", "origin", ":spare");
    expect(await github.git.readRef(name, "refs/heads/spare")).toBeUndefined();
  });

  it("refuses by rule, with the words that git shows, and moves nothing with --atomic", async () => {
    const first = await commit("develop", { a: "1" });
    repository.rulesets.push({
      id: 1,
      name: "develop",
      target: "branch",
      include: ["~DEFAULT_BRANCH"],
      exclude: [],
      rules: [{ type: "pull_request", requiredApprovals: 0 }],
      bypass: [],
      enforcement: "active",
    });
    const place = await clone("ada");
    await commitIn(place, { b: "1" });
    const refused = await git(place, "push", "origin", "HEAD:develop").catch(
      (error: { stderr: string }) => error.stderr,
    );
    expect(refused).toContain(
      "remote: error: GH013: Repository rule violations found for refs/heads/develop.",
    );
    expect(refused).toContain("remote: - Changes must be made through a pull request.");
    expect(refused).toContain(
      "! [remote rejected] HEAD -> develop (push declined due to repository rule violations)",
    );
    await expect(git(place, "push", "--atomic", "origin", "HEAD:develop", "HEAD:spare")).rejects.toThrow(
      "remote rejected",
    );
    expect(await github.git.readRef(name, "refs/heads/spare")).toBeUndefined();
    await expect(git(place, "push", "origin", "HEAD:develop", "HEAD:spare")).rejects.toThrow(
      "remote rejected",
    );
    expect(await github.git.readRef(name, "refs/heads/spare")).toBeDefined();
    expect(await github.git.readRef(name, "refs/heads/develop")).toBe(first);
  });

  it("refuses workflow files to a job's token", async () => {
    await commit("develop", { a: "1" });
    const place = await clone("ada");
    await commitIn(place, { ".github/workflows/ci.yml": "on: push\n" });
    const remote = github.urls.server.replace("://", `://x-access-token:${jobToken({ contents: "write" })}@`);
    const refused = await git(place, "push", `${remote}/${name}.git`, "HEAD:develop").catch(
      (error: { stderr: string }) => error.stderr,
    );
    expect(refused).toContain(
      "refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission",
    );
  });

  it("lets nobody in who may not", async () => {
    await commit("develop", { a: "1" });
    const place = await clone("rita");
    await commitIn(place, { b: "1" });
    await expect(git(place, "push", "origin", "HEAD:develop")).rejects.toThrow(
      "Permission to acme/shop.git denied to rita.",
    );
    await expect(git(place, "ls-remote", `${github.urls.server}/acme/nothing.git`)).rejects.toThrow(
      "could not read Username",
    );
    await git(place, "ls-remote", `${github.urls.server}/${name}`);
    repository.isPrivate = true;
    await expect(git(place, "ls-remote", `${github.urls.server}/${name}`)).rejects.toThrow(
      "could not read Username",
    );
    await expect(git(place, "ls-remote", github.remote(name, "stranger"))).rejects.toThrow("not found");
    const reader = github.urls.server.replace("://", `://x-access-token:${jobToken({ contents: "read" })}@`);
    await git(place, "ls-remote", `${reader}/${name}`);
    await expect(git(place, "push", `${reader}/${name}`, "HEAD:develop")).rejects.toThrow(
      "denied to github-actions[bot]",
    );
  });
});
