import { nextDeploymentId } from "../../domain/log/deployment-id.js";
import { branches, consoleName } from "../../domain/values/names.js";
import type { EntryDraft, PassedCheck } from "../../domain/log/entry.js";
import { passedChecks } from "../../domain/gates/passed-checks.js";
import type { Finding } from "../../domain/reasons/reasons.js";
import { pullRequestOf } from "../../domain/train/release-decision.js";
import { planStaging, type Boarding, type StagingPlan } from "../../domain/train/staging-plan.js";
import type { Snapshot } from "../../domain/snapshot/snapshot.js";
import type { State } from "../../domain/state/state.js";
import type { Commit } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import type { RefMove } from "../../ports/writing.js";
import { gateReports } from "../run/gate-reports.js";
import { isNewHead, mergePlan, type Departed, type MergedPlan } from "./merge-train.js";
import { asksForRetry, asksToMergeAgain } from "./retry-requests.js";
import type { DecisionContext } from "../run/decision-context.js";
import { conflictDraft, whoConflicts, type FoundConflict } from "./find-conflicts.js";
import { transact, type Decision, type Written } from "../log/transaction.js";

export interface StagingMove {
  /** The intent that was written: what the staging job has to deploy. */
  readonly deployment:
    { readonly id: string; readonly commit: Commit; readonly previous: Commit | null } | undefined;
  readonly plan: StagingPlan;
  /** Pull requests that GitHub did not let us merge. Why others wait is in the plan. */
  readonly waiting: ReadonlyMap<number, Finding>;
  readonly left: readonly Departed[];
  /** A run that waited at the gate of a train that is no more. */
  readonly supersededGate: number | undefined;
  /** Staging stays what it is, because GitHub refused a merge for which no newcomer is to blame. */
  readonly refusal: Finding | undefined;
}

/**
 * Ejects, boards and rebuilds: staging and its entries move in one transaction. With `deploys` the intent to deploy the
 * new tip is part of it, when that tree does not run on staging already and no other deployment is under way.
 */
export async function moveStaging(
  ports: Ports,
  first: DecisionContext | undefined,
  { deploys }: { readonly deploys: boolean },
): Promise<Written<StagingMove>> {
  const written = await transact(ports, first, (context) => decideMove(ports, context, deploys));
  if (written.value.refusal !== undefined) ports.runner.notice(written.value.refusal);
  return written;
}

async function decideMove(
  ports: Ports,
  context: DecisionContext,
  deploys: boolean,
): Promise<Decision<StagingMove>> {
  const { snapshot, state, policy } = context;
  const reports = await gateReports(ports, context);
  const conflicting = new Set<number>();
  const refused = new Map<number, Finding>();
  const conflicts: FoundConflict[] = [];
  const retries = asksForRetry(ports.run, context);
  const mergeAgain = (number: number): boolean => asksToMergeAgain(ports.run, context, number);
  for (;;) {
    const plan = planStaging({ snapshot, state, policy, reports, conflicting, refused, mergeAgain });
    const planned = { plan, waiting: refused, deploys, conflicts };
    if (plan.kind !== "move") return stay(context, { ...planned, retries });
    const merged = await mergePlan(ports, context, plan);
    if (merged.kind === "merged") return move(context, { ...planned, merged });
    const still = { ...planned, conflicts: [], plan: { ...plan, kind: "still" as const }, retries };
    if (merged.kind === "refused") {
      const { place, finding } = merged;
      if (place !== undefined) refused.set(place.number, finding);
      // Nobody's change is to blame, so nobody leaves for it.
      if (place === undefined || !isNewHead(place)) return stay(context, { ...still, refusal: finding });
      conflicting.add(place.number);
    } else {
      const conflict = await whoConflicts(ports, context, { place: merged.place, plan });
      // A released head that has not landed is pinned: staging stays what it is until the follow-up is settled.
      if (conflicting.has(conflict.pullRequest)) return stay(context, still);
      conflicting.add(conflict.pullRequest);
      conflicts.push(conflict);
    }
  }
}

interface Planned {
  readonly plan: StagingPlan;
  readonly waiting: ReadonlyMap<number, Finding>;
  readonly deploys: boolean;
  readonly conflicts: readonly FoundConflict[];
}

function move(
  context: DecisionContext,
  {
    plan,
    waiting,
    deploys,
    conflicts,
    merged,
  }: Planned & { readonly merged: Extract<MergedPlan, { kind: "merged" }> },
): Decision<StagingMove> {
  const { snapshot, state } = context;
  const { tip, scratch, left } = merged;
  const drafts = [
    ...moveDrafts(snapshot, plan, merged),
    ...conflicts.map((conflict) => conflictDraft(context, conflict, tip.sha)),
  ];
  const deployment =
    deploys && deploymentDue(state, tip, { retries: false })
      ? intent(state, { before: drafts, tip })
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
      left,
      supersededGate: gate !== null && gate.tree !== tip.tree ? gate.run.id : undefined,
      refusal: undefined,
    },
  };
}

function moveDrafts(
  snapshot: Snapshot,
  plan: StagingPlan,
  { staged, tip, drift, left }: Extract<MergedPlan, { kind: "merged" }>,
): readonly EntryDraft[] {
  return [
    ...left.map(({ staged: { number, head }, cause }): EntryDraft => ({
      actor: consoleName,
      facts: { type: "pull-request-ejected", pullRequest: number, head, cause },
    })),
    ...plan.merges.filter(isNewHead).map((place) => promotedDraft(place, snapshot)),
    {
      actor: consoleName,
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

const promotedDraft = (
  { number, head, title, author, before }: Boarding,
  snapshot: Snapshot,
): EntryDraft => ({
  actor: author,
  facts: {
    type: "pull-request-promoted",
    pullRequest: number,
    head,
    title,
    author,
    replaces: before?.head ?? null,
    checks: checksOf(snapshot, number),
  },
});

function checksOf(snapshot: Snapshot, number: number): readonly PassedCheck[] {
  const pullRequest = pullRequestOf(snapshot, number);
  return pullRequest === undefined ? [] : passedChecks(pullRequest);
}

interface Staying {
  readonly retries: boolean;
  readonly refusal?: Finding;
}

/** Nothing moves; a deployment may still be owed, e.g. after one that was cancelled or a move that deployed nothing. */
function stay(
  context: DecisionContext,
  { plan, waiting, deploys, conflicts, retries, refusal }: Planned & Staying,
): Decision<StagingMove> {
  const { state } = context;
  const { tip, staged } = state.train;
  const found = conflicts.map((conflict) => conflictDraft(context, conflict, tip.sha));
  const isUsed = staged.length > 0 || state.staging.running !== null;
  const isDue = deploys && plan.kind === "stay" && isUsed && deploymentDue(state, tip, { retries });
  const deployment = isDue ? intent(state, { before: found, tip }) : undefined;
  return {
    drafts: [...found, ...(deployment === undefined ? [] : [intentDraft(deployment)])],
    value: { deployment, plan, waiting, left: [], supersededGate: undefined, refusal },
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
  { before, tip }: { readonly before: readonly EntryDraft[]; readonly tip: Commit },
): NonNullable<StagingMove["deployment"]> {
  return {
    id: nextDeploymentId("staging", state.log, before),
    commit: tip,
    previous: state.staging.running?.commit ?? null,
  };
}

const intentDraft = ({ id, commit, previous }: NonNullable<StagingMove["deployment"]>): EntryDraft => ({
  actor: consoleName,
  facts: { type: "staging-deployment-started", deployment: id, commit, previous: previous?.sha ?? null },
});
