import type { PullRequest, Repository } from "../../model/model.js";
import type { ServerParts } from "../../model/server-parts.js";
import { tryMerge } from "./pull-diff.js";

/**
 * The test merge that `pull_request` runs check out: keeps `refs/pull/N/merge` at the merge of today's base and head and
 * answers with its commit; `undefined` when they conflict or the base branch is gone.
 */
export async function mergeRefOf(
  parts: Pick<ServerParts, "git">,
  repository: Repository,
  pull: PullRequest,
): Promise<string | undefined> {
  const name = `${repository.owner}/${repository.name}`;
  const merged = await tryMerge(parts, repository, pull);
  if (merged === undefined || !("tree" in merged)) return undefined;
  const ref = `refs/pull/${pull.number}/merge`;
  const known = await parts.git.readRef(name, ref);
  const parents = known === undefined ? undefined : (await parts.git.readCommit(name, known))?.parents;
  if (known !== undefined && parents?.[0] === merged.base && parents[1] === pull.headSha) return known;
  const commit = await parts.git.createCommit(name, {
    tree: merged.tree,
    parents: [merged.base, pull.headSha],
    message: `Merge ${pull.headSha} into ${merged.base}`,
  });
  await parts.git.moveRefs(name, [{ ref, before: known, after: commit }]);
  return commit;
}
