import { rmSync } from "node:fs";
import { constants } from "node:os";

/** The last one says that the terminal was closed. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What Ctrl-C does while a rehearsal goes on: it ends it and leaves nothing behind, or ends the wait for it. */
export class Interruption {
  #endWait: (() => void) | undefined;

  /** `directory` is deleted when the rehearsal is ended. */
  constructor(private readonly directory: string) {
    for (const signal of signals) process.on(signal, this.#interrupt);
  }

  /** Resolves at the next Ctrl-C, which then ends nothing else. */
  async wait(): Promise<void> {
    // A promise alone keeps no process alive.
    const alive = setInterval(() => undefined, 60_000);
    await new Promise<void>((resolve) => (this.#endWait = resolve));
    clearInterval(alive);
    this.#endWait = undefined;
  }

  /** From now on Ctrl-C does what it always does. */
  close(): void {
    for (const signal of signals) process.removeListener(signal, this.#interrupt);
  }

  readonly #interrupt = (signal: NodeJS.Signals): void => {
    if (this.#endWait !== undefined) return this.#endWait();
    rmSync(this.directory, { recursive: true, force: true });
    process.exit(128 + constants.signals[signal]);
  };
}
