import { emptyLogHead, headBefore, verifyEntry } from "../../domain/log/hash-chain.js";
import type { Entry } from "../../domain/log/entry.js";
import { entryPath } from "../../domain/log/entry-path.js";
import { reduceLog } from "../../domain/reducer/reduce.js";
import type { State } from "../../domain/state/state.js";
import { stateFlaw } from "../../domain/reducer/sealed-state.js";
import type { CommitSha } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import { renderState } from "../../domain/state/state-file.js";
import { refuse } from "../run/refusal.js";

const mostEntries = 1000;
/** Looked at by each sweep. */
const sweptEntries = 50;

interface Looked {
  readonly head: CommitSha;
  readonly state: State;
  /** How many entries; a thousand when left out. */
  readonly most?: number;
}

/** Derived state is not believed where it opens production, nor for longer than until the next sweep. Returns the newest entries. */
export async function requireVouchedState(
  ports: Ports,
  known: { readonly head: CommitSha; readonly state: State },
  { isSweep }: { readonly isSweep: boolean },
): Promise<readonly Entry[]> {
  const verified = await verifyNewest(ports, { ...known, most: isSweep ? sweptEntries : 1 });
  if (!verified.isIntact) throw refuse("log-tampered", verified.text);
  return verified.entries;
}

type Verified =
  | { readonly isIntact: true; readonly text: string; readonly entries: readonly Entry[] }
  | { readonly isIntact: false; readonly text: string };

/**
 * Verifies the log over the API: all of it up to a thousand entries, otherwise the newest thousand against the entry
 * before them. `node dist/cli.js verify` in a clone verifies any log whole.
 */
export async function verifyNewest(
  ports: Ports,
  { head, state, most = mostEntries }: Looked,
): Promise<Verified> {
  const last = state.log.sequence;
  const first = Math.max(1, last - most + 1);
  const paths = Array.from({ length: last - first + 1 }, (_, index) => entryPath(first + index));
  const texts = await ports.logReader.files(head, paths);
  let before = first === 1 ? emptyLogHead : headBefore(texts[0] ?? "", first);
  const entries: Entry[] = [];
  for (const [index, path] of paths.entries()) {
    const text = texts[index];
    if (text === undefined) return { isIntact: false, text: `entry ${first + index} is missing (${path})` };
    const verdict = verifyEntry(before, { path, text }, ports.sha256);
    if (verdict.kind === "broken")
      return { isIntact: false, text: `entry ${verdict.sequence} is broken: ${verdict.problem}` };
    before = verdict.entry;
    entries.push(verdict.entry);
  }
  const newest = entries.at(-1);
  const flaw = newest === undefined ? "the log is empty" : stateFlaw(newest, state, ports.sha256);
  if (flaw !== undefined) return { isIntact: false, text: flaw };
  if (first > 1)
    return { isIntact: true, text: `the newest ${entries.length} of ${last} entries are intact`, entries };
  const derived = reduceLog(entries);
  if (derived === undefined || renderState(derived) !== renderState(state))
    return { isIntact: false, text: "state.json is not what the entries give" };
  return { isIntact: true, text: `all ${last} entries are intact`, entries };
}
