import { canonicalJson, indentedMembers, NotJsonError } from "./canonical-json.js";
import type { Entry, EntryDraft, RunReference } from "./entry.js";
import { entryPath, sequenceOfPath } from "./entry-path.js";
import { readEntryShape } from "./entry-schema.js";
import type { Time } from "../values/values.js";

/** Lowercase hex SHA-256 of the text in UTF-8; passed in, because the domain has no library. */
export type Sha256 = (text: string) => string;

/** The last entry that is sealed: what the next one hangs on. */
export interface LogHead {
  readonly sequence: number;
  readonly hash: string;
  readonly time: Time;
}

/** Before the first entry. */
export const emptyLogHead: LogHead = { sequence: 0, hash: "0".repeat(64), time: "" as Time };

/** What all entries of one transaction share. */
export interface Seal {
  readonly time: Time;
  readonly run: RunReference;
  /** Blob SHA of the policy in force. */
  readonly policy: string | null;
  /** For the last of the entries; left out, none says what the state is. */
  readonly state?: string;
  readonly sha256: Sha256;
}

/** Gives drafts their places after `head`. Time never goes back, even when the clock did. */
export function sealEntries(head: LogHead, drafts: readonly EntryDraft[], seal: Seal): Entry[] {
  let last = head;
  return drafts.map((draft, index) => {
    const state = index < drafts.length - 1 ? undefined : seal.state;
    const unsealed = placeEntry(last, draft, { ...seal, state });
    const entry: Entry = { ...unsealed, hash: seal.sha256(canonicalJson(unsealed)) };
    last = entry;
    return entry;
  });
}

/** The entry that comes after `last`, all of it but its hash. */
export function placeEntry(
  last: LogHead,
  { actor, facts }: EntryDraft,
  {
    time,
    run,
    policy,
    state,
  }: Pick<Seal, "time" | "run" | "policy"> & { readonly state?: string | undefined },
): Omit<Entry, "hash"> {
  return {
    schema: 1,
    sequence: last.sequence + 1,
    time: last.time > time ? last.time : time,
    type: facts.type,
    actor,
    run,
    facts,
    policy,
    ...(state === undefined ? {} : { state }),
    previous: last.hash,
  };
}

/** The only text that a file of this entry may have: its parts in this order, all below them in canonical order. */
export function renderEntry(entry: Entry): string {
  const { schema, sequence, time, type, actor, run, facts, policy, state, previous, hash } = entry;
  const first = { schema, sequence, time, type, actor, run, facts, policy };
  const members = { ...first, ...(state === undefined ? {} : { state }), previous, hash };
  return `${indentedMembers(members)}\n`;
}

/** A file below `entries/` as it was found. `text` is null when its bytes are not UTF-8. */
export interface EntryFile {
  readonly path: string;
  readonly text: string | null;
}

export type ChainFault =
  | "missing-entry"
  | "foreign-file"
  | "not-text"
  | "not-json"
  | "unknown-schema"
  | "wrong-shape"
  | "wrong-sequence"
  | "wrong-previous"
  | "wrong-hash"
  | "not-as-written"
  | "time-goes-back";

export interface BrokenChain {
  readonly kind: "broken";
  /** The first entry that is not what it should be. */
  readonly sequence: number;
  readonly path: string;
  readonly fault: ChainFault;
  /** One sentence: what was found next to what was expected. */
  readonly problem: string;
}

export type ChainVerdict =
  { readonly kind: "intact"; readonly entries: number; readonly head: string } | BrokenChain;

/** Verifies files in the order of their paths, all of them; `visit` sees each entry that is sound so far. @internal for tests */
export async function verifyChain(
  files: AsyncIterable<EntryFile> | Iterable<EntryFile>,
  { sha256, visit }: { readonly sha256: Sha256; readonly visit?: (entry: Entry) => void },
): Promise<ChainVerdict> {
  let head = emptyLogHead;
  for await (const file of files) {
    const verdict = verifyEntry(head, file, sha256);
    if (verdict.kind === "broken") return verdict;
    head = verdict.entry;
    visit?.(verdict.entry);
  }
  return { kind: "intact", entries: head.sequence, head: head.hash };
}

/** What an entry says of the one before it, where that one is not looked at. */
export function headBefore(text: string, sequence: number): LogHead {
  const previous = /"previous": "([0-9a-f]{64})"/.exec(text)?.[1] ?? "";
  return { sequence: sequence - 1, hash: previous, time: emptyLogHead.time };
}

/** Whether the file holds the entry that comes after `head`, to the byte. */
export function verifyEntry(
  head: LogHead,
  file: EntryFile,
  sha256: Sha256,
): { readonly kind: "sound"; readonly entry: Entry } | BrokenChain {
  const sequence = head.sequence + 1;
  const misplacement = findMisplacement(file.path, sequence);
  if (misplacement !== undefined) return misplacement;
  const reading = readEntry(file, head, sha256);
  if (reading.kind === "sound") return reading;
  return { kind: "broken", sequence, path: file.path, fault: reading.fault, problem: reading.problem };
}

interface Flaw {
  readonly kind: "flaw";
  readonly fault: ChainFault;
  readonly problem: string;
}
const flaw = (fault: ChainFault, problem: string): Flaw => ({ kind: "flaw", fault, problem });

function findMisplacement(path: string, sequence: number): BrokenChain | undefined {
  const found = sequenceOfPath(path);
  if (found === sequence) return undefined;
  if (found === undefined || found < sequence) {
    return {
      kind: "broken",
      sequence,
      path,
      fault: "foreign-file",
      problem: `${path} is no place of an entry; the next one belongs at ${entryPath(sequence)}.`,
    };
  }
  return {
    kind: "broken",
    sequence,
    path: entryPath(sequence),
    fault: "missing-entry",
    problem: `Entry ${sequence} is missing; the log goes on with entry ${found}.`,
  };
}

function readEntry(
  { text }: EntryFile,
  head: LogHead,
  sha256: Sha256,
): { readonly kind: "sound"; readonly entry: Entry } | Flaw {
  if (text === null) return flaw("not-text", "The file is not UTF-8.");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return flaw("not-json", "The file is not JSON.");
  }
  const shape = readEntryShape(value);
  if (shape.kind !== "entry") return flaw(shape.kind, shape.problem);
  return findFlaw(shape.entry, { text, head, sha256 }) ?? { kind: "sound", entry: shape.entry };
}

/** Hash before layout: a changed value is the graver news than changed white space. */
function findFlaw(
  entry: Entry,
  { text, head, sha256 }: { text: string; head: LogHead; sha256: Sha256 },
): Flaw | undefined {
  const sequence = head.sequence + 1;
  if (entry.sequence !== sequence)
    return flaw(
      "wrong-sequence",
      `It says that it is entry ${entry.sequence} where entry ${sequence} belongs.`,
    );
  if (entry.previous !== head.hash)
    return flaw(
      "wrong-previous",
      `"previous" is ${entry.previous}; the hash of the entry before is ${head.hash}.`,
    );
  const { hash, ...unsealed } = entry;
  const expected = hashOf(unsealed, sha256);
  if (expected === undefined)
    return flaw("not-json", "It holds a number or text that JSON cannot say exactly.");
  if (hash !== expected)
    return flaw("wrong-hash", `"hash" is ${hash}; the hash of what it says is ${expected}.`);
  if (text !== renderEntry(entry))
    return flaw("not-as-written", "The value is right, but the file's text is not as the console writes it.");
  if (entry.time < head.time)
    return flaw("time-goes-back", `Its time ${entry.time} is before ${head.time} of the entry before.`);
  return undefined;
}

function hashOf(unsealed: Omit<Entry, "hash">, sha256: Sha256): string | undefined {
  try {
    return sha256(canonicalJson(unsealed));
  } catch (error) {
    if (error instanceof NotJsonError) return undefined;
    throw error;
  }
}
