import { matchesPattern, mayHoldMatch } from "../../../domain/policy/path-patterns.js";
import type { Commit } from "../../../domain/values/values.js";
import type { ChangedPaths } from "../../../ports/writing.js";
import type { GitHubClient } from "../http/client.js";
import { readDirectories, type Directory } from "./trees.js";

const mostPaths = 300;
const mostDirectories = 1000;

/**
 * Paths that match one of the patterns and in which two trees differ, found level by level: equal directories and those
 * that cannot hold a match are never opened, so the size of the repository does not matter. (GitHub's comparison starts
 * from the merge base and so compares something else, and lists at most 300 files.)
 */
export async function differingPaths(
  client: GitHubClient,
  { from, to, patterns }: DifferenceRequest,
): Promise<ChangedPaths> {
  const found: string[] = [];
  let open = from.tree === to.tree || patterns.length === 0 ? [] : [""];
  let opened = 0;
  while (open.length > 0) {
    opened += open.length;
    const isComplete = opened <= mostDirectories && found.length <= mostPaths;
    if (!isComplete) return { paths: found.toSorted().slice(0, mostPaths), isComplete };
    const directories = await readDirectories(
      client,
      [from, to].flatMap(({ sha }) => open.map((path) => ({ commit: sha, path }))),
    );
    const differences = open.map((path, index) =>
      compare({ path, one: directories[index], other: directories[open.length + index] }),
    );
    found.push(
      ...differences
        .flatMap(({ files }) => files)
        .filter((path) => patterns.some((pattern) => matchesPattern(path, pattern))),
    );
    open = differences
      .flatMap((difference) => difference.directories)
      .filter((path) => patterns.some((pattern) => mayHoldMatch(path, pattern)));
  }
  const paths = found.toSorted();
  return { paths: paths.slice(0, mostPaths), isComplete: paths.length <= mostPaths };
}

export interface DifferenceRequest {
  readonly from: Commit;
  readonly to: Commit;
  readonly patterns: readonly string[];
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
