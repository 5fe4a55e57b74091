import { consoleName, recoveryBranch, branches } from "../../../domain/values/names.js";
import type { LeftOut } from "../../../domain/rollback/recovery-pull-request.js";
import { pullRequestOf } from "../../../domain/train/release-decision.js";
import type { Recovery, Rollback } from "../../../domain/state/state.js";
import type { Commit, CommitSha } from "../../../domain/values/values.js";
import type { Ports } from "../../../ports/ports.js";
import { changesKeptPaths, protectedPaths } from "../landing/protected-paths.js";
import { inPaths, type FollowUpOutcome } from "../../run/follow-up-outcome.js";
import { baseOf } from "./recovery-branch.js";
import type { DecisionContext } from "../../run/decision-context.js";

export interface MadeRecovery {
  readonly kind: "made";
  readonly commit: Commit;
  /** What its changes are changes to. */
  readonly base: Commit;
  readonly absorbs: Absorbed;
  readonly leftOut: readonly LeftOut[];
}

/** Earlier recoveries, with the heads that were taken in. */
export type Absorbed = readonly { readonly recovery: Recovery; readonly head: CommitSha }[];

/** The commit that brings everything back, and what could not be taken in. */
export async function makeRecovery(
  ports: Ports,
  context: DecisionContext,
  { rollback, base }: { readonly rollback: Rollback; readonly base: Commit },
): Promise<MadeRecovery | FollowUpOutcome> {
  const { develop } = context.snapshot;
  // Nothing to take back: the attempt itself, whose merge lands the original heads (platform fact 36).
  if (await nothingLanded(ports, context, rollback)) {
    const since = rollback.toRecover[0]?.since ?? base;
    const attempt = { rollback, base: since, commit: rollback.from.commit };
    const made = await absorbRecoveries(ports, context, attempt);
    // The attempt may hold an earlier head of one that is left out: each would have to wait for the other.
    if (made.leftOut.length === 0) return made;
  }
  let commit = base;
  for (const span of rollback.toRecover) {
    const applied = await ports.objects.applyChanges({
      from: span.since,
      to: span.until,
      onto: commit,
      keep: protectedPaths,
    });
    if (applied.kind === "refused") return applied;
    if (applied.kind === "conflict") return conflict(rollback, base, applied.paths);
    if (applied.tree === commit.tree) continue;
    const message = `Bring back what ${rollback.id} rolled back\n\nRollback: ${rollback.id}\nRolled-Back: ${rollback.from.version} ${span.until.sha}`;
    commit = await ports.objects.createCommit({ tree: applied.tree, parents: [commit.sha], message });
  }
  const made = await absorbRecoveries(ports, context, { rollback, base, commit });
  if (made.commit.tree !== base.tree) return made;
  return rollback.reverted?.method === "unneeded" ? nothing(rollback, develop) : empty(rollback);
}

const conflict = (
  { id, from, toRecover }: Rollback,
  base: Commit,
  paths: readonly string[],
): FollowUpOutcome => ({
  kind: "refused",
  found: `What ${id} took out of production conflicts with ${branches.base} ${inPaths(paths)}.`,
  remedy: `Bring it back manually: create the branch "${recoveryBranch(id)}" at ${base.sha}, take over ${toRecover.map(({ since, until }) => `the changes from ${since.sha} to ${until.sha} (${from.version})`).join(" and ")}, and open a pull request from it to ${branches.base}. The console takes it for the recovery.`,
});

/** Only policy or workflow files were changed: nothing was taken out, so nothing comes back. */
const nothing = ({ id }: Rollback, develop: Commit): FollowUpOutcome => ({
  kind: "settled",
  drafts: [{ actor: consoleName, facts: { type: "recovery-unneeded", rollback: id, develop } }],
});

/** Changes that were taken out and yet are not missing: a recovery that silently brings back nothing is the worst one. */
export const empty = ({ id, from }: Rollback): FollowUpOutcome => ({
  kind: "refused",
  found: `The changes of ${from.version} were taken out of ${branches.base}, and bringing them back changes nothing there.`,
  remedy: `Look at ${branches.base}: if somebody has brought ${from.version} back manually, take that out, or push the branch "${recoveryBranch(id)}" yourself and open a pull request from it.`,
});

/** A failed attempt that develop never held: landed by squash and taken out manually, its merge would bring nothing back. */
async function nothingLanded(
  ports: Ports,
  { state, snapshot: { develop } }: DecisionContext,
  { id, reverted, toRecover, from, carried, target }: Rollback,
): Promise<boolean> {
  const [span] = toRecover;
  if (reverted?.method !== "unneeded" || toRecover.length !== 1 || span === undefined) return false;
  if (span.until.sha !== from.commit.sha || span.since.sha !== target.commit.sha) return false;
  if (state.releases.some(({ rolledBackBy }) => rolledBackBy === id)) return false; // released, so perhaps landed
  const heads = [from.commit.sha, ...carried.map(({ head }) => head)];
  const contained = await Promise.all(heads.map((head) => ports.history.contains(develop.sha, head)));
  return !contained.some(Boolean) && !(await isLostByMerging(ports, { develop, ...span }));
}

/** Proven by trying: whoever merged it manually and took it out again leaves no other trace. */
async function isLostByMerging(
  ports: Ports,
  { develop, since, until }: { readonly develop: Commit; readonly since: Commit; readonly until: Commit },
): Promise<boolean> {
  const keep = { directories: [], files: [] };
  const heads = [{ sha: until.sha, message: "Try what its merge brings back" }];
  const [applied, merged] = await Promise.all([
    ports.objects.applyChanges({ from: since, to: until, onto: develop, keep }),
    ports.merging.mergeOnto({ base: develop.sha, heads }),
  ]);
  if (merged.scratch !== undefined) await ports.merging.discard(merged.scratch);
  return (
    applied.kind === "applied" && (merged.kind !== "merged" || merged.commits.at(-1)?.tree !== applied.tree)
  );
}

/** Three-way over what each stood on, so that a revert below it takes nothing out again. */
async function absorbRecoveries(
  ports: Ports,
  context: DecisionContext,
  {
    rollback,
    base,
    commit: first,
  }: { readonly rollback: Rollback; readonly base: Commit; readonly commit: Commit },
): Promise<MadeRecovery> {
  let commit = first;
  const absorbs: MadeRecovery["absorbs"][number][] = [];
  const leftOut: LeftOut[] = [];
  for (const recovery of context.state.recoveries) {
    const head = await headOf(ports, context, recovery);
    if (head === undefined) continue;
    const from = await knownOf(ports, context, { rollback, recovery, head });
    const taken = await takeIn(ports, { commit, recovery, head, from });
    if ("sha" in taken) {
      commit = taken;
      absorbs.push({ recovery, head });
    } else leftOut.push(taken);
  }
  return { kind: "made", base, commit, absorbs, leftOut };
}

/** undefined: merged manually, so that develop has it; merged before its revert, it was taken out again. */
export async function headOf(
  ports: Ports,
  { snapshot }: DecisionContext,
  { pullRequest, stacked }: Recovery,
): Promise<CommitSha | undefined> {
  const open = pullRequestOf(snapshot, pullRequest);
  if (open !== undefined) return open.head;
  const { state, head } = await ports.pullRequests.find(pullRequest);
  return state === "merged" && !stacked ? undefined : head;
}

/** What the new recovery has of the earlier one already: where that was in the attempt, all but the fixes pushed since. */
async function knownOf(
  ports: Ports,
  { snapshot: { develop } }: DecisionContext,
  {
    rollback,
    recovery,
    head,
  }: { readonly rollback: Rollback; readonly recovery: Recovery; readonly head: CommitSha },
): Promise<Commit> {
  const attempted = rollback.carried.find(({ number }) => number === recovery.pullRequest);
  return attempted !== undefined && (await ports.history.contains(head, attempted.head))
    ? ports.objects.commitOf(attempted.head)
    : baseOf(ports, recovery, { develop, head });
}

interface TakenIn {
  readonly commit: Commit;
  readonly recovery: Recovery;
  readonly head: CommitSha;
  readonly from: Commit;
}

async function takeIn(ports: Ports, { commit, recovery, head, from }: TakenIn): Promise<Commit | LeftOut> {
  const theirs = await ports.objects.commitOf(head);
  const { pullRequest, rollback } = recovery;
  if (await changesKeptPaths(ports, recovery.commit, theirs))
    return {
      pullRequest,
      rollback,
      found: "it changes policy or workflow files, which the console does not move",
    };
  const applied = await ports.objects.applyChanges({ from, to: theirs, onto: commit, keep: protectedPaths });
  if (applied.kind === "refused") return { pullRequest, rollback, found: applied.found };
  if (applied.kind === "conflict")
    return { pullRequest, rollback, found: `both change ${inPaths(applied.paths)}` };
  return ports.objects.createCommit({
    tree: applied.tree,
    parents: [commit.sha, head],
    message: `Take in the recovery of ${rollback}\n\nRollback: ${rollback}\nPull-Request: #${pullRequest}`,
  });
}
