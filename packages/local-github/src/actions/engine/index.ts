import {
  ApiError,
  type EngineHost,
  type RepositoryEvent,
  type WorkflowEngine,
} from "../../model/interfaces.js";
import type { EnvironmentReview, WorkflowJob, WorkflowRun } from "../../model/model.js";
import { ReusedNodes } from "../runner/processes/reused-nodes.js";
import { WaitingNodes } from "../runner/processes/waiting-nodes.js";
import { builtInActions } from "../built-in/index.js";
import { ActionStore } from "../runner/action-store.js";
import { Activity } from "./activity.js";
import { readDispatch, type DispatchRequest } from "./dispatch.js";
import { githubsPatience, type EngineOptions } from "./options.js";
import { RunStarter } from "./run-starter.js";
import { ConcurrencyGroups } from "./runs/concurrency.js";
import { EnvironmentGates } from "./runs/environments.js";
import type { RunState } from "./runs/run-state.js";
import { RunnerPool } from "./runs/runner-pool.js";
import type { EngineServices } from "./runs/services.js";
import { WorkflowLibrary } from "./syntax/workflow-library.js";

export type { AppToken, AppTokenRequest } from "../built-in/app-token-request.js";
export type { EngineOptions, JobDeployment } from "./options.js";

/** The engine of a local GitHub, with what tests do in the place of time. */
export interface LocalWorkflowEngine extends WorkflowEngine {
  /** The wait timer of an environment at which jobs of the run wait has run out. */
  elapseWaitTimer(run: WorkflowRun, environment: string): void;
  /** The id of a workflow file, the same for every commit and run. */
  workflowId(repository: RepositoryEvent["repository"], path: string): number;
}

/** Runs workflow files as GitHub does, on this machine. What it cannot do fails the run and `settled()`. */
export function createEngine(host: EngineHost, options: EngineOptions): LocalWorkflowEngine {
  return new Engine(host, options);
}

class Engine implements LocalWorkflowEngine {
  private readonly faults: Error[] = [];
  private readonly services: EngineServices;
  private readonly starter: RunStarter;

  constructor(
    private readonly host: EngineHost,
    options: EngineOptions,
  ) {
    const timing = { ...githubsPatience, ...options.cancellation };
    this.services = {
      host,
      options,
      library: new WorkflowLibrary(host),
      actions: new ActionStore({ host, options, builtIns: builtInActions }),
      activity: new Activity(),
      groups: new ConcurrencyGroups(),
      gates: new EnvironmentGates(),
      ...readyNodes(options),
      runners: new RunnerPool(options.maxParallelJobs ?? 4),
      timing,
      reportFault: (error) => this.faults.push(error),
      changed: (run) => this.changed(run),
    };
    this.starter = new RunStarter(this.services);
  }

  handle(event: RepositoryEvent): Promise<readonly WorkflowRun[]> {
    return this.services.activity.during(() => this.starter.startForEvent(event));
  }

  dispatch(request: DispatchRequest): Promise<WorkflowRun> {
    return this.services.activity.during(async () =>
      this.starter.start(await readDispatch(this.services, this.starter.factory, request)),
    );
  }

  cancel(run: WorkflowRun, { force }: { readonly force: boolean }): void {
    if (run.status === "completed")
      throw new ApiError(409, "Cannot cancel a workflow run that is completed.");
    const { scope } = this.starter.stateOf(run);
    this.host.trace(`run ${run.id} is ${force ? "force-" : ""}cancelled`);
    if (force) {
      scope.kill();
      return;
    }
    scope.cancel();
    // Whatever insists on running is stopped in the end.
    setTimeout(() => scope.kill(), this.services.timing.hardLimitMs).unref();
  }

  async rerun(
    run: WorkflowRun,
    { failedOnly, actor, job }: Parameters<WorkflowEngine["rerun"]>[1],
  ): Promise<void> {
    if (run.status !== "completed") throw new ApiError(403, "This workflow is already running");
    if (run.conclusion === "startup_failure") throw new ApiError(403, "This workflow run cannot be retried");
    const state = this.starter.stateOf(run);
    const { memory } = state;
    const partial =
      job === undefined ? ({ memory, repeats: "what-failed" } as const) : { memory, repeats: { job } };
    const previous = failedOnly || job !== undefined ? partial : undefined;
    Object.assign(run, { runAttempt: run.runAttempt + 1 });
    this.restart(state, actor);
    this.starter.launch(state, previous);
  }

  async approve(run: WorkflowRun, actor: string): Promise<void> {
    if (run.conclusion !== "action_required") throw new ApiError(403, "This run is not waiting for approval");
    const state = this.starter.stateOf(run);
    this.restart(state, actor);
    this.starter.launch(state, undefined);
  }

  review(run: WorkflowRun, review: EnvironmentReview): void {
    run.approvals.push(review);
    this.services.gates.review(this.starter.stateOf(run), review);
  }

  elapseWaitTimer(run: WorkflowRun, environment: string): void {
    this.services.gates.elapse(this.starter.stateOf(run), environment);
  }

  workflowId(repository: RepositoryEvent["repository"], path: string): number {
    return this.starter.factory.workflowId(repository, path);
  }

  async settled(): Promise<void> {
    // What the caller has just set off takes its first steps before anybody counts.
    await new Promise((resolve) => setImmediate(resolve));
    await this.services.activity.idle();
    if (this.faults.length > 0)
      throw new AggregateError(this.faults, this.faults.map(({ message }) => message).join("\n"));
  }

  holdJobs(isHeld: (job: WorkflowJob) => boolean): void {
    this.services.runners.hold(isHeld);
  }

  checkpoint(): (putModelBack: () => Promise<void>) => Promise<void> {
    const waiting = this.starter.rememberOpenRuns();
    return async (putModelBack) => {
      await this.starter.standStill();
      await putModelBack();
      for (const resume of waiting) resume();
      await this.settled();
    };
  }

  async close(): Promise<void> {
    this.starter.close();
    this.services.waitingNodes?.close();
    await this.services.reusedNodes?.close();
    await new Promise((resolve) => setImmediate(resolve));
    await this.services.activity.idle();
  }

  private restart({ record }: RunState, actor: string): void {
    const now = this.host.clock.tick().toISOString();
    Object.assign(record, {
      status: "queued",
      conclusion: undefined,
      triggeringActor: actor,
      startedAt: now,
      updatedAt: now,
      jobs: [],
      annotations: [],
    });
  }

  private changed(run: RunState): void {
    const { record } = run;
    if (record.status !== "completed") record.status = statusOf(record);
    record.updatedAt = this.host.clock.now().toISOString();
    this.host.changed(record);
    if (record.status === "in_progress" && !run.isAnnounced) {
      run.isAnnounced = true;
      void this.starter.announce(run, "in_progress");
    }
  }
}

function readyNodes({
  nodePath = process.execPath,
  directory,
  waitingNodes: count,
  reusesProcess: suits,
}: EngineOptions): Pick<EngineServices, "waitingNodes" | "reusedNodes"> {
  return {
    waitingNodes: count === undefined ? undefined : new WaitingNodes({ nodePath, count, directory }),
    reusedNodes: suits === undefined ? undefined : new ReusedNodes({ nodePath, directory, suits }),
  };
}

/** Told by the jobs: one that works before one that waits for people, and that before one that waits for its group. */
function statusOf({ status, jobs }: WorkflowRun): WorkflowRun["status"] {
  const open = jobs.filter((job) => job.status !== "completed").map((job) => job.status);
  if (open.some((job) => job === "in_progress")) return "in_progress";
  if (open.includes("queued"))
    return jobs.some((job) => job.startedAt !== undefined) ? "in_progress" : "queued";
  if (open.includes("waiting")) return "waiting";
  if (open.includes("pending")) return "pending";
  return jobs.length === 0 ? status : "in_progress";
}
