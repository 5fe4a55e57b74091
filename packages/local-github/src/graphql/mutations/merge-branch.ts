/** `mergeBranch`: a merge commit on top of a branch, with the errors that clients of it have reported. */
import { ApiError } from "../../model/interfaces.js";
import type { Repository } from "../../model/model.js";
import { RefRaceError } from "../../model/server-parts.js";
import { noreplyAddress } from "../../payloads/account.js";
import { nameWithOwner } from "../../payloads/repository.js";
import { WorkflowRefusal } from "../../repository/refs/workflow-files.js";
import { demandWrite } from "../access.js";
import { FieldFailure, notFound, unprocessable } from "../failures.js";
import { demandNode } from "../find-node.js";
import type { RequestContext } from "../request-context.js";
import { commitSource } from "../sources.js";
import type { MutationTable } from "./mutation-table.js";

interface MergeInput {
  readonly repositoryId: string;
  readonly base: string;
  /** A branch or a commit's SHA. */
  readonly head: string;
  readonly commitMessage?: string | null;
  readonly authorEmail?: string | null;
}

/** GitHub merges again when somebody was faster, but not for ever. */
const attempts = 3;

export const mergeMutations = {
  async mergeBranch(input: MergeInput, context) {
    const { repository } = await demandNode(context, input.repositoryId, "Repository");
    demandWrite(context.caller, repository, { scope: "contents", mutation: "MergeBranch" });
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const merged = await merge(context, repository, input);
      if (merged !== undefined) return { mergeCommit: commitSource(repository, merged) };
    }
    throw failed("Base branch was modified. Review and try the merge again.");
  },
} satisfies MutationTable;

/** SHA of the merge commit; `undefined` when the base moved meanwhile. */
async function merge(
  context: RequestContext,
  repository: Repository,
  input: MergeInput,
): Promise<string | undefined> {
  const { parts, caller } = context;
  const name = nameWithOwner(repository);
  const baseRef = input.base.startsWith("refs/heads/") ? input.base : `refs/heads/${input.base}`;
  const base = await parts.git.readRef(name, baseRef);
  if (base === undefined) throw notFound("No such base.");
  const head = await headOf(context, repository, input.head);
  if (head === undefined) throw notFound("No such head.");
  if (await parts.git.isAncestor(name, head, base)) throw failed("Already merged");
  const result = await parts.git.mergeTrees(name, base, head);
  if ("conflicts" in result) throw failed("Merge conflict");
  const commit = await parts.git.createCommit(name, {
    tree: result.tree,
    parents: [base, head],
    message: input.commitMessage ?? `Merge ${input.head} into ${input.base}`,
    author: { name: caller.login, email: input.authorEmail ?? noreplyAddress(parts, caller.login) },
    isSigned: true,
  });
  try {
    await parts.refs.move({
      repository,
      caller,
      moves: [{ ref: baseRef, before: base, after: commit, force: false }],
    });
    return commit;
  } catch (error) {
    if (error instanceof RefRaceError) return undefined;
    throw error instanceof ApiError ? refused(error) : error;
  }
}

async function headOf(
  { parts }: RequestContext,
  repository: Repository,
  head: string,
): Promise<string | undefined> {
  const name = nameWithOwner(repository);
  const branch = await parts.git.readRef(name, head.startsWith("refs/") ? head : `refs/heads/${head}`);
  if (branch !== undefined || !/^[0-9a-f]{40}$/.test(head)) return branch;
  const found = await parts.git.resolve(name, head);
  return found?.type === "commit" ? found.sha : undefined;
}

const failed = (reason: string): FieldFailure => unprocessable(`Failed to merge: "${reason}"`);

/** Changes of workflow files that the token may not make have a type of their own (facebook/sapling, archive_commit.py). */
function refused(error: ApiError): FieldFailure {
  return error instanceof WorkflowRefusal
    ? new FieldFailure("UNAUTHORIZED-WRITE", `Failed to merge: "${error.message}"`)
    : failed(error.message);
}
