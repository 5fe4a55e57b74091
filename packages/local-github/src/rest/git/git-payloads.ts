/** Commits, files and refs as the git half of the API shows them. */
import { nodeId } from "../../model/node-ids.js";
import type { Repository } from "../../model/model.js";
import type { ChangedFile, GitCommit, ServerParts } from "../../model/server-parts.js";
import { accountPayload } from "../../payloads/account.js";
import { changedFilePayload, listedCommitPayload } from "../../payloads/commit.js";
import type { Payload } from "../../payloads/payload.js";
import { apiUrlOf, pageUrlOf } from "../../payloads/repository.js";

type Parts = Pick<ServerParts, "urls" | "account" | "accountOrThrow">;

/** `git-commit`: what git itself knows. */
export function gitCommitPayload(parts: Parts, repository: Repository, commit: GitCommit): Payload {
  const [api, page] = [apiUrlOf(parts, repository), pageUrlOf(parts, repository)];
  return {
    sha: commit.sha,
    node_id: nodeId("Commit", repository, commit.sha),
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/git/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
    verification: verificationOf(commit),
  };
}

/** `commit`: with the accounts behind the addresses. */
export function commitPayload(parts: Parts, repository: Repository, commit: GitCommit): Payload {
  const listed = listedCommitPayload(parts, repository, commit);
  return {
    ...listed,
    commit: { ...(listed["commit"] as Payload), verification: verificationOf(commit) },
    author: personOf(parts, commit.author.email),
    committer:
      commit.committer.email === "noreply@github.com" ? null : personOf(parts, commit.committer.email),
  };
}

/** What `commit` has besides when a single one was asked for. */
export const commitFilesPayload = (
  parts: Parts,
  { repository, sha }: { readonly repository: Repository; readonly sha: string },
  files: readonly ChangedFile[],
): Payload => ({
  stats: statsOf(files),
  files: files.map((file) => changedFilePayload(parts, { repository, sha }, file)),
});

export function refPayload(
  parts: Parts,
  repository: Repository,
  { ref, sha, type }: { readonly ref: string; readonly sha: string; readonly type: string },
): Payload {
  const api = apiUrlOf(parts, repository);
  return {
    ref,
    node_id: nodeId("Ref", repository, ref),
    url: `${api}/git/${ref}`,
    object: { sha, type, url: `${api}/git/${type}s/${sha}` },
  };
}

const verificationOf = ({ isSigned, committer }: Pick<GitCommit, "isSigned" | "committer">): Payload =>
  isSigned === true
    ? {
        verified: true,
        reason: "valid",
        signature: "-----BEGIN PGP SIGNATURE-----",
        payload: "",
        verified_at: committer.date,
      }
    : { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

function statsOf(files: readonly ChangedFile[]): Payload {
  const sum = (of: "additions" | "deletions"): number => files.reduce((total, file) => total + file[of], 0);
  return {
    additions: sum("additions"),
    deletions: sum("deletions"),
    total: sum("additions") + sum("deletions"),
  };
}

function personOf(parts: Parts, email: string): Payload | null {
  const [, login] = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email) ?? [];
  const account = login === undefined ? undefined : parts.account(login);
  return account === undefined ? null : accountPayload(parts, account.login);
}
