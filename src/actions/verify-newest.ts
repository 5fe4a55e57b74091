import { emptyLogHead, headBefore, verifyEntry } from "../domain/log/hash-chain.js";
import type { Entry } from "../domain/log/entry.js";
import { entryPath } from "../domain/log/entry-path.js";
import { reduceLog } from "../domain/state/reduce.js";
import type { State } from "../domain/state/state.js";
import type { CommitSha } from "../domain/values/values.js";
import type { Ports } from "../ports/ports.js";
import { renderState } from "../domain/state/state-file.js";

const mostEntries = 1000;

/**
 * Verifies the log over the API: all of it up to a thousand entries, otherwise the newest thousand against the entry
 * before them. `node dist/cli.js verify` in a clone verifies any log whole.
 */
export async function verifyNewest(
  ports: Ports,
  { head, state }: { readonly head: CommitSha; readonly state: State },
): Promise<{ readonly isIntact: boolean; readonly text: string }> {
  const last = state.log.sequence;
  const first = Math.max(1, last - mostEntries + 1);
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
  if (before.hash !== state.log.hash)
    return {
      isIntact: false,
      text: `state.json names the head ${state.log.hash}; the last entry is ${before.hash}`,
    };
  if (first > 1)
    return { isIntact: true, text: `the newest ${entries.length} of ${last} entries are intact` };
  const derived = reduceLog(entries);
  if (derived === undefined || renderState(derived) !== renderState(state))
    return { isIntact: false, text: "state.json is not what the entries give" };
  return { isIntact: true, text: `all ${last} entries are intact` };
}
