import type { StepWork, JobStatus, StepResult } from "./step-result.js";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Scope } from "../engine/expressions/evaluate.js";
import type { StepDefinition } from "../engine/syntax/steps.js";
import type { ActionOrigin, LoadedAction } from "./action-store.js";
import type { JobSession } from "./job-session.js";
import type { StopSignals } from "./processes/processes.js";

/** A list of steps with what they share: the job's own, or those of a composite action. */
export interface Frame {
  readonly session: JobSession;
  readonly origin: ActionOrigin;
  readonly results: Record<string, StepResult>;
  /** `env` of the steps by which composite actions were entered. */
  readonly env: Readonly<Record<string, string>>;
  readonly github: Readonly<Record<string, unknown>>;
  /** Inputs of the composite action; the job's own `inputs` otherwise. */
  readonly inputs: Readonly<Record<string, string>> | undefined;
  /** `defaults.run`, the job's before the workflow's. Composite actions have none. */
  readonly defaults: readonly TemplateToken[];
  /** How many composite actions deep. */
  readonly depth: number;
  /** Of the job, or of the step that the composite action is. */
  readonly stop: StopSignals;
  /** Runs the steps of a composite action in a frame of its own. */
  readonly runSteps: (frame: Frame, steps: readonly PreparedStep[]) => Promise<void>;
  hasFailed: boolean;
}

/** A step whose action is known; `action` is absent for scripts and for `./` actions, which exist only when it is their turn. */
export interface PreparedStep {
  readonly definition: StepDefinition;
  readonly action: LoadedAction | undefined;
  /** Steps of a composite action. */
  readonly inner: readonly PreparedStep[];
  /** Saved by the action's `pre` and `main` for its `post`. */
  readonly state: Map<string, string>;
}

export const failedWork = (error: unknown): StepWork => ({
  outputs: {},
  hasFailed: true,
  message: error instanceof Error ? error.message : String(error),
});

export function scopeIn(frame: Frame, env: Readonly<Record<string, string>> = {}): Scope {
  return frame.session.scope({
    contexts: {
      steps: visibleResults(frame.results),
      ...(frame.inputs === undefined ? {} : { inputs: frame.inputs }),
    },
    github: frame.github,
    env: { ...frame.env, ...env },
    status: () => statusOf(frame),
  });
}

/** In a composite action `success()` and `failure()` speak of its own steps. */
function statusOf({ session, depth, hasFailed }: Frame): JobStatus {
  if (depth === 0 || session.status === "cancelled") return session.status;
  return hasFailed ? "failure" : "success";
}

const visibleResults = (results: Readonly<Record<string, StepResult>>): Record<string, StepResult> =>
  Object.fromEntries(Object.entries(results).filter(([id]) => !id.startsWith("__")));
