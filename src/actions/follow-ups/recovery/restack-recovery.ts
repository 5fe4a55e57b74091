import { consoleName, branches } from "../../../domain/values/names.js";
import { pullRequestOf } from "../../../domain/train/release-decision.js";
import { ruleChanges } from "../../../domain/gates/rule-changes.js";
import type { PullRequestFacts } from "../../../domain/snapshot/snapshot.js";
import type { FollowUp, Recovery } from "../../../domain/state/state.js";
import type { Commit, CommitSha } from "../../../domain/values/values.js";
import type { Ports } from "../../../ports/ports.js";
import { inPaths, type FollowUpOutcome } from "../../run/follow-up-outcome.js";
import { startableChecks, startChecks } from "./start-checks.js";
import { sharedWith } from "./recovery-branch.js";
import { openAgain } from "./reopen-recovery.js";
import { protectedPaths } from "../landing/protected-paths.js";
import type { DecisionContext } from "../../run/decision-context.js";

type RestackFollowUp = Extract<FollowUp, { kind: "restack" }>;

/**
 * Where its revert came to develop by squash, by rebase or manually, the branch stands on a commit that develop does not
 * hold: merged like that it would bring back nothing. It goes forward by one commit whose tree is develop plus its changes,
 * compare-and-swap, never forced; a fix pushed meanwhile stays. One that was merged before its revert goes forward, too,
 * and gets another pull request.
 */
export async function restackRecovery(
  ports: Ports,
  context: DecisionContext,
  followUp: RestackFollowUp,
): Promise<FollowUpOutcome> {
  const recovery = context.state.recoveries.find(({ rollback }) => rollback === followUp.rollback);
  if (recovery === undefined || !recovery.stacked) return { kind: "waits" };
  const open = pullRequestOf(context.snapshot, recovery.pullRequest) ?? openOf(context, recovery.branch);
  return open === undefined
    ? openAgain(ports, context, recovery)
    : restack(ports, context, { recovery, pullRequest: open, landed: followUp.landed });
}

/** Opened again from its branch, by a run that was killed or by a person. */
const openOf = ({ snapshot }: DecisionContext, branch: string): PullRequestFacts | undefined =>
  snapshot.pullRequests.find((each) => each.headBranch === branch && !each.isCrossRepository);

interface Stacked {
  readonly recovery: Recovery;
  readonly pullRequest: PullRequestFacts;
  readonly landed: Commit;
}

async function restack(
  ports: Ports,
  context: DecisionContext,
  { recovery, pullRequest, landed }: Stacked,
): Promise<FollowUpOutcome> {
  const { develop } = context.snapshot;
  const { head } = pullRequest;
  const [isLanded, isHeld] = await Promise.all([
    ports.history.contains(develop.sha, recovery.base.sha),
    ports.history.contains(head, recovery.base.sha),
  ]);
  if (isLanded && isHeld) {
    const isItself = pullRequest.number === recovery.pullRequest;
    const commit = isItself ? recovery.commit : await ports.objects.commitOf(head);
    return restacked(recovery, pullRequest, { commit, base: await sharedWith(ports, { develop, head }) });
  }
  const rules = ruleChanges(pullRequest);
  if (rules.length > 0)
    return manual(recovery, `It changes ${rules.join(", ")}, which the console does not move.`);
  const isUpdated = await ports.history.contains(head, landed.sha);
  if (!isUpdated || isHeld) return goForward(ports, context, { recovery, pullRequest, isUpdated });
  const [commit, base] = await Promise.all([
    ports.objects.commitOf(head),
    sharedWith(ports, { develop, head }),
  ]);
  return restacked(recovery, pullRequest, { commit, base }); // rebased manually
}

interface Place {
  readonly recovery: Recovery;
  readonly pullRequest: PullRequestFacts;
  /** Somebody merged develop into it, which took out what it was to bring back. */
  readonly isUpdated: boolean;
}

async function goForward(
  ports: Ports,
  context: DecisionContext,
  { recovery, pullRequest, isUpdated }: Place,
): Promise<FollowUpOutcome> {
  const { develop } = context.snapshot;
  const { head } = pullRequest;
  const own = await ports.objects.commitOf(head);
  const [applied, base] = await Promise.all([
    ports.objects.applyChanges({
      from: recovery.base,
      to: isUpdated ? recovery.commit : own,
      onto: isUpdated ? own : develop,
      keep: protectedPaths,
    }),
    isUpdated ? sharedWith(ports, { develop, head }) : develop,
  ]);
  if (applied.kind === "refused") return applied;
  if (applied.kind === "conflict")
    return manual(recovery, `Its changes conflict with ${branches.base} ${inPaths(applied.paths)}.`);
  if (applied.tree === base.tree)
    return manual(recovery, `On ${branches.base} as it is now it would change nothing.`);
  if (isUpdated && applied.tree === own.tree) return restacked(recovery, pullRequest, { commit: own, base });
  const commit = await ports.objects.createCommit({
    tree: applied.tree,
    parents: isUpdated ? [head] : [head, develop.sha],
    message: forwardMessage(recovery),
  });
  const ref = `refs/heads/${recovery.branch}`;
  const moved = await ports.objects.moveRef({ ref, before: head, after: commit.sha, force: false });
  if (moved.kind === "refused") return moved;
  if (moved.kind === "raced") return { kind: "waits" };
  const checks = await startableChecks(ports, context);
  await startChecks(ports, {
    branch: recovery.branch,
    number: pullRequest.number,
    checks,
    isAgain: true,
  });
  return restacked(recovery, pullRequest, { commit, base });
}

const forwardMessage = ({ rollback }: Recovery): string =>
  `Stand on ${branches.base} as it is after the revert\n\nRollback: ${rollback}`;

const restacked = (
  recovery: Recovery,
  { number, head }: { readonly number: number; readonly head: CommitSha },
  { commit, base }: { readonly commit: Commit; readonly base: Commit },
): FollowUpOutcome => ({
  kind: "settled",
  drafts: [
    {
      actor: consoleName,
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
const manual = ({ pullRequest, branch, base }: Recovery, found: string): FollowUpOutcome => ({
  kind: "refused",
  found: `#${pullRequest} is based on a revert that reached ${branches.base} as a different commit. ${found}`,
  remedy: `Do not press "Update branch". Move it manually: git fetch && git rebase --onto origin/${branches.base} ${base.sha} origin/${branch}, resolve, and push it with --force-with-lease.`,
});
