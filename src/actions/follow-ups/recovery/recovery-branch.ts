import { revertTitle } from "../../../domain/rollback/recovery-pull-request.js";
import type { Recovery, Rollback } from "../../../domain/state/state.js";
import type { Commit, CommitSha } from "../../../domain/values/values.js";
import type { Ports } from "../../../ports/ports.js";
import type { DecisionContext } from "../../run/decision-context.js";

/** Where the branch of a recovery stands. */
export interface RecoveryBranch {
  /** What its changes are changes to. */
  readonly base: Commit;
  /** On a revert that develop does not hold as that very commit. */
  readonly stacked: boolean;
}

/**
 * Of a branch that this run did not make: the log does not know it, so git is asked. One that stands on a revert which came
 * to develop by squash, or was made again since, brings back nothing by itself; whatever it is, develop as it is now is not
 * its base unless it holds that.
 */
export async function placeOf(
  ports: Ports,
  { snapshot: { develop } }: DecisionContext,
  { rollback, head }: { readonly rollback: Rollback; readonly head: CommitSha },
): Promise<RecoveryBranch> {
  const { reverted, revert } = rollback;
  if (
    revert !== null &&
    (reverted === null || (await standsOnCommit(ports, { develop, head, on: revert.commit })))
  )
    return { base: revert.commit, stacked: true };
  const own = await ports.history.ownCommits(develop.sha, head);
  const earlier = own.findLast(({ title }) => title === revertTitle(rollback));
  if (earlier !== undefined) return { base: await ports.objects.commitOf(earlier.sha), stacked: true };
  return { base: await sharedWith(ports, { develop, head }), stacked: false };
}

async function standsOnCommit(
  { history }: Ports,
  { develop, head, on }: { readonly develop: Commit; readonly head: CommitSha; readonly on: Commit },
): Promise<boolean> {
  const [holds, isLanded] = await Promise.all([
    history.contains(head, on.sha),
    history.contains(develop.sha, on.sha),
  ]);
  return holds && !isLanded;
}

interface Heads {
  readonly develop: Commit;
  readonly head: CommitSha;
}

/** The develop that a branch holds. */
export async function sharedWith(ports: Ports, { develop, head }: Heads): Promise<Commit> {
  const shared = await ports.history.mergeBase(develop.sha, head);
  return shared === undefined || shared === develop.sha ? develop : ports.objects.commitOf(shared);
}

/**
 * What an open recovery's changes are changes to by now. Whoever brought its branch up to date took over what was taken
 * out of develop since; read as a change of the recovery it would take that out of the new one as well. And develop may
 * have more than the branch ever held: that is nobody's change, and no recovery takes it out.
 */
export async function baseOf(ports: Ports, { base }: Recovery, { develop, head }: Heads): Promise<Commit> {
  const shared = await ports.history.mergeBase(develop.sha, head);
  // Merged manually: what it had over its base was taken out of develop again.
  if (shared === undefined || shared === base.sha || shared === head) return base;
  const [isNewer, isHeld] = await Promise.all([
    ports.history.contains(shared, base.sha),
    ports.history.contains(head, base.sha),
  ]);
  return isNewer || !isHeld ? ports.objects.commitOf(shared) : base;
}
