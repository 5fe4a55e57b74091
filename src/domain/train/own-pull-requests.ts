import { revertBranch } from "../values/names.js";
import { manualLanding } from "./manual-landing.js";
import type { PullRequestFacts } from "../snapshot/snapshot.js";
import { activeRollbacks } from "../state/active-rollbacks.js";
import type { State } from "../state/state.js";
import type { CommitSha } from "../values/values.js";

/** A revert or landing pull request (the console's, or the manual replacement of one): it changes develop only and is never promoted. */
export const isConsolePullRequest = (state: State, pullRequest: PullRequestFacts): boolean =>
  headOpenedByConsole(state, pullRequest.number) !== undefined ||
  manualLanding(state, pullRequest) !== undefined ||
  isRevertByHand(state, pullRequest);

const isRevertByHand = (state: State, { headBranch, isCrossRepository }: PullRequestFacts): boolean =>
  !isCrossRepository && activeRollbacks(state).some(({ id }) => revertBranch(id) === headBranch);

/** The head with which the console opened a revert or landing pull request: only with that one it may be merged. */
export function headOpenedByConsole(state: State, pullRequest: number): CommitSha | undefined {
  const reverts = activeRollbacks(state).map(({ revert }) => revert);
  return [...reverts, ...state.landings].find((each) => each?.pullRequest === pullRequest)?.commit.sha;
}
