import type { Sleep } from "./backoff.js";

/** Runs a write when it is its turn. */
export type RateLimiter = <T>(write: () => Promise<T>) => Promise<T>;

export interface PaceOptions {
  readonly sleep: Sleep;
  /** Milliseconds of any clock that only goes forward. */
  readonly now: () => number;
  /** So many go without a pause; few writes are never slowed down. */
  readonly burst: number;
  /** At the same time. */
  readonly together: number;
}

const intervalMs = 1_000;

/**
 * GitHub asks for a second between many requests that write (platform fact 82), and answers a burst of comments with a
 * limit that lasts a minute. Token bucket: unused burst capacity refills over time.
 */
export function createRateLimiter({ sleep, now, burst, together }: PaceOptions): RateLimiter {
  const waiting: (() => void)[] = [];
  let running = 0;
  /** When the next write would begin if each had kept its distance. */
  let due = -Infinity;
  const turn = async (): Promise<void> => {
    if (running >= together) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    due = Math.max(due, now() - (burst - 1) * intervalMs) + intervalMs;
    const pause = due - intervalMs - now();
    if (pause > 0) await sleep(pause);
  };
  return async (write) => {
    await turn();
    try {
      return await write();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next(); // takes this place
    }
  };
}
