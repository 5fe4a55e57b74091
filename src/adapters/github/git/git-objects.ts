import type { Commit } from "../../../domain/values/values.js";
import type { AppliedChanges, GitObjects } from "../../../ports/writing.js";
import { writeCommit, createTreeUpon } from "./commit-objects.js";
import { differingPaths } from "./differing-paths.js";
import { listFiles, readTexts } from "./file-listing.js";
import { moveRefs, readRef, type RefWriter } from "./ref-moves.js";
import { commitAt } from "./merge/sequential-merging.js";
import { threeWayMerge } from "./merge/three-way-merge.js";
import { changesTowards, createTreeReader, type ReadTrees } from "./trees.js";

export function createGitObjects(writer: RefWriter): GitObjects {
  const { client } = writer;
  const read = createTreeReader(client);
  return {
    commitOf: (sha) => commitAt(client, sha),
    headOf: (branch) => readRef(client, `refs/heads/${branch}`),
    createCommit: (request) => writeCommit(client, request),
    applyChanges: (request) => applyChanges({ writer, read }, request),
    moveRef: async (move) => {
      const outcome = await moveRefs(writer, { moves: [move], discard: [] });
      if (outcome.kind !== "moved") return outcome;
      const head = move.after ?? move.before;
      if (head === null) throw new Error(`${move.ref} is moved from nothing to nothing.`);
      return { kind: "committed", head };
    },
    changedPaths: (request) => differingPaths(client, request),
    listFiles: (commit) => listFiles(client, commit),
    readTexts: (wanted) => readTexts(client, wanted),
  };
}

interface Tools {
  readonly writer: RefWriter;
  readonly read: ReadTrees;
}

type Request = Parameters<GitObjects["applyChanges"]>[0];

/**
 * Both sides of the change first take over `onto`'s kept paths. So nothing changes there, and no tree that is made
 * names a workflow file or differs from `onto` in one, which a job's token may not write (platform fact 34).
 */
async function applyChanges(tools: Tools, { from, to, onto, keep }: Request): Promise<AppliedChanges> {
  if (from.tree === to.tree) return { kind: "applied", tree: onto.tree };
  const [base, changed] = await Promise.all([
    withKeptPathsOf(tools, { onto, wanted: from, keep }),
    withKeptPathsOf(tools, { onto, wanted: to, keep }),
  ]);
  if (base.tree === changed.tree) return { kind: "applied", tree: onto.tree };
  if (base.tree === onto.tree) return { kind: "applied", tree: changed.tree };
  if (changed.tree === onto.tree) return { kind: "applied", tree: onto.tree };
  return threeWayMerge(tools.writer, { base: base.tree, ours: onto.tree, theirs: changed.tree });
}

async function withKeptPathsOf(
  { writer, read }: Tools,
  { onto, wanted, keep }: { readonly onto: Commit; readonly wanted: Commit; readonly keep: Request["keep"] },
): Promise<Pick<Commit, "tree">> {
  if (onto.tree === wanted.tree || (keep.directories.length === 0 && keep.files.length === 0)) return wanted;
  const { changes, becomesWanted } = await changesTowards(read, { base: onto, wanted, keep });
  if (becomesWanted) return wanted; // which is there: nothing has to be made
  return changes.length === 0
    ? onto
    : { tree: await createTreeUpon(writer.client, { base: onto.tree, changes }) };
}
