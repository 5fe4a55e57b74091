import type { BareGitStore } from "../git/git-store.js";
import type { Repository } from "../model/model.js";

export interface NewCommit {
  readonly branch: string;
  /** Path → whole text. Other files stay as they are. */
  readonly files: Readonly<Record<string, string>>;
  /** Branch where a new branch starts; without it, the default branch. */
  readonly from?: string;
  /** Without it, the paths. */
  readonly message?: string;
}

/** Commits files onto a branch; no rule is asked and no event is sent. Answers the new tip. */
export async function commitFiles(
  git: BareGitStore,
  { owner, name, defaultBranch }: Repository,
  { branch, files, from = defaultBranch, message = Object.keys(files).join(", ") }: NewCommit,
): Promise<string> {
  const place = `${owner}/${name}`;
  const ref = `refs/heads/${branch}`;
  const before = await git.readRef(place, ref);
  const tip = before ?? (await git.readRef(place, `refs/heads/${from}`));
  const base = tip === undefined ? undefined : (await git.readCommit(place, tip))?.tree;
  const entries = await Promise.all(
    Object.entries(files).map(async ([path, text]) => ({
      path,
      mode: "100644",
      type: "blob" as const,
      sha: await git.createBlob(place, Buffer.from(text)),
    })),
  );
  const tree = await git.createTree(place, { base, entries });
  const after = await git.createCommit(place, { tree, parents: tip === undefined ? [] : [tip], message });
  await git.moveRefs(place, [{ ref, before, after }]);
  return after;
}
