/** The server from outside: real git, GitHub's own client, plain HTTP. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createLocalGitHub, type LocalGitHub } from "../src/index.js";
import type { Repository, ScopeLevel } from "../src/model/model.js";
import { clientFor, commitFiles, refusal, type Octokit } from "./collaboration-world.js";

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

describe("git data over REST", () => {
  afterEach(() => expect(github.violations).toEqual([]));

  it("builds a commit from files", async () => {
    const base = await commit("develop", { "a.txt": "1\n", "dir/b.txt": "2\n" });
    const bot = clientOf(jobToken({ contents: "write" }));
    const { data: blob } = await bot.rest.git.createBlob({ ...repo, content: "AP8=", encoding: "base64" });
    const { data: tree } = await bot.rest.git.createTree({
      ...repo,
      base_tree: base,
      tree: [
        { path: "dir/b.txt", mode: "100644", type: "blob", sha: null },
        { path: "new/c.txt", mode: "100644", type: "blob", content: "ü\n" },
        { path: "bin", mode: "100755", type: "blob", sha: blob.sha },
      ],
    });
    expect(tree.tree.map(({ path }) => path)).toEqual(["a.txt", "bin", "new"]);
    const { data: made } = await bot.rest.git.createCommit({
      ...repo,
      message: "Change",
      tree: tree.sha,
      parents: [base],
    });
    expect(made).toMatchObject({
      author: { name: "github-actions[bot]" },
      committer: { name: "GitHub" },
      verification: { verified: true },
    });
    const { data: named } = await bot.rest.git.createCommit({
      ...repo,
      message: "Orphan",
      tree: tree.sha,
      parents: [],
      author: { name: "Ada", email: "ada@example.com" },
    });
    expect(named).toMatchObject({
      author: { name: "Ada" },
      committer: { name: "Ada" },
      parents: [],
      verification: { verified: false },
    });
    expect((await bot.rest.git.getCommit({ ...repo, commit_sha: made.sha })).data.tree.sha).toBe(tree.sha);
    const { data: file } = await bot.rest.git.getBlob({ ...repo, file_sha: blob.sha });
    expect([...Buffer.from(file.content, "base64")]).toEqual([0, 255]);
    const missing = [{ path: "nowhere", mode: "100644" as const, type: "blob" as const, sha: null }];
    expect(await refusal(bot.rest.git.createTree({ ...repo, base_tree: base, tree: missing }))).toMatchObject(
      { status: 422, message: expect.stringContaining("GitRPC::BadObjectState") },
    );
    expect(
      await refusal(bot.rest.git.createCommit({ ...repo, message: "x", tree: base, parents: [] })),
    ).toMatchObject({ status: 422, message: "Tree SHA does not exist" });
    expect(
      await refusal(
        bot.rest.git.createCommit({ ...repo, message: "x", tree: tree.sha, parents: [tree.sha] }),
      ),
    ).toMatchObject({ status: 422 });
  });

  it("tags", async () => {
    const sha = await commit("develop", { a: "1" });
    const ada = as("ada");
    const { data: tag } = await ada.rest.git.createTag({
      ...repo,
      tag: "v1.0.0",
      message: "First\n\nhash",
      object: sha,
      type: "commit",
    });
    await ada.rest.git.createRef({ ...repo, ref: "refs/tags/v1.0.0", sha: tag.sha });
    expect((await ada.rest.git.getRef({ ...repo, ref: "tags/v1.0.0" })).data.object).toMatchObject({
      type: "tag",
      sha: tag.sha,
    });
    expect((await ada.rest.git.getTag({ ...repo, tag_sha: tag.sha })).data).toMatchObject({
      message: "First\n\nhash",
      object: { sha },
    });
    expect((await ada.rest.repos.listTags(repo)).data).toMatchObject([{ name: "v1.0.0", commit: { sha } }]);
    expect((await ada.rest.repos.getCommit({ ...repo, ref: "v1.0.0" })).data.sha).toBe(sha);
  });

  it("merges: made, nothing to do, conflict, missing", async () => {
    const base = await commit("develop", { f: "1\n" });
    const bot = clientOf(jobToken({ contents: "write" }));
    for (const branch of ["one", "other", "staging"])
      await bot.rest.git.createRef({ ...repo, ref: `refs/heads/${branch}`, sha: base });
    const one = await commit("one", { f: "2\n", g: "1\n" });
    await commit("other", { f: "3\n" });
    const made = await bot.rest.repos.merge({
      ...repo,
      base: "staging",
      head: one,
      commit_message: "Promote #1",
    });
    expect(made).toMatchObject({
      status: 201,
      data: {
        commit: { message: "Promote #1", verification: { verified: true } },
        parents: [{ sha: base }, { sha: one }],
      },
    });
    expect((await bot.rest.repos.merge({ ...repo, base: "staging", head: "one" })).status).toBe(204);
    expect(await refusal(bot.rest.repos.merge({ ...repo, base: "staging", head: "other" }))).toMatchObject({
      status: 409,
      message: "Merge conflict",
    });
    expect(await refusal(bot.rest.repos.merge({ ...repo, base: "nobody", head: "one" }))).toMatchObject({
      status: 404,
      message: "Base does not exist",
    });
    expect(await refusal(bot.rest.repos.merge({ ...repo, base: "staging", head: "nobody" }))).toMatchObject({
      status: 404,
      message: "Head does not exist",
    });
    expect(await github.git.readRef(name, "refs/heads/staging")).toBe(made.data.sha);
  });

  it("stacks merges that race", async () => {
    const base = await commit("develop", { f: "1\n" });
    const bot = clientOf(jobToken({ contents: "write" }));
    const heads = ["a", "b", "c", "d"];
    for (const head of heads) {
      await bot.rest.git.createRef({ ...repo, ref: `refs/heads/${head}`, sha: base });
      await commit(head, { [head]: "1\n" });
    }
    await bot.rest.git.createRef({ ...repo, ref: "refs/heads/staging", sha: base });
    const merges = await Promise.all(
      heads.map((head) => bot.rest.repos.merge({ ...repo, base: "staging", head })),
    );
    expect(merges.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const { data } = await bot.rest.git.getTree({ ...repo, tree_sha: "staging" });
    expect(data.tree.map(({ path }) => path)).toEqual(["a", "b", "c", "d", "f"]);
  });

  it("compares, lists and shows", async () => {
    const base = await commit("develop", { "a.txt": "1\n" });
    const rita = as("rita");
    await github.git.moveRefs(name, [{ ref: "refs/heads/feature/x", before: undefined, after: base }]);
    await commit("feature/x", { "b.txt": "1\n" });
    const head = await commit("feature/x", { "b.txt": "2\n" });
    await commit("develop", { "a.txt": "2\n" });
    const { data } = await rita.rest.repos.compareCommitsWithBasehead({
      ...repo,
      basehead: "develop...feature/x",
    });
    expect(data).toMatchObject({
      status: "diverged",
      ahead_by: 2,
      behind_by: 1,
      merge_base_commit: { sha: base },
      files: [{ filename: "b.txt", status: "added" }],
    });
    expect(data.commits.at(-1)?.sha).toBe(head);
    expect(
      (await rita.rest.repos.compareCommitsWithBasehead({ ...repo, basehead: `${base}...develop` })).data
        .status,
    ).toBe("ahead");
    const orphan = await github.git.createCommit(name, {
      tree: (await github.git.readCommit(name, base))?.tree ?? "",
      parents: [],
      message: "Log",
    });
    expect(
      await refusal(rita.rest.repos.compareCommitsWithBasehead({ ...repo, basehead: `develop...${orphan}` })),
    ).toMatchObject({ status: 404 });
    expect(
      (await rita.rest.repos.listCommits({ ...repo, sha: "feature/x", path: "b.txt" })).data,
    ).toHaveLength(2);
    expect((await rita.rest.repos.getBranch({ ...repo, branch: "feature/x" })).data).toMatchObject({
      name: "feature/x",
      commit: { sha: head },
      protected: false,
      protection: { enabled: false },
    });
    expect((await rita.rest.repos.listBranches(repo)).data.map((branch) => branch.name)).toEqual([
      "develop",
      "feature/x",
    ]);
    expect(await refusal(rita.rest.repos.getBranch({ ...repo, branch: "nobody" }))).toMatchObject({
      status: 404,
      message: "Branch not found",
    });
    expect((await rita.rest.repos.get(repo)).data).toMatchObject({
      default_branch: "develop",
      permissions: { push: false, pull: true },
    });
  });

  it("reads and writes files", async () => {
    await commit("develop", { "docs/a.txt": "1\n" });
    const ada = as("ada");
    const made = await ada.rest.repos.createOrUpdateFileContents({
      ...repo,
      path: "docs/b c.txt",
      message: "Add",
      content: Buffer.from("two\n").toString("base64"),
    });
    expect(made.status).toBe(201);
    const { data } = await ada.rest.repos.getContent({ ...repo, path: "docs/b c.txt" });
    if (Array.isArray(data) || data.type !== "file") throw new Error("It is a file.");
    expect(Buffer.from(data.content, "base64").toString()).toBe("two\n");
    const folder = await ada.rest.repos.getContent({ ...repo, path: "docs", ref: "develop" });
    expect(folder.data).toMatchObject([
      { name: "a.txt", type: "file" },
      { name: "b c.txt", type: "file" },
    ]);
    const change = { ...repo, path: "docs/b c.txt", message: "Change", content: "eA==" };
    expect(await refusal(ada.rest.repos.createOrUpdateFileContents(change))).toMatchObject({ status: 422 });
    expect(
      await refusal(ada.rest.repos.createOrUpdateFileContents({ ...change, sha: "1".repeat(40) })),
    ).toMatchObject({ status: 409 });
    expect((await ada.rest.repos.createOrUpdateFileContents({ ...change, sha: data.sha })).status).toBe(200);
    expect(await refusal(ada.rest.repos.getContent({ ...repo, path: "nowhere" }))).toMatchObject({
      status: 404,
    });
  });
});

describe("who may do what", () => {
  afterEach(() => expect(github.violations).toEqual([]));
  const bare = { status: 403, message: "Resource not accessible by integration" };

  it("is up to the scopes of a job", async () => {
    const sha = await commit("develop", { a: "1" });
    const reader = clientOf(jobToken({ contents: "read" }));
    expect((await reader.rest.git.getRef({ ...repo, ref: "heads/develop" })).data.object.sha).toBe(sha);
    expect(await refusal(reader.rest.git.createRef({ ...repo, ref: "refs/heads/x", sha }))).toMatchObject(
      bare,
    );
    expect(
      await refusal(clientOf(jobToken({})).rest.git.getRef({ ...repo, ref: "heads/develop" })),
    ).toMatchObject(bare);
    expect((await clientOf(jobToken({})).rest.repos.get(repo)).status).toBe(200);
  });

  it("ends at the border of the job's repository", async () => {
    await github.addRepository({ owner: "other", name: "public" });
    await github.addRepository({ owner: "other", name: "secret", isPrivate: true });
    const bot = clientOf(jobToken({ contents: "write", issues: "write" }));
    expect((await bot.rest.repos.get({ owner: "other", repo: "public" })).status).toBe(200);
    expect(
      await refusal(bot.rest.issues.create({ owner: "other", repo: "public", title: "x" })),
    ).toMatchObject(bare);
    expect(await refusal(bot.rest.repos.get({ owner: "other", repo: "secret" }))).toMatchObject({
      status: 404,
    });
  });

  it("is up to the role of a person", async () => {
    const sha = await commit("develop", { a: "1" });
    expect(await refusal(as("rita").rest.git.createRef({ ...repo, ref: "refs/heads/x", sha }))).toMatchObject(
      { status: 403 },
    );
    repository.isPrivate = true;
    expect(await refusal(as("stranger").rest.repos.get(repo))).toMatchObject({
      status: 404,
      message: "Not Found",
    });
    expect((await as("rita").rest.repos.get(repo)).status).toBe(200);
  });

  it("ends with the token", async () => {
    const token = jobToken({ contents: "read" });
    expect((await clientOf(token).rest.repos.get(repo)).status).toBe(200);
    github.revokeToken(token);
    expect(await refusal(clientOf(token).rest.repos.get(repo))).toMatchObject({
      status: 401,
      message: "Bad credentials",
    });
  });
});

describe("answers", () => {
  it("are paged with links", async () => {
    const sha = await commit("develop", { a: "1" });
    await github.git.moveRefs(
      name,
      Array.from({ length: 7 }, (_, index) => ({
        ref: `refs/heads/b${index}`,
        before: undefined,
        after: sha,
      })),
    );
    const rita = as("rita");
    const first = await rita.rest.repos.listBranches({ ...repo, per_page: 3 });
    expect(first.data).toHaveLength(3);
    expect(first.headers.link).toContain('rel="next"');
    expect(
      (await rita.paginate(rita.rest.repos.listBranches, { ...repo, per_page: 3 })).map(
        (branch) => branch.name,
      ),
    ).toHaveLength(8);
    expect(github.violations).toEqual([]);
  });

  it("carry the simulated time, which passes with every write", async () => {
    const sha = await commit("develop", { a: "1" });
    const ada = as("ada");
    const timeOf = async (request: Promise<{ headers: { date?: string } }>): Promise<number> =>
      Date.parse((await request).headers.date ?? "");
    const read = await timeOf(ada.rest.repos.get(repo));
    expect(await timeOf(ada.rest.repos.get(repo))).toBe(read);
    expect(await timeOf(ada.rest.git.createRef({ ...repo, ref: "refs/heads/x", sha }))).toBe(read + 1000);
    github.clock.advance(3600);
    expect(await timeOf(ada.rest.repos.get(repo))).toBe(read + 3_601_000);
  });

  it("say what would have been needed", async () => {
    const { headers } = await as("ada").request("GET /repos/{owner}/{repo}/issues", repo);
    expect(headers).toMatchObject({
      "x-accepted-github-permissions": "issues=read; pull_requests=read",
      "x-ratelimit-limit": "5000",
    });
    expect(headers["x-github-request-id"]).toMatch(/^[0-9A-F]{16}$/);
  });

  it("are 501 and a violation for what is not emulated", async () => {
    expect(await refusal(as("ada").request("GET /repos/{owner}/{repo}/hooks", repo))).toMatchObject({
      status: 501,
    });
    expect(github.violations).toEqual([
      { operation: "GET /repos/acme/shop/hooks", message: "is not emulated" },
    ]);
  });

  it("are 422 and a violation for what GitHub does not describe", async () => {
    expect(
      await refusal(as("ada").request("GET /repos/{owner}/{repo}/branches", { ...repo, colour: "red" })),
    ).toMatchObject({ status: 422 });
    expect(github.violations).toMatchObject([
      { operation: "repos/list-branches", message: expect.stringContaining("colour") },
    ]);
  });

  it("are 400 for what is no JSON", async () => {
    const response = await fetch(`${github.urls.api}/repos/acme/shop/issues`, {
      method: "POST",
      body: "{",
      headers: { authorization: `token ${github.token("ada")}` },
    });
    expect([response.status, ((await response.json()) as { message: string }).message]).toEqual([
      400,
      "Problems parsing JSON",
    ]);
  });
});

describe("faults on purpose", () => {
  const createRef = async (login: string, ref: string) =>
    as(login).rest.git.createRef({
      ...repo,
      ref: `refs/heads/${ref}`,
      sha: await commit("develop", { [ref]: "1" }),
    });
  const exists = async (ref: string): Promise<boolean> =>
    (await github.git.readRef(name, `refs/heads/${ref}`)) !== undefined;

  it("come before the effect, after it, or instead of the answer", async () => {
    github.faults.add({
      match: (_, { path }) => path.endsWith("/git/refs"),
      times: 2,
      effect: "before",
      answer: { status: 503, body: { message: "No server is currently available" } },
    });
    expect(await refusal(createRef("ada", "a"))).toMatchObject({
      status: 503,
      message: "No server is currently available",
    });
    expect(await refusal(createRef("ada", "a"))).toMatchObject({ status: 503 });
    expect(await exists("a")).toBe(false);
    github.faults.add({
      match: (operation) => operation === "git/create-ref",
      effect: "after",
      answer: { status: 502 },
    });
    expect(await refusal(createRef("ada", "b"))).toMatchObject({ status: 502 });
    expect(await exists("b")).toBe(true);
    github.faults.add({
      match: (operation, { login }) => operation === "git/create-ref" && login === "ada",
      effect: "after",
      answer: "drop",
    });
    await expect(createRef("ada", "c")).rejects.toThrow(/other side closed|fetch failed|Unknown Error/);
    expect([await exists("c"), github.faults.unused]).toEqual([true, 0]);
    expect((await createRef("ada", "d")).status).toBe(201);
  });

  it("may be slowness", async () => {
    github.faults.latencyMs = 80;
    const start = performance.now();
    await as("ada").rest.repos.get(repo);
    expect(performance.now() - start).toBeGreaterThan(75);
  });
});

describe("Apps", () => {
  it("give tokens for where they are installed, and no more than they hold", async () => {
    const { Apps } = await import("../src/repository/apps.js");
    const { Registry } = await import("../src/repository/registry.js");
    const { Tokens } = await import("../src/http/tokens.js");
    const tokens = new Tokens();
    const apps = new Apps(new Registry(), tokens);
    apps.register({
      slug: "console",
      clientId: "Iv1",
      privateKey: "KEY",
      repositories: [name],
      permissions: { contents: "write", workflows: "write" },
    });
    const request = {
      clientId: "Iv1",
      privateKey: "KEY\n",
      owner: "acme",
      repositories: ["shop"],
      permissions: {},
      jobId: 1,
      jobName: "decide",
    };
    const { token, appSlug } = await apps.mint(request);
    expect([appSlug, tokens.claimsOf(token)]).toMatchObject([
      "console",
      { kind: "app", login: "console[bot]", repository: name, permissions: { workflows: "write" } },
    ]);
    await expect(apps.mint({ ...request, privateKey: "OTHER" })).rejects.toThrow("could not be decoded");
    await expect(apps.mint({ ...request, clientId: "Iv2" })).rejects.toThrow("Integration not found");
    await expect(apps.mint({ ...request, repositories: ["elsewhere"] })).rejects.toThrow("Not Found");
    await expect(apps.mint({ ...request, permissions: { issues: "write" } })).rejects.toThrow("not granted");
  });
});
