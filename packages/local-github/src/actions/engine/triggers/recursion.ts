import type { RepositoryEvent } from "../../../model/interfaces.js";
import type { WorkflowRun } from "../../../model/model.js";

/** What an event may start, before any workflow file is looked at. */
export type Permitted = "runs" | "runs-that-wait-for-approval" | "nothing";

/**
 * Events of GITHUB_TOKEN start nothing, so that workflows cannot set each other off for ever. Exceptions (docs
 * "GITHUB_TOKEN" and "Events that trigger workflows"): both dispatches; and a pull request that the token opens,
 * updates or reopens makes runs that somebody must approve. `workflow_run` events are GitHub's own, but see `isSilent`.
 */
export function whatMayStart(event: RepositoryEvent): Permitted {
  if (event.cause.kind !== "actions" || ungated.has(event.name)) return "runs";
  const isGated = event.name === "pull_request" && gatedTypes.has(event.action ?? "");
  return isGated && event.repository.settings.botPullRequestRuns === "approval-required"
    ? "runs-that-wait-for-approval"
    : "nothing";
}

/** `workflow_run` may follow `workflow_run`, but only so far. */
export const deepestChain = 3;

const ungated = new Set(["workflow_dispatch", "repository_dispatch", "workflow_run"]);
const gatedTypes = new Set(["opened", "synchronize", "reopened"]);

/**
 * A run that GITHUB_TOKEN dispatched sends no `workflow_run` (Molecule-AI/molecule-core#2389, which names the
 * `triggering_actor` of runs that sent one and of runs that did not). So one that a person starts again sends it.
 */
export const isSilent = ({ event, triggeringActor }: WorkflowRun): boolean =>
  dispatches.has(event) && triggeringActor === "github-actions[bot]";

const dispatches = new Set(["workflow_dispatch", "repository_dispatch"]);
