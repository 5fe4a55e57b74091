import { branches, revertBranch } from "../../../domain/values/names.js";
import { isApprovedByHand } from "../../../domain/train/manual-landing.js";
import type { PullRequestFacts } from "../../../domain/snapshot/snapshot.js";
import type { Revert, Rollback } from "../../../domain/state/state.js";
import { shortSha, type Commit, type TreeSha } from "../../../domain/values/values.js";
import type { Ports } from "../../../ports/ports.js";
import { lookUpOrigin } from "../../run/origin.js";
import { doubtfulReviewers, withOutsiders } from "../../run/outsiders.js";
import type { FollowUpOutcome } from "../../run/follow-up-outcome.js";
import type { DecisionContext } from "../../run/decision-context.js";

export type RevertByHand =
  | { readonly kind: "none" }
  /** A person merged it. */
  | { readonly kind: "landed"; readonly develop: Commit }
  /** The console may merge this head. */
  | { readonly kind: "adopted"; readonly revert: Revert }
  | { readonly kind: "waits"; readonly refusal: Extract<FollowUpOutcome, { kind: "refused" }> };

/**
 * The pull request of the revert's branch that the log does not know: what a killed run opened or somebody brought up to
 * date, recognised by its tree, or what a person made because the revert conflicts. That counts by a rollback approver's
 * review of its very head, merged or not, since nothing else has judged what it does to develop.
 */
export async function revertMadeByHand(
  ports: Ports,
  context: DecisionContext,
  { rollback, wanted }: { readonly rollback: Rollback; readonly wanted: TreeSha | undefined },
): Promise<RevertByHand> {
  const { snapshot } = context;
  const branch = revertBranch(rollback.id);
  const open = snapshot.pullRequests.find((each) => each.headBranch === branch && !each.isCrossRepository);
  if (open === undefined) {
    // Only after a conflict somebody was asked to make one.
    return wanted === undefined ? mergedManually(ports, context, rollback) : { kind: "none" };
  }
  const commit = await ports.objects.commitOf(open.head);
  const adopted = { pullRequest: open.number, branch, commit, base: snapshot.develop };
  if (commit.tree === wanted) return { kind: "adopted", revert: adopted };
  if (await isApproved(ports, context, open))
    return { kind: "adopted", revert: { ...adopted, manual: true } };
  return { kind: "waits", refusal: unapproved(context, open) };
}

async function mergedManually(
  ports: Ports,
  context: DecisionContext,
  rollback: Rollback,
): Promise<RevertByHand> {
  const found = await ports.pullRequests.newestOf(revertBranch(rollback.id));
  if (found?.state !== "merged" || found.mergeCommit === undefined) return { kind: "none" };
  const merged = { ...found, headBranch: revertBranch(rollback.id), isCrossRepository: false };
  if (!(await isApproved(ports, context, { ...merged, headRepository: undefined })))
    return { kind: "waits", refusal: unproven(context, found) };
  return { kind: "landed", develop: await ports.objects.commitOf(found.mergeCommit) };
}

type Change = Parameters<typeof lookUpOrigin>[2];
type Reviewed = Pick<PullRequestFacts, "number" | "head" | "author" | "reviews">;

/** By a rollback approver who neither opened it nor wrote or pushed any of it; whoever asked for the rollback may be it. */
async function isApproved(
  ports: Ports,
  context: DecisionContext,
  change: Change & Reviewed,
): Promise<boolean> {
  const [origin, policy] = await Promise.all([
    lookUpOrigin(ports, context, change),
    withOutsiders(ports, context.policy, doubtfulReviewers(change.reviews)),
  ]);
  return isApprovedByHand(change, { policy, origin });
}

const unapproved = (
  { policy }: DecisionContext,
  { number, head }: Reviewed,
): Extract<FollowUpOutcome, { kind: "refused" }> => ({
  kind: "refused",
  found: `#${number} is to take the rolled-back changes out, manually, and no rollback approver has approved its head ${shortSha(head)}.`,
  remedy: `Let ${approversOf(policy)}, who neither opened it nor wrote or pushed any of it, approve #${number}; the next run merges it. Production stays held until then.`,
});

/** develop has something that conflicts with what was to be taken out, so nobody can tell what is left of it but a person. */
const unproven = (
  { policy }: DecisionContext,
  { number, head }: Reviewed,
): Extract<FollowUpOutcome, { kind: "refused" }> => ({
  kind: "refused",
  found: `#${number} was merged with the head ${shortSha(head)}, and ${branches.base} changed in the same places, so only a person can tell whether everything that was rolled back is out of it.`,
  remedy: `Let ${approversOf(policy)}, who neither opened it nor wrote or pushed any of it, look at ${branches.base} and approve #${number} as it was merged, or take the rest out by another pull request. Production stays held until then.`,
});

const approversOf = ({ rollbackApprovers }: DecisionContext["policy"]): string =>
  rollbackApprovers.map((login) => `@${login}`).join(" or ");
