import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { EngineHost } from "../../model/interfaces.js";
import type { Annotation, WorkflowJob } from "../../model/model.js";
import type { CancellationTiming, EngineOptions } from "../engine/options.js";
import type { JobResult } from "../engine/jobs/conditions.js";
import type { StepsJob } from "../engine/syntax/workflow-file.js";
import type { ActionOrigin, ActionStore } from "./action-store.js";
import type { ReusedNodes } from "./processes/reused-nodes.js";
import type { WaitingNodes } from "./processes/waiting-nodes.js";
import type { StopSignals } from "./processes/processes.js";

/** Everything that a runner gets to know about a job. */
export interface JobRequest {
  readonly job: StepsJob;
  /** `defaults.run` of the workflow file. */
  readonly workflowDefaults: TemplateToken | undefined;
  /** Repository and commit of the workflow file: what `$/` means in its steps. */
  readonly origin: ActionOrigin;
  /** Steps, log and summary are written into it as they come. */
  readonly record: WorkflowJob;
  /** `github` without what only the runner knows, `inputs`, `vars`, `secrets`, `needs`, `matrix`, `strategy`, `job`. */
  readonly contexts: Readonly<Record<string, unknown>> & {
    readonly github: Readonly<Record<string, unknown>>;
  };
  /** `env` of the workflow and of the job. */
  readonly env: Readonly<Record<string, string>>;
  /** The event's payload as JSON, for GITHUB_EVENT_PATH. */
  readonly eventJson: string;
  readonly secrets: readonly string[];
  readonly environmentUrl: TemplateToken | undefined;
  readonly stop: StopSignals;
}

export interface RunnerServices {
  readonly host: EngineHost;
  readonly options: EngineOptions;
  readonly actions: ActionStore;
  readonly timing: CancellationTiming;
  readonly waitingNodes: WaitingNodes | undefined;
  readonly reusedNodes: ReusedNodes | undefined;
  annotate(annotation: Annotation): void;
  /** The record has changed. */
  changed(): void;
  /** What must not be taken for a failure of the job alone. */
  reportFault(error: Error): void;
}

export interface JobOutcome {
  readonly result: Exclude<JobResult, "skipped">;
  readonly outputs: Readonly<Record<string, string>>;
  readonly environmentUrl: string | undefined;
}
