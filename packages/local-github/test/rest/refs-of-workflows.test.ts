/** Workflow files, and pull requests that follow their branches. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { PullRequest } from "../../src/model/model.js";
import { refusal } from "./collaboration-world.js";
import { create, move, openRefsWorld, remove, repo, type RefsWorld } from "./refs-world.js";

let world: RefsWorld;

beforeEach(async () => {
  world = await openRefsWorld();
});

afterEach(() => world.close());

describe("workflow files", () => {
  const workflow = { ".github/workflows/ci.yml": "name: CI\non: [push, pull_request]\n" };
  const bare = { status: 403, message: "Resource not accessible by integration" };

  it("may not change with GITHUB_TOKEN, however it is tried", async () => {
    const changed = await world.looseCommit("develop", workflow);
    expect(await refusal(move(world.bot, "develop", changed))).toMatchObject(bare);
    expect(await refusal(create(world.bot, "refs/heads/x", changed))).toMatchObject(bare);
    expect(await refusal(create(world.bot, "refs/tags/v1", changed))).toMatchObject(bare);
    const tree = [
      {
        path: ".github/workflows/new.yml",
        mode: "100644" as const,
        type: "blob" as const,
        content: "on: push\n",
      },
    ];
    expect(await refusal(world.bot.rest.git.createTree({ ...repo, tree }))).toMatchObject(bare);
  });

  it("may change with people's tokens and Apps that hold the permission", async () => {
    await move(world.mira, "develop", await world.looseCommit("develop", workflow));
    const more = await world.looseCommit("develop", { ".github/workflows/ci.yml": "on: push\n" });
    expect(await refusal(move(world.asApp({ contents: "write" }), "develop", more))).toMatchObject(bare);
    await move(world.asApp({ contents: "write", workflows: "write" }), "develop", more);
  });

  it("may be those of any branch: forward moves are fine, going back behind every branch is not", async () => {
    const old = await world.tipOf("develop");
    await move(world.mira, "develop", await world.looseCommit("develop", workflow));
    await create(world.bot, "refs/heads/staging", await world.looseCommit("develop", { a: "1" }));
    expect(await refusal(create(world.bot, "refs/heads/production", old))).toMatchObject(bare);
    await create(world.mira, "refs/heads/keep", old);
    await create(world.bot, "refs/heads/production", old);
  });

  it("may be none at all: an orphan branch of another kind", async () => {
    const tree = await world.github.git.createTree("acme/shop", { base: undefined, entries: [] });
    const sha = await world.github.git.createCommit("acme/shop", {
      tree,
      parents: [],
      message: "Open the log",
    });
    await create(world.bot, "refs/heads/release-log", sha);
    expect(await world.tipOf("release-log")).toBe(sha);
  });

  it("are merged only when they are the base's or the default branch's", async () => {
    await world.commit("feature", workflow);
    await create(world.mira, "refs/heads/staging", await world.tipOf("develop"));
    expect(
      await refusal(world.bot.rest.repos.merge({ ...repo, base: "staging", head: "feature" })),
    ).toMatchObject({
      status: 403,
      message:
        "refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission",
    });
    await world.commit("other", { a: "1" });
    await world.commit("develop", workflow);
    expect((await world.bot.rest.repos.merge({ ...repo, base: "staging", head: "other" })).status).toBe(201);
    expect((await world.bot.rest.repos.merge({ ...repo, base: "staging", head: "develop" })).status).toBe(
      201,
    );
  });
});

describe("pull requests follow", () => {
  let pull: PullRequest;
  beforeEach(async () => {
    await world.commit("feature", { "a.txt": "1\n", "b.txt": "1\n" });
    const { data } = await world.mira.rest.pulls.create({
      ...repo,
      title: "A",
      head: "feature",
      base: "develop",
    });
    const found = world.repository.pulls.get(data.number);
    if (found === undefined) throw new Error("The pull request is there.");
    pull = found;
  });
  const actions = () =>
    world.events.filter(({ name }) => name === "pull_request").map(({ action }) => action);

  it("a push to the head: new head, refs, outdated threads, synchronize", async () => {
    const thread = (path: string) => ({
      id: path,
      path,
      line: 1,
      isResolved: false,
      resolvedBy: undefined,
      isOutdated: false,
      comments: [],
    });
    pull.threads.push(thread("a.txt"), thread("b.txt"));
    const before = pull.headSha;
    const after = await world.looseCommit("feature", { "a.txt": "2\n" });
    await move(world.mira, "feature", after);
    expect(pull.headSha).toBe(after);
    expect(await world.readRef(`refs/pull/${pull.number}/head`)).toBe(after);
    expect(pull.threads.map(({ isOutdated }) => isOutdated)).toEqual([true, false]);
    expect(actions()).toEqual(["opened", "synchronize"]);
    expect(world.events.at(-1)?.payload).toMatchObject({ action: "synchronize", before, after });
  });

  it("their base: merged when it contains the head, by whoever moved it", async () => {
    const app = world.asApp({ contents: "write" });
    const { data } = await app.rest.repos.merge({ ...repo, base: "develop", head: "feature" });
    expect(pull).toMatchObject({ state: "closed", merged: { by: "console-app[bot]", commit: data.sha } });
    expect(actions()).toEqual(["opened", "closed"]);
    expect((await world.mira.rest.pulls.get({ ...repo, pull_number: pull.number })).data).toMatchObject({
      merged: true,
      merge_commit_sha: data.sha,
    });
  });

  it("their base, moved over several commits: the merge commit is the one that brought the head", async () => {
    await world.commit("other", { "c.txt": "1\n" });
    await create(world.mira, "refs/heads/staging", await world.tipOf("develop"));
    const { data: merge } = await world.bot.rest.repos.merge({ ...repo, base: "staging", head: "feature" });
    await world.bot.rest.repos.merge({ ...repo, base: "staging", head: "other" });
    expect(pull.state).toBe("open");
    await move(world.bot, "develop", await world.tipOf("staging"));
    expect(pull.merged?.commit).toBe(merge.sha);
  });

  it("no branch that is not their base", async () => {
    await create(world.bot, "refs/heads/staging", await world.tipOf("feature"));
    expect(pull).toMatchObject({ state: "open", merged: undefined });
  });

  it("the end of their head or of their base: closed, not merged", async () => {
    await world.commit("second", { "d.txt": "1\n" });
    await create(world.mira, "refs/heads/base", await world.tipOf("develop"));
    const { data } = await world.mira.rest.pulls.create({
      ...repo,
      title: "B",
      head: "second",
      base: "base",
    });
    await remove(world.mira, "heads/feature");
    await remove(world.mira, "heads/base");
    expect(pull).toMatchObject({ state: "closed", merged: undefined });
    expect(world.repository.pulls.get(data.number)).toMatchObject({ state: "closed", merged: undefined });
    expect(actions()).toEqual(["opened", "opened", "closed", "closed"]);
  });

  it("a branch of a fork", async () => {
    await world.commit("fix", { "e.txt": "1\n" }, { fork: true });
    const { data } = await world
      .as("fern")
      .rest.pulls.create({ ...repo, title: "C", head: "fern:fix", base: "develop" });
    const fork = { owner: "fern", repo: "shop" };
    const { data: file } = await world.as("fern").rest.repos.createOrUpdateFileContents({
      ...fork,
      path: "e.txt",
      branch: "fix",
      message: "Fix",
      content: "Mgo=",
      sha: await blobOf("fern/shop", "fix:e.txt"),
    });
    expect(world.repository.pulls.get(data.number)?.headSha).toBe(file.commit.sha);
    expect(await world.readRef(`refs/pull/${data.number}/head`)).toBe(file.commit.sha);
    expect(world.events.at(-1)).toMatchObject({
      name: "pull_request",
      action: "synchronize",
      fromFork: true,
    });
  });
});

const blobOf = async (name: string, expression: string): Promise<string> =>
  (await world.github.git.resolve(name, expression))?.sha ?? "";
