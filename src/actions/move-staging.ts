import { branches } from "../domain/branches.js";
import { promotionHeadline } from "../domain/commit-messages.js";
import type { DriftCommit, EntryDraft, StagedPullRequest } from "../domain/entry.js";
import { finding, type Finding } from "../domain/reasons.js";
import { mergeStart, planStaging, type Boarding, type StagingPlan } from "../domain/staging.js";
import type { Snapshot } from "../domain/snapshot.js";
import type { State } from "../domain/state.js";
import type { Commit, UserLogin } from "../domain/values.js";
import type { World } from "../ports/world.js";
import type { RefMove, ScratchBranch } from "../ports/writing.js";
import { gateReports } from "./gate-reports.js";
import { asksForRetry } from "./staging-retry.js";
import type { Standing } from "./standing.js";
import { conflictDraft, findPartners, type FoundConflict } from "./train-conflicts.js";
import { transact, type Decision, type Written } from "./transact.js";

export interface StagingMove {
  /** The intent that was written: what the staging job has to deploy. */
  readonly deployment:
    { readonly id: string; readonly commit: Commit; readonly previous: Commit | null } | undefined;
  readonly plan: StagingPlan;
  /** Pull requests that GitHub did not let us merge. Why others wait is in the plan. */
  readonly waiting: ReadonlyMap<number, Finding>;
  /** A run that waited at the gate of a train that is no more. */
  readonly supersededGate: number | undefined;
}

/**
 * Ejects, boards and rebuilds: staging and its entries move in one transaction. With `deploys` the intent to deploy the
 * new tip is part of it, when that tree does not run on staging already and no other deployment is under way.
 */
export async function moveStaging(
  world: World,
  first: Standing | undefined,
  { deploys }: { readonly deploys: boolean },
): Promise<Written<StagingMove>> {
  return transact(world, first, (standing) => decideMove(world, standing, deploys));
}

async function decideMove(
  world: World,
  standing: Standing,
  deploys: boolean,
): Promise<Decision<StagingMove>> {
  const { snapshot, state, policy } = standing;
  const reports = await gateReports(world, standing);
  const conflicting = new Set<number>();
  const refused = new Map<number, Finding>();
  const conflicts: FoundConflict[] = [];
  const retries = asksForRetry(world.run, standing);
  for (;;) {
    const plan = planStaging({ snapshot, state, policy, reports, conflicting });
    const planned = { plan, waiting: refused, deploys, conflicts };
    if (plan.kind !== "move") return stay(standing, { ...planned, retries });
    const merged = await mergePlan(world, standing, plan);
    if (merged.kind === "merged") return move(standing, { ...planned, merged });
    // A released head that has not landed is pinned: staging stays what it is until the debt is paid.
    if (conflicting.has(merged.place.number))
      return stay(standing, { ...planned, conflicts: [], plan: { ...plan, kind: "still" }, retries });
    conflicting.add(merged.place.number);
    if (merged.finding === undefined) conflicts.push(await findPartners(world, merged.place, plan));
    else refused.set(merged.place.number, merged.finding);
  }
}

interface Planned {
  readonly plan: StagingPlan;
  readonly waiting: ReadonlyMap<number, Finding>;
  readonly deploys: boolean;
  readonly conflicts: readonly FoundConflict[];
}

type MergedPlan =
  | {
      readonly kind: "merged";
      readonly staged: readonly StagedPullRequest[];
      readonly tip: Commit;
      readonly drift: readonly DriftCommit[];
      readonly scratch: ScratchBranch | undefined;
    }
  | { readonly kind: "failed"; readonly place: Boarding; readonly finding: Finding | undefined };

/** Merges what changed; who pushed each new head and what drifted in are looked up at the same time. */
async function mergePlan(world: World, { state }: Standing, plan: StagingPlan): Promise<MergedPlan> {
  const [outcome, pushers, drift] = await Promise.all([
    plan.merges.length === 0
      ? undefined
      : world.merging.mergeOnto({
          base: mergeStart(plan).sha,
          heads: plan.merges.map((place) => ({ sha: place.head, message: mergeMessage(place) })),
        }),
    Promise.all(plan.merges.map((place) => pusherOf(world, place))),
    driftOnto(world, state, plan.base),
  ]);
  if (outcome === undefined)
    return { kind: "merged", staged: plan.kept, tip: mergeStart(plan), drift, scratch: undefined };
  if (outcome.kind !== "merged") {
    if (outcome.scratch !== undefined) await world.merging.discard(outcome.scratch);
    const place = outcome.kind === "conflict" ? plan.merges[outcome.index] : plan.merges.at(-1);
    if (place === undefined)
      throw new Error(
        `Merging ${plan.merges.length} heads failed at place ${outcome.kind === "conflict" ? outcome.index : "unknown"}.`,
      );
    return {
      kind: "failed",
      place,
      finding: outcome.kind === "refused" ? finding("refused", outcome.found, outcome.remedy) : undefined,
    };
  }
  const boarded = plan.merges.map((place, index) =>
    stagedAt(place, { merge: outcome.commits[index], pusher: pushers[index], now: world.clock.now() }),
  );
  const staged = [...plan.kept, ...boarded];
  return { kind: "merged", staged, tip: staged.at(-1)?.merge ?? plan.base, drift, scratch: outcome.scratch };
}

/** A head keeps the pusher it boarded with; only a new head is looked up. */
async function pusherOf(world: World, place: Boarding): Promise<UserLogin | null> {
  if (place.before?.head === place.head) return place.before.pusher;
  return (await world.people.pusherOf({ head: place.head, headBranch: place.headBranch })) ?? null;
}

function stagedAt(
  place: Boarding,
  {
    merge,
    pusher,
    now,
  }: {
    readonly merge: Commit | undefined;
    readonly pusher: UserLogin | null | undefined;
    readonly now: StagedPullRequest["boardedAt"];
  },
): StagedPullRequest {
  if (merge === undefined) throw new Error(`No merge commit was made for #${place.number}.`);
  const { number, head, title, author, contributors, labels, recovers, linkedIssues, before } = place;
  return {
    number,
    head,
    title,
    author,
    pusher: pusher ?? null,
    contributors,
    labels,
    recovers,
    linkedIssues,
    merge,
    boardedAt: before?.head === head ? before.boardedAt : now,
  };
}

/** Drift that staging takes in: what was there and is not released, and what came to develop by other hands since. */
async function driftOnto(world: World, state: State, base: Commit): Promise<readonly DriftCommit[]> {
  if (base.sha === state.develop.sha) return state.train.drift;
  const commits = await world.history.firstParents(state.develop.sha, base.sha);
  if (commits === undefined)
    return [...state.train.drift, { sha: base.sha, title: "develop was rewritten", author: "unknown" }];
  return [
    ...state.train.drift,
    ...commits.filter(({ sha }) => !state.accounted.includes(sha)).map(driftCommit),
  ];
}

const driftCommit = ({ sha, title, author }: DriftCommit): DriftCommit => ({ sha, title, author });

function move(
  standing: Standing,
  {
    plan,
    waiting,
    deploys,
    conflicts,
    merged,
  }: Planned & { readonly merged: Extract<MergedPlan, { kind: "merged" }> },
): Decision<StagingMove> {
  const { snapshot, state } = standing;
  const { tip, scratch } = merged;
  const drafts = [
    ...moveDrafts(snapshot, plan, merged),
    ...conflicts.map((conflict) => conflictDraft(standing, conflict, tip.sha)),
  ];
  const deployment =
    deploys && deploymentDue(state, tip, { retries: false })
      ? intent(state, { drafts: drafts.length, tip })
      : undefined;
  if (deployment !== undefined) drafts.push(intentDraft(deployment));
  const { production: gate } = state.gates;
  return {
    drafts,
    moves: stagingMoves(snapshot.staging, tip),
    discard: scratch === undefined ? [] : [scratch],
    value: {
      deployment,
      plan,
      waiting,
      supersededGate: gate !== null && gate.tree !== tip.tree ? gate.run.id : undefined,
    },
  };
}

function moveDrafts(
  snapshot: Snapshot,
  plan: StagingPlan,
  { staged, tip, drift }: Extract<MergedPlan, { kind: "merged" }>,
): readonly EntryDraft[] {
  return [
    ...plan.ejected
      .filter(({ cause }) => cause !== "merged")
      .map(({ staged: { number, head }, cause }): EntryDraft => ({
        actor: "console",
        facts: { type: "pull-request-ejected", pullRequest: number, head, cause },
      })),
    ...plan.merges.filter((place) => place.before?.head !== place.head).map(promotedDraft),
    {
      actor: "console",
      facts: {
        type: "staging-moved",
        from: snapshot.staging?.sha ?? null,
        to: tip,
        base: plan.base,
        staged,
        drift,
      },
    },
  ];
}

const stagingMoves = (from: Commit | undefined, tip: Commit): readonly RefMove[] =>
  from?.sha === tip.sha
    ? []
    : [{ ref: `refs/heads/${branches.staging}`, before: from?.sha ?? null, after: tip.sha, force: true }];

const promotedDraft = ({ number, head, title, author, before }: Boarding): EntryDraft => ({
  actor: author,
  facts: {
    type: "pull-request-promoted",
    pullRequest: number,
    head,
    title,
    author,
    replaces: before?.head ?? null,
  },
});

/** Nothing moves; a deployment may still be owed, e.g. after one that was cancelled or a move that deployed nothing. */
function stay(
  standing: Standing,
  { plan, waiting, deploys, conflicts, retries }: Planned & { readonly retries: boolean },
): Decision<StagingMove> {
  const { state } = standing;
  const { tip, staged } = state.train;
  const found = conflicts.map((conflict) => conflictDraft(standing, conflict, tip.sha));
  const isUsed = staged.length > 0 || state.staging.running !== null;
  const isDue = deploys && plan.kind === "stay" && isUsed && deploymentDue(state, tip, { retries });
  const deployment = isDue ? intent(state, { drafts: found.length, tip }) : undefined;
  return {
    drafts: [...found, ...(deployment === undefined ? [] : [intentDraft(deployment)])],
    value: { deployment, plan, waiting, supersededGate: undefined },
  };
}

/**
 * Trees are compared: what runs already needs no deployment. A commit that failed is not tried again by itself, only when
 * a person starts the workflow.
 */
const deploymentDue = (
  { staging }: State,
  tip: Commit,
  { retries }: { readonly retries: boolean },
): boolean =>
  staging.intent === null &&
  staging.running?.commit.tree !== tip.tree &&
  (retries || staging.lastFailure?.commit.sha !== tip.sha);

function intent(
  state: State,
  { drafts, tip }: { readonly drafts: number; readonly tip: Commit },
): NonNullable<StagingMove["deployment"]> {
  return {
    id: `staging-${state.log.sequence + drafts + 1}`,
    commit: tip,
    previous: state.staging.running?.commit ?? null,
  };
}

const intentDraft = ({ id, commit, previous }: NonNullable<StagingMove["deployment"]>): EntryDraft => ({
  actor: "console",
  facts: { type: "staging-deployment-started", deployment: id, commit, previous: previous?.sha ?? null },
});

/** The title is the author's text; it goes into the message as data and is read by nobody as a command. */
const mergeMessage = ({ number, title, author }: Boarding): string =>
  `${promotionHeadline(number, title)}\n\nPull-Request: #${number}\nProposed-by: @${author}`;
