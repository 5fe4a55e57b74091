import { branches, consoleName, revertBranch } from "../../../domain/values/names.js";
import type { EntryDraft } from "../../../domain/log/entry.js";
import type { LandingMethod, Commit, CommitSha } from "../../../domain/values/values.js";
import { revertTitle } from "../../../domain/rollback/recovery-pull-request.js";
import { pullRequestOf } from "../../../domain/train/release-decision.js";
import { rollbackOf } from "../../../domain/state/active-rollbacks.js";
import type { Revert, Rollback } from "../../../domain/state/state.js";
import type { Ports } from "../../../ports/ports.js";
import type { AppliedChanges } from "../../../ports/writing.js";
import { protectedPaths } from "../landing/protected-paths.js";
import { markPullRequest } from "../landing/mark-pull-request.js";
import { landingMethod } from "../landing/landing-method.js";
import { mergeWithSuccessStatus, setSuccessStatus } from "../landing/merge-with-success-status.js";
import type { FollowUpOutcome } from "../../run/follow-up-outcome.js";
import { revertMadeByHand } from "./manual-revert.js";
import type { DecisionContext } from "../../run/decision-context.js";
import { transact } from "../../log/transaction.js";
import { conflict, landedDraft, revertMessage, settled, unneeded } from "./revert-outcome.js";
import { withBaseAt } from "../landing/with-base-at.js";

/**
 * Takes the rolled-back changes out of develop, three-way, so that what came since stays. Where develop is protected this
 * is a pull request which the console merges itself: the approval of the rollback is its approval. It is over when
 * develop holds nothing of it any more, whoever saw to that.
 */
export async function revertDevelop(
  ports: Ports,
  context: DecisionContext,
  id: string,
): Promise<FollowUpOutcome> {
  const rollback = rollbackOf(context.state, id);
  if (rollback === undefined || rollback.phase !== "restored") return { kind: "waits" };
  return rollback.revert === null
    ? makeRevert(ports, context, rollback)
    : landRevert(ports, context, { rollback, revert: rollback.revert });
}

async function makeRevert(
  ports: Ports,
  context: DecisionContext,
  rollback: Rollback,
): Promise<FollowUpOutcome> {
  const { develop } = context.snapshot;
  const applied = await takenOut(ports, rollback, develop);
  if (applied.kind === "refused") return applied;
  if (applied.kind === "applied" && applied.tree === develop.tree) return unneeded(rollback, develop);
  const manual = await revertMadeByHand(ports, context, {
    rollback,
    wanted: applied.kind === "applied" ? applied.tree : undefined,
  });
  if (manual.kind === "landed")
    return settled([landedDraft(rollback, { develop: manual.develop, method: "by-hand", isDrift: true })]);
  if (manual.kind === "waits") return manual.refusal;
  if (manual.kind === "adopted") return recordRevert(ports, context, { rollback, revert: manual.revert });
  if (applied.kind === "conflict")
    return conflict(rollback, {
      paths: applied.paths,
      how: `push the branch "${revertBranch(rollback.id)}" with that, open a pull request from it`,
    });
  const commit = await ports.objects.createCommit({
    tree: applied.tree,
    parents: [develop.sha],
    message: revertMessage(rollback),
  });
  return isFree(context)
    ? pushRevert(ports, context, { rollback, commit })
    : openRevert(ports, context, { rollback, commit });
}

const takenOut = (
  ports: Ports,
  { onDevelop: { since, until } }: Rollback,
  develop: Commit,
): Promise<AppliedChanges> =>
  ports.objects.applyChanges({ from: until, to: since, onto: develop, keep: protectedPaths });

const isFree = ({ snapshot: { rules } }: DecisionContext): boolean =>
  !rules.pullRequestRequired && rules.requiredContexts.length === 0;

interface Made {
  readonly rollback: Rollback;
  readonly commit: Commit;
}

async function pushRevert(
  ports: Ports,
  context: DecisionContext,
  { rollback, commit }: Made,
): Promise<FollowUpOutcome> {
  const { develop } = context.snapshot;
  const written = await transact(ports, context, (now) => {
    if (now.snapshot.develop.sha !== develop.sha || !isOwed(now, rollback))
      return Promise.resolve({ drafts: [], value: false });
    return Promise.resolve({
      drafts: [landedDraft(rollback, { develop: commit, method: "fast-forward" })],
      moves: [{ ref: `refs/heads/${branches.base}`, before: develop.sha, after: commit.sha, force: false }],
      value: true,
    });
  });
  if (!written.value) return { kind: "waits" };
  return { kind: "settled", drafts: [], context: withDevelop(written.context, commit) };
}

const withDevelop = (context: DecisionContext, develop: Commit): DecisionContext => ({
  ...context,
  snapshot: { ...context.snapshot, develop },
});

const isOwed = ({ state }: DecisionContext, { id }: Rollback): boolean =>
  state.followUps.some((followUp) => followUp.kind === "revert" && followUp.rollback === id);

/** The branch is the console's own; one that a killed run or an earlier revert left there is put where it belongs. */
async function openRevert(
  ports: Ports,
  context: DecisionContext,
  { rollback, commit }: Made,
): Promise<FollowUpOutcome> {
  const branch = revertBranch(rollback.id);
  const ref = `refs/heads/${branch}`;
  let moved = await ports.objects.moveRef({ ref, before: null, after: commit.sha, force: false });
  if (moved.kind === "raced") {
    const before = (await ports.objects.headOf(branch)) ?? null;
    moved = await ports.objects.moveRef({ ref, before, after: commit.sha, force: true });
  }
  if (moved.kind === "refused") return moved;
  if (moved.kind === "raced") return { kind: "waits" };
  const opened = await ports.pullRequests.open({
    branch,
    title: revertTitle(rollback),
    body: `Takes the changes that ${rollback.id} rolled back out of ${branches.base}; policy and workflow files stay as they are. The console merges it itself where the rules allow.`,
  });
  if (opened.kind === "refused") return opened;
  const { number, head } = opened.value;
  const marked = markPullRequest(ports, { number, labels: ["rollback"], assignees: [] });
  const isShown = head === commit.sha; // else GitHub does not show the new head yet, or somebody pushed to it
  const revert = { pullRequest: number, branch, commit, base: context.snapshot.develop };
  // What its merge asks for is sent while the log is written.
  if (isShown) setSuccessStatus(ports, statusOf(rollback, revert)).catch(() => undefined);
  const outcome: FollowUpOutcome = isShown
    ? await recordRevert(ports, context, { rollback, revert })
    : { kind: "waits" };
  await marked;
  return outcome;
}

const statusOf = ({ id }: Rollback, { commit }: Revert) => ({
  sha: commit.sha,
  description: `Revert of ${id}`,
});

async function recordRevert(
  ports: Ports,
  context: DecisionContext,
  { rollback, revert }: { readonly rollback: Rollback; readonly revert: Revert },
): Promise<FollowUpOutcome> {
  const draft: EntryDraft = {
    actor: consoleName,
    facts: { type: "revert-opened", rollback: rollback.id, ...revert },
  };
  const { context: now } = await transact(ports, context, (each) => {
    const isNew = isOwed(each, rollback) && rollbackOf(each.state, rollback.id)?.revert === null;
    return Promise.resolve({ drafts: isNew ? [draft] : [], value: undefined });
  });
  const known = rollbackOf(now.state, rollback.id)?.revert;
  if (known?.pullRequest !== revert.pullRequest) return { kind: "waits" };
  return landRevert(ports, now, { rollback, revert });
}

interface Opened {
  readonly rollback: Rollback;
  readonly revert: Revert;
}

async function landRevert(
  ports: Ports,
  context: DecisionContext,
  { rollback, revert }: Opened,
): Promise<FollowUpOutcome> {
  const method = landingMethod(context.snapshot, context.policy) ?? "merge";
  const merged = await mergeWithSuccessStatus(ports, {
    description: statusOf(rollback, revert).description,
    number: revert.pullRequest,
    head: revert.commit.sha,
    method,
    title: revertTitle(rollback),
    message: `Rollback: ${rollback.id}\nApproved-by: @${rollback.approval?.by ?? "unknown"}`,
  });
  if (merged.kind === "refused") return unmerged(ports, context, { rollback, revert, refusal: merged });
  const { commit, tree } = merged.value;
  const develop = tree === undefined ? await ports.objects.commitOf(commit) : { sha: commit, tree };
  return landed(ports, context, {
    rollback,
    revert,
    head: revert.commit.sha,
    develop,
    method: merged.value.manual ? "by-hand" : method,
  });
}

/** Read as open before it was merged or closed, it would board staging once nothing knows any more what it was. */
const withoutOpen = (context: DecisionContext, { pullRequest }: Revert): DecisionContext => ({
  ...context,
  snapshot: {
    ...context.snapshot,
    pullRequests: context.snapshot.pullRequests.filter(({ number }) => number !== pullRequest),
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
  ports: Ports,
  context: DecisionContext,
  { rollback, revert, head, develop, method }: Merged,
): Promise<FollowUpOutcome> {
  const now = withoutOpen(await withBaseAt(ports, context, { develop, method }), revert);
  // What nobody but its approver saw is no part of the rollback: whoever tests the next train is shown it.
  const isOurs =
    revert.manual === undefined && (head === revert.commit.sha || develop.tree === revert.commit.tree);
  const place = { develop, method, ...(isOurs ? {} : { isDrift: true as const }) };
  const done: FollowUpOutcome = { kind: "settled", drafts: [landedDraft(rollback, place)], context: now };
  if (develop.tree === revert.commit.tree) return done;
  const left = await takenOut(ports, rollback, develop);
  if (left.kind === "refused") return left;
  const isDone = left.kind === "applied" ? left.tree === develop.tree : head === revert.commit.sha;
  // Else something of it landed while the revert was on its way, or the revert is another one by now.
  return isDone ? done : startAnew(ports, now, { rollback, revert, cause: "incomplete" });
}

/** Merged by a person, perhaps with another head as after "Update branch"; closed; pushed to; overtaken by develop; or waiting for somebody. */
async function unmerged(
  ports: Ports,
  context: DecisionContext,
  { rollback, revert, refusal }: Opened & { readonly refusal: Extract<FollowUpOutcome, { kind: "refused" }> },
): Promise<FollowUpOutcome> {
  const { pullRequest: number } = revert;
  const { state, head, mergeCommit } = await ports.pullRequests.find(number);
  if (state === "merged" && mergeCommit !== undefined) {
    const develop = await ports.objects.commitOf(mergeCommit);
    return landed(ports, context, { rollback, revert, head, develop, method: "by-hand" });
  }
  if (state === "closed") return startAnew(ports, context, { rollback, revert, cause: "closed" });
  const { snapshot } = context;
  const waiting: FollowUpOutcome = {
    ...refusal,
    remedy: `${refusal.remedy} Merge #${number}; production stays held until then.`,
  };
  // Judged as what a person made, at a head that both answers show: one of them may be older than the other.
  if (head !== revert.commit.sha)
    return pullRequestOf(snapshot, number)?.head === head
      ? startAnew(ports, context, { rollback, revert, cause: "outdated" })
      : waiting;
  if (snapshot.develop.sha === revert.base.sha) return waiting;
  const applied = await takenOut(ports, rollback, snapshot.develop);
  if (applied.kind === "refused") return waiting;
  if (applied.kind === "conflict")
    return conflict(rollback, {
      paths: applied.paths,
      how: `merge ${branches.base} into the branch "${revert.branch}" of #${number}, resolve it, push that`,
    });
  const isDone = applied.tree === snapshot.develop.tree;
  const isStuck = pullRequestOf(snapshot, number)?.mergeable === "CONFLICTING";
  if (!isDone && !isStuck) return waiting;
  await ports.pullRequests.close(number);
  return startAnew(ports, withoutOpen(context, revert), { rollback, revert, cause: "outdated" });
}

async function startAnew(
  ports: Ports,
  context: DecisionContext,
  { rollback, revert, cause }: Opened & { readonly cause: "closed" | "outdated" | "incomplete" },
): Promise<FollowUpOutcome> {
  const facts = {
    type: "revert-closed" as const,
    rollback: rollback.id,
    pullRequest: revert.pullRequest,
    cause,
  };
  const written = await transact(ports, context, ({ state }) => {
    const isKnown = rollbackOf(state, rollback.id)?.revert?.pullRequest === revert.pullRequest;
    return Promise.resolve({ drafts: isKnown ? [{ actor: consoleName, facts }] : [], value: undefined });
  });
  const now =
    written.context.snapshot.readAt === context.snapshot.readAt
      ? withDevelop(written.context, context.snapshot.develop)
      : written.context;
  const known = rollbackOf(now.state, rollback.id);
  return known === undefined ? { kind: "waits" } : makeRevert(ports, now, known);
}
