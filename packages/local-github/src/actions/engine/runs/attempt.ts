import { noSecrets, secretsOfRepository } from "../jobs/secrets.js";
import { StartupFailure, UnsupportedFeatureError } from "../errors.js";
import type { JobResult } from "../jobs/conditions.js";
import { JobStop } from "./cancellation.js";
import { readConcurrency, type GroupRequest } from "./concurrency.js";
import { githubContext, variablesOf, workflowRef } from "./job/contexts.js";
import { annotate } from "./job/job-record.js";
import { listReferences, planRun, type PlannedWorkflow } from "./plan.js";
import type { Earlier, RunState } from "./run-state.js";
import type { EngineServices } from "./services.js";
import { runWorkflow } from "./workflow-jobs.js";

/** Runs an attempt to its conclusion; never rejects. With `previous`, only what failed then and what follows from it. */
export async function runAttempt(
  services: EngineServices,
  run: RunState,
  previous: Earlier | undefined,
): Promise<void> {
  let conclusion: JobResult | "startup_failure";
  try {
    const plan = await services.activity.during(() => planAttempt(services, run, previous));
    conclusion = await runInGroup(services, run, { plan, previous });
  } catch (error) {
    conclusion =
      error instanceof StartupFailure || error instanceof UnsupportedFeatureError
        ? "startup_failure"
        : "failure";
    explain(services, run, error);
  }
  const { record } = run;
  Object.assign(record, {
    status: "completed",
    conclusion,
    updatedAt: services.host.clock.tick().toISOString(),
  });
  services.host.trace(`run ${record.id} "${record.displayTitle}" ${record.conclusion}`);
  services.changed(run);
}

async function planAttempt(
  services: EngineServices,
  run: RunState,
  previous: Earlier | undefined,
): Promise<PlannedWorkflow> {
  const plan =
    previous !== undefined && run.plan !== undefined
      ? run.plan
      : await planRun(services, run.origin, run.file);
  run.plan = plan;
  run.record.referencedWorkflows.splice(
    0,
    Infinity,
    ...listReferences(plan).map((origin) => ({
      path: workflowRef(origin),
      sha: origin.sha,
      ref: origin.ref,
    })),
  );
  return plan;
}

interface AttemptParts {
  readonly plan: PlannedWorkflow;
  readonly previous: Earlier | undefined;
}

async function runInGroup(services: EngineServices, run: RunState, parts: AttemptParts): Promise<JobResult> {
  const request = readConcurrency(run.file.concurrency, {
    contexts: {
      github: githubContext(services.host, run),
      inputs: run.cause.inputs,
      vars: variablesOf(run.repository),
    },
    functions: {},
  });
  if (request === undefined) return runJobs(services, run, { ...parts, held: new Set() });
  const leave = await enterGroup(services, run, request);
  if (leave === undefined) return "cancelled";
  try {
    return await runJobs(services, run, { ...parts, held: new Set([request.group.toLowerCase()]) });
  } finally {
    leave();
  }
}

function enterGroup(
  services: EngineServices,
  run: RunState,
  request: GroupRequest,
): Promise<(() => void) | undefined> {
  const repository = `${run.repository.owner}/${run.repository.name}`;
  const stop = new JobStop();
  run.scope.join({ survivesCancellation: () => false, cancel: () => stop.cancel(), kill: () => stop.kill() });
  if (services.groups.isTaken(repository, request)) {
    run.record.status = "pending";
    services.changed(run);
  }
  const displace = (message: string): void => {
    annotate({ services, run }, { level: "error", job: "", title: undefined, message });
    run.scope.cancel();
  };
  return services.groups.enter(repository, request, {
    name: run.record.workflowName,
    displace,
    signal: stop.signals.cancel,
  });
}

async function runJobs(
  services: EngineServices,
  run: RunState,
  { plan, previous, held }: AttemptParts & { readonly held: ReadonlySet<string> },
): Promise<JobResult> {
  const outcome = await runWorkflow({
    services,
    run,
    plan,
    inputs: run.cause.inputs,
    secrets: run.cause.fromFork ? noSecrets : secretsOfRepository(run.repository.secrets),
    prefix: "",
    place: "",
    scope: run.scope,
    heldGroups: held,
    previous,
    runWorkflow,
  });
  return outcome.result;
}

function explain(services: EngineServices, run: RunState, error: unknown): void {
  const messages =
    error instanceof StartupFailure
      ? error.problems
      : [error instanceof Error ? error.message : String(error)];
  for (const message of messages)
    annotate({ services, run }, { level: "error", job: "", title: undefined, message });
  if (error instanceof StartupFailure) return;
  services.reportFault(error instanceof Error ? error : new Error(String(error)));
}
