import { recoveryBranch } from "../domain/branches.js";
import type { EntryDraft } from "../domain/entry.js";
import { recoveryBody, recoveryTitle } from "../domain/rollback-texts.js";
import type { Rollback } from "../domain/state.js";
import type { Commit } from "../domain/values.js";
import type { World } from "../ports/world.js";
import type { Payment } from "./payment.js";
import { keptPaths } from "./revert.js";
import type { Standing } from "./standing.js";

/**
 * Opens the pull request that brings back everything that was rolled back: the target, plus all that the rolled-back
 * attempt had over it, on develop as it is after the revert. Opened at once, on top of a revert that has not landed.
 */
export async function openRecovery(world: World, standing: Standing): Promise<Payment> {
  const { rollback } = standing.state;
  if (rollback === null) return { kind: "waits" };
  const base = recoveryBase(standing, rollback);
  if (base === undefined) return { kind: "waits" };
  const made = await recoveryCommit(world, rollback, { base, develop: standing.snapshot.develop });
  if ("kind" in made) return made;
  const branch = recoveryBranch(rollback.id);
  const ref = await world.objects.moveRef({
    ref: `refs/heads/${branch}`,
    before: null,
    after: made.sha,
    force: false,
  });
  if (ref.kind === "refused") return ref;
  const opened = await world.pullRequests.open({
    branch,
    title: recoveryTitle(rollback),
    body: recoveryBody({ rollback, base, commit: made, repositoryUrl: standing.snapshot.repository.url }),
    labels: ["recovery"],
    assignees: [...new Set(rollback.carried.map(({ author }) => author))].slice(0, 10),
  });
  if (opened.kind === "refused") return opened;
  const { number, head } = opened.value;
  const facts: EntryDraft["facts"] = {
    type: "recovery-opened",
    rollback: rollback.id,
    pullRequest: number,
    branch,
    // A run that died may have made the branch already, with a commit of its own.
    commit: head === made.sha ? made : await world.objects.commitOf(head),
    base,
    carries: rollback.carried,
  };
  return { kind: "paid", drafts: [{ actor: "console", facts }] };
}

/** develop once the revert is on it; until then the revert itself, so that nothing waits for a person. */
function recoveryBase({ snapshot, state }: Standing, rollback: Rollback): Commit | undefined {
  const isReverted = !state.debts.some((debt) => debt.kind === "revert" && debt.rollback === rollback.id);
  return isReverted ? snapshot.develop : rollback.revert?.commit;
}

async function recoveryCommit(
  world: World,
  rollback: Rollback,
  { base, develop }: { readonly base: Commit; readonly develop: Commit },
): Promise<Commit | Extract<Payment, { kind: "refused" }>> {
  const isLanded = await anyLanded(world, rollback, develop);
  if (!isLanded) return rollback.from.commit; // nothing to take back: the attempt itself, whose merge lands the original heads (platform fact 36)
  const applied = await world.objects.applyChanges({
    from: rollback.target.commit,
    to: rollback.from.commit,
    onto: base,
    keep: keptPaths,
  });
  if (applied.kind === "refused") return applied;
  if (applied.kind === "conflict") {
    return {
      kind: "refused",
      found: `The rolled-back changes conflict with develop in ${applied.paths.join(", ") || "paths that are not known"}.`,
      remedy: `Open a pull request from ${rollback.from.commit.sha} by hand.`,
    };
  }
  return world.objects.createCommit({
    tree: applied.tree,
    parents: [base.sha],
    message: `Bring back what ${rollback.id} rolled back\n\nRollback: ${rollback.id}\nRolled-Back: ${rollback.from.version} ${rollback.from.commit.sha}`,
  });
}

/** Whether any of the rolled-back changes reached develop, reverted since or not. */
async function anyLanded(world: World, rollback: Rollback, develop: Commit): Promise<boolean> {
  if (rollback.revert !== null) return true;
  const heads = [rollback.from.commit.sha, ...rollback.carried.map(({ head }) => head)];
  const contained = await Promise.all(heads.map((head) => world.history.contains(develop.sha, head)));
  return contained.some(Boolean);
}
