import type { OrderedEjection } from "../log/command-entries.js";
import { isPinned } from "../state/follow-ups.js";
import type { StagedPullRequest } from "../log/entry.js";
import {
  decideRelease,
  pullRequestOf,
  type DecisionFacts,
  type ReleaseFacts,
} from "../train/release-decision.js";
import type { PullRequestFacts } from "../snapshot/snapshot.js";

/** Who leaves staging for `/eject` on this pull request or for `/ship`, and until when. */
export function decideOrders(
  command: "eject" | "ship",
  facts: DecisionFacts,
  { number, head }: PullRequestFacts,
): readonly OrderedEjection[] {
  if (command === "ship") return leavingForShip(facts).map(leavingOnce);
  const staged = facts.state.train.staged.filter((each) => each.number === number);
  const heads = [...new Set([...staged.map((each) => each.head), head])];
  return [
    { pullRequest: number, heads, until: "new-head" },
    ...withCarriers(facts, staged)
      .filter((each) => each.number !== number)
      .map(leavingOnce),
  ];
}

/** What is not granted, and what would carry it along. */
export function leavingForShip(facts: DecisionFacts): readonly StagedPullRequest[] {
  const waiting = decideRelease(facts).rows.filter(({ decision }) => decision !== "granted");
  return withCarriers(
    facts,
    waiting.map(({ staged }) => staged),
  );
}

/** With the staged pull requests whose branches hold one of these heads: left alone they would keep it on staging. */
function withCarriers(
  { state, snapshot }: ReleaseFacts,
  leaving: readonly StagedPullRequest[],
): readonly StagedPullRequest[] {
  const heads = new Set(leaving.map(({ head }) => head));
  return state.train.staged.filter(
    (staged) =>
      !isPinned(state, staged) &&
      (heads.has(staged.head) ||
        pullRequestOf(snapshot, staged.number)?.commits.some((commit) => heads.has(commit)) === true),
  );
}

const leavingOnce = ({ number, head }: StagedPullRequest): OrderedEjection => ({
  pullRequest: number,
  heads: [head],
  until: "next-train",
});
