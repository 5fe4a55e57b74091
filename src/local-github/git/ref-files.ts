/** Reads refs as git stores them in files: a read costs no process. They are written by git alone. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { isOid } from "./object-format.js";

export class RefFiles {
  #packed: { readonly stamp: string; readonly refs: ReadonlyMap<string, string> } | undefined;

  constructor(readonly directory: string) {}

  async read(ref: string): Promise<string | undefined> {
    if (!isSafeRef(ref)) return undefined;
    return (await this.#loose(ref)) ?? (await this.#packedRefs()).get(ref);
  }

  /** Every ref whose full name starts with `prefix`, sorted by name. */
  async list(prefix: string): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const [ref, sha] of await this.#packedRefs()) if (ref.startsWith(prefix)) found.set(ref, sha);
    // The prefix need not end at a slash: its last part is a filter over a folder.
    const folder = prefix.slice(0, prefix.lastIndexOf("/"));
    if (isSafeRef(`${folder}/x/x`)) {
      for (const ref of await this.#walk(folder)) {
        const sha = ref.startsWith(prefix) ? await this.#loose(ref) : undefined;
        if (sha !== undefined) found.set(ref, sha);
      }
    }
    return new Map([...found].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  }

  async #loose(ref: string): Promise<string | undefined> {
    const text = await readFile(join(this.directory, ref), "utf8").catch(absent);
    const sha = text?.trim();
    return sha !== undefined && isOid(sha) ? sha : undefined;
  }

  async #walk(folder: string): Promise<readonly string[]> {
    const entries =
      (await readdir(join(this.directory, folder), { withFileTypes: true }).catch(absent)) ?? [];
    const lists = await Promise.all(
      entries.map(async (entry) => {
        if (entry.isDirectory()) return this.#walk(`${folder}/${entry.name}`);
        return entry.name.endsWith(".lock") ? [] : [`${folder}/${entry.name}`];
      }),
    );
    return lists.flat();
  }

  async #packedRefs(): Promise<ReadonlyMap<string, string>> {
    const path = join(this.directory, "packed-refs");
    const found = await stat(path).catch(absent);
    if (found === undefined) return new Map();
    const stamp = `${found.mtimeMs} ${found.size} ${found.ino}`;
    if (this.#packed?.stamp !== stamp) {
      const lines = (await readFile(path, "utf8")).split("\n").filter((line) => /^[0-9a-f]{40} /.test(line));
      this.#packed = { stamp, refs: new Map(lines.map((line) => [line.slice(41), line.slice(0, 40)])) };
    }
    return this.#packed.refs;
  }
}

/** Would `git check-ref-format` take it? A name that leaves the folder of refs must not reach the file system. */
export function isSafeRef(ref: string): boolean {
  return (
    ref.startsWith("refs/") &&
    ref.split("/").length >= 3 &&
    !/[\0-\x20~^:?*[\\\x7f]|\.\.|@\{|\/\/|\/$|\.$/.test(ref) &&
    ref.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock"))
  );
}

function absent(error: unknown): undefined {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return undefined;
  throw error;
}
