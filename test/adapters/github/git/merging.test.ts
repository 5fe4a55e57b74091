import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Commit } from "../../../../src/domain/values/values.js";
import type { MergeOutcome } from "../../../../src/ports/writing.js";
import {
  countingRoundTrips,
  createGitHubFixture,
  type Files,
  type GitHubFixture,
  violationsOf,
} from "../../../support/github-fixture.js";

const workflow = { ".github/workflows/ci.yml": "on: push\n" };
const text = "one\ntwo\nthree\nfour\nfive\nsix\nseven\n";

let fixture: GitHubFixture;
let base: Commit;

beforeAll(async () => {
  fixture = await createGitHubFixture();
  base = await fixture.commit({ ...workflow, "app.txt": text });
  await fixture.setBranch("develop", base);
});
afterAll(() => fixture.close());

let branches = 0;
async function proposed(files: Files, parents: readonly Commit[] = [base]): Promise<Commit> {
  const commit = await fixture.commit(files, parents);
  branches += 1;
  await fixture.setBranch(`change-${branches}`, commit);
  return commit;
}
const mergeOf = (commit: Commit, number = 1) => ({
  sha: commit.sha,
  message: `Merge #${number} into staging`,
});
const parentsOf = async (outcome: MergeOutcome) => {
  if (outcome.kind !== "merged") throw new Error(JSON.stringify(outcome));
  const commits = await Promise.all(
    outcome.commits.map(({ sha }) => fixture.github.git.readCommit("acme/shop", sha)),
  );
  return commits.map((commit) => commit?.parents);
};

describe("merging heads onto a base", () => {
  it("is one round trip for three, in order, with their trees", async () => {
    const heads = [
      await proposed({ ...workflow, "app.txt": text, "a.txt": "a\n" }),
      await proposed({ ...workflow, "app.txt": text, "b.txt": "b\n" }),
      await proposed({ ...workflow, "app.txt": text, "c.txt": "c\n" }),
    ];
    const world = await fixture.world();
    await world.objects.commitOf(base.sha);
    await world.snapshots.read();
    const { result, roundTrips } = await countingRoundTrips(fixture.github, world, () =>
      world.merging.mergeOnto({ base: base.sha, heads: heads.map((head, index) => mergeOf(head, index)) }),
    );
    if (result.kind !== "merged") throw new Error(JSON.stringify(result));
    const [one, two] = result.commits;
    expect(roundTrips).toBe(1);
    expect(await parentsOf(result)).toEqual([
      [base.sha, heads[0]?.sha],
      [one?.sha, heads[1]?.sha],
      [two?.sha, heads[2]?.sha],
    ]);
    const last = result.commits.at(-1);
    expect(result.scratch.tip).toBe(last?.sha);
    expect(await fixture.branch(result.scratch.name)).toBe(last?.sha);
    const commit = await fixture.github.git.readCommit("acme/shop", last?.sha ?? "");
    expect(commit).toMatchObject({ tree: last?.tree, message: "Merge #2 into staging" });
    await world.merging.discard(result.scratch);
    expect(await fixture.branch(result.scratch.name)).toBeUndefined();
  });

  it("needs a document for every eight", async () => {
    const heads: Commit[] = [];
    for (let index = 0; index < 10; index += 1)
      heads.push(await proposed({ ...workflow, "app.txt": text, [`n${index}.txt`]: "n\n" }));
    const world = await fixture.world();
    await world.snapshots.read();
    const { result, roundTrips } = await countingRoundTrips(fixture.github, world, () =>
      world.merging.mergeOnto({ base: base.sha, heads: heads.map((head) => mergeOf(head)) }),
    );
    expect(result).toMatchObject({ kind: "merged" });
    expect(await parentsOf(result)).toHaveLength(10);
    expect(roundTrips).toBe(2);
  });

  it("says which head conflicts, after a second look, and keeps what merged before", async () => {
    const fine = await proposed({ ...workflow, "app.txt": text, "fine.txt": "x\n" });
    const one = await proposed({ ...workflow, "app.txt": text.replace("two", "TWO") });
    const other = await proposed({ ...workflow, "app.txt": text.replace("two", "2") });
    const after = await proposed({ ...workflow, "app.txt": text, "after.txt": "x\n" });
    const world = await fixture.world();
    const outcome = await world.merging.mergeOnto({
      base: base.sha,
      heads: [fine, one, other, after].map((head) => mergeOf(head)),
    });
    expect(outcome).toMatchObject({ kind: "conflict", index: 2 });
    const scratch = outcome.kind === "conflict" ? outcome.scratch : undefined;
    expect(await fixture.branch(scratch?.name ?? "")).toBe(scratch?.tip);
    expect(await fixture.file(scratch?.tip ?? "", "app.txt")).toBe(text.replace("two", "TWO"));
    expect(
      (await fixture.branches()).filter((name) => name.startsWith("release-console/scratch/")),
    ).toContain(scratch?.name);
  });

  it("takes a head that the base holds already for merged, by the commit that holds it", async () => {
    const first = await proposed({ ...workflow, "app.txt": text, "first.txt": "x\n" });
    const second = await proposed({ ...workflow, "app.txt": text, "first.txt": "x\n", "second.txt": "x\n" }, [
      first,
    ]);
    const outcome = await (
      await fixture.world()
    ).merging.mergeOnto({ base: base.sha, heads: [mergeOf(second), mergeOf(first)] });
    if (outcome.kind !== "merged") throw new Error(JSON.stringify(outcome));
    expect(outcome.commits).toHaveLength(2);
    expect(outcome.commits[1]).toEqual(outcome.commits[0]);
  });

  it("is done again one by one when the answer is lost", async () => {
    const heads = [
      await proposed({ ...workflow, "app.txt": text, "l1.txt": "x\n" }),
      await proposed({ ...workflow, "app.txt": text, "l2.txt": "x\n" }),
    ];
    fixture.github.faults.add({
      match: (operation) => operation === "Merges",
      effect: "after",
      answer: "drop",
    });
    const world = await fixture.world();
    await world.snapshots.read();
    const { result, roundTrips } = await countingRoundTrips(fixture.github, world, () =>
      world.merging.mergeOnto({ base: base.sha, heads: heads.map((head) => mergeOf(head)) }),
    );
    expect(await parentsOf(result)).toEqual([
      [base.sha, heads[0]?.sha],
      [expect.any(String), heads[1]?.sha],
    ]);
    // A branch and one for each head; the document itself counts as what is repeated.
    expect(roundTrips).toBe(1 + heads.length);
  });

  it("finds a merge whose answer was lost", async () => {
    const head = await proposed({ ...workflow, "app.txt": text, "m1.txt": "x\n" });
    fixture.github.faults.add({
      match: (operation) => operation === "Merges",
      effect: "before",
      answer: { status: 502 },
    });
    fixture.github.faults.add({
      match: (operation) => operation === "repos/merge",
      effect: "after",
      answer: { status: 500 },
    });
    const outcome = await (
      await fixture.world()
    ).merging.mergeOnto({ base: base.sha, heads: [mergeOf(head)] });
    expect(await parentsOf(outcome)).toEqual([[base.sha, head.sha]]);
    expect(fixture.github.faults.unused).toBe(0);
  });

  it("believes a stale 'merged already' only after a comparison", async () => {
    const head = await proposed({ ...workflow, "app.txt": text, "s1.txt": "x\n" });
    fixture.github.faults.add({
      match: (operation) => operation === "Merges",
      effect: "before",
      answer: { status: 502 },
    });
    fixture.github.faults.add({
      match: (operation) => operation === "repos/merge",
      effect: "before",
      answer: { status: 204 },
    });
    const outcome = await (
      await fixture.world()
    ).merging.mergeOnto({ base: base.sha, heads: [mergeOf(head)] });
    expect(await parentsOf(outcome)).toEqual([[base.sha, head.sha]]);
  });

  it("is refused for changed workflow files, and done by the App", async () => {
    const head = await proposed({ ".github/workflows/ci.yml": "on: pull_request\n", "app.txt": text });
    await fixture.github.git.moveRefs("acme/shop", [
      { ref: `refs/heads/change-${branches}`, before: undefined, after: "0".repeat(40) },
    ]);
    const plain = await proposed({ ...workflow, "app.txt": text, "plain.txt": "x\n" });
    const request = { base: base.sha, heads: [mergeOf(plain), mergeOf(head)] };
    expect(await (await fixture.world()).merging.mergeOnto(request)).toMatchObject({
      kind: "refused",
      index: 1,
      remedy: expect.stringContaining("GitHub App"),
    });
    expect(await (await fixture.world({ app: true })).merging.mergeOnto(request)).toMatchObject({
      kind: "merged",
    });
  });

  it("names the ruleset's part when scratch branches are refused", async () => {
    const head = await proposed({ ...workflow, "app.txt": text, "r1.txt": "x\n" });
    fixture.repository.rulesets.push({
      id: 5,
      name: "No branches",
      target: "branch",
      include: ["~ALL"],
      exclude: [],
      rules: [{ type: "creation" }],
      bypass: [],
      enforcement: "active",
    });
    const outcome = await (
      await fixture.world()
    ).merging.mergeOnto({ base: base.sha, heads: [mergeOf(head)] });
    fixture.repository.rulesets.length = 0;
    expect(outcome).toMatchObject({
      kind: "refused",
      index: undefined,
      remedy: expect.stringContaining('"release-console/scratch/"'),
      scratch: undefined,
    });
  });
});

it("leaves no violation of GitHub's API behind", () => {
  expect(violationsOf(fixture.github)).toEqual([]);
});

describe("the sweep", () => {
  it("removes what was left behind hours ago, and nothing younger or other", async () => {
    const world = await fixture.world();
    const ref = (name: string) => fixture.github.git.readRef("acme/shop", `refs/heads/${name}`);
    const hours = (count: number) => Date.now() - count * 60 * 60 * 1000;
    const old = `release-console/scratch/${hours(3)}-left`;
    const young = `release-console/scratch/${hours(1)}-used`;
    const other = "release-console/recovery/RB-1";
    for (const name of [old, young, other]) await fixture.setBranch(name, base);
    await world.merging.sweep();
    expect([await ref(old), await ref(young), await ref(other)]).toEqual([undefined, base.sha, base.sha]);
    expect(violationsOf(fixture.github)).toEqual([]);
  });
});
