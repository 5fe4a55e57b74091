import type { CommitStatus, CheckRun, Repository } from "../../model/model.js";

export type ContextState = "success" | "pending" | "failure";

/** The newest statuses of a commit, one for each context (compared without regard to case), newest first. */
export function latestStatuses(repository: Repository, sha: string): readonly CommitStatus[] {
  const newest = new Map<string, CommitStatus>();
  for (const status of repository.statuses) {
    if (status.sha !== sha) continue;
    const key = status.context.toLowerCase();
    newest.delete(key);
    newest.set(key, status);
  }
  return [...newest.values()].toReversed();
}

/**
 * State of everything that reports on a commit, by name. A name used by a status and by a check counts for both, so
 * the worse one wins. Runs that somebody dispatched do not count, as KensioSoftware/yulin and
 * williamzujkowski/statuslines#44 report it for pull requests.
 */
export function reportedContexts(repository: Repository, sha: string): ReadonlyMap<string, ContextState> {
  const contexts = new Map<string, ContextState>();
  const add = (name: string, state: ContextState): void => {
    contexts.set(name, worse(contexts.get(name), state));
  };
  for (const status of latestStatuses(repository, sha)) {
    add(status.context, status.state === "error" ? "failure" : status.state);
  }
  const dispatched = new Set(
    [...repository.runs.values()]
      .filter((run) => run.event === "workflow_dispatch")
      .map((run) => run.checkSuiteId),
  );
  for (const suite of repository.checkSuites) {
    if (suite.sha !== sha || dispatched.has(suite.id)) continue;
    for (const check of newestByName(suite.checkRuns)) add(check.name, stateOfCheck(check));
  }
  return contexts;
}

/** Skipped and neutral checks satisfy a required context: docs.github.com, "Troubleshooting required status checks". */
export function stateOfCheck(check: CheckRun): ContextState {
  if (check.status !== "completed") return "pending";
  return check.conclusion === "success" || check.conclusion === "skipped" || check.conclusion === "neutral"
    ? "success"
    : "failure";
}

export const newestByName = (checks: readonly CheckRun[]): readonly CheckRun[] => [
  ...new Map(checks.map((check) => [check.name, check])).values(),
];

function worse(one: ContextState | undefined, other: ContextState): ContextState {
  const order: readonly ContextState[] = ["failure", "pending", "success"];
  return one === undefined || order.indexOf(other) < order.indexOf(one) ? other : one;
}
