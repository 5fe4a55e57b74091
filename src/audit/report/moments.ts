const pattern = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * A time as people write it, as the log writes times: UTC with milliseconds. A day is its beginning; a time without a zone
 * is UTC. undefined: it is no time.
 */
export function readMoment(text: string): string | undefined {
  const [, day, minute = "00:00", second = "00", part = "", zone = "Z"] = pattern.exec(text) ?? [];
  if (day === undefined) return undefined;
  const written = `${day}T${minute}:${second}.${part.padEnd(3, "0")}`;
  const time = new Date(`${written}${zone}`);
  if (Number.isNaN(time.getTime())) return undefined;
  // The engine turns 31 February into a day of March.
  const isReal = new Date(`${written}Z`).toISOString().startsWith(`${day}T`);
  return isReal ? time.toISOString() : undefined;
}

/** Looser than GitHub's rule for logins: bots and the console's own name are people of a log, too. */
export const isLoginLike = (text: string): boolean => /^[\w.[\]-]{1,100}$/.test(text);
