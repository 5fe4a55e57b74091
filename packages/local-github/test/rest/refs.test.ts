/** Refs over REST, and rules. */
import { partsOf } from "../../src/compose/internals.js";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { matchesPattern } from "../../src/repository/refs/rulesets.js";
import { refusal } from "./collaboration-world.js";
import { create, move, openRefsWorld, remove, repo, type RefsWorld } from "./refs-world.js";

let world: RefsWorld;

beforeEach(async () => {
  world = await openRefsWorld();
});

afterEach(() => world.close());

const zero = "0".repeat(40);

describe("moving refs over REST", () => {
  it("creates, moves, lists and deletes", async () => {
    const [one, two] = [await world.tipOf("develop"), await world.looseCommit("develop", { a: "1" })];
    expect((await create(world.mira, "refs/heads/train/1", one)).data).toMatchObject({
      ref: "refs/heads/train/1",
      object: { type: "commit", sha: one },
    });
    expect((await move(world.mira, "train/1", two)).data.object.sha).toBe(two);
    const { data } = await world.mira.rest.git.listMatchingRefs({ ...repo, ref: "heads/train" });
    expect(data.map(({ ref }) => ref)).toEqual(["refs/heads/train/1"]);
    await remove(world.mira, "heads/train/1");
    expect(await refusal(world.mira.rest.git.getRef({ ...repo, ref: "heads/train/1" }))).toMatchObject({
      status: 404,
    });
  });

  it("says what it refuses", async () => {
    const one = await world.tipOf("develop");
    const side = await world.looseCommit("develop", { a: "1" });
    await move(world.mira, "develop", await world.looseCommit("develop", { b: "1" }));
    expect(await refusal(create(world.mira, "refs/heads/develop", one))).toMatchObject({
      status: 422,
      message: "Reference already exists",
    });
    expect(await refusal(create(world.mira, "heads/x", one))).toMatchObject({ status: 422 });
    expect(await refusal(create(world.mira, "refs/heads/x", "1".repeat(40)))).toMatchObject({
      status: 422,
      message: "Object does not exist",
    });
    expect(await refusal(create(world.mira, "refs/pull/7/head", one))).toMatchObject({ status: 422 });
    expect(await refusal(create(world.mira, "refs/heads/a..b", one))).toMatchObject({ status: 422 });
    expect(await refusal(move(world.mira, "develop", side))).toMatchObject({
      status: 422,
      message: "Update is not a fast forward",
    });
    expect(await refusal(move(world.mira, "nobody", side))).toMatchObject({
      status: 422,
      message: "Reference does not exist",
    });
    expect(await refusal(remove(world.mira, "heads/nobody"))).toMatchObject({
      status: 422,
      message: "Reference does not exist",
    });
    await move(world.mira, "develop", side, true);
    expect(await world.tipOf("develop")).toBe(side);
  });

  it("is all or nothing for several refs", async () => {
    const [one, two] = [await world.tipOf("develop"), await world.looseCommit("develop", { a: "1" })];
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
    expect([await world.tipOf("staging"), await world.tipOf("develop")]).toEqual([one, two]);
  });

  it("writes activity and sends a push", async () => {
    const [one, two] = [await world.tipOf("develop"), await world.looseCommit("develop", { a: "1" })];
    await move(world.mira, "develop", two);
    await move(world.bot, "develop", one, true);
    await create(world.mira, "refs/heads/x", one);
    await remove(world.mira, "heads/x");
    const { data } = await world.mira.rest.repos.listActivities({ ...repo, per_page: 3 });
    expect(data.map(({ ref, activity_type, actor }) => [ref, activity_type, actor?.login])).toEqual([
      ["refs/heads/x", "branch_deletion", "mira"],
      ["refs/heads/x", "branch_creation", "mira"],
      ["refs/heads/develop", "force_push", "github-actions[bot]"],
    ]);
    const all = await world.mira.paginate(world.mira.rest.repos.listActivities, {
      ...repo,
      ref: "develop",
      per_page: 1,
    });
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
    const one = await world.tipOf("develop");
    await move(world.mira, "develop", await world.looseCommit("develop", { a: "1" }));
    expect(await refusal(move(world.mira, "develop", one, true))).toMatchObject({
      status: 422,
      message: expect.stringContaining("Cannot force-push to this branch"),
    });
    expect(await refusal(remove(world.mira, "heads/develop"))).toMatchObject({
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
    const next = await world.looseCommit("develop", { a: "1" });
    const needed = {
      status: 422,
      message: expect.stringContaining("Changes must be made through a pull request."),
    };
    expect(await refusal(move(world.mira, "develop", next))).toMatchObject(needed);
    expect(await refusal(move(world.bot, "develop", next))).toMatchObject(needed);
    await move(world.as("acme-admin"), "develop", next);
    await move(world.asApp({ contents: "write" }), "develop", await world.looseCommit("develop", { a: "2" }));
    await create(world.bot, "refs/heads/staging", next);
  });

  it("refuse a no-op on a branch that takes pull requests only", async () => {
    world.protect("develop", [{ type: "pull_request", requiredApprovals: 0 }]);
    const tip = await world.tipOf("develop");
    expect(await refusal(move(world.bot, "develop", tip))).toMatchObject({ status: 422 });
  });

  it("ask for statuses on the pushed commit", async () => {
    world.protect("develop", [
      { type: "required_status_checks", contexts: ["release-console"], strict: false },
    ]);
    const next = await world.looseCommit("develop", { a: "1" });
    expect(await refusal(move(world.mira, "develop", next))).toMatchObject({
      status: 422,
      message: expect.stringContaining('Required status check "release-console" is expected.'),
    });
    await world.mira.rest.repos.createCommitStatus({
      ...repo,
      sha: next,
      state: "success",
      context: "release-console",
    });
    await move(world.mira, "develop", next);
  });

  it("can close a branch for creation and updates", async () => {
    world.protect("locked/*", [{ type: "creation" }, { type: "update" }], ["acme-admin"]);
    const tip = await world.tipOf("develop");
    expect(await refusal(create(world.mira, "refs/heads/locked/a", tip))).toMatchObject({ status: 422 });
    await create(world.as("acme-admin"), "refs/heads/locked/a", tip);
    expect(
      await refusal(move(world.mira, "locked/a", await world.looseCommit("develop", { a: "1" }))),
    ).toMatchObject({
      status: 422,
    });
    await create(world.mira, "refs/heads/open/a", tip);
  });

  it("protect tags by their own rulesets", async () => {
    const tip = await world.tipOf("develop");
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
    await create(world.bot, "refs/tags/v1.0.0", tip);
    expect(await refusal(remove(world.bot, "tags/v1.0.0"))).toMatchObject({ status: 422 });
    await create(world.bot, "refs/heads/v1", tip);
    await remove(world.bot, "heads/v1");
  });

  it("do nothing when switched off, and are shown as GitHub shows them", async () => {
    world.protect("develop", [
      { type: "pull_request", requiredApprovals: 1, dismissStale: true },
      { type: "required_status_checks", contexts: ["CI"], strict: true },
      { type: "update" },
    ]);
    const { data } = await world.bot.rest.repos.getBranchRules({ ...repo, branch: "develop" });
    expect(data.map(({ type }) => type)).toEqual(["pull_request", "required_status_checks", "update"]);
    expect(data[0]).toMatchObject({
      ruleset_source: "acme/shop",
      parameters: { required_approving_review_count: 1, dismiss_stale_reviews_on_push: true },
    });
    const ruleset = world.repository.rulesets[0];
    if (ruleset === undefined) throw new Error("There is a ruleset.");
    const { data: shown } = await world.mira.rest.repos.getRepoRuleset({ ...repo, ruleset_id: ruleset.id });
    expect(shown).toMatchObject({
      enforcement: "active",
      conditions: { ref_name: { include: ["refs/heads/develop"] } },
    });
    ruleset.enforcement = "disabled";
    expect((await world.bot.rest.repos.getBranchRules({ ...repo, branch: "develop" })).data).toEqual([]);
    await move(world.mira, "develop", await world.looseCommit("develop", { a: "1" }));
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
