import type { Entry, EntryFacts } from "./entry.js";

export type EntryShape =
  | { readonly kind: "entry"; readonly entry: Entry }
  | { readonly kind: "unknown-schema" | "wrong-shape"; readonly problem: string };

/** Whether a parsed file has the parts of an entry, no more and no fewer. What its facts say in detail is not looked at. */
export function readEntryShape(value: unknown): EntryShape {
  if (!isObject(value)) return { kind: "wrong-shape", problem: "The file is not a JSON object." };
  if (value["schema"] !== 1)
    return {
      kind: "unknown-schema",
      problem: `"schema" is ${quote(value["schema"])}; this version knows 1.`,
    };
  const wrong = Object.entries(parts).filter(([key, isPart]) => !isPart(value[key]));
  const foreign = Object.keys(value).filter((key) => !Object.hasOwn(parts, key));
  const [flaw] = [
    ...wrong.map(([key]) => `"${key}" is missing or is not what an entry has there: ${quote(value[key])}.`),
    ...foreign.map((key) => `An entry has no part ${quote(key)}.`),
    ...(isObject(value["facts"]) && value["facts"]["type"] !== value["type"]
      ? [`"type" is ${quote(value["type"])}, but its facts are ${quote(value["facts"]["type"])}.`]
      : []),
  ];
  return flaw === undefined
    ? { kind: "entry", entry: value as unknown as Entry }
    : { kind: "wrong-shape", problem: flaw };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === "string";
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0;
const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === "string" && pattern.test(value);

const isHash = matches(/^[0-9a-f]{64}$/);
const isRun = (value: unknown): boolean =>
  isObject(value) &&
  isCount(value["id"]) &&
  isCount(value["attempt"]) &&
  isText(value["url"]) &&
  Object.keys(value).length === 3;
export const isEntryType = (value: unknown): boolean =>
  typeof value === "string" && Object.hasOwn(entryTypes, value);

const parts: Readonly<Record<keyof Required<Entry>, (value: unknown) => boolean>> = {
  schema: (value) => value === 1,
  sequence: isCount,
  time: matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  type: isEntryType,
  actor: isText,
  run: isRun,
  facts: isObject,
  policy: (value) => value === null || isText(value),
  state: (value) => value === undefined || isHash(value),
  previous: isHash,
  hash: isHash,
};

/** Every type there is; the compiler keeps it complete. */
const entryTypes: Readonly<Record<EntryFacts["type"], true>> = {
  "log-opened": true,
  "release-adopted": true,
  "pull-request-promoted": true,
  "pull-request-ejected": true,
  "staging-moved": true,
  "conflict-found": true,
  "staging-deployment-started": true,
  "staging-deployed": true,
  "staging-deployment-failed": true,
  "staging-deployment-aborted": true,
  "gate-opened": true,
  "gate-closed": true,
  "approval-granted": true,
  "approval-refused": true,
  "approval-withdrawn-late": true,
  "objection-raised": true,
  "objections-lifted": true,
  "ejection-ordered": true,
  "ejection-lifted": true,
  "command-refused": true,
  "command-answered": true,
  "review-command-taken": true,
  "production-deployment-started": true,
  "production-deployed": true,
  "production-deployment-failed": true,
  "production-deployment-aborted": true,
  "release-tagged": true,
  "attempt-pinned": true,
  "pull-request-landed": true,
  "release-landed": true,
  "release-notes-written": true,
  "release-published": true,
  "follow-up-refused": true,
  "events-undelivered": true,
  "events-delivered": true,
  "events-repeated": true,
  "rollback-requested": true,
  "rollback-not-requested": true,
  "rollback-joined": true,
  "rollback-announced": true,
  "rollback-approved": true,
  "rollback-retried": true,
  "rollback-failure-announced": true,
  "rollback-drilled": true,
  "rollback-rejected": true,
  "rollback-withdrawn": true,
  "rollback-end-announced": true,
  "rollback-completion-announced": true,
  "revert-opened": true,
  "revert-closed": true,
  "revert-landed": true,
  "revert-unneeded": true,
  "recovery-opened": true,
  "recovery-restacked": true,
  "recovery-merged": true,
  "recovery-unneeded": true,
  "landing-opened": true,
  "landing-closed": true,
  "superseded-closed": true,
  "rollback-closed": true,
};

/** Enough of a value to recognise it. */
const quote = (value: unknown): string =>
  value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80);
