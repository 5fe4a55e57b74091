import { type ChildProcessByStdio, execFile, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { UnreadableCloneError } from "./git-failures.js";

export interface GitAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where git runs: in a folder that it looks for a repository in, or on a repository that was found. */
export interface GitPlace {
  readonly args: readonly string[];
}

export type GitChild = ChildProcessByStdio<Writable, Readable, Readable>;

/** Runs one git command to its end. Rejects with `UnreadableCloneError` when there is no git. */
export async function runGit(place: GitPlace, args: readonly string[], input = ""): Promise<GitAnswer> {
  return await new Promise((resolve, reject) => {
    const options = { env: gitEnvironment(), maxBuffer: 1 << 30 };
    const child = execFile("git", [...place.args, ...args], options, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr });
      else if (typeof error.code === "number") resolve({ code: error.code, stdout, stderr });
      else
        reject(
          new UnreadableCloneError(
            `git cannot be started: ${error.message}`,
            "Install git, and have it on the PATH.",
          ),
        );
    });
    child.stdin?.on("error", () => undefined); // a command that fails early does not read its input
    child.stdin?.end(input);
  });
}

/** Starts a git command whose output is too long to keep. */
export function startGit(place: GitPlace, args: readonly string[]): GitChild {
  return spawn("git", [...place.args, ...args], { env: gitEnvironment(), stdio: ["pipe", "pipe", "pipe"] });
}

/**
 * Nothing around us may point git elsewhere, put other objects in place of these, start a program or go to the network:
 * no variable of git's own is passed on, and no configuration but the repository's is read.
 */
function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || ownNeeds.has(name));
  return {
    ...Object.fromEntries(kept),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
  };
}

/** Where git's own programs are, in installations that were moved. */
const ownNeeds = new Set(["GIT_EXEC_PATH"]);

/** What the repository's own configuration may not do while it is read. */
export const readOnly: readonly string[] = [
  "--no-pager",
  "-c",
  "protocol.allow=never",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
];

/**
 * The folders that the person trusts (`safe.directory`, system and global), as arguments: the one thing that is taken over
 * from their configuration, because git refuses the repositories of other owners without it.
 */
export async function trustedDirectories(): Promise<readonly string[]> {
  const args = ["config", "--null", "--get-all", "safe.directory"];
  const lists = await Promise.all(["--system", "--global"].map(async (scope) => await ask(scope, args)));
  return lists.flat().flatMap((value) => ["-c", `safe.directory=${value}`]);
}

async function ask(scope: string, [name = "", ...args]: readonly string[]): Promise<readonly string[]> {
  return await new Promise((resolve) => {
    execFile("git", [name, scope, ...args], (error, stdout) => {
      resolve(error === null ? stdout.split("\0").slice(0, -1) : []);
    }).stdin?.end();
  });
}
