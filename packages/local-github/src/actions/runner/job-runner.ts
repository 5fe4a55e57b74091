import { UnsupportedFeatureError } from "../engine/errors.js";
import { evaluateCondition, evaluateText, evaluateTexts } from "../engine/expressions/tokens.js";
import { prePhaseOf } from "./steps/action-step.js";
import { failedWork, scopeIn, type Frame, type PreparedStep } from "./frame.js";
import type { StepWork } from "./step-result.js";
import type { JobOutcome, JobRequest, RunnerServices } from "./job-request.js";
import { JobSession } from "./job-session.js";
import { prepareSteps } from "./steps/prepare-steps.js";
import { recordStep, type StepVerdict } from "./steps/step-record.js";
import { runSteps } from "./steps/step-runner.js";

/** Runs one job on this machine, as the runner does. Never rejects for anything that the job did. */
export async function runJob(request: JobRequest, services: RunnerServices): Promise<JobOutcome> {
  const session = await JobSession.open(request, services);
  const onCancel = (): void => {
    session.status = "cancelled";
  };
  if (request.stop.cancel.aborted) onCancel();
  // Before any step listens: a step asks its condition again when the job is cancelled already.
  request.stop.cancel.addEventListener("abort", onCancel, { once: true });
  try {
    return await runInSession(session);
  } finally {
    request.stop.cancel.removeEventListener("abort", onCancel);
    session.processes.killLeftBehind();
  }
}

async function runInSession(session: JobSession): Promise<JobOutcome> {
  const { request } = session;
  const frame: Frame = {
    session,
    origin: request.origin,
    results: {},
    env: {},
    github: {},
    inputs: undefined,
    defaults: [request.job.runDefaults, request.workflowDefaults].filter((token) => token !== undefined),
    depth: 0,
    stop: request.stop,
    runSteps,
    hasFailed: false,
  };
  const steps = await setUp(session);
  if (steps !== undefined) {
    for (const step of steps) await runPre(frame, step);
    await runSteps(frame, steps);
    await runPosts(session);
  }
  await recordStep(session, "Complete job", () => Promise.resolve("success"));
  return conclude(frame);
}

/** `undefined` when an action cannot be had: the job has failed and no step runs. */
async function setUp(session: JobSession): Promise<readonly PreparedStep[] | undefined> {
  const { job, origin } = session.request;
  let steps: readonly PreparedStep[] | undefined;
  await recordStep(session, "Set up job", async () => {
    try {
      steps = await prepareSteps(job.steps, origin, session.services.actions);
      return "success";
    } catch (error) {
      if (error instanceof UnsupportedFeatureError) session.services.reportFault(error);
      session.annotate("error", error instanceof Error ? error.message : String(error));
      session.status = "failure";
      return "failure";
    }
  });
  return steps;
}

async function runPre(frame: Frame, step: PreparedStep): Promise<void> {
  const pre = prePhaseOf(frame, step);
  if (pre === undefined || step.definition.work.kind !== "action") return;
  await recordStep(frame.session, `Pre Run ${step.definition.work.uses}`, async () => {
    if (!evaluateCondition(pre.phase.condition, scopeIn(frame))) return "skipped";
    return settle(frame.session, () => pre.run(frame.stop));
  });
}

async function runPosts(session: JobSession): Promise<void> {
  for (let post = session.posts.pop(); post !== undefined; post = session.posts.pop()) {
    const { title, condition, scope, run } = post;
    await recordStep(session, title, async () => {
      if (!evaluateCondition(condition, scope())) return "skipped";
      // A cancelled job still cleans up; only force stops that.
      return settle(session, () =>
        run({ cancel: new AbortController().signal, kill: session.request.stop.kill }),
      );
    });
  }
}

async function settle(session: JobSession, run: () => Promise<StepWork>): Promise<StepVerdict> {
  let work: StepWork;
  try {
    work = await run();
  } catch (error) {
    work = failedWork(error);
  }
  if (work.message !== undefined) session.annotate("error", work.message);
  if (work.hasFailed && session.status === "success") session.status = "failure";
  return work.hasFailed ? "failure" : "success";
}

function conclude(frame: Frame): JobOutcome {
  const { session } = frame;
  const { job, environmentUrl } = session.request;
  try {
    const scope = scopeIn(frame);
    const outputs = Object.entries(evaluateTexts(job.outputs, scope)).filter(
      ([name, value]) => value !== "" && isShowable(session, `output '${name}'`, value),
    );
    const url = evaluateText(environmentUrl, scope);
    return {
      result: session.status,
      outputs: Object.fromEntries(outputs),
      environmentUrl:
        url !== undefined && url !== "" && isShowable(session, "environment url", url) ? url : undefined,
    };
  } catch (error) {
    session.annotate("error", error instanceof Error ? error.message : String(error));
    return {
      result: session.status === "cancelled" ? "cancelled" : "failure",
      outputs: {},
      environmentUrl: undefined,
    };
  }
}

/** The runner drops what holds a secret, with no more than a warning (actions/runner, JobExtension). */
function isShowable(session: JobSession, what: string, value: string): boolean {
  // Platform fact 12.
  if (!session.masker.contains(value)) return true;
  session.annotate("warning", `Skip ${what} since it may contain secret.`);
  return false;
}
