import { consoleName, branches } from "../../../domain/values/names.js";
import { openRecoveryLink, recoveryTitle } from "../../../domain/rollback/recovery-pull-request.js";
import type { Recovery } from "../../../domain/state/state.js";
import type { Commit } from "../../../domain/values/values.js";
import type { Ports } from "../../../ports/ports.js";
import { protectedPaths } from "../landing/protected-paths.js";
import { inPaths, type FollowUpOutcome } from "../../run/follow-up-outcome.js";
import { startRecovery } from "./open-recovery.js";
import { startableChecks } from "./start-checks.js";
import type { DecisionContext } from "../../run/decision-context.js";

/**
 * Its pull request was merged before the revert that it stands on, so that the revert took out what it had brought back.
 * Its branch goes forward, from whatever it holds by now, and another pull request is opened from it.
 */
export async function openAgain(
  ports: Ports,
  context: DecisionContext,
  recovery: Recovery,
): Promise<FollowUpOutcome> {
  const { pullRequest, branch, rollback } = recovery;
  const { state, head: merged } = await ports.pullRequests.find(pullRequest);
  if (state === "open") return { kind: "waits" }; // opened by this very run, which has yet to see it
  if (state === "closed")
    return {
      kind: "refused",
      found: `#${pullRequest} is not open.`,
      remedy: `Reopen #${pullRequest}; nothing else brings back what ${rollback} took out.`,
    };
  const before = (await ports.objects.headOf(branch)) ?? null;
  const own = await ports.objects.commitOf(before ?? merged);
  const made = await forward(ports, context, { recovery, own });
  if (made.kind !== "made") return made;
  const { commit } = made;
  if (commit.sha !== before) {
    const ref = `refs/heads/${branch}`;
    const moved = await ports.objects.moveRef({ ref, before, after: commit.sha, force: false });
    if (moved.kind === "refused") return moved;
    if (moved.kind === "raced") return { kind: "waits" };
  }
  const opened = await openFrom(ports, context, recovery);
  if (opened.kind === "refused") return opened;
  const { number, head } = opened.value;
  const checks = await startableChecks(ports, context);
  await startRecovery(ports, { number, branch, carries: recovery.carries, checks });
  if (head !== commit.sha) return { kind: "waits" }; // GitHub does not show the new head yet, or somebody pushed to it
  const base = context.snapshot.develop;
  const facts = {
    type: "recovery-restacked" as const,
    rollback,
    pullRequest: number,
    from: own.sha,
    commit,
    base,
  };
  return { kind: "settled", drafts: [{ actor: consoleName, facts }] };
}

async function forward(
  ports: Ports,
  { snapshot: { develop } }: DecisionContext,
  { recovery, own }: { readonly recovery: Recovery; readonly own: Commit },
): Promise<{ readonly kind: "made"; readonly commit: Commit } | FollowUpOutcome> {
  const { rollback, base } = recovery;
  const applied = await ports.objects.applyChanges({
    from: base,
    to: own,
    onto: develop,
    keep: protectedPaths,
  });
  if (applied.kind === "refused") return applied;
  if (applied.kind === "conflict")
    return manual(recovery, `Bringing it back conflicts with ${branches.base} ${inPaths(applied.paths)}.`);
  if (applied.tree === develop.tree)
    return manual(recovery, `Bringing it back would change nothing on ${branches.base}.`);
  // An earlier run came that far, and GitHub did not let it open the pull request.
  if (own.tree === applied.tree && (await ports.history.contains(own.sha, develop.sha)))
    return { kind: "made", commit: own };
  const commit = await ports.objects.createCommit({
    tree: applied.tree,
    parents: [own.sha, develop.sha],
    message: `Bring back once more what ${rollback} rolled back\n\nRollback: ${rollback}`,
  });
  return { kind: "made", commit };
}

const manual = ({ pullRequest, branch, base }: Recovery, found: string): FollowUpOutcome => ({
  kind: "refused",
  found: `#${pullRequest} was merged before the revert, which then took out what it had brought back. ${found}`,
  remedy: `Make the branch "${branch}" manually: ${branches.base} with the changes from ${base.sha} to the head of #${pullRequest}. Open a pull request from it to ${branches.base}; the console takes it for the recovery.`,
});

async function openFrom(
  ports: Ports,
  { snapshot }: DecisionContext,
  recovery: Recovery,
): Promise<
  | Extract<Awaited<ReturnType<Ports["pullRequests"]["open"]>>, { kind: "done" }>
  | Extract<FollowUpOutcome, { kind: "refused" }>
> {
  const { pullRequest, branch, rollback, from } = recovery;
  const titled = { id: rollback, from };
  const opened = await ports.pullRequests.open({
    branch,
    title: recoveryTitle(titled),
    body: `Goes on from #${pullRequest}, which was merged before the revert of ${rollback}: that took out again what it had brought back. Whom and what it carries is written there. Push the repair to this branch.`,
  });
  if (opened.kind === "done") return opened;
  const link = openRecoveryLink(titled, { branch, repositoryUrl: snapshot.repository.url });
  return { ...opened, remedy: `${opened.remedy} Or open it yourself.`, link };
}
