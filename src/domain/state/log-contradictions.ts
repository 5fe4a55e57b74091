import type { EntryFacts } from "../log/entry.js";
import type { State } from "./state.js";
import { shortSha } from "../values/values.js";

/**
 * What this entry contradicts in what the log said before it: a release whose tree never stood healthy on staging, one with
 * a pull request that nobody approved, a rollback to something that was no good release. The console writes none of these,
 * so a log that holds one was not written by it, however well its hashes fit. undefined: nothing.
 */
export function contradictionOf(before: State, facts: EntryFacts): string | undefined {
  if (facts.type !== "production-deployment-started") return undefined;
  const { version, commit } = facts;
  if (facts.mode === "rollback") {
    const target = before.releases.find((release) => release.version === version);
    if (target?.commit.sha === commit.sha && target.rolledBackBy === null) return undefined;
    return `It goes back to ${version} at ${shortSha(commit.sha)}, which is no good release of this log.`;
  }
  if (!before.staging.healthy.some(({ tree }) => tree === commit.tree)) {
    return `It deploys tree ${shortSha(commit.tree)} as ${version}, which never stood healthy on staging.`;
  }
  const unapproved = facts.pullRequests.find(
    ({ number, head }) => !before.grants.some((grant) => grant.pullRequest === number && grant.head === head),
  );
  if (unapproved === undefined) return undefined;
  return `It deploys #${unapproved.number} at ${shortSha(unapproved.head)} with ${version}, which no entry approves.`;
}
