import type { Time } from "./values.js";

/**
 * What is left of what a repository's workflows may ask GitHub in an hour: requests of REST and points of GraphQL with the
 * job's own token, which all of its workflows share (platform facts 60 and 64). Left out: GitHub did not say.
 */
export interface RequestBudget {
  readonly rest?: Allowance;
  readonly points?: Allowance;
}

export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  readonly resetsAt: Time;
}

type Cost = Readonly<Record<keyof RequestBudget, number>>;

/** At the most, from the pull request to the landing; a test holds the stories that docs/cost.md counts to them. */
export const costOfRelease: Cost = { rest: 26, points: 32 };
export const costOfRollback: Cost = { rest: 60, points: 60 };

/** Too little for ten releases: what only tidies up or shows details waits. */
export const isShort = (budget: RequestBudget | undefined): boolean =>
  scarce(budget, { cost: costOfRelease, times: 10 }) !== undefined;

/** Too little for two rollbacks: which of the two it is. */
export const tooLittleForRollbacks = (budget: RequestBudget | undefined): keyof RequestBudget | undefined =>
  scarce(budget, { cost: costOfRollback, times: 2 });

/** Where GitHub grants so little that it always would be, half of that is enough. */
function scarce(
  budget: RequestBudget | undefined,
  { cost, times }: { readonly cost: Cost; readonly times: number },
): keyof RequestBudget | undefined {
  return (["rest", "points"] as const).find((kind) => {
    const allowance = budget?.[kind];
    return allowance !== undefined && allowance.remaining < Math.min(cost[kind] * times, allowance.limit / 2);
  });
}
