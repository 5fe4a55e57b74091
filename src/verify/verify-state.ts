import { sha256 } from "../adapters/sha256.js";
import { canonicalJson } from "../domain/log/canonical-json.js";
import type { Entry } from "../domain/log/entry.js";
import { entryPath } from "../domain/log/entry-path.js";
import { stateDigest } from "../domain/reducer/sealed-state.js";
import { renderState } from "../domain/state/state-file.js";
import type { State } from "../domain/state/state.js";
import type { Clone } from "./clone/find-clone.js";
import { type CloneFile, readFiles } from "./clone/read-tree.js";
import type { LogProblem } from "./log-problem.js";

/** An entry that says what the state is after it, and the state that follows from the entries up to it. */
export interface Vouched {
  readonly entry: Entry;
  readonly state: State;
}

/** What follows from all entries. Logs of older versions have no entry that says what the state is. */
interface Followed {
  readonly state: State;
  readonly last: Entry | undefined;
  readonly vouched: Vouched | undefined;
}

/** Compares what follows from the entries with state.json, and with what the newest write said that it is. */
export async function findStateProblem(
  clone: Clone,
  files: readonly CloneFile[],
  followed: Followed,
): Promise<LogProblem | undefined> {
  const path = "state.json";
  const about = { sequence: null, path };
  const file = files.find((each) => each.path === path);
  if (file === undefined) return { fault: "missing-state", ...about, problem: "state.json is missing." };
  for await (const [content] of readFiles(clone, [[file]])) {
    const text = content?.text ?? null;
    if (text === renderState(followed.state)) return findDigestProblem(followed);
    const parts = differingParts(text, followed.state);
    return {
      fault: "wrong-state",
      ...about,
      problem: `state.json is not what follows from the entries${parts}.${voucher(text, followed)}`,
    };
  }
  return undefined;
}

/** Every write of the console ends with an entry that says what the state is after it. */
function findDigestProblem({ last, vouched }: Followed): LogProblem | undefined {
  if (last === undefined || vouched === undefined) return undefined;
  const { entry, state } = vouched;
  const about = (sequence: number): Pick<LogProblem, "fault" | "sequence" | "path"> => ({
    fault: "wrong-state-hash",
    sequence,
    path: entryPath(sequence),
  });
  const found = stateDigest(state, sha256);
  if (entry.state !== found)
    return {
      ...about(entry.sequence),
      problem: `Entry ${entry.sequence} says that the state after it has the hash ${entry.state ?? ""}; the entries up to it give ${found}.`,
    };
  if (last.sequence === entry.sequence) return undefined;
  return {
    ...about(last.sequence),
    problem: `Entry ${last.sequence} is the newest and does not say what the state is after it, as entry ${entry.sequence} does: the end of its write is missing, or the console did not write it.`,
  };
}

/** Whoever wrote a state and an entry that fits it did so on purpose. */
function voucher(text: string | null, { vouched }: Followed): string {
  const found = parse(text);
  if (vouched?.entry.state === undefined || found === undefined) return "";
  const isVouched = digestOrNothing(found) === vouched.entry.state;
  return isVouched ? ` Entry ${vouched.entry.sequence} says the same as state.json: both are wrong.` : "";
}

function digestOrNothing(state: Record<string, unknown>): string | undefined {
  try {
    return stateDigest(state as unknown as State, sha256);
  } catch {
    return undefined;
  }
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
