import { withAuthorsOfNow } from "../approval/origin.js";
import { pullRequestOf } from "./release-decision.js";
import { liveCommits } from "../state/taint.js";
import type { PullRequestFacts, Snapshot } from "../snapshot/snapshot.js";
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
  const live = liveCommits(state);
  return state.train.staged.map((each) => {
    const pullRequest = pullRequestOf(snapshot, each.number);
    if (pullRequest === undefined || pullRequest.head !== each.head) return each;
    const commits = changesBelowHead(pullRequest).filter((commit) => !live.has(commit));
    return commits.length === 0 ? each : { ...each, commits: commits.slice(0, mostCommits) };
  });
}

/** The oldest ones are enough: whoever holds a newer one holds them as well. */
const mostCommits = 100;

const changesBelowHead = ({ head, commitFacts }: PullRequestFacts): readonly CommitSha[] =>
  commitFacts.filter(({ sha, parents }) => sha !== head && parents.length < 2).map(({ sha }) => sha);
