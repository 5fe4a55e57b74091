import { withAuthorsOfNow } from "../approval/origin.js";
import { pullRequestOf } from "./release-decision.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import type { State } from "../state/state.js";

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
