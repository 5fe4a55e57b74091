import { sha256 } from "../adapters/sha256.js";
import { shortName } from "./clone/choose-branch.js";
import { type CloneFile, listFiles, readFiles } from "./clone/read-tree.js";
import { EntryChain } from "./entry-chain.js";
import type { EntryFile } from "../domain/log/hash-chain.js";
import type { Entry } from "../domain/log/entry.js";
import { sequenceOfPath } from "../domain/log/entry-path.js";
import type { State } from "../domain/state/state.js";
import { type LogClone, openLogClone } from "./log-clone.js";
import type { LogProblem } from "./log-problem.js";
import { findStateProblem, type Vouched } from "./verify-state.js";
import { compareTags, findNotesProblem, type TagComparison, WrittenThings } from "./verify-notes-and-tags.js";

export interface VerifyRequest {
  /** Directory of the clone; undefined: the one around us. */
  readonly repo: string | undefined;
  readonly branch: string;
  /** Hash of an entry, kept elsewhere, that the log must contain. */
  readonly contains: string | undefined;
}

export interface LogPlace {
  /** The repository that was read. */
  readonly repository: string;
  readonly ref: string;
  readonly commit: string;
  /** What else the clone has under the branch's name, one sentence each. */
  readonly notes: readonly string[];
}

export type LogVerdict = LogPlace &
  (
    | {
        readonly kind: "intact";
        readonly entries: number;
        readonly head: string;
        readonly last: { readonly type: string; readonly time: string };
        /** Tags of releases: those that the clone has are where the log says. */
        readonly tags: { readonly compared: number; readonly absent: number };
      }
    | ({ readonly kind: "broken" } & LogProblem)
  );

/** What reading a log gave: the verdict, and the state after the last entry that is sound. */
export interface LogReading {
  readonly clone: LogClone;
  readonly verdict: LogVerdict;
  readonly state: State | undefined;
}

/** Sees each entry that is sound, in order, with the state after it; `json` is its file's text without white space. */
export type Visitor = (entry: Entry, state: State, json: string) => void;

/**
 * Whether the log in a clone is whole: every file, the chain of all entries, the state that follows from them, the notes
 * as they were written, and those tags of releases that the clone has.
 */
export const verifyLog = async (request: VerifyRequest): Promise<LogVerdict> =>
  (await readLog(request)).verdict;

/** Verifies the log and shows each sound entry to `visit`; entries are read once and not kept. */
export async function readLog(request: VerifyRequest, visit?: Visitor): Promise<LogReading> {
  const clone = await openLogClone(request.repo, request.branch);
  const place = {
    repository: clone.clone.directory,
    ref: clone.ref,
    commit: clone.commit,
    notes: clone.notes,
  };
  const replay = new Replay(request.contains, visit);
  const problem = (await replay.run(clone)) ?? (await findFurtherProblem(request, clone, replay));
  const { state, last } = replay;
  if (problem !== undefined || last === undefined)
    return { clone, state, verdict: { ...place, kind: "broken", ...(problem ?? emptyLog) } };
  return {
    clone,
    state,
    verdict: {
      ...place,
      kind: "intact",
      entries: last.sequence,
      head: last.hash,
      last: { type: last.type, time: last.time },
      tags: { compared: replay.tags.compared, absent: replay.tags.absent },
    },
  };
}

async function findFurtherProblem(
  { contains }: VerifyRequest,
  clone: LogClone,
  replay: Replay,
): Promise<LogProblem | undefined> {
  const foreign = findForeignFile(replay.others);
  if (replay.state === undefined) return foreign ?? emptyLog;
  replay.tags = await compareTags(clone.clone, replay.written.tags);
  return (
    foreign ??
    (await findStateProblem(clone.clone, replay.others, {
      state: replay.state,
      last: replay.last,
      vouched: replay.vouched,
    })) ??
    (await findNotesProblem(clone.clone, replay.others, replay.written.notes)) ??
    replay.tags.problem ??
    (contains === undefined || replay.containsHash ? undefined : hashNotFound(contains)) ??
    divergence(clone)
  );
}

const emptyLog: LogProblem = {
  fault: "empty-log",
  sequence: null,
  path: null,
  problem: "The branch holds no entry.",
};

/** Goes through the entries once, and keeps what the rest of the branch is compared with. */
class Replay {
  readonly written = new WrittenThings();
  /** Files that are no entries, and the first entry that is no plain file. */
  readonly others: CloneFile[] = [];
  /** The newest entry that says what the state is after it, and that state. */
  vouched: Vouched | undefined;
  containsHash = false;
  tags: TagComparison = { problem: undefined, compared: 0, absent: 0 };
  readonly #chain = new EntryChain(sha256);
  #isCut = false;

  constructor(
    private readonly contains: string | undefined,
    private readonly visit: Visitor | undefined,
  ) {}

  get state(): State | undefined {
    return this.#chain.state;
  }
  get last(): Entry | undefined {
    return this.#chain.last;
  }

  async run({ clone, commit }: LogClone): Promise<LogProblem | undefined> {
    for await (const contents of readFiles(clone, this.#entryFiles(listFiles(clone, commit)))) {
      for (const { file, text } of contents) {
        const problem = this.#next({ path: file.path, text });
        if (problem !== undefined) return problem;
      }
    }
    return undefined;
  }

  async *#entryFiles(lists: AsyncIterable<readonly CloneFile[]>): AsyncGenerator<readonly CloneFile[]> {
    for await (const files of lists) yield files.filter((file) => this.#isEntry(file));
  }

  #isEntry(file: CloneFile): boolean {
    const isEntry = file.path.startsWith("entries/") && file.isPlain && !this.#isCut;
    if (isEntry) return true;
    if (!file.path.startsWith("entries/")) this.others.push(file);
    else if (!this.#isCut) {
      this.#isCut = true;
      this.others.push(file);
    }
    return false;
  }

  #next(file: EntryFile): LogProblem | undefined {
    const problem = this.#chain.next(file);
    if (problem !== undefined) return problem;
    const { last: entry, lastJson, state } = this.#chain;
    if (entry === undefined || state === undefined) return undefined;
    this.written.note(entry);
    if (entry.state !== undefined) this.vouched = { entry, state };
    this.containsHash ||= entry.hash === this.contains;
    this.visit?.(entry, state, lastJson);
    return undefined;
  }
}

/** What the console writes beside the entries. */
const furtherFiles = /^(?:state\.json|README\.md|RELEASE_NOTES\.md|releases\/[^/]+\.(?:md|json))$/;

function findForeignFile(files: readonly CloneFile[]): LogProblem | undefined {
  const foreign = files.find(({ path, isPlain }) => !isPlain || !furtherFiles.test(path));
  if (foreign === undefined) return undefined;
  const { path, isPlain } = foreign;
  const problem = isPlain
    ? `${path} does not belong on this branch.`
    : `${path} is a link, an executable or a submodule; the console writes plain files only.`;
  return { fault: "foreign-file", sequence: sequenceOfPath(path) ?? null, path, problem };
}

const hashNotFound = (hash: string): LogProblem => ({
  fault: "hash-not-found",
  sequence: null,
  path: null,
  problem: `No entry has the hash ${hash}. Either this clone is older than that hash, or the log was rewritten or cut since it was written down.`,
});

/** A log only grows: of two states of it one contains the other. */
function divergence({ ref, diverged }: LogClone): LogProblem | undefined {
  if (diverged === null) return undefined;
  return {
    fault: "diverged",
    sequence: null,
    path: null,
    problem: `${shortName(ref)} and ${shortName(diverged.ref)} (${diverged.commit.slice(0, 7)}) go on in different ways: neither contains the last entry of the other. ${shortName(ref)} is intact in itself.`,
  };
}
