import type { EngineHost } from "../../../model/interfaces.js";
import type { ActionStore } from "../../runner/action-store.js";
import type { ReusedNodes } from "../../runner/processes/reused-nodes.js";
import type { WaitingNodes } from "../../runner/processes/waiting-nodes.js";
import type { Activity } from "../activity.js";
import type { CancellationTiming, EngineOptions } from "../options.js";
import type { WorkflowLibrary } from "../syntax/workflow-library.js";
import type { ConcurrencyGroups } from "./concurrency.js";
import type { EnvironmentGates } from "./environments.js";
import type { RunState } from "./run-state.js";
import type { RunnerPool } from "./runner-pool.js";

/** What all runs of an engine share. */
export interface EngineServices {
  readonly host: EngineHost;
  readonly options: EngineOptions;
  readonly library: WorkflowLibrary;
  readonly actions: ActionStore;
  readonly activity: Activity;
  readonly groups: ConcurrencyGroups;
  readonly gates: EnvironmentGates;
  readonly runners: RunnerPool;
  readonly timing: CancellationTiming;
  readonly waitingNodes: WaitingNodes | undefined;
  readonly reusedNodes: ReusedNodes | undefined;
  /** Somebody's workflow asks for what the local GitHub cannot do, or the engine is wrong: `settled()` rejects. */
  reportFault(error: Error): void;
  /** The status of the run is told by its jobs; then everybody who watches hears of it. */
  changed(run: RunState): void;
}
