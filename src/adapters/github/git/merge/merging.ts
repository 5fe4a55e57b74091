import type { Commit, CommitSha, TreeSha } from "../../../../domain/values/values.js";
import type { Merging, MergeOutcome, MergeRequest } from "../../../../ports/writing.js";
import { ApiError } from "../../http/api-errors.js";
import type { GitHubClient } from "../../http/client.js";
import type { RefWriter } from "../ref-moves.js";
import { discardBranch, newScratchName, sweepScratch } from "./scratch-branches.js";
import { mergeOneByOne } from "./sequential-merging.js";

/**
 * Merges in one document: GitHub does them one after the other (platform fact 32) and has ten seconds (platform fact 61).
 * What it merged is compared by its tree, never computed again here: few implementations agree (platform fact 131).
 */
const mergesInOneDocument = 8;

/**
 * Merges without a clone, on a scratch branch that nobody else knows. The answer to a merge right after its branch was
 * made can be stale (platform fact 33), so it counts only when the chain of parents runs from the base through
 * exactly the expected heads; from the first deviation on it is done again, one by one, on a fresh branch.
 */
export function createMerging(writer: RefWriter): Merging {
  return {
    mergeOnto: async (request) => {
      const outcome = await mergeOnto(writer.client, request, writer);
      // Changed workflow files: the App may merge what the job's token may not.
      if (outcome.kind !== "refused" || writer.app === undefined) return outcome;
      if (outcome.scratch !== undefined) await discardBranch(writer.client, outcome.scratch.name);
      return mergeOnto(writer.app, request, writer);
    },
    discard: ({ name }) => discardBranch(writer.client, name),
    sweep: () => sweepScratch(writer.client),
  };
}

async function mergeOnto(
  client: GitHubClient,
  { base, heads }: MergeRequest,
  writer: RefWriter,
): Promise<MergeOutcome> {
  const name = newScratchName();
  const merged: Commit[] = [];
  while (merged.length < heads.length) {
    const tip = merged.at(-1)?.sha ?? base;
    const next = heads.slice(merged.length, merged.length + mergesInOneDocument);
    const create = merged.length === 0;
    const { proven, mayExist } = await mergeInOneDocument(client, { branch: name, create, tip, heads: next });
    merged.push(...proven);
    if (proven.length < next.length) {
      const [outcome] = await Promise.all([
        mergeOneByOne(client, { base, heads, merged, sleep: writer.sleep }),
        mayExist || !create ? discardBranch(client, name) : undefined,
      ]);
      return outcome;
    }
  }
  const tip = merged.at(-1);
  if (tip === undefined) throw new Error("There is nothing to merge.");
  return { kind: "merged", commits: merged, scratch: { name, tip: tip.sha } };
}

interface DocumentOfMerges {
  readonly branch: string;
  readonly create: boolean;
  readonly tip: CommitSha;
  readonly heads: MergeRequest["heads"];
}

interface DocumentOutcome {
  /** In order, which may be none. */
  readonly proven: readonly Commit[];
  /** Whether the branch was made, as far as GitHub said. */
  readonly mayExist: boolean;
}

async function mergeInOneDocument(client: GitHubClient, request: DocumentOfMerges): Promise<DocumentOutcome> {
  const variables = request.heads.flatMap(({ sha, message }, index) => [
    [`head${index}`, sha],
    [`message${index}`, message],
  ]);
  try {
    const { data } = await client.mutate(mergesDocument(request), {
      repository: await client.repositoryId(),
      branch: request.branch,
      ...(request.create ? { ref: `refs/heads/${request.branch}`, base: request.tip } : {}),
      ...Object.fromEntries(variables),
    });
    return { proven: provenChain(data ?? {}, request), mayExist: Boolean(data?.["scratch"]) };
  } catch (error) {
    // No answer: whatever was merged there, nobody looks at it.
    if (error instanceof ApiError) return { proven: [], mayExist: true };
    throw error;
  }
}

function mergesDocument({ create, heads }: DocumentOfMerges): string {
  const variables = heads.map((_, index) => `$head${index}: String!, $message${index}: String!`).join(", ");
  const creation = create
    ? "scratch: createRef(input: { repositoryId: $repository, name: $ref, oid: $base }) { ref { name } }"
    : "";
  const merges = heads.map(
    (
      _,
      index,
    ) => `m${index}: mergeBranch(input: { repositoryId: $repository, base: $branch, head: $head${index}, commitMessage: $message${index} }) {
    mergeCommit { oid tree { oid } parents(first: 3) { nodes { oid } } }
  }`,
  );
  const own = create ? "$ref: String!, $base: GitObjectID!, " : "";
  return `mutation Merges($repository: ID!, $branch: String!, ${own}${variables}) {\n  ${[creation, ...merges].join("\n  ")}\n}`;
}

interface MergeCommitAnswer {
  readonly oid: CommitSha;
  readonly tree: { readonly oid: TreeSha };
  readonly parents: { readonly nodes: readonly { readonly oid: string }[] };
}

function provenChain(
  data: Readonly<Record<string, unknown>>,
  { tip, heads }: DocumentOfMerges,
): readonly Commit[] {
  const proven: Commit[] = [];
  for (const [index, head] of heads.entries()) {
    const commit = (
      data[`m${index}`] as { readonly mergeCommit: MergeCommitAnswer | null } | null | undefined
    )?.mergeCommit;
    const expected = [proven.at(-1)?.sha ?? tip, head.sha];
    const parents = commit?.parents.nodes.map(({ oid }) => oid) ?? [];
    if (commit === null || commit === undefined || parents.join() !== expected.join()) break;
    proven.push({ sha: commit.oid, tree: commit.tree.oid });
  }
  return proven;
}
