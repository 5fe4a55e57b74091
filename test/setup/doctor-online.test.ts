/** Faults of the settings on GitHub, each of which doctor finds. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { cli, doctor, git, initArguments, type World, worldWith } from "./support.js";
import { cleanFiles, online } from "./doctor-planted-support.js";

describe("doctor, online", () => {
  let world: World;
  let goBack: () => Promise<void>;
  beforeAll(async () => {
    world = await worldWith(cleanFiles, { tags: ["v4.7.2"] });
    const said = await cli(["init", "--repo", world.directory, ...initArguments, "--apply"], world.env);
    if (said.err !== "") throw new Error(said.err);
    await git(world.directory, "push", "--quiet", "origin", "origin/main:refs/heads/trunk");
    goBack = await world.github.checkpoint();
  }, 60_000);
  afterAll(() => world.close());

  it("says nothing about what init --apply made, in at most 25 requests, and names who can pass each gate", async () => {
    const found = await doctor(world.directory, world.env);
    expect(found.codes).toEqual([]);
    expect(found.requests).toBeLessThanOrEqual(25);
    expect(found.gates.map(({ name, who }) => [name, who])).toEqual([
      ["approve a release", ["tess", "toni"]],
      ["request a rollback", ["dana", "tess", "toni", "ann", "rob"]],
      ["approve a rollback", ["ann", "rob"]],
      ["merge by hand, past the rules", ["repository admins (pull requests only)"]],
    ]);
    expect(world.github.violations).toEqual([]);
  });

  it.each(online)("finds %s: %s", async (_, code, change) => {
    try {
      await change(world.github.repository("acme/shop"), world);
      const found = await doctor(world.directory, world.env);
      expect(found.codes).toContain(code);
      expect(found.requests).toBeLessThanOrEqual(25);
    } finally {
      await goBack();
      await git(world.directory, "checkout", "--quiet", "--", ".");
    }
  });

  it("tells what a token may not see, and goes on with the rest", async () => {
    const found = await doctor(world.directory, { ...world.env, GITHUB_TOKEN: world.github.token("dana") });
    expect(found.codes).toEqual([]);
  });

  it("ends with a clear word for a wrong token, and shows no token", async () => {
    const said = await cli(["doctor", "--repo", world.directory], {
      ...world.env,
      GITHUB_TOKEN: "ghp_secret",
    });
    expect(said.code).toBe(2);
    expect(said.err).toContain("401");
    expect(said.err + said.out).not.toContain("ghp_secret");
  });
});
