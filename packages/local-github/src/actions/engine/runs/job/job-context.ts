import type { Scope } from "../../expressions/evaluate.js";
import type { Value } from "../../expressions/values.js";
import { jobStatusFunctions, type JobResult } from "../../jobs/conditions.js";
import type { SecretAccess } from "../../jobs/secrets.js";
import type { JobDefinition } from "../../syntax/workflow-file.js";
import type { CancelScope, JobStop } from "../cancellation.js";
import { githubContext, variablesOf } from "./contexts.js";
import type { PlannedWorkflow } from "../plan.js";
import type { Earlier, RunState } from "../run-state.js";
import type { EngineServices } from "../services.js";

/** One workflow file being executed in a run: the run's own, or one that a job calls. */
export interface WorkflowExecution {
  readonly services: EngineServices;
  readonly run: RunState;
  readonly plan: PlannedWorkflow;
  readonly inputs: Readonly<Record<string, Value>>;
  readonly secrets: SecretAccess;
  /** `caller / `, before the names of its jobs. */
  readonly prefix: string;
  /** `caller/`, before the places of its jobs. */
  readonly place: string;
  readonly scope: CancelScope;
  /** Concurrency groups that the run or a calling job is in, lower case. */
  readonly heldGroups: ReadonlySet<string>;
  /** The attempt before, when only what failed runs again. */
  readonly previous: Earlier | undefined;
  /** Runs another workflow file in this run: one that a job calls. */
  readonly runWorkflow: (execution: WorkflowExecution) => Promise<WorkflowOutcome>;
}

export interface FinishedJob {
  readonly result: JobResult;
  readonly outputs: Readonly<Record<string, string>>;
  /** False when it was kept from the attempt before. */
  readonly hasRun: boolean;
}

/** A job whose needs are done. */
export interface ReadyJob {
  readonly execution: WorkflowExecution;
  readonly job: JobDefinition;
  readonly needs: ReadonlyMap<string, FinishedJob>;
  /** Results of all jobs before it. */
  readonly ancestors: readonly JobResult[];
}

export interface WorkflowOutcome {
  readonly result: JobResult;
  readonly jobs: ReadonlyMap<string, FinishedJob>;
}

/** One job of a matrix, or the job itself when it has none. */
export interface Leg {
  readonly ready: ReadyJob;
  /** `caller / job (linux)` */
  readonly name: string;
  /** Where the attempt remembers it. */
  readonly place: string;
  /** `matrix` and `strategy`. */
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly stop: JobStop;
}

/** What the keys of a job itself can see; steps see more. */
export function jobScope(
  { execution, needs, ancestors }: Omit<ReadyJob, "job">,
  more: Readonly<Record<string, unknown>> = {},
  isCancelled = execution.scope.isCancelled,
): Scope {
  const { services, run, inputs } = execution;
  return {
    contexts: {
      github: githubContext(services.host, run),
      inputs,
      vars: variablesOf(run.repository),
      needs: Object.fromEntries([...needs].map(([id, { result, outputs }]) => [id, { result, outputs }])),
      ...more,
    },
    functions: jobStatusFunctions({
      needs: new Map([...needs].map(([id, { result }]) => [id, result])),
      ancestors,
      isCancelled,
    }),
  };
}

export const placeOf = ({ execution, job }: Pick<ReadyJob, "execution" | "job">): string =>
  `${execution.place}${job.id}`;
