/** `createCommitOnBranch`: a signed commit on the tip of a branch, refused when the tip is another one than expected. */
import type { Repository } from "../../model/model.js";
import { RefRaceError } from "../../model/server-parts.js";
import { noreplyAddress } from "../../payloads/account.js";
import { nameWithOwner } from "../../payloads/repository.js";
import { demandWrite } from "../access.js";
import { FieldFailure, notFound, unprocessable } from "../failures.js";
import { demandNode } from "../find-node.js";
import { findRepository, type RequestContext } from "../request-context.js";
import { commitSource, refSource } from "../sources.js";
import type { MutationTable } from "./mutation-table.js";

interface FileChanges {
  readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
  readonly deletions?: readonly { readonly path: string }[] | null;
}

interface CommitInput {
  readonly branch: {
    readonly id?: string | null;
    readonly repositoryNameWithOwner?: string | null;
    readonly branchName?: string | null;
  };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly fileChanges?: FileChanges | null;
}

interface Branch {
  readonly repository: Repository;
  readonly ref: string;
  readonly sha: string;
}

export const commitMutations = {
  async createCommitOnBranch(input: CommitInput, context) {
    const { parts, caller } = context;
    const { repository, ref, sha } = await branchOf(context, input.branch);
    demandWrite(caller, repository, { scope: "contents", mutation: "CreateCommitOnBranch" });
    if (sha !== input.expectedHeadOid) throw stale(input.expectedHeadOid);
    const tree = await changedTree(context, { repository, sha }, input.fileChanges ?? {});
    const { headline, body } = input.message;
    const commit = await parts.git.createCommit(nameWithOwner(repository), {
      tree,
      parents: [sha],
      message: body ? `${headline}\n\n${body}` : headline,
      author: { name: caller.login, email: noreplyAddress(parts, caller.login) },
      isSigned: true,
    });
    try {
      await parts.refs.move({
        repository,
        caller,
        moves: [{ ref, before: sha, after: commit, force: false }],
      });
    } catch (error) {
      throw error instanceof RefRaceError ? stale(input.expectedHeadOid) : error;
    }
    return { commit: commitSource(repository, commit), ref: refSource(repository, ref, commit) };
  },
} satisfies MutationTable;

/** Two blanks after the first sentence, as GitHub writes it. */
const stale = (expected: string): FieldFailure =>
  new FieldFailure(
    "STALE_DATA",
    `Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
  );

async function branchOf(context: RequestContext, branch: CommitInput["branch"]): Promise<Branch> {
  if (branch.id) {
    const found = await demandNode(context, branch.id, "Ref");
    if (!found.ref.startsWith("refs/heads/")) throw unprocessable("A commit can be made on a branch only.");
    return found;
  }
  const { repositoryNameWithOwner, branchName } = branch;
  if (!repositoryNameWithOwner || !branchName)
    throw unprocessable("A branch is named by its id, or by repositoryNameWithOwner and branchName.");
  const repository = findRepository(context, repositoryNameWithOwner);
  if (repository === undefined)
    throw notFound(`Could not resolve to a Repository with the name '${repositoryNameWithOwner}'.`);
  const ref = branchName.startsWith("refs/heads/") ? branchName : `refs/heads/${branchName}`;
  const sha = await context.git.readRef(repository, ref);
  if (sha === undefined) throw notFound(`No such branch: ${branchName}.`);
  return { repository, ref, sha };
}

/** New files are ordinary ones; a file that exists keeps its mode. */
async function changedTree(
  context: RequestContext,
  { repository, sha }: Omit<Branch, "ref">,
  changes: FileChanges,
): Promise<string> {
  const { git, parts } = context;
  const name = nameWithOwner(repository);
  const { tree } = await git.commit(repository, sha);
  const additions = (changes.additions ?? []).map(async ({ path, contents }) => {
    const [blob, existing] = await Promise.all([
      parts.git.createBlob(name, decode(contents)),
      git.entry(repository, tree, path),
    ]);
    return {
      path: checked(path),
      mode: existing?.type === "blob" ? existing.mode : "100644",
      type: "blob" as const,
      sha: blob,
    };
  });
  const deletions = (changes.deletions ?? []).map(async ({ path }) => {
    const existing = await git.entry(repository, tree, checked(path));
    if (existing === undefined)
      throw unprocessable(
        `A path was requested for deletion which does not exist as of commit oid \`${sha}\``,
      );
    return { path, mode: existing.mode, type: existing.type, sha: null };
  });
  const entries = await Promise.all([...deletions, ...additions]);
  return entries.length === 0 ? tree : parts.git.createTree(name, { base: tree, entries });
}

function decode(contents: string): Buffer {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(contents))
    throw unprocessable("The contents of a file must be Base64-encoded.");
  return Buffer.from(contents, "base64");
}

function checked(path: string): string {
  const isClean = path
    .split("/")
    .every((name) => name !== "" && name !== "." && name !== ".." && name.toLowerCase() !== ".git");
  if (!isClean) throw unprocessable(`"${path}" is not a valid path.`);
  return path;
}
