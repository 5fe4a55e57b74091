import { pullRequestOf } from "../../../domain/train/release-decision.js";
import { ruleChanges } from "../../../domain/gates/rule-changes.js";
import type { PullRequestFacts } from "../../../domain/snapshot/snapshot.js";
import type { Debt, Recovery } from "../../../domain/state/state.js";
import type { Commit, CommitSha } from "../../../domain/values/values.js";
import type { World } from "../../../ports/world.js";
import { inPaths, type Payment } from "../../run/follow-up-outcome.js";
import { startChecks } from "./open-recovery.js";
import { sharedWith } from "./recovery-branch.js";
import { openAgain } from "./reopen-recovery.js";
import { keptPaths } from "../landing/protected-paths.js";
import type { Standing } from "../../run/decision-context.js";

type RestackDebt = Extract<Debt, { kind: "restack" }>;

/**
 * Where its revert came to develop by squash, by rebase or by hand, the branch stands on a commit that develop does not
 * hold: merged like that it would bring back nothing. It goes forward by one commit whose tree is develop plus its changes,
 * compare-and-swap, never forced; a fix pushed meanwhile stays. One that was merged before its revert goes forward, too,
 * and gets another pull request.
 */
export async function restackRecovery(world: World, standing: Standing, debt: RestackDebt): Promise<Payment> {
  const recovery = standing.state.recoveries.find(({ rollback }) => rollback === debt.rollback);
  if (recovery === undefined || !recovery.stacked) return { kind: "waits" };
  const open = pullRequestOf(standing.snapshot, recovery.pullRequest) ?? openOf(standing, recovery.branch);
  return open === undefined
    ? openAgain(world, standing, recovery)
    : restack(world, standing, { recovery, pullRequest: open, landed: debt.landed });
}

/** Opened anew from its branch, by a run that was killed or by a person. */
const openOf = ({ snapshot }: Standing, branch: string): PullRequestFacts | undefined =>
  snapshot.pullRequests.find((each) => each.headBranch === branch && !each.isCrossRepository);

interface Stacked {
  readonly recovery: Recovery;
  readonly pullRequest: PullRequestFacts;
  readonly landed: Commit;
}

async function restack(
  world: World,
  standing: Standing,
  { recovery, pullRequest, landed }: Stacked,
): Promise<Payment> {
  const { develop } = standing.snapshot;
  const { head } = pullRequest;
  const [isLanded, isHeld] = await Promise.all([
    world.history.contains(develop.sha, recovery.base.sha),
    world.history.contains(head, recovery.base.sha),
  ]);
  if (isLanded && isHeld) {
    const isItself = pullRequest.number === recovery.pullRequest;
    const commit = isItself ? recovery.commit : await world.objects.commitOf(head);
    return restacked(recovery, pullRequest, { commit, base: await sharedWith(world, { develop, head }) });
  }
  const rules = ruleChanges(pullRequest);
  if (rules.length > 0)
    return byHand(recovery, `It changes ${rules.join(", ")}, which the console does not move.`);
  const isUpdated = await world.history.contains(head, landed.sha);
  if (!isUpdated || isHeld) return goForward(world, standing, { recovery, pullRequest, isUpdated });
  const [commit, base] = await Promise.all([
    world.objects.commitOf(head),
    sharedWith(world, { develop, head }),
  ]);
  return restacked(recovery, pullRequest, { commit, base }); // rebased by hand
}

interface Place {
  readonly recovery: Recovery;
  readonly pullRequest: PullRequestFacts;
  /** Somebody merged develop into it, which took out what it was to bring back. */
  readonly isUpdated: boolean;
}

async function goForward(
  world: World,
  { snapshot: { develop } }: Standing,
  { recovery, pullRequest, isUpdated }: Place,
): Promise<Payment> {
  const { head } = pullRequest;
  const own = await world.objects.commitOf(head);
  const [applied, base] = await Promise.all([
    world.objects.applyChanges({
      from: recovery.base,
      to: isUpdated ? recovery.commit : own,
      onto: isUpdated ? own : develop,
      keep: keptPaths,
    }),
    isUpdated ? sharedWith(world, { develop, head }) : develop,
  ]);
  if (applied.kind === "refused") return applied;
  if (applied.kind === "conflict")
    return byHand(recovery, `Its changes conflict with develop ${inPaths(applied.paths)}.`);
  if (applied.tree === base.tree) return byHand(recovery, "On develop as it is now it would change nothing.");
  if (isUpdated && applied.tree === own.tree) return restacked(recovery, pullRequest, { commit: own, base });
  const commit = await world.objects.createCommit({
    tree: applied.tree,
    parents: isUpdated ? [head] : [head, develop.sha],
    message: forwardMessage(recovery),
  });
  const ref = `refs/heads/${recovery.branch}`;
  const moved = await world.objects.moveRef({ ref, before: head, after: commit.sha, force: false });
  if (moved.kind === "refused") return moved;
  if (moved.kind === "raced") return { kind: "waits" };
  await startChecks(world, recovery.branch);
  return restacked(recovery, pullRequest, { commit, base });
}

const forwardMessage = ({ rollback }: Recovery): string =>
  `Stand on develop as it is after the revert\n\nRollback: ${rollback}`;

const restacked = (
  recovery: Recovery,
  { number, head }: { readonly number: number; readonly head: CommitSha },
  { commit, base }: { readonly commit: Commit; readonly base: Commit },
): Payment => ({
  kind: "paid",
  drafts: [
    {
      actor: "console",
      facts: {
        type: "recovery-restacked",
        rollback: recovery.rollback,
        from: head,
        commit,
        base,
        ...(number === recovery.pullRequest ? {} : { pullRequest: number }),
      },
    },
  ],
});

/** A plain merge of develop would take out again what the branch brings back. */
const byHand = ({ pullRequest, branch, base }: Recovery, found: string): Payment => ({
  kind: "refused",
  found: `#${pullRequest} stands on a revert that came to develop as another commit. ${found}`,
  remedy: `Do not press "Update branch". Move it by hand: git fetch && git rebase --onto origin/develop ${base.sha} origin/${branch}, resolve, and push it with --force-with-lease.`,
});
