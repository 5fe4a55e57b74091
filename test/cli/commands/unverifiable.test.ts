/** What the command verify says of what it cannot verify. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { renderState } from "../../../src/domain/state/state-file.js";
import { renderEntry } from "../../../src/domain/log/hash-chain.js";
import type { Entry } from "../../../src/domain/log/entry.js";
import { entryPath } from "../../../src/domain/log/entry-path.js";
import { reduceLog } from "../../../src/domain/reducer/reduce.js";
import { entries, verify } from "./verify-support.js";

const directory = mkdtempSync(join(tmpdir(), "verify-"));

afterAll(() => rmSync(directory, { recursive: true, force: true }));

let repo = "";

let count = 0;

const git = (...args: string[]): string => execFileSync("git", ["-C", repo, ...args], { encoding: "utf8" });

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(repo, path)), { recursive: true });
  writeFileSync(join(repo, path), content);
}

function writeLog(log: readonly Entry[]): void {
  for (const entry of log) write(entryPath(entry.sequence), renderEntry(entry));
  const state = reduceLog(log);
  if (state !== undefined) write("state.json", renderState(state));
}

function commitAll(): void {
  git("add", "--all");
  git(
    "-c",
    "user.name=x",
    "-c",
    "user.email=x@example.com",
    "commit",
    "--quiet",
    "--allow-empty",
    "--message",
    "log",
  );
}

beforeEach(() => {
  count += 1;
  repo = join(directory, String(count));
  mkdirSync(repo);
  git("init", "--quiet", "--initial-branch", "release-log");
  writeLog(entries);
});

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
