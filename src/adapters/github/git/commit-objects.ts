import type { Commit, CommitSha, TreeSha } from "../../../domain/values/values.js";
import type { LogFile } from "../../../ports/writing.js";
import { ApiError } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";

// Objects may be made twice: the second time they are there already.
const repeatable = { repeatable: true };

export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  /** null deletes it, a directory with everything in it (platform fact 120). */
  readonly sha: string | null;
}

export async function createTreeOfFiles(client: GitHubClient, files: readonly LogFile[]): Promise<TreeSha> {
  const tree = files.map(({ path, content }) => ({ path, mode: "100644", type: "blob", content }));
  return createdSha(
    await client.rest("POST /repos/{owner}/{repo}/git/trees", { tree }, repeatable),
  ) as TreeSha;
}

export async function createTreeUpon(
  client: GitHubClient,
  request: { readonly base: TreeSha; readonly changes: readonly TreeChange[] },
): Promise<TreeSha> {
  const answer = await client.rest(
    "POST /repos/{owner}/{repo}/git/trees",
    { base_tree: request.base, tree: request.changes },
    repeatable,
  );
  return createdSha(answer) as TreeSha;
}

/** Without author and committer GitHub names the token's bot and signs it (platform fact 35). */
export async function writeCommit(
  client: GitHubClient,
  request: { readonly tree: TreeSha; readonly parents: readonly CommitSha[]; readonly message: string },
): Promise<Commit> {
  const answer = await client.rest("POST /repos/{owner}/{repo}/git/commits", request, repeatable);
  return { sha: createdSha(answer) as CommitSha, tree: request.tree };
}

function createdSha({ data }: { readonly data: unknown }): string {
  const { sha } = (data ?? {}) as { readonly sha?: unknown };
  if (typeof sha !== "string")
    throw new ApiError("git object", { status: 502, found: "The answer names no object." });
  return sha;
}
