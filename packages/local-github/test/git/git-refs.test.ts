/** Refs and merges of a bare repository. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { BareGitStore } from "../../src/git/git-store.js";
import { zeroOid } from "../../src/git/object-format.js";
import { RefRaceError } from "../../src/model/server-parts.js";

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

describe("refs", () => {
  let one: string;
  let two: string;
  beforeEach(async () => {
    one = await commitOn({ a: "1" });
    two = await commitOn({ a: "2" }, one);
    await store.moveRefs(name, [{ ref: "refs/heads/develop", before: zeroOid, after: one }]);
  });

  it("move together or not at all", async () => {
    const moves = [
      { ref: "refs/heads/develop", before: one, after: two },
      { ref: "refs/heads/log", before: two, after: one },
    ];
    await expect(store.moveRefs(name, moves)).rejects.toThrow(RefRaceError);
    expect(await store.readRef(name, "refs/heads/develop")).toBe(one);
    expect(await store.readRef(name, "refs/heads/log")).toBeUndefined();
    // The process that refused is gone; the next move starts another one.
    await store.moveRefs(name, [
      { ref: "refs/heads/develop", before: one, after: two },
      { ref: "refs/heads/log", before: zeroOid, after: one },
    ]);
    expect(await git("for-each-ref", "--format=%(refname) %(objectname)")).toBe(
      `refs/heads/develop ${two}\nrefs/heads/log ${one}`,
    );
  });

  it("let one of many win", async () => {
    const attempts = Array.from({ length: 20 }, async (_, index) => {
      const after = await store.createCommit(name, {
        tree: await treeOf({ a: String(index) }),
        parents: [one],
        message: String(index),
      });
      await store.moveRefs(name, [{ ref: "refs/heads/develop", before: one, after }]);
      return after;
    });
    const results = await Promise.allSettled(attempts);
    const winners = results.filter((result) => result.status === "fulfilled");
    expect(winners).toHaveLength(1);
    expect(await store.readRef(name, "refs/heads/develop")).toBe(winners[0]?.value);
    expect(
      results
        .filter((result) => result.status === "rejected")
        .every(({ reason }) => reason instanceof RefRaceError),
    ).toBe(true);
  });

  it("are found by prefix, packed or not", async () => {
    const refs = ["refs/heads/release/1", "refs/heads/release/2", "refs/heads/released", "refs/tags/v1"];
    await store.moveRefs(
      name,
      refs.map((ref) => ({ ref, before: zeroOid, after: one })),
    );
    await git("pack-refs", "--all");
    await store.moveRefs(name, [
      { ref: "refs/heads/release/2", before: one, after: two },
      { ref: "refs/heads/release/1", before: one, after: zeroOid },
    ]);
    expect([...(await store.listRefs(name, "refs/heads/release"))]).toEqual([
      ["refs/heads/release/2", two],
      ["refs/heads/released", one],
    ]);
    expect(await store.readRef(name, "refs/heads/release/1")).toBeUndefined();
    expect(await store.readRef(name, "refs/tags/v1")).toBe(one);
  });

  it("never leave their folder", async () => {
    expect(await store.readRef(name, "refs/heads/../../config")).toBeUndefined();
    expect([...(await store.listRefs(name, "refs/../"))]).toEqual([]);
  });

  it.each(["develop", "refs/heads/develop", "HEAD", "heads/develop"])(
    "are resolved: %s",
    async (revision) => {
      expect(await store.resolve(name, revision)).toEqual({ sha: one, type: "commit" });
    },
  );

  it("are followed through annotated tags and by the start of a SHA", async () => {
    const tag = await store.createTag(name, {
      object: one,
      type: "commit",
      tag: "v1",
      message: "First",
      tagger: { name: "Ada", email: "a@b" },
    });
    await store.moveRefs(name, [{ ref: "refs/tags/v1", before: zeroOid, after: tag }]);
    expect(await store.resolveCommit(name, "v1")).toBe(one);
    expect(await store.readTag(name, tag)).toMatchObject({ object: one, tag: "v1", message: "First" });
    expect(await store.resolveCommit(name, one.slice(0, 10))).toBe(one);
    expect(await store.resolve(name, "develop:nowhere/a")).toBeUndefined();
    expect(await store.resolve(name, "nobody")).toBeUndefined();
  });
});

/** A change goes live, is rolled back, and develop has drifted meanwhile: base = live, ours = develop, theirs = target. */
describe("merging three trees", () => {
  const lines = (...changes: readonly (readonly [number, string])[]): string => {
    const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`);
    for (const [line, words] of changes) text[line - 1] = words;
    return `${text.join("\n")}\n`;
  };
  const bad = [6, "the bad change"] as const;

  async function revert({
    target,
    live,
    develop,
  }: {
    readonly target: Files;
    readonly live: Files;
    readonly develop: Files;
  }) {
    const [ours, base, theirs] = [await treeOf(develop), await treeOf(live), await treeOf(target)];
    return store.threeWay(name, { base, ours, theirs });
  }

  it("conflicts with drift in the same line", async () => {
    const outcome = await revert({
      target: { f: lines() },
      live: { f: lines(bad) },
      develop: { f: lines([6, "drift in the bad line"]) },
    });
    expect(outcome).toEqual({ conflicts: ["f"] });
  });

  it("conflicts with drift in the line beside it", async () => {
    const outcome = await revert({
      target: { f: lines() },
      live: { f: lines(bad) },
      develop: { f: lines(bad, [7, "drift"]) },
    });
    expect(outcome).toEqual({ conflicts: ["f"] });
  });

  it("keeps drift that is far away", async () => {
    const outcome = await revert({
      target: { f: lines() },
      live: { f: lines(bad) },
      develop: { f: lines(bad, [12, "drift"]) },
    });
    expect(await contentOf(treeIn(outcome), "f")).toBe(lines([12, "drift"]));
  });

  it("follows a rename", async () => {
    const outcome = await revert({
      target: { f: lines() },
      live: { f: lines(bad) },
      develop: { moved: lines(bad) },
    });
    expect(await contentOf(treeIn(outcome), "moved")).toBe(lines());
    expect(await contentOf(treeIn(outcome), "f")).toBeUndefined();
  });

  it("finds nothing to do after a revert by hand", async () => {
    const outcome = await revert({
      target: { f: lines() },
      live: { f: lines(bad) },
      develop: { f: lines() },
    });
    expect(outcome).toEqual({ tree: await treeOf({ f: lines() }) });
  });

  it("restores a deleted file and keeps drift", async () => {
    const outcome = await revert({
      target: { f: lines(), g: "kept\n" },
      live: { f: lines() },
      develop: { f: lines([12, "drift"]) },
    });
    expect(await contentOf(treeIn(outcome), "g")).toBe("kept\n");
    expect(await contentOf(treeIn(outcome), "f")).toBe(lines([12, "drift"]));
  });

  it("brings back in a recovery what was rolled back, landed or not", async () => {
    const target = { f: lines(), a: "1\n" };
    const live = { f: lines(bad), a: "1\n", "unlanded.txt": "released, not landed\n" };
    const reverted = { f: lines([12, "drift"]), a: "1\n" };
    const [base, ours, theirs] = [await treeOf(target), await treeOf(reverted), await treeOf(live)];
    const tree = treeIn(await store.threeWay(name, { base, ours, theirs }));
    expect(await contentOf(tree, "f")).toBe(lines(bad, [12, "drift"]));
    expect(await contentOf(tree, "unlanded.txt")).toBe("released, not landed\n");
  });

  it("gives a rebuilt branch the same tree under another SHA", async () => {
    const base = await commitOn({ f: lines(), g: lines() });
    const [a, b] = [
      await commitOn({ f: lines([2, "a"]) }, base),
      await commitOn({ g: lines([9, "b"]) }, base),
    ];
    const build = async (...heads: readonly string[]) => {
      let tip = base;
      for (const head of heads)
        tip = await store.createCommit(name, {
          tree: treeIn(await store.mergeTrees(name, tip, head)),
          parents: [tip, head],
          message: "Merge",
        });
      return tip;
    };
    const [one, other] = [await build(a, b), await build(b, a)];
    expect(one).not.toBe(other);
    expect((await store.readCommit(name, one))?.tree).toBe((await store.readCommit(name, other))?.tree);
  });
});

function treeIn(outcome: { readonly tree: string } | { readonly conflicts: readonly string[] }): string {
  if ("tree" in outcome) return outcome.tree;
  throw new Error(`conflicts in ${outcome.conflicts.join(", ")}`);
}
