import { ApiError } from "../../model/interfaces.js";
import type { PullRequest, Repository, TokenClaims } from "../../model/model.js";
import type { ServerParts } from "../../model/server-parts.js";
import { noreplyAddress } from "../../payloads/account.js";
import { tryMerge } from "./pull-diff.js";

/**
 * "Update branch": the base is merged into the head, by whoever clicked. GitHub does it in the background; here it is done
 * before the answer. A head in a fork is not emulated.
 */
export async function updateHead(
  parts: ServerParts,
  {
    repository,
    pull,
    caller,
    expectedHead,
  }: {
    readonly repository: Repository;
    readonly pull: PullRequest;
    readonly caller: TokenClaims;
    readonly expectedHead: string | undefined;
  },
): Promise<void> {
  const name = `${repository.owner}/${repository.name}`;
  if (pull.state !== "open") throw new ApiError(422, "Pull request is closed.");
  if (pull.headRepository !== name)
    throw new Error("Updating the branch of a fork's pull request is not emulated.");
  if (expectedHead !== undefined && expectedHead !== pull.headSha)
    throw new ApiError(422, "expected_head_sha does not match the head of the pull request.");
  const merged = await tryMerge(parts, repository, pull);
  if (merged === undefined) throw new ApiError(422, "The base branch does not exist.");
  if (await parts.git.isAncestor(name, merged.base, pull.headSha))
    throw new ApiError(422, "There are no new commits on the base branch.");
  if (!("tree" in merged)) throw new ApiError(422, "merge conflict between base and head");
  const after = await parts.git.createCommit(name, {
    tree: merged.tree,
    parents: [pull.headSha, merged.base],
    message: `Merge branch '${pull.base}' into ${pull.headBranch}`,
    author: { name: caller.login, email: noreplyAddress(parts, caller.login) },
    isSigned: true,
  });
  await parts.refs.move({
    repository,
    caller,
    moves: [{ ref: `refs/heads/${pull.headBranch}`, before: pull.headSha, after, force: false }],
  });
}
