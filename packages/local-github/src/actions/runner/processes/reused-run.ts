import type { ChildProcess } from "node:child_process";
import { EventEmitter } from "node:events";
import { PassThrough } from "node:stream";

type OutputName = "stdout" | "stderr";

/** One program in a process that is reused, looked at as if the process were its own. */
export class ReusedRun extends EventEmitter<{
  exit: [code: number | null, signal: NodeJS.Signals | null];
  error: [Error];
}> {
  readonly stdout = new PassThrough();
  readonly stderr = new PassThrough();
  /** What may still be the beginning of the mark. */
  readonly #held: Record<OutputName, Buffer> = { stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };
  readonly #open = new Set<OutputName>(["stdout", "stderr"]);
  readonly #mark: Buffer;
  #code: number | undefined;
  #isOver = false;

  /** `mark` ends the program's output on each stream. */
  constructor(
    private readonly child: ChildProcess,
    mark: string,
  ) {
    super();
    this.#mark = Buffer.from(mark);
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  kill(signal: NodeJS.Signals): boolean {
    return !this.#isOver && this.child.kill(signal);
  }

  /** The process wrote something. */
  output(name: OutputName, part: Buffer): void {
    if (!this.#open.has(name)) return;
    const text = Buffer.concat([this.#held[name], part]);
    const end = text.indexOf(this.#mark);
    if (end >= 0) {
      this[name].end(text.subarray(0, end));
      this.#open.delete(name);
      this.#endWhenComplete();
      return;
    }
    // A mark begins with a byte that hardly any output holds.
    const start = text.lastIndexOf(0);
    const kept = start < 0 || text.length - start >= this.#mark.length ? text.length : start;
    this[name].write(text.subarray(0, kept));
    this.#held[name] = text.subarray(kept);
  }

  /** The process says that the program has ended. */
  ended(code: unknown): void {
    this.#code = Number(code);
    this.#endWhenComplete();
  }

  /** The process itself has ended; what it started may still write. */
  exited(code: number | null, signal: NodeJS.Signals | null): void {
    this.#end(code, signal);
  }

  /** Nobody writes any more. */
  closed(): void {
    for (const name of this.#open) this[name].end(this.#held[name]);
    this.#open.clear();
  }

  #endWhenComplete(): void {
    if (this.#code !== undefined && this.#open.size === 0) this.#end(this.#code, null);
  }

  #end(code: number | null, signal: NodeJS.Signals | null): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.emit("exit", code, signal);
  }
}
