import { canonicalJson } from "../log/canonical-json.js";
import { emptyLogHead, placeEntry, sealEntries, type Seal, type Sha256 } from "../log/hash-chain.js";
import type { Entry, EntryDraft } from "../log/entry.js";
import { reduceEntry } from "./reduce.js";
import type { State } from "../state/state.js";

export interface Sealed {
  readonly entries: readonly Entry[];
  readonly state: State;
}

/** Lowercase hex SHA-256 of the state without the hash of the entry that holds it. */
export function stateDigest(state: State, sha256: Sha256): string {
  const { sequence, time } = state.log;
  const parts: Readonly<Record<string, unknown>> = { ...state, log: { sequence, time } };
  const members = Object.keys(parts)
    .toSorted()
    .map((key) => `${canonicalJson(key)}:${textOf(parts[key])}`);
  return sha256(`{${members.join(",")}}`);
}

/** Nothing in a state is ever changed, and most of it stays from one transaction to the next: its text is kept. */
const texts = new WeakMap<object, string>();

/** The canonical text of a part of a state; an array's is put together from those of its items. */
function textOf(part: unknown): string {
  if (typeof part !== "object" || part === null) return canonicalJson(part);
  const known = texts.get(part);
  if (known !== undefined) return known;
  const items: readonly unknown[] | undefined = Array.isArray(part) ? part : undefined;
  // Array.from visits holes, which `map` would skip.
  const text =
    items === undefined ? canonicalJson(part) : `[${Array.from(items, (item) => textOf(item)).join(",")}]`;
  texts.set(part, text);
  return text;
}

/** The entries of one transaction after `before`; the last one says what the state is after it. */
export function sealTransaction(
  before: State | undefined,
  drafts: readonly EntryDraft[],
  seal: Seal,
): Sealed {
  const newest = drafts.at(-1);
  if (newest === undefined) throw new Error("A transaction without an entry has no state.");
  const earlier = sealEntries(before?.log ?? emptyLogHead, drafts.slice(0, -1), seal);
  const head = earlier.at(-1) ?? before?.log ?? emptyLogHead;
  // The state knows the newest entry's hash in one place only, which its digest leaves out.
  const unsealed: Entry = { ...placeEntry(head, newest, seal), hash: "" };
  const state = reduceEntry(earlier.reduce<State | undefined>(reduceEntry, before), unsealed);
  const sealed = sealEntries(head, [newest], { ...seal, state: stateDigest(state, seal.sha256) });
  const hash = sealed[0]?.hash ?? "";
  return { entries: [...earlier, ...sealed], state: { ...state, log: { ...state.log, hash } } };
}

/** What is wrong with a state beside the newest entry of its log; undefined: that entry vouches for it. */
export function stateFlaw(
  entry: Pick<Entry, "sequence" | "hash" | "state">,
  state: State,
  sha256: Sha256,
): string | undefined {
  const { sequence, hash } = state.log;
  if (entry.sequence !== sequence || entry.hash !== hash)
    return `state.json is of entry ${sequence} (${hash}); the newest entry is ${entry.sequence} (${entry.hash}).`;
  if (entry.state === undefined) return `Entry ${sequence} does not say what the state is after it.`;
  return entry.state === stateDigest(state, sha256)
    ? undefined
    : `state.json is not what entry ${sequence} says: it was changed by other hands.`;
}
