import { addFollowUps, withoutQuestion } from "../state/follow-ups.js";
import { eachCommitOnce } from "../state/drift.js";
import type { DriftCommit, Entry, RollbackFacts, StagedPullRequest } from "../log/entry.js";
import { concerns, rollbackOf, withRollback } from "../state/active-rollbacks.js";
import type { ShownTarget } from "../log/rollback-preview.js";
import type { Attempt, Rollback, RollbackApproval, State } from "../state/state.js";
import type { UserLogin, Version } from "../values/values.js";

// oxlint-disable-next-line max-lines-per-function -- a table: one line for each type of entry
export function reduceRollback(state: State, facts: RollbackFacts, entry: Entry): State {
  if (facts.type === "rollback-drilled")
    return { ...state, drill: { at: entry.time, outcome: facts.outcome, issue: facts.issue } };
  if (facts.type === "rollback-requested") return afterRequest(state, facts, entry);
  if (facts.type === "rollback-not-requested") return state;
  if (facts.type === "rollback-closed") return state;
  if (facts.type === "rollback-end-announced") return state;
  const rollback = rollbackOf(state, facts.rollback);
  if (rollback === undefined) return state;
  switch (facts.type) {
    case "rollback-joined":
      if (facts.mayStillApprove === true) return state;
      return withRollback(state, rollback.id, {
        requesters: [...rollback.requesters, { by: facts.by, reason: facts.reason, at: entry.time }],
      });
    case "rollback-announced":
      return withRollback(state, rollback.id, {
        issue: facts.issue,
        deliveries: facts.deliveries,
      });
    case "rollback-approved":
      return withRollback({ ...state, gates: { ...state.gates, rollback: null } }, rollback.id, {
        ...withApproval(rollback, facts),
        phase: "approved",
        hold: true,
      });
    case "rollback-retried":
      return afterRetry(state, rollback, facts);
    case "rollback-failure-announced":
      return withRollback(state, rollback.id, {
        shown: withShown(rollback, facts.older),
      });
    case "rollback-rejected":
      return afterEnd(state, rollback, { by: facts.by, reason: facts.reason, run: entry.run.id });
    case "rollback-withdrawn":
      return afterEnd(state, rollback, { by: facts.by, reason: null, run: entry.run.id });
    case "rollback-completion-announced":
      return state;
    default:
      return facts satisfies never;
  }
}

interface End {
  readonly by: UserLogin;
  readonly reason: string | null;
  readonly run: number;
}

/** Nothing of it is pending any more, but that its issue says so. */
function afterEnd(state: State, { id, issue }: Rollback, { by, reason, run }: End): State {
  const ended: State = {
    ...state,
    rollback: state.previousRollback,
    previousRollback: null,
    gates: { ...state.gates, rollback: null },
    followUps: state.followUps.filter((followUp) => !concerns(followUp, id)),
  };
  return issue === null
    ? ended
    : addFollowUps(ended, [{ kind: "announce-end", rollback: id, issue, by, reason }], run);
}

const withShown = ({ shown }: Rollback, older: ShownTarget | null): Rollback["shown"] =>
  older === null ? shown : [...shown.filter(({ version }) => version !== older.version), older];

const approvalsKept = 10;

function withApproval(
  { approvals }: Rollback,
  { by, source, at }: RollbackApproval,
): Pick<Rollback, "approval" | "approvals"> {
  const approval = { by, source, at };
  return { approval, approvals: [...approvals, approval].slice(-approvalsKept) };
}

/**
 * Going further back takes more out of production, and going up again less; what no release holds left with the attempt.
 * A word about the failure is late now.
 */
function afterRetry(
  state: State,
  rollback: Rollback,
  { target, code, ...yes }: Extract<RollbackFacts, { type: "rollback-retried" }>,
): State {
  const staying = stayingWith(state, target.version);
  const carried = [
    ...leavingProduction(state, target.version),
    ...rollback.carried.filter(staying.isWithout),
  ];
  const drift = [
    ...driftLeaving(state, target.version),
    ...rollback.carriedDrift.filter(({ sha }) => !staying.drift.has(sha)),
  ];
  const since = target.commit;
  const next = withRollback({ ...state, gates: { ...state.gates, rollback: null } }, rollback.id, {
    target,
    code,
    carried: newestOfEach(carried),
    carriedDrift: eachCommitOnce(drift),
    onDevelop: { ...rollback.onDevelop, since },
    toRecover: rollback.toRecover.map((span) => ({ ...span, since })),
    ...withApproval(rollback, yes),
    phase: "approved",
    hold: true,
  });
  return {
    ...next,
    followUps: next.followUps.filter(
      (followUp) => followUp.kind !== "announce-failure" || followUp.rollback !== rollback.id,
    ),
  };
}

function afterRequest(
  state: State,
  facts: Extract<RollbackFacts, { type: "rollback-requested" }>,
  entry: Entry,
): State {
  const rollback: Rollback = {
    id: facts.rollback,
    reason: facts.reason,
    requesters: [{ by: facts.by, reason: facts.reason, at: entry.time }],
    automatic: facts.automatic,
    preauthorised: facts.preauthorised === true,
    target: facts.target,
    from: facts.from,
    preview: facts.preview,
    shown: [{ version: facts.target.version, preview: facts.preview }],
    code: facts.code,
    issue: null,
    deliveries: [],
    approval: null,
    approvals: [],
    phase: "requested",
    failures: [],
    carried: leavingProduction(state, facts.target.version),
    carriedDrift: driftLeaving(state, facts.target.version),
    hold: false,
    onDevelop: { since: facts.target.commit, until: facts.from.commit },
    toRecover: [{ since: facts.target.commit, until: facts.from.commit }],
    absorbed: [],
    revert: null,
    madeReverts: [],
    reverted: null,
    requestedAt: entry.time,
    restoredAt: null,
  };
  return addFollowUps(
    {
      ...withoutQuestion(state),
      rollback,
      previousRollback: state.rollback?.phase === "restored" ? state.rollback : state.previousRollback,
      counters: { ...state.counters, rollbacks: state.counters.rollbacks + 1 },
    },
    [{ kind: "announce-request", rollback: rollback.id }],
    entry.run.id,
  );
}

/** Pull requests shipped after the target that are not rolled back yet, and those of an attempt without a good result. */
export function leavingProduction(state: State, target: Version): readonly StagedPullRequest[] {
  const released = releasesAfter(state, target).flatMap(({ bringsBack, pullRequests }) => [
    ...bringsBack,
    ...pullRequests,
  ]);
  return newestOfEach([...released, ...(attemptedDeploy(state)?.pullRequests ?? [])]);
}

/** Commits that came to develop by bypassing the console and went to production in the same releases. */
export function driftLeaving(state: State, target: Version): readonly DriftCommit[] {
  const released = releasesAfter(state, target).flatMap(({ bringsBackDrift, drift }) => [
    ...bringsBackDrift,
    ...drift,
  ]);
  return eachCommitOnce([...released, ...(attemptedDeploy(state)?.drift ?? [])]);
}

/** Released after this one and not rolled back since. */
export function releasesAfter({ releases }: State, target: Version): State["releases"] {
  const targetAt = releases.findIndex((release) => release.version === target);
  return releases.filter((release, index) => index > targetAt && release.rolledBackBy === null);
}

/** What runs with this release. */
function stayingWith(
  { releases }: State,
  target: Version,
): {
  readonly isWithout: (pullRequest: StagedPullRequest) => boolean;
  readonly drift: ReadonlySet<string>;
} {
  const targetAt = releases.findIndex(({ version }) => version === target);
  const staying = releases.slice(0, targetAt + 1).filter(({ rolledBackBy }) => rolledBackBy === null);
  const pullRequests = staying.flatMap((release) => [...release.bringsBack, ...release.pullRequests]);
  return {
    isWithout: ({ number, head }) =>
      !pullRequests.some((each) => each.number === number && each.head === head),
    drift: new Set(
      staying.flatMap((release) => [...release.bringsBackDrift, ...release.drift]).map(({ sha }) => sha),
    ),
  };
}

/** Without a good result, or none yet. */
function attemptedDeploy({ attempt, production }: State): Attempt | undefined {
  const attempted = attempt ?? (production.kind === "uncertain" ? production.attempt : null);
  return attempted === null || attempted.mode === "rollback" ? undefined : attempted;
}

const newestOfEach = (all: readonly StagedPullRequest[]): readonly StagedPullRequest[] =>
  all.filter((each, index) => all.findLastIndex((other) => other.number === each.number) === index);
