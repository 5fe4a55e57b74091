/** Moving refs: one at a time with GitHub's explanations, or several at once with none. */
import { ApiError } from "../../model/interfaces.js";
import type { Repository } from "../../model/model.js";
import { RefRaceError, type RefMoveRequest } from "../../model/server-parts.js";
import { nameWithOwner } from "../../payloads/repository.js";
import { WorkflowRefusal } from "../../repository/refs/workflow-files.js";
import { demandWrite } from "../access.js";
import { forbidden, OpaqueFailure, unprocessable } from "../failures.js";
import { demandNode } from "../find-node.js";
import type { RequestContext } from "../request-context.js";
import { refSource } from "../sources.js";
import type { MutationTable } from "./mutation-table.js";

const nothing = "0".repeat(40);

interface RefUpdate {
  readonly name: string;
  readonly afterOid: string;
  readonly beforeOid?: string | null;
  readonly force?: boolean | null;
}

export const refMutations = {
  async createRef(
    {
      repositoryId,
      name,
      oid,
    }: { readonly repositoryId: string; readonly name: string; readonly oid: string },
    context,
  ) {
    const { repository } = await demandNode(context, repositoryId, "Repository");
    demandWrite(context.caller, repository, { scope: "contents", mutation: "CreateRef" });
    if (!/^refs\/[^/]+\/./.test(name)) throw unprocessable(`${name} is not a valid ref name.`);
    await demandObject(context, repository, oid);
    await moveOne(context, repository, {
      move: { ref: name, before: nothing, after: oid, force: false },
      raced: `A ref named "${name}" already exists in the repository.`,
    });
    return { ref: refSource(repository, name, oid) };
  },

  async updateRef(
    { refId, oid, force }: { readonly refId: string; readonly oid: string; readonly force?: boolean | null },
    context,
  ) {
    const { repository, ref, sha } = await demandNode(context, refId, "Ref");
    demandWrite(context.caller, repository, { scope: "contents", mutation: "UpdateRef" });
    await demandObject(context, repository, oid);
    await moveOne(context, repository, {
      move: { ref, before: sha, after: oid, force: force ?? false },
      raced: `Reference ${ref} was changed meanwhile.`,
    });
    return { ref: refSource(repository, ref, oid) };
  },

  async deleteRef({ refId }: { readonly refId: string }, context) {
    const { repository, ref, sha } = await demandNode(context, refId, "Ref");
    demandWrite(context.caller, repository, { scope: "contents", mutation: "DeleteRef" });
    await moveOne(context, repository, {
      move: { ref, before: sha, after: nothing, force: true },
      raced: `Reference ${ref} was changed meanwhile.`,
    });
    return {};
  },

  async updateRefs(
    {
      repositoryId,
      refUpdates,
    }: { readonly repositoryId: string; readonly refUpdates: readonly RefUpdate[] },
    context,
  ) {
    const { repository } = await demandNode(context, repositoryId, "Repository");
    demandWrite(context.caller, repository, { scope: "contents", mutation: "UpdateRefs" });
    const moves = refUpdates.map(({ name, afterOid, beforeOid, force }) => ({
      ref: name,
      before: beforeOid ?? undefined,
      after: afterOid,
      force: force ?? false,
    }));
    try {
      await context.parts.refs.move({ repository, caller: context.caller, moves });
    } catch (error) {
      throw hidden(error, context);
    }
    return {};
  },
} satisfies MutationTable;

interface NamedMove {
  readonly move: RefMoveRequest["moves"][number];
  /** What GitHub says when the ref was not where it was expected. */
  readonly raced: string;
}

async function moveOne(
  { parts, caller }: RequestContext,
  repository: Repository,
  { move, raced }: NamedMove,
): Promise<void> {
  try {
    await parts.refs.move({ repository, caller, moves: [move] });
  } catch (error) {
    if (error instanceof RefRaceError) throw unprocessable(raced);
    // Which workflow file stands against it is told by merges and pushes only.
    throw error instanceof WorkflowRefusal ? forbidden() : error;
  }
}

async function demandObject({ git }: RequestContext, repository: Repository, oid: string): Promise<void> {
  const found = await git.store.resolve(nameWithOwner(repository), oid);
  if (found === undefined) throw unprocessable(`No object with the oid ${oid} exists in the repository.`);
}

/** A lost race and every refusal look the same; a fault of the local GitHub does not. */
const hidden = (error: unknown, { refFailureText }: RequestContext): unknown =>
  error instanceof RefRaceError || error instanceof ApiError ? new OpaqueFailure(refFailureText) : error;
