import type { DatabaseFound } from "../migrations/found.js";
import type { CommitSha, Version } from "../values/values.js";

/** What a rollback means besides another release, as it was found when it was requested. In the log with the request. */
export interface RollbackPreview {
  /** Migrations that differ between what runs and what will, by the policy's `migrations` or as detected; null: the policy says that there are none. */
  readonly migrations: FilesFound | null;
  /** Whether today's `deploy.yml`, which deploys the target, is the one that the target carries. */
  readonly deployWorkflow: "same" | "differs" | "unknown";
  /** Where the target's tag points when that is not the recorded commit, null when it is gone; left out: nothing like that was found. */
  readonly tag?: CommitSha | null;
  /** How this meets the database; left out: not looked at, or GitHub did not answer. */
  readonly database?: DatabaseFound;
}

/** A release to go back to, with what was found about that when its people were shown it. */
export interface ShownTarget {
  readonly version: Version;
  readonly preview: RollbackPreview;
}

export type FilesFound =
  | {
      readonly kind: "found";
      /** The first of them in alphabetical order. */
      readonly paths: readonly string[];
      readonly count: number;
      /** There may be more than `count`. */
      readonly isAtLeast: boolean;
    }
  | { readonly kind: "unknown" };

const pathsKept = 20;

export const filesFound = (paths: readonly string[], isComplete: boolean): FilesFound => ({
  kind: "found",
  paths: paths.slice(0, pathsKept),
  count: paths.length,
  isAtLeast: !isComplete,
});
