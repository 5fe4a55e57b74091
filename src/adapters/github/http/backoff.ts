import type { RateLimit } from "./rate-limits.js";

export type Sleep = (milliseconds: number) => Promise<void>;

/**
 * How long a job puts up with GitHub, shared by all that it asks, whichever token. While GitHub wants a pause nothing
 * at all is sent: going on asking makes such a pause longer.
 */
export interface Backoff {
  /** Resolves when GitHub's last wish for a pause is over; at once when there is none. */
  untilAllowed(): Promise<void>;
  /** Waits as long as GitHub wants. */
  rest(limit: RateLimit): Promise<void>;
  /** Waits a moment before a request is sent again. */
  pause(milliseconds: number): Promise<void>;
  /** Adds what an attempt that came to nothing has cost, from when it began until a next one could begin. */
  count(lost: { readonly from: number; readonly until: number }): void;
  /** All that was lost, in milliseconds; what was lost in parallel counts once. */
  readonly lost: number;
  readonly now: () => number;
}

export function createBackoff({
  sleep,
  now = () => performance.now(),
}: {
  readonly sleep: Sleep;
  readonly now?: () => number;
}): Backoff {
  let [lost, countedUntil] = [0, Number.NEGATIVE_INFINITY];
  let rest: { readonly until: number; readonly over: Promise<void> } | undefined;
  const untilAllowed = async (): Promise<void> => {
    if (rest === undefined) return;
    await rest.over;
    await untilAllowed();
  };
  return {
    untilAllowed,
    rest: async ({ seconds }) => {
      // Requests that went out together are refused together, and are not to come back all at once.
      const milliseconds = seconds * 1000 + Math.random() * 1000;
      const until = now() + milliseconds;
      if (rest === undefined || rest.until + 1000 < until) {
        const mine = { until, over: sleep(milliseconds) };
        rest = mine;
        await mine.over;
        if (rest === mine) rest = undefined;
      } else {
        await rest.over;
      }
    },
    pause: sleep,
    count: ({ from, until }) => {
      lost += Math.max(0, until - Math.max(from, countedUntil));
      countedUntil = Math.max(countedUntil, until);
    },
    get lost() {
      return lost;
    },
    now,
  };
}
