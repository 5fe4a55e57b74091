import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { CommandResult, Commands } from "../../ports/collaborating.js";

/** Between asking a command to end and ending it. */
const graceSeconds = 10;

export interface CommandSurroundings {
  readonly env: NodeJS.ProcessEnv;
  /** Tokens of the console: the command gets none of them, under whatever name. An empty one is none. */
  readonly secrets: readonly string[];
  /** False: without the `timeout` tool (macOS), by a process group of our own. */
  readonly hasTimeoutTool?: boolean;
}

/**
 * Runs a command of the workflow's author in bash, with a time limit after which it ends together with everything that
 * it started: a deployment must not go on in the background after its result was recorded.
 */
export function createCommands(surroundings: CommandSurroundings): Commands {
  const { env, hasTimeoutTool = isOnPath("timeout", env) } = surroundings;
  return {
    run: ({ command, workingDirectory, timeLimitSeconds, variables }) => {
      const request = {
        bash: bashArguments(command),
        cwd: workingDirectory,
        timeLimitSeconds,
        env: { ...withoutConsole(surroundings), ...variables },
      };
      return hasTimeoutTool ? runByTimeoutTool(request) : runInOwnGroup(request);
    },
  };
}

interface BashRequest {
  readonly bash: readonly string[];
  readonly cwd: string;
  readonly timeLimitSeconds: number;
  readonly env: Record<string, string>;
}

/** As GitHub runs `shell: bash`. */
const bashArguments = (command: string): readonly string[] => [
  "--noprofile",
  "--norc",
  "-eo",
  "pipefail",
  "-c",
  command,
];

function withoutConsole({ env, secrets }: CommandSurroundings): Record<string, string> {
  const tokens = secrets.filter((secret) => secret !== "");
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      !entry[0].startsWith("INPUT_") &&
      !tokens.some((token) => entry[1]?.includes(token)),
  );
  return Object.fromEntries(kept);
}

async function runByTimeoutTool({ bash, cwd, timeLimitSeconds, env }: BashRequest): Promise<CommandResult> {
  const { exec } = await import("@actions/exec");
  const startedAt = performance.now();
  const code: number | null = await exec(
    "timeout",
    [`--kill-after=${graceSeconds}`, String(timeLimitSeconds), "bash", ...bash],
    { cwd, env, ignoreReturnCode: true },
  );
  // 124 and 137 are the tool's own, but a command may end with them too. The tool that has to kill dies with the group,
  // and then there is no code.
  const overran = performance.now() - startedAt >= timeLimitSeconds * 1000;
  if (overran && (code === null || code === 124 || code === 137)) return { kind: "timed-out" };
  return { kind: "exited", code: code ?? 137 };
}

async function runInOwnGroup({ bash, cwd, timeLimitSeconds, env }: BashRequest): Promise<CommandResult> {
  const { spawn } = await import("node:child_process");
  return new Promise((resolve, reject) => {
    const child = spawn("bash", bash, { cwd, env, stdio: ["ignore", "inherit", "inherit"], detached: true });
    const signalGroup = (signal: NodeJS.Signals) => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, signal);
      } catch {
        // The group is gone already.
      }
    };
    let overran = false;
    const kill = () => {
      signalGroup("SIGKILL");
    };
    let killing: NodeJS.Timeout | undefined;
    const limit = setTimeout(() => {
      overran = true;
      signalGroup("SIGTERM");
      killing = setTimeout(kill, graceSeconds * 1000);
    }, timeLimitSeconds * 1000);
    child.on("error", reject);
    child.on("exit", (code) => {
      clearTimeout(limit);
      clearTimeout(killing);
      // Whatever it left behind in its group has overrun as well.
      if (overran) kill();
      resolve(overran ? { kind: "timed-out" } : { kind: "exited", code: code ?? 1 });
    });
  });
}

function isOnPath(tool: string, env: NodeJS.ProcessEnv): boolean {
  return (env["PATH"] ?? "").split(delimiter).some((directory) => {
    try {
      accessSync(join(directory, tool), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
