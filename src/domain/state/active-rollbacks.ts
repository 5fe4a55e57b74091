import { uniqueBy } from "../values/lists.js";
import type { ChangeSpan } from "../log/recovery-entries.js";
import { eachCommitOnce } from "./drift.js";
import type { StagedPullRequest } from "../log/staging-entries.js";
import type { FollowUp, Rollback, State } from "./state.js";

/** The open request, or the earlier rollback whose clean-up is still pending. */
export const rollbackOf = (state: State, id: string): Rollback | undefined =>
  activeRollbacks(state).find((rollback) => rollback.id === id);

export const activeRollbacks = ({ rollback, previousRollback }: State): readonly Rollback[] =>
  [previousRollback, rollback].filter((each) => each !== null);

export function withRollback(state: State, id: string, change: Partial<Rollback>): State {
  const changed = (each: Rollback | null): Rollback | null =>
    each?.id === id ? { ...each, ...change } : each;
  return { ...state, rollback: changed(state.rollback), previousRollback: changed(state.previousRollback) };
}

/**
 * A rollback that is restored takes over what an earlier one still owes: one revert takes both out of develop, one
 * recovery brings both back. `isRecovering`: the earlier one has its recovery already, which the new one will take in.
 */
export function takeOver(
  rollback: Rollback,
  { earlier, isRecovering }: { readonly earlier: Rollback; readonly isRecovering: boolean },
): Rollback {
  const onDevelop = earlier.hold
    ? { since: rollback.onDevelop.since, until: earlier.onDevelop.until }
    : rollback.onDevelop;
  if (isRecovering) return { ...rollback, onDevelop };
  const { id, issue, requestedAt } = earlier;
  return {
    ...rollback,
    onDevelop,
    carried: eachOnce([...rollback.carried, ...earlier.carried]),
    carriedDrift: eachCommitOnce([...rollback.carriedDrift, ...earlier.carriedDrift]),
    toRecover: joined([...rollback.toRecover, ...earlier.toRecover]),
    absorbed: [...earlier.absorbed, { rollback: id, issue, requestedAt }],
  };
}

/** Each head once. */
export const eachOnce = (carried: readonly StagedPullRequest[]): readonly StagedPullRequest[] =>
  uniqueBy(carried, ({ number, head }) => `${number} ${head}`);

/** Spans that follow one another become one. */
function joined(spans: readonly ChangeSpan[]): readonly ChangeSpan[] {
  const result: ChangeSpan[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last?.until.tree === span.since.tree) result[result.length - 1] = { ...last, until: span.until };
    else result.push(span);
  }
  return result;
}

/**
 * Restored, nothing held and nothing pending: what is left of it lives in its recovery. That people could not be told, say
 * because the repository has no issues, keeps nobody from asking for the next one.
 */
export function forgetFinished(state: State): State {
  const finished = activeRollbacks(state).filter((each) => isFinished(state, each));
  if (finished.length === 0) return state;
  const isGone = (each: Rollback | null): boolean => each !== null && finished.includes(each);
  return {
    ...state,
    rollback: isGone(state.rollback) ? null : state.rollback,
    previousRollback: isGone(state.previousRollback) ? null : state.previousRollback,
    followUps: state.followUps.filter(
      (followUp) => !(finished.some(({ id }) => concerns(followUp, id)) && isUntold(followUp)),
    ),
  };
}

function isFinished({ followUps }: State, { id, phase, hold }: Rollback): boolean {
  if (phase !== "restored" || hold) return false;
  return followUps.every((followUp) => !concerns(followUp, id) || outlives(followUp) || isUntold(followUp));
}

/** Follow-ups of its recovery, which is in the state by itself. */
const outlives = ({ kind }: FollowUp): boolean => kind === "close-rollback" || kind === "restack";
const isUntold = ({ kind, refusal }: FollowUp): boolean => announcements.includes(kind) && refusal !== null;
const announcements: readonly FollowUp["kind"][] = [
  "announce-request",
  "announce-failure",
  "announce-completion",
];
export const concerns = (followUp: FollowUp, rollback: string): boolean =>
  "rollback" in followUp && followUp.rollback === rollback;
