import { pullRequestOf } from "../domain/release.js";
import { ruleChanges } from "../domain/rule-changes.js";
import type { Debt, Recovery } from "../domain/state.js";
import type { Commit, CommitSha } from "../domain/values.js";
import type { World } from "../ports/world.js";
import { inPaths, type Payment } from "./payment.js";
import { startChecks } from "./recovery.js";
import { keptPaths } from "./kept-paths.js";
import type { Standing } from "./standing.js";

/**
 * Its revert came to develop by squash, by rebase or by hand, so the branch stands on a commit that develop does not
 * hold: merged like that it would bring back nothing. It goes forward by one commit whose tree is develop plus its changes,
 * compare-and-swap, never forced; a fix pushed meanwhile stays.
 */
export async function restackRecovery(
  world: World,
  standing: Standing,
  debt: Extract<Debt, { kind: "restack" }>,
): Promise<Payment> {
  const recovery = standing.state.recoveries.find(({ rollback }) => rollback === debt.rollback);
  if (recovery === undefined || !recovery.stacked) return { kind: "waits" };
  const pullRequest = pullRequestOf(standing.snapshot, recovery.pullRequest);
  if (pullRequest === undefined)
    return {
      kind: "refused",
      found: `#${recovery.pullRequest} is not open.`,
      remedy: `Reopen #${recovery.pullRequest}; nothing else brings back what ${recovery.rollback} took out.`,
    };
  const { develop } = standing.snapshot;
  const { head } = pullRequest;
  if (await world.history.contains(develop.sha, recovery.base.sha))
    return restacked(world, recovery, { head, develop });
  const rules = ruleChanges(pullRequest);
  if (rules.length > 0)
    return byHand(recovery, `It changes ${rules.join(", ")}, which the console does not move.`);
  const isUpdated = await world.history.contains(head, debt.landed.sha);
  if (isUpdated && !(await world.history.contains(head, recovery.base.sha)))
    return restacked(world, recovery, { head, develop }); // rebased by hand
  return goForward(world, standing, { recovery, head, isUpdated });
}

interface Place {
  readonly recovery: Recovery;
  readonly head: CommitSha;
  /** Somebody merged develop into it, which took out what it was to bring back. */
  readonly isUpdated: boolean;
}

async function goForward(
  world: World,
  { snapshot: { develop } }: Standing,
  { recovery, head, isUpdated }: Place,
): Promise<Payment> {
  const own = await world.objects.commitOf(head);
  const applied = await world.objects.applyChanges({
    from: recovery.base,
    to: isUpdated ? recovery.commit : own,
    onto: isUpdated ? own : develop,
    keep: keptPaths,
  });
  if (applied.kind === "refused") return applied;
  if (applied.kind === "conflict")
    return byHand(recovery, `Its changes conflict with develop ${inPaths(applied.paths)}.`);
  if (applied.tree === develop.tree)
    return byHand(recovery, "On develop as it is now it would change nothing.");
  const commit = await world.objects.createCommit({
    tree: applied.tree,
    parents: isUpdated ? [head] : [head, develop.sha],
    message: `Stand on develop as it is after the revert\n\nRollback: ${recovery.rollback}`,
  });
  const ref = `refs/heads/${recovery.branch}`;
  const moved = await world.objects.moveRef({ ref, before: head, after: commit.sha, force: false });
  if (moved.kind === "refused") return moved;
  if (moved.kind === "raced") return { kind: "waits" };
  await startChecks(world, recovery.branch);
  return entry(recovery, { head, commit, develop });
}

const restacked = async (
  world: World,
  recovery: Recovery,
  { head, develop }: { readonly head: CommitSha; readonly develop: Commit },
): Promise<Payment> => entry(recovery, { head, commit: await world.objects.commitOf(head), develop });

const entry = (
  { rollback }: Recovery,
  { head, commit, develop }: { readonly head: CommitSha; readonly commit: Commit; readonly develop: Commit },
): Payment => ({
  kind: "paid",
  drafts: [
    {
      actor: "console",
      facts: { type: "recovery-restacked", rollback, from: head, commit, base: develop },
    },
  ],
});

/** A plain merge of develop would take out again what the branch brings back. */
const byHand = ({ pullRequest, branch, base }: Recovery, found: string): Payment => ({
  kind: "refused",
  found: `#${pullRequest} stands on a revert that came to develop as another commit. ${found}`,
  remedy: `Do not press "Update branch". Move it by hand: git fetch && git rebase --onto origin/develop ${base.sha} origin/${branch}, resolve, and push it with --force-with-lease.`,
});
