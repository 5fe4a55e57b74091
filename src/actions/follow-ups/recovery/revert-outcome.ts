import { approvedBy } from "../../../domain/rollback/approvers.js";
import { revertTitle } from "../../../domain/rollback/recovery-pull-request.js";
import type { EntryDraft } from "../../../domain/log/entry.js";
import type { Rollback } from "../../../domain/state/state.js";
import { branches, consoleName } from "../../../domain/values/names.js";
import type { Commit, LandingMethod } from "../../../domain/values/values.js";
import { inPaths, type FollowUpOutcome } from "../../run/follow-up-outcome.js";

export const settled = (drafts: readonly EntryDraft[]): FollowUpOutcome => ({ kind: "settled", drafts });

export const unneeded = ({ id }: Rollback, develop: Commit): FollowUpOutcome =>
  settled([{ actor: consoleName, facts: { type: "revert-unneeded", rollback: id, develop } }]);

/** develop stays untouched and held; the ways out of it are recognised by later runs. */
export const conflict = (
  { from }: Rollback,
  { paths, how }: { readonly paths: readonly string[]; readonly how: string },
): FollowUpOutcome => ({
  kind: "refused",
  found: `${branches.base} has since changed in the same places as ${from.version}: ${inPaths(paths)}.`,
  remedy: `Take ${from.version} out of ${branches.base} manually: ${how} and let a rollback approver approve it; the console merges it. Production stays held until then.`,
});

export const revertMessage = (rollback: Rollback): string =>
  `${revertTitle(rollback)}\n\nRollback: ${rollback.id}\nApproved-by: ${approvedBy(rollback)}`;

export const landedDraft = (
  { id }: Rollback,
  place: { readonly develop: Commit; readonly method: LandingMethod; readonly isDrift?: true },
): EntryDraft => ({
  actor: consoleName,
  facts: { type: "revert-landed", rollback: id, ...place },
});
