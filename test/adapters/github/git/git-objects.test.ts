/** Objects of git over GitHub's API. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Commit } from "../../../../src/domain/values/values.js";
import { violationsOf } from "../../../support/github-fixture.js";
import { applied, fixture, github, openFixture, text } from "./applying-changes.js";

jest.setTimeout(30_000);

beforeAll(openFixture);

afterAll(() => fixture.close());

describe("kept paths", () => {
  it("stay as they are: removed approvers do not come back", async () => {
    const before = {
      ".github/workflows/ci.yml": "old\n",
      ".github/release-console.yml": "approvers: [alice]\n",
      ".github/CODEOWNERS": "* @old\n",
      "app.txt": text({ 2: "bad" }),
    };
    const target = {
      ".github/workflows/ci.yml": "older\n",
      ".github/release-console.yml": "approvers: [alice, bob]\n",
      ".github/CODEOWNERS": "* @older\n",
      "app.txt": text(),
    };
    const onto = {
      ".github/workflows/ci.yml": "new\n",
      ".github/workflows/extra.yml": "new\n",
      ".github/release-console.yml": "approvers: []\n",
      ".github/CODEOWNERS": "* @old\n",
      "app.txt": text({ 2: "bad" }),
    };
    const { files } = await applied({ from: before, to: target, onto });
    expect(files).toEqual({ ...onto, ".github/CODEOWNERS": "* @older\n", "app.txt": text() });
  });

  it("stay when the other side has no such directory at all", async () => {
    const { files } = await applied({
      from: { ...github, "app.txt": text({ 2: "bad" }) },
      to: { "app.txt": text() },
      onto: { ...github, "app.txt": text({ 2: "bad" }) },
    });
    expect(files).toEqual({ ...github, "app.txt": text() });
  });

  it("are never named in a new tree, so that GITHUB_TOKEN may write it", async () => {
    const from = { ".github/workflows/ci.yml": "a\n", "app.txt": text() };
    const to = { ".github/workflows/ci.yml": "b\n", "app.txt": text({ 1: "x" }) };
    const { files } = await applied({
      from,
      to,
      onto: { ".github/workflows/ci.yml": "c\n", "app.txt": text({ 11: "y" }) },
    });
    expect(files).toEqual({ ".github/workflows/ci.yml": "c\n", "app.txt": text({ 1: "x", 11: "y" }) });
  });
});

describe("single objects", () => {
  it("makes signed commits of any tree and parents", async () => {
    const parent = await fixture.commit({ "a.txt": "a\n" });
    const world = await fixture.world();
    const commit = await world.objects.createCommit({
      tree: parent.tree,
      parents: [parent.sha],
      message: "Say it\n\nRequested-by: ada",
    });
    expect(await world.objects.commitOf(commit.sha)).toEqual(commit);
    expect(await fixture.github.git.readCommit("acme/shop", commit.sha)).toMatchObject({
      parents: [parent.sha],
      message: "Say it\n\nRequested-by: ada",
    });
  });

  it("moves one ref from where it was expected, or not at all", async () => {
    const [one, two]: readonly Commit[] = [
      await fixture.commit({ ...github, "m.txt": "1\n" }),
      await fixture.commit({ ...github, "m.txt": "2\n" }),
    ];
    if (one === undefined || two === undefined) throw new Error("no commits");
    // The workflow files of a branch are what GITHUB_TOKEN may use again.
    await fixture.setBranch("develop", one);
    const { objects } = await fixture.world();
    const ref = "refs/heads/release-console/attempt/7";
    expect(await objects.moveRef({ ref, before: null, after: one.sha, force: false })).toEqual({
      kind: "committed",
      head: one.sha,
    });
    expect(await objects.moveRef({ ref, before: null, after: two.sha, force: true })).toEqual({
      kind: "raced",
    });
    expect(await objects.moveRef({ ref, before: one.sha, after: two.sha, force: true })).toEqual({
      kind: "committed",
      head: two.sha,
    });
    expect(await objects.moveRef({ ref, before: two.sha, after: null, force: false })).toMatchObject({
      kind: "committed",
    });
    expect(await fixture.branch("release-console/attempt/7")).toBeUndefined();
  });

  it("lists differing paths that match, and says when there are more than it lists", async () => {
    const one = await fixture.commit({ "a.txt": "a\n", "d/e/f.txt": "f\n", same: "s\n" });
    const two = await fixture.commit({ "b.txt": "a\n", "d/e/f.txt": "g\n", "d/new.txt": "n\n", same: "s\n" });
    const many = await fixture.commit(
      Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`${index}.txt`, "x\n"])),
    );
    const { objects } = await fixture.world();
    const compared = (from: Commit, to: Commit, ...patterns: readonly string[]) =>
      objects.changedPaths({ from, to, patterns });
    expect(await compared(one, two, "**")).toEqual({
      paths: ["a.txt", "b.txt", "d/e/f.txt", "d/new.txt"],
      isComplete: true,
    });
    expect(await compared(one, two, "d/*")).toEqual({ paths: ["d/new.txt"], isComplete: true });
    expect(await compared(one, two, "*.txt", "d/e/")).toEqual({
      paths: ["a.txt", "b.txt", "d/e/f.txt"],
      isComplete: true,
    });
    expect(await compared(one, two)).toEqual({ paths: [], isComplete: true });
    expect(await compared(one, one, "**")).toEqual({ paths: [], isComplete: true });
    const cut = await compared(one, many, "**");
    expect([cut.paths.length, cut.isComplete]).toEqual([300, false]);
  });
});

it("leaves no violation of GitHub's API behind", () => {
  expect(violationsOf(fixture.github)).toEqual([]);
});
