import * as z from "../../../domain/values/shapes.js";
import type { Commit, CommitSha } from "../../../domain/values/values.js";
import type { KeptPaths } from "../../../ports/writing.js";
import type { GitHubClient } from "../http/client.js";
import type { TreeChange } from "./commit-objects.js";
import { ApiError } from "../http/api-errors.js";
import { queryComplete } from "../http/typed-queries.js";

/** Entries of one directory by name; empty where there is none. */
export type Directory = ReadonlyMap<string, DirectoryEntry>;
export interface DirectoryEntry {
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly oid: string;
}

/** A directory of a commit; "" is its root. */
export interface DirectoryOf {
  readonly commit: CommitSha;
  readonly path: string;
}

const directoriesInOneDocument = 50;

/** Reads many directories at once: one round trip for fifty. */
export async function readDirectories(
  client: GitHubClient,
  wanted: readonly DirectoryOf[],
): Promise<readonly Directory[]> {
  const chunks: (readonly DirectoryOf[])[] = [];
  for (let start = 0; start < wanted.length; start += directoriesInOneDocument)
    chunks.push(wanted.slice(start, start + directoriesInOneDocument));
  return (await Promise.all(chunks.map((chunk) => readChunk(client, chunk)))).flat();
}

const entryShape = z.object({
  name: z.string(),
  mode: z.number().int(),
  type: z.enum(["blob", "tree", "commit"]),
  oid: z.string(),
});
const directoryShape = z.object({ entries: z.array(entryShape).nullish() }).nullable();

async function readChunk(
  client: GitHubClient,
  wanted: readonly DirectoryOf[],
): Promise<readonly Directory[]> {
  const objects = wanted.map(
    ({ commit, path }, index) =>
      `d${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ... on Tree { entries { name mode type oid } } }`,
  );
  const document = `query Directories($owner: String!, $repo: String!) {\n  repository(owner: $owner, name: $repo) {\n    ${objects.join("\n    ")}\n  }\n}`;
  const shape = z.object({ repository: z.record(z.string(), directoryShape) });
  const { repository } = await queryComplete(client, { document, variables: {}, shape });
  return wanted.map(({ commit, path }, index) => {
    const entries = repository[`d${index}`]?.entries;
    if (path === "" && !entries)
      throw new ApiError("Directories", {
        status: 404,
        found: `GitHub does not show the files of ${commit}.`,
      });
    return new Map(
      (entries ?? []).map(
        ({ name, mode, type, oid }) =>
          [name, { mode: mode.toString(8).padStart(6, "0"), type, oid }] as const,
      ),
    );
  });
}

/** The same directories of several commits, asked once for each tree: no tree ever changes. */
export type ReadTrees = (
  commits: readonly Commit[],
  paths: readonly string[],
) => Promise<readonly (readonly Directory[])[]>;

export function createTreeReader(client: GitHubClient): ReadTrees {
  const known = new Map<string, Promise<readonly Directory[]>>();
  return (commits, paths) => {
    const keyOf = ({ tree }: Commit): string => [tree, ...paths].join(":");
    const unknown = commits.filter((commit) => !known.has(keyOf(commit)));
    const wanted = unknown.flatMap(({ sha }) => paths.map((path) => ({ commit: sha, path })));
    const asked = readDirectories(client, wanted);
    for (const [index, commit] of unknown.entries()) {
      const start = index * paths.length;
      const own = asked.then((all) => all.slice(start, start + paths.length));
      known.set(keyOf(commit), own);
      own.catch(() => known.delete(keyOf(commit)));
    }
    return Promise.all(commits.map((commit) => known.get(keyOf(commit)) ?? Promise.resolve([])));
  };
}

export interface TowardsWanted {
  /** What has to change in `base`; directories change whole. */
  readonly changes: readonly TreeChange[];
  /** Whether all that is kept is the same in both: then it becomes `wanted` itself. */
  readonly becomesWanted: boolean;
}

/** How `base` becomes `wanted` everywhere but on the kept paths. */
export async function changesTowards(
  read: ReadTrees,
  { base, wanted, keep }: { readonly base: Commit; readonly wanted: Commit; readonly keep: KeptPaths },
): Promise<TowardsWanted> {
  const paths = ["", ...parentsOf(keep)];
  const [before = [], after = []] = await read([base, wanted], paths);
  const differences = paths.flatMap((path, index) =>
    differencesOf({ path, base: before[index] ?? empty, wanted: after[index] ?? empty, keep }),
  );
  return {
    changes: differences.filter(({ path }) => !isKept(path, keep)),
    becomesWanted: !differences.some(({ path }) => isKept(path, keep)),
  };
}

const empty: Directory = new Map();

/** Directories that hold something kept and so cannot be taken whole: `.github` for `.github/workflows`. */
function parentsOf(keep: KeptPaths): readonly string[] {
  const parents = [...keep.directories, ...keep.files].flatMap((path) => {
    const parts = path.split("/").slice(0, -1);
    return parts.map((_, depth) => parts.slice(0, depth + 1).join("/"));
  });
  return [...new Set(parents)];
}

const isKept = (path: string, keep: KeptPaths): boolean =>
  keep.files.includes(path) || keep.directories.includes(path);

interface DirectoryPair {
  readonly path: string;
  readonly base: Directory;
  readonly wanted: Directory;
  readonly keep: KeptPaths;
}

function differencesOf({ path, base, wanted, keep }: DirectoryPair): readonly TreeChange[] {
  const parents = new Set(parentsOf(keep));
  const names = [...new Set([...base.keys(), ...wanted.keys()])].map((name) =>
    path === "" ? name : `${path}/${name}`,
  );
  return names.flatMap((name): readonly TreeChange[] => {
    const before = base.get(lastPart(name));
    const after = wanted.get(lastPart(name));
    if (before?.oid === after?.oid && before?.mode === after?.mode) return [];
    // A directory with kept paths inside is compared entry by entry; a file in its place would remove them.
    if (parents.has(name) && (before?.type === "tree" || after?.type === "tree")) return [];
    if (after !== undefined) return [{ path: name, mode: after.mode, type: after.type, sha: after.oid }];
    return before === undefined ? [] : [{ path: name, mode: before.mode, type: before.type, sha: null }];
  });
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
