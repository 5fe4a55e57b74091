import type { ExpressionFunction } from "../expressions/evaluate.js";

export type JobResult = "success" | "failure" | "cancelled" | "skipped";

/** Of a called workflow, for the job that called it, and of a run. Nothing but skipped jobs is skipped. */
export function combineResults(results: readonly JobResult[]): JobResult {
  if (results.includes("failure")) return "failure";
  if (results.includes("cancelled")) return "cancelled";
  return results.length > 0 && results.every((result) => result === "skipped") ? "skipped" : "success";
}

export interface JobSurroundings {
  /** Results of the jobs in `needs`. */
  readonly needs: ReadonlyMap<string, JobResult>;
  /** Results of all jobs that must come before this one, `needs` of `needs` included. */
  readonly ancestors: readonly JobResult[];
  readonly isCancelled: boolean;
}

/**
 * The status functions of `jobs.<id>.if`. Without arguments `success()` and `failure()` look at all ancestors, so that a
 * skipped one far up skips everything behind it (actions/runner#2205); with arguments at the jobs named.
 */
export function jobStatusFunctions({
  needs,
  ancestors,
  isCancelled,
}: JobSurroundings): Readonly<Record<string, ExpressionFunction>> {
  const resultsOf = (names: readonly unknown[]): readonly (JobResult | undefined)[] =>
    names.length === 0 ? ancestors : names.map((name) => needs.get(String(name)));
  return {
    always: () => true,
    cancelled: () => isCancelled,
    success: (...names) => !isCancelled && resultsOf(names).every((result) => result === "success"),
    failure: (...names) => !isCancelled && resultsOf(names).some((result) => result === "failure"),
  };
}
