import type { Time } from "./values.js";

/** Whole and part hours from one time to the other. */
export const hoursBetween = (from: Time, until: Time): number => minutesOf(until) / 60 - minutesOf(from) / 60;

/** Monday to Friday, by days of 24 hours from the same time of day on, in UTC. Counts whole ones. */
export function workingDaysBetween(from: Time, until: Time): number {
  const days = Math.floor(hoursBetween(from, until) / 24);
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, days) }, (_, index) => (first + index + 1) % 7).filter(
    (weekday) => weekday < 5,
  ).length;
}

const minutesOf = (time: Time): number =>
  dayNumber(time) * 24 * 60 + Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));

/** Julian day number: 0 was a Monday, so the remainder by 7 is the weekday. */
export function dayNumber(time: Time): number {
  const [year = 0, month = 0, day = 0] = time.slice(0, 10).split("-").map(Number);
  const beforeMarch = month < 3 ? 1 : 0;
  const years = year + 4800 - beforeMarch;
  const months = month + 12 * beforeMarch - 3;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return day + Math.floor((153 * months + 2) / 5) + 365 * years + leapDays - 32045;
}
