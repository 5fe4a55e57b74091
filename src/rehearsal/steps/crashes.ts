/** Bad moments: a machine that dies at a request, an answer that never arrives. */
import type { SeenRequest, WorkflowJob, WorkflowRun } from "@release-console/local-github";
import type { Fixture } from "../fixture/fixture.js";
import { repositoryOf } from "./runs.js";

export interface Moment {
  /** REST operationId or name of the GraphQL operation. */
  readonly operation: string;
  /** Name of the job, as its run shows it; left out: any job. */
  readonly job?: string;
  /** What the request must hold, as its JSON text. */
  readonly holding?: string;
  /** Whether GitHub still does what it was asked for. */
  readonly effect: "before" | "after";
}

/** At that request every process of the run is killed, and none of its jobs starts any more. Happens once. */
export function dieAt(fixture: Fixture, moment: Moment): void {
  let dying: WorkflowRun | undefined;
  fixture.github.faults.add({
    match: (operation, request) => {
      const place = placeOf(fixture, request);
      if (place === undefined || !isAt(moment, { operation, request, job: place.job })) return false;
      dying = place.run;
      return true;
    },
    effect: moment.effect,
    // Read when the request has had its effect, and its sender still waits.
    get answer(): "drop" {
      if (dying !== undefined) fixture.github.engine.cancel(dying, { force: true });
      return "drop";
    },
  });
}

/** The connection ends without an answer. Happens once. @internal for tests */
export function loseAnswer(fixture: Fixture, moment: Moment): void {
  fixture.github.faults.add({
    match: (operation, request) => {
      const place = placeOf(fixture, request);
      return place !== undefined && isAt(moment, { operation, request, job: place.job });
    },
    effect: moment.effect,
    answer: "drop",
  });
}

export interface Place {
  readonly run: WorkflowRun;
  readonly job: WorkflowJob;
}

/** The run and the job that asked; undefined for people and the runner itself. @internal used here and by tests */
export function placeOf(fixture: Fixture, { jobId }: SeenRequest): Place | undefined {
  if (jobId === undefined) return undefined;
  for (const run of repositoryOf(fixture).runs.values()) {
    const job = run.jobs.find(({ id }) => id === jobId);
    if (job !== undefined) return { run, job };
  }
  return undefined;
}

const isAt = (
  moment: Moment,
  {
    operation,
    request,
    job,
  }: { readonly operation: string; readonly request: SeenRequest; readonly job: WorkflowJob },
): boolean =>
  moment.operation === operation &&
  (moment.job === undefined || moment.job === job.name) &&
  (moment.holding === undefined || JSON.stringify(request.body ?? null).includes(moment.holding));
