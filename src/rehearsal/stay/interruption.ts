import { rmSync } from "node:fs";

/** What Ctrl-C does while a rehearsal goes on: it ends it and leaves nothing behind, or ends the wait for it. */
export class Interruption {
  #endWait: (() => void) | undefined;

  /** `directory` is deleted when the rehearsal is ended. */
  constructor(private readonly directory: string) {
    process.on("SIGINT", this.#interrupt);
    process.on("SIGTERM", this.#interrupt);
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
    process.removeListener("SIGINT", this.#interrupt);
    process.removeListener("SIGTERM", this.#interrupt);
  }

  readonly #interrupt = (signal: NodeJS.Signals): void => {
    if (this.#endWait !== undefined) return this.#endWait();
    rmSync(this.directory, { recursive: true, force: true });
    process.exit(signal === "SIGTERM" ? 143 : 130);
  };
}
