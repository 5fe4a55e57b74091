import type { ChangedFile, GitCommit, GitStore, ServerParts } from "../../model/server-parts.js";
import type { PullRequest, Repository } from "../../model/model.js";

/** What a pull request brings, seen from its base. */
export interface PullDiff {
  /** Oldest first. */
  readonly commits: readonly GitCommit[];
  readonly files: readonly ChangedFile[];
}

type GitParts = Pick<ServerParts, "git">;

/** Commits and files between the base (as it was before the merge) and the head. */
export async function diffOf(parts: GitParts, repository: Repository, pull: PullRequest): Promise<PullDiff> {
  const name = `${repository.owner}/${repository.name}`;
  const base = await comparedBase(parts, repository, pull);
  return remembered(parts.git, `diff ${name} ${base} ${pull.headSha}`, async () => {
    const fork = (await parts.git.mergeBase(name, base, pull.headSha)) ?? base;
    const [commits, files] = await Promise.all([
      parts.git.commitsBetween(name, base, pull.headSha),
      parts.git.changedFiles(name, fork, pull.headSha),
    ]);
    return { commits: commits.toReversed(), files };
  });
}

/** The two commits whose difference the pull request is, and where the base branch stood before it was merged. */
export async function comparedCommits(
  parts: GitParts,
  repository: Repository,
  pull: PullRequest,
): Promise<{ readonly base: string; readonly head: string; readonly tip: string }> {
  const tip = await comparedBase(parts, repository, pull);
  const fork = await parts.git.mergeBase(`${repository.owner}/${repository.name}`, tip, pull.headSha);
  return { base: fork ?? tip, head: pull.headSha, tip };
}

/** The tree of the merge with today's base, or the paths that conflict; `undefined` when the base branch is gone. */
export async function tryMerge(
  parts: GitParts,
  repository: Repository,
  pull: PullRequest,
): Promise<
  | { readonly base: string; readonly tree: string }
  | { readonly base: string; readonly conflicts: readonly string[] }
  | undefined
> {
  const name = `${repository.owner}/${repository.name}`;
  const base = await parts.git.readRef(name, `refs/heads/${pull.base}`);
  if (base === undefined) return undefined;
  return { base, ...(await parts.git.mergeTrees(name, base, pull.headSha)) };
}

/** Tip of the base branch; of a merged pull request the tip before the push that merged it. */
async function comparedBase(parts: GitParts, repository: Repository, pull: PullRequest): Promise<string> {
  const ref = `refs/heads/${pull.base}`;
  const { merged } = pull;
  if (merged === undefined) {
    return (await parts.git.readRef(`${repository.owner}/${repository.name}`, ref)) ?? pull.headSha;
  }
  const landing = repository.activity.findLast(
    (move) => move.ref === ref && Date.parse(move.at) <= Date.parse(merged.at),
  );
  return landing?.before ?? merged.commit;
}

/** Answers about commits never change: they are worked out once for each pair. */
function remembered<T>(git: GitStore, key: string, workOut: () => Promise<T>): Promise<T> {
  const known = answers.get(git) ?? new Map<string, Promise<unknown>>();
  answers.set(git, known);
  const answer = (known.get(key) as Promise<T> | undefined) ?? workOut();
  known.set(key, answer);
  return answer;
}

const answers = new WeakMap<GitStore, Map<string, Promise<unknown>>>();
