import { evaluateText, evaluateToken, evaluateTexts } from "../expressions/tokens.js";
import { isRecord } from "../expressions/values.js";
import { readCallInputs } from "../jobs/inputs.js";
import { secretsOfCall, visibleSecrets } from "../jobs/secrets.js";
import type { CallJob } from "../syntax/workflow-file.js";
import { CancelScope } from "./cancellation.js";
import { enterGroup } from "./group-entry.js";
import { jobScope, type Leg, type WorkflowExecution, type WorkflowOutcome } from "./job/job-context.js";
import type { PlannedWorkflow } from "./plan.js";
import type { RememberedJob } from "./run-state.js";

/** A job that calls a workflow: its jobs are the run's, named after both. */
export async function runCall(leg: Leg, job: CallJob): Promise<RememberedJob> {
  const { execution } = leg.ready;
  const plan = execution.plan.calls.get(job.id);
  if (plan === undefined) throw new Error(`The workflow that "${job.id}" calls was not planned.`);
  const nested = prepareCall(leg, job, plan);
  // Cancelling the calling job (its group, its matrix) is cancelling what it called.
  const leave = execution.scope.join({
    survivesCancellation: () => true,
    cancel: () => nested.scope.cancel(),
    kill: () => nested.scope.kill(),
  });
  leg.stop.signals.cancel.addEventListener("abort", () => nested.scope.cancel(), { once: true });
  const group = await enterGroup(leg, job.concurrency);
  try {
    if (group === undefined) return { result: "cancelled", outputs: {}, record: undefined };
    const outcome = await nested.runWorkflow({ ...nested, heldGroups: group.held });
    return { result: outcome.result, outputs: outputsOf(nested, plan, outcome), record: undefined };
  } finally {
    group?.leave();
    leave();
    nested.scope.leave();
  }
}

function prepareCall(
  { ready, name, place, contexts }: Leg,
  job: CallJob,
  plan: PlannedWorkflow,
): WorkflowExecution {
  const { execution, needs } = ready;
  const scope = jobScope(ready, { ...contexts, secrets: visibleSecrets(execution.secrets.values) });
  const given = job.inputs === undefined ? {} : evaluateToken(job.inputs, scope);
  const { values, problems } = readCallInputs(plan.file.callInputs, isRecord(given) ? given : {}, scope);
  const passed = job.secrets === "inherit" ? "inherit" : evaluateTexts(job.secrets, scope);
  const isSameOwner = plan.origin.repository.split("/")[0] === execution.run.repository.owner;
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return {
    ...execution,
    plan,
    inputs: values,
    secrets: secretsOfCall(passed, execution.secrets, isSameOwner),
    prefix: `${name} / `,
    place: `${place}/`,
    scope: new CancelScope(execution.scope),
    // What runs again because something before it did is done anew as a whole.
    previous: [...needs.values()].some(({ hasRun }) => hasRun) ? undefined : execution.previous,
  };
}

function outputsOf(
  execution: WorkflowExecution,
  plan: PlannedWorkflow,
  { jobs }: WorkflowOutcome,
): Record<string, string> {
  const results = Object.fromEntries([...jobs].map(([id, { result, outputs }]) => [id, { result, outputs }]));
  const scope = jobScope({ execution, needs: new Map(), ancestors: [] }, { jobs: results });
  return Object.fromEntries(
    plan.file.callOutputs.map(({ name, value }) => [name, evaluateText(value, scope)]),
  );
}
