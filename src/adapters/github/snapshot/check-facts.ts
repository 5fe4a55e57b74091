import { signalJob } from "../../../domain/gates/checks.js";
import type { CheckFacts, StatusFacts } from "../../../domain/snapshot/snapshot.js";
import { accountLogin, timeOf } from "../http/typed-queries.js";
import type { HeadAnswer, SuiteAnswer } from "./answer.js";

/** Check runs of a head, each once, with an order in which a later suite or run comes later. */
export function checkFacts(head: HeadAnswer): readonly CheckFacts[] {
  const found = new Map<string, Found>();
  for (const suite of head.checkSuites.nodes) {
    for (const check of [...runsOf(suite), ...unfinishedRun(suite)])
      found.set(`${check.suite}/${check.run}`, check);
  }
  const sorted = [...found.values()].toSorted((one, other) => one.suite - other.suite || one.run - other.run);
  return sorted.map(({ facts }, order) => ({ ...facts, order }));
}

export function statusFacts(head: HeadAnswer): readonly StatusFacts[] {
  return (head.status?.contexts ?? []).map(({ context, state, description, createdAt, creator }) => ({
    context,
    state: state.toLowerCase() as StatusFacts["state"],
    description: description ?? "",
    since: timeOf(createdAt),
    creator: creator === null ? undefined : accountLogin(creator),
  }));
}

interface Found {
  readonly suite: number;
  readonly run: number;
  readonly facts: Omit<CheckFacts, "order">;
}

const suiteFacts = (suite: SuiteAnswer) => ({
  app: suite.app?.slug ?? "",
  workflow: suite.workflowRun?.workflow.name,
  event: suite.workflowRun?.event,
  ...(suite.workflowRun === null ? {} : { run: suite.workflowRun.databaseId }),
});

const runsOf = (suite: SuiteAnswer): readonly Found[] =>
  suite.checkRuns.nodes.map((run) => ({
    suite: suite.databaseId,
    run: run.databaseId,
    facts: {
      ...suiteFacts(suite),
      name: run.name,
      status: run.status.toLowerCase(),
      conclusion: run.conclusion?.toLowerCase(),
      since: timeOf(run.startedAt ?? suite.createdAt),
      completedAt: run.completedAt === null ? undefined : timeOf(run.completedAt),
    },
  }));

const says = new Set(["SUCCESS", "NEUTRAL", "SKIPPED"]);

/**
 * A workflow run that its jobs do not speak for. Without any it waits for a person to release it (platform fact 2), has
 * not started yet, or its file is broken; with none but finished ones, those that need them are still to come.
 * Nothing of that is a success. Suites of other apps without a run mean nothing: GitHub makes one for each app.
 */
function unfinishedRun(suite: SuiteAnswer): readonly Found[] {
  const jobs = suite.checkRuns.nodes;
  const speaksForItself =
    jobs.length === 0
      ? says.has(suite.conclusion ?? "")
      : suite.status === "COMPLETED" ||
        jobs.some(({ status }) => status !== "COMPLETED") ||
        jobs.every(({ name }) => name === signalJob);
  if (suite.workflowRun === null || speaksForItself) return [];
  const facts = {
    ...suiteFacts(suite),
    name: suite.workflowRun.workflow.name,
    status: suite.status.toLowerCase(),
    conclusion: suite.conclusion?.toLowerCase(),
    since: timeOf(suite.createdAt),
    completedAt: undefined,
  };
  // Newer than all of its jobs, one of which may have the workflow's name.
  return [{ suite: suite.databaseId, run: Number.MAX_SAFE_INTEGER, facts }];
}
