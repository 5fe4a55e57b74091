/** Objects of git over REST. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { refusal } from "../rest/collaboration-world.js";
import { name, openServerWorld, repo, type ServerWorld } from "../server-world.js";

let world: ServerWorld;

beforeEach(async () => {
  world = await openServerWorld();
});

afterEach(() => world.close());

describe("git data over REST", () => {
  afterEach(() => expect(world.github.violations).toEqual([]));

  it("builds a commit from files", async () => {
    const base = await world.commit("develop", { "a.txt": "1\n", "dir/b.txt": "2\n" });
    const bot = world.clientOf(world.jobToken({ contents: "write" }));
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
    const sha = await world.commit("develop", { a: "1" });
    const ada = world.as("ada");
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
    const base = await world.commit("develop", { f: "1\n" });
    const bot = world.clientOf(world.jobToken({ contents: "write" }));
    for (const branch of ["one", "other", "staging"])
      await bot.rest.git.createRef({ ...repo, ref: `refs/heads/${branch}`, sha: base });
    const one = await world.commit("one", { f: "2\n", g: "1\n" });
    await world.commit("other", { f: "3\n" });
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
    expect(await world.github.git.readRef(name, "refs/heads/staging")).toBe(made.data.sha);
  });

  it("stacks merges that race", async () => {
    const base = await world.commit("develop", { f: "1\n" });
    const bot = world.clientOf(world.jobToken({ contents: "write" }));
    const heads = ["a", "b", "c", "d"];
    for (const head of heads) {
      await bot.rest.git.createRef({ ...repo, ref: `refs/heads/${head}`, sha: base });
      await world.commit(head, { [head]: "1\n" });
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
    const base = await world.commit("develop", { "a.txt": "1\n" });
    const rita = world.as("rita");
    await world.github.git.moveRefs(name, [{ ref: "refs/heads/feature/x", before: undefined, after: base }]);
    await world.commit("feature/x", { "b.txt": "1\n" });
    const head = await world.commit("feature/x", { "b.txt": "2\n" });
    await world.commit("develop", { "a.txt": "2\n" });
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
    const orphan = await world.github.git.createCommit(name, {
      tree: (await world.github.git.readCommit(name, base))?.tree ?? "",
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
    await world.commit("develop", { "docs/a.txt": "1\n" });
    const ada = world.as("ada");
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
