import { RateLimitError } from "../../../domain/values/rate-limit.js";
import { ApiError } from "./api-errors.js";
import type { Backoff } from "./backoff.js";

export interface Retrying {
  readonly backoff: Backoff;
  /** How often at most; default 4. */
  readonly attempts?: number;
}

/** Asks again, with growing pauses, when GitHub stumbled or asked to slow down. For what may be sent twice only. */
export const retriedRead = <T>(read: () => Promise<T>, retrying: Retrying): Promise<T> =>
  retried({
    call: read,
    retrying,
    pauseAfterStumble: (attempt) => 250 * 2 ** attempt * (1 + Math.random() / 2),
  });

/** Sends again only what GitHub said it did not look at: a rate limit. No answer is no reason to write twice. */
export const sentOnce = <T>(write: () => Promise<T>, retrying: Retrying): Promise<T> =>
  retried({ call: write, retrying, pauseAfterStumble: undefined });

/** Rate limits of the second kind usually last a minute; of the first up to an hour. */
const longestRestSeconds = 90;
/** What a job loses at most over all its requests before it gives up; the workflows end it after ten minutes. */
const mostLostMs = 4 * 60_000;

async function retried<T>({
  call,
  retrying: { backoff, attempts = 4 },
  pauseAfterStumble,
}: {
  readonly call: () => Promise<T>;
  readonly retrying: Retrying;
  readonly pauseAfterStumble: ((attempt: number) => number) | undefined;
}): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    await backoff.untilAllowed();
    const from = backoff.now();
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const isLast = attempt === attempts || backoff.lost >= mostLostMs;
      const { rateLimit } = error;
      if (rateLimit !== undefined) {
        if (isLast || rateLimit.seconds > longestRestSeconds) throw limited(error, rateLimit.until);
        backoff.count({ from, until: backoff.now() + rateLimit.seconds * 1000 });
        await backoff.rest(rateLimit);
      } else {
        const pause = error.isAmbiguous && !isLast ? pauseAfterStumble?.(attempt) : undefined;
        backoff.count({ from, until: backoff.now() + (pause ?? 0) });
        if (pause === undefined) throw error;
        await backoff.pause(pause);
      }
    }
  }
}

const limited = (error: ApiError, until: string | undefined): RateLimitError =>
  new RateLimitError(`${error.request}: ${error.found} (${error.status}).`, until);
