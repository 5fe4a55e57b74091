import { consoleName } from "../../../domain/values/names.js";
import type { EntryDraft } from "../../../domain/log/entry.js";
import type { Recovery } from "../../../domain/state/state.js";
import type { Ports } from "../../../ports/ports.js";
import { commitsOnDevelop } from "../landing/commits-on-develop.js";
import type { DecisionContext } from "../../run/decision-context.js";
import { transact } from "../../log/transaction.js";

/**
 * Recoveries that a person merged by bypassing the console. Their commits are drift like all that comes to develop by other hands,
 * so they are tested and approved with a train; the release that ships them ends the rollback. One that stands on a revert
 * which was not on develop brought nothing back by that: it goes forward by another pull request (`restack-recovery.ts`).
 */
export async function noticeMergedRecoveries(
  ports: Ports,
  context: DecisionContext,
): Promise<DecisionContext> {
  const gone = missingRecoveries(ports, context);
  const found = await Promise.all(gone.map((each) => mergedDraft(ports, context, each)));
  const drafts = found.flat();
  if (drafts.length === 0) return context;
  const written = await transact(ports, context, ({ state }) => {
    const isNew = ({ facts }: EntryDraft): boolean =>
      facts.type === "recovery-merged" &&
      state.recoveries.some(({ rollback, merged }) => rollback === facts.rollback && merged.length === 0);
    return Promise.resolve({ drafts: drafts.filter(isNew), value: undefined });
  });
  return written.context;
}

/** Asked for where something may have come to develop, not by every run. */
function missingRecoveries(
  { run: { hint } }: Ports,
  { state, snapshot }: DecisionContext,
): readonly Recovery[] {
  if (hint.kind !== "push" && hint.kind !== "schedule" && hint.kind !== "dispatch") return [];
  return state.recoveries.filter(
    ({ merged, stacked, pullRequest }) =>
      !stacked && merged.length === 0 && !snapshot.pullRequests.some(({ number }) => number === pullRequest),
  );
}

async function mergedDraft(
  ports: Ports,
  context: DecisionContext,
  { rollback, pullRequest }: Recovery,
): Promise<readonly EntryDraft[]> {
  const { state, head, mergeCommit } = await ports.pullRequests.find(pullRequest);
  if (state !== "merged" || mergeCommit === undefined) return [];
  const commits = await commitsOnDevelop(ports, context, { head, commit: mergeCommit });
  return [{ actor: consoleName, facts: { type: "recovery-merged", rollback, commits } }];
}
