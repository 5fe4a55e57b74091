/** Git over HTTP. */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { name, openServerWorld, repo, type ServerWorld } from "../server-world.js";

const execute = promisify(execFile);

let world: ServerWorld;

beforeEach(async () => {
  world = await openServerWorld();
});

afterEach(() => world.close());

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
      HOME: world.directory,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_TERMINAL_PROMPT: "0",
      ...person,
    };
    const { stdout, stderr } = await execute("git", ["-C", cwd, ...args], { env });
    return stdout + stderr;
  };
  const clone = async (login: string, ...options: readonly string[]): Promise<string> => {
    const target = join(world.directory, `clone-${login}`);
    await git(world.directory, "clone", "-q", ...options, world.github.remote(name, login), target);
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
  afterEach(() => expect(world.github.violations).toEqual([]));

  it("clones, pushes, fetches and checks out a single commit", async () => {
    const place = await clone("ada");
    const first = await commitIn(place, { "a.txt": "one\n" });
    await git(place, "push", "-q", "origin", "HEAD:develop");
    expect(await world.github.git.readRef(name, "refs/heads/develop")).toBe(first);
    const { data } = await world.as("rita").rest.repos.getCommit({ ...repo, ref: "develop" });
    expect(data).toMatchObject({ sha: first, commit: { author: { name: "Ada" } }, stats: { additions: 1 } });
    const other = await clone("rita", "--depth=1");
    expect((await git(other, "rev-parse", "HEAD")).trim()).toBe(first);
    const second = await world.commit("develop", { "b.txt": "two\n" });
    await world.commit("develop", { "b.txt": "three\n" });
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
    expect((await world.github.git.listRefs(name, "refs/")).size).toBe(3);
    expect(
      (await world.as("rita").rest.git.getTree({ ...repo, tree_sha: sha, recursive: "1" })).data.tree,
    ).toHaveLength(300);
    await git(place, "push", "-q", "origin", ":spare");
    expect(await world.github.git.readRef(name, "refs/heads/spare")).toBeUndefined();
  });

  it("refuses by rule, with the words that git shows, and moves nothing with --atomic", async () => {
    const first = await world.commit("develop", { a: "1" });
    world.repository.rulesets.push({
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
    expect(await world.github.git.readRef(name, "refs/heads/spare")).toBeUndefined();
    await expect(git(place, "push", "origin", "HEAD:develop", "HEAD:spare")).rejects.toThrow(
      "remote rejected",
    );
    expect(await world.github.git.readRef(name, "refs/heads/spare")).toBeDefined();
    expect(await world.github.git.readRef(name, "refs/heads/develop")).toBe(first);
  });

  it("refuses workflow files to a job's token", async () => {
    await world.commit("develop", { a: "1" });
    const place = await clone("ada");
    await commitIn(place, { ".github/workflows/ci.yml": "on: push\n" });
    const remote = world.github.urls.server.replace(
      "://",
      `://x-access-token:${world.jobToken({ contents: "write" })}@`,
    );
    const refused = await git(place, "push", `${remote}/${name}.git`, "HEAD:develop").catch(
      (error: { stderr: string }) => error.stderr,
    );
    expect(refused).toContain(
      "refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission",
    );
  });

  it("lets nobody in who may not", async () => {
    await world.commit("develop", { a: "1" });
    const place = await clone("rita");
    await commitIn(place, { b: "1" });
    await expect(git(place, "push", "origin", "HEAD:develop")).rejects.toThrow(
      "Permission to acme/shop.git denied to rita.",
    );
    await expect(git(place, "ls-remote", `${world.github.urls.server}/acme/nothing.git`)).rejects.toThrow(
      "could not read Username",
    );
    await git(place, "ls-remote", `${world.github.urls.server}/${name}`);
    world.repository.isPrivate = true;
    await expect(git(place, "ls-remote", `${world.github.urls.server}/${name}`)).rejects.toThrow(
      "could not read Username",
    );
    await expect(git(place, "ls-remote", world.github.remote(name, "stranger"))).rejects.toThrow("not found");
    const reader = world.github.urls.server.replace(
      "://",
      `://x-access-token:${world.jobToken({ contents: "read" })}@`,
    );
    await git(place, "ls-remote", `${reader}/${name}`);
    await expect(git(place, "push", `${reader}/${name}`, "HEAD:develop")).rejects.toThrow(
      "denied to github-actions[bot]",
    );
  });
});
