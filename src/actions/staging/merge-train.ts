import { branches } from "../../domain/values/names.js";
import { promotionHeadline } from "../../domain/train/commit-messages.js";
import type { DriftCommit, EjectionCause, Origin, StagedPullRequest } from "../../domain/log/entry.js";
import { finding, type Finding } from "../../domain/reasons/reasons.js";
import { mergeStart, type Boarding, type StagingPlan } from "../../domain/train/staging-plan.js";
import type { Commit } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import type { ScratchBranch } from "../../ports/writing.js";
import { lookUpOrigin } from "../run/origin.js";
import type { DecisionContext } from "../run/decision-context.js";

/** One that was ejected, and why. */
export interface Departed {
  readonly staged: StagedPullRequest;
  readonly cause: EjectionCause;
  /** Where it goes instead of develop. */
  readonly elsewhere: string | undefined;
}

export type MergedPlan =
  | {
      readonly kind: "merged";
      readonly staged: readonly StagedPullRequest[];
      readonly tip: Commit;
      readonly drift: readonly DriftCommit[];
      readonly left: readonly Departed[];
      readonly scratch: ScratchBranch | undefined;
    }
  | { readonly kind: "conflict"; readonly place: Boarding }
  /** `place`: at whose head; undefined: before any of them. */
  | { readonly kind: "refused"; readonly place: Boarding | undefined; readonly finding: Finding };

/** Merges what changed; who pushed each new head and what drifted in are looked up at the same time. */
export async function mergePlan(
  ports: Ports,
  context: DecisionContext,
  plan: StagingPlan,
): Promise<MergedPlan> {
  const [outcome, origins, drift, left] = await Promise.all([
    plan.merges.length === 0
      ? undefined
      : ports.merging.mergeOnto({
          base: mergeStart(plan).sha,
          heads: plan.merges.map((place) => ({ sha: place.head, message: mergeMessage(place) })),
        }),
    Promise.all(plan.merges.map((place) => originOf(ports, context, place))),
    driftOnto(ports, context, plan.base),
    Promise.all(plan.ejected.filter(({ cause }) => cause !== "merged").map((each) => leftBy(ports, each))),
  ]);
  if (outcome === undefined)
    return { kind: "merged", staged: plan.kept, tip: mergeStart(plan), drift, left, scratch: undefined };
  if (outcome.kind !== "merged") {
    if (outcome.scratch !== undefined) await ports.merging.discard(outcome.scratch);
    const place = outcome.index === undefined ? undefined : plan.merges[outcome.index];
    if (outcome.kind === "refused")
      return { kind: "refused", place, finding: finding("refused", outcome.found, outcome.remedy) };
    if (place === undefined) throw new Error(`Of ${plan.merges.length} heads none is at ${outcome.index}.`);
    return { kind: "conflict", place };
  }
  const boarded = plan.merges.map((place, index) =>
    stagedAt(place, { merge: outcome.commits[index], origin: origins[index], now: ports.clock.now() }),
  );
  const staged = [...plan.kept, ...boarded];
  return {
    kind: "merged",
    staged,
    tip: staged.at(-1)?.merge ?? plan.base,
    drift,
    left,
    scratch: outcome.scratch,
  };
}

/** A snapshot shows what is open towards develop and nothing else: what became of others is asked for. */
async function leftBy(ports: Ports, { staged, cause }: StagingPlan["ejected"][number]): Promise<Departed> {
  if (cause !== "closed") return { staged, cause, elsewhere: undefined };
  const { state, elsewhere } = await ports.pullRequests.find(staged.number);
  if (elsewhere !== undefined) return { staged, cause: "retargeted", elsewhere };
  return { staged, cause: state === "merged" ? "merged" : "closed", elsewhere };
}

/** It was not on staging before, or its pull request was with another head. */
export const isNewHead = ({ before, head }: Boarding): boolean => before?.head !== head;

/** A head keeps what was known of it when it boarded; one of which something was not known is looked at again. */
async function originOf(ports: Ports, context: DecisionContext, place: Boarding): Promise<Origin> {
  const { before, head } = place;
  return before?.head === head && before.pusher !== null && before.doubts.length === 0
    ? before
    : lookUpOrigin(ports, context, place);
}

function stagedAt(
  place: Boarding,
  {
    merge,
    origin,
    now,
  }: {
    readonly merge: Commit | undefined;
    readonly origin: Origin | undefined;
    readonly now: StagedPullRequest["boardedAt"];
  },
): StagedPullRequest {
  if (merge === undefined || origin === undefined)
    throw new Error(`No merge commit was made for #${place.number}.`);
  const { number, head, title, author, labels, recovers, linkedIssues, before } = place;
  const { pusher, pushers, contributors, doubts, unattributed, cleanMerges } = origin;
  return {
    number,
    head,
    title,
    author,
    pusher,
    pushers,
    contributors,
    doubts,
    unattributed,
    cleanMerges,
    labels,
    recovers,
    linkedIssues,
    merge,
    boardedAt: before?.head === head ? before.boardedAt : now,
  };
}

/** Drift that staging takes in: what was there and is not released, and what came to develop by other hands since. */
async function driftOnto(
  ports: Ports,
  { state, snapshot: { newestStep } }: DecisionContext,
  base: Commit,
): Promise<readonly DriftCommit[]> {
  if (base.sha === state.develop.sha) return state.train.drift;
  const isOwnStep = newestStep?.from === state.develop.sha && newestStep.to === base.sha;
  if (isOwnStep && state.ownCommits.includes(base.sha)) return state.train.drift;
  const commits = await ports.history.firstParents(state.develop.sha, base.sha);
  if (commits === undefined)
    return [
      ...state.train.drift,
      { sha: base.sha, title: `${branches.base} was rewritten`, author: "unknown" },
    ];
  return [
    ...state.train.drift,
    ...commits.filter(({ sha }) => !state.ownCommits.includes(sha)).map(driftCommit),
  ];
}

const driftCommit = ({ sha, title, author }: DriftCommit): DriftCommit => ({ sha, title, author });

/** The title is the author's text; it goes into the message as data and is read by nobody as a command. */
const mergeMessage = ({ number, title, author }: Boarding): string =>
  `${promotionHeadline(number, title)}\n\nPull-Request: #${number}\nProposed-by: @${author}`;
