import { nodeId } from "../model/node-ids.js";
import type { Repository } from "../model/model.js";
import type { ChangedFile, GitCommit, GitPerson } from "../model/server-parts.js";
import type { Payload, PayloadParts } from "./payload.js";
import { apiUrlOf, pageUrlOf } from "./repository.js";

/** A commit as lists of a pull request show it (`commit`). */
export function listedCommitPayload(parts: PayloadParts, repository: Repository, commit: GitCommit): Payload {
  const api = apiUrlOf(parts, repository);
  const page = pageUrlOf(parts, repository);
  const url = `${api}/commits/${commit.sha}`;
  return {
    url,
    sha: commit.sha,
    node_id: nodeId("Commit", repository, commit.sha),
    html_url: `${page}/commit/${commit.sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${api}/git/commits/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      comment_count: 0,
    },
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
  };
}

/** A commit as runs and check suites mention it (`simple-commit`). */
export const simpleCommitPayload = (commit: GitCommit): Payload => ({
  id: commit.sha,
  tree_id: commit.tree,
  message: commit.message,
  timestamp: commit.committer.date,
  author: person(commit.author),
  committer: person(commit.committer),
});

/** A commit as the `push` webhook lists it. */
export const pushedCommitPayload = (
  parts: PayloadParts,
  repository: Repository,
  commit: GitCommit,
): Payload => ({
  ...simpleCommitPayload(commit),
  url: `${pageUrlOf(parts, repository)}/commit/${commit.sha}`,
  distinct: true,
  author: { ...person(commit.author), date: commit.author.date },
  committer: { ...person(commit.committer), date: commit.committer.date },
});

/** A changed file (`diff-entry`); `sha` is the commit that the addresses point at. */
export function changedFilePayload(
  parts: PayloadParts,
  { repository, sha }: { readonly repository: Repository; readonly sha: string },
  file: ChangedFile,
): Payload {
  const page = pageUrlOf(parts, repository);
  const path = file.path.split("/").map(encodeURIComponent).join("/");
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${page}/blob/${sha}/${path}`,
    raw_url: `${page}/raw/${sha}/${path}`,
    contents_url: `${apiUrlOf(parts, repository)}/contents/${path}?ref=${sha}`,
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}

const person = ({ name, email }: GitPerson): Payload => ({ name, email });
