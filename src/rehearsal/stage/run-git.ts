import { spawn } from "node:child_process";

/** Without the host's configuration, hooks, helpers and prompts: the same everywhere. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env["PATH"] ?? "",
  HOME: "/nonexistent",
  LC_ALL: "C",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_TERMINAL_PROMPT: "0",
};

export class GitError extends Error {
  constructor(
    readonly command: readonly string[],
    readonly exitCode: number | null,
    readonly stderr: string,
  ) {
    super(`git ${command.join(" ")} ended with ${exitCode ?? "a signal"}: ${stderr.trim()}`);
  }
}

export interface GitCall {
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string | Buffer;
}

/** Runs one git command in a repository and returns what it printed. Rejects with `GitError`. */
export async function runGit(directory: string, { args, environment = {}, input }: GitCall): Promise<string> {
  gitTime.processes += 1;
  const startedAt = performance.now();
  try {
    return await new Promise<string>((resolve, reject) => {
      const child = spawn("git", ["-C", directory, ...args], { env: { ...gitEnvironment, ...environment } });
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
      child.on("error", reject);
      child.stdin.on("error", () => undefined); // a command that fails early does not read its input
      child.on("close", (exitCode) => {
        if (exitCode === 0) resolve(Buffer.concat(stdout).toString("utf8"));
        else reject(new GitError(args, exitCode, Buffer.concat(stderr).toString("utf8")));
      });
      child.stdin.end(input);
    });
  } finally {
    gitTime.ms += performance.now() - startedAt;
  }
}

/** How often people of the rehearsal started git, and how long that took in all. */
export const gitTime = { processes: 0, ms: 0 };
