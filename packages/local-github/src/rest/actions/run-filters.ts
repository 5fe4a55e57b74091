import type { WorkflowRun } from "../../model/model.js";
import { isSameLogin } from "../../payloads/roles.js";
import { notEmulated } from "../refusals.js";

/** The runs that match every filter of the query, newest first. */
export function selectRuns(runs: readonly WorkflowRun[], query: URLSearchParams): readonly WorkflowRun[] {
  const filters = [...query].flatMap(([name, value]) => filterOf(name, value) ?? []);
  return runs
    .filter((run) => filters.every((matches) => matches(run)))
    .toSorted((one, other) => other.id - one.id);
}

/** `status` means a status or a conclusion. */
function filterOf(name: string, value: string): ((run: WorkflowRun) => boolean) | undefined {
  switch (name) {
    case "actor":
      return (run) => isSameLogin(run.actor, value);
    case "branch":
      return (run) => run.headBranch === value;
    case "event":
      return (run) => run.event === value;
    case "status":
      return (run) => run.status === value || run.conclusion === value;
    case "head_sha":
      return (run) => run.headSha === value;
    case "check_suite_id":
      return (run) => run.checkSuiteId === Number(value);
    case "created":
      return createdFilter(value);
    default:
      return undefined;
  }
}

/** Dates as GitHub's search understands them: `>=2026-11-22T10:00:00Z`, `<=…`, `A..B`. */
function createdFilter(value: string): (run: WorkflowRun) => boolean {
  const comparison = /^(>=|<=|>|<)(.+)$/.exec(value);
  const range = /^(.+)\.\.(.+)$/.exec(value);
  const [, operator, edge] = comparison ?? [];
  const [, from, to] = range ?? [];
  if (operator !== undefined && edge !== undefined)
    return (run) => compare(operator, Date.parse(run.createdAt), Date.parse(edge));
  if (from !== undefined && to !== undefined) {
    return (run) =>
      compare(">=", Date.parse(run.createdAt), Date.parse(from)) &&
      compare("<=", Date.parse(run.createdAt), Date.parse(to));
  }
  throw notEmulated(`Listing runs created "${value}"`);
}

function compare(operator: string, one: number, other: number): boolean {
  switch (operator) {
    case ">=":
      return one >= other;
    case "<=":
      return one <= other;
    case ">":
      return one > other;
    default:
      return one < other;
  }
}
