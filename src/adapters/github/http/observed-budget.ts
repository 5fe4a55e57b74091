import type { Allowance, RequestBudget } from "../../../domain/values/request-budget.js";
import type { Time } from "../../../domain/values/values.js";
import type { RestAnswer } from "./types.js";

/** Remembers what GitHub says with each answer about what the token may still ask in this hour. */
export interface ObservedBudget {
  left(): RequestBudget;
  observe(headers: RestAnswer["headers"]): void;
}

/** GitHub's names of what is counted apart. */
const kinds: Readonly<Record<string, keyof RequestBudget>> = { core: "rest", graphql: "points" };

export function createObservedBudget(): ObservedBudget {
  const seen = new Map<keyof RequestBudget, Allowance>();
  return {
    left: () => Object.fromEntries(seen),
    observe: (headers) => {
      const kind = kinds[String(headers["x-ratelimit-resource"])];
      const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((name) =>
        Number(headers[`x-ratelimit-${name}`] ?? Number.NaN),
      );
      if (kind === undefined || !isCount(limit) || !isCount(remaining) || !isCount(reset)) return;
      const before = seen.get(kind);
      const resetsAt = new Date(reset * 1000).toISOString() as Time;
      // Answers of requests that went out together come in any order.
      const isOlder = before?.resetsAt === resetsAt && before.remaining < remaining;
      if (!isOlder) seen.set(kind, { limit, remaining, resetsAt });
    },
  };
}

/** Seconds in the far future are no date. */
const isCount = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value >= 0 && value < 1e11;
