/** What is answered without a git process is what git answers. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { BareGitStore } from "../../src/git/git-store.js";
import { ObjectDatabase } from "../../src/git/object-database.js";
import { diffPlainly } from "../../src/git/plain-diff.js";
import { mergePlainly } from "../../src/git/plain-merge.js";

const execute = promisify(execFile);
const name = "acme/shop";
let root: string;
let store: BareGitStore;
let objects: ObjectDatabase;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "plain-git-"));
  store = new BareGitStore(root, () => new Date("2026-01-05T09:00:00Z"));
  await store.create(name);
  objects = new ObjectDatabase(store.directory(name));
});
afterAll(async () => {
  objects.close();
  store.close();
  await rm(root, { recursive: true });
});

const git = async (...args: readonly string[]): Promise<string> =>
  (await execute("git", ["--git-dir", store.directory(name), ...args])).stdout;

/** Numbers that look random, the same in each run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

interface File {
  readonly mode: string;
  readonly text: string;
}
type Files = ReadonlyMap<string, File>;

const paths = ["a", "b.txt", "b/one", "b/two", "b-c", "b/deep/x", "b/deep/y", "src/é", "src/main", "z"];
const words = ["alpha\n", "beta\n", "gamma\n", "delta\n", "end", "\r\n", "\n"];

function textOf(roll: (sides: number) => number): string {
  if (roll(15) === 0) return "binary\0\n";
  return Array.from({ length: roll(6) }, () => words[roll(words.length)]).join("");
}

function edited(before: Files, roll: (sides: number) => number, isGentle: boolean): Files {
  const files = new Map(before);
  for (let edit = roll(3) + 1; edit > 0; edit -= 1) {
    const path = paths[roll(paths.length)] ?? "a";
    const kind = isGentle ? 3 + roll(7) : roll(10);
    const known = files.get(path);
    if (kind === 0) files.delete(path);
    else if (kind === 1 && known !== undefined) files.set(path, { ...known, mode: "100755" });
    else if (kind === 2 && known !== undefined) {
      files.delete(path);
      files.set(`moved-${path.replaceAll("/", "-")}`, known);
    } else if (kind < 6 && known !== undefined) files.set(path, { ...known, text: `${known.text}more\n` });
    else files.set(path, { mode: roll(9) === 0 ? "120000" : "100644", text: textOf(roll) });
  }
  // A path cannot be a file and a folder.
  for (const path of files.keys())
    if ([...files.keys()].some((other) => other.startsWith(`${path}/`))) files.delete(path);
  return files;
}

async function treeOf(files: Files): Promise<string> {
  const entries = await Promise.all(
    [...files].map(async ([path, { mode, text }]) => ({
      ...{ path, mode, type: "blob" as const },
      sha: await store.createBlob(name, Buffer.from(text)),
    })),
  );
  return store.createTree(name, { base: undefined, entries });
}

const commitOf = (tree: string, ...parents: readonly string[]): Promise<string> =>
  store.createCommit(name, { tree, parents, message: "x" });

const letters = { added: "A", modified: "M", removed: "D", renamed: "R" };

describe("the difference of two trees", () => {
  it("is what git diff-tree says, in its order", async () => {
    const roll = dice(1);
    let plain = 0;
    for (let round = 0; round < 150; round += 1) {
      const before = edited(new Map(), roll, true);
      const [one, other] = [await treeOf(before), await treeOf(edited(before, roll, round % 3 > 0))];
      const answer = await diffPlainly(objects, one, other);
      if (answer === undefined) continue;
      plain += 1;
      const [numbers, names] = await Promise.all(
        ["--numstat", "--name-status"].map((format) =>
          git("diff-tree", "-r", "-M", format, "-z", one, other),
        ),
      );
      expect(
        answer.map(({ path, additions, deletions }) => `${additions}\t${deletions}\t${path}\0`).join(""),
      ).toBe(numbers);
      expect(answer.map(({ status, path }) => `${letters[status]}\0${path}\0`).join("")).toBe(names);
    }
    expect(plain).toBeGreaterThan(50);
  }, 120_000);

  it("is left to git where a file goes away, changes its kind, or has lines in common", async () => {
    const tree = (text: string, mode = "100644") => treeOf(new Map([["a", { mode, text }]]));
    const one = await tree("1\n2\n3\n");
    expect(await diffPlainly(objects, one, await tree("2\n1\n3\n"))).toBeUndefined();
    expect(await diffPlainly(objects, one, await tree("1\n2\n3\n", "100755"))).toBeUndefined();
    expect(await diffPlainly(objects, one, await tree("\0"))).toBeUndefined();
    expect(await diffPlainly(objects, one, await treeOf(new Map()))).toBeUndefined();
    expect(await diffPlainly(objects, one, await tree("1\n2\n3"))).toMatchObject([
      { additions: 1, deletions: 1 },
    ]);
  });
});

describe("the merge of two commits", () => {
  it("is what git merge-tree makes", async () => {
    const roll = dice(2);
    let plain = 0;
    for (let round = 0; round < 200; round += 1) {
      const before = edited(edited(new Map(), roll, true), roll, true);
      const isGentle = round % 3 > 0;
      const base = await treeOf(before);
      const ours = await treeOf(edited(before, roll, isGentle));
      const theirs = await treeOf(edited(before, roll, isGentle));
      const answer = await mergePlainly(objects, { base, ours, theirs });
      if (answer === undefined) continue;
      plain += 1;
      const begin = await commitOf(base);
      const [one, other] = await Promise.all([commitOf(ours, begin), commitOf(theirs, begin)]);
      expect((await git("merge-tree", "--write-tree", one, other)).trim()).toBe(answer);
    }
    expect(plain).toBeGreaterThan(50);
  }, 120_000);

  it("is left to git where both change a path, or one takes a path away", async () => {
    const tree = (...files: readonly (readonly [string, string])[]) =>
      treeOf(new Map(files.map(([path, text]) => [path, { mode: "100644", text }])));
    const base = await tree(["a", "1\n"], ["b/c", "1\n"]);
    const changed = await tree(["a", "2\n"], ["b/c", "1\n"]);
    const ways = [
      await tree(["a", "3\n"], ["b/c", "1\n"]),
      await tree(["a", "1\n"]),
      await tree(["a", "1\n"], ["d/c", "1\n"]),
      await tree(["a/x", "1\n"], ["b/c", "1\n"]),
    ];
    for (const theirs of ways) {
      expect(await mergePlainly(objects, { base, ours: changed, theirs })).toBeUndefined();
      expect(await mergePlainly(objects, { base, ours: theirs, theirs: changed })).toBeUndefined();
    }
  });

  it("has the base that git finds, or none where there are several", async () => {
    const tree = await treeOf(new Map());
    const first = await commitOf(tree);
    const commit = (message: string, ...parents: string[]) =>
      store.createCommit(name, { tree, parents, message });
    const [left, right] = [await commit("left", first), await commit("right", first)];
    const [one, other] = [await commit("one", left, right), await commit("other", right, left)];
    expect(await store.mergeTrees(name, left, right)).toEqual({ tree });
    // Criss-cross: left and right are bases, both.
    expect((await git("merge-base", "--all", one, other)).trim().split("\n").toSorted()).toEqual(
      [left, right].toSorted(),
    );
    expect(await store.mergeTrees(name, one, other)).toEqual({ tree });
    // No history in common: git refuses.
    const stranger = await commit("stranger");
    expect(await store.mergeTrees(name, stranger, left)).toEqual({ conflicts: [] });
  });
});
