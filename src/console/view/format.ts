const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "5 Jan 2026, 09:04 UTC": the same for everybody who looks. */
export const dateAndTime = (time: string): string => `${date(time)}, ${time.slice(11, 16)} UTC`;

/** "5 Jan 2026". */
export const date = (time: string): string => `${dayAndMonth(time)} ${time.slice(0, 4)}`;

export const dayAndMonth = (time: string): string =>
  `${Number(time.slice(8, 10))} ${months[Number(time.slice(5, 7)) - 1] ?? "?"}`;

const monthAndYear = (key: string): string =>
  `${months[Number(key.slice(5, 7)) - 1] ?? "?"} ${key.slice(0, 4)}`;

/** A period of a trend: a week by its Monday, or a month. */
export const periodName = (key: string): string =>
  key.length > 7 ? `week of ${date(key)}` : monthAndYear(key);

/** "12 s", "4 min", "3 h 10 min", "5 days". */
export function lengthOf(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 36 * 3600) return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
  return `${Math.round(seconds / 86_400)} days`;
}

export const secondsBetween = (from: string, until: string): number =>
  Math.max(0, Math.floor((Date.parse(until) - Date.parse(from)) / 1000));

/** By the clock of whoever looks. */
export function ago(time: string): string {
  const seconds = secondsBetween(time, new Date().toISOString());
  return seconds < 60
    ? "just now"
    : `${lengthOf(seconds < 600 ? seconds - (seconds % 60) : seconds).replace(/ 0 s$/, "")} ago`;
}

export const short = (sha: string): string => sha.slice(0, 7);

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

export const list = (items: readonly string[]): string =>
  items.length < 3 ? items.join(" and ") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;

/** With the full stop that what people or GitHub wrote may have already. */
export const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
