/**
 * Reads refs as git stores them in files: a read costs no process, and waiting for so small a file would take longer than
 * reading it. They are written by git alone.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isOid } from "./object-format.js";

export class RefFiles {
  #packed: { readonly stamp: string; readonly refs: ReadonlyMap<string, string> } | undefined;

  constructor(readonly directory: string) {}

  read(ref: string): string | undefined {
    return isSafeRef(ref) ? (this.#loose(ref) ?? this.#packedRefs().get(ref)) : undefined;
  }

  /** Every ref whose full name starts with `prefix`, sorted by name. */
  list(prefix: string): ReadonlyMap<string, string> {
    const found = new Map([...this.#packedRefs()].filter(([ref]) => ref.startsWith(prefix)));
    // The prefix need not end at a slash: its last part is a filter over a folder.
    const folder = prefix.slice(0, prefix.lastIndexOf("/"));
    for (const ref of isSafeRef(`${folder}/x/x`) ? this.#walk(folder) : []) {
      const sha = ref.startsWith(prefix) ? this.#loose(ref) : undefined;
      if (sha !== undefined) found.set(ref, sha);
    }
    return new Map([...found].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  }

  #loose(ref: string): string | undefined {
    const path = join(this.directory, ref);
    const text = ifPresent(() => readFileSync(path, "latin1"))?.trim();
    return text !== undefined && isOid(text) ? text : undefined;
  }

  #walk(folder: string): readonly string[] {
    const path = join(this.directory, folder);
    const entries = ifPresent(() => readdirSync(path, { withFileTypes: true })) ?? [];
    return entries.flatMap((entry) => {
      if (entry.isDirectory()) return this.#walk(`${folder}/${entry.name}`);
      return entry.name.endsWith(".lock") ? [] : [`${folder}/${entry.name}`];
    });
  }

  #packedRefs(): ReadonlyMap<string, string> {
    const path = join(this.directory, "packed-refs");
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return noRefs;
    const stamp = `${found.mtimeMs} ${found.size} ${found.ino}`;
    if (this.#packed?.stamp !== stamp) {
      const lines = readFileSync(path, "utf8")
        .split("\n")
        .filter((line) => /^[0-9a-f]{40} /.test(line));
      this.#packed = { stamp, refs: new Map(lines.map((line) => [line.slice(41), line.slice(0, 40)])) };
    }
    return this.#packed.refs;
  }
}

const noRefs: ReadonlyMap<string, string> = new Map();

/** Would `git check-ref-format` take it? A name that leaves the folder of refs must not reach the file system. */
export function isSafeRef(ref: string): boolean {
  return (
    ref.startsWith("refs/") &&
    ref.split("/").length >= 3 &&
    !/[\0-\x20~^:?*[\\\x7f]|\.\.|@\{|\/\/|\/$|\.$/.test(ref) &&
    ref.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock"))
  );
}

function ifPresent<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return undefined;
    throw error;
  }
}
