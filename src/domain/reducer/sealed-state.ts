import { canonicalJson } from "../log/canonical-json.js";
import { emptyLogHead, sealEntries, type Seal, type Sha256 } from "../log/hash-chain.js";
import type { Entry, EntryDraft } from "../log/entry.js";
import { reduceEntry } from "./reduce.js";
import type { State } from "../state/state.js";

export interface Sealed {
  readonly entries: readonly Entry[];
  readonly state: State;
}

/** Lowercase hex SHA-256 of the state without the hash of the entry that holds it. */
function stateDigest(state: State, sha256: Sha256): string {
  const { sequence, time } = state.log;
  return sha256(canonicalJson({ ...state, log: { sequence, time } }));
}

/** The entries of one transaction after `before`; the last one says what the state is after it. */
export function sealTransaction(
  before: State | undefined,
  drafts: readonly EntryDraft[],
  seal: Seal,
): Sealed {
  const head = before?.log ?? emptyLogHead;
  const reduced = (entries: readonly Entry[]): State => {
    const state = entries.reduce<State | undefined>(reduceEntry, before);
    if (state === undefined) throw new Error("A transaction without an entry has no state.");
    return state;
  };
  const state = stateDigest(reduced(sealEntries(head, drafts, seal)), seal.sha256);
  const entries = sealEntries(head, drafts, { ...seal, state });
  return { entries, state: reduced(entries) };
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
