import { withAuthorsOfNow } from "../approval/origin.js";
import { pullRequestOf } from "./release-decision.js";
import { liveCommits } from "../state/taint.js";
import type { CommitFacts, PullRequestFacts, Snapshot } from "../snapshot/snapshot.js";
import type { StagedPullRequest } from "../log/staging-entries.js";
import type { State } from "../state/state.js";
import type { CommitSha } from "../values/values.js";

/**
 * The train with the titles, labels and authors that its pull requests have now: notes and version say what was approved,
 * not what it was called when it boarded. Of a newer head they say nothing about what is staged.
 */
export function withFactsOfNow(state: State, snapshot: Snapshot): State {
  const staged = state.train.staged.map((each) => {
    const pullRequest = pullRequestOf(snapshot, each.number);
    if (pullRequest === undefined || pullRequest.head !== each.head) return each;
    const { title, labels, linkedIssues } = pullRequest;
    return { ...withAuthorsOfNow(each, pullRequest, each.head), title, labels, linkedIssues };
  });
  return { ...state, train: { ...state.train, staged } };
}

/** The train as the log records it for a release: other branches may hold the same commits, and a rollback concerns them too. */
export function withCommits(state: State, snapshot: Snapshot): readonly StagedPullRequest[] {
  const live = withAncestors(liveCommits(state), snapshot);
  return state.train.staged.map((each) => {
    const pullRequest = pullRequestOf(snapshot, each.number);
    if (pullRequest === undefined || pullRequest.head !== each.head) return each;
    const commits = changesBelowHead(pullRequest, live);
    return commits.length === 0 ? each : { ...each, commits: commits.slice(0, mostCommits) };
  });
}

const mostCommits = 100;

/** A commit is where one that stands on it is, also where the log knows the upper one alone. */
function withAncestors(commits: ReadonlySet<CommitSha>, { pullRequests }: Snapshot): ReadonlySet<CommitSha> {
  const parentsOf = new Map(
    pullRequests.flatMap(({ commitFacts }) => commitFacts.map(({ sha, parents }) => [sha, parents] as const)),
  );
  const all = new Set(commits);
  for (const sha of all) for (const parent of parentsOf.get(sha) ?? []) all.add(parent);
  return all;
}

/** Those that stand on nothing new come first, as they are enough: whoever holds one of the others holds one of them as well. */
function changesBelowHead(
  { head, commitFacts }: PullRequestFacts,
  live: ReadonlySet<CommitSha>,
): readonly CommitSha[] {
  const own = new Set(commitFacts.map(({ sha }) => sha));
  const changes = commitFacts.filter(({ sha, parents }) => !live.has(sha) && parents.length < 2);
  const isFirst = ({ parents }: CommitFacts): boolean =>
    parents.every((parent) => !own.has(parent) || live.has(parent));
  return [...changes.filter(isFirst), ...changes.filter((each) => !isFirst(each))]
    .map(({ sha }) => sha)
    .filter((sha) => sha !== head);
}
