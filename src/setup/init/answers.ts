import type { LoopNames } from "../../domain/setup/names.js";

/** Everything that init has to know, whoever said it. */
export interface Answers {
  readonly names: LoopNames;
  readonly testers: readonly string[];
  readonly approvers: readonly string[];
  readonly team: readonly string[];
  /** Names of the workflows that test pull requests. */
  readonly ci: readonly string[];
  readonly deployCommand: string;
  /** Undefined: CI is there already, or another service checks pull requests. */
  readonly checkCommand: string | undefined;
  readonly deploySecrets: readonly string[];
  readonly stagingHealth: string | undefined;
  readonly productionHealth: string | undefined;
  /** Ways to approve a release and a rollback besides the policy's usual ones: without required reviewers no clicks. */
  readonly withEnvironments: boolean;
  readonly adopt: { readonly version: string; readonly commit: string } | undefined;
  readonly library: LibraryPin;
}

export interface LibraryPin {
  readonly repository: string;
  /** A commit, or a tag where none is known. */
  readonly ref: string;
  /** Shown behind a commit: `v9.0.0`. */
  readonly version: string;
}
