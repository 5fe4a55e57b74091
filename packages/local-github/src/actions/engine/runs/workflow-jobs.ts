import { combineResults } from "../jobs/conditions.js";
import type { JobDefinition } from "../syntax/workflow-file.js";
import type { FinishedJob, WorkflowExecution, WorkflowOutcome } from "./job/job-context.js";
import { runJobOfWorkflow } from "./job/workflow-job.js";

/** Runs the jobs of a workflow file, each as soon as those that it needs are done. */
export async function runWorkflow(execution: WorkflowExecution): Promise<WorkflowOutcome> {
  const { jobs } = execution.plan.file;
  const started = new Map<string, Promise<FinishedJob>>();
  const start = (job: JobDefinition): Promise<FinishedJob> => {
    const known = started.get(job.id);
    if (known !== undefined) return known;
    const running = runWhenReady(job);
    started.set(job.id, running);
    return running;
  };
  const runWhenReady = async (job: JobDefinition): Promise<FinishedJob> => {
    const before = ancestorsOf(job, jobs);
    const finished = new Map<string, FinishedJob>();
    await Promise.all(before.map(async (ancestor) => finished.set(ancestor.id, await start(ancestor))));
    const results = before.map(({ id }) => finished.get(id)?.result ?? "skipped");
    const needs = new Map(job.needs.flatMap((id) => entryOf(finished, id)));
    return runJobOfWorkflow({ execution, job, needs, ancestors: results });
  };
  const finished = await Promise.all(jobs.map(async (job) => [job.id, await start(job)] as const));
  return { result: combineResults(finished.map(([, { result }]) => result)), jobs: new Map(finished) };
}

/** `needs`, and their `needs`. GitHub's parser has refused cycles. */
function ancestorsOf(job: JobDefinition, all: readonly JobDefinition[]): JobDefinition[] {
  const direct = all.filter(({ id }) => job.needs.includes(id));
  return [...new Set(direct.flatMap((parent) => [parent, ...ancestorsOf(parent, all)]))];
}

const entryOf = (finished: ReadonlyMap<string, FinishedJob>, id: string): [string, FinishedJob][] => {
  const job = finished.get(id);
  return job === undefined ? [] : [[id, job]];
};
