import { owe, settleDebt } from "./debts.js";
import type { Entry, RollbackFacts, StagedPullRequest } from "./entry.js";
import type { Recovery, Rollback, State } from "./state.js";
import type { CommitSha, Version } from "./values.js";

// oxlint-disable-next-line max-lines-per-function -- a table: one line for each type of entry
export function reduceRollback(state: State, facts: RollbackFacts, entry: Entry): State {
  if (facts.type === "rollback-requested") return afterRequest(state, facts, entry);
  if (facts.type === "rollback-closed") {
    return {
      ...settleDebt(state, `close ${facts.rollback}`),
      recoveries: state.recoveries.filter(({ rollback }) => rollback !== facts.rollback),
    };
  }
  const { rollback } = state;
  if (rollback === null || rollback.id !== facts.rollback) return state;
  switch (facts.type) {
    case "rollback-joined":
      return withRollback(state, {
        requesters: [...rollback.requesters, { by: facts.by, reason: facts.reason, at: entry.time }],
      });
    case "rollback-announced":
      return withRollback(settleDebt(state, `announce ${rollback.id}`), {
        issue: facts.issue,
        deliveries: facts.deliveries,
      });
    case "rollback-approved":
      return withRollback(
        { ...state, gates: { ...state.gates, rollback: null } },
        { approval: { by: facts.by, source: facts.source, at: facts.at }, phase: "approved", hold: true },
      );
    case "rollback-retried":
      return afterRetry(state, rollback, facts);
    case "rollback-failure-announced":
      return settleDebt(state, `announce failure of ${facts.deployment}`);
    case "rollback-rejected":
    case "rollback-withdrawn":
      return {
        ...state,
        rollback: null,
        gates: { ...state.gates, rollback: null },
        debts: state.debts.filter((debt) => !("rollback" in debt) || debt.rollback !== rollback.id),
      };
    case "rollback-completion-announced":
      return settleDebt(state, `announce completion of ${rollback.id}`);
    case "revert-opened":
      return withRollback(state, {
        revert: { pullRequest: facts.pullRequest, branch: facts.branch, commit: facts.commit },
      });
    case "revert-landed":
      return withRollback(
        { ...settleDebt(state, `revert ${rollback.id}`), accounted: [...state.accounted, facts.develop.sha] },
        { hold: false },
      );
    case "revert-unneeded":
      return withRollback(settleDebt(state, `revert ${rollback.id}`), { hold: false });
    case "recovery-opened":
      return {
        ...settleDebt(state, `recovery ${rollback.id}`),
        recoveries: [...state.recoveries, recoveryOf(rollback, facts, state)],
      };
    default:
      return facts satisfies never;
  }
}

/** Going further back takes more out of production; what left already stays out. A word about the failure is late now. */
function afterRetry(
  state: State,
  rollback: Rollback,
  { target, code, by, source, at }: Extract<RollbackFacts, { type: "rollback-retried" }>,
): State {
  const carried = newestOfEach([...leavingProduction(state, target.version), ...rollback.carried]);
  const next = withRollback(
    { ...state, gates: { ...state.gates, rollback: null } },
    { target, code, carried, approval: { by, source, at }, phase: "approved", hold: true },
  );
  return {
    ...next,
    debts: next.debts.filter((debt) => debt.kind !== "announce-failure" || debt.rollback !== rollback.id),
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
    code: facts.code,
    issue: null,
    deliveries: [],
    approval: null,
    phase: "requested",
    failures: [],
    carried: leavingProduction(state, facts.target.version),
    hold: false,
    revert: null,
    requestedAt: entry.time,
    restoredAt: null,
  };
  return owe(
    { ...state, rollback, counters: { ...state.counters, rollbacks: state.counters.rollbacks + 1 } },
    [{ kind: "announce-request", rollback: rollback.id }],
    entry.run.id,
  );
}

/** Pull requests shipped after the target that are not rolled back yet, and those of an attempt without a good result. */
export function leavingProduction(state: State, target: Version): readonly StagedPullRequest[] {
  const targetAt = state.releases.findIndex((release) => release.version === target);
  const released = state.releases
    .filter((release, index) => index > targetAt && release.rolledBackBy === null)
    .flatMap((release) => release.pullRequests);
  const attempt = state.attempt ?? (state.production.kind === "uncertain" ? state.production.attempt : null);
  const attempted = attempt === null || attempt.mode === "rollback" ? [] : attempt.pullRequests;
  return newestOfEach([...released, ...attempted]);
}

const newestOfEach = (all: readonly StagedPullRequest[]): readonly StagedPullRequest[] =>
  all.filter((each, index) => all.findLastIndex((other) => other.number === each.number) === index);

function recoveryOf(
  rollback: Rollback,
  facts: Extract<RollbackFacts, { type: "recovery-opened" }>,
  state: State,
): Recovery {
  const rolledBack = state.releases.filter((release) => release.rolledBackBy === rollback.id);
  const taint: CommitSha[] = [
    ...facts.carries.map(({ head }) => head),
    ...rolledBack.map(({ commit }) => commit.sha),
    rollback.from.commit.sha,
  ];
  return {
    rollback: rollback.id,
    issue: rollback.issue,
    pullRequest: facts.pullRequest,
    branch: facts.branch,
    commit: facts.commit,
    carries: facts.carries,
    from: rollback.from,
    taint: [...new Set(taint)],
    requestedAt: rollback.requestedAt,
    releasedAs: null,
  };
}

const withRollback = (state: State, change: Partial<Rollback>): State =>
  state.rollback === null ? state : { ...state, rollback: { ...state.rollback, ...change } };
