import { canonicalJson } from "../log/canonical-json.js";
import type { DriftCommit, RollbackTarget, StagedPullRequest } from "../log/entry.js";
import { finding, type Finding } from "../reasons/reasons.js";
import { driftLeaving, leavingProduction } from "../reducer/reduce-rollback.js";
import { requestCode } from "./target.js";
import type { RollbackPreview } from "../log/rollback-preview.js";
import type { Release, Rollback, RollbackFailure, State } from "../state/state.js";
import type { Time, Version } from "../values/values.js";

/** A way on after the deployment of a rollback failed. */
export interface RetryChoice {
  readonly target: RollbackTarget;
  readonly code: string;
  /** The deployment that failed: the choice is about it and about no other. */
  readonly after: string;
}

export interface RetryWish {
  /** Empty: the same target again. */
  readonly version: string;
  readonly code: string;
  /** When it was written; undefined for a click, whose gate belongs to the failure anyway. */
  readonly writtenAt: Time | undefined;
}

/** Good releases before the one that failed, the newest first. */
export function olderTargets({ releases }: State, { target }: Rollback): readonly Release[] {
  const at = releases.findIndex(({ version }) => version === target.version);
  return releases
    .slice(0, Math.max(at, 0))
    .filter(({ rolledBackBy }) => rolledBackBy === null)
    .toReversed();
}

/** What was gone past on the way to the one that failed; up to the release on the card, oldest first. */
export function newerTargets(state: State, rollback: Rollback): readonly Release[] {
  const older = new Set(olderTargets(state, rollback).map(({ version }) => version));
  return retryTargets(state, rollback).filter(
    ({ version }) => version !== rollback.target.version && !older.has(version),
  );
}

/** What its people were shown, oldest first: never anything newer than what was approved. */
const retryTargets = ({ releases }: State, { shown }: Rollback): readonly Release[] =>
  releases.filter(
    ({ version, rolledBackBy }) => rolledBackBy === null && shown.some((each) => each.version === version),
  );

/** What would leave production besides what the rollback carries already. */
export function leavingFurther(
  state: State,
  { carried, carriedDrift }: Rollback,
  older: Version,
): { readonly pullRequests: readonly StagedPullRequest[]; readonly drift: readonly DriftCommit[] } {
  return {
    pullRequests: leavingProduction(state, older).filter(
      ({ number }) => !carried.some((each) => each.number === number),
    ),
    drift: driftLeaving(state, older).filter(({ sha }) => !carriedDrift.some((each) => each.sha === sha)),
  };
}

/** Binds what the failure's comment showed: which deployment failed, what would run instead of what, and what that means. */
export function retryCode(
  { rollback, target, preview }: RetryCodeFacts,
  sha256: (text: string) => string,
): string {
  const { id, from, reason } = rollback;
  const after = lastFailure(rollback)?.deployment ?? "";
  const { version, commit } = target;
  return requestCode(
    canonicalJson([id, after, from.commit.sha, version, commit.sha, reason, preview]),
    sha256,
  );
}

interface RetryCodeFacts {
  readonly rollback: Rollback;
  readonly target: RollbackTarget;
  readonly preview: RollbackPreview;
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
  const outrun = wish.writtenAt === undefined ? undefined : olderThanFailure(rollback, wish.writtenAt);
  if (outrun !== undefined) return outrun;
  const isSame = wish.version === "" || wish.version === target.version;
  if (isSame && (wish.code === "" || wish.code === rollback.code)) return sameAgain(rollback);
  const wanted = retryTargets(state, rollback).find(({ version }) => version === (wish.version as Version));
  const preview = rollback.shown.find(({ version }) => version === wanted?.version)?.preview;
  if (wanted === undefined || preview === undefined) return badTarget(state, rollback, wish);
  const chosen: RollbackTarget = { version: wanted.version, commit: wanted.commit };
  const code = retryCode({ rollback, target: chosen, preview }, sha256);
  if (wish.code !== code) return wrongCode(failure, wish.code, `shows another for ${wanted.version}`);
  return { target: chosen, code, after: failure.deployment };
}

function badTarget(state: State, rollback: Rollback, { version, code }: RetryWish): Finding {
  const targets = retryTargets(state, rollback).map((each) => each.version);
  const failure = lastFailure(rollback);
  return version === "" && failure !== undefined
    ? wrongCode(failure, code, "shows another, with the release that it stands for")
    : finding(
        "bad-target",
        `"${version}" was asked for; ${rollback.id} can go to ${targets.join(", ")}.`,
        "Copy a line of the newest comment about the failure in its issue.",
      );
}

/** The card is past: what counts now stands in what was said about the failure. */
const wrongCode = ({ deployment }: RollbackFailure, given: string, other: string): Finding =>
  finding(
    "wrong-code",
    `${given === "" ? "No code was given" : `"${given}"`}; the comment about ${deployment} ${other}.`,
    "Copy the whole line from the newest comment about the failure in the issue.",
  );

/** Whoever wrote it could not know of the failure, so it is no word on it. */
export function olderThanFailure(rollback: Rollback, writtenAt: Time): Finding | undefined {
  const failure = lastFailure(rollback);
  return rollback.phase === "failed" && failure !== undefined && writtenAt < failure.at
    ? finding("nothing-to-retry", `The comment is older than the failure of ${failure.deployment}.`)
    : undefined;
}

const underWay = ({ attempt }: State, { id }: Rollback): string =>
  attempt !== null && attempt.rollback === id
    ? ` ${attempt.deployment} is under way in ${attempt.run.url}; cancel that run to end it.`
    : "";
