import type { EntryDraft } from "./entry.js";

/** A deployment is named after the entry that began it: `production-31`, `staging-27`. */
export type DeploymentPlace = "production" | "staging";

/** The name that a deployment gets whose intent is written right after `before`, in one transaction on this log. */
export const nextDeploymentId = (
  place: DeploymentPlace,
  log: { readonly sequence: number },
  before: readonly EntryDraft[],
): string => `${place}-${log.sequence + before.length + 1}`;

/** The entry that began it; 0: the name is of another form. */
export const sequenceOfDeployment = (id: string): number => Number(/-(\d{1,9})$/.exec(id)?.[1] ?? 0);
