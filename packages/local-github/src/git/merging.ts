import type { History } from "./history.js";
import type { ObjectDatabase } from "./object-database.js";
import { formatCommit } from "./object-format.js";
import { mergePlainly } from "./plain-merge.js";
import { runGit } from "./run-git.js";

export type MergeOutcome = { readonly tree: string } | { readonly conflicts: readonly string[] };

/** Merges two commits as `git merge` would, without a work tree; by git itself where that is not plain. */
export async function mergeTwoCommits(
  { objects, history }: { readonly objects: ObjectDatabase; readonly history: History },
  ours: string,
  theirs: string,
): Promise<MergeOutcome> {
  const treeOf = async (name = ""): Promise<string | undefined> => (await objects.commit(name))?.tree;
  const [base, own, other] = await Promise.all([
    treeOf(await history.soleMergeBase(ours, theirs)),
    treeOf(ours),
    treeOf(theirs),
  ]);
  const trees =
    base === undefined || own === undefined || other === undefined
      ? undefined
      : { base, ours: own, theirs: other };
  const tree = trees === undefined ? undefined : await mergePlainly(objects, trees);
  return tree === undefined ? mergeCommits(objects.directory, ours, theirs) : { tree };
}

async function mergeCommits(directory: string, ours: string, theirs: string): Promise<MergeOutcome> {
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
  const plain = await mergePlainly(objects, { base, ours, theirs });
  if (plain !== undefined) return { tree: plain };
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
