import { followUpKey } from "../state/follow-up-kinds.js";
import { withOwnCommits } from "../state/own-commits.js";
import type { CleanUpFacts } from "../log/recovery-entries.js";
import { addFollowUps } from "../state/follow-ups.js";
import { driftInRecovery } from "../state/drift.js";
import type { Entry } from "../log/entry.js";
import { commandsAfterRecovery, commandsAfterRestack } from "./reduce-commands.js";
import { rollbackOf, withRollback } from "../state/active-rollbacks.js";
import { commitsOf } from "../state/taint.js";
import type { AbsorbedRollback, FollowUpSubject, Recovery, Rollback, State } from "../state/state.js";
import type { CommitSha } from "../values/values.js";

// oxlint-disable-next-line max-lines-per-function -- a table: one line for each type of entry
export function reduceRecovery(state: State, facts: CleanUpFacts, entry: Entry): State {
  switch (facts.type) {
    case "revert-opened": {
      const { rollback: id, pullRequest, branch, commit, base, manual } = facts;
      const revert = { pullRequest, branch, commit, base, ...(manual === undefined ? {} : { manual }) };
      const made = rollbackOf(state, id)?.madeReverts ?? [];
      const madeReverts = manual === undefined ? [...made, commit.sha] : made;
      return withRollback(state, id, { revert, madeReverts });
    }
    case "revert-closed":
      return withRollback(state, facts.rollback, { revert: null });
    case "revert-landed":
    case "revert-unneeded":
      return afterRevert(state, facts, entry);
    case "recovery-opened":
      return afterRecovery(state, facts, entry);
    case "recovery-restacked":
      return afterRestack(state, facts);
    case "recovery-merged":
      return withRecovery(state, facts.rollback, { merged: facts.commits });
    case "recovery-unneeded":
      return afterNothingToRecover(state, facts.rollback, entry);
    case "landing-opened": {
      const { version, pullRequest, branch, commit } = facts;
      const others = state.landings.filter((landing) => landing.version !== version);
      return { ...state, landings: [...others, { version, pullRequest, branch, commit }] };
    }
    case "landing-closed":
      return {
        ...state,
        landings: state.landings.filter(({ pullRequest }) => pullRequest !== facts.pullRequest),
      };
    case "superseded-closed":
      return state;
    default:
      return facts satisfies never;
  }
}

/**
 * develop is clean. A recovery that was opened before stands right where the revert is on develop as that very commit;
 * else it would silently bring back nothing. Git knows, so each of them is looked at.
 */
function afterRevert(
  state: State,
  facts: Extract<CleanUpFacts, { type: "revert-landed" | "revert-unneeded" }>,
  entry: Entry,
): State {
  const rollback = rollbackOf(state, facts.rollback);
  if (rollback === undefined) return state;
  const { develop } = facts;
  const method = facts.type === "revert-landed" ? facts.method : ("unneeded" as const);
  const settled = withRollback(state, rollback.id, {
    hold: false,
    reverted: { develop, method },
  });
  const moved: State = {
    ...(facts.type === "revert-landed" && facts.isDrift === undefined
      ? withOwnCommits(settled, [develop.sha])
      : settled),
  };
  const owed = moved.recoveries
    .filter(({ stacked }) => stacked)
    .map((each): FollowUpSubject => ({ kind: "restack", rollback: each.rollback, landed: develop }));
  return addFollowUps(moved, owed, entry.run.id);
}

function afterRecovery(
  state: State,
  facts: Extract<CleanUpFacts, { type: "recovery-opened" }>,
  entry: Entry,
): State {
  const rollback = rollbackOf(state, facts.rollback);
  if (rollback === undefined) return state;
  const isAbsorbed = (each: Recovery): boolean =>
    facts.absorbs.some(({ pullRequest }) => pullRequest === each.pullRequest);
  const older = state.recoveries.filter(isAbsorbed);
  const { pullRequest, branch, commit, base, carries } = facts;
  const recovery: Recovery = {
    rollback: rollback.id,
    issue: rollback.issue,
    pullRequest,
    branch,
    commit,
    made: facts.adopted === undefined ? [commit.sha] : [],
    base,
    stacked: facts.stacked ?? rollback.reverted === null,
    carries,
    carriedDrift: driftInRecovery(rollback, older),
    absorbed: [...rollback.absorbed, ...older.flatMap((each) => [...each.absorbed, absorbedBy(each)])],
    from: rollback.from,
    taint: taintOf(state, rollback, { facts, older }),
    merged: [],
    requestedAt: rollback.requestedAt,
  };
  const dropped = new Set(older.map((each) => followUpKey({ kind: "restack", rollback: each.rollback })));
  return addFollowUps(
    {
      ...state,
      recoveries: [...state.recoveries.filter((each) => !isAbsorbed(each)), recovery],
      commands: commandsAfterRecovery(state.commands, pullRequest, commit.sha),
      followUps: state.followUps.filter(({ key }) => !dropped.has(key)),
    },
    [
      ...older.map((each): FollowUpSubject => ({
        kind: "close-superseded",
        pullRequest: each.pullRequest,
        by: pullRequest,
      })),
      ...restackOwed(recovery, rollback),
    ],
    entry.run.id,
  );
}

/** Opened before its revert landed, it is restacked when the revert lands; opened afterwards, at once. */
const restackOwed = ({ stacked, rollback }: Recovery, { reverted }: Rollback): readonly FollowUpSubject[] =>
  stacked && reverted !== null ? [{ kind: "restack", rollback, landed: reverted.develop }] : [];

function afterRestack(
  state: State,
  { rollback, from, commit, base, pullRequest }: Extract<CleanUpFacts, { type: "recovery-restacked" }>,
): State {
  const recovery = state.recoveries.find((each) => each.rollback === rollback);
  if (recovery === undefined) return state;
  const moved = withRecovery(state, rollback, {
    pullRequest: pullRequest ?? recovery.pullRequest,
    commit,
    // A head that was there already, or that the log knew, is not made by this.
    made:
      commit.sha === from || commit.sha === recovery.commit.sha
        ? recovery.made
        : [...recovery.made, commit.sha],
    base,
    stacked: false,
    taint: [...new Set([...recovery.taint, recovery.commit.sha])],
  });
  const commands =
    pullRequest === undefined
      ? commandsAfterRestack(state.commands, from, commit.sha)
      : commandsAfterRecovery(state.commands, pullRequest, commit.sha);
  return { ...moved, commands };
}

const absorbedBy = ({ rollback, issue, requestedAt }: Recovery): AbsorbedRollback => ({
  rollback,
  issue,
  requestedAt,
});

/** Heads, merges and release commits of everything that left production, and the recoveries that it takes over. */
function taintOf(
  state: State,
  rollback: Rollback,
  {
    facts,
    older,
  }: {
    readonly facts: Extract<CleanUpFacts, { type: "recovery-opened" }>;
    readonly older: readonly Recovery[];
  },
): readonly CommitSha[] {
  const ids = [rollback.id, ...rollback.absorbed.map((each) => each.rollback)];
  const rolledBack = state.releases.filter(
    ({ rolledBackBy }) => rolledBackBy !== null && ids.includes(rolledBackBy),
  );
  return [
    ...new Set([
      ...commitsOf(facts.carries),
      ...rolledBack.flatMap(({ commit, pullRequests, recoveredCommits }) => [
        commit.sha,
        ...commitsOf(pullRequests),
        ...recoveredCommits,
      ]),
      ...rollback.toRecover.map(({ until }) => until.sha),
      rollback.from.commit.sha,
      ...older.flatMap(({ taint, commit }) => [...taint, commit.sha]),
      ...facts.absorbs.map(({ head }) => head),
    ]),
  ];
}

function afterNothingToRecover(state: State, id: string, entry: Entry): State {
  const rollback = rollbackOf(state, id);
  if (rollback === undefined) return state;
  const closing = [
    ...rollback.absorbed,
    { rollback: id, issue: rollback.issue, requestedAt: rollback.requestedAt },
  ];
  return addFollowUps(
    state,
    closing.map((each): FollowUpSubject => ({
      kind: "close-rollback",
      ...each,
      version: null,
      pullRequest: null,
      carries: [],
    })),
    entry.run.id,
  );
}

/** What is pending when a release holds these recoveries: every rollback in them is over. */
export const closingOf = (
  recoveries: readonly Recovery[],
  version: NonNullable<Extract<FollowUpSubject, { kind: "close-rollback" }>["version"]>,
): readonly FollowUpSubject[] =>
  recoveries.flatMap(({ absorbed, rollback, issue, requestedAt, pullRequest, carries }) =>
    [...absorbed, { rollback, issue, requestedAt }].map((each): FollowUpSubject => ({
      kind: "close-rollback",
      ...each,
      version,
      pullRequest,
      carries: carries.map(({ number, head }) => ({ number, head })),
    })),
  );

const withRecovery = (state: State, rollback: string, change: Partial<Recovery>): State => ({
  ...state,
  recoveries: state.recoveries.map((each) => (each.rollback === rollback ? { ...each, ...change } : each)),
});
