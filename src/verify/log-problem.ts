import type { BrokenChain } from "../domain/log/hash-chain.js";

/** The first thing in a clone that is not as the console left it. */
export interface LogProblem {
  readonly fault:
    | BrokenChain["fault"]
    | "empty-log"
    | "impossible-entry"
    | "missing-state"
    | "wrong-state"
    | "wrong-state-hash"
    | "wrong-notes"
    | "moved-tag"
    | "hash-not-found"
    | "diverged";
  /** Null when every entry is what it should be and something else is not. */
  readonly sequence: number | null;
  readonly path: string | null;
  readonly problem: string;
}
