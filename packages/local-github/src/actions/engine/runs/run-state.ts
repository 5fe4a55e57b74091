import type { Repository, WorkflowJob, WorkflowRun } from "../../../model/model.js";
import type { Value } from "../expressions/values.js";
import type { JobResult } from "../jobs/conditions.js";
import type { WorkflowFile } from "../syntax/workflow-file.js";
import type { FileOrigin } from "../syntax/workflow-library.js";
import type { CancelScope } from "./cancellation.js";
import type { PlannedWorkflow } from "./plan.js";

/** A run with what its record does not tell. */
export interface RunState {
  readonly record: WorkflowRun;
  readonly repository: Repository;
  readonly cause: RunCause;
  readonly file: WorkflowFile;
  readonly origin: FileOrigin;
  /** The present attempt's; a new one for each attempt. */
  scope: CancelScope;
  /** Called workflows as the last attempt found them: a partial re-run keeps their commits. */
  plan: PlannedWorkflow | undefined;
  /** What the jobs of the last attempt came to. */
  memory: AttemptMemory;
  /** Whether `workflow_run: in_progress` was sent. */
  isAnnounced: boolean;
  /** Runs of `workflow_run` before it. */
  readonly chainDepth: number;
}

export interface RunCause {
  readonly eventName: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly ref: string;
  readonly sha: string;
  readonly inputs: Readonly<Record<string, Value>>;
  readonly fromFork: boolean;
}

/** Jobs by their place: `production/deploy`, legs of a matrix as `build#2`. */
export type AttemptMemory = Map<string, RememberedJob>;

export interface RememberedJob {
  readonly result: JobResult;
  readonly outputs: Readonly<Record<string, string>>;
  /** What the run shows of it; a calling job shows only those that it called. */
  readonly record: WorkflowJob | undefined;
}

/** What an attempt keeps of an earlier one. */
export interface Earlier {
  readonly memory: AttemptMemory;
  /**
   * A partial re-run runs what failed again, or one job; a run that goes on where it stood runs nothing again that has
   * ended.
   */
  readonly repeats: "what-failed" | "nothing" | { readonly job: WorkflowJob };
}

/** Whether something at this place or below it has to run again. */
export function needsAnotherTry({ memory, repeats }: Earlier, place: string): boolean {
  if (repeats === "nothing") return !memory.has(place);
  const own = [...memory].filter(
    ([key]) => key === place || key.startsWith(`${place}/`) || key.startsWith(`${place}#`),
  );
  return own.length === 0 || own.some(([, remembered]) => isRepeated(remembered, repeats));
}

const isRepeated = (
  { result, record }: RememberedJob,
  repeats: Exclude<Earlier["repeats"], "nothing">,
): boolean =>
  repeats === "what-failed" ? result === "failure" || result === "cancelled" : record === repeats.job;
