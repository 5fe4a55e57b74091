import type { ChangedFile } from "../model/server-parts.js";
import type { ObjectDatabase } from "./object-database.js";
import { typeOfMode, type RawTreeEntry } from "./object-format.js";
import { isReadable, isSame, isTree } from "./plain-merge.js";

/** More are left to git, which counts the lines of many files sooner. */
const mostFiles = 100;
/** Of these bytes one that is zero makes a file binary (git, buffer_is_binary). */
const lookedAt = 8000;

/**
 * What `git diff-tree -r -M --numstat` says of two trees, where none of the files is taken away, so that nothing was renamed,
 * and where each that was changed has one changed place, so that every way of comparing lines counts the same. Undefined
 * in all other cases, which git itself has to answer. A process takes longer.
 */
export async function diffPlainly(
  objects: ObjectDatabase,
  before: string,
  after: string,
): Promise<readonly ChangedFile[] | undefined> {
  const root = (sha: string): RawTreeEntry => ({ name: "", mode: "040000", sha });
  const files: ChangedFile[] = [];
  const isPlain = await compare(objects, { before: root(before), after: root(after), path: "" }, files);
  return isPlain ? files : undefined;
}

interface Pair {
  readonly before: RawTreeEntry | undefined;
  readonly after: RawTreeEntry;
  readonly path: string;
}

/** Adds what changed to `files`, in git's order. False: git has to say. */
async function compare(objects: ObjectDatabase, pair: Pair, files: ChangedFile[]): Promise<boolean> {
  const { before, after, path } = pair;
  if (isSame(before, after)) return true;
  if (!isReadable(after.name)) return false;
  if (!isTree(after)) {
    const file = await compareFiles(objects, pair);
    if (file === undefined || files.length >= mostFiles) return false;
    files.push(file);
    return true;
  }
  if (before !== undefined && !isTree(before)) return false;
  const [older, newer] = await Promise.all([
    before === undefined ? [] : objects.tree(before.sha),
    objects.tree(after.sha),
  ]);
  if (older === undefined || newer === undefined) return false;
  const names = new Map(older.map((entry) => [entry.name, entry]));
  for (const entry of newer) {
    const inner = { before: names.get(entry.name), after: entry, path: `${path}${entry.name}` };
    const below = isTree(entry) ? { ...inner, path: `${inner.path}/` } : inner;
    if (!(await compare(objects, below, files))) return false;
    names.delete(entry.name);
  }
  return names.size === 0;
}

async function compareFiles(
  objects: ObjectDatabase,
  { before, after, path }: Pair,
): Promise<ChangedFile | undefined> {
  if (typeOfMode(after.mode) !== "blob" || (before !== undefined && before.mode !== after.mode))
    return undefined;
  const [old, content] = await Promise.all([before?.sha, after.sha].map((sha) => textOf(objects, sha)));
  if (old === undefined || content === undefined) return undefined;
  const lines = countLines(old, content);
  if (lines === undefined) return undefined;
  const status = before === undefined ? "added" : "modified";
  return { sha: after.sha, path, previousPath: undefined, status, ...lines };
}

async function textOf(objects: ObjectDatabase, sha: string | undefined): Promise<string | undefined> {
  if (sha === undefined) return "";
  const object = await objects.read(sha);
  if (object?.type !== "blob" || object.content.subarray(0, lookedAt).includes(0)) return undefined;
  return object.content.toString("latin1");
}

/** Undefined: a line of the changed place is in both texts, so that the counts depend on how they are compared. */
function countLines(
  before: string,
  after: string,
): { readonly additions: number; readonly deletions: number } | undefined {
  const [old, now] = [linesOf(before), linesOf(after)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const removed = new Set(old.slice(start, old.length - end));
  const added = now.slice(start, now.length - end);
  if (added.some((line) => removed.has(line))) return undefined;
  return { additions: added.length, deletions: old.length - end - start };
}

/** With their ends: a last line without one is another line than the same with one. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
