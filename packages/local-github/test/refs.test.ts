import { partsOf } from "../src/compose/internals.js";
/** The one door for refs: rules, workflow files, and what a move does to pull requests. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { PullRequest } from "../src/model/model.js";
import { matchesPattern } from "../src/repository/refs/rulesets.js";
import { openWorld, refusal, type Octokit, type World } from "./collaboration-world.js";

const repo = { owner: "acme", repo: "shop" };
const zero = "0".repeat(40);
let world: World;
let mira: Octokit;
let bot: Octokit;

beforeEach(async () => {
  world = await openWorld();
  mira = world.as("mira");
  bot = world.asWorkflow({ contents: "write", "pull-requests": "write" });
});
afterEach(() => world.close());

const move = (client: Octokit, branch: string, sha: string, force = false) =>
  client.rest.git.updateRef({ ...repo, ref: `heads/${branch}`, sha, force });
const create = (client: Octokit, ref: string, sha: string) =>
  client.rest.git.createRef({ ...repo, ref, sha });
const remove = (client: Octokit, ref: string) => client.rest.git.deleteRef({ ...repo, ref });
const tipOf = async (branch: string): Promise<string> => (await world.readRef(`refs/heads/${branch}`)) ?? "";

/** A commit on top of a branch that no ref points at. */
async function looseCommit(branch: string, files: Readonly<Record<string, string>>): Promise<string> {
  const tip = await tipOf(branch);
  const sha = await world.commit(branch, files);
  await world.github.git.moveRefs("acme/shop", [{ ref: `refs/heads/${branch}`, before: sha, after: tip }]);
  return sha;
}

describe("moving refs over REST", () => {
  it("creates, moves, lists and deletes", async () => {
    const [one, two] = [await tipOf("develop"), await looseCommit("develop", { a: "1" })];
    expect((await create(mira, "refs/heads/train/1", one)).data).toMatchObject({
      ref: "refs/heads/train/1",
      object: { type: "commit", sha: one },
    });
    expect((await move(mira, "train/1", two)).data.object.sha).toBe(two);
    const { data } = await mira.rest.git.listMatchingRefs({ ...repo, ref: "heads/train" });
    expect(data.map(({ ref }) => ref)).toEqual(["refs/heads/train/1"]);
    await remove(mira, "heads/train/1");
    expect(await refusal(mira.rest.git.getRef({ ...repo, ref: "heads/train/1" }))).toMatchObject({
      status: 404,
    });
  });

  it("says what it refuses", async () => {
    const one = await tipOf("develop");
    const side = await looseCommit("develop", { a: "1" });
    await move(mira, "develop", await looseCommit("develop", { b: "1" }));
    expect(await refusal(create(mira, "refs/heads/develop", one))).toMatchObject({
      status: 422,
      message: "Reference already exists",
    });
    expect(await refusal(create(mira, "heads/x", one))).toMatchObject({ status: 422 });
    expect(await refusal(create(mira, "refs/heads/x", "1".repeat(40)))).toMatchObject({
      status: 422,
      message: "Object does not exist",
    });
    expect(await refusal(create(mira, "refs/pull/7/head", one))).toMatchObject({ status: 422 });
    expect(await refusal(create(mira, "refs/heads/a..b", one))).toMatchObject({ status: 422 });
    expect(await refusal(move(mira, "develop", side))).toMatchObject({
      status: 422,
      message: "Update is not a fast forward",
    });
    expect(await refusal(move(mira, "nobody", side))).toMatchObject({
      status: 422,
      message: "Reference does not exist",
    });
    expect(await refusal(remove(mira, "heads/nobody"))).toMatchObject({
      status: 422,
      message: "Reference does not exist",
    });
    await move(mira, "develop", side, true);
    expect(await tipOf("develop")).toBe(side);
  });

  it("is all or nothing for several refs", async () => {
    const [one, two] = [await tipOf("develop"), await looseCommit("develop", { a: "1" })];
    const { refs } = partsOf(world.github);
    const request = { repository: world.repository, caller: { kind: "user", login: "mira" } as const };
    const staging = { ref: "refs/heads/staging", before: zero, after: one, force: false };
    await expect(
      refs.move({
        ...request,
        moves: [staging, { ref: "refs/heads/develop", before: two, after: two, force: false }],
      }),
    ).rejects.toThrow("develop");
    expect(await world.readRef("refs/heads/staging")).toBeUndefined();
    await refs.move({
      ...request,
      moves: [staging, { ref: "refs/heads/develop", before: one, after: two, force: false }],
    });
    expect([await tipOf("staging"), await tipOf("develop")]).toEqual([one, two]);
  });

  it("writes activity and sends a push", async () => {
    const [one, two] = [await tipOf("develop"), await looseCommit("develop", { a: "1" })];
    await move(mira, "develop", two);
    await move(bot, "develop", one, true);
    await create(mira, "refs/heads/x", one);
    await remove(mira, "heads/x");
    const { data } = await mira.rest.repos.listActivities({ ...repo, per_page: 3 });
    expect(data.map(({ ref, activity_type, actor }) => [ref, activity_type, actor?.login])).toEqual([
      ["refs/heads/x", "branch_deletion", "mira"],
      ["refs/heads/x", "branch_creation", "mira"],
      ["refs/heads/develop", "force_push", "github-actions[bot]"],
    ]);
    const all = await mira.paginate(mira.rest.repos.listActivities, { ...repo, ref: "develop", per_page: 1 });
    expect(all.map(({ before, after }) => [before, after])).toEqual([
      [two, one],
      [one, two],
    ]);
    expect(
      world.events.filter(({ name }) => name === "push").map(({ ref, sha, actor }) => [ref, sha, actor]),
    ).toEqual([
      ["refs/heads/develop", two, "mira"],
      // What GITHUB_TOKEN pushes starts nothing and is not sent.
      ["refs/heads/x", one, "mira"],
    ]);
  });
});

describe("rules", () => {
  it("keep history: no deletion, no force", async () => {
    world.protect("develop", [{ type: "deletion" }, { type: "non_fast_forward" }]);
    const one = await tipOf("develop");
    await move(mira, "develop", await looseCommit("develop", { a: "1" }));
    expect(await refusal(move(mira, "develop", one, true))).toMatchObject({
      status: 422,
      message: expect.stringContaining("Cannot force-push to this branch"),
    });
    expect(await refusal(remove(mira, "heads/develop"))).toMatchObject({
      status: 422,
      message: expect.stringContaining("Cannot delete this protected ref."),
    });
  });

  it("ask for a pull request of everybody but those who may bypass, and never let GITHUB_TOKEN bypass", async () => {
    world.protect(
      "~DEFAULT_BRANCH",
      [{ type: "pull_request", requiredApprovals: 0 }],
      ["acme-admin", "github-actions[bot]", "console-app[bot]"],
    );
    const next = await looseCommit("develop", { a: "1" });
    const needed = {
      status: 422,
      message: expect.stringContaining("Changes must be made through a pull request."),
    };
    expect(await refusal(move(mira, "develop", next))).toMatchObject(needed);
    expect(await refusal(move(bot, "develop", next))).toMatchObject(needed);
    await move(world.as("acme-admin"), "develop", next);
    await move(world.asApp({ contents: "write" }), "develop", await looseCommit("develop", { a: "2" }));
    await create(bot, "refs/heads/staging", next);
  });

  it("refuse a no-op on a branch that takes pull requests only", async () => {
    world.protect("develop", [{ type: "pull_request", requiredApprovals: 0 }]);
    const tip = await tipOf("develop");
    expect(await refusal(move(bot, "develop", tip))).toMatchObject({ status: 422 });
  });

  it("ask for statuses on the pushed commit", async () => {
    world.protect("develop", [
      { type: "required_status_checks", contexts: ["release-console"], strict: false },
    ]);
    const next = await looseCommit("develop", { a: "1" });
    expect(await refusal(move(mira, "develop", next))).toMatchObject({
      status: 422,
      message: expect.stringContaining('Required status check "release-console" is expected.'),
    });
    await mira.rest.repos.createCommitStatus({
      ...repo,
      sha: next,
      state: "success",
      context: "release-console",
    });
    await move(mira, "develop", next);
  });

  it("can close a branch for creation and updates", async () => {
    world.protect("locked/*", [{ type: "creation" }, { type: "update" }], ["acme-admin"]);
    const tip = await tipOf("develop");
    expect(await refusal(create(mira, "refs/heads/locked/a", tip))).toMatchObject({ status: 422 });
    await create(world.as("acme-admin"), "refs/heads/locked/a", tip);
    expect(await refusal(move(mira, "locked/a", await looseCommit("develop", { a: "1" })))).toMatchObject({
      status: 422,
    });
    await create(mira, "refs/heads/open/a", tip);
  });

  it("protect tags by their own rulesets", async () => {
    const tip = await tipOf("develop");
    world.repository.rulesets.push({
      id: 1,
      name: "tags",
      target: "tag",
      include: ["v*"],
      exclude: [],
      rules: [{ type: "update" }, { type: "deletion" }],
      bypass: [],
      enforcement: "active",
    });
    await create(bot, "refs/tags/v1.0.0", tip);
    expect(await refusal(remove(bot, "tags/v1.0.0"))).toMatchObject({ status: 422 });
    await create(bot, "refs/heads/v1", tip);
    await remove(bot, "heads/v1");
  });

  it("do nothing when switched off, and are shown as GitHub shows them", async () => {
    world.protect("develop", [
      { type: "pull_request", requiredApprovals: 1, dismissStale: true },
      { type: "required_status_checks", contexts: ["CI"], strict: true },
      { type: "update" },
    ]);
    const { data } = await bot.rest.repos.getBranchRules({ ...repo, branch: "develop" });
    expect(data.map(({ type }) => type)).toEqual(["pull_request", "required_status_checks", "update"]);
    expect(data[0]).toMatchObject({
      ruleset_source: "acme/shop",
      parameters: { required_approving_review_count: 1, dismiss_stale_reviews_on_push: true },
    });
    const ruleset = world.repository.rulesets[0];
    if (ruleset === undefined) throw new Error("There is a ruleset.");
    const { data: shown } = await mira.rest.repos.getRepoRuleset({ ...repo, ruleset_id: ruleset.id });
    expect(shown).toMatchObject({
      enforcement: "active",
      conditions: { ref_name: { include: ["refs/heads/develop"] } },
    });
    ruleset.enforcement = "disabled";
    expect((await bot.rest.repos.getBranchRules({ ...repo, branch: "develop" })).data).toEqual([]);
    await move(mira, "develop", await looseCommit("develop", { a: "1" }));
  });

  it.each([
    ["*", "develop", true],
    ["*", "train/1", false],
    ["**", "train/1", true],
    ["**/1", "train/1", true],
    ["release-?", "release-1", true],
    ["release-?", "release-10", false],
    ["v[0-9]*", "v1.0", true],
    ["v[!0-9]*", "v1.0", false],
    ["a.b", "axb", false],
    ["release-console/**", "release-console/scratch/7", true],
  ])("%s and %s match: %s", (pattern, name, isMatch) => {
    expect(matchesPattern(pattern, name)).toBe(isMatch);
  });
});

describe("workflow files", () => {
  const workflow = { ".github/workflows/ci.yml": "name: CI\non: [push, pull_request]\n" };
  const bare = { status: 403, message: "Resource not accessible by integration" };

  it("may not change with GITHUB_TOKEN, however it is tried", async () => {
    const changed = await looseCommit("develop", workflow);
    expect(await refusal(move(bot, "develop", changed))).toMatchObject(bare);
    expect(await refusal(create(bot, "refs/heads/x", changed))).toMatchObject(bare);
    expect(await refusal(create(bot, "refs/tags/v1", changed))).toMatchObject(bare);
    const tree = [
      {
        path: ".github/workflows/new.yml",
        mode: "100644" as const,
        type: "blob" as const,
        content: "on: push\n",
      },
    ];
    expect(await refusal(bot.rest.git.createTree({ ...repo, tree }))).toMatchObject(bare);
  });

  it("may change with people's tokens and Apps that hold the permission", async () => {
    await move(mira, "develop", await looseCommit("develop", workflow));
    const more = await looseCommit("develop", { ".github/workflows/ci.yml": "on: push\n" });
    expect(await refusal(move(world.asApp({ contents: "write" }), "develop", more))).toMatchObject(bare);
    await move(world.asApp({ contents: "write", workflows: "write" }), "develop", more);
  });

  it("may be those of any branch: forward moves are fine, going back behind every branch is not", async () => {
    const old = await tipOf("develop");
    await move(mira, "develop", await looseCommit("develop", workflow));
    await create(bot, "refs/heads/staging", await looseCommit("develop", { a: "1" }));
    expect(await refusal(create(bot, "refs/heads/production", old))).toMatchObject(bare);
    await create(mira, "refs/heads/keep", old);
    await create(bot, "refs/heads/production", old);
  });

  it("may be none at all: an orphan branch of another kind", async () => {
    const tree = await world.github.git.createTree("acme/shop", { base: undefined, entries: [] });
    const sha = await world.github.git.createCommit("acme/shop", {
      tree,
      parents: [],
      message: "Open the log",
    });
    await create(bot, "refs/heads/release-log", sha);
    expect(await tipOf("release-log")).toBe(sha);
  });

  it("are merged only when they are the base's or the default branch's", async () => {
    await world.commit("feature", workflow);
    await create(mira, "refs/heads/staging", await tipOf("develop"));
    expect(await refusal(bot.rest.repos.merge({ ...repo, base: "staging", head: "feature" }))).toMatchObject({
      status: 403,
      message:
        "refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission",
    });
    await world.commit("other", { a: "1" });
    await world.commit("develop", workflow);
    expect((await bot.rest.repos.merge({ ...repo, base: "staging", head: "other" })).status).toBe(201);
    expect((await bot.rest.repos.merge({ ...repo, base: "staging", head: "develop" })).status).toBe(201);
  });
});

describe("pull requests follow", () => {
  let pull: PullRequest;
  beforeEach(async () => {
    await world.commit("feature", { "a.txt": "1\n", "b.txt": "1\n" });
    const { data } = await mira.rest.pulls.create({ ...repo, title: "A", head: "feature", base: "develop" });
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
    const after = await looseCommit("feature", { "a.txt": "2\n" });
    await move(mira, "feature", after);
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
    expect((await mira.rest.pulls.get({ ...repo, pull_number: pull.number })).data).toMatchObject({
      merged: true,
      merge_commit_sha: data.sha,
    });
  });

  it("their base, moved over several commits: the merge commit is the one that brought the head", async () => {
    await world.commit("other", { "c.txt": "1\n" });
    await create(mira, "refs/heads/staging", await tipOf("develop"));
    const { data: merge } = await bot.rest.repos.merge({ ...repo, base: "staging", head: "feature" });
    await bot.rest.repos.merge({ ...repo, base: "staging", head: "other" });
    expect(pull.state).toBe("open");
    await move(bot, "develop", await tipOf("staging"));
    expect(pull.merged?.commit).toBe(merge.sha);
  });

  it("no branch that is not their base", async () => {
    await create(bot, "refs/heads/staging", await tipOf("feature"));
    expect(pull).toMatchObject({ state: "open", merged: undefined });
  });

  it("the end of their head or of their base: closed, not merged", async () => {
    await world.commit("second", { "d.txt": "1\n" });
    await create(mira, "refs/heads/base", await tipOf("develop"));
    const { data } = await mira.rest.pulls.create({ ...repo, title: "B", head: "second", base: "base" });
    await remove(mira, "heads/feature");
    await remove(mira, "heads/base");
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
