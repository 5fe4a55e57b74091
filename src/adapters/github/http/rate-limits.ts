import type { RestAnswer } from "./types.js";

/** GitHub did not look at the request (platform fact 60): it can be sent again, later. */
export interface RateLimit {
  readonly kind: "primary" | "secondary";
  /** From the answer on. */
  readonly seconds: number;
  /** ISO 8601, on GitHub's clock; undefined: GitHub named no end. */
  readonly until: string | undefined;
}

/** What GitHub asks for when it names no time: at least a minute. */
const unnamedSeconds = 60;

interface Answered {
  readonly headers: RestAnswer["headers"];
  /** GitHub's own words. */
  readonly said: string;
}

/** undefined: the answer is about something else. A plain refusal is 403 too. */
export function rateLimitOf(status: number, answered: Answered): RateLimit | undefined {
  if (status !== 403 && status !== 429) return undefined;
  return limitNamedBy(answered) ?? (status === 429 ? unnamed : undefined);
}

/** GraphQL says so in an answer with status 200. */
export const graphqlRateLimit = (answered: Answered): RateLimit => limitNamedBy(answered) ?? unnamed;

const unnamed: RateLimit = { kind: "secondary", seconds: unnamedSeconds, until: undefined };

function limitNamedBy({ headers, said }: Answered): RateLimit | undefined {
  const now = dateOf(headers);
  const seconds = secondsIn(headers["retry-after"]);
  if (seconds !== undefined)
    return { kind: "secondary", seconds, until: new Date(now + seconds * 1000).toISOString() };
  const reset = secondsIn(headers["x-ratelimit-reset"]);
  if (String(headers["x-ratelimit-remaining"]) === "0" && reset !== undefined)
    return {
      kind: "primary",
      seconds: Math.max(1, Math.ceil(reset - now / 1000)),
      until: new Date(reset * 1000).toISOString(),
    };
  // GitHub has no code for it, in REST only words.
  return /\brate limit|abuse detection/i.test(said) ? unnamed : undefined;
}

function secondsIn(header: string | number | undefined): number | undefined {
  const seconds = header === undefined || header === "" ? Number.NaN : Number(header);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

/** Times in headers are GitHub's; a runner's clock may be off. */
function dateOf(headers: RestAnswer["headers"]): number {
  const date = Date.parse(String(headers["date"]));
  return Number.isNaN(date) ? Date.now() : date;
}
