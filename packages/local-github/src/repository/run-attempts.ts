import type { WorkflowRun } from "../model/model.js";

/**
 * A run shows its newest attempt; GitHub also answers for the earlier ones. Called after every change of the run, so
 * that the last state of an attempt is known when the next one begins.
 */
export function rememberAttempt(run: WorkflowRun): void {
  const attempts = attemptsOfRuns.get(run) ?? new Map<number, WorkflowRun>();
  attemptsOfRuns.set(run, attempts);
  attempts.set(run.runAttempt, { ...run, jobs: [...run.jobs] });
}

/** `undefined` when the run never got that far. */
export function attemptOf(run: WorkflowRun, attempt: number): WorkflowRun | undefined {
  return attempt === run.runAttempt ? run : attemptsOfRuns.get(run)?.get(attempt);
}

/** Oldest first, the newest one included. */
export function attemptsOf(run: WorkflowRun): readonly WorkflowRun[] {
  const earlier = [...(attemptsOfRuns.get(run)?.values() ?? [])].filter(
    (each) => each.runAttempt < run.runAttempt,
  );
  return [...earlier, run];
}

const attemptsOfRuns = new WeakMap<WorkflowRun, Map<number, WorkflowRun>>();
