import type { EntryDraft } from "../domain/entry.js";
import type { Standing } from "./standing.js";

/** What a payment came to: an entry that settles the debt, or why it is still owed. */
export type Payment =
  | { readonly kind: "paid"; readonly drafts: readonly EntryDraft[]; readonly standing?: Standing }
  | { readonly kind: "refused"; readonly found: string; readonly remedy: string }
  /** Not yet, and nobody has to do anything. */
  | { readonly kind: "waits" };
