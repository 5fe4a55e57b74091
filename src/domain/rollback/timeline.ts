import { table } from "../text/markdown.js";
import { approvedBy } from "./approvers.js";
import { shortDuration } from "./issue-comments.js";
import type { Attempt, Rollback } from "../state/state.js";
import type { Time } from "../values/values.js";

export interface RollbackStep {
  readonly what: string;
  readonly at: Time;
  /** In a sentence, after "by". */
  readonly by?: string;
}

/** What happened so far and when, each try of it. The start of a deployment is known to who deploys. */
export function rollbackSteps(
  { requestedAt, approvals, failures, restoredAt }: Rollback,
  attempt?: Pick<Attempt, "startedAt">,
): readonly RollbackStep[] {
  const later: readonly RollbackStep[] = [
    ...approvals.map((approval, index) => ({
      what: index === 0 ? "approved" : "approved again",
      at: approval.at,
      by: approvedBy({ approval }),
    })),
    ...failures.map(({ target, outcome, at }) => ({
      what: `deployment of ${target.version} ${outcome === "failed" ? "failed" : "did not begin"}`,
      at,
    })),
    ...(attempt === undefined ? [] : [{ what: "deployment started", at: attempt.startedAt }]),
    ...(restoredAt === null ? [] : [{ what: "restored and verified", at: restoredAt }]),
  ];
  return [
    { what: "requested", at: requestedAt },
    ...later.toSorted((one, other) => secondsText(one.at).localeCompare(secondsText(other.at))),
  ];
}

/** The same as a table, each with the time since the request. */
export function rollbackTimes(rollback: Rollback, attempt?: Pick<Attempt, "startedAt">): readonly string[] {
  const { requestedAt } = rollback;
  const rows = rollbackSteps(rollback, attempt).map(({ what, at }) => [
    what,
    `${secondsText(at)} UTC`,
    at === requestedAt ? "" : shortDuration(requestedAt, at),
  ]);
  return [table([["step", "when", "after the request"], ...rows])];
}

/** "2026-11-22 10:05:07": some times have milliseconds, and some do not. */
const secondsText = (time: Time): string => `${time.slice(0, 10)} ${time.slice(11, 19)}`;
