/** Going back: refs, conversations and time are what they were, and objects that others hold stay the same ones. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { createLocalGitHub, type LocalGitHub } from "../src/index.js";
import type { Repository } from "../src/model/model.js";
import { remember } from "../src/control/remember.js";

let directory: string;
let github: LocalGitHub;
let shop: Repository;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "checkpoint-"));
  github = await createLocalGitHub({ directory });
  github.addAccount("mira", "User");
  shop = await github.addRepository({ owner: "mira", name: "shop", defaultBranch: "develop" });
});
afterEach(async () => {
  await github.close();
  await rm(directory, { recursive: true, force: true });
});

async function commitTo(branch: string, text: string): Promise<string> {
  const { git } = github;
  const content = await git.createBlob("mira/shop", Buffer.from(text));
  const entries = [{ path: "file", mode: "100644", type: "blob", sha: content }] as const;
  const tree = await git.createTree("mira/shop", { base: undefined, entries });
  const after = await git.createCommit("mira/shop", { tree, parents: [], message: text });
  await git.moveRefs("mira/shop", [{ ref: `refs/heads/${branch}`, before: undefined, after }]);
  return after;
}

it("puts refs, records and time back, more than once and in any order", async () => {
  const [first, then] = [await commitTo("develop", "one"), github.clock.now()];
  shop.labels.set("bug", { id: 1, name: "bug", color: "fff", description: undefined });
  const early = await github.checkpoint();
  const second = await commitTo("develop", "two");
  await commitTo("feature", "three");
  shop.labels.clear();
  github.clock.advance(60);
  const late = await github.checkpoint();
  const seen = async (): Promise<unknown> => [
    [...(await github.git.listRefs("mira/shop", "refs/heads/"))].map(([ref]) => ref),
    await github.git.readRef("mira/shop", "refs/heads/develop"),
    [...shop.labels.keys()],
    github.clock.now().getTime() - then.getTime(),
  ];
  const [atFirst, atLast] = [
    [["refs/heads/develop"], first, ["bug"], 0],
    [["refs/heads/develop", "refs/heads/feature"], second, [], 60_000],
  ];
  expect(await seen()).toEqual(atLast);
  await early();
  expect(await seen()).toEqual(atFirst);
  await late();
  expect(await seen()).toEqual(atLast);
  await early();
  expect(await seen()).toEqual(atFirst);
});

it("keeps every object the one that it was", () => {
  const inner: { list: { name: string }[]; gone?: boolean } = { list: [{ name: "a" }], gone: true };
  const [first] = inner.list;
  const map = new Map([["inner", inner]]);
  const goBack = remember(map);
  map.clear();
  inner.list.unshift({ name: "b" });
  Object.assign(first ?? {}, { name: "c" });
  delete inner.gone;
  expect(goBack()).toBe(map);
  expect(map.get("inner")).toBe(inner);
  expect(inner).toEqual({ list: [{ name: "a" }], gone: true });
  expect(inner.list[0]).toBe(first);
});
