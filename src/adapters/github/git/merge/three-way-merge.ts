import type { Commit, TreeSha } from "../../../../domain/values/values.js";
import type { AppliedChanges } from "../../../../ports/writing.js";
import { ApiError, refusalOf, workflowsRemedy } from "../../http/api-errors.js";
import type { GitHubClient } from "../../http/client.js";
import { writeCommit } from "../commit-objects.js";
import { differingPaths } from "../differing-paths.js";
import { refClash } from "../../ref-clash.js";
import type { RefWriter } from "../ref-moves.js";
import { mergeOne } from "./sequential-merging.js";
import { createScratch, discardBranch, newScratchName } from "./scratch-branches.js";

interface Trees {
  readonly base: TreeSha;
  readonly ours: TreeSha;
  readonly theirs: TreeSha;
}

/**
 * A three-way merge of trees: GitHub only merges commits, so the base becomes a commit without parents and both sides
 * its children. Nothing of this stays.
 */
export async function threeWayMerge(writer: RefWriter, trees: Trees): Promise<AppliedChanges> {
  const { client } = writer;
  const base = await writeCommit(client, {
    tree: trees.base,
    parents: [],
    message: "Base of a three-way merge",
  });
  const [ours, theirs] = await Promise.all([
    writeCommit(client, { tree: trees.ours, parents: [base.sha], message: "Ours" }),
    writeCommit(client, { tree: trees.theirs, parents: [base.sha], message: "Theirs" }),
  ]);
  const sides = { base, ours, theirs };
  const merged = await mergeSides(writer, sides);
  if (merged.kind !== "refused" || writer.app === undefined) return merged;
  return mergeSides({ ...writer, client: writer.app }, sides);
}

interface Sides {
  readonly base: Commit;
  readonly ours: Commit;
  readonly theirs: Commit;
}

const mergeDocument = `mutation ThreeWayMerge($ours: CreateRefInput!, $theirs: CreateRefInput!, $merge: MergeBranchInput!) {
  ours: createRef(input: $ours) { ref { name } }
  theirs: createRef(input: $theirs) { ref { name } }
  merge: mergeBranch(input: $merge) { mergeCommit { oid tree { oid } parents(first: 3) { nodes { oid } } } }
}`;

interface Names {
  readonly ours: string;
  readonly theirs: string;
}

/** Never used twice: GitHub's answers about a branch that was just reset can be stale. */
function freshNames(): Names {
  const ours = newScratchName();
  return { ours, theirs: `${ours}-theirs` };
}

/** Both sides get a branch: GitHub merges only what a branch or tag holds. */
async function mergeSides(
  { client, sleep }: Pick<RefWriter, "client" | "sleep">,
  sides: Sides,
): Promise<AppliedChanges> {
  const used = [freshNames()];
  const again = (): Names => {
    const names = freshNames();
    used.push(names);
    return names;
  };
  try {
    const tree =
      (await mergeByDocument(client, sides, used[0] ?? again())) ??
      (await mergeByRest({ client, sleep }, sides, again()));
    return tree === undefined
      ? { kind: "conflict", paths: await conflictPaths(client, sides) }
      : { kind: "applied", tree };
  } catch (error) {
    const refusal = refusalOf(error, workflowsRemedy);
    if (refusal === undefined) throw error;
    const clash = await refClash(client, `refs/heads/${newScratchName()}`);
    return { kind: "refused", ...(clash ?? refusal) };
  } finally {
    await Promise.all(
      used.flatMap(({ ours, theirs }) => [discardBranch(client, ours), discardBranch(client, theirs)]),
    );
  }
}

interface MergeAnswer {
  readonly mergeCommit: {
    readonly tree: { readonly oid: TreeSha };
    readonly parents: { readonly nodes: readonly { readonly oid: string }[] };
  } | null;
}

/** undefined: not proven, for whatever reason. */
async function mergeByDocument(
  client: GitHubClient,
  { ours, theirs }: Sides,
  names: Names,
): Promise<TreeSha | undefined> {
  const repositoryId = await client.repositoryId();
  try {
    const { data } = await client.mutate(mergeDocument, {
      ours: { repositoryId, name: `refs/heads/${names.ours}`, oid: ours.sha },
      theirs: { repositoryId, name: `refs/heads/${names.theirs}`, oid: theirs.sha },
      merge: { repositoryId, base: names.ours, head: theirs.sha, commitMessage: "Three-way merge" },
    });
    const commit = (data?.["merge"] as MergeAnswer | null | undefined)?.mergeCommit;
    const parents = commit?.parents.nodes.map(({ oid }) => oid).join();
    return parents === `${ours.sha},${theirs.sha}` ? commit?.tree.oid : undefined;
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

/** Once more where the answer's status says plainly what happened. undefined: conflict. */
async function mergeByRest(
  { client, sleep }: Pick<RefWriter, "client" | "sleep">,
  { ours, theirs }: Sides,
  names: Names,
): Promise<TreeSha | undefined> {
  await Promise.all([
    createScratch(client, { name: names.ours, tip: ours.sha }),
    createScratch(client, { name: names.theirs, tip: theirs.sha }),
  ]);
  const merge = { branch: names.ours, tip: ours.sha, head: { sha: theirs.sha, message: "Three-way merge" } };
  return (await mergeOne(client, { ...merge, sleep }))?.tree;
}

/** GitHub does not name them: the paths that both sides changed, as far as it lists them. */
async function conflictPaths(
  client: GitHubClient,
  { base, ours, theirs }: Sides,
): Promise<readonly string[]> {
  const [own, other] = await Promise.all([
    differingPaths(client, { from: base, to: ours, patterns: ["**"] }),
    differingPaths(client, { from: base, to: theirs, patterns: ["**"] }),
  ]);
  return own.paths.filter((path) => other.paths.includes(path));
}
