import { findingLines } from "../reasons/finding-markdown.js";
import type { Finding } from "../reasons/reasons.js";
import type { Rollback } from "../state/state.js";
import type { Time, UserLogin } from "../values/values.js";

export const rollbackMarker = (id: string): string => `<!-- release-console:rollback:${id} -->`;

export const rollbackTitle = ({ id, from, target }: Rollback): string =>
  `${id} Rollback from ${from.version} to ${target.version}`;

export const refusalReply = ({
  to,
  findings,
}: {
  readonly to: UserLogin;
  readonly findings: readonly Finding[];
}): string => [`@${to}, this command was not accepted.`, ...findingLines(findings)].join("\n");

/** The same to the second where seconds count: "42 s", "4 min 7 s", from ten minutes on "12 min". */
export function shortDuration(from: Time, until: Time): string {
  const seconds = Math.max(0, Math.floor(secondsOf(until)) - Math.floor(secondsOf(from)));
  if (seconds >= 600) return duration(from, until);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** "3 min", "2 h 5 min", "4 d 1 h". The times are ISO and end in Z. */
export function duration(from: Time, until: Time): string {
  const minutes = Math.max(0, Math.floor(secondsOf(until) / 60) - Math.floor(secondsOf(from) / 60));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** Days since 1970 by the civil calendar: the domain knows no clock, but arithmetic on dates is no clock. */
function secondsOf(time: Time): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = time.split(/[-T:.Z]/).map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra) * 86_400 + hour * 3600 + minute * 60 + second;
}
