/** Changes that are applied to another commit. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { AppliedChanges, KeptPaths } from "../../../../src/ports/writing.js";
import { countingRoundTrips, violationsOf, type Files } from "../../../support/github-fixture.js";
import { applied, fixture, github, openFixture, rules, text } from "./applying-changes.js";

jest.setTimeout(30_000);

const nothing: KeptPaths = { directories: [], files: [] };

beforeAll(openFixture);

afterAll(() => fixture.close());

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

it("leaves no violation of GitHub's API behind", () => {
  expect(violationsOf(fixture.github)).toEqual([]);
});
