import { ApiError } from "./api-errors.js";

export type Sleep = (milliseconds: number) => Promise<void>;

const attempts = 4;
const longestWaitSeconds = 60;

/** Asks again, with growing pauses, when GitHub stumbled or asked to slow down. For what may be sent twice only. */
export const retriedRead = <T>(read: () => Promise<T>, sleep: Sleep): Promise<T> =>
  retried({ call: read, pauseAfter: pauseAfterRead, sleep });

/** Sends again only what GitHub said it did not look at: a rate limit. No answer is no reason to write twice. */
export const sentOnce = <T>(write: () => Promise<T>, sleep: Sleep): Promise<T> =>
  retried({ call: write, pauseAfter: pauseAfterRateLimit, sleep });

async function retried<T>({
  call,
  pauseAfter,
  sleep,
}: {
  readonly call: () => Promise<T>;
  readonly pauseAfter: PauseAfter;
  readonly sleep: Sleep;
}): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const pause = error instanceof ApiError && attempt < attempts ? pauseAfter(error, attempt) : undefined;
      if (pause === undefined) throw error;
      await sleep(pause);
    }
  }
}

/** Milliseconds; undefined: trying again would not help, or not soon enough. */
type PauseAfter = (error: ApiError, attempt: number) => number | undefined;

const pauseAfterRateLimit: PauseAfter = ({ retryAfterSeconds: seconds }) =>
  seconds === undefined || seconds > longestWaitSeconds ? undefined : seconds * 1000;

const pauseAfterRead: PauseAfter = (error, attempt) => {
  if (error.retryAfterSeconds !== undefined) return pauseAfterRateLimit(error, attempt);
  return error.isAmbiguous ? 250 * 2 ** attempt * (1 + Math.random() / 2) : undefined;
};
