import { ApiError } from "../../model/interfaces.js";
import { RefRaceError, type RestAnswer, type RestRequest, type RestTable } from "../../model/server-parts.js";
import { nameWithOwner } from "../../payloads/repository.js";
import { commitSignatures } from "./git-moves.js";
import { commitPayload } from "./git-payloads.js";
import { textOf } from "../lookups.js";

export const mergeOperations: RestTable = {
  "repos/merge": { needs: { scope: "contents", level: "write" }, run: merge },
};

/** A merge never says what it expected the base to be: when somebody was faster it is made again on top of that. */
const mostAttempts = 5;

async function merge(request: RestRequest): Promise<RestAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await mergeOnce(request);
    } catch (error) {
      if (!(error instanceof RefRaceError) || attempt === mostAttempts) throw error;
    }
  }
}

async function mergeOnce(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, caller } = request;
  const name = nameWithOwner(repository);
  const [base = "", head = ""] = [textOf(request, "base"), textOf(request, "head")];
  const ref = `refs/heads/${base.replace(/^refs\/heads\//, "")}`;
  const before = await parts.git.readRef(name, ref);
  if (before === undefined) throw new ApiError(404, "Base does not exist");
  const commit = await parts.git.resolveCommit(name, head);
  if (commit === undefined) throw new ApiError(404, "Head does not exist");
  if (await parts.git.isAncestor(name, commit, before)) return { status: 204 };
  const merged = await parts.git.mergeTrees(name, before, commit);
  if ("conflicts" in merged) throw new ApiError(409, "Merge conflict");
  const message = textOf(request, "commit_message") ?? `Merge ${head} into ${base}`;
  const after = await parts.git.createCommit(name, {
    tree: merged.tree,
    parents: [before, commit],
    message,
    ...commitSignatures(request),
  });
  await parts.refs.move({ repository, caller, moves: [{ ref, before, after, force: false }] });
  const made = await parts.git.readCommit(name, after);
  if (made === undefined) throw new Error(`The merge commit ${after} is gone.`);
  return { status: 201, body: commitPayload(parts, repository, made) };
}
