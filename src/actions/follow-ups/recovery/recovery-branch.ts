import { revertTitle } from "../../../domain/rollback/recovery-pull-request.js";
import type { Recovery, Rollback } from "../../../domain/state/state.js";
import type { Commit, CommitSha } from "../../../domain/values/values.js";
import type { World } from "../../../ports/world.js";
import type { Standing } from "../../run/decision-context.js";

/** Where the branch of a recovery stands. */
export interface RecoveryPlace {
  /** What its changes are changes to. */
  readonly base: Commit;
  /** On a revert that develop does not hold as that very commit. */
  readonly stacked: boolean;
}

/**
 * Of a branch that this run did not make: the log does not know it, so git is asked. One that stands on a revert which came
 * to develop by squash, or was made anew since, brings back nothing by itself; whatever it is, develop as it is now is not
 * its base unless it holds that.
 */
export async function placeOf(
  world: World,
  { snapshot: { develop } }: Standing,
  { rollback, head }: { readonly rollback: Rollback; readonly head: CommitSha },
): Promise<RecoveryPlace> {
  const { reverted, revert } = rollback;
  if (
    revert !== null &&
    (reverted === null || (await standsOnCommit(world, { develop, head, on: revert.commit })))
  )
    return { base: revert.commit, stacked: true };
  const own = await world.history.ownCommits(develop.sha, head);
  const earlier = own.findLast(({ title }) => title === revertTitle(rollback));
  if (earlier !== undefined) return { base: await world.objects.commitOf(earlier.sha), stacked: true };
  return { base: await sharedWith(world, { develop, head }), stacked: false };
}

async function standsOnCommit(
  { history }: World,
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
export async function sharedWith(world: World, { develop, head }: Heads): Promise<Commit> {
  const shared = await world.history.mergeBase(develop.sha, head);
  return shared === undefined || shared === develop.sha ? develop : world.objects.commitOf(shared);
}

/**
 * What an open recovery's changes are changes to by now. Whoever brought its branch up to date took over what was taken
 * out of develop since; read as a change of the recovery it would take that out of the new one as well. And develop may
 * have more than the branch ever held: that is nobody's change, and no recovery takes it out.
 */
export async function baseOf(world: World, { base }: Recovery, { develop, head }: Heads): Promise<Commit> {
  const shared = await world.history.mergeBase(develop.sha, head);
  // Merged by hand: what it had over its base was taken out of develop again.
  if (shared === undefined || shared === base.sha || shared === head) return base;
  const [isNewer, isHeld] = await Promise.all([
    world.history.contains(shared, base.sha),
    world.history.contains(head, base.sha),
  ]);
  return isNewer || !isHeld ? world.objects.commitOf(shared) : base;
}
