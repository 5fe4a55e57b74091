import type { ObjectDatabase } from "./object-database.js";
import { formatCommit } from "./object-format.js";
import { runGit } from "./run-git.js";

export type MergeOutcome = { readonly tree: string } | { readonly conflicts: readonly string[] };

/** Merges two commits as `git merge` would, without a work tree. */
export async function mergeCommits(directory: string, ours: string, theirs: string): Promise<MergeOutcome> {
  const { code, stdout, stderr } = await runGit(
    directory,
    ["merge-tree", "--write-tree", "--name-only", "--no-messages", "-z", ours, theirs],
    {
      accepts: [0, 1, 128],
    },
  );
  if (code === 128 && !stderr.includes("unrelated histories"))
    throw new Error(`git merge-tree: ${stderr.trim()}`);
  const [tree = "", ...conflicts] = stdout
    .toString("utf8")
    .split("\0")
    .filter((part) => part !== "");
  return code === 0 ? { tree } : { conflicts };
}

/**
 * Merges three trees. `git merge-tree` chooses its base by history (`--merge-base` came with git 2.40), so the trees get a
 * history in which the wanted one is the only choice.
 */
export async function mergeThreeTrees(
  objects: ObjectDatabase,
  { base, ours, theirs }: { readonly base: string; readonly ours: string; readonly theirs: string },
): Promise<MergeOutcome> {
  const root = await syntheticCommit(objects, base, []);
  const [one, other] = await Promise.all([
    syntheticCommit(objects, ours, [root]),
    syntheticCommit(objects, theirs, [root]),
  ]);
  // Two sides with the same tree would be one commit, and git would call them merged.
  if (one === other) return { tree: ours };
  return mergeCommits(objects.directory, one, other);
}

const syntheticCommit = (
  objects: ObjectDatabase,
  tree: string,
  parents: readonly string[],
): Promise<string> =>
  objects.write(
    "commit",
    formatCommit({ tree, parents, message: "three-way merge", author: nobody, committer: nobody }),
  );

const nobody = { name: "GitHub", email: "noreply@github.com", date: "2000-01-01T00:00:00Z" };
