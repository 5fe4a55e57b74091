import type { Annotation, WorkflowJob } from "../../../../model/model.js";
import type { JobResult } from "../../jobs/conditions.js";
import type { ReadyJob, WorkflowExecution } from "./job-context.js";

/** Shows a job in its run: from now on it is there, queued. */
export function createRecord({ execution }: Pick<ReadyJob, "execution">, name: string): WorkflowJob {
  const { services, run } = execution;
  const record: WorkflowJob = {
    id: services.host.nextId(),
    runId: run.record.id,
    runAttempt: run.record.runAttempt,
    name,
    status: "queued",
    conclusion: undefined,
    createdAt: services.host.clock.now().toISOString(),
    startedAt: undefined,
    completedAt: undefined,
    steps: [],
    runnerName: undefined,
    environment: undefined,
    log: [],
    summary: "",
  };
  run.record.jobs.push(record);
  return record;
}

export function completeRecord(
  { services, run }: Pick<WorkflowExecution, "services" | "run">,
  record: WorkflowJob,
  result: JobResult,
): void {
  const now = services.host.clock.tick().toISOString();
  Object.assign(record, {
    status: "completed",
    conclusion: result,
    startedAt: record.startedAt ?? now,
    completedAt: now,
  });
  if (result !== "skipped") services.host.trace(`[${record.name}] ${result}`);
  services.changed(run);
}

/** A job that could not even be looked at: its condition, matrix or inputs are faulty. */
export function failUnstarted(ready: ReadyJob, name: string, message: string): void {
  const record = createRecord(ready, name);
  annotate(ready.execution, { level: "error", job: name, title: undefined, message });
  record.log.push(`##[error]${message}`);
  completeRecord(ready.execution, record, "failure");
}

export function annotate(
  { services, run }: Pick<WorkflowExecution, "services" | "run">,
  annotation: Annotation,
): void {
  run.record.annotations.push(annotation);
  services.host.trace(`[${annotation.job}] ${annotation.level}: ${annotation.message}`);
}
