import type { CheckRun, CheckSuite, CommitStatus, Repository } from "../../model/model.js";
import { nodeId } from "../../model/node-ids.js";
import { outcomeOfSuite } from "../../payloads/check.js";
import { pageUrlOf } from "../../payloads/repository.js";
import { latestStatuses, newestByName, stateOfCheck } from "../../repository/pulls/required-statuses.js";
import { demandRead } from "../access.js";
import { connectionOf, type PageArguments } from "../connection.js";
import type { FieldTable } from "../field-table.js";
import {
  commitSource,
  refSource,
  type CheckRunSource,
  type CheckSuiteSource,
  type StatusContextSource,
  type StatusRollupSource,
  type StatusSource,
  type WorkflowRunSource,
} from "../sources.js";
import { actorOf, userOf } from "./account-fields.js";
import { isRequiredContext } from "./pulls/branch-demands.js";

export interface SuiteArguments extends PageArguments {
  readonly filterBy?: { readonly appId?: number | null; readonly checkName?: string | null } | null;
}

export function suitesOf(repository: Repository, sha: string, args: SuiteArguments): object {
  const { appId, checkName } = args.filterBy ?? {};
  const suites = repository.checkSuites.filter(
    (suite) =>
      suite.sha === sha &&
      (typeof appId !== "number" || suite.app.id === appId) &&
      (typeof checkName !== "string" || suite.checkRuns.some((checkRun) => checkRun.name === checkName)),
  );
  return connectionOf(suites, args, {
    keyOf: (suite) => suite.id,
    show: (suite): CheckSuiteSource => ({ __typename: "CheckSuite", repository, suite }),
  });
}

/** Check runs of dispatched runs are on the commit, but do not count for it (williamzujkowski/statuslines#44). */
export function suitesInRollup(repository: Repository, sha: string): readonly CheckSuite[] {
  return repository.checkSuites.filter(
    (suite) => suite.sha === sha && eventOf(repository, suite) !== "workflow_dispatch",
  );
}

interface CheckRunArguments extends PageArguments {
  readonly filterBy?: {
    readonly appId?: number | null;
    readonly checkName?: string | null;
    readonly checkType?: "ALL" | "LATEST" | null;
    readonly conclusions?: readonly string[] | null;
    readonly status?: string | null;
    readonly statuses?: readonly string[] | null;
  } | null;
}

const suiteFields = {
  app: ({ suite }) => ({
    ...suite.app,
    __typename: "App",
    databaseId: suite.app.id,
    id: `A_${suite.app.id}`,
  }),
  branch: async ({ repository, suite }, _, { git }) => {
    if (suite.branch === undefined) return null;
    const ref = `refs/heads/${suite.branch}`;
    const sha = await git.readRef(repository, ref);
    return sha === undefined ? null : refSource(repository, ref, sha);
  },
  checkRuns: ({ repository, suite }, args: CheckRunArguments) =>
    connectionOf(filterCheckRuns(suite, args), args, {
      keyOf: (checkRun) => checkRun.id,
      show: (checkRun): CheckRunSource => ({ __typename: "CheckRun", repository, suite, checkRun }),
    }),
  commit: ({ repository, suite }) => commitSource(repository, suite.sha),
  conclusion: ({ repository, suite }) => upper(outcomeOfSuite(repository, suite).conclusion),
  createdAt: ({ suite }) => suite.createdAt,
  creator: ({ suite }, _, { parts }) => userOf(parts, suite.creator),
  databaseId: ({ suite }) => suite.id,
  id: ({ repository, suite }) => nodeId("CheckSuite", repository, suite.id),
  status: ({ repository, suite }) => upper(outcomeOfSuite(repository, suite).status),
  updatedAt: ({ suite }) => suite.updatedAt,
  workflowRun: ({ repository, suite }, _, { caller }): WorkflowRunSource | null => {
    const run = suite.runId === undefined ? undefined : repository.runs.get(suite.runId);
    if (run === undefined) return null;
    demandRead(caller, repository, "actions");
    return { __typename: "WorkflowRun", repository, run };
  },
} satisfies FieldTable<CheckSuiteSource>;

const checkRunFields = {
  checkSuite: ({ repository, suite }): CheckSuiteSource => ({ __typename: "CheckSuite", repository, suite }),
  completedAt: ({ checkRun }) => checkRun.completedAt ?? null,
  conclusion: ({ checkRun }) => upper(checkRun.conclusion),
  databaseId: ({ checkRun }) => checkRun.id,
  detailsUrl: ({ checkRun }) => checkRun.detailsUrl ?? null,
  id: ({ repository, checkRun }) => nodeId("CheckRun", repository, checkRun.id),
  isRequired: ({ repository, checkRun }, args: PullReference) =>
    isRequiredFor(repository, checkRun.name, args),
  name: ({ checkRun }) => checkRun.name,
  startedAt: ({ checkRun }) => checkRun.startedAt ?? null,
  status: ({ checkRun }) => upper(checkRun.status),
} satisfies FieldTable<CheckRunSource>;

const workflowRunFields = {
  createdAt: ({ run }) => run.createdAt,
  databaseId: ({ run }) => run.id,
  event: ({ run }) => run.event,
  id: ({ repository, run }) => nodeId("WorkflowRun", repository, run.id),
  runNumber: ({ run }) => run.runNumber,
  updatedAt: ({ run }) => run.updatedAt,
  url: ({ repository, run }, _, { parts }) => `${pageUrlOf(parts, repository)}/actions/runs/${run.id}`,
  workflow: ({ repository, run }) => ({
    __typename: "Workflow",
    databaseId: run.workflowId,
    id: nodeId("Workflow", repository, run.workflowId),
    name: run.workflowName,
  }),
} satisfies FieldTable<WorkflowRunSource>;

const statusFields = {
  context: ({ repository, sha }, { name }: { readonly name: string }): StatusContextSource | null => {
    const status = latestStatuses(repository, sha).find((each) => each.context === name);
    return status === undefined ? null : { __typename: "StatusContext", repository, status };
  },
  contexts: ({ repository, sha }) =>
    latestStatuses(repository, sha).map((status) => contextSource(repository, status)),
  id: ({ repository, sha }) => nodeId("Commit", repository, `${sha}:status`),
  state: ({ repository, sha }) => combined(latestStatuses(repository, sha).map((status) => status.state)),
} satisfies FieldTable<StatusSource>;

const statusContextFields = {
  commit: ({ repository, status }) => commitSource(repository, status.sha),
  context: ({ status }) => status.context,
  createdAt: ({ status }) => status.createdAt,
  creator: ({ status }, _, { parts }) => actorOf(parts, status.creator),
  description: ({ status }) => status.description ?? null,
  id: ({ repository, status }) => nodeId("StatusContext", repository, status.id),
  isRequired: ({ repository, status }, args: PullReference) =>
    isRequiredFor(repository, status.context, args),
  state: ({ status }) => status.state.toUpperCase(),
  targetUrl: ({ status }) => status.targetUrl ?? null,
} satisfies FieldTable<StatusContextSource>;

const rollupFields = {
  contexts: ({ repository, sha }, args: PageArguments) => {
    const checkRuns = suitesInRollup(repository, sha).flatMap((suite) =>
      suite.checkRuns.map((checkRun): CheckRunSource => ({
        __typename: "CheckRun",
        repository,
        suite,
        checkRun,
      })),
    );
    const contexts = latestStatuses(repository, sha).map((status) => contextSource(repository, status));
    const page = connectionOf<CheckRunSource | StatusContextSource, CheckRunSource | StatusContextSource>(
      [...checkRuns, ...contexts],
      args,
      {
        keyOf: (source) => (source.__typename === "CheckRun" ? source.checkRun.id : source.status.id),
        show: (source) => source,
      },
    );
    return {
      ...page,
      checkRunCount: checkRuns.length,
      checkRunCountsByState: counts(
        checkRunStates,
        checkRuns.map(({ checkRun }) => upper(checkRun.conclusion ?? checkRun.status)),
      ),
      statusContextCount: contexts.length,
      statusContextCountsByState: counts(
        statusStates,
        contexts.map(({ status }) => upper(status.state)),
      ),
    };
  },
  id: ({ repository, sha }) => nodeId("Commit", repository, `${sha}:rollup`),
  state: ({ repository, sha }) => rollupState(repository, sha),
} satisfies FieldTable<StatusRollupSource>;

export const checkTables = {
  CheckSuite: suiteFields,
  CheckRun: checkRunFields,
  WorkflowRun: workflowRunFields,
  Status: statusFields,
  StatusContext: statusContextFields,
  StatusCheckRollup: rollupFields,
};

/** One state for all statuses and counted check runs of a commit. */
export function rollupState(repository: Repository, sha: string): Combined {
  const checkRuns = suitesInRollup(repository, sha).flatMap((suite) => suite.checkRuns.map(stateOfCheck));
  return combined([...checkRuns, ...latestStatuses(repository, sha).map((status) => status.state)]);
}

/** Every state is named, also where nothing has it (platform fact 195). */
const counts = (known: readonly string[], found: readonly (string | null)[]): readonly object[] =>
  known.map((state) => ({ state, count: found.filter((each) => each === state).length }));

const checkRunStates = [
  ...["ACTION_REQUIRED", "CANCELLED", "COMPLETED", "FAILURE", "IN_PROGRESS", "NEUTRAL", "PENDING", "QUEUED"],
  ...["SKIPPED", "STALE", "STARTUP_FAILURE", "SUCCESS", "TIMED_OUT", "WAITING"],
];
const statusStates = ["EXPECTED", "ERROR", "FAILURE", "PENDING", "SUCCESS"];

type Combined = "ERROR" | "FAILURE" | "PENDING" | "SUCCESS";

function combined(states: readonly CommitStatus["state"][]): Combined {
  for (const state of ["error", "failure", "pending"] as const)
    if (states.includes(state)) return state.toUpperCase() as Combined;
  return "SUCCESS";
}

function filterCheckRuns(
  { app, checkRuns }: CheckSuite,
  { filterBy }: CheckRunArguments,
): readonly CheckRun[] {
  if (!filterBy) return checkRuns;
  const { appId, checkName, checkType, conclusions, status, statuses } = filterBy;
  return (checkType === "LATEST" ? newestByName(checkRuns) : checkRuns).filter(
    (checkRun) =>
      (typeof appId !== "number" || app.id === appId) &&
      (typeof checkName !== "string" || checkRun.name === checkName) &&
      (!conclusions || conclusions.includes(upper(checkRun.conclusion) ?? "")) &&
      (!status || status === upper(checkRun.status)) &&
      (!statuses || statuses.includes(upper(checkRun.status) ?? "")),
  );
}

interface PullReference {
  readonly pullRequestNumber?: number | null;
  readonly pullRequestId?: string | null;
}

function isRequiredFor(
  repository: Repository,
  context: string,
  { pullRequestNumber, pullRequestId }: PullReference,
): boolean {
  const pull = [...repository.pulls.values()].find(
    (each) =>
      each.number === pullRequestNumber || nodeId("PullRequest", repository, each.id) === pullRequestId,
  );
  return pull !== undefined && isRequiredContext(repository, pull.base, context);
}

const contextSource = (repository: Repository, status: CommitStatus): StatusContextSource => ({
  __typename: "StatusContext",
  repository,
  status,
});

const eventOf = (repository: Repository, suite: CheckSuite): string | undefined =>
  suite.runId === undefined ? undefined : repository.runs.get(suite.runId)?.event;

const upper = (value: string | null | undefined): string | null => value?.toUpperCase() ?? null;
