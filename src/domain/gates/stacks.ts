import type { GateReport } from "./report.js";
import { finding, type Finding } from "../reasons/reasons.js";
import type { PullRequestFacts, Snapshot } from "../snapshot/snapshot.js";
import type { State } from "../state/state.js";
import { recoveryOf } from "../state/taint.js";
import { shortSha, type CommitSha } from "../values/values.js";

/** Pull requests whose branches hold the heads of others ride as a unit: never without, nor before, what they stand on. */

/** A head that has, or wants, a place in the train. */
export interface Place {
  readonly number: number;
  readonly head: CommitSha;
}

/** Open pull requests, not released yet, whose present head this one's branch holds. A recovery carries heads of others on purpose. */
function standsOn(
  pullRequest: PullRequestFacts,
  { snapshot, state }: { readonly snapshot: Snapshot; readonly state: State },
): readonly PullRequestFacts[] {
  if (recoveryOf(state, pullRequest.number) !== undefined) return [];
  const inside = new Set(pullRequest.commits);
  return snapshot.pullRequests.filter(
    (other) =>
      other.number !== pullRequest.number &&
      other.head !== pullRequest.head &&
      inside.has(other.head) &&
      !isReleased(state, other),
  );
}

/** At this very head. Its pull request may still be open, where develop got the change by another way. */
export const isReleased = (state: State, place: Place): boolean =>
  state.releases.some(
    (release) =>
      release.rolledBackBy === null &&
      release.pullRequests.some(({ number, head }) => number === place.number && head === place.head),
  );

/** Every gate passed; that what it stands on is not on staging yet is for the plan to see to. */
export const mayBoard = (report: GateReport | undefined): boolean =>
  report !== undefined &&
  (report.verdict === "passed" ||
    (report.results.length > 0 &&
      report.results.every(({ findings }) => findings.every(({ code }) => code === "stacked"))));

/** What stands on nothing of this list comes first; beyond that the order stays. */
export function inStackOrder<P extends Place>(
  places: readonly P[],
  facts: { readonly snapshot: Snapshot; readonly state: State },
): readonly P[] {
  const ordered: P[] = [];
  const rest = [...places];
  while (rest.length > 0) {
    const free = rest.findIndex((place) => {
      const below = basesOf(place, facts);
      return !rest.some((other) => other !== place && below.some((base) => isAt(other, base)));
    });
    // A branch cannot hold another that holds it; were it so, the order given is as good as any.
    ordered.push(...rest.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

/** What this head stands on and these places do not hold. */
export const missingBelow = (
  place: Place,
  places: readonly Place[],
  facts: { readonly snapshot: Snapshot; readonly state: State },
): readonly PullRequestFacts[] =>
  basesOf(place, facts).filter((base) => !places.some((each) => isAt(each, base)));

export const stackedOn = ({ number, head }: Place): Finding =>
  finding("stacked", `It contains ${shortSha(head)}, the head of #${number}, which is not on staging.`);

/** Known for a head that its pull request still has. */
function basesOf(
  { number, head }: Place,
  facts: { readonly snapshot: Snapshot; readonly state: State },
): readonly PullRequestFacts[] {
  const pullRequest = facts.snapshot.pullRequests.find((each) => each.number === number);
  return pullRequest?.head === head ? standsOn(pullRequest, facts) : [];
}

const isAt = (place: Place, base: PullRequestFacts): boolean =>
  place.number === base.number && place.head === base.head;
