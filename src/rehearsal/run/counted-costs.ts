import type { Cost } from "../report/cost.js";

/** What everyday stories cost, as the local GitHub counts it, and how much they may cost at the most. */
export interface CountedCost {
  /** Name of the story. */
  readonly story: string;
  /** As it begins a sentence. */
  readonly title: string;
  readonly counted: Figures;
  readonly bar: Figures;
}

type Figures = Pick<Cost, "requests" | "rest" | "consoleJobs" | "signalJobs" | "deployJobs">;

/**
 * docs/cost.md is written from this list by `scripts/update-cost.mjs`; a test plays the stories and holds them to it. Runs
 * that overlap do not always cost the same, hence the room between what was counted and the bar.
 */
export const countedCosts: readonly CountedCost[] = [
  {
    story: "one-pull-request",
    title: "A release of one pull request",
    counted: { requests: 61, rest: 34, consoleJobs: 5, signalJobs: 1, deployJobs: 2 },
    bar: { requests: 63, rest: 36, consoleJobs: 5, signalJobs: 1, deployJobs: 2 },
  },
  {
    story: "one-rollback",
    title: "A rollback",
    counted: { requests: 108, rest: 67, consoleJobs: 8, signalJobs: 0, deployJobs: 2 },
    bar: { requests: 116, rest: 72, consoleJobs: 9, signalJobs: 0, deployJobs: 2 },
  },
  {
    story: "one-sweep",
    title: "A scheduled run with nothing to do",
    counted: { requests: 8, rest: 6, consoleJobs: 1, signalJobs: 0, deployJobs: 0 },
    bar: { requests: 8, rest: 6, consoleJobs: 1, signalJobs: 0, deployJobs: 0 },
  },
  {
    story: "the-whole-loop",
    title: "Three releases, two rollbacks, a recovery and what goes wrong on the way",
    counted: { requests: 544, rest: 327, consoleJobs: 54, signalJobs: 9, deployJobs: 15 },
    bar: { requests: 560, rest: 340, consoleJobs: 57, signalJobs: 9, deployJobs: 16 },
  },
];
