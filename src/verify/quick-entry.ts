import type { EntryFile, LogHead, Sha256 } from "../domain/log/hash-chain.js";
import type { Entry } from "../domain/log/entry.js";
import { entryPath } from "../domain/log/entry-path.js";
import { isEntryType } from "../domain/log/entry-schema.js";

/**
 * The entry that comes after `head`, when the file holds it to the byte; undefined when that is not certain: then
 * `verifyEntry` says what is wrong, if anything is. Says nothing else than that, several times as fast, because the
 * engine's own JSON writes both texts once the order of the keys is known.
 */
export function quickEntry(head: LogHead, { path, text }: EntryFile, sha256: Sha256): Entry | undefined {
  const sequence = head.sequence + 1;
  if (text === null || path !== entryPath(sequence)) return undefined;
  // Half of a surrogate pair is written as an escape; whole ones never are.
  if (text.includes(String.raw`\ud`)) return undefined;
  const entry = parse(text);
  if (entry === undefined || !hasParts(entry)) return undefined;
  if (entry.sequence !== sequence || entry.previous !== head.hash || entry.time < head.time) return undefined;
  if (!isInOrder(entry.run, 1) || !isInOrder(entry.facts, 1)) return undefined;
  if (!isSealed(entry, sha256)) return undefined;
  return `${JSON.stringify(entry, null, 2)}\n` === text ? entry : undefined;
}

/** In the order of RFC 8785; once the keys are in order, the engine's own JSON is the RFC's. */
function isSealed(
  { actor, facts, policy, previous, run, schema, sequence, state, time, type, hash }: Entry,
  sha256: Sha256,
): boolean {
  // A state that is not there is undefined, which JSON leaves out.
  const unsealed = { actor, facts, policy, previous, run, schema, sequence, state, time, type };
  return sha256(JSON.stringify(unsealed)) === hash;
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
