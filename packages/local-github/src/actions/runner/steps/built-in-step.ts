import type { BuiltInAction, BuiltInCall } from "../../built-in/built-in-action.js";
import { UnsupportedFeatureError } from "../../engine/errors.js";
import { fromExpressionData, toExpressionData } from "../../engine/expressions/values.js";
import { failedWork, scopeIn, type Frame } from "../frame.js";
import type { StepWork } from "../step-result.js";
import { runProgram } from "./program-step.js";
import { envOf, githubOf } from "./script-step.js";

export interface BuiltInStep {
  readonly action: BuiltInAction;
  readonly inputs: Readonly<Record<string, string>>;
  readonly uses: string;
}

/** Does what a well-known action would do, in this process. */
export async function runBuiltIn(frame: Frame, { action, inputs, uses }: BuiltInStep): Promise<StepWork> {
  const unknown = Object.keys(inputs).filter(
    (name) =>
      !action.inputs.some(
        (known) => known === name || (known.endsWith("*") && name.startsWith(known.slice(0, -1))),
      ),
  );
  if (unknown.length > 0)
    throw new UnsupportedFeatureError(`the input "${unknown.join('", "')}" of ${action.name}`);
  const all = {
    ...Object.fromEntries(action.inputs.filter((name) => !name.endsWith("*")).map((name) => [name, ""])),
    ...inputs,
  };
  const { outputs, failure, post } = await action.run(callOf(frame, all));
  if (post !== undefined) {
    frame.session.posts.push({
      title: `Post Run ${uses}`,
      condition: { text: "always()", allowed: ["always(0,0)"] },
      scope: () => scopeIn(frame),
      run: async () => {
        try {
          await post();
          return { outputs: {}, hasFailed: false };
        } catch (error) {
          return failedWork(error);
        }
      },
    });
  }
  return { outputs, hasFailed: failure !== undefined, message: failure };
}

function callOf(frame: Frame, inputs: Readonly<Record<string, string>>): BuiltInCall {
  const { session } = frame;
  const { host, options } = session.services;
  const scope = scopeIn(frame);
  return {
    inputs,
    github: { ...githubOf(scope), event: fromExpressionData(toExpressionData(githubOf(scope)["event"])) },
    workspace: session.directories.workspace,
    job: { id: session.request.record.id, name: session.request.record.name },
    host,
    mintAppToken: options.mintAppToken,
    execute: async ({ command, args, cwd, env }) => {
      const { failure } = await runProgram(session, {
        command,
        args,
        cwd: cwd ?? session.directories.workspace,
        env: { ...envOf(scope), ...env },
        actionEnv: {},
        github: {},
        stop: frame.stop,
      });
      if (failure !== undefined) throw new Error(`${command} ${args[0] ?? ""}: ${failure}`);
    },
    log: (line) => session.log(line),
    countArtifact: () => {
      const { record } = session.request;
      record.artifacts = (record.artifacts ?? 0) + 1;
    },
    mask: (value) => session.masker.add(value),
  };
}
