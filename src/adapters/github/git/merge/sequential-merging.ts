import { scratchBranch } from "../../../../domain/values/names.js";
import type { Commit, CommitSha, TreeSha } from "../../../../domain/values/values.js";
import type { MergeOutcome, MergeRequest, ScratchBranch } from "../../../../ports/writing.js";
import { ApiError, refusalOf, workflowsRemedy } from "../../http/api-errors.js";
import type { GitHubClient } from "../../http/client.js";
import { refClash } from "../../ref-clash.js";
import { containsCommit, readRef } from "../ref-moves.js";
import type { Sleep } from "../../http/backoff.js";
import { createScratch, newScratchName } from "./scratch-branches.js";

interface Sequence extends MergeRequest {
  /** What is proven already. */
  readonly merged: readonly Commit[];
  readonly sleep: Sleep;
}

/**
 * By REST, whose status codes say plainly what GraphQL says in words: 201 merged, 204 contained, 409 conflict. Takes one
 * round trip for the branch and one for each head, where a document takes one for eight.
 */
export async function mergeOneByOne(
  client: GitHubClient,
  { base, heads, merged, sleep }: Sequence,
): Promise<MergeOutcome> {
  const commits = [...merged];
  const tip = (): CommitSha => commits.at(-1)?.sha ?? base;
  const name = newScratchName();
  const scratch = (): ScratchBranch => ({ name, tip: tip() });
  let at: number | undefined;
  try {
    await createScratch(client, scratch());
    for (const [index, head] of heads.entries()) {
      at = index;
      if (index < merged.length) continue;
      const commit = await mergeOne(client, { branch: name, tip: tip(), head, sleep });
      if (commit === undefined) return { kind: "conflict", index, scratch: scratch() };
      commits.push(commit);
    }
  } catch (error) {
    const refusal = refusalOf(
      error,
      at !== undefined
        ? workflowsRemedy
        : `Let the console create branches below "${scratchBranch("")}": no ruleset may refuse it. ${workflowsRemedy}`,
    );
    if (refusal === undefined) throw error;
    if (at !== undefined) return { kind: "refused", index: at, ...refusal, scratch: scratch() };
    const clash = await refClash(client, `refs/heads/${name}`);
    return { kind: "refused", index: at, ...(clash ?? refusal), scratch: undefined };
  }
  return { kind: "merged", commits, scratch: scratch() };
}

interface OneMerge {
  readonly branch: string;
  readonly tip: CommitSha;
  readonly head: MergeRequest["heads"][number];
  readonly sleep: Sleep;
}

/** Asked again while GitHub has not noticed the new branch yet, or says "merged already" of what is not. */
const looks = 4;
const pauseMs = 750;

/** One head onto a branch that nobody else writes to. undefined: conflict. */
export async function mergeOne(client: GitHubClient, merge: OneMerge): Promise<Commit | undefined> {
  let last: Error | undefined;
  for (let look = 1; look <= looks; look += 1) {
    const answer = await tryMerge(client, merge);
    if (answer.kind === "merged") return answer.commit;
    // A branch that is seconds old may look conflicting by mistake: once more before anybody is told.
    if (answer.kind === "conflict" && look > 1) return undefined;
    if (answer.kind === "stumbled") last = answer.error;
    await merge.sleep(pauseMs);
  }
  throw (
    last ??
    new ApiError("POST /repos/{owner}/{repo}/merges", {
      status: 502,
      found: `GitHub takes ${merge.head.sha} for merged, but it is not.`,
    })
  );
}

type Tried =
  | { readonly kind: "merged"; readonly commit: Commit }
  | { readonly kind: "conflict" }
  | { readonly kind: "stale" }
  | { readonly kind: "stumbled"; readonly error: ApiError };

async function tryMerge(client: GitHubClient, { branch, tip, head }: OneMerge): Promise<Tried> {
  try {
    const { status, data } = await client.rest("POST /repos/{owner}/{repo}/merges", {
      base: branch,
      head: head.sha,
      commit_message: head.message,
    });
    if (status === 201) return { kind: "merged", commit: provenMerge(data, [tip, head.sha]) };
    const contained = await containsCommit(client, { descendant: tip, ancestor: head.sha });
    if (contained) return { kind: "merged", commit: await commitAt(client, tip) };
    // Either not true, or true of a merge whose answer was lost and which a look at the branch did not show yet.
    return (await landed(client, { branch, tip, head: head.sha })) ?? { kind: "stale" };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 409) return { kind: "conflict" };
    if (error.isAmbiguous)
      return (await landed(client, { branch, tip, head: head.sha })) ?? { kind: "stumbled", error };
    if (error.status === 404) return { kind: "stumbled", error };
    throw error;
  }
}

/** No answer: the merge may be there all the same. */
async function landed(
  client: GitHubClient,
  { branch, tip, head }: { readonly branch: string; readonly tip: CommitSha; readonly head: CommitSha },
): Promise<Tried | undefined> {
  const now = await readRef(client, `refs/heads/${branch}`);
  if (now === undefined || now === tip) return undefined;
  const { data } = await client.rest("GET /repos/{owner}/{repo}/commits/{ref}", { ref: now });
  return { kind: "merged", commit: provenMerge(data, [tip, head]) };
}

function provenMerge(data: unknown, expected: readonly CommitSha[]): Commit {
  const { sha, commit, parents } = data as {
    readonly sha: CommitSha;
    readonly commit: { readonly tree: { readonly sha: TreeSha } };
    readonly parents: readonly { readonly sha: string }[];
  };
  const found = parents.map((parent) => parent.sha).join();
  if (found !== expected.join())
    throw new ApiError("POST /repos/{owner}/{repo}/merges", {
      status: 502,
      found: `The merge ${sha} has the parents ${found}; expected ${expected.join()}.`,
    });
  return { sha, tree: commit.tree.sha };
}

export async function commitAt(client: GitHubClient, sha: CommitSha): Promise<Commit> {
  const { data } = await client.rest("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
    commit_sha: sha,
  });
  return { sha, tree: (data as { readonly tree: { readonly sha: TreeSha } }).tree.sha };
}
