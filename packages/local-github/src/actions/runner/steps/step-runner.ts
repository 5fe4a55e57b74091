import { UnsupportedFeatureError } from "../../engine/errors.js";
import type { Scope } from "../../engine/expressions/evaluate.js";
import {
  evaluateCondition,
  evaluateFlag,
  evaluateNumber,
  evaluateText,
  evaluateTexts,
} from "../../engine/expressions/tokens.js";
import type { StepDefinition } from "../../engine/syntax/steps.js";
import { runActionStep } from "./action-step.js";
import { failedWork, scopeIn, type Frame, type PreparedStep } from "../frame.js";
import type { StepWork } from "../step-result.js";
import { runScriptStep } from "./script-step.js";
import { recordStep, type StepVerdict } from "./step-record.js";

/** Runs the steps one after the other. A failed one does not end it: the conditions of the others decide. */
export async function runSteps(frame: Frame, steps: readonly PreparedStep[]): Promise<void> {
  for (const step of steps) {
    const run = (): Promise<StepVerdict> => runStep(frame, step);
    if (frame.depth > 0) await run();
    else await recordStep(frame.session, titleOf(frame, step.definition), run);
  }
}

async function runStep(frame: Frame, step: PreparedStep): Promise<StepVerdict> {
  const { definition } = step;
  const { outcome, work } = await attempt(frame, step);
  const isForgiven = outcome === "failure" && isAllowedToFail(frame, definition);
  const conclusion = isForgiven ? "success" : outcome;
  frame.results[definition.id] = { outputs: work.outputs, outcome, conclusion };
  if (work.message !== undefined) frame.session.annotate("error", work.message);
  if (conclusion === "failure") {
    frame.hasFailed = true;
    if (frame.depth === 0 && frame.session.status === "success") frame.session.status = "failure";
  }
  return conclusion;
}

interface Attempt {
  readonly outcome: StepVerdict;
  readonly work: StepWork;
}

async function attempt(frame: Frame, step: PreparedStep): Promise<Attempt> {
  try {
    const env = evaluateTexts(step.definition.env, scopeIn(frame));
    if (!evaluateCondition(step.definition.condition, scopeIn(frame, env)))
      return { outcome: "skipped", work: { outputs: {}, hasFailed: false } };
    return await runStoppable(frame, step, env);
  } catch (error) {
    if (error instanceof UnsupportedFeatureError) frame.session.services.reportFault(error);
    return { outcome: "failure", work: failedWork(error) };
  }
}

/** Cancelling the job stops the step unless its condition still holds; its own time limit always does. */
async function runStoppable(
  frame: Frame,
  step: PreparedStep,
  env: Readonly<Record<string, string>>,
): Promise<Attempt> {
  const scope = scopeIn(frame, env);
  const own = new AbortController();
  const onCancel = (): void => {
    if (!evaluateCondition(step.definition.condition, scopeIn(frame, env))) own.abort();
  };
  if (!frame.stop.cancel.aborted) frame.stop.cancel.addEventListener("abort", onCancel, { once: true });
  const limit = startTimeLimit(step.definition, scope, own);
  try {
    const work = await perform({ ...frame, stop: { cancel: own.signal, kill: frame.stop.kill } }, step, env);
    if (limit.isExceeded())
      return {
        outcome: "failure",
        work: { ...work, hasFailed: true, message: limit.message(titleOf(frame, step.definition)) },
      };
    if (own.signal.aborted || frame.stop.kill.aborted)
      return { outcome: "cancelled", work: { ...work, message: "The operation was canceled." } };
    return { outcome: work.hasFailed ? "failure" : "success", work };
  } finally {
    limit.clear();
    frame.stop.cancel.removeEventListener("abort", onCancel);
  }
}

async function perform(
  frame: Frame,
  step: PreparedStep,
  env: Readonly<Record<string, string>>,
): Promise<StepWork> {
  const { work } = step.definition;
  try {
    return await (work.kind === "script"
      ? runScriptStep(frame, { id: step.definition.id, work, env })
      : runActionStep(frame, step, env));
  } catch (error) {
    if (error instanceof UnsupportedFeatureError) frame.session.services.reportFault(error);
    return failedWork(error);
  }
}

interface TimeLimit {
  isExceeded(): boolean;
  message(label: string): string;
  clear(): void;
}

function startTimeLimit(definition: StepDefinition, scope: Scope, own: AbortController): TimeLimit {
  const minutes = evaluateNumber(definition.timeoutMinutes, scope) ?? 0;
  let isExceeded = false;
  const timer =
    minutes > 0
      ? setTimeout(() => {
          isExceeded = true;
          own.abort();
        }, minutes * 60_000)
      : undefined;
  return {
    isExceeded: () => isExceeded,
    message: (label) => `The action '${label}' has timed out after ${minutes} minutes.`,
    clear: () => clearTimeout(timer),
  };
}

function isAllowedToFail(frame: Frame, definition: StepDefinition): boolean {
  try {
    return evaluateFlag(definition.continueOnError, scopeIn(frame));
  } catch {
    return false;
  }
}

/** `name:`, or what the step runs. A name whose expression fails is shown as it is written. */
function titleOf(frame: Frame, definition: StepDefinition): string {
  try {
    const scope = scopeIn(frame);
    const name = evaluateText(definition.name, scope);
    if (name !== undefined && name !== "") return name;
    const { work } = definition;
    return `Run ${work.kind === "action" ? work.uses : (evaluateText(work.script, scope).trim().split("\n")[0] ?? "")}`;
  } catch {
    return definition.id;
  }
}
