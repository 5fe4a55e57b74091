import { join, resolve } from "node:path";
import type { Scope } from "../../engine/expressions/evaluate.js";
import { evaluateText, evaluateTexts } from "../../engine/expressions/tokens.js";
import type { ActionWork } from "../../engine/syntax/steps.js";
import type { NodeRuns, Phase } from "../../engine/syntax/action-file.js";
import { isLocalAction, type FileAction, type LoadedAction } from "../action-store.js";
import { runBuiltIn } from "./built-in-step.js";
import { inputVariable } from "../environment.js";
import { scopeIn, type Frame, type PreparedStep } from "../frame.js";
import type { StepWork } from "../step-result.js";
import { prepareInnerSteps } from "./prepare-steps.js";
import type { StopSignals } from "../processes/processes.js";
import { runProgram } from "./program-step.js";
import { envOf, githubOf } from "./script-step.js";

/** `uses:` */
export async function runActionStep(
  frame: Frame,
  step: PreparedStep,
  env: Readonly<Record<string, string>>,
): Promise<StepWork> {
  const work = actionWorkOf(step);
  const { action, inner } = await findAction(frame, step, work.uses);
  const scope = scopeIn(frame, env);
  const given = evaluateTexts(work.inputs, scope);
  if (action.kind === "built-in")
    return runBuiltIn(frame, { action: action.action, inputs: given, uses: work.uses });
  const inputs = resolveInputs(frame, { action, given, scope });
  const { runs } = action.file;
  switch (runs.kind) {
    case "composite":
      return runComposite(frame, { step, action, inner, inputs, env });
    case "node":
      return runNode(frame, { step, action, runs, inputs, env });
    default:
      return runs satisfies never;
  }
}

/** The `pre` of an action, which runs before all steps of the job; `undefined` when it has none. */
export function prePhaseOf(
  frame: Frame,
  step: PreparedStep,
): { readonly phase: Phase; run(stop: StopSignals): Promise<StepWork> } | undefined {
  const { action } = step;
  if (action?.kind !== "file" || action.file.runs.kind !== "node" || action.file.runs.pre === undefined)
    return undefined;
  const phase = action.file.runs.pre;
  return {
    phase,
    run: (stop) => {
      const scope = scopeIn(frame);
      const inputs = resolveInputs(frame, {
        action,
        given: evaluateTexts(actionWorkOf(step).inputs, scope),
        scope,
      });
      return runPhase(frame, { step, action, inputs, env: {}, script: phase.script, stop });
    },
  };
}

function actionWorkOf({ definition: { work } }: PreparedStep): ActionWork {
  if (work.kind !== "action") throw new Error("A script is no action.");
  return work;
}

async function findAction(
  frame: Frame,
  step: PreparedStep,
  uses: string,
): Promise<{ readonly action: LoadedAction; readonly inner: readonly PreparedStep[] }> {
  if (step.action !== undefined) return { action: step.action, inner: step.inner };
  if (!isLocalAction(uses)) throw new Error(`The action ${uses} was not prepared.`);
  const { actions } = frame.session.services;
  const action = await actions.loadLocal(resolve(frame.session.directories.workspace, uses), frame.origin);
  return { action, inner: await prepareInnerSteps(action, actions, frame.depth) };
}

interface InputRequest {
  readonly action: FileAction;
  readonly given: Readonly<Record<string, string>>;
  readonly scope: Scope;
}

/** Inputs that were given, whatever their case, then defaults. Unknown ones are passed on with a warning, as the runner does. */
function resolveInputs(frame: Frame, { action, given, scope }: InputRequest): Record<string, string> {
  const declared = action.file.inputs;
  const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const known = declared.map(({ name, default: value, deprecationMessage }) => {
    const own = byName.get(name.toLowerCase());
    if (own !== undefined && deprecationMessage !== undefined)
      frame.session.annotate(
        "warning",
        `Input '${name}' has been deprecated with message: ${deprecationMessage}`,
      );
    return [name, own ?? (value === undefined ? "" : evaluateText(value, scope))] as const;
  });
  const unknown = Object.entries(given).filter(
    ([name]) => !declared.some((input) => input.name.toLowerCase() === name.toLowerCase()),
  );
  if (unknown.length > 0) {
    const list = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(", ")}]`;
    frame.session.annotate(
      "warning",
      `Unexpected input(s) ${unknown.map(([name]) => `'${name}'`).join(", ")}, valid inputs are ${list(declared.map(({ name }) => name))}`,
    );
  }
  return Object.fromEntries([...known, ...unknown]);
}

interface CompositeCall {
  readonly step: PreparedStep;
  readonly action: FileAction;
  readonly inner: readonly PreparedStep[];
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

async function runComposite(
  frame: Frame,
  { step, action, inner, inputs, env }: CompositeCall,
): Promise<StepWork> {
  const own: Frame = {
    session: frame.session,
    origin: action.origin,
    results: {},
    env: { ...frame.env, ...env },
    github: { ...frame.github, ...githubOfAction(step, action), action_path: action.directory },
    inputs,
    defaults: [],
    depth: frame.depth + 1,
    stop: frame.stop,
    runSteps: frame.runSteps,
    hasFailed: false,
  };
  await own.runSteps(own, inner);
  const scope = scopeIn(own);
  const outputs = Object.fromEntries(
    action.file.outputs.map(({ name, value }) => [name, evaluateText(value, scope)]),
  );
  return { outputs, hasFailed: own.hasFailed };
}

interface NodeCall {
  readonly step: PreparedStep;
  readonly action: FileAction;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

function runNode(frame: Frame, call: NodeCall & { readonly runs: NodeRuns }): Promise<StepWork> {
  const { main, post } = call.runs;
  const { uses } = actionWorkOf(call.step);
  if (post !== undefined) {
    frame.session.posts.push({
      title: `Post ${call.step.definition.name === undefined ? `Run ${uses}` : call.step.definition.id}`,
      condition: post.condition,
      scope: () => scopeIn(frame, call.env),
      run: (stop) => runPhase(frame, { ...call, script: post.script, stop }),
    });
  }
  return runPhase(frame, { ...call, script: main, stop: frame.stop });
}

async function runPhase(
  frame: Frame,
  {
    step,
    action,
    inputs,
    env,
    script,
    stop,
  }: NodeCall & { readonly script: string; readonly stop: StopSignals },
): Promise<StepWork> {
  const { session } = frame;
  const scope = scopeIn(frame, env);
  const file = join(action.directory, script);
  const stateEnv = Object.fromEntries([...step.state].map(([name, value]) => [`STATE_${name}`, value]));
  const inputEnv = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]),
  );
  const { outputs, state, failure } = await runProgram(session, {
    command: session.services.options.nodePath ?? process.execPath,
    args: [file],
    script: file,
    cwd: session.directories.workspace,
    env: envOf(scope),
    actionEnv: { ...inputEnv, ...stateEnv },
    github: { ...githubOf(scope), ...githubOfAction(step, action) },
    stop,
  });
  for (const [name, value] of state) step.state.set(name, value);
  return { outputs: Object.fromEntries(outputs), hasFailed: failure !== undefined, message: failure };
}

const githubOfAction = ({ definition }: PreparedStep, { reference }: FileAction): Record<string, string> => ({
  action: definition.id,
  action_repository: reference?.repository ?? "",
  action_ref: reference?.ref ?? "",
});
