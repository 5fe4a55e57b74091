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
    counted: { requests: 65, rest: 42, consoleJobs: 5, signalJobs: 1, deployJobs: 2 },
    bar: { requests: 67, rest: 44, consoleJobs: 5, signalJobs: 1, deployJobs: 2 },
  },
  {
    story: "one-rollback",
    title: "A rollback",
    counted: { requests: 112, rest: 72, consoleJobs: 8, signalJobs: 0, deployJobs: 2 },
    bar: { requests: 125, rest: 80, consoleJobs: 9, signalJobs: 0, deployJobs: 2 },
  },
  {
    story: "one-sweep",
    title: "A scheduled run with nothing to do",
    counted: { requests: 9, rest: 8, consoleJobs: 1, signalJobs: 0, deployJobs: 0 },
    bar: { requests: 9, rest: 8, consoleJobs: 1, signalJobs: 0, deployJobs: 0 },
  },
  {
    story: "the-whole-loop",
    title: "Three releases, two rollbacks, a recovery and what goes wrong on the way",
    counted: { requests: 588, rest: 392, consoleJobs: 54, signalJobs: 9, deployJobs: 15 },
    bar: { requests: 610, rest: 410, consoleJobs: 57, signalJobs: 9, deployJobs: 16 },
  },
];
