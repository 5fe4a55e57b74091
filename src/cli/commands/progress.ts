import { isatty } from "node:tty";
import type { Streams } from "../streams.js";

const quietForMs = 2000;
const everyMs = 500;

/** Says on a terminal how far a longer piece of work has come, from two seconds on; nothing in a pipe. */
export class Progress {
  readonly #startedAt = performance.now();
  #saidAt = 0;

  constructor(
    private readonly stderr: Streams["stderr"],
    private readonly isTerminal: boolean = isatty(2),
  ) {}

  /** Costs next to nothing; call it as often as there is something new. */
  at(count: number, what: string): void {
    if (!this.isTerminal || count % 1024 !== 0) return;
    const now = performance.now();
    if (now - this.#startedAt < quietForMs || now - this.#saidAt < everyMs) return;
    this.#saidAt = now;
    this.stderr.write(`\r${count} ${what} …`);
  }

  end(): void {
    if (this.#saidAt > 0) this.stderr.write("\r\u001b[K");
    this.#saidAt = 0;
  }
}
