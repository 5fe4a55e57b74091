import type { RepositoryEvent } from "../model/interfaces.js";
import type { PullRequest, Repository } from "../model/model.js";
import type { ServerParts } from "../model/server-parts.js";
import { mergeRefOf } from "../repository/pulls/merge-ref.js";
import { diffOf } from "../repository/pulls/pull-diff.js";
import { nameWithOwner } from "../payloads/repository.js";

/**
 * Where the runs of an event get their commit and their workflow files from, as
 * docs.github.com "Events that trigger workflows" lists it for each event.
 */
export type EventOrigin = Pick<
  RepositoryEvent,
  | "ref"
  | "sha"
  | "workflowSha"
  | "head"
  | "headMessage"
  | "pullRequests"
  | "filterBranch"
  | "changedPaths"
  | "fromFork"
>;

type OriginParts = Pick<ServerParts, "git">;

/** `issue_comment`, `issues`, `workflow_run`, `schedule`: the tip of the default branch; `undefined` in an empty repository. */
export async function defaultBranchOrigin(
  parts: OriginParts,
  repository: Repository,
): Promise<EventOrigin | undefined> {
  const name = nameWithOwner(repository);
  const ref = `refs/heads/${repository.defaultBranch}`;
  const sha = await parts.git.readRef(name, ref);
  if (sha === undefined) return undefined;
  return {
    ref,
    sha,
    workflowSha: sha,
    head: { sha, branch: repository.defaultBranch, repository: name },
    pullRequests: [],
    filterBranch: undefined,
    changedPaths: async () => [],
    fromFork: false,
  };
}

/**
 * `pull_request` and `pull_request_review`: the test merge, so that a pull request brings its own workflow files; with
 * a conflict there is none and nothing runs (platform fact 5). A merged one belongs to its base branch. Pull requests of forks are not
 * named by the runs they cause.
 */
export async function pullOrigin(
  parts: OriginParts,
  repository: Repository,
  pull: PullRequest,
): Promise<EventOrigin> {
  const name = nameWithOwner(repository);
  const fromFork = pull.headRepository !== name;
  const merge = pull.merged?.commit ?? (await mergeRefOf(parts, repository, pull));
  return {
    ref: pull.merged === undefined ? `refs/pull/${pull.number}/merge` : `refs/heads/${pull.base}`,
    sha: merge ?? pull.headSha,
    workflowSha: merge,
    head: { sha: pull.headSha, branch: pull.headBranch, repository: pull.headRepository },
    headMessage: (await parts.git.readCommit(name, pull.headSha))?.message,
    pullRequests: fromFork ? [] : [pull.number],
    filterBranch: pull.base,
    changedPaths: async () => (await diffOf(parts, repository, pull)).files.map((file) => file.path),
    fromFork,
  };
}

/** `push`: the pushed commit itself. */
export async function pushOrigin(
  parts: OriginParts,
  repository: Repository,
  { ref, before, after }: { readonly ref: string; readonly before: string; readonly after: string },
): Promise<EventOrigin> {
  const name = nameWithOwner(repository);
  const branch = ref.replace(/^refs\/(?:heads|tags)\//, "");
  return {
    ref,
    sha: after,
    workflowSha: after,
    head: { sha: after, branch, repository: name },
    headMessage: (await parts.git.readCommit(name, after))?.message,
    pullRequests: [],
    filterBranch: branch,
    changedPaths: async () => {
      const base = isZero(before) ? await startOfBranch(parts, repository, after) : before;
      return base === undefined
        ? []
        : (await parts.git.changedFiles(name, base, after)).map((file) => file.path);
    },
    fromFork: false,
  };
}

export const isZero = (sha: string): boolean => /^0+$/.test(sha);

/** A new branch is compared with the default branch. */
async function startOfBranch(
  parts: OriginParts,
  repository: Repository,
  after: string,
): Promise<string | undefined> {
  const name = nameWithOwner(repository);
  const tip = await parts.git.readRef(name, `refs/heads/${repository.defaultBranch}`);
  return tip === undefined ? undefined : parts.git.mergeBase(name, tip, after);
}
