/** Objects, trees and history of a bare repository. */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { zeroOid } from "../../src/git/object-format.js";
import { BadTreeError } from "../../src/git/trees.js";
import { name, openGitWorld, type GitWorld } from "./git-world.js";

let world: GitWorld;

beforeEach(async () => {
  world = await openGitWorld();
});

afterEach(() => world.close());

describe("objects", () => {
  it("are git's own", async () => {
    const one = await world.commitOn({
      "a.txt": "one\n",
      "src/deep/b.txt": "two\n",
      "src.txt": "sorted after the directory's dash\n",
    });
    const two = await world.commitOn({ "src-x/c.txt": "three\n" }, one);
    await world.store.moveRefs(name, [{ ref: "refs/heads/develop", before: zeroOid, after: two }]);
    expect(await world.git("fsck", "--strict", "--full")).toBe("");
    expect(await world.git("ls-tree", "-r", "--name-only", "develop")).toBe(
      "a.txt\nsrc-x/c.txt\nsrc.txt\nsrc/deep/b.txt",
    );
    expect(await world.git("log", "--format=%an <%ae> %cI %s", "-1", "develop")).toBe(
      "GitHub <noreply@github.com> 2026-01-05T09:00:00+00:00 Change src-x/c.txt",
    );
  });

  it("come back as they were written", async () => {
    const sha = await world.store.createCommit(name, {
      tree: await world.treeOf({ a: "1" }),
      parents: [],
      message: "Subject\n\nBody ü\n\nSigned-off-by: A <a@b>",
      author: { name: "Ada <3", email: "ada@example.com", date: "2025-12-31T23:59:59Z" },
      isSigned: true,
    });
    expect(await world.store.readCommit(name, sha)).toMatchObject({
      parents: [],
      message: "Subject\n\nBody ü\n\nSigned-off-by: A <a@b>",
      author: { name: "Ada 3", email: "ada@example.com", date: "2025-12-31T23:59:59Z" },
      committer: { name: "GitHub", date: "2026-01-05T09:00:00Z" },
      isSigned: true,
    });
    expect(await world.git("show", "-s", "--format=%B", sha)).toContain("Body ü");
  });

  it("may be large, many and asked for at once", async () => {
    const large = Buffer.alloc(3_000_000, "0123456789");
    const shas = await Promise.all([
      world.store.createBlob(name, large),
      ...Array.from({ length: 50 }, (_, index) =>
        world.store.createBlob(name, Buffer.from(`small ${index}`)),
      ),
    ]);
    const read = await Promise.all(shas.map((sha) => world.store.readBlob(name, sha)));
    expect(read[0]?.equals(large)).toBe(true);
    expect(read.slice(1).map(String)).toEqual(Array.from({ length: 50 }, (_, index) => `small ${index}`));
    expect(await world.store.readBlob(name, "1".repeat(40))).toBeUndefined();
  });

  it("are shared with forks", async () => {
    const sha = await world.commitOn({ a: "1" });
    await world.store.moveRefs(name, [{ ref: "refs/heads/develop", before: zeroOid, after: sha }]);
    await world.store.create("fern/shop", { forkOf: name, defaultBranch: "develop" });
    expect(await world.store.readRef("fern/shop", "refs/heads/develop")).toBe(sha);
    const theirs = await world.store.createCommit("fern/shop", {
      tree: await world.treeOf({ b: "2" }),
      parents: [sha],
      message: "Fork",
    });
    expect((await world.store.readCommit(name, theirs))?.parents).toEqual([sha]);
  });
});

describe("trees", () => {
  it("lose a directory with its last file", async () => {
    const base = await world.treeOf({ "a.txt": "1", "dir/b.txt": "2", "dir/c.txt": "3" });
    const tree = await world.treeOf({ "dir/b.txt": null, "dir/c.txt": null }, base);
    expect((await world.store.readTree(name, tree))?.map((entry) => entry.path)).toEqual(["a.txt"]);
  });

  it("refuse to delete what is not there, and objects that do not exist", async () => {
    const base = await world.treeOf({ "a.txt": "1" });
    await expect(world.treeOf({ "b.txt": null }, base)).rejects.toThrow(BadTreeError);
    await expect(world.treeOf({ "dir/b.txt": null }, base)).rejects.toThrow(BadTreeError);
    await expect(
      world.store.createTree(name, {
        base,
        entries: [{ path: "c", mode: "100644", type: "blob", sha: "1".repeat(40) }],
      }),
    ).rejects.toThrow(BadTreeError);
    await expect(world.treeOf({ "../c": "1" }, base)).rejects.toThrow(BadTreeError);
  });

  it("can take a whole directory from another tree", async () => {
    const [one, other] = [
      await world.treeOf({ "a.txt": "1", ".github/workflows/x.yml": "old" }),
      await world.treeOf({ ".github/workflows/x.yml": "new", ".github/workflows/y.yml": "y" }),
    ];
    const subtree = await world.store.resolve(name, `${other}:.github/workflows`);
    const tree = await world.store.createTree(name, {
      base: one,
      entries: [{ path: ".github/workflows", mode: "040000", type: "tree", sha: subtree?.sha ?? null }],
    });
    expect(
      (await world.store.readTree(name, tree, { recursive: true }))
        ?.filter((entry) => entry.type === "blob")
        .map((entry) => entry.path),
    ).toEqual([".github/workflows/x.yml", ".github/workflows/y.yml", "a.txt"]);
    expect(await world.contentOf(tree, ".github/workflows/x.yml")).toBe("new");
  });

  it("are exported with modes and links", async () => {
    const script = await world.store.createBlob(name, Buffer.from("#!/bin/sh\n"));
    const link = await world.store.createBlob(name, Buffer.from("run.sh"));
    const tree = await world.store.createTree(name, {
      base: undefined,
      entries: [
        { path: "bin/run.sh", mode: "100755", type: "blob", sha: script },
        { path: "bin/link", mode: "120000", type: "blob", sha: link },
      ],
    });
    const sha = await world.store.createCommit(name, { tree, parents: [], message: "Scripts" });
    const directory = join(world.root, "export");
    await world.store.exportTree(name, sha, directory);
    expect((await stat(join(directory, "bin/run.sh"))).mode & 0o111).not.toBe(0);
    expect(await readFile(join(directory, "bin/link"), "utf8")).toBe("#!/bin/sh\n");
  });
});

describe("history", () => {
  it("is what git says it is", async () => {
    const first = await world.commitOn({ a: "1" });
    const left = await world.commitOn({ b: "1" }, first);
    const right = await world.commitOn({ c: "1\n2\n3\n" }, first);
    const merged = await world.store.mergeTrees(name, left, right);
    if (!("tree" in merged)) throw new Error("These do not conflict.");
    const merge = await world.store.createCommit(name, {
      tree: merged.tree,
      parents: [left, right],
      message: "Merge",
    });
    const all = [first, left, right, merge];
    for (const one of all) {
      for (const other of all) {
        const isAncestor = await world.git("merge-base", "--is-ancestor", one, other).then(
          () => true,
          () => false,
        );
        expect(await world.store.isAncestor(name, one, other)).toBe(isAncestor);
        expect(await world.store.mergeBase(name, one, other)).toBe(await world.git("merge-base", one, other));
        const between = await world.git("rev-list", "--topo-order", other, `^${one}`);
        expect(
          (await world.store.commitsBetween(name, one, other)).map((commit) => commit.sha).join("\n"),
        ).toBe(between);
      }
    }
    const orphan = await world.store.createCommit(name, {
      tree: merged.tree,
      parents: [],
      message: "Orphan",
    });
    expect(await world.store.mergeBase(name, orphan, merge)).toBeUndefined();
    expect(await world.store.mergeTrees(name, orphan, merge)).toEqual({ conflicts: [] });
  });

  it("lists changed files with renames and counts", async () => {
    const text = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join("");
    const before = await world.commitOn({ "old name.txt": text, "b.txt": "1\n", "gone.txt": "x\n" });
    const moved = {
      "old name.txt": null,
      "new/name.txt": `${text}more\n`,
      "b.txt": "2\n3\n",
      "gone.txt": null,
      "bin.dat": "\0\u0001",
    };
    const after = await world.commitOn(moved, before);
    const files = await world.store.changedFiles(name, before, after);
    expect(
      files.map(({ path, previousPath, status, additions, deletions }) => ({
        path,
        previousPath,
        status,
        additions,
        deletions,
      })),
    ).toEqual([
      { path: "b.txt", previousPath: undefined, status: "modified", additions: 2, deletions: 1 },
      { path: "bin.dat", previousPath: undefined, status: "added", additions: 0, deletions: 0 },
      { path: "gone.txt", previousPath: undefined, status: "removed", additions: 0, deletions: 1 },
      { path: "new/name.txt", previousPath: "old name.txt", status: "renamed", additions: 1, deletions: 0 },
    ]);
  });

  it("goes back further than memory does", async () => {
    let tip = await world.commitOn({ a: "0" });
    const first = tip;
    const tree = (await world.store.readCommit(name, first))?.tree ?? "";
    for (let index = 0; index < 500; index += 1)
      tip = await world.store.createCommit(name, { tree, parents: [tip], message: String(index) });
    expect(await world.store.isAncestor(name, first, tip)).toBe(true);
    expect(await world.store.isAncestor(name, tip, first)).toBe(false);
    expect(await world.store.commitsBetween(name, first, tip)).toHaveLength(500);
  });
});
