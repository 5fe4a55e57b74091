import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Environment, WorkflowJob } from "../../../../model/model.js";
import type { JobRequest } from "../../../runner/job-request.js";
import { evaluateTexts } from "../../expressions/tokens.js";
import { readOnly } from "../../jobs/permissions.js";
import { visibleSecrets, withEnvironmentSecrets } from "../../jobs/secrets.js";
import type { StepsJob } from "../../syntax/workflow-file.js";
import { workflowRef } from "./contexts.js";
import { jobScope, type Leg } from "./job-context.js";

export interface JobParts {
  readonly job: StepsJob;
  readonly record: WorkflowJob;
  readonly environment: Environment | undefined;
  readonly environmentUrl: TemplateToken | undefined;
}

/** What the runner is told, with a token of the job's own. */
export function createJobRequest(
  leg: Leg,
  { job, record, environment, environmentUrl }: JobParts,
): { readonly request: JobRequest; readonly token: string } {
  const { execution } = leg.ready;
  const { run, plan } = execution;
  const token = mintJobToken(leg, job, record);
  const access = withEnvironmentSecrets(execution.secrets, environment?.secrets ?? new Map());
  const secrets = visibleSecrets(access, token);
  const scope = jobScope(leg.ready, { ...leg.contexts, secrets });
  const github = { ...(scope.contexts["github"] as Record<string, unknown>), token, job: job.id };
  const contexts = {
    ...scope.contexts,
    github,
    vars: { ...(scope.contexts["vars"] as object), ...Object.fromEntries(environment?.variables ?? []) },
    job: jobContext(leg, record),
  };
  const seeing = { ...scope, contexts };
  const workflowEnv = evaluateTexts(plan.file.env, seeing);
  return {
    token,
    request: {
      job,
      workflowDefaults: plan.file.runDefaults,
      origin: plan.origin,
      record,
      contexts,
      env: {
        ...workflowEnv,
        ...evaluateTexts(job.env, { ...seeing, contexts: { ...contexts, env: workflowEnv } }),
      },
      eventJson: JSON.stringify(run.cause.payload, undefined, 2),
      secrets: Object.values(secrets),
      environmentUrl,
      stop: leg.stop.signals,
    },
  };
}

/** Names the file that defines the job, which in a called workflow is not the run's own (docs "Contexts", job). */
function jobContext({ ready }: Leg, record: WorkflowJob): Record<string, unknown> {
  const { origin } = ready.execution.plan;
  return {
    status: "success",
    check_run_id: record.id,
    workflow_ref: workflowRef(origin),
    workflow_sha: origin.sha,
    workflow_repository: origin.repository,
    workflow_file_path: origin.path,
  };
}

function mintJobToken({ ready }: Leg, job: StepsJob, record: WorkflowJob): string {
  const { services, run, plan } = ready.execution;
  const granted = plan.permissions.get(job.id) ?? {};
  return services.host.mintToken({
    kind: "actions",
    login: "github-actions[bot]",
    repository: `${run.repository.owner}/${run.repository.name}`,
    permissions: run.cause.fromFork ? readOnly(granted) : granted,
    runId: run.record.id,
    jobId: record.id,
    jobName: `${run.record.displayTitle}: ${record.name}`,
  });
}
