import type { StagedPullRequest } from "../log/entry.js";
import { mayBoard, missingBelow, type Place } from "../gates/stacks.js";
import type { GateReport } from "../gates/report.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import type { State } from "../state/state.js";
import { pullRequestOf } from "./release-decision.js";
import { knownConflict } from "./train-conflicts.js";

/**
 * On staging with an older head, while what its pull request stands on now leaves or boards anew without it: the older head
 * would keep the older state of what is below, which conflicts with the newer one and hides that it was replaced.
 */
export function isOutgrown(
  staged: Place,
  leaving: readonly Place[],
  facts: {
    readonly snapshot: Snapshot;
    readonly state: State;
    readonly reports: ReadonlyMap<number, GateReport>;
  },
): boolean {
  const { snapshot, state, reports } = facts;
  const present = pullRequestOf(snapshot, staged.number);
  if (present === undefined || present.head === staged.head) return false;
  const bases = missingBelow({ number: staged.number, head: present.head }, [], facts);
  return bases.some((base) => {
    if (leaving.some(({ number }) => number === base.number)) return true;
    const below: StagedPullRequest | undefined = state.train.staged.find(
      ({ number }) => number === base.number,
    );
    if (below?.head === base.head || !mayBoard(reports.get(base.number))) return false;
    // Both board anew in one move where both may; what conflicts with the older head alone waits for nothing else.
    return below === undefined
      ? knownConflict(state, base)?.with.includes(staged.number) === true
      : !mayBoard(reports.get(staged.number));
  });
}
