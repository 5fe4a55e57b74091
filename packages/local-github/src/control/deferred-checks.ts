/** Checks of answers that have been sent: they need not keep anybody waiting. */
export class DeferredChecks {
  #waiting: (() => void)[] = [];

  later(check: () => void): void {
    if (this.#waiting.length === 0) setImmediate(() => this.flush());
    this.#waiting.push(check);
  }

  /** Makes up for everything that was put off. */
  flush(): void {
    const due = this.#waiting;
    this.#waiting = [];
    for (const check of due) check();
  }
}
