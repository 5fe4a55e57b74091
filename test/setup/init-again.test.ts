/** What init says where it ran before: what is left to do, and not again how to do what stands. */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { cli, exampleFiles, git, initArguments, type World, worldWith } from "./support.js";

jest.setTimeout(60_000);

let world: World;
beforeEach(async () => {
  world = await worldWith(exampleFiles(), { tags: ["v4.7.2"] });
});
afterEach(() => world.close());

const init = async (...more: readonly string[]) => {
  const { code, err, out } = await cli(["init", "--repo", world.directory, "--yes", ...more], world.env);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
};
const commands = (out: string): number => out.match(/^gh api /gm)?.length ?? 0;
const apply = () => init(...initArguments.slice(1), "--apply");

describe("a second init", () => {
  it.each([[[]], [["--dry-run"]]])("says that all is there, with %j", async (more) => {
    await apply();
    const out = await init(...more);
    expect(commands(out)).toBe(0);
    expect(out).toContain("All files are there.");
    expect(out).toContain("On GitHub nothing is left to set");
    expect(out).toContain("Next: open a pull request to main.");
    // The policy says it by now.
    expect(out).not.toContain("Runs:");
  });

  it("tells the one thing that is left, and that the rest stands", async () => {
    await apply();
    const { labels } = world.github.repository("acme/shop");
    labels.delete("release:patch");
    const out = await init();
    expect(commands(out)).toBe(1);
    expect(out).toContain('# The label "release:patch"');
    expect(out).toContain(
      "On GitHub (or run the same command with --apply); all else that this token sees is there:",
    );
    expect(out).toContain("Next: commit the files to main, if they are not, and make these calls.");
  });

  it("repeats the commands without a token until the console has run, and with --dry-run", async () => {
    const first = commands(await init(...initArguments.slice(1), "--offline"));
    expect(first).toBeGreaterThan(10);
    expect(commands(await init("--offline"))).toBe(first);
    await git(world.directory, "update-ref", "refs/remotes/origin/release-log", "HEAD");
    const out = await init("--offline");
    expect(commands(out)).toBe(0);
    expect(out).toContain("The console has run here: its log is there.");
    expect(commands(await init("--offline", "--dry-run"))).toBe(first);
  });
});
