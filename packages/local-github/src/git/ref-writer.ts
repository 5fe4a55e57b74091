/** One `git update-ref --stdin` that stays open: git itself locks, compares and moves, all refs or none. */
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { ApiError } from "../model/interfaces.js";
import { RefRaceError } from "../model/server-parts.js";
import { zeroOid } from "./object-format.js";
import { ignoreClosedPipe, startGit } from "./run-git.js";

export interface RefMove {
  readonly ref: string;
  /** `undefined` = whatever it is, zero = it must not exist. */
  readonly before: string | undefined;
  /** Zero = delete. */
  readonly after: string;
}

export class RefWriter {
  #child: ChildProcessWithoutNullStreams | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly directory: string) {}

  /** Rejects with `RefRaceError` when a ref is not where the caller expected it. */
  move(moves: readonly RefMove[]): Promise<void> {
    const done = this.#last.then(() => this.#transact(moves));
    this.#last = done.catch(() => undefined);
    return done;
  }

  close(): void {
    this.#child?.stdin.end();
    this.#child = undefined;
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = startGit(this.directory, ["update-ref", "--stdin"]);
    child.stdin.on("error", ignoreClosedPipe);
    return child;
  }

  #transact(moves: readonly RefMove[]): Promise<void> {
    const child = (this.#child ??= this.#start());
    return new Promise((resolve, reject) => {
      let answers = "";
      let complaint = "";
      const listen = (chunk: Buffer): void => {
        answers += chunk.toString("latin1");
        if (answers.includes("commit: ok")) finish();
      };
      const complain = (chunk: Buffer): void => {
        complaint += chunk.toString("utf8");
      };
      const end = (): void => {
        this.#child = undefined;
        finish(refusal(moves, complaint));
      };
      const finish = (error?: Error): void => {
        child.stdout.off("data", listen);
        child.stderr.off("data", complain);
        child.off("close", end);
        if (error === undefined) resolve();
        else reject(error);
      };
      child.stdout.on("data", listen);
      child.stderr.on("data", complain);
      child.once("close", end);
      child.stdin.write(["start", ...moves.map(commandOf), "prepare", "commit", ""].join("\n"));
    });
  }
}

function commandOf({ ref, before, after }: RefMove): string {
  const expected = before === undefined ? "" : ` ${before}`;
  if (after === zeroOid) return `delete ${ref}${expected}`;
  return `update ${ref} ${after}${expected}`;
}

function refusal(moves: readonly RefMove[], complaint: string): Error {
  const [, ref] =
    /cannot lock ref '([^']+)': (?:is at|unable to resolve|reference already exists|reference is missing)/.exec(
      complaint,
    ) ?? [];
  if (ref !== undefined) return new RefRaceError(ref);
  // A name that is a directory of another one: `a` and `a/b` cannot both be there.
  if (/'[^']+' exists; cannot create '/.test(complaint) || /cannot process '[^']+' and '/.test(complaint))
    return new ApiError(422, "Reference update failed");
  return new Error(`git would not move ${moves.map((move) => move.ref).join(", ")}: ${complaint.trim()}`);
}
