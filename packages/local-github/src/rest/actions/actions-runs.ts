import { ApiError } from "../../model/interfaces.js";
import type { Environment, WorkflowJob, WorkflowRun } from "../../model/model.js";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { findEnvironment } from "../../payloads/deployment.js";
import { findTeam } from "../../payloads/team.js";
import { approvalPayload, jobPayload, pendingDeploymentPayload, runPayload } from "../../payloads/run.js";
import { isSameLogin } from "../../payloads/roles.js";
import { attemptOf, attemptsOf } from "../../repository/run-attempts.js";
import { numberParameter, runOf, textOf } from "../lookups.js";
import { notFound } from "../refusals.js";
import { selectRuns } from "./run-filters.js";

const reading = { scope: "actions", level: "read" } as const;
const writing = { scope: "actions", level: "write" } as const;

export const runOperations: RestTable = {
  "actions/list-workflow-runs-for-repo": { needs: reading, run: listRuns },
  "actions/get-workflow-run": { needs: reading, run: getRun },
  "actions/get-workflow-run-attempt": { needs: reading, run: getRunAttempt },
  "actions/list-jobs-for-workflow-run": { needs: reading, run: listJobs },
  "actions/list-jobs-for-workflow-run-attempt": { needs: reading, run: listJobsOfAttempt },
  "actions/get-job-for-workflow-run": { needs: reading, run: getJob },
  "actions/cancel-workflow-run": { needs: writing, run: (request) => cancel(request, { force: false }) },
  "actions/force-cancel-workflow-run": { needs: writing, run: (request) => cancel(request, { force: true }) },
  "actions/re-run-workflow": { needs: writing, run: (request) => rerun(request, { failedOnly: false }) },
  "actions/re-run-workflow-failed-jobs": {
    needs: writing,
    run: (request) => rerun(request, { failedOnly: true }),
  },
  "actions/re-run-job-for-workflow-run": { needs: writing, run: rerunJob },
  "actions/approve-workflow-run": { needs: writing, run: approve },
  "actions/get-reviews-for-run": { needs: reading, run: listApprovals },
  "actions/get-pending-deployments-for-run": { needs: reading, run: listPendingDeployments },
  // Only people can be reviewers of an environment, so no other token gets in.
  "actions/review-pending-deployments-for-run": {
    needs: "user-only",
    person: "read",
    run: reviewPendingDeployments,
  },
};

async function listRuns(request: RestRequest): Promise<RestAnswer> {
  const runs = selectRuns([...request.repository.runs.values()], request.query);
  return { status: 200, list: await runPayloads(request, runs), listKey: "workflow_runs" };
}

export const runPayloads = (
  { parts, repository }: RestRequest,
  runs: readonly WorkflowRun[],
): Promise<readonly unknown[]> => Promise.all(runs.map((run) => runPayload(parts, repository, run)));

async function getRun(request: RestRequest): Promise<RestAnswer> {
  return { status: 200, body: await runPayload(request.parts, request.repository, runOf(request)) };
}

async function getRunAttempt(request: RestRequest): Promise<RestAnswer> {
  return {
    status: 200,
    body: await runPayload(request.parts, request.repository, attemptParameter(request)),
  };
}

async function listJobs(request: RestRequest): Promise<RestAnswer> {
  const run = runOf(request);
  const attempts = request.query.get("filter") === "all" ? attemptsOf(run) : [run];
  const list = attempts.flatMap((attempt) => jobPayloads(request, attempt));
  return { status: 200, list, listKey: "jobs" };
}

async function listJobsOfAttempt(request: RestRequest): Promise<RestAnswer> {
  return { status: 200, list: jobPayloads(request, attemptParameter(request)), listKey: "jobs" };
}

async function getJob(request: RestRequest): Promise<RestAnswer> {
  const { run, job } = jobOf(request, numberParameter(request, "job_id"));
  return { status: 200, body: jobPayload(request.parts, { repository: request.repository, run }, job) };
}

async function cancel(request: RestRequest, options: { readonly force: boolean }): Promise<RestAnswer> {
  const run = runOf(request);
  if (run.status === "completed") throw new ApiError(409, "Cannot cancel a workflow run that is completed.");
  request.parts.engine.cancel(run, options);
  return { status: 202, body: {} };
}

async function rerun(
  request: RestRequest,
  { failedOnly }: { readonly failedOnly: boolean },
): Promise<RestAnswer> {
  const run = runOf(request);
  if (run.status !== "completed") throw new ApiError(403, "This workflow is already running");
  await request.parts.engine.rerun(run, { failedOnly, actor: request.caller.login });
  return { status: 201, body: {} };
}

async function rerunJob(request: RestRequest): Promise<RestAnswer> {
  const { run, job } = jobOf(request, numberParameter(request, "job_id"));
  if (run.status !== "completed") throw new ApiError(403, "This workflow is already running");
  if (!run.jobs.includes(job)) throw new ApiError(403, "This job is not of the newest attempt");
  await request.parts.engine.rerun(run, { failedOnly: false, actor: request.caller.login, job });
  return { status: 201, body: {} };
}

/**
 * The button "Approve workflows to run". Reports disagree whether the API does this for a bot's pull request of the same
 * repository (kubernetes-sigs/prow#798, reddb-io/red-skills#2457): here a person can, a workflow cannot.
 */
async function approve(request: RestRequest): Promise<RestAnswer> {
  const run = runOf(request);
  if (request.caller.kind !== "user") throw new ApiError(403, "Resource not accessible by integration");
  if (run.conclusion !== "action_required") throw new ApiError(403, "This run is not waiting for approval");
  await request.parts.engine.approve(run, request.caller.login);
  return { status: 201, body: {} };
}

async function listApprovals(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  return {
    status: 200,
    list: runOf(request).approvals.map((review) => approvalPayload(parts, repository, review)),
  };
}

async function listPendingDeployments(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const run = runOf(request);
  const pending = [
    ...new Map(run.pendingDeployments.map((each) => [each.environment.toLowerCase(), each])).values(),
  ];
  const list = pending.map((each) => {
    const environment = findEnvironment(repository, each.environment);
    const canApprove = environment !== undefined && refusalOf(request, { run, environment }) === undefined;
    return pendingDeploymentPayload(parts, { repository, canApprove }, each);
  });
  return { status: 200, list };
}

/** All or nothing: nobody may answer for an environment that does not wait, or without being its reviewer. */
async function reviewPendingDeployments(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, body, caller } = request;
  const run = runOf(request);
  const ids: readonly unknown[] = Array.isArray(body["environment_ids"]) ? body["environment_ids"] : [];
  const environments = ids.map((id) => {
    const environment = [...repository.environments.values()].find((each) => each.id === id);
    const isPending = run.pendingDeployments.some((each) =>
      isSameLogin(each.environment, environment?.name ?? ""),
    );
    if (environment === undefined || !isPending)
      throw new ApiError(
        422,
        `No pending deployment requests to approve or reject for environment id ${String(id)}`,
      );
    return environment;
  });
  const refusal = environments
    .map((environment) => refusalOf(request, { run, environment }))
    .find((each) => each !== undefined);
  if (refusal !== undefined) throw new ApiError(422, refusal);
  const state = textOf(request, "state") === "approved" ? "approved" : "rejected";
  for (const environment of environments) {
    parts.engine.review(run, {
      environment: environment.name,
      state,
      user: caller.login,
      comment: textOf(request, "comment") ?? "",
    });
  }
  return { status: 200, list: [] };
}

/** Why somebody may not answer for an environment; `undefined` = they may. */
function refusalOf(
  { caller, parts }: RestRequest,
  { run, environment }: { readonly run: WorkflowRun; readonly environment: Environment },
): string | undefined {
  const reviewers = environment.reviewers.flatMap((name) => findTeam(parts, name)?.members ?? [name]);
  if (caller.kind !== "user" || !reviewers.some((login) => isSameLogin(login, caller.login))) {
    return `${caller.login} is not a required reviewer of ${environment.name}`;
  }
  const isOwnRun = isSameLogin(run.triggeringActor, caller.login);
  return environment.preventSelfReview && isOwnRun
    ? `${caller.login} started this run and cannot approve its deployments to ${environment.name}`
    : undefined;
}

export function attemptParameter(request: RestRequest): WorkflowRun {
  const attempt = attemptOf(runOf(request), numberParameter(request, "attempt_number"));
  if (attempt === undefined) throw notFound();
  return attempt;
}

export function jobOf(
  request: RestRequest,
  id: number,
): { readonly run: WorkflowRun; readonly job: WorkflowJob } {
  for (const run of request.repository.runs.values()) {
    const job = attemptsOf(run)
      .flatMap((attempt) => attempt.jobs)
      .find((each) => each.id === id);
    if (job !== undefined) return { run, job };
  }
  throw notFound();
}

const jobPayloads = ({ parts, repository }: RestRequest, run: WorkflowRun): readonly unknown[] =>
  run.jobs.map((job) => jobPayload(parts, { repository, run }, job));
