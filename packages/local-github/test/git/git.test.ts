/** Objects, trees and history of a bare repository. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { BareGitStore } from "../../src/git/git-store.js";
import { zeroOid } from "../../src/git/object-format.js";
import { BadTreeError } from "../../src/git/trees.js";

const execute = promisify(execFile);

const name = "acme/shop";

let root: string;

let store: BareGitStore;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "git-store-"));
  store = new BareGitStore(root, () => new Date("2026-01-05T09:00:00Z"));
  await store.create(name, { defaultBranch: "develop" });
});

afterEach(async () => {
  store.close();
  await rm(root, { recursive: true });
});

/** What git says about the same repository. */
const git = async (...args: readonly string[]): Promise<string> =>
  (await execute("git", ["--git-dir", store.directory(name), ...args])).stdout.trim();

type Files = Readonly<Record<string, string | null>>;

async function treeOf(files: Files, base?: string): Promise<string> {
  const entries = await Promise.all(
    Object.entries(files).map(async ([path, text]) => ({
      path,
      mode: "100644",
      type: "blob" as const,
      sha: text === null ? null : await store.createBlob(name, Buffer.from(text)),
    })),
  );
  return store.createTree(name, { base, entries });
}

/** A commit with the parent's files and the given changes. */
async function commitOn(files: Files, ...parents: readonly string[]): Promise<string> {
  const base = parents[0] === undefined ? undefined : (await store.readCommit(name, parents[0]))?.tree;
  return store.createCommit(name, {
    tree: await treeOf(files, base),
    parents,
    message: `Change ${Object.keys(files).join(", ")}`,
  });
}

const contentOf = async (tree: string, path: string): Promise<string | undefined> => {
  const found = await store.resolve(name, `${tree}:${path}`);
  return found === undefined ? undefined : (await store.readBlob(name, found.sha))?.toString("utf8");
};

describe("objects", () => {
  it("are git's own", async () => {
    const one = await commitOn({
      "a.txt": "one\n",
      "src/deep/b.txt": "two\n",
      "src.txt": "sorted after the directory's dash\n",
    });
    const two = await commitOn({ "src-x/c.txt": "three\n" }, one);
    await store.moveRefs(name, [{ ref: "refs/heads/develop", before: zeroOid, after: two }]);
    expect(await git("fsck", "--strict", "--full")).toBe("");
    expect(await git("ls-tree", "-r", "--name-only", "develop")).toBe(
      "a.txt\nsrc-x/c.txt\nsrc.txt\nsrc/deep/b.txt",
    );
    expect(await git("log", "--format=%an <%ae> %cI %s", "-1", "develop")).toBe(
      "GitHub <noreply@github.com> 2026-01-05T09:00:00+00:00 Change src-x/c.txt",
    );
  });

  it("come back as they were written", async () => {
    const sha = await store.createCommit(name, {
      tree: await treeOf({ a: "1" }),
      parents: [],
      message: "Subject\n\nBody ü\n\nSigned-off-by: A <a@b>",
      author: { name: "Ada <3", email: "ada@example.com", date: "2025-12-31T23:59:59Z" },
      isSigned: true,
    });
    expect(await store.readCommit(name, sha)).toMatchObject({
      parents: [],
      message: "Subject\n\nBody ü\n\nSigned-off-by: A <a@b>",
      author: { name: "Ada 3", email: "ada@example.com", date: "2025-12-31T23:59:59Z" },
      committer: { name: "GitHub", date: "2026-01-05T09:00:00Z" },
      isSigned: true,
    });
    expect(await git("show", "-s", "--format=%B", sha)).toContain("Body ü");
  });

  it("may be large, many and asked for at once", async () => {
    const large = Buffer.alloc(3_000_000, "0123456789");
    const shas = await Promise.all([
      store.createBlob(name, large),
      ...Array.from({ length: 50 }, (_, index) => store.createBlob(name, Buffer.from(`small ${index}`))),
    ]);
    const read = await Promise.all(shas.map((sha) => store.readBlob(name, sha)));
    expect(read[0]?.equals(large)).toBe(true);
    expect(read.slice(1).map(String)).toEqual(Array.from({ length: 50 }, (_, index) => `small ${index}`));
    expect(await store.readBlob(name, "1".repeat(40))).toBeUndefined();
  });

  it("are shared with forks", async () => {
    const sha = await commitOn({ a: "1" });
    await store.moveRefs(name, [{ ref: "refs/heads/develop", before: zeroOid, after: sha }]);
    await store.create("fern/shop", { forkOf: name, defaultBranch: "develop" });
    expect(await store.readRef("fern/shop", "refs/heads/develop")).toBe(sha);
    const theirs = await store.createCommit("fern/shop", {
      tree: await treeOf({ b: "2" }),
      parents: [sha],
      message: "Fork",
    });
    expect((await store.readCommit(name, theirs))?.parents).toEqual([sha]);
  });
});

describe("trees", () => {
  it("lose a directory with its last file", async () => {
    const base = await treeOf({ "a.txt": "1", "dir/b.txt": "2", "dir/c.txt": "3" });
    const tree = await treeOf({ "dir/b.txt": null, "dir/c.txt": null }, base);
    expect((await store.readTree(name, tree))?.map((entry) => entry.path)).toEqual(["a.txt"]);
  });

  it("refuse to delete what is not there, and objects that do not exist", async () => {
    const base = await treeOf({ "a.txt": "1" });
    await expect(treeOf({ "b.txt": null }, base)).rejects.toThrow(BadTreeError);
    await expect(treeOf({ "dir/b.txt": null }, base)).rejects.toThrow(BadTreeError);
    await expect(
      store.createTree(name, {
        base,
        entries: [{ path: "c", mode: "100644", type: "blob", sha: "1".repeat(40) }],
      }),
    ).rejects.toThrow(BadTreeError);
    await expect(treeOf({ "../c": "1" }, base)).rejects.toThrow(BadTreeError);
  });

  it("can take a whole directory from another tree", async () => {
    const [one, other] = [
      await treeOf({ "a.txt": "1", ".github/workflows/x.yml": "old" }),
      await treeOf({ ".github/workflows/x.yml": "new", ".github/workflows/y.yml": "y" }),
    ];
    const subtree = await store.resolve(name, `${other}:.github/workflows`);
    const tree = await store.createTree(name, {
      base: one,
      entries: [{ path: ".github/workflows", mode: "040000", type: "tree", sha: subtree?.sha ?? null }],
    });
    expect(
      (await store.readTree(name, tree, { recursive: true }))
        ?.filter((entry) => entry.type === "blob")
        .map((entry) => entry.path),
    ).toEqual([".github/workflows/x.yml", ".github/workflows/y.yml", "a.txt"]);
    expect(await contentOf(tree, ".github/workflows/x.yml")).toBe("new");
  });

  it("are exported with modes and links", async () => {
    const script = await store.createBlob(name, Buffer.from("#!/bin/sh\n"));
    const link = await store.createBlob(name, Buffer.from("run.sh"));
    const tree = await store.createTree(name, {
      base: undefined,
      entries: [
        { path: "bin/run.sh", mode: "100755", type: "blob", sha: script },
        { path: "bin/link", mode: "120000", type: "blob", sha: link },
      ],
    });
    const sha = await store.createCommit(name, { tree, parents: [], message: "Scripts" });
    const directory = join(root, "export");
    await store.exportTree(name, sha, directory);
    expect((await stat(join(directory, "bin/run.sh"))).mode & 0o111).not.toBe(0);
    expect(await readFile(join(directory, "bin/link"), "utf8")).toBe("#!/bin/sh\n");
  });
});

describe("history", () => {
  it("is what git says it is", async () => {
    const first = await commitOn({ a: "1" });
    const left = await commitOn({ b: "1" }, first);
    const right = await commitOn({ c: "1\n2\n3\n" }, first);
    const merged = await store.mergeTrees(name, left, right);
    if (!("tree" in merged)) throw new Error("These do not conflict.");
    const merge = await store.createCommit(name, {
      tree: merged.tree,
      parents: [left, right],
      message: "Merge",
    });
    const all = [first, left, right, merge];
    for (const one of all) {
      for (const other of all) {
        const isAncestor = await git("merge-base", "--is-ancestor", one, other).then(
          () => true,
          () => false,
        );
        expect(await store.isAncestor(name, one, other)).toBe(isAncestor);
        expect(await store.mergeBase(name, one, other)).toBe(await git("merge-base", one, other));
        const between = await git("rev-list", "--topo-order", other, `^${one}`);
        expect((await store.commitsBetween(name, one, other)).map((commit) => commit.sha).join("\n")).toBe(
          between,
        );
      }
    }
    const orphan = await store.createCommit(name, { tree: merged.tree, parents: [], message: "Orphan" });
    expect(await store.mergeBase(name, orphan, merge)).toBeUndefined();
    expect(await store.mergeTrees(name, orphan, merge)).toEqual({ conflicts: [] });
  });

  it("lists changed files with renames and counts", async () => {
    const text = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join("");
    const before = await commitOn({ "old name.txt": text, "b.txt": "1\n", "gone.txt": "x\n" });
    const moved = {
      "old name.txt": null,
      "new/name.txt": `${text}more\n`,
      "b.txt": "2\n3\n",
      "gone.txt": null,
      "bin.dat": "\0\u0001",
    };
    const after = await commitOn(moved, before);
    const files = await store.changedFiles(name, before, after);
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
    let tip = await commitOn({ a: "0" });
    const first = tip;
    const tree = (await store.readCommit(name, first))?.tree ?? "";
    for (let index = 0; index < 500; index += 1)
      tip = await store.createCommit(name, { tree, parents: [tip], message: String(index) });
    expect(await store.isAncestor(name, first, tip)).toBe(true);
    expect(await store.isAncestor(name, tip, first)).toBe(false);
    expect(await store.commitsBetween(name, first, tip)).toHaveLength(500);
  });
});
