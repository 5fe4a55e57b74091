import { costOfRelease, costOfRollback } from "../../domain/values/request-budget.js";
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

type Figures = Pick<Cost, "requests" | "rest" | "points" | "consoleJobs" | "signalJobs" | "deployJobs">;

/**
 * docs/cost.md is written from this list by `scripts/update-cost.mjs`; a test plays the stories and holds them to it. Runs
 * that overlap do not always cost the same, hence the room between what was counted and the bar.
 */
export const countedCosts: readonly CountedCost[] = [
  {
    story: "one-pull-request",
    title: "A release of one pull request",
    counted: { requests: 41, rest: 22, points: 27, consoleJobs: 4, signalJobs: 1, deployJobs: 2 },
    bar: { requests: 43, ...costOfRelease, consoleJobs: 5, signalJobs: 1, deployJobs: 2 },
  },
  {
    story: "one-rollback",
    title: "A rollback",
    counted: { requests: 84, rest: 47, points: 49, consoleJobs: 6, signalJobs: 0, deployJobs: 2 },
    bar: { requests: 100, ...costOfRollback, consoleJobs: 8, signalJobs: 0, deployJobs: 2 },
  },
  {
    story: "one-sweep",
    title: "A scheduled run with nothing to do",
    counted: { requests: 9, rest: 3, points: 8, consoleJobs: 1, signalJobs: 0, deployJobs: 0 },
    bar: { requests: 10, rest: 4, points: 9, consoleJobs: 1, signalJobs: 0, deployJobs: 0 },
  },
  {
    story: "the-whole-loop",
    title: "Three releases, two rollbacks, a recovery and what goes wrong on the way",
    counted: { requests: 406, rest: 224, points: 274, consoleJobs: 47, signalJobs: 9, deployJobs: 15 },
    bar: { requests: 420, rest: 235, points: 290, consoleJobs: 49, signalJobs: 9, deployJobs: 16 },
  },
];

/** What a job's token has in an hour for a whole repository (platform facts 60 and 64). */
export const hourlyBudget = { rest: 1_000, points: 1_000 } as const;

/**
 * Releases of one pull request each that begin and end within an hour, beside rollbacks that come first, until one of the
 * budgets is spent.
 */
export function releasesInAnHour(rollbacks: number): number {
  const of = (story: string): Figures | undefined =>
    countedCosts.find((each) => each.story === story)?.counted;
  const [release, rollback] = [of("one-pull-request"), of("one-rollback")];
  if (release === undefined || rollback === undefined) return 0;
  const left: { rest: number; points: number } = { ...hourlyBudget };
  const spend = ({ rest, points }: Figures): boolean => {
    if (left.rest < rest || left.points < points) return false;
    left.rest -= rest;
    left.points -= points;
    return true;
  };
  for (let done = 0; done < rollbacks; done += 1) if (!spend(rollback)) return 0;
  let releases = 0;
  while (spend(release)) releases += 1;
  return releases;
}
