import { activeRollbacks } from "./active-rollbacks.js";
import type { StagedPullRequest } from "../log/staging-entries.js";
import type { Recovery, State } from "./state.js";
import type { CommitSha } from "../values/values.js";

/** The recovery that this pull request is, known by its log entry and not by name or author. */
export const recoveryOf = (state: State, pullRequest: number): Recovery | undefined =>
  state.recoveries.find((recovery) => recovery.pullRequest === pullRequest);

/** Heads of pull requests and the commits below them, as far as the log has them. */
export const commitsOf = (carried: readonly StagedPullRequest[]): readonly CommitSha[] =>
  carried.flatMap(({ head, commits }) => [head, ...(commits ?? [])]);

/** What the releases that were not rolled back brought to production. */
export const liveCommits = (state: State): ReadonlySet<CommitSha> =>
  new Set(
    state.releases.flatMap(({ rolledBackBy, pullRequests, bringsBack }) =>
      rolledBackBy === null ? commitsOf([...pullRequests, ...bringsBack]) : [],
    ),
  );

/**
 * Commits that reach production again only inside a recovery, with the rollback that took them out: from the approval of
 * the rollback until the recovery is released. `exempt`: the recovery's own pull request may hold what it carries.
 */
export function taintedCommits(state: State, exempt: number): ReadonlyMap<CommitSha, string> {
  const tainted = new Map<CommitSha, string>();
  for (const recovery of state.recoveries) {
    if (recovery.pullRequest === exempt) continue;
    for (const commit of [...recovery.taint, recovery.commit.sha]) tainted.set(commit, recovery.rollback);
  }
  for (const rollback of activeRollbacks(state)) {
    const isOpened = state.recoveries.some((recovery) => recovery.rollback === rollback.id);
    if (isOpened || rollback.phase === "requested") continue;
    for (const commit of commitsOf(rollback.carried)) tainted.set(commit, rollback.id);
    for (const { until } of rollback.toRecover) tainted.set(until.sha, rollback.id);
    for (const { rolledBackBy, recoveredCommits } of state.releases)
      if (rolledBackBy === rollback.id)
        for (const commit of recoveredCommits) tainted.set(commit, rollback.id);
  }
  return tainted;
}
