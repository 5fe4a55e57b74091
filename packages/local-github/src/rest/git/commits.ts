import { emptyTree } from "../../git/object-format.js";
import { ApiError } from "../../model/interfaces.js";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { nameWithOwner } from "../../payloads/repository.js";
import { isSameLogin } from "../../payloads/roles.js";
import { commitFilesPayload, commitPayload } from "./git-payloads.js";
import { asDiff } from "./media.js";
import { textParameter } from "../lookups.js";

const read = { scope: "contents", level: "read" } as const;

export const commitOperations: RestTable = {
  "repos/get-commit": { needs: read, run: getCommit },
  "repos/list-commits": { needs: read, run: listCommits },
};

/** Enough of a history for every page that anybody asks for here. */
const mostCommits = 1000;

async function getCommit(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const name = nameWithOwner(repository);
  const ref = textParameter(request, "ref");
  const sha = await parts.git.resolveCommit(name, ref);
  const commit = sha === undefined ? undefined : await parts.git.readCommit(name, sha);
  if (commit === undefined) throw new ApiError(422, `No commit found for SHA: ${ref}`);
  const base = commit.parents[0] ?? emptyTree;
  const diff = await asDiff(request, { base, head: commit.sha });
  if (diff !== undefined) return diff;
  const files = await parts.git.changedFiles(name, base, commit.sha);
  const body = {
    ...commitPayload(parts, repository, commit),
    ...commitFilesPayload(parts, { repository, sha: commit.sha }, files),
  };
  return { status: 200, body };
}

async function listCommits(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, query } = request;
  const name = nameWithOwner(repository);
  const head = await parts.git.resolveCommit(name, query.get("sha") ?? repository.defaultBranch);
  if (head === undefined)
    throw query.has("sha") ? new ApiError(404, "Not Found") : new ApiError(409, "Git Repository is empty.");
  const path = query.get("path");
  const commits = await parts.git.log(name, head, {
    limit: mostCommits,
    ...(path === null || path === "" ? {} : { path }),
  });
  const [author, since, until] = [query.get("author"), query.get("since"), query.get("until")];
  const payloads = commits
    .filter(({ committer }) => since === null || Date.parse(committer.date) >= Date.parse(since))
    .filter(({ committer }) => until === null || Date.parse(committer.date) <= Date.parse(until))
    .filter(
      (commit) =>
        author === null ||
        isSameLogin(commit.author.name, author) ||
        isSameLogin(commit.author.email, author),
    )
    .map((commit) => commitPayload(parts, repository, commit));
  return { status: 200, list: payloads };
}
