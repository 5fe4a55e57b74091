import type { State } from "./state.js";
import type { CommitSha } from "../values/values.js";

/** The console put these on develop. A run that came in between took them for drift, which they are not. */
export const withOwnCommits = (state: State, commits: readonly CommitSha[]): State => ({
  ...state,
  ownCommits: [...state.ownCommits, ...commits],
  train: { ...state.train, drift: state.train.drift.filter(({ sha }) => !commits.includes(sha)) },
});
