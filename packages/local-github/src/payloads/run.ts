import { nodeId } from "../model/node-ids.js";
import type {
  EnvironmentReview,
  PendingDeployment,
  Repository,
  WorkflowJob,
  WorkflowRun,
  WorkflowStep,
} from "../model/model.js";
import type { GitCommit } from "../model/server-parts.js";
import { accountPayload } from "./account.js";
import { simpleCommitPayload } from "./commit.js";
import { environmentReferencePayload, findEnvironment, reviewersPayload } from "./deployment.js";
import { nullable, wholeSeconds, type GitPayloadParts, type Payload, type PayloadParts } from "./payload.js";
import { pullMinimalPayload } from "./pull.js";
import { apiUrlOf, minimalRepositoryPayload, pageUrlOf } from "./repository.js";

export async function runPayload(
  parts: GitPayloadParts,
  repository: Repository,
  run: WorkflowRun,
): Promise<Payload> {
  const headRepository = parts.repository(run.headRepository);
  const [pulls, commit] = await Promise.all([
    pullsOf(parts, repository, run),
    headCommit(parts, repository, run),
  ]);
  return {
    id: run.id,
    node_id: nodeId("WorkflowRun", repository, run.id),
    name: run.workflowName,
    display_title: run.displayTitle,
    path: run.path,
    run_number: run.runNumber,
    run_attempt: run.runAttempt,
    event: run.event,
    status: run.status,
    conclusion: nullable(run.conclusion),
    head_branch: nullable(run.headBranch),
    head_sha: run.headSha,
    head_commit: commit === undefined ? null : simpleCommitPayload(commit),
    workflow_id: run.workflowId,
    check_suite_id: run.checkSuiteId,
    check_suite_node_id: nodeId("CheckSuite", repository, run.checkSuiteId),
    pull_requests: pulls,
    actor: accountPayload(parts, run.actor),
    triggering_actor: accountPayload(parts, run.triggeringActor),
    created_at: wholeSeconds(run.createdAt),
    updated_at: wholeSeconds(run.updatedAt),
    run_started_at: wholeSeconds(run.startedAt),
    referenced_workflows: run.referencedWorkflows,
    repository: minimalRepositoryPayload(parts, repository),
    head_repository: minimalRepositoryPayload(parts, headRepository),
    ...addressesOfRun(parts, repository, run),
  };
}

export function jobPayload(
  parts: PayloadParts,
  { repository, run }: { readonly repository: Repository; readonly run: WorkflowRun },
  job: WorkflowJob,
): Payload {
  const api = apiUrlOf(parts, repository);
  const hasRunner = job.runnerName !== undefined;
  return {
    id: job.id,
    node_id: nodeId("WorkflowJob", repository, job.id),
    run_id: job.runId,
    run_url: `${api}/actions/runs/${job.runId}`,
    run_attempt: job.runAttempt,
    head_sha: run.headSha,
    head_branch: nullable(run.headBranch),
    url: `${api}/actions/jobs/${job.id}`,
    html_url: jobPage(parts, repository, job),
    check_run_url: `${api}/check-runs/${job.id}`,
    workflow_name: run.workflowName,
    name: job.name,
    status: job.status,
    conclusion: nullable(job.conclusion),
    created_at: wholeSeconds(job.createdAt),
    started_at: wholeSeconds(job.startedAt ?? job.createdAt),
    completed_at: optionalTime(job.completedAt),
    steps: job.steps.map(stepPayload),
    labels: ["ubuntu-latest"],
    runner_id: hasRunner ? 1 : null,
    runner_name: nullable(job.runnerName),
    runner_group_id: hasRunner ? 1 : null,
    runner_group_name: hasRunner ? "GitHub Actions" : null,
  };
}

export const jobPage = (
  parts: PayloadParts,
  repository: Repository,
  job: Pick<WorkflowJob, "id" | "runId">,
): string => `${pageUrlOf(parts, repository)}/actions/runs/${job.runId}/job/${job.id}`;

/** A click on the environments of a run: it carries no time, no attempt and no commit. */
export function approvalPayload(
  parts: PayloadParts,
  repository: Repository,
  review: EnvironmentReview,
): Payload {
  const environment = findEnvironment(repository, review.environment);
  return {
    environments:
      environment === undefined
        ? []
        : [
            {
              ...environmentReferencePayload(parts, repository, environment),
              created_at: environment.createdAt,
              updated_at: environment.createdAt,
            },
          ],
    state: review.state,
    user: accountPayload(parts, review.user),
    comment: review.comment,
  };
}

export function pendingDeploymentPayload(
  parts: PayloadParts,
  { repository, canApprove }: { readonly repository: Repository; readonly canApprove: boolean },
  pending: PendingDeployment,
): Payload {
  const environment = findEnvironment(repository, pending.environment);
  if (environment === undefined)
    throw new Error(`A job waits for the environment "${pending.environment}", which does not exist.`);
  return {
    environment: environmentReferencePayload(parts, repository, environment),
    wait_timer: environment.waitTimerMinutes,
    wait_timer_started_at: environment.waitTimerMinutes > 0 ? pending.since : null,
    current_user_can_approve: canApprove,
    reviewers: reviewersPayload(parts, environment),
  };
}

export interface Workflow {
  readonly id: number;
  readonly name: string;
  readonly path: string;
}

export function workflowPayload(parts: PayloadParts, repository: Repository, workflow: Workflow): Payload {
  const api = apiUrlOf(parts, repository);
  const page = pageUrlOf(parts, repository);
  const file = workflow.path.slice(workflow.path.lastIndexOf("/") + 1);
  return {
    id: workflow.id,
    node_id: nodeId("Workflow", repository, workflow.id),
    name: workflow.name,
    path: workflow.path,
    state: repository.disabledWorkflows?.includes(workflow.path) === true ? "disabled_manually" : "active",
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    url: `${api}/actions/workflows/${workflow.id}`,
    html_url: `${page}/blob/${repository.defaultBranch}/${workflow.path}`,
    badge_url: `${page}/actions/workflows/${file}/badge.svg`,
  };
}

const optionalTime = (time: string | undefined): string | null =>
  time === undefined ? null : wholeSeconds(time);

const stepPayload = (step: WorkflowStep): Payload => ({
  number: step.number,
  name: step.name,
  status: step.status,
  conclusion: nullable(step.conclusion),
  started_at: optionalTime(step.startedAt),
  completed_at: optionalTime(step.completedAt),
});

async function pullsOf(
  parts: GitPayloadParts,
  repository: Repository,
  run: WorkflowRun,
): Promise<readonly Payload[]> {
  const pulls = run.pullRequests.flatMap((number) => repository.pulls.get(number) ?? []);
  return Promise.all(pulls.map((pull) => pullMinimalPayload(parts, repository, pull)));
}

/** The head of a fork may be known to the fork alone. */
async function headCommit(
  parts: GitPayloadParts,
  repository: Repository,
  run: WorkflowRun,
): Promise<GitCommit | undefined> {
  const name = `${repository.owner}/${repository.name}`;
  return (
    (await parts.git.readCommit(name, run.headSha)) ??
    (await parts.git.readCommit(run.headRepository, run.headSha))
  );
}

function addressesOfRun(parts: PayloadParts, repository: Repository, run: WorkflowRun): Payload {
  const api = apiUrlOf(parts, repository);
  const url = `${api}/actions/runs/${run.id}`;
  return {
    url,
    html_url: `${pageUrlOf(parts, repository)}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${run.checkSuiteId}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${api}/actions/workflows/${run.workflowId}`,
    previous_attempt_url: run.runAttempt > 1 ? `${url}/attempts/${run.runAttempt - 1}` : null,
  };
}
