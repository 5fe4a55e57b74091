import type { Repository, WorkflowRun } from "../../../model/model.js";
import { evaluateText } from "../expressions/tokens.js";
import type { WorkflowFile } from "../syntax/workflow-file.js";
import type { FileOrigin } from "../syntax/workflow-library.js";
import { CancelScope } from "./cancellation.js";
import { githubContext, variablesOf } from "./job/contexts.js";
import type { RunCause, RunState } from "./run-state.js";
import type { EngineServices } from "./services.js";

export interface RunRequest {
  readonly repository: Repository;
  readonly file: WorkflowFile;
  readonly origin: FileOrigin;
  readonly cause: RunCause;
  readonly actor: string;
  readonly head: { readonly sha: string; readonly branch: string | undefined; readonly repository: string };
  readonly pullRequests: readonly number[];
  readonly chainDepth: number;
}

/** Makes runs with their numbers. They are shown at once and do nothing yet. */
export class RunFactory {
  private readonly workflowIds = new Map<string, number>();
  private readonly runNumbers = new Map<string, number>();

  constructor(private readonly services: EngineServices) {}

  /** The same for all runs of a file, whichever commit it comes from. */
  workflowId(repository: Repository, path: string): number {
    const key = workflowKey(repository, path);
    const id = this.workflowIds.get(key) ?? this.services.host.nextId();
    this.workflowIds.set(key, id);
    return id;
  }

  create({ repository, file, origin, cause, actor, head, pullRequests, chainDepth }: RunRequest): RunState {
    const { host } = this.services;
    const now = host.clock.tick().toISOString();
    const record: WorkflowRun = {
      id: host.nextId(),
      repository: `${repository.owner}/${repository.name}`,
      path: file.path,
      workflowId: this.workflowId(repository, file.path),
      workflowName: file.name,
      runNumber: this.nextNumber(repository, file.path),
      runAttempt: 1,
      event: cause.eventName,
      displayTitle: file.name,
      headSha: head.sha,
      headBranch: head.branch,
      headRepository: head.repository,
      actor,
      triggeringActor: actor,
      status: "queued",
      conclusion: undefined,
      pullRequests,
      checkSuiteId: host.nextId(),
      createdAt: now,
      updatedAt: now,
      startedAt: now,
      jobs: [],
      approvals: [],
      pendingDeployments: [],
      referencedWorkflows: [],
      annotations: [],
    };
    const run: RunState = {
      record,
      repository,
      cause,
      file,
      origin,
      scope: new CancelScope(),
      plan: undefined,
      memory: new Map(),
      isAnnounced: false,
      chainDepth,
    };
    record.displayTitle = titleOf(this.services, run);
    repository.runs.set(record.id, record);
    return run;
  }

  private nextNumber(repository: Repository, path: string): number {
    const key = workflowKey(repository, path);
    const number = (this.runNumbers.get(key) ?? 0) + 1;
    this.runNumbers.set(key, number);
    return number;
  }
}

const workflowKey = (repository: Repository, path: string): string => `${repository.id}:${path}`;

/** `run-name:`; without one, the title of what the event is about. */
function titleOf(services: EngineServices, run: RunState): string {
  const scope = {
    contexts: {
      github: githubContext(services.host, run),
      inputs: run.cause.inputs,
      vars: variablesOf(run.repository),
    },
    functions: {},
  };
  const own = evaluateText(run.file.runName, scope)?.trim();
  if (own !== undefined && own !== "") return own;
  const { payload } = run.cause;
  return (
    titleIn(payload["pull_request"], "title") ??
    titleIn(payload["issue"], "title") ??
    titleIn(payload["head_commit"], "message")?.split("\n")[0] ??
    run.file.name
  );
}

function titleIn(part: unknown, key: "title" | "message"): string | undefined {
  if (typeof part !== "object" || part === null) return undefined;
  const value: unknown = Object.entries(part).find(([name]) => name === key)?.[1];
  return typeof value === "string" ? value : undefined;
}
