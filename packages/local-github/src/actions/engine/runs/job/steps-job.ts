import { isMapping } from "@actions/workflow-parser";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Environment, WorkflowJob } from "../../../../model/model.js";
import { runJob } from "../../../runner/job-runner.js";
import type { JobOutcome } from "../../../runner/job-request.js";
import { UnsupportedFeatureError } from "../../errors.js";
import {
  evaluateCondition,
  evaluateFlag,
  evaluateNumber,
  evaluateText,
  evaluateToken,
} from "../../expressions/tokens.js";
import type { JobResult } from "../../jobs/conditions.js";
import { textOf } from "../../expressions/values.js";
import type { StepsJob } from "../../syntax/workflow-file.js";
import { child } from "../../syntax/declarations.js";
import { admitsRef, findOrCreateEnvironment, isGated } from "../environments.js";
import { enterGroup } from "../group-entry.js";
import { jobScope, type Leg } from "./job-context.js";
import { annotate, completeRecord, createRecord } from "./job-record.js";
import { createJobRequest } from "./job-request.js";
import type { RememberedJob } from "../run-state.js";
import type { JobDeployment } from "../../options.js";

/** A job with steps: its turn in its group, its environment's gate, a runner, then the steps. */
export async function runStepsJob(leg: Leg, job: StepsJob): Promise<RememberedJob> {
  const { execution } = leg.ready;
  refuseRunner(leg, job);
  const record = createRecord(leg.ready, leg.name);
  const leaveScope = execution.scope.join({
    survivesCancellation: () => evaluateCondition(job.condition, jobScope(leg.ready, leg.contexts, true)),
    cancel: () => leg.stop.cancel(),
    kill: () => leg.stop.kill(),
  });
  const show = (status: WorkflowJob["status"]): void => {
    record.status = status;
    execution.services.changed(execution.run);
  };
  try {
    const outcome = await takeTurns({ leg, job, record, show });
    completeRecord(execution, record, outcome.result);
    return { ...outcome, result: forgive(leg, job, outcome.result), record };
  } finally {
    leaveScope();
  }
}

interface JobTurn {
  readonly leg: Leg;
  readonly job: StepsJob;
  readonly record: WorkflowJob;
  readonly show: (status: WorkflowJob["status"]) => void;
}

type Outcome = Pick<RememberedJob, "result" | "outputs">;

const stopped = (result: JobResult): Outcome => ({ result, outputs: {} });

async function takeTurns(turn: JobTurn): Promise<Outcome> {
  const { leg, job, show } = turn;
  const group = await enterGroup(leg, job.concurrency, () => show("pending"));
  if (group === undefined) return stopped("cancelled");
  try {
    return await passGate(turn, readEnvironment(leg, job));
  } catch (error) {
    return failed(turn, error);
  } finally {
    group.leave();
  }
}

interface EnvironmentUse {
  readonly environment: Environment;
  readonly url: TemplateToken | undefined;
  readonly recordsDeployment: boolean;
}

/** `undefined` also when the name comes to an empty text, as workflows write it to do without. */
function readEnvironment(leg: Leg, job: StepsJob): EnvironmentUse | undefined {
  const { services, run } = leg.ready.execution;
  const settings = job.environment !== undefined && isMapping(job.environment) ? job.environment : undefined;
  const scope = jobScope(leg.ready, leg.contexts);
  const name = evaluateText(settings === undefined ? job.environment : settings.find("name"), scope) ?? "";
  if (name === "") return undefined;
  const deployment = child(settings, "deployment");
  return {
    environment: findOrCreateEnvironment(services.host, run.repository, name),
    url: child(settings, "url"),
    recordsDeployment: deployment === undefined || evaluateFlag(deployment, scope),
  };
}

async function passGate(turn: JobTurn, use: EnvironmentUse | undefined): Promise<Outcome> {
  const { leg, record, show } = turn;
  const { services, run } = leg.ready.execution;
  if (use === undefined) return takeRunner(turn, undefined);
  const { environment } = use;
  record.environment = environment.name;
  if (!admitsRef(environment, run.cause.ref)) {
    const shown = run.cause.ref.replace(/^refs\/(?:heads|tags)\//, "");
    return refused(
      turn,
      `Branch "${shown}" is not allowed to deploy to ${environment.name} due to environment protection rules.`,
    );
  }
  if (isGated(environment)) {
    announceDeployment(turn, use, { state: "waiting", url: undefined });
    const waiting = services.gates.wait({
      run,
      job: record,
      environment,
      signal: leg.stop.signals.cancel,
      since: services.host.clock.now().toISOString(),
    });
    show("waiting");
    const verdict = await waiting;
    if (verdict === "cancelled") return stopped("cancelled");
    if (verdict === "rejected") {
      announceDeployment(turn, use, { state: "failure", url: undefined });
      return refused(turn, "The deployment was rejected or didn't satisfy other protection rules.");
    }
    show("queued");
  }
  return takeRunner(turn, use);
}

async function takeRunner(turn: JobTurn, use: EnvironmentUse | undefined): Promise<Outcome> {
  const { leg, record } = turn;
  const { services } = leg.ready.execution;
  const giveBack = await services.runners.acquire({ job: record, signal: leg.stop.signals.cancel });
  if (giveBack === undefined) return stopped("cancelled");
  try {
    return await services.activity.during(async () => {
      record.startedAt = services.host.clock.tick().toISOString();
      record.runnerName = `GitHub Actions ${record.id}`;
      turn.show("in_progress");
      return runOnRunner(turn, use);
    });
  } finally {
    giveBack();
  }
}

async function runOnRunner(turn: JobTurn, use: EnvironmentUse | undefined): Promise<Outcome> {
  const { leg, job, record } = turn;
  const { services, run } = leg.ready.execution;
  if (use !== undefined) announceDeployment(turn, use, { state: "in_progress", url: undefined });
  const { request, token } = createJobRequest(leg, {
    job,
    record,
    environment: use?.environment,
    environmentUrl: use?.url,
  });
  const stopClock = limitTime(turn);
  let outcome: JobOutcome;
  try {
    outcome = await runJob(request, {
      host: services.host,
      options: services.options,
      actions: services.actions,
      timing: services.timing,
      waitingNodes: services.waitingNodes,
      reusedNodes: services.reusedNodes,
      annotate: (annotation) => annotate(leg.ready.execution, annotation),
      changed: () => services.changed(run),
      reportFault: (error) => services.reportFault(error),
    });
  } finally {
    stopClock();
    services.host.revokeToken(token);
  }
  if (use !== undefined)
    announceDeployment(turn, use, {
      state: outcome.result === "success" ? "success" : "failure",
      url: outcome.environmentUrl,
    });
  return outcome;
}

/** The limit of a job cancels it (docs "Workflow syntax", `jobs.<id>.timeout-minutes`). */
function limitTime({ leg, job }: JobTurn): () => void {
  const minutes = evaluateNumber(job.timeoutMinutes, jobScope(leg.ready, leg.contexts)) ?? 360;
  const timer = setTimeout(() => {
    const message = `The job running on runner GitHub Actions has exceeded the maximum execution time of ${minutes} minutes.`;
    annotate(leg.ready.execution, { level: "error", job: leg.name, title: undefined, message });
    leg.stop.cancel();
  }, minutes * 60_000);
  return () => clearTimeout(timer);
}

function announceDeployment(
  { leg, record }: JobTurn,
  { environment, recordsDeployment }: EnvironmentUse,
  change: Pick<JobDeployment, "state" | "url">,
): void {
  if (!recordsDeployment) return;
  const { services, run } = leg.ready.execution;
  const { sha, ref } = run.cause;
  services.options.onDeployment?.({
    repository: run.repository,
    run: run.record,
    job: record,
    environment: environment.name,
    sha,
    ref,
    ...change,
  });
}

function refused({ leg }: JobTurn, message: string): Outcome {
  annotate(leg.ready.execution, { level: "error", job: leg.name, title: undefined, message });
  return stopped("failure");
}

function failed(turn: JobTurn, error: unknown): Outcome {
  if (error instanceof UnsupportedFeatureError) turn.leg.ready.execution.services.reportFault(error);
  return refused(turn, error instanceof Error ? error.message : String(error));
}

/** `continue-on-error`: the job is shown as failed, and everybody behind it sees success. */
function forgive(leg: Leg, job: StepsJob, result: JobResult): JobResult {
  return result === "failure" && evaluateFlag(job.continueOnError, jobScope(leg.ready, leg.contexts))
    ? "success"
    : result;
}

function refuseRunner(leg: Leg, job: StepsJob): void {
  const value = job.runsOn === undefined ? "" : evaluateToken(job.runsOn, jobScope(leg.ready, leg.contexts));
  const labels = Array.isArray(value) ? value.map(textOf) : [textOf(value)];
  const foreign = labels.find((label) => /^(?:windows|macos)/i.test(label));
  if (foreign !== undefined) throw new UnsupportedFeatureError(`the runner "${foreign}"`);
}
