import type { TreeEntry } from "../model/server-parts.js";
import type { ObjectDatabase } from "./object-database.js";
import { formatTree, typeOfMode, type RawTreeEntry } from "./object-format.js";

/** A change that cannot be made: a path to delete that is not there, an object that does not exist. */
export class BadTreeError extends Error {}

export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  /** `null` deletes the path. */
  readonly sha: string | null;
}

/** Writes a tree like `base` with the changes; a directory that gets empty disappears. */
export async function createTree(
  objects: ObjectDatabase,
  { base, entries }: { readonly base: string | undefined; readonly entries: readonly TreeChange[] },
): Promise<string> {
  const present = base === undefined ? [] : await objects.tree(base);
  if (present === undefined) throw new BadTreeError(`${base} is not a tree`);
  await Promise.all(entries.map((entry) => requireObject(objects, entry)));
  const changes = entries.map(({ path, ...leaf }) => ({ ...leaf, parts: partsOf(path) }));
  return objects.write("tree", formatTree(await changed(objects, present, changes)));
}

export async function listTree(
  objects: ObjectDatabase,
  tree: string,
  isRecursive: boolean,
): Promise<readonly TreeEntry[] | undefined> {
  const entries = await objects.tree(tree);
  if (entries === undefined) return undefined;
  const lists = await Promise.all(
    entries.map(async ({ name, mode, sha }): Promise<readonly TreeEntry[]> => {
      const type = typeOfMode(mode);
      const own: TreeEntry = {
        path: name,
        mode,
        type,
        sha,
        size: type === "blob" ? await objects.size(sha) : undefined,
      };
      if (!isRecursive || type !== "tree") return [own];
      const inner = (await listTree(objects, sha, true)) ?? [];
      return [own, ...inner.map((entry) => ({ ...entry, path: `${name}/${entry.path}` }))];
    }),
  );
  return lists.flat();
}

/** What stands at a path, `undefined` when nothing does. The empty path is the tree itself. */
export async function findInTree(
  objects: ObjectDatabase,
  tree: string,
  path: string,
): Promise<RawTreeEntry | undefined> {
  let found: RawTreeEntry = { name: "", mode: "040000", sha: tree };
  for (const name of path.split("/").filter((part) => part !== "")) {
    if (typeOfMode(found.mode) !== "tree") return undefined;
    const next = (await objects.tree(found.sha))?.find((entry) => entry.name === name);
    if (next === undefined) return undefined;
    found = next;
  }
  return found;
}

interface PendingChange {
  readonly parts: readonly string[];
  readonly mode: string;
  readonly sha: string | null;
}

async function changed(
  objects: ObjectDatabase,
  present: readonly RawTreeEntry[],
  changes: readonly PendingChange[],
): Promise<readonly RawTreeEntry[]> {
  const entries = new Map(present.map((entry) => [entry.name, entry]));
  const within = new Map<string, PendingChange[]>();
  for (const { parts, mode, sha } of changes) {
    const [name = "", ...rest] = parts;
    if (rest.length > 0) {
      within.set(name, [...(within.get(name) ?? []), { parts: rest, mode, sha }]);
    } else if (sha !== null) {
      entries.set(name, { name, mode, sha });
    } else if (!entries.delete(name)) {
      throw new BadTreeError(`there is no ${name} to delete`);
    }
  }
  for (const [name, inner] of within) {
    const entry = entries.get(name);
    const old =
      entry !== undefined && typeOfMode(entry.mode) === "tree" ? ((await objects.tree(entry.sha)) ?? []) : [];
    const kept = await changed(objects, old, inner);
    if (kept.length === 0) entries.delete(name);
    else entries.set(name, { name, mode: "040000", sha: await objects.write("tree", formatTree(kept)) });
  }
  return [...entries.values()];
}

async function requireObject(objects: ObjectDatabase, { sha, type, path }: TreeChange): Promise<void> {
  if (sha === null || type === "commit") return;
  const found = await objects.read(sha);
  if (found?.type !== type) throw new BadTreeError(`${path}: ${sha} is not a ${type}`);
}

function partsOf(path: string): readonly string[] {
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === ".." || part.toLowerCase() === ".git")) {
    throw new BadTreeError(`"${path}" is no path of a file`);
  }
  return parts;
}
