import type { EntryDraft } from "../../../domain/log/entry.js";
import type { Recovery } from "../../../domain/state/state.js";
import type { World } from "../../../ports/world.js";
import { commitsOnDevelop } from "../landing/commits-on-develop.js";
import type { Standing } from "../../run/decision-context.js";
import { transact } from "../../run/transaction.js";

/**
 * Recoveries that a person merged past the console. Their commits are drift like all that comes to develop by other hands,
 * so they are tested and approved with a train; the release that ships them ends the rollback. One that stands on a revert
 * which was not on develop brought nothing back by that: it goes forward by another pull request (`restack-recovery.ts`).
 */
export async function noticeMergedRecoveries(world: World, standing: Standing): Promise<Standing> {
  const gone = missingRecoveries(world, standing);
  const found = await Promise.all(gone.map((each) => mergedDraft(world, standing, each)));
  const drafts = found.flat();
  if (drafts.length === 0) return standing;
  const written = await transact(world, standing, ({ state }) => {
    const isNew = ({ facts }: EntryDraft): boolean =>
      facts.type === "recovery-merged" &&
      state.recoveries.some(({ rollback, merged }) => rollback === facts.rollback && merged.length === 0);
    return Promise.resolve({ drafts: drafts.filter(isNew), value: undefined });
  });
  return written.standing;
}

/** Asked for where something may have come to develop, not by every run. */
function missingRecoveries({ run: { hint } }: World, { state, snapshot }: Standing): readonly Recovery[] {
  if (hint.kind !== "push" && hint.kind !== "schedule" && hint.kind !== "dispatch") return [];
  return state.recoveries.filter(
    ({ merged, stacked, pullRequest }) =>
      !stacked && merged.length === 0 && !snapshot.pullRequests.some(({ number }) => number === pullRequest),
  );
}

async function mergedDraft(
  world: World,
  standing: Standing,
  { rollback, pullRequest }: Recovery,
): Promise<readonly EntryDraft[]> {
  const { state, head, mergeCommit } = await world.pullRequests.find(pullRequest);
  if (state !== "merged" || mergeCommit === undefined) return [];
  const commits = await commitsOnDevelop(world, standing, { head, commit: mergeCommit });
  return [{ actor: "console", facts: { type: "recovery-merged", rollback, commits } }];
}
