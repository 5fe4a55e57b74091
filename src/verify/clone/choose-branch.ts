import { entryPath, sequenceOfPath } from "../../domain/log/entry-path.js";
import type { Clone } from "./find-clone.js";
import { failure, quoted, UnreadableCloneError } from "./git-failures.js";
import { runGit } from "./git-process.js";

/** A branch of the clone that holds the log. */
export interface LogBranch {
  readonly ref: string;
  readonly commit: string;
}

export interface BranchChoice extends LogBranch {
  /** What else the clone has under that name, and how it compares; one sentence each. */
  readonly notes: readonly string[];
  /** A branch that goes on otherwise than the chosen one: one of the two is not what the console wrote. */
  readonly diverged: LogBranch | null;
}

/**
 * The newest state of the log that the clone has: its own branch or what was fetched. A newer one is taken only when it
 * contains the older one; the last entry of the older one, which seals all before it, must be the same file in both.
 */
export async function chooseBranch(clone: Clone, branch: string): Promise<BranchChoice> {
  const remotes = (await runGit(clone, ["remote"])).stdout.split("\n").filter((name) => name !== "");
  const names = [
    `refs/heads/${branch}`,
    ...remoteOrder(remotes).map((name) => `refs/remotes/${name}/${branch}`),
  ];
  const found = await resolveAll(clone, [
    ...names,
    ...(branch.startsWith("refs/") ? [branch] : []),
    `refs/remotes/${branch}`,
  ]);
  const [first, ...rest] = found;
  if (first === undefined) throw await noBranch(clone, branch, remotes);
  const isLocal = first.ref === `refs/heads/${branch}`;
  const fetched = isLocal ? rest[0] : undefined;
  const others = isLocal ? rest.slice(1) : rest;
  const also = others.map(
    ({ ref }) =>
      `${shortName(ref)} is there, too; it was not read. To read it: --branch ${quoted(shortName(ref))}.`,
  );
  if (fetched === undefined || fetched.commit === first.commit)
    return { ...first, notes: also, diverged: null };
  const choice = await newerOf(clone, first, fetched);
  return { ...choice, notes: [...choice.notes, ...also] };
}

export const shortName = (ref: string): string => ref.replace(/^refs\/(?:heads|remotes)\//, "");

/** The remote that a clone has by default goes before others. */
const remoteOrder = (remotes: readonly string[]): readonly string[] => [
  ...remotes.filter((name) => name === "origin"),
  ...remotes.filter((name) => name !== "origin"),
];

async function resolveAll(clone: Clone, refs: readonly string[]): Promise<readonly LogBranch[]> {
  const found: LogBranch[] = [];
  for (const ref of new Set(refs)) {
    const commit = await commitOf(clone, ref);
    if (commit !== undefined) found.push({ ref, commit });
  }
  return found;
}

async function commitOf(clone: Clone, ref: string): Promise<string | undefined> {
  const listed = await runGit(clone, ["rev-parse", "--verify", "--quiet", "--end-of-options", ref]);
  if (listed.code !== 0) return undefined;
  const object = listed.stdout.trim();
  const peeled = await runGit(clone, ["rev-parse", "--verify", "--end-of-options", `${object}^{commit}`]);
  if (peeled.code === 0) return peeled.stdout.trim();
  throw failure(`${shortName(ref)} is at ${object.slice(0, 12)}, and that commit is missing or unreadable`, {
    stderr: `${peeled.stderr}\nmissing object`,
    directory: clone.directory,
  });
}

async function noBranch(clone: Clone, branch: string, remotes: readonly string[]): Promise<Error> {
  const remote = remoteOrder(remotes)[0];
  const found = `${clone.directory} has no branch ${[branch, ...remotes.map((name) => `${name}/${branch}`)].join(" or ")}.`;
  const damage = await runGit(clone, ["for-each-ref", "--format=%(refname)", `refs/heads/${branch}`]);
  if (damage.stderr.trim() !== "")
    return failure(found, { stderr: damage.stderr, directory: clone.directory });
  const none =
    "Where nothing is found, the console has not run yet: its first run opens the log (Actions, Release).";
  return new UnreadableCloneError(
    found,
    remote === undefined
      ? `It has no remote to fetch from: give the directory of another clone with --repo, or name the branch with --branch. ${none}`
      : `Fetch it: git -C ${quoted(clone.directory)} fetch ${quoted(remote)} ${quoted(`${branch}:refs/remotes/${remote}/${branch}`)} (name another one with --branch). ${none}`,
  );
}

async function newerOf(clone: Clone, local: LogBranch, fetched: LogBranch): Promise<BranchChoice> {
  const [own, theirs] = await Promise.all([lastEntry(clone, local), lastEntry(clone, fetched)]);
  if (theirs === undefined) return { ...local, notes: [], diverged: null };
  if (own === undefined || (await holds(clone, fetched, own)))
    return theirs.sequence === own?.sequence
      ? { ...local, notes: [], diverged: null }
      : {
          ...fetched,
          notes: [behind(local, fetched, theirs.sequence - (own?.sequence ?? 0))],
          diverged: null,
        };
  if (await holds(clone, local, theirs)) {
    const note = behind(fetched, local, own.sequence - theirs.sequence);
    return { ...local, notes: [note], diverged: null };
  }
  return { ...local, notes: [], diverged: fetched };
}

const behind = (older: LogBranch, newer: LogBranch, count: number): string =>
  `${shortName(older.ref)} is ${count} ${count === 1 ? "entry" : "entries"} behind ${shortName(newer.ref)}, which contains it and was read.`;

interface LastEntry {
  readonly sequence: number;
  readonly blob: string;
}

/** By the names of the files, one folder after the other: no file is read. */
async function lastEntry(clone: Clone, { commit }: LogBranch): Promise<LastEntry | undefined> {
  let folder = "entries/";
  for (;;) {
    const { stdout } = await runGit(clone, ["ls-tree", "-z", "--full-tree", commit, folder]);
    const last = stdout.split("\0").findLast((line) => /^(?:040000|100644) /.test(line));
    const [, type, object = "", path = ""] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(last ?? "") ?? [];
    if (type === "tree") folder = `${path}/`;
    else {
      const sequence = sequenceOfPath(path);
      return sequence === undefined ? undefined : { sequence, blob: object };
    }
  }
}

async function holds(clone: Clone, { commit }: LogBranch, { sequence, blob }: LastEntry): Promise<boolean> {
  const { stdout } = await runGit(clone, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${commit}:${entryPath(sequence)}`,
  ]);
  return stdout.trim() === blob;
}
