import { dayNumber } from "../values/dates.js";
import type { Time } from "../values/values.js";

/** `2026-01-05`: the Monday of a week; `2026-01`: a month. Both in UTC. */
export type PeriodKey = string;
export type PeriodKind = "week" | "month";

export const periodOf = (time: Time, kind: PeriodKind): PeriodKey =>
  kind === "month" ? time.slice(0, 7) : mondayOf(dayNumber(time));

/** All periods from the first to the last, the empty ones too. */
export function periodsBetween(first: Time, last: Time, kind: PeriodKind): readonly PeriodKey[] {
  const until = periodOf(last, kind);
  const keys: PeriodKey[] = [];
  for (let key = periodOf(first, kind); key <= until; key = periodAfter(key, kind)) keys.push(key);
  return keys;
}

function periodAfter(key: PeriodKey, kind: PeriodKind): PeriodKey {
  if (kind === "week") return dateOfDay(dayNumber(key as Time) + 7);
  const [year = 0, month = 0] = key.split("-").map(Number);
  return month === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(month + 1, 2)}`;
}

/** Whole seconds from one time to the other, never negative. Parts of a second do not count. */
export const wholeSecondsBetween = (from: Time, until: Time): number =>
  Math.max(0, secondOf(until) - secondOf(from));

const secondOf = (time: Time): number =>
  dayNumber(time) * 86_400 +
  Number(time.slice(11, 13)) * 3600 +
  Number(time.slice(14, 16)) * 60 +
  Number(time.slice(17, 19));

const mondayOf = (day: number): PeriodKey => dateOfDay(day - (day % 7));

/** The date of a Julian day number (Fliegel and Van Flandern, 1968). */
function dateOfDay(day: number): string {
  let rest = day + 68_569;
  const centuries = Math.floor((4 * rest) / 146_097);
  rest -= Math.floor((146_097 * centuries + 3) / 4);
  const years = Math.floor((4000 * (rest + 1)) / 1_461_001);
  rest -= Math.floor((1461 * years) / 4) - 31;
  const months = Math.floor((80 * rest) / 2447);
  const dayOfMonth = rest - Math.floor((2447 * months) / 80);
  const carry = Math.floor(months / 11);
  const year = 100 * (centuries - 49) + years + carry;
  return `${pad(year, 4)}-${pad(months + 2 - 12 * carry, 2)}-${pad(dayOfMonth, 2)}`;
}

const pad = (number: number, digits: number): string => String(number).padStart(digits, "0");
