import type { ObjectDatabase } from "./object-database.js";
import { formatTree, typeOfMode, type RawTreeEntry } from "./object-format.js";

/** The same path in three trees; undefined: there is nothing there. */
interface Sides {
  readonly base: RawTreeEntry | undefined;
  readonly ours: RawTreeEntry | undefined;
  readonly theirs: RawTreeEntry | undefined;
}

/**
 * The tree that `git merge` makes, where no path is changed by both sides and neither takes one away: then git finds no
 * rename, and merges no file. Undefined in all other cases, which git itself has to answer. A process takes longer.
 */
export async function mergePlainly(
  objects: ObjectDatabase,
  trees: { readonly base: string; readonly ours: string; readonly theirs: string },
): Promise<string | undefined> {
  const root = (sha: string): RawTreeEntry => ({ name: "", mode: "040000", sha });
  const { base, ours, theirs } = trees;
  const merged = await merge(objects, { base: root(base), ours: root(ours), theirs: root(theirs) });
  return merged?.sha;
}

/** Undefined: git has to say. */
async function merge(objects: ObjectDatabase, sides: Sides): Promise<RawTreeEntry | undefined> {
  const { base, ours, theirs } = sides;
  const changed = isSame(base, ours) ? theirs : ours;
  if (isSame(ours, theirs) || isSame(base, ours) || isSame(base, theirs))
    return (await takesNothingAway(objects, base, changed)) ? changed : undefined;
  if (!isTree(ours) || !isTree(theirs) || (base !== undefined && !isTree(base))) return undefined;
  return mergeFolders(objects, { base, ours, theirs });
}

async function mergeFolders(
  objects: ObjectDatabase,
  { base, ours, theirs }: Sides & { readonly ours: RawTreeEntry },
): Promise<RawTreeEntry | undefined> {
  const lists = await Promise.all([base, ours, theirs].map((entry) => entriesOf(objects, entry)));
  const [before, own, other] = lists;
  if (before === undefined || own === undefined || other === undefined) return undefined;
  const entries: RawTreeEntry[] = [];
  for (const name of new Set([...before.keys(), ...own.keys(), ...other.keys()])) {
    const entry = await merge(objects, {
      base: before.get(name),
      ours: own.get(name),
      theirs: other.get(name),
    });
    if (entry === undefined) return undefined;
    entries.push(entry);
  }
  return { ...ours, sha: await objects.write("tree", formatTree(entries)) };
}

/** Whether all paths of `before` are in `after`, as files of the same kind. */
async function takesNothingAway(
  objects: ObjectDatabase,
  before: RawTreeEntry | undefined,
  after: RawTreeEntry | undefined,
): Promise<boolean> {
  if (before === undefined || isSame(before, after)) return after === undefined || isReadable(after.name);
  if (after === undefined || before.mode !== after.mode) return false;
  if (!isTree(before)) return true;
  const [older, newer] = await Promise.all([entriesOf(objects, before), entriesOf(objects, after)]);
  if (older === undefined || newer === undefined) return false;
  for (const [name, entry] of older)
    if (!(await takesNothingAway(objects, entry, newer.get(name)))) return false;
  return true;
}

async function entriesOf(
  objects: ObjectDatabase,
  entry: RawTreeEntry | undefined,
): Promise<ReadonlyMap<string, RawTreeEntry> | undefined> {
  if (entry === undefined) return new Map();
  const entries = await objects.tree(entry.sha);
  if (entries?.every(({ name }) => isReadable(name)) !== true) return undefined;
  return new Map(entries.map((each) => [each.name, each]));
}

/** A name whose bytes are not UTF-8 cannot be written as it was. */
export const isReadable = (name: string): boolean => !name.includes("\ufffd");

export const isTree = (entry: RawTreeEntry | undefined): entry is RawTreeEntry =>
  entry !== undefined && typeOfMode(entry.mode) === "tree";

export const isSame = (one: RawTreeEntry | undefined, other: RawTreeEntry | undefined): boolean =>
  one?.sha === other?.sha && one?.mode === other?.mode;
