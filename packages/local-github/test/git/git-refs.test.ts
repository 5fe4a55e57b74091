/** Refs and merges of a bare repository. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { zeroOid } from "../../src/git/object-format.js";
import { RefRaceError } from "../../src/model/server-parts.js";
import { name, openGitWorld, type Files, type GitWorld } from "./git-world.js";

let world: GitWorld;

beforeEach(async () => {
  world = await openGitWorld();
});

afterEach(() => world.close());

describe("refs", () => {
  let one: string;
  let two: string;
  beforeEach(async () => {
    one = await world.commitOn({ a: "1" });
    two = await world.commitOn({ a: "2" }, one);
    await world.store.moveRefs(name, [{ ref: "refs/heads/develop", before: zeroOid, after: one }]);
  });

  it("move together or not at all", async () => {
    const moves = [
      { ref: "refs/heads/develop", before: one, after: two },
      { ref: "refs/heads/log", before: two, after: one },
    ];
    await expect(world.store.moveRefs(name, moves)).rejects.toThrow(RefRaceError);
    expect(await world.store.readRef(name, "refs/heads/develop")).toBe(one);
    expect(await world.store.readRef(name, "refs/heads/log")).toBeUndefined();
    // The process that refused is gone; the next move starts another one.
    await world.store.moveRefs(name, [
      { ref: "refs/heads/develop", before: one, after: two },
      { ref: "refs/heads/log", before: zeroOid, after: one },
    ]);
    expect(await world.git("for-each-ref", "--format=%(refname) %(objectname)")).toBe(
      `refs/heads/develop ${two}\nrefs/heads/log ${one}`,
    );
  });

  it("let one of many win", async () => {
    const attempts = Array.from({ length: 20 }, async (_, index) => {
      const after = await world.store.createCommit(name, {
        tree: await world.treeOf({ a: String(index) }),
        parents: [one],
        message: String(index),
      });
      await world.store.moveRefs(name, [{ ref: "refs/heads/develop", before: one, after }]);
      return after;
    });
    const results = await Promise.allSettled(attempts);
    const winners = results.filter((result) => result.status === "fulfilled");
    expect(winners).toHaveLength(1);
    expect(await world.store.readRef(name, "refs/heads/develop")).toBe(winners[0]?.value);
    expect(
      results
        .filter((result) => result.status === "rejected")
        .every(({ reason }) => reason instanceof RefRaceError),
    ).toBe(true);
  });

  it("are found by prefix, packed or not", async () => {
    const refs = ["refs/heads/release/1", "refs/heads/release/2", "refs/heads/released", "refs/tags/v1"];
    await world.store.moveRefs(
      name,
      refs.map((ref) => ({ ref, before: zeroOid, after: one })),
    );
    await world.git("pack-refs", "--all");
    await world.store.moveRefs(name, [
      { ref: "refs/heads/release/2", before: one, after: two },
      { ref: "refs/heads/release/1", before: one, after: zeroOid },
    ]);
    expect([...(await world.store.listRefs(name, "refs/heads/release"))]).toEqual([
      ["refs/heads/release/2", two],
      ["refs/heads/released", one],
    ]);
    expect(await world.store.readRef(name, "refs/heads/release/1")).toBeUndefined();
    expect(await world.store.readRef(name, "refs/tags/v1")).toBe(one);
  });

  it("never leave their folder", async () => {
    expect(await world.store.readRef(name, "refs/heads/../../config")).toBeUndefined();
    expect([...(await world.store.listRefs(name, "refs/../"))]).toEqual([]);
  });

  it.each(["develop", "refs/heads/develop", "HEAD", "heads/develop"])(
    "are resolved: %s",
    async (revision) => {
      expect(await world.store.resolve(name, revision)).toEqual({ sha: one, type: "commit" });
    },
  );

  it("are followed through annotated tags and by the start of a SHA", async () => {
    const tag = await world.store.createTag(name, {
      object: one,
      type: "commit",
      tag: "v1",
      message: "First",
      tagger: { name: "Ada", email: "a@b" },
    });
    await world.store.moveRefs(name, [{ ref: "refs/tags/v1", before: zeroOid, after: tag }]);
    expect(await world.store.resolveCommit(name, "v1")).toBe(one);
    expect(await world.store.readTag(name, tag)).toMatchObject({ object: one, tag: "v1", message: "First" });
    expect(await world.store.resolveCommit(name, one.slice(0, 10))).toBe(one);
    expect(await world.store.resolve(name, "develop:nowhere/a")).toBeUndefined();
    expect(await world.store.resolve(name, "nobody")).toBeUndefined();
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
    const [ours, base, theirs] = [
      await world.treeOf(develop),
      await world.treeOf(live),
      await world.treeOf(target),
    ];
    return world.store.threeWay(name, { base, ours, theirs });
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
    expect(await world.contentOf(treeIn(outcome), "f")).toBe(lines([12, "drift"]));
  });

  it("follows a rename", async () => {
    const outcome = await revert({
      target: { f: lines() },
      live: { f: lines(bad) },
      develop: { moved: lines(bad) },
    });
    expect(await world.contentOf(treeIn(outcome), "moved")).toBe(lines());
    expect(await world.contentOf(treeIn(outcome), "f")).toBeUndefined();
  });

  it("finds nothing to do after a revert by hand", async () => {
    const outcome = await revert({
      target: { f: lines() },
      live: { f: lines(bad) },
      develop: { f: lines() },
    });
    expect(outcome).toEqual({ tree: await world.treeOf({ f: lines() }) });
  });

  it("restores a deleted file and keeps drift", async () => {
    const outcome = await revert({
      target: { f: lines(), g: "kept\n" },
      live: { f: lines() },
      develop: { f: lines([12, "drift"]) },
    });
    expect(await world.contentOf(treeIn(outcome), "g")).toBe("kept\n");
    expect(await world.contentOf(treeIn(outcome), "f")).toBe(lines([12, "drift"]));
  });

  it("brings back in a recovery what was rolled back, landed or not", async () => {
    const target = { f: lines(), a: "1\n" };
    const live = { f: lines(bad), a: "1\n", "unlanded.txt": "released, not landed\n" };
    const reverted = { f: lines([12, "drift"]), a: "1\n" };
    const [base, ours, theirs] = [
      await world.treeOf(target),
      await world.treeOf(reverted),
      await world.treeOf(live),
    ];
    const tree = treeIn(await world.store.threeWay(name, { base, ours, theirs }));
    expect(await world.contentOf(tree, "f")).toBe(lines(bad, [12, "drift"]));
    expect(await world.contentOf(tree, "unlanded.txt")).toBe("released, not landed\n");
  });

  it("gives a rebuilt branch the same tree under another SHA", async () => {
    const base = await world.commitOn({ f: lines(), g: lines() });
    const [a, b] = [
      await world.commitOn({ f: lines([2, "a"]) }, base),
      await world.commitOn({ g: lines([9, "b"]) }, base),
    ];
    const build = async (...heads: readonly string[]) => {
      let tip = base;
      for (const head of heads)
        tip = await world.store.createCommit(name, {
          tree: treeIn(await world.store.mergeTrees(name, tip, head)),
          parents: [tip, head],
          message: "Merge",
        });
      return tip;
    };
    const [one, other] = [await build(a, b), await build(b, a)];
    expect(one).not.toBe(other);
    expect((await world.store.readCommit(name, one))?.tree).toBe(
      (await world.store.readCommit(name, other))?.tree,
    );
  });
});

function treeIn(outcome: { readonly tree: string } | { readonly conflicts: readonly string[] }): string {
  if ("tree" in outcome) return outcome.tree;
  throw new Error(`conflicts in ${outcome.conflicts.join(", ")}`);
}
