import type { EntryFile, LogHead, Sha256 } from "../domain/log/hash-chain.js";
import type { Entry } from "../domain/log/entry.js";
import { entryPath } from "../domain/log/entry-path.js";
import { isEntryType } from "../domain/log/entry-schema.js";
import { isLaidOut } from "./layout.js";

/** An entry, and its file's text without white space. */
export interface QuickEntry {
  readonly entry: Entry;
  readonly json: string;
}

/**
 * The entry that comes after `head`, when the file holds it to the byte; undefined when that is not certain: then
 * `verifyEntry` says what is wrong, if anything is. Says nothing else than that, several times as fast, because the
 * engine's own JSON writes both texts once the order of the keys is known.
 */
export function quickEntry(head: LogHead, { path, text }: EntryFile, sha256: Sha256): QuickEntry | undefined {
  const sequence = head.sequence + 1;
  if (text === null || path !== entryPath(sequence)) return undefined;
  // Half of a surrogate pair is written as an escape; whole ones never are.
  if (text.includes(String.raw`\ud`)) return undefined;
  const entry = parse(text);
  if (entry === undefined || !hasParts(entry)) return undefined;
  if (entry.sequence !== sequence || entry.previous !== head.hash || entry.time < head.time) return undefined;
  if (!isInOrder(entry.run, 1) || !isInOrder(entry.facts, 1)) return undefined;
  const written = textsOf(entry);
  if (sha256(written.canonical) !== entry.hash) return undefined;
  return isLaidOut(written.json, text) ? { entry, json: written.json } : undefined;
}

/** What is hashed, in the order of RFC 8785, and the file's text without white space: the same parts. */
function textsOf(entry: Entry): { readonly canonical: string; readonly json: string } {
  const { schema, sequence, time, type, previous, hash } = entry;
  const facts = JSON.stringify(entry.facts);
  const run = JSON.stringify(entry.run);
  const actor = JSON.stringify(entry.actor);
  const policy = JSON.stringify(entry.policy);
  const state = entry.state === undefined ? "" : `"state":"${entry.state}",`;
  return {
    canonical: `{"actor":${actor},"facts":${facts},"policy":${policy},"previous":"${previous}","run":${run},"schema":${schema},"sequence":${sequence},${state}"time":"${time}","type":"${type}"}`,
    json: `{"schema":${schema},"sequence":${sequence},"time":"${time}","type":"${type}","actor":${actor},"run":${run},"facts":${facts},"policy":${policy},${state}"previous":"${previous}","hash":"${hash}"}`,
  };
}

function parse(text: string): Entry | undefined {
  try {
    return JSON.parse(text) as Entry;
  } catch {
    return undefined;
  }
}

/** Only the last entry of a transaction says what the state is. */
const partsInOrder = new Set([
  "schema,sequence,time,type,actor,run,facts,policy,previous,hash",
  "schema,sequence,time,type,actor,run,facts,policy,state,previous,hash",
]);
const timePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const hashPattern = /^[0-9a-f]{64}$/;

function hasParts(entry: Entry): boolean {
  return (
    isObject(entry) &&
    partsInOrder.has(Object.keys(entry).join(",")) &&
    entry.schema === 1 &&
    typeof entry.time === "string" &&
    timePattern.test(entry.time) &&
    isEntryType(entry.type) &&
    typeof entry.actor === "string" &&
    isRun(entry.run) &&
    isObject(entry.facts) &&
    entry.facts.type === entry.type &&
    (entry.policy === null || typeof entry.policy === "string") &&
    (entry.state === undefined || isHash(entry.state)) &&
    isHash(entry.hash)
  );
}

const isHash = (value: unknown): boolean => typeof value === "string" && hashPattern.test(value);
const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0;
const isRun = (run: Entry["run"]): boolean =>
  isObject(run) &&
  isCount(run.id) &&
  isCount(run.attempt) &&
  typeof run.url === "string" &&
  Object.keys(run).length === 3;

const deepestLevel = 100;

/** Whether every object below has its keys in the order of RFC 8785. */
function isInOrder(value: unknown, level: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (level > deepestLevel) return false;
  if (Array.isArray(value)) return value.every((item) => isInOrder(item, level + 1));
  let before = "";
  for (const key of Object.keys(value)) {
    if (key < before || !isInOrder((value as Readonly<Record<string, unknown>>)[key], level + 1))
      return false;
    before = key;
  }
  return true;
}
