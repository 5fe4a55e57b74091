import type { Policy } from "../domain/policy/policy.js";

export interface PageWish {
  /** Directory of a clone that has the log's branch, seen from where the job works. */
  readonly clone: string;
  /** The file to write. */
  readonly file: string;
  /** The branch that pull requests go to. */
  readonly base: string;
  /** Names who is awaited; undefined where it cannot be read. */
  readonly policy: Policy | undefined;
}

/** Makes the console page of a log; its code is loaded when it is asked for a page. */
export interface Pages {
  /** Rejects when nothing could be written. A log that does not verify gives a page that says so. */
  write(wish: PageWish): Promise<{
    readonly entries: number;
    /** null: the log verifies. */
    readonly trouble: string | null;
  }>;
}
