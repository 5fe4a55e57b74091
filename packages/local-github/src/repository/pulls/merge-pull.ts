import { ApiError } from "../../model/interfaces.js";
import type { PullRequest, Repository, TokenClaims } from "../../model/model.js";
import { RefRaceError, type GitCommit, type ServerParts } from "../../model/server-parts.js";
import { noreplyAddress } from "../../payloads/account.js";
import { RuleRefusal } from "../refs/rules.js";
import { rulesThatBind } from "../refs/rulesets.js";
import { unmetRequirements } from "./merge-requirements.js";
import { diffOf, tryMerge } from "./pull-diff.js";
import { markMerged } from "./pull-state.js";

export type MergeMethod = "merge" | "squash" | "rebase";

export interface MergeOrder {
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly caller: TokenClaims;
  readonly expectedHead: string | undefined;
  readonly method: MergeMethod;
  readonly title: string | undefined;
  readonly message: string | undefined;
}

/** Merges as "Merge pull request" does, and answers with the new tip of the base. Refusals are 405 and 409. */
export async function mergePull(parts: ServerParts, order: MergeOrder): Promise<string> {
  const { repository, pull, caller } = order;
  requireMergeable(order);
  const merged = await tryMerge(parts, repository, pull);
  if (merged !== undefined) await requireRules(parts, order, merged.base);
  if (merged === undefined || !("tree" in merged)) throw new ApiError(405, "Pull Request is not mergeable");
  const commit = await createMerge(parts, order, merged);
  await moveBase(parts, order, { before: merged.base, after: commit });
  await markMerged(parts, { repository, pull, caller, commit });
  if (repository.settings.deleteBranchOnMerge) await deleteHead(parts, order);
  return commit;
}

function requireMergeable({ repository, pull, expectedHead, method }: MergeOrder): void {
  if (pull.state === "closed") throw new ApiError(405, "Pull Request is not mergeable");
  if (pull.isDraft) throw new ApiError(405, "Pull Request is still a draft");
  if (expectedHead !== undefined && expectedHead !== pull.headSha) {
    throw new ApiError(409, "Head branch was modified. Review and try the merge again.");
  }
  const { allowMergeCommit, allowSquashMerge, allowRebaseMerge } = repository.settings;
  const allowed = { merge: allowMergeCommit, squash: allowSquashMerge, rebase: allowRebaseMerge }[method];
  if (!allowed) throw new ApiError(405, `${methodNames[method]} are not allowed on this repository.`);
}

const methodNames: Readonly<Record<MergeMethod, string>> = {
  merge: "Merge commits",
  squash: "Squash merges",
  rebase: "Rebase merges",
};

/** Rules are judged by the head; who is named in a ruleset's bypass list passes that ruleset by. */
async function requireRules(
  parts: ServerParts,
  { repository, pull, caller, method }: MergeOrder,
  base: string,
): Promise<void> {
  const rules = rulesThatBind(repository, `refs/heads/${pull.base}`, { caller, isMerge: true });
  const isMethodRefused = rules.some(
    (rule) => rule.type === "pull_request" && rule.allowedMergeMethods?.includes(method) === false,
  );
  const isOutdated =
    rules.some((rule) => rule.type === "required_status_checks" && rule.strict) &&
    !(await parts.git.isAncestor(`${repository.owner}/${repository.name}`, base, pull.headSha));
  const unmet = [
    ...(isOutdated ? [`The head branch is not up to date with ${pull.base}.`] : []),
    ...(isMethodRefused ? [`${methodNames[method]} are not allowed by a rule of this branch.`] : []),
    ...unmetRequirements(rules, repository, pull),
  ];
  if (unmet.length > 0) {
    throw new ApiError(405, `Repository rule violations found\n\n${unmet.join("\n\n")}\n\n`);
  }
}

async function createMerge(
  parts: ServerParts,
  order: MergeOrder,
  merged: { readonly base: string; readonly tree: string },
): Promise<string> {
  const { repository, pull, caller, method } = order;
  const name = `${repository.owner}/${repository.name}`;
  const owner = pull.headRepository.slice(0, pull.headRepository.indexOf("/"));
  switch (method) {
    case "merge":
      return parts.git.createCommit(name, {
        tree: merged.tree,
        parents: [merged.base, pull.headSha],
        message: textOf(
          order,
          `Merge pull request #${pull.number} from ${owner}/${pull.headBranch}`,
          pull.title,
        ),
        author: { name: caller.login, email: noreplyAddress(parts, caller.login) },
        isSigned: true,
      });
    case "squash": {
      const { commits } = await diffOf(parts, repository, pull);
      const [only] = commits;
      const body =
        commits.length === 1 && only !== undefined
          ? bodyOf(only.message)
          : commits.map((commit) => `* ${commit.message.trim()}`).join("\n\n");
      return parts.git.createCommit(name, {
        tree: merged.tree,
        parents: [merged.base],
        message: textOf(order, `${pull.title} (#${pull.number})`, body),
        author: { name: pull.author, email: noreplyAddress(parts, pull.author) },
        isSigned: true,
      });
    }
    case "rebase":
      return replay(parts, order, merged.base);
    default:
      return method satisfies never;
  }
}

/** Each commit of the pull request again on the base, with its author; merge commits are left out, as git does. */
async function replay(parts: ServerParts, { repository, pull }: MergeOrder, base: string): Promise<string> {
  const name = `${repository.owner}/${repository.name}`;
  const { commits } = await diffOf(parts, repository, pull);
  let tip = await requireCommit(parts, name, base);
  for (const commit of commits.filter((each) => each.parents.length === 1)) {
    const parent = await requireCommit(parts, name, commit.parents[0] ?? base);
    const replayed = await parts.git.threeWay(name, {
      base: parent.tree,
      ours: tip.tree,
      theirs: commit.tree,
    });
    if (!("tree" in replayed)) throw new ApiError(405, "This branch can't be rebased");
    const sha = await parts.git.createCommit(name, {
      tree: replayed.tree,
      parents: [tip.sha],
      message: commit.message,
      author: commit.author,
    });
    tip = { ...commit, sha, tree: replayed.tree };
  }
  return tip.sha;
}

async function moveBase(
  parts: ServerParts,
  { repository, pull, caller }: MergeOrder,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<void> {
  try {
    await parts.refs.move({
      repository,
      caller,
      moves: [{ ref: `refs/heads/${pull.base}`, before, after, force: false }],
      mergeOf: pull,
    });
  } catch (error) {
    if (error instanceof RefRaceError)
      throw new ApiError(405, "Base branch was modified. Review and try the merge again.");
    if (error instanceof RuleRefusal) throw new ApiError(405, error.message);
    throw error;
  }
}

/** "Automatically delete head branches"; those of forks stay. */
async function deleteHead(parts: ServerParts, { repository, pull, caller }: MergeOrder): Promise<void> {
  if (pull.headRepository !== `${repository.owner}/${repository.name}`) return;
  await parts.refs.move({
    repository,
    caller,
    moves: [
      { ref: `refs/heads/${pull.headBranch}`, before: pull.headSha, after: "0".repeat(40), force: true },
    ],
  });
}

const textOf = ({ title, message }: MergeOrder, defaultTitle: string, defaultMessage: string): string =>
  [title ?? defaultTitle, message ?? defaultMessage].filter((part) => part !== "").join("\n\n");

const bodyOf = (message: string): string =>
  message.slice(message.indexOf("\n") < 0 ? message.length : message.indexOf("\n")).trim();

async function requireCommit(parts: ServerParts, name: string, sha: string): Promise<GitCommit> {
  const commit = await parts.git.readCommit(name, sha);
  if (commit === undefined) throw new Error(`${name} has no commit ${sha}.`);
  return commit;
}
