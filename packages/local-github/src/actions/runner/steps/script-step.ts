import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { evaluateText } from "../../engine/expressions/tokens.js";
import { child } from "../../engine/syntax/declarations.js";
import type { ScriptWork } from "../../engine/syntax/steps.js";
import { scopeIn, type Frame } from "../frame.js";
import type { StepWork } from "../step-result.js";
import { runProgram } from "./program-step.js";
import { scriptExtension, shellCommand } from "../processes/shells.js";

export interface ScriptStep {
  readonly id: string;
  readonly work: ScriptWork;
  readonly env: Readonly<Record<string, string>>;
}

/** `run:` */
export async function runScriptStep(frame: Frame, { id, work, env }: ScriptStep): Promise<StepWork> {
  const { session } = frame;
  const scope = scopeIn(frame, env);
  const setting = (own: ScriptWork["shell"], key: string): string | undefined => {
    const token =
      own ?? frame.defaults.map((defaults) => child(defaults, key)).find((found) => found !== undefined);
    return evaluateText(token, scope);
  };
  const shell = setting(work.shell, "shell");
  const path = join(session.directories.temp, `${randomUUID()}${scriptExtension(shell)}`);
  const { command, args } = shellCommand(shell, path);
  await writeFile(path, `${evaluateText(work.script, scope)}\n`, { mode: 0o755 });
  const { outputs, failure } = await runProgram(session, {
    command,
    args,
    cwd: resolve(session.directories.workspace, setting(work.workingDirectory, "working-directory") ?? "."),
    env: envOf(scope),
    actionEnv: {},
    github: { ...githubOf(scope), action: id },
    stop: frame.stop,
  });
  return { outputs: Object.fromEntries(outputs), hasFailed: failure !== undefined, message: failure };
}

/** The `env` context of a scope. */
export const envOf = (scope: {
  readonly contexts: Readonly<Record<string, unknown>>;
}): Record<string, string> => scope.contexts["env"] as Record<string, string>;

/** The `github` context of a scope. */
export const githubOf = (scope: {
  readonly contexts: Readonly<Record<string, unknown>>;
}): Record<string, unknown> => scope.contexts["github"] as Record<string, unknown>;
