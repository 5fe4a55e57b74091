import type { AppTokenRequest, AppToken } from "../built-in/app-token-request.js";
import type { Repository, WorkflowJob, WorkflowRun } from "../../model/model.js";
import type { NodeProgram } from "../runner/processes/waiting-nodes.js";
import type { BuiltInAction } from "../built-in/built-in-action.js";

export interface EngineOptions {
  /** Where jobs get their workspaces and actions are unpacked; the caller deletes it. */
  readonly directory: string;
  /** What runs `using: node…` actions; default: this process's own node. */
  readonly nodePath?: string;
  /** Node processes that are started before they are needed; default none. Saves the time that Node takes to start. */
  readonly waitingNodes?: number;
  /**
   * Programs of `using: node…` actions that may run one after the other in the same process; default none. Saves the time
   * that Node and the bundle take to start. For programs that keep nothing in their modules between two runs.
   */
  readonly reusesProcess?: (program: NodeProgram) => boolean;
  /** Variables that every process of a job gets besides the runner's own. Nothing else of this process's environment leaks but PATH and LANG. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Jobs that may have a runner at once; default 4. */
  readonly maxParallelJobs?: number;
  /** Asked before anything else where an action is; `undefined` = as usual. */
  readonly resolveAction?: (reference: ActionReference) => Promise<ActionSource | undefined>;
  /** What actions/create-github-app-token gets for a registered App; rejects with what GitHub would answer. */
  readonly mintAppToken?: (request: AppTokenRequest) => Promise<AppToken>;
  /** A job names an environment and does not say `deployment: false`; called again when the job starts and ends. */
  readonly onDeployment?: (deployment: JobDeployment) => void;
  /** How patient a cancellation is; default as on GitHub. Shorter times make tests quick. */
  readonly cancellation?: Partial<CancellationTiming>;
}

export interface CancellationTiming {
  /** From SIGINT to SIGTERM. */
  readonly interruptMs: number;
  /** From SIGTERM to SIGKILL of the whole group. */
  readonly terminateMs: number;
  /** From the request until everything that still runs is stopped. */
  readonly hardLimitMs: number;
}

/** docs "Workflow cancellation". */
export const githubsPatience: CancellationTiming = {
  interruptMs: 7_500,
  terminateMs: 2_500,
  hardLimitMs: 300_000,
};

/** `owner/repo/path@ref`, or what `$/path` stands for in a file of that repository. */
export interface ActionReference {
  /** owner/name */
  readonly repository: string;
  /** Empty for an action in the repository's root. */
  readonly path: string;
  readonly ref: string;
}

export type ActionSource =
  | {
      readonly kind: "directory";
      readonly directory: string;
      /** For `$/` inside of it and GITHUB_ACTION_REF. */ readonly sha: string;
    }
  | { readonly kind: "built-in"; readonly action: BuiltInAction };

export interface JobDeployment {
  readonly repository: Repository;
  readonly run: WorkflowRun;
  readonly job: WorkflowJob;
  readonly environment: string;
  /** The run's own, whatever the job deploys. */
  readonly sha: string;
  readonly ref: string;
  readonly state: "waiting" | "in_progress" | "success" | "failure";
  readonly url: string | undefined;
}
