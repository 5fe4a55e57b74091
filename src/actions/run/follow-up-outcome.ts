import type { EntryDraft } from "../../domain/log/entry.js";
import type { DecisionContext } from "./decision-context.js";

/** What became of a try to settle a follow-up: the entries that settle it, or why it is still pending. */
export type FollowUpOutcome =
  | { readonly kind: "settled"; readonly drafts: readonly EntryDraft[]; readonly context?: DecisionContext }
  | {
      readonly kind: "refused";
      readonly found: string;
      readonly remedy: string;
      /** The address where the remedy's click is. */
      readonly link?: string;
    }
  /** Not yet, and nobody has to do anything. */
  | { readonly kind: "waits" };

const mostPaths = 20;

/** For people; GitHub does not always say where. */
export function inPaths(paths: readonly string[]): string {
  if (paths.length === 0) return "in paths that are not known";
  const more = paths.length > mostPaths ? ` and ${paths.length - mostPaths} more` : "";
  return `${paths.slice(0, mostPaths).join(", ")}${more}`;
}
