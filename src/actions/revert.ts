import { branches, policyPath, revertBranch, workflowsPath } from "../domain/branches.js";
import type { EntryDraft, LandingMethod } from "../domain/entry.js";
import { approvedBy } from "../domain/rollback-approvers.js";
import type { Rollback } from "../domain/state.js";
import type { Commit } from "../domain/values.js";
import type { World } from "../ports/world.js";
import type { KeptPaths } from "../ports/writing.js";
import { landingMethod } from "./land.js";
import type { Payment } from "./payment.js";
import type { Standing } from "./standing.js";
import { transact } from "./transact.js";

/** Policy and workflows are never restored: an old policy would give removed approvers their rights back. */
export const keptPaths: KeptPaths = { directories: [workflowsPath], files: [policyPath] };

/**
 * Takes the rolled-back changes out of develop, three-way, so that what came since stays. Where develop is protected this
 * is a pull request which the console merges itself: the approval of the rollback is its approval.
 */
export async function revertDevelop(world: World, standing: Standing): Promise<Payment> {
  const { rollback } = standing.state;
  if (rollback === null) return { kind: "waits" };
  if (rollback.revert !== null) return landRevert(world, standing, { rollback, revert: rollback.revert });
  const applied = await world.objects.applyChanges({
    from: rollback.from.commit,
    to: rollback.target.commit,
    onto: standing.snapshot.develop,
    keep: keptPaths,
  });
  if (applied.kind === "refused") return applied;
  if (applied.kind === "conflict") {
    return {
      kind: "refused",
      found: `develop changed since in the same places: ${applied.paths.join(", ") || "the paths are not known"}.`,
      remedy: `Open a pull request to develop that takes ${rollback.from.version} out by hand and merge it; production stays held until then.`,
    };
  }
  const { develop } = standing.snapshot;
  if (applied.tree === develop.tree)
    return {
      kind: "paid",
      drafts: [{ actor: "console", facts: { type: "revert-unneeded", rollback: rollback.id, develop } }],
    };
  const commit = await world.objects.createCommit({
    tree: applied.tree,
    parents: [develop.sha],
    message: revertMessage(rollback),
  });
  return isFree(standing)
    ? pushRevert(world, standing, { rollback, commit })
    : openRevert(world, standing, { rollback, commit });
}

const revertMessage = ({ id, from, target, approval }: Rollback): string =>
  `Revert ${from.version} to ${target.version} (${id})\n\nRollback: ${id}\nApproved-by: ${approvedBy({ approval })}`;

const isFree = ({ snapshot: { rules } }: Standing): boolean =>
  !rules.pullRequestRequired && rules.requiredContexts.length === 0;

interface Made {
  readonly rollback: Rollback;
  readonly commit: Commit;
}

async function pushRevert(world: World, standing: Standing, { rollback, commit }: Made): Promise<Payment> {
  const facts = {
    type: "revert-landed" as const,
    rollback: rollback.id,
    develop: commit,
    method: "fast-forward" as const,
  };
  const written = await transact(world, standing, (now) => {
    if (now.snapshot.develop.sha !== standing.snapshot.develop.sha)
      return Promise.resolve({ drafts: [], value: false });
    return Promise.resolve({
      drafts: [{ actor: "console", facts }],
      moves: [
        {
          ref: `refs/heads/${branches.develop}`,
          before: standing.snapshot.develop.sha,
          after: commit.sha,
          force: false,
        },
      ],
      value: true,
    });
  });
  if (!written.value) return { kind: "waits" };
  return {
    kind: "paid",
    drafts: [],
    standing: { ...written.standing, snapshot: { ...written.standing.snapshot, develop: commit } },
  };
}

async function openRevert(world: World, standing: Standing, { rollback, commit }: Made): Promise<Payment> {
  const branch = revertBranch(rollback.id);
  const ref = await world.objects.moveRef({
    ref: `refs/heads/${branch}`,
    before: null,
    after: commit.sha,
    force: false,
  });
  if (ref.kind === "refused") return ref;
  await world.statuses.set({
    sha: commit.sha,
    state: "success",
    description: `Revert of ${rollback.id}`,
    url: world.run.reference.url,
  });
  const opened = await world.pullRequests.open({
    branch,
    title: `Revert ${rollback.from.version} to ${rollback.target.version} (${rollback.id})`,
    body: `Takes the changes that ${rollback.id} rolled back out of develop; policy and workflow files stay as they are. The console merges it itself where the rules allow.`,
    labels: ["rollback"],
    assignees: [],
  });
  if (opened.kind === "refused") return opened;
  const { number, head } = opened.value;
  const known: Commit = head === commit.sha ? commit : await world.objects.commitOf(head);
  const draft: EntryDraft = {
    actor: "console",
    facts: { type: "revert-opened", rollback: rollback.id, pullRequest: number, branch, commit: known },
  };
  const { standing: now } = await transact(world, standing, (each) =>
    Promise.resolve({
      drafts: each.state.rollback?.id === rollback.id && each.state.rollback.revert === null ? [draft] : [],
      value: undefined,
    }),
  );
  return landRevert(world, now, { rollback, revert: { pullRequest: number, branch, commit: known } });
}

async function landRevert(
  world: World,
  standing: Standing,
  { rollback, revert }: { readonly rollback: Rollback; readonly revert: NonNullable<Rollback["revert"]> },
): Promise<Payment> {
  const method = landingMethod(standing.snapshot, standing.policy) ?? "merge";
  await world.statuses.set({
    sha: revert.commit.sha,
    state: "success",
    description: `Revert of ${rollback.id}`,
    url: world.run.reference.url,
  });
  const merged = await world.pullRequests.merge({
    number: revert.pullRequest,
    head: revert.commit.sha,
    method,
    title: `Revert ${rollback.from.version} to ${rollback.target.version} (${rollback.id})`,
    message: `Rollback: ${rollback.id}\nApproved-by: @${rollback.approval?.by ?? "unknown"}`,
  });
  if (merged.kind === "refused") {
    const byHand = await mergedByHand(world, revert.pullRequest);
    if (byHand !== undefined) return { kind: "paid", drafts: [landedDraft(rollback, byHand, "by-hand")] };
    return {
      ...merged,
      remedy: `${merged.remedy} Merge #${revert.pullRequest}; production stays held until then.`,
    };
  }
  const develop = await world.objects.commitOf(merged.value.commit);
  return {
    kind: "paid",
    drafts: [landedDraft(rollback, develop, method)],
    standing: { ...standing, snapshot: { ...standing.snapshot, develop } },
  };
}

const landedDraft = ({ id }: Rollback, develop: Commit, method: LandingMethod): EntryDraft => ({
  actor: "console",
  facts: { type: "revert-landed", rollback: id, develop, method },
});

/** A person brought its branch up to date, which gave it another head, and merged it: the revert is on develop all the same. */
async function mergedByHand(world: World, number: number): Promise<Commit | undefined> {
  const { state, mergeCommit } = await world.pullRequests.find(number);
  return state !== "merged" || mergeCommit === undefined ? undefined : world.objects.commitOf(mergeCommit);
}
