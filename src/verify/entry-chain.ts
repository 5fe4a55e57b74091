import {
  emptyLogHead,
  type BrokenChain,
  type EntryFile,
  type LogHead,
  type Sha256,
  verifyEntry,
} from "../domain/log/hash-chain.js";
import { messageOf } from "../domain/values/message-of.js";
import type { Entry } from "../domain/log/entry.js";
import { contradictionOf } from "../domain/state/log-contradictions.js";
import { reduceEntry } from "../domain/reducer/reduce.js";
import type { State } from "../domain/state/state.js";
import { wrongFact } from "./facts/fact-shapes.js";
import { type QuickEntry, quickEntry } from "./quick-entry.js";

export type EntryProblem = Omit<BrokenChain, "kind" | "fault"> & {
  readonly fault: BrokenChain["fault"] | "impossible-entry";
};

/** Follows a log file by file: each must be the next entry to the byte, and able to follow what came before. */
export class EntryChain {
  state: State | undefined;
  last: Entry | undefined;
  /** The text of `last` as JSON without white space, its parts in the order of its file. */
  lastJson = "";
  #head: LogHead = emptyLogHead;

  constructor(private readonly sha256: Sha256) {}

  /** What is wrong with the file; undefined: `last` is its entry now. */
  next(file: EntryFile): EntryProblem | undefined {
    const quick = quickEntry(this.#head, file, this.sha256);
    if (quick !== undefined) return this.#follow(quick, file.path);
    const found = verifyEntry(this.#head, file, this.sha256);
    if (found.kind === "sound")
      return this.#follow({ entry: found.entry, json: JSON.stringify(found.entry) }, file.path);
    const { sequence, path, fault, problem } = found;
    return { sequence, path, fault, problem };
  }

  #follow({ entry, json }: QuickEntry, path: string): EntryProblem | undefined {
    const problem = this.#impossible(entry);
    if (problem !== undefined) {
      const { sequence, type } = entry;
      const said = `Entry ${sequence} (${type}) cannot follow the ones before it: ${problem}`;
      return { sequence, path, fault: "impossible-entry", problem: said };
    }
    this.#head = entry;
    this.last = entry;
    this.lastJson = json;
    return undefined;
  }

  /** What is wrong with an entry that is sealed rightly: the console never wrote it. */
  #impossible(entry: Entry): string | undefined {
    const wrong = wrongFact(entry);
    if (wrong !== undefined) return `its facts${wrong} is not what such an entry has there.`;
    try {
      const contradiction = this.state === undefined ? undefined : contradictionOf(this.state, entry.facts);
      if (contradiction === undefined) this.state = reduceEntry(this.state, entry);
      return contradiction;
    } catch (error) {
      return messageOf(error);
    }
  }
}
