import { renderState } from "../domain/state/state-file.js";
import { sha256 } from "../adapters/sha256.js";
import { canonicalJson } from "../domain/log/canonical-json.js";
import { type EntryFile, verifyChain } from "../domain/log/hash-chain.js";
import type { Entry } from "../domain/log/entry.js";
import { sequenceOfPath } from "../domain/log/entry-path.js";
import { contradictionOf } from "../domain/state/log-contradictions.js";
import { reduceEntry } from "../domain/state/reduce.js";
import type { State } from "../domain/state/state.js";
import { compareTags, findNotesProblem, WrittenThings } from "./verify-notes-and-tags.js";
import { type CloneFile, decode, type LogClone, openLogClone, readFiles } from "./log-clone.js";
import type { LogProblem } from "./log-problem.js";

export interface VerifyRequest {
  readonly repo: string;
  readonly branch: string;
  /** Hash of an entry, kept elsewhere, that the log must contain. */
  readonly contains: string | undefined;
}

export type LogVerdict = { readonly ref: string; readonly commit: string } & (
  | {
      readonly kind: "intact";
      readonly entries: number;
      readonly head: string;
      readonly last: { readonly type: string; readonly time: string };
      /** Tags of releases: those that the clone has are where the log says. */
      readonly tags: { readonly compared: number; readonly absent: number };
    }
  | {
      readonly kind: "broken";
      readonly fault: LogProblem["fault"];
      /** Null when every entry is what it should be and something else is not. */
      readonly sequence: number | null;
      readonly path: string | null;
      readonly problem: string;
    }
);

/**
 * Whether the log in a clone is whole: every file, the chain of all entries, the state that follows from them, the notes
 * as they were written, and those tags of releases that the clone has.
 */
export async function verifyLog(request: VerifyRequest): Promise<LogVerdict> {
  const clone = await openLogClone(request.repo, request.branch);
  const { ref, commit } = clone;
  const replay = await replayEntries(request, clone);
  if (replay.kind === "broken") return { ref, commit, ...replay };
  const foreign = findForeignFile(clone);
  if (replay.kind === "nothing") return { ref, commit, kind: "broken", ...(foreign ?? emptyLog) };
  const { last, state } = replay;
  const tags = await compareTags(request.repo, replay.written.tags);
  const problem =
    foreign ??
    (await findStateProblem(request, clone, state)) ??
    (await findNotesProblem(request, clone, replay.written.notes)) ??
    tags.problem ??
    findMissingHash(request, replay);
  if (problem !== undefined) return { ref, commit, kind: "broken", ...problem };
  return {
    ref,
    commit,
    kind: "intact",
    entries: last.sequence,
    head: last.hash,
    last: { type: last.type, time: last.time },
    tags: { compared: tags.compared, absent: tags.absent },
  };
}

const emptyLog: LogProblem = {
  fault: "empty-log",
  sequence: null,
  path: null,
  problem: "The branch holds no entry.",
};

interface Replay {
  readonly kind: "replayed";
  readonly last: Entry;
  readonly state: State;
  readonly containsHash: boolean;
  readonly written: WrittenThings;
}

async function replayEntries(
  { repo, contains }: VerifyRequest,
  { files }: LogClone,
): Promise<Replay | { readonly kind: "nothing" } | ({ readonly kind: "broken" } & LogProblem)> {
  let [state, last, containsHash]: [State | undefined, Entry | undefined, boolean] = [
    undefined,
    undefined,
    false,
  ];
  const written = new WrittenThings();
  const visit = (entry: Entry): void => {
    const contradiction = state === undefined ? undefined : contradictionOf(state, entry.facts);
    if (contradiction !== undefined) throw new ImpossibleEntryError(entry.sequence, new Error(contradiction));
    state = replayed(state, entry);
    last = entry;
    written.note(entry);
    containsHash ||= entry.hash === contains;
  };
  try {
    const entries = files.filter(({ path }) => path.startsWith("entries/"));
    const oddity = entries.findIndex(({ isPlain }) => !isPlain);
    const verdict = await verifyChain(entryFiles(repo, entries.slice(0, oddity < 0 ? undefined : oddity)), {
      sha256,
      visit,
    });
    if (verdict.kind === "broken") return verdict;
  } catch (error) {
    if (error instanceof ImpossibleEntryError)
      return {
        kind: "broken",
        fault: "impossible-entry",
        sequence: error.sequence,
        path: null,
        problem: error.message,
      };
    throw error;
  }
  if (state === undefined || last === undefined) return { kind: "nothing" };
  return { kind: "replayed", last, state, containsHash, written };
}

/** Sealed rightly, and yet it cannot follow what came before: the console never wrote it. */
class ImpossibleEntryError extends Error {
  constructor(
    readonly sequence: number,
    cause: unknown,
  ) {
    super(
      `Entry ${sequence} cannot follow the ones before it: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}

function replayed(state: State | undefined, entry: Entry): State {
  try {
    return reduceEntry(state, entry);
  } catch (error) {
    throw new ImpossibleEntryError(entry.sequence, error);
  }
}

async function* entryFiles(repo: string, files: readonly CloneFile[]): AsyncGenerator<EntryFile> {
  for await (const { file, bytes } of readFiles(repo, files)) {
    yield { path: file.path, text: decode(bytes) };
  }
}

/** What the console writes beside the entries. */
const furtherFiles = /^(?:state\.json|README\.md|RELEASE_NOTES\.md|releases\/[^/]+\.(?:md|json))$/;

function findForeignFile({ files }: LogClone): LogProblem | undefined {
  const foreign = files.find(
    ({ path, isPlain }) => !isPlain || (sequenceOfPath(path) === undefined && !furtherFiles.test(path)),
  );
  if (foreign === undefined) return undefined;
  const { path, isPlain } = foreign;
  const problem = isPlain
    ? `${path} does not belong on this branch.`
    : `${path} is a link, an executable or a submodule; the console writes plain files only.`;
  return { fault: "foreign-file", sequence: sequenceOfPath(path) ?? null, path, problem };
}

async function findStateProblem(
  { repo }: VerifyRequest,
  { files }: LogClone,
  state: State,
): Promise<LogProblem | undefined> {
  const path = "state.json";
  const about = { sequence: null, path };
  const file = files.find((each) => each.path === path);
  if (file === undefined) return { fault: "missing-state", ...about, problem: "state.json is missing." };
  for await (const { bytes } of readFiles(repo, [file])) {
    const text = decode(bytes);
    if (text === renderState(state)) return undefined;
    return {
      fault: "wrong-state",
      ...about,
      problem: `state.json is not what follows from the entries${differingParts(text, state)}.`,
    };
  }
  return undefined;
}

function differingParts(text: string | null, state: State): string {
  const found = parse(text);
  if (found === undefined) return ": it is not a JSON object";
  const expected = JSON.parse(renderState(state)) as Record<string, unknown>;
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])].filter(
    (name) => canonicalOrNothing(expected[name]) !== canonicalOrNothing(found[name]),
  );
  return names.length === 0
    ? ": its layout differs"
    : `: ${names.slice(0, 10).join(", ")} differ${names.length === 1 ? "s" : ""}`;
}

function canonicalOrNothing(part: unknown): string | undefined {
  try {
    return canonicalJson(part);
  } catch {
    return undefined;
  }
}

function parse(text: string | null): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function findMissingHash({ contains }: VerifyRequest, { containsHash }: Replay): LogProblem | undefined {
  if (contains === undefined || containsHash) return undefined;
  return {
    fault: "hash-not-found",
    sequence: null,
    path: null,
    problem: `No entry has the hash ${contains}: since it was written down the log was rewritten or cut.`,
  };
}
