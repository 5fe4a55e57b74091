import { nodeId } from "../model/node-ids.js";
import type {
  Annotation,
  CheckRun,
  CheckSuite,
  CommitStatus,
  Conclusion,
  Repository,
  RunStatus,
} from "../model/model.js";
import type { GitCommit } from "../model/server-parts.js";
import { newestByName } from "../repository/pulls/required-statuses.js";
import { accountPayload } from "./account.js";
import { simpleCommitPayload } from "./commit.js";
import { nullable, wholeSeconds, type GitPayloadParts, type Payload, type PayloadParts } from "./payload.js";
import { pullMinimalPayload } from "./pull.js";
import { apiUrlOf, minimalRepositoryPayload } from "./repository.js";

export function statusPayload(parts: PayloadParts, repository: Repository, status: CommitStatus): Payload {
  return {
    ...simpleStatusPayload(parts, repository, status),
    creator: accountPayload(parts, status.creator),
  };
}

/** A status as the combined status lists it. */
export function simpleStatusPayload(
  parts: PayloadParts,
  repository: Repository,
  status: CommitStatus,
): Payload {
  return {
    id: status.id,
    node_id: nodeId("StatusContext", repository, status.id),
    url: `${apiUrlOf(parts, repository)}/statuses/${status.sha}`,
    avatar_url: `${parts.urls.server}/avatars/${parts.accountOrThrow(status.creator).id}`,
    state: status.state,
    description: nullable(status.description),
    target_url: nullable(status.targetUrl),
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

/** Of a job's check run; those of other Apps are not remembered. */
export const annotationsOf = (
  { runs }: Repository,
  { runId }: CheckSuite,
  { name }: CheckRun,
): readonly Annotation[] =>
  (runId === undefined ? [] : (runs.get(runId)?.annotations ?? [])).filter(({ job }) => job === name);

export async function checkRunPayload(
  parts: GitPayloadParts,
  { repository, suite }: { readonly repository: Repository; readonly suite: CheckSuite },
  check: CheckRun,
): Promise<Payload> {
  const url = `${apiUrlOf(parts, repository)}/check-runs/${check.id}`;
  return {
    id: check.id,
    node_id: nodeId("CheckRun", repository, check.id),
    head_sha: suite.sha,
    external_id: "",
    url,
    html_url: nullable(check.detailsUrl),
    details_url: nullable(check.detailsUrl),
    name: check.name,
    status: check.status,
    conclusion: nullable(check.conclusion),
    started_at: check.startedAt === undefined ? null : wholeSeconds(check.startedAt),
    completed_at: check.completedAt === undefined ? null : wholeSeconds(check.completedAt),
    output: {
      title: null,
      summary: null,
      text: null,
      annotations_count: annotationsOf(repository, suite, check).length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: suite.id },
    app: appPayload(parts, suite),
    pull_requests: await pullsOfCommit(parts, repository, suite),
  };
}

export async function checkSuitePayload(
  parts: GitPayloadParts,
  { repository, commit }: { readonly repository: Repository; readonly commit: GitCommit },
  suite: CheckSuite,
): Promise<Payload> {
  const url = `${apiUrlOf(parts, repository)}/check-suites/${suite.id}`;
  return {
    id: suite.id,
    node_id: nodeId("CheckSuite", repository, suite.id),
    url,
    head_branch: nullable(suite.branch),
    head_sha: suite.sha,
    ...outcomeOfSuite(repository, suite),
    before: null,
    after: null,
    pull_requests: await pullsOfCommit(parts, repository, suite),
    app: appPayload(parts, suite),
    repository: minimalRepositoryPayload(parts, repository),
    created_at: wholeSeconds(suite.createdAt),
    updated_at: wholeSeconds(suite.updatedAt),
    head_commit: simpleCommitPayload(commit),
    latest_check_runs_count: newestByName(suite.checkRuns).length,
    check_runs_url: `${url}/check-runs`,
  };
}

/** A suite of GitHub Actions stands for one run: a run without any job has an outcome too. */
export function outcomeOfSuite(
  repository: Repository,
  suite: CheckSuite,
): { readonly status: RunStatus; readonly conclusion: Conclusion | null } {
  const run = suite.runId === undefined ? undefined : repository.runs.get(suite.runId);
  if (run !== undefined) return { status: run.status, conclusion: nullable(run.conclusion) };
  const checks = newestByName(suite.checkRuns);
  const unfinished = checks.find((check) => check.status !== "completed");
  if (unfinished !== undefined || checks.length === 0)
    return { status: unfinished?.status ?? "queued", conclusion: null };
  const worst = severity.find((conclusion) => checks.some((check) => check.conclusion === conclusion));
  return { status: "completed", conclusion: worst ?? "success" };
}

const severity: readonly Conclusion[] = [
  "failure",
  "timed_out",
  "action_required",
  "cancelled",
  "startup_failure",
  "stale",
  "success",
  "neutral",
  "skipped",
];

function appPayload(parts: PayloadParts, suite: CheckSuite): Payload {
  const { app } = suite;
  return {
    id: app.id,
    slug: app.slug,
    node_id: `A_${app.id}`,
    owner: accountPayload(parts, suite.creator),
    name: app.name,
    description: null,
    external_url: `${parts.urls.server}/apps/${app.slug}`,
    html_url: `${parts.urls.server}/apps/${app.slug}`,
    created_at: "2018-07-30T00:00:00Z",
    updated_at: "2018-07-30T00:00:00Z",
    permissions: { checks: "write", contents: "read", metadata: "read" },
    events: [],
  };
}

/** Open pull requests of this repository with that head; those of forks are not mentioned. */
async function pullsOfCommit(
  parts: GitPayloadParts,
  repository: Repository,
  suite: CheckSuite,
): Promise<readonly Payload[]> {
  const name = `${repository.owner}/${repository.name}`;
  const pulls = [...repository.pulls.values()].filter(
    (pull) => pull.state === "open" && pull.headSha === suite.sha && pull.headRepository === name,
  );
  return Promise.all(pulls.map((pull) => pullMinimalPayload(parts, repository, pull)));
}
