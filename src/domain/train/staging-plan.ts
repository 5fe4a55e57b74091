import { decideApproval } from "../approval/approval.js";
import { isPinned, landingFollowUpOf, pendingLanding, trainStandsStill } from "../state/follow-ups.js";
import type { EjectionCause, StagedPullRequest } from "../log/entry.js";
import { blockedLabel } from "../gates/gates.js";
import type { GateReport } from "../gates/report.js";
import { ejectionOrderOf } from "../approval/objections.js";
import type { Policy } from "../policy/policy.js";
import { finding, type Finding } from "../reasons/reasons.js";
import { failedAttempt, pullRequestOf } from "./release-decision.js";
import { latestOpinions } from "../snapshot/reviews.js";
import type { PullRequestFacts, Snapshot } from "../snapshot/snapshot.js";
import { inStackOrder, isReleased, mayBoard, missingBelow, stackedOn, type Place } from "../gates/stacks.js";
import { isOutgrown } from "./outgrown-stacks.js";
import { isConsolePullRequest } from "./own-pull-requests.js";
import type { State } from "../state/state.js";
import { recoveryOf, taintedCommits } from "../state/taint.js";
import { conflictFinding, knownConflict } from "./train-conflicts.js";
import { includesName, includesUser, type Commit, type UserLogin } from "../values/values.js";

/** A place in the train that still has to be merged. */
export interface Boarding {
  readonly number: number;
  readonly head: PullRequestFacts["head"];
  readonly title: string;
  readonly author: UserLogin;
  readonly commitFacts: PullRequestFacts["commitFacts"];
  readonly isCrossRepository: boolean;
  readonly headRepository: string | undefined;
  readonly labels: readonly string[];
  readonly recovers: string | null;
  readonly linkedIssues: readonly number[];
  readonly headBranch: string;
  /** The place it had before with this or an older head. */
  readonly before: StagedPullRequest | undefined;
}

export interface StagingPlan {
  /** `still`: the train may not move now. */
  readonly kind: "move" | "stay" | "still";
  readonly base: Commit;
  /** Places that stay as they are, in order; the first merges are spared. */
  readonly kept: readonly StagedPullRequest[];
  readonly merges: readonly Boarding[];
  /** `merged`: released and landed, which is no ejection. `closed`: not open towards develop any more. */
  readonly ejected: readonly { readonly staged: StagedPullRequest; readonly cause: EjectionCause }[];
  /** Pull requests that passed their gates and wait for another reason. */
  readonly waiting: ReadonlyMap<number, Finding>;
}

export interface StagingFacts {
  readonly snapshot: Snapshot;
  readonly state: State;
  readonly policy: Policy;
  readonly reports: ReadonlyMap<number, GateReport>;
  /** Heads that were tried now and conflict; they do not board, and leave if they were there. */
  readonly conflicting: ReadonlySet<number>;
  /** Those among them whose merge GitHub refused for another reason. */
  readonly refused?: ReadonlyMap<number, Finding>;
  /** Known conflicts that a person wants tried once more. */
  readonly mergeAgain?: (pullRequest: number) => boolean;
}

/** What staging should be: develop and the heads of the train in order. Ejections first, then newcomers, while boarding is open. */
export function planStaging(facts: StagingFacts): StagingPlan {
  const { snapshot, state } = facts;
  const base = snapshot.develop;
  const nothing = {
    base,
    kept: state.train.staged,
    merges: [],
    ejected: [],
    waiting: new Map<number, Finding>(),
  };
  if (trainStandsStill(state)) return { kind: "still", ...nothing };
  const ejected = ejections(facts);
  const remaining = state.train.staged.filter((staged) => !ejected.some((each) => each.staged === staged));
  const isAsItWas = ejected.length === 0 && base.sha === state.train.base.sha;
  const { boarding, waiting } = newcomers(facts, { remaining, ejected }, (known, pullRequest) =>
    isAsItWas && facts.mergeAgain?.(pullRequest.number) !== true
      ? knownConflict(known, pullRequest)
      : undefined,
  );
  const wanted = successorsOf(remaining, facts, boarding);
  const places = inStackOrder<StagedPullRequest | Boarding>([...wanted, ...boarding], facts);
  const kept = base.sha === state.train.base.sha ? unchangedPrefix(state.train.staged, places) : [];
  const merges = places
    .slice(kept.length)
    .map((place) => ("merge" in place ? boardingAgain(place, snapshot) : place));
  const isMoved = snapshot.staging?.sha !== state.train.tip.sha;
  const isChanged = base.sha !== state.train.base.sha || merges.length > 0 || ejected.length > 0 || isMoved;
  return { kind: isChanged ? "move" : "stay", base, kept, merges, ejected, waiting };
}

/** Ejections, including pull requests stacked on an ejected one. A closed base no longer counts as a base. */
function ejections(facts: StagingFacts): StagingPlan["ejected"] {
  const { staged } = facts.state.train;
  const causes = new Map(staged.map((each) => [each, ejectionOf(each, facts)] as const));
  const remaining = staged.filter((each) => causes.get(each) === undefined);
  const leaving = staged.filter((each) => causes.get(each) !== undefined);
  for (const each of remaining) {
    const below = missingBelow(each, remaining, facts);
    const isLeft = below.some((base) => leaving.some(({ head }) => head === base.head));
    if (!isPinned(facts.state, each) && (isLeft || isOutgrown(each, leaving, facts)))
      causes.set(each, "stacked");
  }
  return staged.flatMap((each) => {
    const cause = causes.get(each);
    return cause === undefined ? [] : [{ staged: each, cause }];
  });
}

/**
 * Who is on staging and has to leave: the next move takes it off, and a run that was past its own move ships nothing of it.
 * The finding's cause is that of the ejection.
 */
export const leavingFindings = (
  facts: Pick<StagingFacts, "snapshot" | "state" | "policy">,
): readonly Finding[] =>
  ejections({ ...facts, reports: new Map(), conflicting: new Set() }).map(({ staged, cause }) =>
    finding("leaves-staging", `#${staged.number}: ${cause}.`),
  );

/** Why a staged head must leave now. A released head that has not landed is pinned: production stands on it. */
function ejectionOf(
  staged: StagedPullRequest,
  { snapshot, state, policy, conflicting, refused }: StagingFacts,
): EjectionCause | undefined {
  const pullRequest = pullRequestOf(snapshot, staged.number);
  const tainted = taintedCommits(state, staged.number);
  if (
    tainted.has(staged.head) ||
    (pullRequest?.commits ?? []).some((commit) => tainted.has(commit) && pullRequest?.head === staged.head)
  )
    return "tainted";
  if (isPinned(state, staged)) return undefined;
  if (isReleased(state, staged)) return "merged";
  if (pullRequest === undefined) return "closed";
  if (pullRequest.isDraft) return "draft";
  if (includesName(pullRequest.labels, blockedLabel)) return "blocked-label";
  if (ejectionOrderOf(state, staged) !== undefined) return "command";
  const objects = latestOpinions(pullRequest.reviews).some(
    (review) =>
      review.state === "CHANGES_REQUESTED" &&
      review.commit === staged.head &&
      includesUser(policy.testers, review.author.login),
  );
  if (objects) return "changes-requested";
  // Last: it may be the newer head that does not merge, of one that leaves anyway.
  if (!conflicting.has(staged.number)) return undefined;
  return refused?.has(staged.number) === true ? "refused" : "conflict";
}

/** In stack order, so that a stack which was pushed as a whole finds the new heads of what it stands on. */
function successorsOf(
  remaining: readonly StagedPullRequest[],
  facts: StagingFacts,
  boarding: readonly Boarding[],
): readonly (StagedPullRequest | Boarding)[] {
  const decided = new Map<number, StagedPullRequest | Boarding>();
  const asWanted = (): readonly Place[] => remaining.map((each) => decided.get(each.number) ?? each);
  const present = remaining.map(({ number, head }) => ({
    number,
    head: pullRequestOf(facts.snapshot, number)?.head ?? head,
  }));
  for (const { number } of inStackOrder(present, facts)) {
    const staged = remaining.find((each) => each.number === number);
    if (staged !== undefined) decided.set(number, successorOf(staged, facts, [...asWanted(), ...boarding]));
  }
  return remaining.map((each) => decided.get(each.number) ?? each);
}

/** The same place with a newer head, once that head may board. */
function successorOf(
  staged: StagedPullRequest,
  facts: StagingFacts,
  onBoard: readonly Place[],
): StagedPullRequest | Boarding {
  const { snapshot, state, reports, conflicting } = facts;
  const pullRequest = pullRequestOf(snapshot, staged.number);
  if (
    pullRequest === undefined ||
    pullRequest.head === staged.head ||
    isPinned(state, staged) ||
    conflicting.has(staged.number)
  )
    return staged;
  return mayBoard(reports.get(staged.number)) && missingBelow(pullRequest, onBoard, facts).length === 0
    ? boardingOf(pullRequest, state, staged)
    : staged;
}

/** Also who leaves with an older head, unless `/ship` left it behind: no other event may come for the newer one. */
function newcomers(
  facts: StagingFacts,
  {
    remaining,
    ejected,
  }: { readonly remaining: readonly StagedPullRequest[]; readonly ejected: StagingPlan["ejected"] },
  conflictOf: typeof knownConflict,
): { readonly boarding: readonly Boarding[]; readonly waiting: ReadonlyMap<number, Finding> } {
  const { snapshot, state, policy, reports, conflicting, refused } = facts;
  const staged = new Set(remaining.map(({ number }) => number));
  const ready = snapshot.pullRequests.filter(
    (each) =>
      mayBoard(reports.get(each.number)) &&
      !staged.has(each.number) &&
      !ejected.some((leaving) => staysAway(state, leaving.staged, each)) &&
      !isReleased(state, each),
  );
  const closed = closedFor(facts, remaining);
  const boarding: Boarding[] = [];
  const waiting = new Map<number, Finding>();
  for (const pullRequest of inStackOrder(ready, facts)) {
    const [below] = missingBelow(pullRequest, [...remaining, ...boarding], facts);
    const conflict = conflictOf(state, pullRequest);
    if (conflict !== undefined) waiting.set(pullRequest.number, conflictFinding(conflict));
    else if (conflicting.has(pullRequest.number))
      waiting.set(
        pullRequest.number,
        refused?.get(pullRequest.number) ??
          finding("train-conflict", `#${pullRequest.number} does not merge with what is on staging.`),
      );
    else if (isConsolePullRequest(state, pullRequest)) continue;
    else if (below !== undefined) waiting.set(pullRequest.number, stackedOn(below));
    else if (closed !== undefined) waiting.set(pullRequest.number, closed);
    else if (remaining.length + boarding.length >= policy.maxStaged)
      waiting.set(
        pullRequest.number,
        finding("train-full", `${remaining.length + boarding.length} of ${policy.maxStaged}.`),
      );
    else boarding.push(boardingOf(pullRequest, state, undefined));
  }
  return { boarding, waiting };
}

/** The head that leaves in this move, or a newer one of what waits for the next train. */
const staysAway = (state: State, leaving: StagedPullRequest, { number, head }: Place): boolean =>
  leaving.number === number &&
  (leaving.head === head || ejectionOrderOf(state, leaving)?.until === "next-train");

/** Why nobody boards now: something released has yet to land, or the train's approvals have begun. */
function closedFor(
  { snapshot, state, policy }: StagingFacts,
  remaining: readonly StagedPullRequest[],
): Finding | undefined {
  const owed = remaining.flatMap((each) => landingFollowUpOf(state, each) ?? []);
  const [landing] = [...owed.filter(({ refusal }) => refusal !== null), ...owed];
  if (landing !== undefined) return pendingLanding(landing);
  // A train that failed in production is open again: what repairs it may be another pull request.
  if (failedAttempt(state) !== undefined) return undefined;
  const granted = remaining.find((staged) => {
    const pullRequest = pullRequestOf(snapshot, staged.number);
    return decideApproval({ staged, pullRequest, state, policy }).decision === "granted";
  });
  return granted === undefined ? undefined : finding("train-closed", `#${granted.number} is approved.`);
}

const boardingOf = (
  pullRequest: PullRequestFacts,
  state: State,
  before: StagedPullRequest | undefined,
): Boarding => ({
  number: pullRequest.number,
  head: pullRequest.head,
  title: pullRequest.title,
  author: pullRequest.author.login,
  commitFacts: pullRequest.commitFacts,
  isCrossRepository: pullRequest.isCrossRepository,
  headRepository: pullRequest.headRepository,
  labels: pullRequest.labels,
  recovers: recoveryOf(state, pullRequest.number)?.rollback ?? null,
  linkedIssues: pullRequest.linkedIssues,
  headBranch: pullRequest.headBranch,
  before,
});

/** Merged again onto another base, with the facts it boarded with. */
function boardingAgain(staged: StagedPullRequest, snapshot: Snapshot): Boarding {
  const { number, head, title, author, labels, recovers, linkedIssues } = staged;
  const pullRequest = pullRequestOf(snapshot, number);
  return {
    number,
    head,
    title,
    author,
    commitFacts: pullRequest?.commitFacts ?? [],
    isCrossRepository: pullRequest?.isCrossRepository ?? false,
    headRepository: pullRequest?.headRepository,
    labels,
    recovers,
    linkedIssues,
    headBranch: pullRequest?.headBranch ?? "",
    before: staged,
  };
}

function unchangedPrefix(
  staged: readonly StagedPullRequest[],
  places: readonly (StagedPullRequest | Boarding)[],
): readonly StagedPullRequest[] {
  const firstChange = staged.findIndex((each, index) => places[index] !== each);
  return firstChange === -1 ? staged : staged.slice(0, firstChange);
}

/** The commit that the merges start from. */
export const mergeStart = (plan: StagingPlan): Commit => plan.kept.at(-1)?.merge ?? plan.base;
