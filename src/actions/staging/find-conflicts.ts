import { consoleName } from "../../domain/values/names.js";
import type { EntryDraft } from "../../domain/log/entry.js";
import { filesOfBoth } from "../../domain/train/train-conflicts.js";
import type { Boarding, StagingPlan } from "../../domain/train/staging-plan.js";
import type { CommitSha } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import { isNewHead } from "./merge-train.js";
import type { DecisionContext } from "../run/decision-context.js";

/** A head that did not merge, and what it did not merge with. */
export interface FoundConflict {
  readonly pullRequest: number;
  readonly head: CommitSha;
  /** Numbers of those in the train; none: it takes several of them together, or develop itself. */
  readonly with: readonly number[];
}

/**
 * Who has to give way. A head that did not merge was there before the others changed: then one of those is the newcomer,
 * wherever it stands in the order.
 */
export async function whoConflicts(
  ports: Ports,
  { state }: DecisionContext,
  { place, plan }: { readonly place: Boarding; readonly plan: StagingPlan },
): Promise<FoundConflict> {
  const found = await findPartners(ports, place, plan);
  if (isNewHead(place)) return found;
  const earlier = plan.merges.slice(0, plan.merges.indexOf(place)).filter(isNewHead);
  const isOnSameBase = plan.base.sha === state.train.base.sha;
  const newcomer =
    earlier.find(({ number }) => found.with.includes(number)) ?? (isOnSameBase ? earlier.at(-1) : undefined);
  if (newcomer === undefined) return found;
  return { pullRequest: newcomer.number, head: newcomer.head, with: [place.number] };
}

/** More than that says no more to anybody. */
const mostPartners = 3;

/**
 * With whom a head conflicts: GitHub names nobody, so the others are merged onto it one after the other until one does
 * not. Best effort, for people; nothing moves.
 */
async function findPartners(
  ports: Ports,
  place: { readonly number: number; readonly head: CommitSha },
  plan: StagingPlan,
): Promise<FoundConflict> {
  const found: number[] = [];
  let others = [...plan.kept, ...plan.merges].filter(({ number }) => number !== place.number);
  while (found.length < mostPartners && others.length > 0) {
    const outcome = await ports.merging.mergeOnto({
      base: plan.base.sha,
      heads: [place, ...others].map(({ head, number }) => ({ sha: head, message: `Try #${number}` })),
    });
    if (outcome.scratch !== undefined) await ports.merging.discard(outcome.scratch);
    const partner = outcome.kind === "conflict" ? others[outcome.index - 1] : undefined;
    if (partner === undefined) break;
    found.push(partner.number);
    others = others.filter((other) => other !== partner);
  }
  return { pullRequest: place.number, head: place.head, with: found };
}

/** `onto`: where staging stands when this is written; while it does, nobody has to try again. */
export const conflictDraft = (
  { snapshot }: DecisionContext,
  conflict: FoundConflict,
  onto: CommitSha,
): EntryDraft => ({
  actor: consoleName,
  facts: { type: "conflict-found", ...conflict, onto, files: filesOfBoth(snapshot, conflict) },
});
