import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Commit } from "../../../../src/domain/values/values.js";
import type { AppliedChanges, KeptPaths } from "../../../../src/ports/writing.js";
import {
  countingRoundTrips,
  createGitHubFixture,
  violationsOf,
  type Files,
  type GitHubFixture,
} from "../../../support/github-fixture.js";

jest.setTimeout(30_000);

const nothing: KeptPaths = { directories: [], files: [] };
const rules: KeptPaths = { directories: [".github/workflows"], files: [".github/release-console.yml"] };
const lines = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`);
const text = (changes: Readonly<Record<number, string>> = {}) =>
  `${lines.map((line, index) => changes[index + 1] ?? line).join("\n")}\n`;
const github = { ".github/workflows/ci.yml": "on: push\n", ".github/release-console.yml": "team: [ada]\n" };

let fixture: GitHubFixture;

beforeAll(async () => {
  fixture = await createGitHubFixture();
});
afterAll(() => fixture.close());

/** Trees as files; what a change of `from` into `to` makes of `onto`. */
interface Case {
  readonly from: Files;
  readonly to: Files;
  readonly onto: Files;
  readonly keep?: KeptPaths;
}

async function applied({ from, to, onto, keep = rules }: Case) {
  const [base, changed, target] = [
    await fixture.commit(from),
    await fixture.commit(to),
    await fixture.commit(onto),
  ];
  // The workflow files of a branch are what GITHUB_TOKEN may use again.
  await fixture.setBranch("develop", target);
  const world = await fixture.world();
  const outcome = await world.objects.applyChanges({ from: base, to: changed, onto: target, keep });
  return { outcome, world, files: outcome.kind === "applied" ? await filesOf(outcome.tree) : undefined };
}

async function filesOf(tree: string): Promise<Readonly<Record<string, string>>> {
  const entries = (await fixture.github.git.readTree("acme/shop", tree, { recursive: true })) ?? [];
  const blobs = entries.filter(({ type }) => type === "blob");
  return Object.fromEntries(
    await Promise.all(
      blobs.map(
        async ({ path, sha }) =>
          [path, (await fixture.github.git.readBlob("acme/shop", sha))?.toString("utf8") ?? ""] as const,
      ),
    ),
  );
}

const scratchBranches = async () =>
  (await fixture.branches()).filter((name) => name.startsWith("release-console/"));

describe("applying a change without drift", () => {
  it("gives the changed tree itself", async () => {
    const from = { ...github, "app.txt": text(), "lib/a.txt": "a\n" };
    const to = { ...github, "app.txt": text({ 2: "two" }), "lib/b.txt": "b\n" };
    const { files } = await applied({ from, to, onto: from });
    expect(files).toEqual(to);
  });

  it("makes no tree where what is kept is the same: the changed one is there", async () => {
    const from = { ...github, ".github/CODEOWNERS": "* @ada\n", "app.txt": text() };
    const to = { ...github, ".github/CODEOWNERS": "* @tess\n", "app.txt": text({ 2: "two" }) };
    const [one, two] = [await fixture.commit(from), await fixture.commit(to)];
    await fixture.setBranch("develop", two);
    const { objects, jobId } = await fixture.world();
    const out = await objects.applyChanges({ from: two, to: one, onto: two, keep: rules });
    expect(out).toEqual({ kind: "applied", tree: one.tree });
    expect(fixture.github.traffic.job(jobId).log.map(({ operation }) => operation)).toEqual(["Directories"]);
    // And back again, as a recovery does: both trees are known by then.
    const back = await objects.applyChanges({ from: one, to: two, onto: one, keep: rules });
    expect(back).toEqual({ kind: "applied", tree: two.tree });
    expect(fixture.github.traffic.job(jobId).requests).toBe(1);
  });

  it("costs nothing when nothing changes", async () => {
    const from = { ...github, "app.txt": text() };
    const { outcome, world, files } = await applied({
      from,
      to: from,
      onto: { ...github, "app.txt": text({ 3: "x" }) },
    });
    expect(outcome.kind).toBe("applied");
    expect(files?.["app.txt"]).toBe(text({ 3: "x" }));
    expect(fixture.github.traffic.job(world.jobId).requests).toBe(0);
  });

  it("keeps modes, symbolic links and binary files", async () => {
    const binary = Buffer.from([0, 255, 1, 254, 0]);
    const from: Files = { ...github, "run.sh": "echo\n", "old.bin": { content: binary, mode: "100644" } };
    const to: Files = {
      ...github,
      "run.sh": { content: "echo\n", mode: "100755" },
      link: { content: "run.sh", mode: "120000" },
      "new.bin": { content: binary, mode: "100644" },
    };
    const { outcome } = await applied({ from, to, onto: from });
    const tree = outcome.kind === "applied" ? outcome.tree : "";
    const entries = (await fixture.github.git.readTree("acme/shop", tree)) ?? [];
    expect(Object.fromEntries(entries.map(({ path, mode }) => [path, mode]))).toEqual({
      ".github": "040000",
      link: "120000",
      "new.bin": "100644",
      "run.sh": "100755",
    });
    expect(tree).toBe((await fixture.commit(to)).tree);
  });

  it("puts a file where a directory was, and a directory where a file was", async () => {
    const from = {
      ...github,
      "was-directory/a.txt": "a\n",
      "was-directory/deep/b.txt": "b\n",
      "was-file": "f\n",
    };
    const to = { ...github, "was-directory": "now a file\n", "was-file/inside.txt": "x\n" };
    const { files } = await applied({ from, to, onto: from });
    expect(files).toEqual(to);
  });
});

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

describe("applying a change onto drift", () => {
  const from = { ...github, "app.txt": text({ 3: "bad" }) };
  const to = { ...github, "app.txt": text() };

  it("merges what is far away", async () => {
    const { files } = await applied({
      from,
      to,
      onto: { ...github, "app.txt": text({ 3: "bad", 10: "drift" }), "other.txt": "drift\n" },
    });
    expect(files).toEqual({ ...github, "app.txt": text({ 10: "drift" }), "other.txt": "drift\n" });
  });

  it.each([
    ["the same line", { 3: "drift" }],
    ["the line beside it", { 3: "bad", 4: "drift" }],
  ])("conflicts on %s and names the file", async (_, changes) => {
    const { outcome } = await applied({
      from,
      to,
      onto: { ...github, "app.txt": text(changes), "other.txt": "drift\n" },
    });
    expect(outcome).toEqual({ kind: "conflict", paths: ["app.txt"] } satisfies AppliedChanges);
    expect(await scratchBranches()).toEqual([]);
  });

  it("follows a file that was renamed meanwhile", async () => {
    const { files } = await applied({ from, to, onto: { ...github, "renamed.txt": text({ 3: "bad" }) } });
    expect(files).toEqual({ ...github, "renamed.txt": text() });
  });

  it("finds nothing left to do after a revert manually", async () => {
    const { files } = await applied({ from, to, onto: { ...github, "app.txt": text(), "drift.txt": "d\n" } });
    expect(files).toEqual({ ...github, "app.txt": text(), "drift.txt": "d\n" });
  });

  it("restores a deleted file and deletes an added one", async () => {
    const before = { ...github, "added/deep/x.txt": "x\n", "keep.txt": "k\n" };
    const after = { ...github, "gone.txt": "g\n", "keep.txt": "k\n" };
    const { files } = await applied({ from: before, to: after, onto: { ...before, "drift.txt": "d\n" } });
    expect(files).toEqual({ ...after, "drift.txt": "d\n" });
  });

  it("gives the recovery everything that was rolled back, and the drift", async () => {
    // base = the target, theirs = the rolled-back release, ours = develop after the revert
    const target = { ...github, "app.txt": text(), "c.txt": "1\n" };
    const live = { ...github, "app.txt": text({ 2: "X" }), "c.txt": "2\n", "a.txt": "A\n" };
    const { files } = await applied({
      from: target,
      to: live,
      onto: { ...target, "drift.txt": "d\n" },
      keep: nothing,
    });
    expect(files).toEqual({ ...live, "drift.txt": "d\n" });
  });

  it("takes requests by the number of directories, not of files", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`big/${index % 20}/${index}.txt`, `${index}\n`]),
    );
    const world = await fixture.world();
    const [one, two, three] = [
      await fixture.commit({ ...github, ...many, "app.txt": text() }),
      await fixture.commit({ ...github, ...many, "big/7/7.txt": "changed\n", "app.txt": text({ 2: "x" }) }),
      await fixture.commit({ ...github, ...many, "app.txt": text({ 10: "drift" }) }),
    ];
    await fixture.setBranch("develop", three);
    const { result, roundTrips } = await countingRoundTrips(fixture.github, world, () =>
      world.objects.applyChanges({ from: one, to: two, onto: three, keep: rules }),
    );
    expect(result.kind).toBe("applied");
    expect(fixture.github.traffic.job(world.jobId).requests).toBeLessThanOrEqual(12);
    expect(roundTrips).toBeLessThanOrEqual(7);
    expect(await scratchBranches()).toEqual([]);
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
