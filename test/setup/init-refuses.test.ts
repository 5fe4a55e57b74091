/** What init does not write, and what it adds to workflows. */
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { addTriggers } from "../../src/setup/init/add-triggers.js";
import { cli, exampleFiles, git, initArguments } from "./support.js";
import { checkout, openWorld, removeMade } from "./made-in-test.js";

jest.setTimeout(60_000);

afterEach(removeMade);

describe("init refuses, and writes nothing", () => {
  const cases: readonly (readonly [string, () => Promise<string>, readonly string[], string])[] = [
    [
      "outside of a repository",
      () => Promise.resolve(mkdtempSync(join(tmpdir(), "no-repository-"))),
      ["--yes"],
      "not in the working tree of a git repository",
    ],
    ["without people", () => checkout(exampleFiles()), ["--yes", "--offline"], "--testers"],
    ["without a terminal and --yes", () => checkout(exampleFiles()), ["--offline"], "--yes or --dry-run"],
    [
      "a release.yml of their own",
      () => checkout({ ...exampleFiles(), ".github/workflows/release.yml": "name: R\non: push\njobs: {}\n" }),
      [...initArguments, "--offline"],
      "git mv .github/workflows/release.yml",
    ],
    [
      "--apply without a remote",
      () => checkout(exampleFiles()),
      [...initArguments, "--apply"],
      "git remote add origin URL",
    ],
    [
      "a login that is none",
      () => checkout(exampleFiles()),
      ["--yes", "--offline", "--testers=a b!"],
      "is no GitHub login",
    ],
    [
      "a version without a tag",
      () => checkout(exampleFiles()),
      [...initArguments, "--offline", "--adopt=v9.9.9"],
      "--adopt must be a version with its tag",
    ],
    ["an option that does not exist", () => checkout(exampleFiles()), ["--aply"], "--aply"],
  ];
  it.each(cases)("%s", async (_, make, args, expected) => {
    const directory = await make();
    const said = await cli(["init", "--repo", directory, ...args]);
    expect(said.code).toBe(2);
    expect(said.err).toContain(expected);
    expect(existsSync(join(directory, ".github/release-console.yml"))).toBe(false);
  });

  it.each([
    ["isArchived", "archived"],
    ["fork", "fork"],
  ])("a repository that is %s", async (what, expected) => {
    const world = await openWorld(
      exampleFiles(),
      what === "fork" ? {} : { repository: { settings: { isArchived: true } } },
    );
    if (what === "fork") {
      await world.github.addRepository({
        owner: "dana",
        name: "shop",
        parent: "acme/shop",
        defaultBranch: "main",
      });
      await git(world.directory, "remote", "set-url", "origin", world.github.remote("dana/shop", "dana"));
    }
    const said = await cli(["init", "--repo", world.directory, ...initArguments, "--apply"], world.env);
    expect([said.code, said.err]).toEqual([2, expect.stringContaining(expected)]);
    expect(await git(world.directory, "status", "--porcelain")).toBe("");
  });
});

describe("more triggers for a workflow", () => {
  const jobs = "\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: y }]\n";
  it.each([
    ["on: push", "on: [push, workflow_dispatch]"],
    ["on: [push, pull_request] # both", "on: [push, pull_request, workflow_dispatch] # both"],
    ["on:\n  - push", "on:\n  - workflow_dispatch\n  - push"],
    ["on:\n- push", "on:\n- workflow_dispatch\n- push"],
    [
      "on:\n  # when\n  push:\n    branches: [main]",
      "on:\n  workflow_dispatch:\n  # when\n  push:\n    branches: [main]",
    ],
    ['"on":\r\n    push:\r\n', '"on":\r\n    workflow_dispatch:\r\n    push:\r\n'],
    ["on: { push: { branches: [main] } }", "on: { push: { branches: [main] }, workflow_dispatch: }"],
    ["on: workflow_dispatch", "on: workflow_dispatch"],
  ])("%j", (before, after) => {
    expect(addTriggers("w.yml", before + jobs, ["workflow_dispatch"])).toBe(after + jobs);
  });

  it("are left to a person where the file is no plain YAML", () => {
    for (const text of ["on: &all [push]\njobs: { a: {} }\n", "on: |\n  push\njobs: {}\n", "on: [push\n"])
      expect(addTriggers("w.yml", text, ["workflow_dispatch"])).toBeUndefined();
  });
});
