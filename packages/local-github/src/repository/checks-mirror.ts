import type { CheckRun, CheckSuite, Repository, WorkflowJob, WorkflowRun } from "../model/model.js";
import type { ServerParts } from "../model/server-parts.js";
import { jobPage } from "../payloads/run.js";
import { rememberAttempt } from "./run-attempts.js";

type MirrorParts = Pick<ServerParts, "urls" | "accountOrThrow" | "repository">;

/**
 * Shows a run of GitHub Actions as a check suite of its head commit and its jobs as check runs. Called after every
 * change of the run. A job's check run has the job's id; jobs of earlier attempts stay in the suite, older than the
 * newer ones of the same name.
 */
export function mirrorRun(parts: MirrorParts, run: WorkflowRun): void {
  rememberAttempt(run);
  const repository = parts.repository(run.repository);
  const suite = suiteOf(repository, run);
  suite.updatedAt = run.updatedAt;
  for (const job of run.jobs) {
    const mirrored = checkOf(parts, repository, job);
    const index = suite.checkRuns.findIndex((check) => check.id === job.id);
    if (index < 0) suite.checkRuns.push(mirrored);
    else suite.checkRuns[index] = mirrored;
  }
}

/** The App that GitHub Actions is. */
const actionsApp = { id: 15_368, slug: "github-actions", name: "GitHub Actions" } as const;

function suiteOf(repository: Repository, run: WorkflowRun): CheckSuite {
  const known = repository.checkSuites.find((suite) => suite.id === run.checkSuiteId);
  if (known !== undefined) return known;
  const suite: CheckSuite = {
    id: run.checkSuiteId,
    sha: run.headSha,
    branch: run.headBranch,
    app: actionsApp,
    runId: run.id,
    creator: run.actor,
    checkRuns: [],
    createdAt: run.createdAt,
    updatedAt: run.updatedAt,
  };
  repository.checkSuites.push(suite);
  return suite;
}

const checkOf = (parts: MirrorParts, repository: Repository, job: WorkflowJob): CheckRun => ({
  id: job.id,
  name: job.name,
  status: job.status,
  conclusion: job.conclusion,
  startedAt: job.startedAt,
  completedAt: job.completedAt,
  detailsUrl: jobPage(parts, repository, job),
});
