import type { RepositoryEvent } from "../../model/interfaces.js";
import type { WorkflowRun } from "../../model/model.js";
import { runAttempt } from "./runs/attempt.js";
import { CancelScope } from "./runs/cancellation.js";
import { RunFactory, type RunRequest } from "./runs/run-factory.js";
import type { Earlier, RunState } from "./runs/run-state.js";
import type { EngineServices } from "./runs/services.js";
import type { InvalidFileError } from "./syntax/reading.js";
import { unreadableFile, type WorkflowFile } from "./syntax/workflow-file.js";
import { asksToSkip, matchesEvent } from "./triggers/matching.js";
import { deepestChain, isSilent, whatMayStart } from "./triggers/recursion.js";

/** Makes runs of events, sets them going, and tells their beginning and end to whoever waits for `workflow_run`. */
export class RunStarter {
  readonly factory: RunFactory;
  private readonly runs = new Map<number, RunState>();
  private isClosed = false;

  constructor(private readonly services: EngineServices) {
    this.factory = new RunFactory(services);
  }

  /** Throws for a run that this engine did not make. */
  stateOf({ id }: Pick<WorkflowRun, "id">): RunState {
    const state = this.runs.get(id);
    if (state === undefined) throw new Error(`The engine does not know the run ${id}.`);
    return state;
  }

  /** Stops everything that runs or waits; nothing starts any more. */
  close(): void {
    this.isClosed = true;
    for (const { scope } of this.runs.values()) scope.kill();
  }

  /** Each brings its run to where it waits now; what had ended is kept. */
  rememberOpenRuns(): readonly (() => void)[] {
    return this.openRuns().map((run) => {
      const [memory, isAnnounced] = [new Map(run.memory), run.isAnnounced];
      return () => {
        run.isAnnounced = isAnnounced;
        Object.assign(run.record, { jobs: [], pendingDeployments: [] });
        this.launch(run, { memory, repeats: "nothing" });
      };
    });
  }

  /** Ends everything that runs or waits; nothing follows from it. */
  async standStill(): Promise<void> {
    this.isClosed = true;
    for (const { scope } of this.openRuns()) scope.kill();
    await new Promise((resolve) => setImmediate(resolve));
    await this.services.activity.idle();
    this.isClosed = false;
  }

  private openRuns(): readonly RunState[] {
    return [...this.runs.values()].filter(({ record }) => record.status !== "completed");
  }

  async startForEvent(event: RepositoryEvent): Promise<readonly WorkflowRun[]> {
    const permitted = this.isClosed ? "nothing" : whatMayStart(event);
    const chainDepth = this.chainDepthOf(event);
    if (
      permitted === "nothing" ||
      event.workflowSha === undefined ||
      asksToSkip(event) ||
      chainDepth > deepestChain
    )
      return [];
    const repository = `${event.repository.owner}/${event.repository.name}`;
    const runs: Promise<WorkflowRun | undefined>[] = [];
    for (const entry of await this.services.library.list(repository, event.workflowSha)) {
      if (event.repository.disabledWorkflows?.includes(entry.path) === true) continue;
      if ("error" in entry) runs.push(this.showInvalidFile(event, entry.error));
      else if (await matchesEvent(entry.file.triggers, event)) {
        const request = requestFor(event, { file: entry.file, sha: event.workflowSha, chainDepth });
        runs.push(permitted === "runs" ? this.start(request) : this.holdForApproval(request));
      }
    }
    return (await Promise.all(runs)).filter((run) => run !== undefined);
  }

  /** The run exists and goes on by itself. */
  async start(request: RunRequest): Promise<WorkflowRun> {
    const run = this.create(request);
    await this.announce(run, "requested");
    this.launch(run, undefined);
    return run.record;
  }

  /** A further attempt of a run, or the first one of a run that waited for approval. */
  launch(run: RunState, previous: Earlier | undefined): void {
    run.scope = new CancelScope();
    run.memory = new Map();
    void this.follow(run, previous);
  }

  private async follow(run: RunState, previous: Earlier | undefined): Promise<void> {
    await runAttempt(this.services, run, previous);
    await this.announce(run, "completed");
  }

  /** Concluded before anything ran; nobody is asked for a runner until a person approves (docs "GITHUB_TOKEN"). */
  private async holdForApproval(request: RunRequest): Promise<WorkflowRun> {
    const run = this.create(request);
    Object.assign(run.record, { status: "completed", conclusion: "action_required" });
    this.services.changed(run);
    await this.announce(run, "requested");
    await this.announce(run, "completed");
    return run.record;
  }

  private create(request: RunRequest): RunState {
    const run = this.factory.create(request);
    this.runs.set(run.record.id, run);
    this.services.host.trace(
      `run ${run.record.id} "${run.record.displayTitle}" of ${run.record.path} for ${run.record.event}`,
    );
    this.services.changed(run);
    return run;
  }

  /** Sends `workflow_run`, unless it is not sent of this run or nobody listens: payloads are costly. */
  async announce(run: RunState, action: "requested" | "in_progress" | "completed"): Promise<void> {
    await this.services.activity.during(async () => {
      try {
        if (isSilent(run.record) || !(await this.hasListener(run, action))) return;
        await this.startForEvent(await this.services.host.workflowRunEvent(run.record, action));
      } catch (error) {
        this.services.reportFault(error instanceof Error ? error : new Error(String(error)));
      }
    });
  }

  private async hasListener(run: RunState, action: string): Promise<boolean> {
    const { repository } = run;
    const name = `${repository.owner}/${repository.name}`;
    const sha = await this.services.host.resolveRef(name, `refs/heads/${repository.defaultBranch}`);
    const files = sha === undefined ? [] : await this.services.library.list(name, sha);
    return files.some((entry) => "file" in entry && listensTo(entry.file, run.record.workflowName, action));
  }

  private chainDepthOf({ name, payload }: RepositoryEvent): number {
    if (name !== "workflow_run") return 0;
    const source = payload["workflow_run"];
    const id =
      typeof source === "object" && source !== null && "id" in source ? Number(source.id) : Number.NaN;
    return (this.runs.get(id)?.chainDepth ?? 0) + 1;
  }

  /** Whoever pushes a file that GitHub cannot read gets a run that says so; other events pass it over. */
  private async showInvalidFile(
    event: RepositoryEvent,
    { path, problems }: InvalidFileError,
  ): Promise<WorkflowRun | undefined> {
    this.services.host.trace(`Invalid workflow file ${path} at ${event.workflowSha}: ${problems.join("; ")}`);
    if (event.name !== "push" || event.workflowSha === undefined) return undefined;
    const run = this.create(
      requestFor(event, { file: unreadableFile(path), sha: event.workflowSha, chainDepth: 0 }),
    );
    const annotations = problems.map((message) => ({
      level: "error" as const,
      job: "",
      title: "Invalid workflow file",
      message,
    }));
    Object.assign(run.record, { status: "completed", conclusion: "startup_failure", annotations });
    this.services.changed(run);
    await this.announce(run, "completed");
    return run.record;
  }
}

function listensTo({ triggers }: WorkflowFile, workflowName: string, action: string): boolean {
  const trigger = triggers.workflow_run;
  return trigger?.workflows?.includes(workflowName) === true && (trigger.types?.includes(action) ?? true);
}

function requestFor(
  event: RepositoryEvent,
  {
    file,
    sha,
    chainDepth,
  }: { readonly file: WorkflowFile; readonly sha: string; readonly chainDepth: number },
): RunRequest {
  const repository = `${event.repository.owner}/${event.repository.name}`;
  return {
    repository: event.repository,
    file,
    origin: { repository, sha, ref: event.ref, path: file.path },
    cause: {
      eventName: event.name,
      payload: event.payload,
      ref: event.ref,
      sha: event.sha,
      inputs: {},
      fromFork: event.fromFork,
    },
    actor: event.actor,
    head: event.head,
    pullRequests: event.pullRequests,
    chainDepth,
  };
}
