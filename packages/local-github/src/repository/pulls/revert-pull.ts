import { ApiError } from "../../model/interfaces.js";
import type { PullRequest, Repository, TokenClaims } from "../../model/model.js";
import type { ServerParts } from "../../model/server-parts.js";
import { noreplyAddress } from "../../payloads/account.js";
import { openPull } from "./open-pull.js";
import { comparedCommits } from "./pull-diff.js";

interface Reverting {
  readonly repository: Repository;
  readonly caller: TokenClaims;
  /** The merged pull request. */
  readonly pull: PullRequest;
  readonly title: string | undefined;
  readonly body: string | undefined;
  readonly isDraft: boolean;
}

/** The button "Revert": a branch `revert-N-HEAD` that takes the merge out again, and a pull request of it. */
export async function revertPull(parts: ServerParts, reverting: Reverting): Promise<PullRequest> {
  const { repository, caller, pull } = reverting;
  if (pull.merged === undefined) throw new ApiError(422, "Pull request has not been merged");
  const name = `${repository.owner}/${repository.name}`;
  const tip = await parts.git.readRef(name, `refs/heads/${pull.base}`);
  if (tip === undefined) throw new ApiError(422, `The branch ${pull.base} is gone`);
  const commit = await parts.git.createCommit(name, {
    tree: await treeWithout(parts, reverting, { tip, merged: pull.merged.commit }),
    parents: [tip],
    message: `Revert "${pull.title}"\n\nThis reverts commit ${pull.merged.commit}.`,
    author: { name: caller.login, email: noreplyAddress(parts, caller.login) },
    isSigned: true,
  });
  const branch = `revert-${pull.number}-${pull.headBranch}`;
  await parts.refs.move({
    ...{ repository, caller },
    moves: [{ ref: `refs/heads/${branch}`, before: "0".repeat(40), after: commit, force: false }],
  });
  return openPull(parts, {
    ...{ repository, caller, isDraft: reverting.isDraft, base: pull.base },
    title: reverting.title ?? `Revert "${pull.title}"`,
    body: reverting.body ?? `Reverts ${name}#${pull.number}`,
    ...{ head: branch, headRepository: undefined },
  });
}

/** Today's tree of the base without what the merge brought. */
async function treeWithout(
  { git }: ServerParts,
  { repository, pull }: Reverting,
  { tip, merged }: { readonly tip: string; readonly merged: string },
): Promise<string> {
  const name = `${repository.owner}/${repository.name}`;
  const before = await comparedCommits({ git }, repository, pull);
  const [base, ours, theirs] = await Promise.all(
    [merged, tip, before.tip].map(async (sha) => (await git.readCommit(name, sha))?.tree ?? ""),
  );
  const result = await git.threeWay(name, { base: base ?? "", ours: ours ?? "", theirs: theirs ?? "" });
  if ("conflicts" in result)
    throw new ApiError(
      422,
      "Sorry, this pull request couldn't be reverted automatically. It may have already been reverted, or the content may have changed since it was merged.",
    );
  return result.tree;
}
