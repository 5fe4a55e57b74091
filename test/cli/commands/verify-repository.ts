/** A repository with a release log for each test of verify. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { renderState } from "../../../src/domain/state/state-file.js";
import { renderEntry } from "../../../src/domain/log/hash-chain.js";
import type { Entry } from "../../../src/domain/log/entry.js";
import { entryPath } from "../../../src/domain/log/entry-path.js";
import { reduceLog } from "../../../src/domain/reducer/reduce.js";
import { entries } from "./verify-support.js";

/** Holds the repositories of the suite. */
export const directory = mkdtempSync(join(tmpdir(), "verify-"));

export function removeRepositories(): void {
  rmSync(directory, { recursive: true, force: true });
}

/** The repository of the test that runs: `openRepository` makes it. */
export let repo = "";

/** How many repositories there were. */
export let count = 0;

/** Runs git in the repository. */
export const git = (...args: string[]): string =>
  execFileSync("git", ["-C", repo, ...args], { encoding: "utf8" });

export function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(repo, path)), { recursive: true });
  writeFileSync(join(repo, path), content);
}

export function writeLog(log: readonly Entry[]): void {
  for (const entry of log) write(entryPath(entry.sequence), renderEntry(entry));
  const state = reduceLog(log);
  if (state !== undefined) write("state.json", renderState(state));
}

export function commitAll(): void {
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

/** Makes a repository with an untouched log, not committed yet. */
export function openRepository(): void {
  count += 1;
  repo = join(directory, String(count));
  mkdirSync(repo);
  git("init", "--quiet", "--initial-branch", "release-log");
  writeLog(entries);
}

/** Goes on in another repository until the next test. */
export function goOnIn(path: string): void {
  repo = path;
}
