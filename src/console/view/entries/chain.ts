import { sha256 as sha256InScript } from "@noble/hashes/sha2.js";
import { canonicalJson } from "../../../domain/log/canonical-json.js";
import type { Entry } from "../../../domain/log/entry.js";

export type ChainState =
  | { readonly kind: "waiting" }
  | { readonly kind: "running"; readonly done: number; readonly of: number }
  | { readonly kind: "intact"; readonly entries: number; readonly head: string }
  | { readonly kind: "broken"; readonly entry: number; readonly found: string };

/** Entries whose hashes are computed between two looks at the page. */
const batch = 250;

/**
 * Computes every hash anew in this browser: of the entry without its hash, as canonical JSON, and linked to the one before.
 * It proves that the entries in this page are one unbroken chain; whether it is the repository's, its last hash tells.
 */
export async function checkChain(
  entries: readonly Entry[],
  onProgress: (state: ChainState) => void,
): Promise<ChainState> {
  let previous = "0".repeat(64);
  for (let start = 0; start < entries.length; start += batch) {
    const part = entries.slice(start, start + batch);
    const hashes = await Promise.all(
      part.map(({ hash: _hash, ...unsealed }) => digest(canonicalJson(unsealed))),
    );
    for (const [index, entry] of part.entries()) {
      const found = flawOf(entry, { sequence: start + index + 1, previous, hash: hashes[index] ?? "" });
      if (found !== undefined) return { kind: "broken", entry: start + index + 1, found };
      previous = entry.hash;
    }
    onProgress({ kind: "running", done: start + part.length, of: entries.length });
    await pause();
  }
  return { kind: "intact", entries: entries.length, head: previous };
}

function flawOf(
  entry: Entry,
  {
    sequence,
    previous,
    hash,
  }: { readonly sequence: number; readonly previous: string; readonly hash: string },
): string | undefined {
  if (entry.sequence !== sequence) return `It says that it is entry ${entry.sequence}.`;
  if (entry.previous !== previous) return "It does not name the hash of the entry before.";
  return entry.hash === hash ? undefined : `Its hash is ${entry.hash}; that of what it says is ${hash}.`;
}

/** A page from a file is no secure context in every browser: then there is no WebCrypto. */
async function digest(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const { crypto } = globalThis as { readonly crypto?: { readonly subtle?: SubtleCrypto } };
  const hash =
    crypto?.subtle === undefined
      ? sha256InScript(bytes)
      : new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Lets the browser paint and take clicks. */
const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));
