import type { GitCommit, RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { changedFilePayload } from "../../payloads/commit.js";
import { apiUrlOf, nameWithOwner, pageUrlOf } from "../../payloads/repository.js";
import { asDiff } from "./media.js";
import { commitPayload } from "./git-payloads.js";
import { textParameter } from "../lookups.js";
import { notFound } from "../refusals.js";

export const compareOperations: RestTable = {
  "repos/compare-commits-with-basehead": { needs: { scope: "contents", level: "read" }, run: compare },
};

/** Without paging GitHub shows the last 250 commits, and never more than 300 files, on the first page alone. */
const mostCommits = 250;
const mostFiles = 300;

async function compare(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const name = nameWithOwner(repository);
  const basehead = textParameter(request, "basehead");
  const [baseName = "", headName = ""] = basehead.split("...");
  const [base, head] = await Promise.all([commitOf(request, baseName), commitOf(request, headName)]);
  const fork = await parts.git.mergeBase(name, base.sha, head.sha);
  const mergeBase = fork === undefined ? undefined : await parts.git.readCommit(name, fork);
  if (mergeBase === undefined) throw notFound();
  const diff = await asDiff(request, { base: mergeBase.sha, head: head.sha });
  if (diff !== undefined) return diff;
  const [ahead, behind, files] = await Promise.all([
    parts.git.commitsBetween(name, base.sha, head.sha),
    parts.git.commitsBetween(name, head.sha, base.sha),
    parts.git.changedFiles(name, mergeBase.sha, head.sha),
  ]);
  const page = `${pageUrlOf(parts, repository)}/compare/${basehead}`;
  const shown = shownOf(request, ahead.toReversed());
  const body = {
    url: `${apiUrlOf(parts, repository)}/compare/${basehead}`,
    html_url: page,
    permalink_url: `${pageUrlOf(parts, repository)}/compare/${base.sha}...${head.sha}`,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commitPayload(parts, repository, base),
    merge_base_commit: commitPayload(parts, repository, mergeBase),
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: shown.commits.map((commit) => commitPayload(parts, repository, commit)),
    ...(shown.hasFiles
      ? {
          files: files
            .slice(0, mostFiles)
            .map((file) => changedFilePayload(parts, { repository, sha: head.sha }, file)),
        }
      : {}),
  };
  return { status: 200, body };
}

async function commitOf({ parts, repository }: RestRequest, revision: string): Promise<GitCommit> {
  const name = nameWithOwner(repository);
  // `owner:branch` is a branch of a fork.
  const [, owner, branch] = /^([^:]+):(.+)$/.exec(revision) ?? [];
  const place = owner === undefined ? name : `${owner}/${repository.name}`;
  const sha = await parts.git.resolveCommit(nameWithOwner(parts.repository(place)), branch ?? revision);
  const commit = sha === undefined ? undefined : await parts.git.readCommit(name, sha);
  if (commit === undefined) throw notFound();
  return commit;
}

function shownOf(
  { query }: RestRequest,
  oldestFirst: readonly GitCommit[],
): { readonly commits: readonly GitCommit[]; readonly hasFiles: boolean } {
  if (!query.has("page") && !query.has("per_page"))
    return { commits: oldestFirst.slice(-mostCommits), hasFiles: true };
  const page = Number(query.get("page") ?? "1");
  const size = Math.min(100, Number(query.get("per_page") ?? "30"));
  return { commits: oldestFirst.slice((page - 1) * size, page * size), hasFiles: page === 1 };
}

export function statusOf(ahead: number, behind: number): "identical" | "ahead" | "behind" | "diverged" {
  if (ahead === 0) return behind === 0 ? "identical" : "behind";
  return behind === 0 ? "ahead" : "diverged";
}
