import type { Time } from "../../../domain/values/values.js";

/** Remembers the newest `Date` that GitHub sent, whichever token asked. */
export interface ObservedTime {
  now(): Time;
  observe(date: string | number | undefined): void;
}

export function createObservedTime(): ObservedTime {
  let newest = Number.NEGATIVE_INFINITY;
  return {
    now: () => {
      if (!Number.isFinite(newest))
        throw new Error("GitHub's time is asked for before GitHub was asked anything.");
      return new Date(newest).toISOString() as Time;
    },
    observe: (date) => {
      const time = typeof date === "string" ? Date.parse(date) : Number.NaN;
      if (time > newest) newest = time;
    },
  };
}
