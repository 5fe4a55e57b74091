import type { Entry } from "../log/entry.js";
import type { State } from "../state/state.js";

/** An entry with the state before and after it, and the repository's address. */
export interface Scene {
  readonly entry: Entry;
  readonly before: State;
  readonly after: State;
  readonly url: string;
}

/** Of long lists; a message stays far below what receivers take. */
export const mostListed = 100;
