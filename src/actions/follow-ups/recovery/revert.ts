import { branches, revertBranch } from "../../../domain/values/names.js";
import type { EntryDraft } from "../../../domain/log/entry.js";
import type { LandingMethod, Commit, CommitSha } from "../../../domain/values/values.js";
import { revertTitle } from "../../../domain/rollback/recovery-pull-request.js";
import { pullRequestOf } from "../../../domain/train/release-decision.js";
import { approvedBy } from "../../../domain/rollback/approvers.js";
import { rollbackOf } from "../../../domain/state/active-rollbacks.js";
import type { Revert, Rollback } from "../../../domain/state/state.js";
import type { World } from "../../../ports/world.js";
import type { AppliedChanges } from "../../../ports/writing.js";
import { keptPaths } from "../landing/protected-paths.js";
import { landingMethod } from "../landing/landing-method.js";
import { mergeAsGood } from "../landing/merge-with-success-status.js";
import { inPaths, type Payment } from "../../run/follow-up-outcome.js";
import { revertMadeByHand } from "./manual-revert.js";
import type { Standing } from "../../run/decision-context.js";
import { transact } from "../../run/transaction.js";
import { withLanded } from "../landing/with-base-at.js";

/**
 * Takes the rolled-back changes out of develop, three-way, so that what came since stays. Where develop is protected this
 * is a pull request which the console merges itself: the approval of the rollback is its approval. It is over when
 * develop holds nothing of it any more, whoever saw to that.
 */
export async function revertDevelop(world: World, standing: Standing, id: string): Promise<Payment> {
  const rollback = rollbackOf(standing.state, id);
  if (rollback === undefined || rollback.phase !== "restored") return { kind: "waits" };
  return rollback.revert === null
    ? makeRevert(world, standing, rollback)
    : landRevert(world, standing, { rollback, revert: rollback.revert });
}

async function makeRevert(world: World, standing: Standing, rollback: Rollback): Promise<Payment> {
  const { develop } = standing.snapshot;
  const applied = await takenOut(world, rollback, develop);
  if (applied.kind === "refused") return applied;
  if (applied.kind === "applied" && applied.tree === develop.tree) return unneeded(rollback, develop);
  const byHand = await revertMadeByHand(world, standing, {
    rollback,
    wanted: applied.kind === "applied" ? applied.tree : undefined,
  });
  if (byHand.kind === "landed") return paid([landedDraft(rollback, byHand.develop, "by-hand")]);
  if (byHand.kind === "waits") return byHand.refusal;
  if (byHand.kind === "adopted") return recordRevert(world, standing, { rollback, revert: byHand.revert });
  if (applied.kind === "conflict")
    return conflict(rollback, {
      paths: applied.paths,
      how: `push the branch "${revertBranch(rollback.id)}" with that, open a pull request from it`,
    });
  const commit = await world.objects.createCommit({
    tree: applied.tree,
    parents: [develop.sha],
    message: revertMessage(rollback),
  });
  return isFree(standing)
    ? pushRevert(world, standing, { rollback, commit })
    : openRevert(world, standing, { rollback, commit });
}

const takenOut = (
  world: World,
  { onDevelop: { since, until } }: Rollback,
  develop: Commit,
): Promise<AppliedChanges> =>
  world.objects.applyChanges({ from: until, to: since, onto: develop, keep: keptPaths });

const paid = (drafts: readonly EntryDraft[]): Payment => ({ kind: "paid", drafts });

const unneeded = ({ id }: Rollback, develop: Commit): Payment =>
  paid([{ actor: "console", facts: { type: "revert-unneeded", rollback: id, develop } }]);

/** develop stays untouched and held; the ways out of it are recognised by later runs. */
const conflict = (
  { from }: Rollback,
  { paths, how }: { readonly paths: readonly string[]; readonly how: string },
): Payment => ({
  kind: "refused",
  found: `develop changed since in the same places as ${from.version}: ${inPaths(paths)}.`,
  remedy: `Take ${from.version} out of develop by hand: ${how} and let a rollback approver approve it; the console merges it. Production stays held until then.`,
});

const revertMessage = (rollback: Rollback): string =>
  `${revertTitle(rollback)}\n\nRollback: ${rollback.id}\nApproved-by: ${approvedBy(rollback)}`;

const isFree = ({ snapshot: { rules } }: Standing): boolean =>
  !rules.pullRequestRequired && rules.requiredContexts.length === 0;

interface Made {
  readonly rollback: Rollback;
  readonly commit: Commit;
}

async function pushRevert(world: World, standing: Standing, { rollback, commit }: Made): Promise<Payment> {
  const { develop } = standing.snapshot;
  const written = await transact(world, standing, (now) => {
    if (now.snapshot.develop.sha !== develop.sha || !isOwed(now, rollback))
      return Promise.resolve({ drafts: [], value: false });
    return Promise.resolve({
      drafts: [landedDraft(rollback, commit, "fast-forward")],
      moves: [
        { ref: `refs/heads/${branches.develop}`, before: develop.sha, after: commit.sha, force: false },
      ],
      value: true,
    });
  });
  if (!written.value) return { kind: "waits" };
  return { kind: "paid", drafts: [], standing: withDevelop(written.standing, commit) };
}

const withDevelop = (standing: Standing, develop: Commit): Standing => ({
  ...standing,
  snapshot: { ...standing.snapshot, develop },
});

const isOwed = ({ state }: Standing, { id }: Rollback): boolean =>
  state.debts.some((debt) => debt.kind === "revert" && debt.rollback === id);

/** The branch is the console's own; one that a killed run or an earlier revert left there is put where it belongs. */
async function openRevert(world: World, standing: Standing, { rollback, commit }: Made): Promise<Payment> {
  const branch = revertBranch(rollback.id);
  const ref = `refs/heads/${branch}`;
  let moved = await world.objects.moveRef({ ref, before: null, after: commit.sha, force: false });
  if (moved.kind === "raced") {
    const before = (await world.objects.headOf(branch)) ?? null;
    moved = await world.objects.moveRef({ ref, before, after: commit.sha, force: true });
  }
  if (moved.kind === "refused") return moved;
  if (moved.kind === "raced") return { kind: "waits" };
  const opened = await world.pullRequests.open({
    branch,
    title: revertTitle(rollback),
    body: `Takes the changes that ${rollback.id} rolled back out of develop; policy and workflow files stay as they are. The console merges it itself where the rules allow.`,
    labels: ["rollback"],
    assignees: [],
  });
  if (opened.kind === "refused") return opened;
  const { number, head } = opened.value;
  if (head !== commit.sha) return { kind: "waits" }; // GitHub does not show the new head yet, or somebody pushed to it
  return recordRevert(world, standing, {
    rollback,
    revert: { pullRequest: number, branch, commit, base: standing.snapshot.develop },
  });
}

async function recordRevert(
  world: World,
  standing: Standing,
  { rollback, revert }: { readonly rollback: Rollback; readonly revert: Revert },
): Promise<Payment> {
  const draft: EntryDraft = {
    actor: "console",
    facts: { type: "revert-opened", rollback: rollback.id, ...revert },
  };
  const { standing: now } = await transact(world, standing, (each) => {
    const isNew = isOwed(each, rollback) && rollbackOf(each.state, rollback.id)?.revert === null;
    return Promise.resolve({ drafts: isNew ? [draft] : [], value: undefined });
  });
  const known = rollbackOf(now.state, rollback.id)?.revert;
  if (known?.pullRequest !== revert.pullRequest) return { kind: "waits" };
  return landRevert(world, now, { rollback, revert });
}

interface Opened {
  readonly rollback: Rollback;
  readonly revert: Revert;
}

async function landRevert(world: World, standing: Standing, { rollback, revert }: Opened): Promise<Payment> {
  const method = landingMethod(standing.snapshot, standing.policy) ?? "merge";
  const merged = await mergeAsGood(world, {
    description: `Revert of ${rollback.id}`,
    number: revert.pullRequest,
    head: revert.commit.sha,
    method,
    title: revertTitle(rollback),
    message: `Rollback: ${rollback.id}\nApproved-by: @${rollback.approval?.by ?? "unknown"}`,
  });
  if (merged.kind === "refused") return unmerged(world, standing, { rollback, revert, refusal: merged });
  const develop = await world.objects.commitOf(merged.value.commit);
  return landed(world, standing, {
    rollback,
    revert,
    head: revert.commit.sha,
    develop,
    method: merged.value.byHand ? "by-hand" : method,
  });
}

/** Read as open before it was merged or closed, it would board staging once nothing knows any more what it was. */
const withoutOpen = (standing: Standing, { pullRequest }: Revert): Standing => ({
  ...standing,
  snapshot: {
    ...standing.snapshot,
    pullRequests: standing.snapshot.pullRequests.filter(({ number }) => number !== pullRequest),
  },
});

interface Merged extends Opened {
  /** With which it was merged. */
  readonly head: CommitSha;
  readonly develop: Commit;
  readonly method: LandingMethod;
}

/**
 * Proven by the tree; where develop has moved on meanwhile, by asking once more what would have to be taken out. Where
 * that conflicts nobody can say but a person, who has looked at the head that the log knows and at no other.
 */
async function landed(
  world: World,
  standing: Standing,
  { rollback, revert, head, develop, method }: Merged,
): Promise<Payment> {
  const now = withoutOpen(await withLanded(world, standing, { develop, method }), revert);
  const done: Payment = { kind: "paid", drafts: [landedDraft(rollback, develop, method)], standing: now };
  if (develop.tree === revert.commit.tree) return done;
  const left = await takenOut(world, rollback, develop);
  if (left.kind === "refused") return left;
  const isDone = left.kind === "applied" ? left.tree === develop.tree : head === revert.commit.sha;
  // Else something of it landed while the revert was on its way, or the revert is another one by now.
  return isDone ? done : startAnew(world, now, { rollback, revert, cause: "incomplete" });
}

/** Merged by a person, perhaps with another head as after "Update branch"; closed; pushed to; overtaken by develop; or waiting for somebody. */
async function unmerged(
  world: World,
  standing: Standing,
  { rollback, revert, refusal }: Opened & { readonly refusal: Extract<Payment, { kind: "refused" }> },
): Promise<Payment> {
  const { pullRequest: number } = revert;
  const { state, head, mergeCommit } = await world.pullRequests.find(number);
  if (state === "merged" && mergeCommit !== undefined) {
    const develop = await world.objects.commitOf(mergeCommit);
    return landed(world, standing, { rollback, revert, head, develop, method: "by-hand" });
  }
  if (state === "closed") return startAnew(world, standing, { rollback, revert, cause: "closed" });
  const { snapshot } = standing;
  const waiting: Payment = {
    ...refusal,
    remedy: `${refusal.remedy} Merge #${number}; production stays held until then.`,
  };
  // Judged as what a person made, at a head that both answers show: one of them may be older than the other.
  if (head !== revert.commit.sha)
    return pullRequestOf(snapshot, number)?.head === head
      ? startAnew(world, standing, { rollback, revert, cause: "outdated" })
      : waiting;
  if (snapshot.develop.sha === revert.base.sha) return waiting;
  const applied = await takenOut(world, rollback, snapshot.develop);
  if (applied.kind === "refused") return waiting;
  if (applied.kind === "conflict")
    return conflict(rollback, {
      paths: applied.paths,
      how: `merge develop into the branch "${revert.branch}" of #${number}, resolve it, push that`,
    });
  const isDone = applied.tree === snapshot.develop.tree;
  const isStuck = pullRequestOf(snapshot, number)?.mergeable === "CONFLICTING";
  if (!isDone && !isStuck) return waiting;
  await world.pullRequests.close(number);
  return startAnew(world, withoutOpen(standing, revert), { rollback, revert, cause: "outdated" });
}

async function startAnew(
  world: World,
  standing: Standing,
  { rollback, revert, cause }: Opened & { readonly cause: "closed" | "outdated" | "incomplete" },
): Promise<Payment> {
  const facts = {
    type: "revert-closed" as const,
    rollback: rollback.id,
    pullRequest: revert.pullRequest,
    cause,
  };
  const written = await transact(world, standing, ({ state }) => {
    const isKnown = rollbackOf(state, rollback.id)?.revert?.pullRequest === revert.pullRequest;
    return Promise.resolve({ drafts: isKnown ? [{ actor: "console", facts }] : [], value: undefined });
  });
  const now =
    written.standing.snapshot.readAt === standing.snapshot.readAt
      ? withDevelop(written.standing, standing.snapshot.develop)
      : written.standing;
  const known = rollbackOf(now.state, rollback.id);
  return known === undefined ? { kind: "waits" } : makeRevert(world, now, known);
}

const landedDraft = ({ id }: Rollback, develop: Commit, method: LandingMethod): EntryDraft => ({
  actor: "console",
  facts: { type: "revert-landed", rollback: id, develop, method },
});
