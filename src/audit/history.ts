import type { Entry } from "../domain/log/entry.js";
import { noteApproval } from "./history-approvals.js";
import { Draft } from "./history-draft.js";
import { noteProduction } from "./history-production.js";
import type { History } from "./history-records.js";
import { noteRollback } from "./history-rollbacks.js";
import { noteStaging } from "./history-staging.js";

export type * from "./history-records.js";

/**
 * Reads entries one by one, oldest first, and keeps what they say of their subjects, not the entries. The entries must
 * have been verified: of a log that is broken, only those before the first broken one.
 */
export class HistoryReader {
  readonly #draft = new Draft();

  add(entry: Entry): void {
    this.#draft.begin(entry);
    noteStaging(this.#draft, entry);
    noteApproval(this.#draft, entry);
    noteProduction(this.#draft, entry);
    noteRollback(this.#draft, entry);
  }

  /** Everything that was read so far. The records go on changing when more is added. */
  history(): History {
    return this.#draft.history();
  }
}

/** The history of a whole log. @internal for tests */
export function readHistory(entries: Iterable<Entry>): History {
  const reader = new HistoryReader();
  for (const entry of entries) reader.add(entry);
  return reader.history();
}
