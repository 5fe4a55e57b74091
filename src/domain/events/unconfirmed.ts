import type { Entry, RunReference } from "../log/entry.js";
import { hoursBetween } from "../values/dates.js";
import type { Time } from "../values/values.js";
import { tellingTypes } from "./events-of-entries.js";

/** Entries of one transaction, which is one commit of the log. */
export interface Transaction {
  readonly entries: readonly Entry[];
  /** How many commits of the log are newer. */
  readonly back: number;
}

export interface RunOfEvents {
  readonly run: RunReference;
  readonly transactions: readonly Transaction[];
}

/** Two sweeps of the usual schedule fall into that time: GitHub may leave one out. */
const longestHours = 13;
/** A younger one may still be sending. */
const shortestHours = 1 / 60;
const mostRuns = 5;

/**
 * Runs that lately wrote what webhooks are told of and whose events nobody repeated yet, the newest first. `entries`: the
 * newest of the log, oldest first; of the first transaction, which may be cut, nothing is said.
 */
export function runsOfEvents(
  entries: readonly Entry[],
  { now, own }: { readonly now: Time; readonly own: number },
): readonly RunOfEvents[] {
  const repeated = new Set(
    entries.flatMap(({ facts }) =>
      facts.type === "events-repeated" ? [runKey({ id: facts.run, attempt: facts.attempt })] : [],
    ),
  );
  const age = ({ time }: Entry): number => hoursBetween(time, now);
  const runs = new Map<string, RunOfEvents>();
  for (const transaction of transactionsIn(entries).slice(1).toReversed()) {
    const telling = transaction.entries.filter(({ facts }) => tellingTypes.has(facts.type));
    const [first] = telling;
    if (first === undefined || first.run.id === own || repeated.has(runKey(first.run))) continue;
    if (age(first) > longestHours || age(first) < shortestHours) continue;
    const known = runs.get(runKey(first.run))?.transactions ?? [];
    runs.set(runKey(first.run), { run: first.run, transactions: [transaction, ...known] });
  }
  return [...runs.values()].slice(0, mostRuns);
}

const runKey = ({ id, attempt }: Pick<RunReference, "id" | "attempt">): string => `${id}/${attempt}`;

/** The last entry of each says what the state is after it. */
export function transactionsIn(entries: readonly Entry[]): readonly Transaction[] {
  const ends = entries.flatMap(({ state }, index) => (state === undefined ? [] : [index]));
  return ends.map((end, index) => ({
    entries: entries.slice((ends[index - 1] ?? -1) + 1, end + 1),
    back: ends.length - 1 - index,
  }));
}
