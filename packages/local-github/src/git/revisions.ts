import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ObjectDatabase } from "./object-database.js";
import { isOid, parseTag, typeOfMode } from "./object-format.js";
import type { RefFiles } from "./ref-files.js";
import { findInTree } from "./trees.js";
import { runGit } from "./run-git.js";

export interface ResolvedObject {
  readonly sha: string;
  readonly type: "commit" | "tree" | "blob" | "tag";
}

/**
 * `revision`, or `revision:path`. A revision is a SHA (or the start of one), a full ref, a branch, a tag or `HEAD`; with
 * `^{}` after it, what an annotated tag stands for, and with `~3` the first parent of the first parent of its first parent.
 */
export async function resolveExpression(
  objects: ObjectDatabase,
  {
    refs,
    expression,
    directory,
  }: { readonly refs: RefFiles; readonly expression: string; readonly directory: string },
): Promise<ResolvedObject | undefined> {
  const colon = expression.indexOf(":");
  const revision = colon < 0 ? expression : expression.slice(0, colon);
  const sha = await resolveRevision({ objects, refs, directory }, revision);
  const object = sha === undefined ? undefined : await objects.read(sha);
  if (sha === undefined || object === undefined) return undefined;
  if (colon < 0) return { sha, type: object.type };
  const tree = await treeOf(objects, { sha, type: object.type });
  const entry = tree === undefined ? undefined : await findInTree(objects, tree, expression.slice(colon + 1));
  return entry === undefined ? undefined : { sha: entry.sha, type: typeOfMode(entry.mode) };
}

/** Follows annotated tags to what they stand for. */
export async function peel(objects: ObjectDatabase, sha: string): Promise<ResolvedObject | undefined> {
  const object = await objects.read(sha);
  if (object === undefined) return undefined;
  return object.type === "tag" ? peel(objects, parseTag(object.content).object) : { sha, type: object.type };
}

interface Place {
  readonly objects: ObjectDatabase;
  readonly refs: RefFiles;
  readonly directory: string;
}

async function resolveRevision(
  { objects, refs, directory }: Place,
  revision: string,
): Promise<string | undefined> {
  if (revision.endsWith("^{}")) {
    const tagged = await resolveRevision({ objects, refs, directory }, revision.slice(0, -"^{}".length));
    return tagged === undefined ? undefined : (await peel(objects, tagged))?.sha;
  }
  const [, descendant, steps] = /^(.+)~(\d{1,6})$/.exec(revision) ?? [];
  if (descendant !== undefined)
    return ancestorOf(
      objects,
      await resolveRevision({ objects, refs, directory }, descendant),
      Number(steps),
    );
  if (isOid(revision)) return revision;
  if (revision === "HEAD") return refs.read(await headOf(directory));
  if (revision.startsWith("refs/")) return refs.read(revision);
  const named = readNamed(refs, revision);
  if (named !== undefined || !/^[0-9a-f]{7,39}$/.test(revision)) return named;
  const { code, stdout } = await runGit(
    objects.directory,
    ["rev-parse", "--verify", "--quiet", `${revision}^{object}`],
    { accepts: [0, 1, 128] },
  );
  return code === 0 ? stdout.toString("latin1").trim() : undefined;
}

const readNamed = (refs: RefFiles, name: string): string | undefined =>
  refs.read(`refs/heads/${name}`) ?? refs.read(`refs/tags/${name}`) ?? refs.read(`refs/${name}`);

/** Along first parents; undefined: there are not so many. */
async function ancestorOf(
  objects: ObjectDatabase,
  commit: string | undefined,
  steps: number,
): Promise<string | undefined> {
  let at = commit;
  for (let step = 0; step < steps && at !== undefined; step += 1) at = (await objects.commit(at))?.parents[0];
  return at;
}

async function headOf(directory: string): Promise<string> {
  const text = await readFile(join(directory, "HEAD"), "utf8");
  return text.replace(/^ref: /, "").trim();
}

async function treeOf(objects: ObjectDatabase, found: ResolvedObject): Promise<string | undefined> {
  if (found.type === "tree") return found.sha;
  const peeled = found.type === "tag" ? await peel(objects, found.sha) : found;
  if (peeled?.type === "tree") return peeled.sha;
  return peeled?.type === "commit" ? (await objects.commit(peeled.sha))?.tree : undefined;
}
