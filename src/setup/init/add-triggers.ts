import { readWorkflow } from "../../adapters/workflow-file.js";

/**
 * The same workflow with more triggers: one line is added or changed, all others stay as they are. undefined: it is
 * written in a way that only a person should change.
 */
export function addTriggers(path: string, text: string, wanted: readonly string[]): string | undefined {
  const before = readWorkflow(path, text);
  const missing = wanted.filter((event) => !Object.hasOwn(before.triggers, event));
  if (before.problem !== undefined) return undefined;
  if (missing.length === 0) return text;
  const changed = changeOn(text, missing);
  if (changed === undefined) return undefined;
  const after = readWorkflow(path, changed);
  // Nothing but the triggers may read otherwise than before, and of them the new ones alone.
  const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  const expected = { ...before.triggers, ...Object.fromEntries(missing.map((event) => [event, {}])) };
  const sorted = (triggers: typeof expected): unknown =>
    Object.entries(triggers).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const jobsOf = ({ jobs }: typeof before): unknown => jobs.map((job) => ({ ...job, line: 0 }));
  return after.problem === undefined &&
    same(sorted(after.triggers), sorted(expected)) &&
    same(jobsOf(after), jobsOf(before))
    ? changed
    : undefined;
}

/** Line ends stay as they are, line by line. */
function changeOn(text: string, events: readonly string[]): string | undefined {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => /^(?:on|"on"|'on')\s*:/.test(line));
  const written = lines[at];
  if (written === undefined) return undefined;
  const end = written.endsWith("\r") ? "\r" : "";
  const line = end === "" ? written : written.slice(0, -1);
  const [, key = "", value = "", comment = ""] = /^([^:]+:)\s*(.*?)(\s+#.*)?$/.exec(line) ?? [];
  if (value === "" || value.startsWith("#")) return addBelow(lines, { at, end }, events)?.join("\n");
  const changed = changedValue(value, events);
  if (changed === undefined) return undefined;
  lines[at] = `${key} ${changed}${comment}${end}`;
  return lines.join("\n");
}

function changedValue(value: string, events: readonly string[]): string | undefined {
  const inside = value.slice(1, -1).trim().replace(/,$/, "");
  const all = (added: readonly string[]): string =>
    [inside, ...added].filter((part) => part !== "").join(", ");
  if (value.startsWith("[") && value.endsWith("]")) return `[${all(events)}]`;
  if (value.startsWith("{") && value.endsWith("}")) return `{ ${all(events.map((event) => `${event}:`))} }`;
  return /^[a-z_]+$/.test(value) ? `[${[value, ...events].join(", ")}]` : undefined;
}

function addBelow(
  lines: readonly string[],
  { at, end }: { readonly at: number; readonly end: string },
  events: readonly string[],
): readonly string[] | undefined {
  const first = lines.slice(at + 1).find((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
  if (first === undefined) return undefined;
  const indent = /^\s*/.exec(first)?.[0] ?? "";
  const isList = first.trimStart().startsWith("-");
  if (indent === "" && !isList) return undefined;
  const added = events.map((event) => `${indent}${isList ? `- ${event}` : `${event}:`}${end}`);
  return [...lines.slice(0, at + 1), ...added, ...lines.slice(at + 1)];
}
