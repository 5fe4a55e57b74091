import { recoveryBranch } from "../domain/branches.js";
import type { AbsorbedRecovery } from "../domain/clean-up-entries.js";
import type { EntryDraft } from "../domain/entry.js";
import {
  openRecoveryLink,
  recoveryBody,
  recoveryTitle,
  type LeftOut,
  type RecoveryFacts,
} from "../domain/recovery-texts.js";
import { pullRequestOf } from "../domain/release.js";
import { eachOnce, rollbackOf } from "../domain/rollbacks-at-work.js";
import type { Recovery, Rollback } from "../domain/state.js";
import type { Commit, CommitSha } from "../domain/values.js";
import type { World } from "../ports/world.js";
import { changesKeptPaths, keptPaths } from "./kept-paths.js";
import { inPaths, type Payment } from "./payment.js";
import type { Standing } from "./standing.js";

/**
 * Opens the pull request that brings back everything that was rolled back: the target, plus all that the rolled-back
 * attempt had over it, on develop as it is after the revert, plus earlier recoveries that are not released, with every
 * fix pushed to them. Opened at once, on top of a revert that has not landed.
 */
export async function openRecovery(world: World, standing: Standing, id: string): Promise<Payment> {
  const rollback = rollbackOf(standing.state, id);
  if (rollback === undefined || rollback.phase !== "restored") return { kind: "waits" };
  const base = recoveryBase(standing, rollback);
  if (base === undefined) return { kind: "waits" };
  const byHand = openedByHand(standing, rollback);
  if (byHand !== undefined) return adopt(world, rollback, { ...byHand, base });
  const made = await makeRecovery(world, standing, { rollback, base });
  if (made.kind !== "made") return made;
  return publishRecovery(world, standing, { rollback, made });
}

/** develop once it is clean; until then the revert itself, so that nothing waits for a person. */
const recoveryBase = ({ snapshot }: Standing, { reverted, revert }: Rollback): Commit | undefined =>
  reverted === null ? revert?.commit : snapshot.develop;

/**
 * From the recovery's branch, where Actions may not open pull requests or somebody resolved a conflict. What a killed run
 * of the console opened is not taken for that: going on with it finishes what that run did not come to.
 */
function openedByHand(
  { snapshot }: Standing,
  { id }: Rollback,
): { readonly number: number; readonly head: CommitSha } | undefined {
  const branch = recoveryBranch(id);
  return snapshot.pullRequests.find(
    (each) => each.headBranch === branch && !each.isCrossRepository && !each.author.isBot,
  );
}

async function adopt(
  world: World,
  rollback: Rollback,
  { number, head, base }: { readonly number: number; readonly head: CommitSha; readonly base: Commit },
): Promise<Payment> {
  const facts: EntryDraft["facts"] = {
    type: "recovery-opened",
    rollback: rollback.id,
    pullRequest: number,
    branch: recoveryBranch(rollback.id),
    commit: await world.objects.commitOf(head),
    base,
    carries: rollback.carried,
    absorbs: [],
  };
  return { kind: "paid", drafts: [{ actor: "console", facts }] };
}

interface MadeRecovery {
  readonly kind: "made";
  readonly commit: Commit;
  /** What its changes are changes to. */
  readonly base: Commit;
  readonly absorbs: readonly { readonly recovery: Recovery; readonly head: CommitSha }[];
  readonly leftOut: readonly LeftOut[];
}

async function makeRecovery(
  world: World,
  standing: Standing,
  { rollback, base }: { readonly rollback: Rollback; readonly base: Commit },
): Promise<MadeRecovery | Payment> {
  const { develop } = standing.snapshot;
  // Nothing to take back: the attempt itself, whose merge lands the original heads (platform fact 36).
  if (await nothingLanded(world, standing, rollback)) {
    const since = rollback.toRecover[0]?.since ?? base;
    return absorbRecoveries(world, standing, { base: since, commit: rollback.from.commit });
  }
  let commit = base;
  for (const span of rollback.toRecover) {
    const applied = await world.objects.applyChanges({
      from: span.since,
      to: span.until,
      onto: commit,
      keep: keptPaths,
    });
    if (applied.kind === "refused") return applied;
    if (applied.kind === "conflict") return conflict(rollback, base, applied.paths);
    if (applied.tree === commit.tree) continue;
    const message = `Bring back what ${rollback.id} rolled back\n\nRollback: ${rollback.id}\nRolled-Back: ${rollback.from.version} ${span.until.sha}`;
    commit = await world.objects.createCommit({ tree: applied.tree, parents: [commit.sha], message });
  }
  const made = await absorbRecoveries(world, standing, { base, commit });
  if (made.commit.tree !== base.tree) return made;
  return rollback.reverted?.method === "unneeded" ? nothing(rollback, develop) : empty(rollback);
}

const conflict = ({ id, from, toRecover }: Rollback, base: Commit, paths: readonly string[]): Payment => ({
  kind: "refused",
  found: `What ${id} took out of production conflicts with develop ${inPaths(paths)}.`,
  remedy: `Bring it back by hand: create the branch "${recoveryBranch(id)}" at ${base.sha}, take over ${toRecover.map(({ since, until }) => `the changes from ${since.sha} to ${until.sha} (${from.version})`).join(" and ")}, and open a pull request from it to develop. The console takes it for the recovery.`,
});

/** Only policy or workflow files were changed: nothing was taken out, so nothing comes back. */
const nothing = ({ id }: Rollback, develop: Commit): Payment => ({
  kind: "paid",
  drafts: [{ actor: "console", facts: { type: "recovery-unneeded", rollback: id, develop } }],
});

/** Changes that were taken out and yet are not missing: a recovery that silently brings back nothing is the worst one. */
const empty = ({ id, from }: Rollback): Payment => ({
  kind: "refused",
  found: `The changes of ${from.version} were taken out of develop, and bringing them back changes nothing there.`,
  remedy: `Look at develop: if somebody has brought ${from.version} back by hand, take that out, or push the branch "${recoveryBranch(id)}" yourself and open a pull request from it.`,
});

/** A failed attempt that develop never held: landed by squash and taken out by hand, its merge would bring nothing back. */
async function nothingLanded(
  world: World,
  { state, snapshot: { develop } }: Standing,
  { id, reverted, toRecover, from, carried, target }: Rollback,
): Promise<boolean> {
  const [span] = toRecover;
  if (reverted?.method !== "unneeded" || toRecover.length !== 1 || span === undefined) return false;
  if (span.until.sha !== from.commit.sha || span.since.sha !== target.commit.sha) return false;
  if (state.releases.some(({ rolledBackBy }) => rolledBackBy === id)) return false; // released, so perhaps landed
  const heads = [from.commit.sha, ...carried.map(({ head }) => head)];
  const contained = await Promise.all(heads.map((head) => world.history.contains(develop.sha, head)));
  return !contained.some(Boolean) && !(await isLostByMerging(world, { develop, ...span }));
}

/** Proven by trying: whoever merged it by hand and took it out again leaves no other trace. */
async function isLostByMerging(
  world: World,
  { develop, since, until }: { readonly develop: Commit; readonly since: Commit; readonly until: Commit },
): Promise<boolean> {
  const keep = { directories: [], files: [] };
  const heads = [{ sha: until.sha, message: "Try what its merge brings back" }];
  const [applied, merged] = await Promise.all([
    world.objects.applyChanges({ from: since, to: until, onto: develop, keep }),
    world.merging.mergeOnto({ base: develop.sha, heads }),
  ]);
  if (merged.scratch !== undefined) await world.merging.discard(merged.scratch);
  return (
    applied.kind === "applied" && (merged.kind !== "merged" || merged.commits.at(-1)?.tree !== applied.tree)
  );
}

/** Three-way over what each stood on, so that a revert below it takes nothing out again. */
async function absorbRecoveries(
  world: World,
  { state, snapshot }: Standing,
  { base, commit: first }: { readonly base: Commit; readonly commit: Commit },
): Promise<MadeRecovery> {
  let commit = first;
  const absorbs: MadeRecovery["absorbs"][number][] = [];
  const leftOut: LeftOut[] = [];
  for (const recovery of state.recoveries) {
    const head = pullRequestOf(snapshot, recovery.pullRequest)?.head ?? (await closedHead(world, recovery));
    if (head === undefined) continue; // merged by hand: it is on develop
    const taken = await takeIn(world, snapshot.develop, { commit, recovery, head });
    if ("sha" in taken) {
      commit = taken;
      absorbs.push({ recovery, head });
    } else leftOut.push(taken);
  }
  return { kind: "made", base, commit, absorbs, leftOut };
}

async function closedHead(world: World, { pullRequest }: Recovery): Promise<CommitSha | undefined> {
  const { state, head } = await world.pullRequests.find(pullRequest);
  return state === "merged" ? undefined : head;
}

async function takeIn(
  world: World,
  develop: Commit,
  {
    commit,
    recovery,
    head,
  }: { readonly commit: Commit; readonly recovery: Recovery; readonly head: CommitSha },
): Promise<Commit | LeftOut> {
  const theirs = await world.objects.commitOf(head);
  const { pullRequest, rollback } = recovery;
  if (await changesKeptPaths(world, recovery.commit, theirs))
    return {
      pullRequest,
      rollback,
      found: "it changes policy or workflow files, which the console does not move",
    };
  const from = await standsOn(world, recovery, { develop, head });
  const applied = await world.objects.applyChanges({ from, to: theirs, onto: commit, keep: keptPaths });
  if (applied.kind === "refused") return { pullRequest, rollback, found: applied.found };
  if (applied.kind === "conflict")
    return { pullRequest, rollback, found: `both change ${inPaths(applied.paths)}` };
  return world.objects.createCommit({
    tree: applied.tree,
    parents: [commit.sha, head],
    message: `Take in the recovery of ${rollback}\n\nRollback: ${rollback}\nPull-Request: #${pullRequest}`,
  });
}

/**
 * What a recovery's changes are changes to. Whoever brought its branch up to date took over what was taken out of develop
 * since; read as a change of the recovery it would take that out of the new one as well.
 */
async function standsOn(
  world: World,
  { base }: Recovery,
  { develop, head }: { readonly develop: Commit; readonly head: CommitSha },
): Promise<Commit> {
  const shared = await world.history.mergeBase(develop.sha, head);
  if (shared === undefined || shared === base.sha) return base;
  return (await world.history.contains(shared, base.sha)) ? world.objects.commitOf(shared) : base;
}

async function publishRecovery(
  world: World,
  standing: Standing,
  { rollback, made }: { readonly rollback: Rollback; readonly made: MadeRecovery },
): Promise<Payment> {
  const branch = recoveryBranch(rollback.id);
  const ref = await world.objects.moveRef({
    ref: `refs/heads/${branch}`,
    before: null,
    after: made.commit.sha,
    force: false,
  });
  if (ref.kind === "refused") return ref;
  const carries = eachOnce([
    ...rollback.carried,
    ...made.absorbs.flatMap(({ recovery }) => recovery.carries),
  ]);
  const opened = await world.pullRequests.open({
    branch,
    title: recoveryTitle(rollback),
    body: recoveryBody(textOf(standing, { rollback, made, carries })),
    labels: ["recovery"],
    assignees: [...new Set(carries.map(({ author }) => author))].slice(0, 10),
  });
  if (opened.kind === "refused") return askSomebody(world, standing, { rollback, refusal: opened });
  const { number, head } = opened.value;
  const absorbs = await inBranch(world, { head, made });
  await startChecks(world, branch);
  const facts: EntryDraft["facts"] = {
    type: "recovery-opened",
    rollback: rollback.id,
    pullRequest: number,
    branch,
    // A run that died may have made the branch already, with a commit of its own.
    commit: head === made.commit.sha ? made.commit : await world.objects.commitOf(head),
    base: made.base,
    carries,
    absorbs,
  };
  return { kind: "paid", drafts: [{ actor: "console", facts }] };
}

const textOf = (
  { snapshot }: Standing,
  {
    rollback,
    made,
    carries,
  }: {
    readonly rollback: Rollback;
    readonly made: MadeRecovery;
    readonly carries: Rollback["carried"];
  },
): RecoveryFacts => ({
  rollback,
  carries,
  base: made.base,
  commit: made.commit,
  absorbs: made.absorbs.map(({ recovery }) => recovery),
  leftOut: made.leftOut,
  repositoryUrl: snapshot.repository.url,
});

/** Where Actions may not open pull requests the branch is there all the same: one click opens it, and the issue says so once. */
async function askSomebody(
  world: World,
  { state, snapshot }: Standing,
  {
    rollback,
    refusal,
  }: { readonly rollback: Rollback; readonly refusal: Extract<Payment, { kind: "refused" }> },
): Promise<Payment> {
  const { id, issue } = rollback;
  const branch = recoveryBranch(id);
  const link = openRecoveryLink(rollback, { branch, repositoryUrl: snapshot.repository.url });
  const isNew = state.debts.some(
    (debt) => debt.kind === "recovery" && debt.rollback === id && debt.refusal === null,
  );
  if (isNew && issue !== null)
    await world.conversations.comment({
      number: issue,
      body: `The branch \`${branch}\` brings back what ${id} took out, and GitHub did not let the console open its pull request. [Open it](${link}); the console takes it from there.`,
    });
  return { ...refusal, remedy: `${refusal.remedy} Or open it yourself: ${link}` };
}

/** Which of the earlier recoveries the branch really holds. */
async function inBranch(
  world: World,
  { head, made }: { readonly head: CommitSha; readonly made: MadeRecovery },
): Promise<readonly AbsorbedRecovery[]> {
  const held = await Promise.all(
    made.absorbs.map(async (each) =>
      head === made.commit.sha || (await world.history.contains(head, each.head)) ? [each] : [],
    ),
  );
  return held.flat().map(({ recovery: { rollback, pullRequest }, head: taken }) => ({
    rollback,
    pullRequest,
    head: taken,
  }));
}

/** What GITHUB_TOKEN pushes starts no checks (platform fact 2); a dispatch does, where the workflow allows one (platform fact 121). */
export async function startChecks(world: World, branch: string): Promise<void> {
  if (world.hasApp) return;
  try {
    const started = await world.runs.startChecks(branch);
    world.runner.info(`Checks of ${branch}: ${started.join(", ") || "none can be dispatched"}`);
  } catch (error) {
    world.runner.info(`Checks of ${branch}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
