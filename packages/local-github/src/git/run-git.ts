/** Git as a child process. Never synchronously: the server answers requests while git runs, some of them git's own. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";

export interface GitOutcome {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export class GitFailure extends Error {
  constructor(
    command: string,
    readonly outcome: GitOutcome,
  ) {
    super(`git ${command} ended with ${outcome.code}: ${outcome.stderr.trim()}`);
  }
}

export interface GitOptions {
  readonly input?: Buffer | string;
  /** Exit codes that are answers; any other one rejects. */
  readonly accepts?: readonly number[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs git in a bare repository, untouched by the configuration of the machine. */
export async function runGit(
  directory: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<GitOutcome> {
  const child = startGit(directory, args, options.environment);
  const [stdout, stderr] = [collected(child.stdout), collected(child.stderr)];
  child.stdin.on("error", ignoreClosedPipe);
  child.stdin.end(options.input ?? "");
  const code = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exitCode) => resolve(exitCode ?? -1));
  });
  const outcome = { code, stdout: await stdout, stderr: (await stderr).toString("utf8") };
  if (!(options.accepts ?? [0]).includes(code)) throw new GitFailure(args[0] ?? "", outcome);
  return outcome;
}

export function startGit(
  directory: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  return spawn("git", ["--git-dir", directory, ...args], {
    env: { ...isolatedEnvironment(), ...environment },
  });
}

/** Programs may end before they have read all their input; how they ended says what it means. */
export const ignoreClosedPipe = (): undefined => undefined;

const isolatedEnvironment = (): Record<string, string> => ({
  PATH: process.env["PATH"] ?? "/usr/bin:/bin",
  HOME: "/nonexistent",
  LC_ALL: "C",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_TERMINAL_PROMPT: "0",
  // Repositories may have been made by another user of the machine (a mounted checkout).
  GIT_CONFIG_COUNT: "1",
  GIT_CONFIG_KEY_0: "safe.directory",
  GIT_CONFIG_VALUE_0: "*",
});

async function collected(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
