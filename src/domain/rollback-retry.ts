import { finding, type Finding } from "./reasons.js";
import { requestCode } from "./rollback.js";
import type { RollbackTarget, StagedPullRequest } from "./entry.js";
import type { Release, Rollback, RollbackFailure, State } from "./state.js";
import type { Time, Version } from "./values.js";

/** A way on after the deployment of a rollback did not end well. */
export interface RetryChoice {
  readonly target: RollbackTarget;
  readonly code: string;
  /** The deployment that did not end well: the choice is about it and about no other. */
  readonly after: string;
}

export interface RetryWish {
  /** Empty: the same target again. */
  readonly version: string;
  readonly code: string;
  /** When it was written; undefined for a click, whose gate belongs to the failure anyway. */
  readonly writtenAt: Time | undefined;
}

/** The next older good release than the one that failed; undefined when there is none. */
export const olderTarget = (state: State, rollback: Rollback): Release | undefined =>
  retryTargets(state, rollback).findLast(({ version }) => version !== rollback.target.version);

/** The target itself and what was good before it, oldest first: never anything newer than what was approved. */
function retryTargets({ releases }: State, { target }: Rollback): readonly Release[] {
  const at = releases.findIndex(({ version }) => version === target.version);
  return releases.slice(0, at + 1).filter(({ rolledBackBy }) => rolledBackBy === null);
}

/** Pull requests that would leave production besides those that the rollback carries already. */
export function leavingFurther(
  { releases }: State,
  rollback: Rollback,
  older: Release,
): readonly StagedPullRequest[] {
  const from = releases.findIndex(({ version }) => version === older.version);
  const until = releases.findIndex(({ version }) => version === rollback.target.version);
  return releases
    .slice(from + 1, until + 1)
    .filter(({ rolledBackBy }) => rolledBackBy === null)
    .flatMap(({ pullRequests }) => pullRequests)
    .filter(({ number }) => !rollback.carried.some((each) => each.number === number));
}

/** Binds what the failure's comment showed: which deployment failed, and what would run instead of what. */
export function retryCode(
  { rollback, target }: { readonly rollback: Rollback; readonly target: RollbackTarget },
  sha256: (text: string) => string,
): string {
  const after = lastFailure(rollback)?.deployment ?? "";
  const { version, commit } = target;
  return requestCode(
    JSON.stringify([rollback.id, after, rollback.from.commit.sha, version, commit.sha, rollback.reason]),
    sha256,
  );
}

/** What was approved, once more. */
export const sameAgain = (rollback: Rollback): RetryChoice => ({
  target: rollback.target,
  code: rollback.code,
  after: lastFailure(rollback)?.deployment ?? "",
});

export const lastFailure = ({ failures }: Rollback): RollbackFailure | undefined => failures.at(-1);

/**
 * Where this retry goes, or why nowhere. The same target was approved with its card, so it needs no code; another one
 * needs the code that was shown with it.
 */
export function chooseRetry(
  state: State,
  { rollback, wish }: { readonly rollback: Rollback; readonly wish: RetryWish },
  sha256: (text: string) => string,
): RetryChoice | Finding {
  const { id, phase, target } = rollback;
  const failure = lastFailure(rollback);
  if (phase !== "failed" || failure === undefined)
    return finding("nothing-to-retry", `${id} is ${phase}.${underWay(state, rollback)}`);
  if (wish.writtenAt !== undefined && wish.writtenAt < failure.at)
    return finding("nothing-to-retry", `The comment is older than the failure of ${failure.deployment}.`);
  const isSame = wish.version === "" || wish.version === target.version;
  if (isSame && (wish.code === "" || wish.code === rollback.code)) return sameAgain(rollback);
  const targets = retryTargets(state, rollback);
  const wanted = targets.find(({ version }) => version === (wish.version as Version));
  if (wanted === undefined)
    return finding(
      wish.version === "" ? "wrong-code" : "bad-target",
      `"${wish.version}" was asked for; ${id} can go to ${targets.map(({ version }) => version).join(", ")}.`,
    );
  const chosen: RollbackTarget = { version: wanted.version, commit: wanted.commit };
  const code = retryCode({ rollback, target: chosen }, sha256);
  if (wish.code !== code)
    return finding(
      "wrong-code",
      `${wish.code === "" ? "No code was given" : `"${wish.code}"`}; the comment about ${failure.deployment} shows another for ${wanted.version}.`,
    );
  return { target: chosen, code, after: failure.deployment };
}

const underWay = ({ attempt }: State, { id }: Rollback): string =>
  attempt !== null && attempt.rollback === id
    ? ` ${attempt.deployment} is under way in ${attempt.run.url}; cancel that run to end it.`
    : "";
