import type { Commit, CommitSha, TreeSha } from "../domain/values/values.js";

/** A file of the release log to be written. */
export interface LogFile {
  readonly path: string;
  readonly content: string;
}

export interface LogCommit {
  /** The log's head that the decision was made on; null opens the log. */
  readonly expectedHead: CommitSha | null;
  readonly headline: string;
  readonly body: string;
  readonly files: readonly LogFile[];
}

/** `refused`: a rule or a missing permission, which no retry mends. */
export type WriteOutcome =
  | { readonly kind: "committed"; readonly head: CommitSha }
  | { readonly kind: "raced" }
  | { readonly kind: "refused"; readonly found: string; readonly remedy: string };

export interface RefMove {
  /** `refs/heads/staging` */
  readonly ref: string;
  /** null: must not exist. */
  readonly before: CommitSha | null;
  /** null: delete. */
  readonly after: CommitSha | null;
  readonly force: boolean;
}

export interface Transactions {
  /** Appends to the log alone, if its head is still the expected one. */
  append(commit: LogCommit): Promise<WriteOutcome>;
  /** Moves refs and the log together or not at all. `discard` names scratch branches to delete with it. */
  move(request: {
    readonly log: LogCommit;
    readonly moves: readonly RefMove[];
    readonly discard: readonly ScratchBranch[];
  }): Promise<WriteOutcome>;
}

export interface ScratchBranch {
  readonly name: string;
  readonly tip: CommitSha;
}

export interface MergeRequest {
  readonly base: CommitSha;
  readonly heads: readonly { readonly sha: CommitSha; readonly message: string }[];
}

export type MergeOutcome =
  | { readonly kind: "merged"; readonly commits: readonly Commit[]; readonly scratch: ScratchBranch }
  /** `index` of the head that does not merge onto those before it. */
  | { readonly kind: "conflict"; readonly index: number; readonly scratch: ScratchBranch | undefined }
  | {
      readonly kind: "refused";
      /** Of the head at which GitHub refused; undefined: before the first. */
      readonly index: number | undefined;
      readonly found: string;
      readonly remedy: string;
      readonly scratch: ScratchBranch | undefined;
    };

export interface Merging {
  /** Merges heads in order onto base, on a scratch branch of its own; the answer is proven by the parents chain. */
  mergeOnto(request: MergeRequest): Promise<MergeOutcome>;
  /** Best effort; what is left is swept later. */
  discard(scratch: ScratchBranch): Promise<void>;
  /** Removes scratch branches that runs left behind hours ago. */
  sweep(): Promise<void>;
}

/** Commits and branches made without a clone. */
export interface GitObjects {
  commitOf(sha: CommitSha): Promise<Commit>;
  /** Where a branch is now; undefined when there is none. */
  headOf(branch: string): Promise<CommitSha | undefined>;
  /** Signed by GitHub: author and committer are left out, people go into trailers. */
  createCommit(request: {
    readonly tree: TreeSha;
    readonly parents: readonly CommitSha[];
    readonly message: string;
  }): Promise<Commit>;
  /**
   * `onto` with the changes from `from` to `to` applied, three-way; paths for which `keep` holds are left as `onto` has
   * them. Equal trees cost nothing.
   */
  applyChanges(request: {
    readonly from: Commit;
    readonly to: Commit;
    readonly onto: Commit;
    readonly keep: KeptPaths;
  }): Promise<AppliedChanges>;
  /** Compare-and-swap: creates (`before` null), moves or deletes (`after` null) one ref. */
  moveRef(move: RefMove): Promise<WriteOutcome>;
  /** Paths matching one of the patterns (`domain/path-patterns.ts`) that differ between the two trees. */
  changedPaths(request: {
    readonly from: Commit;
    readonly to: Commit;
    readonly patterns: readonly string[];
  }): Promise<ChangedPaths>;
  /** Every file of a commit, in one request. */
  listFiles(commit: Commit): Promise<ListedFiles>;
  /** In the order asked, in one request for a hundred; undefined: there is no such file. */
  readTexts(wanted: readonly FileAt[]): Promise<readonly (TextAt | undefined)[]>;
}

/** What a listing shows of a commit. */
export interface ListedFiles {
  /** Path to object id, with the mode and a space before it unless that is 100644. Submodules are left out. In git's order. */
  readonly files: ReadonlyMap<string, string>;
  /** false: GitHub cut the list (platform fact 120). */
  readonly isComplete: boolean;
}

export interface FileAt {
  readonly commit: CommitSha;
  readonly path: string;
}

export interface TextAt {
  readonly oid: string;
  /** undefined: not text, or too long to be read in one answer. */
  readonly text: string | undefined;
}

export interface ChangedPaths {
  /** In alphabetical order. */
  readonly paths: readonly string[];
  /** false: there may be more of them. */
  readonly isComplete: boolean;
}

/** Paths below `directories` and the `files` named are not touched. */
export interface KeptPaths {
  readonly directories: readonly string[];
  readonly files: readonly string[];
}

export type AppliedChanges =
  | { readonly kind: "applied"; readonly tree: TreeSha }
  | { readonly kind: "conflict"; readonly paths: readonly string[] }
  | { readonly kind: "refused"; readonly found: string; readonly remedy: string };
