/** What the command verify says of what it cannot verify. */
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { entryPath } from "../../../src/domain/log/entry-path.js";
import { verify } from "./verify-support.js";
import {
  commitAll,
  count,
  directory,
  git,
  openRepository,
  removeRepositories,
  repo,
} from "./verify-repository.js";

afterAll(removeRepositories);

beforeEach(openRepository);

describe("what cannot be verified", () => {
  it("is said so when there is no repository or branch", async () => {
    const none = await verify("--repo", join(directory, "nowhere"));
    expect(none.code).toBe(2);
    expect(none.err).toMatch(
      /^The release log could not be verified\.\nFound: .+ is not a git repository .+\nDo: {4}Give .+\n$/,
    );
    commitAll();
    const { code, out, err } = await verify("--repo", repo, "--branch", "audit", "--json");
    expect(code).toBe(2);
    expect(err).toContain("has no branch audit.");
    expect(JSON.parse(out)).toMatchObject({ ok: false, fault: "unreadable" });
  });

  it("is said so when the clone lacks the files", async () => {
    commitAll();
    git("config", "uploadpack.allowFilter", "true");
    const clone = join(directory, `${count}-partial`);
    git("clone", "--quiet", "--no-checkout", "--filter=blob:none", `file://${repo}`, clone);
    git("-C", clone, "remote", "set-url", "origin", join(directory, "nowhere"));
    const { code, err } = await verify("--repo", clone);
    expect(code).toBe(2);
    expect(err).toContain(`git cannot read ${entryPath(1)}`);
  });

  it.each([
    [["--repos", "x"], "--repos"],
    [["x"], "x"],
    [["--branch", ""], '"--branch" must name a branch; found "".'],
    [["--contains", "abc"], '"--contains" must be a hash of 64 digits 0-9 and a-f; found "abc".'],
  ])("wrong arguments %j", async (args, message) => {
    const { code, out, err } = await verify(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).toContain("Usage: release-console verify");
  });

  it("tells its options", async () => {
    expect(await verify("--help")).toMatchObject({ code: 0, err: "" });
    expect((await verify("-h")).out).toContain("--contains HASH");
  });
});
