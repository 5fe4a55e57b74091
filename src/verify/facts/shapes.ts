import type { EntryFacts } from "../../domain/log/entry.js";
import type { Check } from "./checks.js";

type Parts<T extends EntryFacts["type"]> = Omit<Extract<EntryFacts, { type: T }>, "type">;

/** A check for each part of each type of entry; the compiler keeps it complete. */
export type Shapes<T extends EntryFacts["type"]> = {
  readonly [K in T]: { readonly [Part in keyof Parts<K>]-?: Check };
};
