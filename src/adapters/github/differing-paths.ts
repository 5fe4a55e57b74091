import type { Commit } from "../../domain/values.js";
import type { GitHubClient } from "./client.js";
import { readDirectories, type Directory } from "./trees.js";

const mostPaths = 300;

/**
 * Paths in which two trees differ, found level by level: equal directories are never opened. (GitHub's comparison
 * starts from the merge base and so compares something else.) undefined: more than 300.
 */
export async function differingPaths(
  client: GitHubClient,
  one: Commit,
  other: Commit,
): Promise<readonly string[] | undefined> {
  const found: string[] = [];
  let open = one.tree === other.tree ? [] : [""];
  while (open.length > 0) {
    const directories = await readDirectories(
      client,
      [one, other].flatMap(({ sha }) => open.map((path) => ({ commit: sha, path }))),
    );
    const next: string[] = [];
    for (const [index, path] of open.entries()) {
      const difference = compare({ path, one: directories[index], other: directories[open.length + index] });
      found.push(...difference.files);
      next.push(...difference.directories);
    }
    if (found.length + next.length > mostPaths) return undefined;
    open = next;
  }
  return found.toSorted();
}

interface Pair {
  readonly path: string;
  readonly one: Directory | undefined;
  readonly other: Directory | undefined;
}

function compare({ path, one = nothing, other = nothing }: Pair): {
  readonly files: readonly string[];
  readonly directories: readonly string[];
} {
  const files: string[] = [];
  const directories: string[] = [];
  for (const name of new Set([...one.keys(), ...other.keys()])) {
    const entries = [one.get(name), other.get(name)];
    const [before, after] = entries.map((entry) => entry && `${entry.mode} ${entry.oid}`);
    if (before === after) continue;
    const at = path === "" ? name : `${path}/${name}`;
    if (entries.some((entry) => entry?.type === "tree")) directories.push(at);
    if (entries.some((entry) => entry !== undefined && entry.type !== "tree")) files.push(at);
  }
  return { files, directories };
}

const nothing: Directory = new Map();
