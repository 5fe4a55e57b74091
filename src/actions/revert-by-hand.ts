import { revertBranch } from "../domain/branches.js";
import { latestOpinions } from "../domain/reviews.js";
import { approverFinding } from "../domain/rollback.js";
import type { PullRequestFacts } from "../domain/snapshot.js";
import type { Revert, Rollback } from "../domain/state.js";
import { isSameUser, type Commit, type TreeSha } from "../domain/values.js";
import type { World } from "../ports/world.js";
import type { Payment } from "./payment.js";
import type { Standing } from "./standing.js";

export type RevertByHand =
  | { readonly kind: "none" }
  /** A person merged it. */
  | { readonly kind: "landed"; readonly develop: Commit }
  /** The console may merge this head. */
  | { readonly kind: "adopted"; readonly revert: Revert }
  | { readonly kind: "waits"; readonly refusal: Extract<Payment, { kind: "refused" }> };

/**
 * The pull request of the revert's branch that the log does not know: what a killed run opened, recognised by its tree, or
 * what a person made because the revert conflicts. That counts by a rollback approver's review of its very head, since
 * nothing else has judged what it does to develop.
 */
export async function revertMadeByHand(
  world: World,
  { snapshot, policy }: Standing,
  { rollback, wanted }: { readonly rollback: Rollback; readonly wanted: TreeSha | undefined },
): Promise<RevertByHand> {
  const branch = revertBranch(rollback.id);
  const open = snapshot.pullRequests.find((each) => each.headBranch === branch && !each.isCrossRepository);
  if (open === undefined) {
    // Only after a conflict somebody was asked to make one.
    return wanted === undefined ? mergedByHand(world, branch) : { kind: "none" };
  }
  const commit = await world.objects.commitOf(open.head);
  const isApproved = latestOpinions(open.reviews).some(
    (review) =>
      review.state === "APPROVED" &&
      review.commit === open.head &&
      !isSameUser(review.author.login, open.author.login) &&
      approverFinding(review.author, { rollback: { ...rollback, requesters: [] }, policy }) === undefined,
  );
  if (commit.tree === wanted || isApproved)
    return {
      kind: "adopted",
      revert: { pullRequest: open.number, branch, commit, base: snapshot.develop },
    };
  return { kind: "waits", refusal: unapproved(open, policy.rollbackApprovers) };
}

const unapproved = (
  { number, head }: PullRequestFacts,
  approvers: readonly string[],
): Extract<Payment, { kind: "refused" }> => ({
  kind: "refused",
  found: `#${number} was opened by hand to take the rolled-back changes out, and no rollback approver approved its head ${head.slice(0, 7)}.`,
  remedy: `Let ${approvers.map((login) => `@${login}`).join(" or ")}, not its author, approve #${number}; the next run merges it. Production stays held until then.`,
});

async function mergedByHand(world: World, branch: string): Promise<RevertByHand> {
  const found = await world.pullRequests.newestOf(branch);
  if (found?.state !== "merged" || found.mergeCommit === undefined) return { kind: "none" };
  return { kind: "landed", develop: await world.objects.commitOf(found.mergeCommit) };
}
