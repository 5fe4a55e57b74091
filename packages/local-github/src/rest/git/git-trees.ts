import { BadTreeError, type TreeChange } from "../../git/trees.js";
import { ApiError } from "../../model/interfaces.js";
import type { RestAnswer, RestRequest, RestTable, TreeEntry } from "../../model/server-parts.js";
import type { Payload } from "../../payloads/payload.js";
import { apiUrlOf, nameWithOwner } from "../../payloads/repository.js";
import { isWorkflowPath, mayChangeWorkflows } from "../../repository/refs/workflow-files.js";
import { textOf, textParameter } from "../lookups.js";
import { notAccessible, notFound } from "../refusals.js";

export const treeOperations: RestTable = {
  "git/get-tree": { needs: { scope: "contents", level: "read" }, run: getTree },
  "git/create-tree": { needs: { scope: "contents", level: "write" }, run: createTree },
};

/** A listing stops at either and says `truncated`. */
const mostEntries = 100_000;
const mostBytes = 7 * 1024 * 1024;

async function getTree(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const name = nameWithOwner(repository);
  const wanted = textParameter(request, "tree_sha");
  const found = await parts.git.resolve(name, wanted);
  const tree = found?.type === "tree" ? found.sha : await treeOfCommit(request, wanted);
  const entries =
    tree === undefined
      ? undefined
      : await parts.git.readTree(name, tree, { recursive: request.query.has("recursive") });
  if (tree === undefined || entries === undefined) throw notFound();
  return { status: 200, body: payloadOf(request, tree, entries) };
}

async function createTree(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, caller } = request;
  const name = nameWithOwner(repository);
  const wanted = entriesIn(request.body["tree"]);
  // stacklok/mecatl#1415: naming a workflow file is enough to be refused.
  if (!mayChangeWorkflows(caller) && wanted.some(({ path }) => isWorkflowPath(path))) throw notAccessible();
  const base = await baseOf(request);
  const entries = await Promise.all(
    wanted.map(async ({ content, ...entry }): Promise<TreeChange> => {
      if (content === undefined) return entry;
      return { ...entry, sha: await parts.git.createBlob(name, Buffer.from(content, "utf8")) };
    }),
  );
  try {
    const sha = await parts.git.createTree(name, { base, entries });
    return { status: 201, body: payloadOf(request, sha, (await parts.git.readTree(name, sha)) ?? []) };
  } catch (error) {
    throw error instanceof BadTreeError
      ? new ApiError(422, `GitRPC::BadObjectState: ${error.message}`)
      : error;
  }
}

async function baseOf(request: RestRequest): Promise<string | undefined> {
  const wanted = textOf(request, "base_tree");
  if (wanted === undefined) return undefined;
  const found = await request.parts.git.resolve(nameWithOwner(request.repository), wanted);
  const base = found?.type === "tree" ? found.sha : await treeOfCommit(request, wanted);
  if (base === undefined) throw new ApiError(422, "base_tree is not a valid tree oid");
  return base;
}

async function treeOfCommit(
  { parts, repository }: RestRequest,
  revision: string,
): Promise<string | undefined> {
  const name = nameWithOwner(repository);
  const commit = await parts.git.resolveCommit(name, revision);
  return commit === undefined ? undefined : (await parts.git.readCommit(name, commit))?.tree;
}

interface WantedEntry extends TreeChange {
  /** Text of a file that has no blob yet. */
  readonly content: string | undefined;
}

function entriesIn(value: unknown): readonly WantedEntry[] {
  if (!Array.isArray(value)) return [];
  return value.map((entry: Readonly<Record<string, unknown>>): WantedEntry => {
    const { path, mode, sha, content } = entry;
    if (typeof path !== "string" || path === "") throw new ApiError(422, "tree.path is missing");
    if (typeof content === "string" && typeof sha === "string")
      throw new ApiError(422, "Must supply either tree.sha or tree.content");
    if (content === undefined && sha === undefined)
      throw new ApiError(422, "Must supply either tree.sha or tree.content");
    if (typeof mode !== "string" || !modes.has(mode))
      throw new ApiError(422, "tree.mode is not one of the supported values");
    return {
      path,
      mode,
      type: modes.get(mode) ?? "blob",
      sha: typeof sha === "string" ? sha : null,
      content: typeof content === "string" ? content : undefined,
    };
  });
}

const modes = new Map<string, TreeChange["type"]>([
  ["100644", "blob"],
  ["100755", "blob"],
  ["120000", "blob"],
  ["040000", "tree"],
  ["160000", "commit"],
]);

function payloadOf({ parts, repository }: RestRequest, sha: string, entries: readonly TreeEntry[]): Payload {
  const api = apiUrlOf(parts, repository);
  const shown: Payload[] = [];
  let bytes = 0;
  for (const { path, mode, type, sha: of, size } of entries.slice(0, mostEntries)) {
    const entry = {
      path,
      mode,
      type,
      sha: of,
      ...(size === undefined ? {} : { size }),
      ...(type === "commit" ? {} : { url: `${api}/git/${type}s/${of}` }),
    };
    bytes += Buffer.byteLength(JSON.stringify(entry)) + 1;
    if (bytes > mostBytes) break;
    shown.push(entry);
  }
  return { sha, url: `${api}/git/trees/${sha}`, tree: shown, truncated: shown.length < entries.length };
}
