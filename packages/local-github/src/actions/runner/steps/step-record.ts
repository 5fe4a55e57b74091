import type { WorkflowStep } from "../../../model/model.js";
import type { JobSession } from "../job-session.js";

export type StepVerdict = "success" | "failure" | "cancelled" | "skipped";

/** Shows a step of the job while it runs and what it came to. */
export async function recordStep(
  session: JobSession,
  name: string,
  run: () => Promise<StepVerdict>,
): Promise<StepVerdict> {
  const { record } = session.request;
  const now = (): string => session.services.host.clock.now().toISOString();
  const step: WorkflowStep = {
    number: record.steps.length + 1,
    name: session.masker.mask(name),
    status: "in_progress",
    conclusion: undefined,
    startedAt: now(),
    completedAt: undefined,
  };
  record.steps.push(step);
  const from = record.log.length;
  session.log(`##[group]${name}`);
  const verdict = await run();
  session.log("##[endgroup]");
  const lines = { from, to: record.log.length };
  Object.assign(step, { status: "completed", conclusion: verdict, completedAt: now(), lines });
  return verdict;
}
