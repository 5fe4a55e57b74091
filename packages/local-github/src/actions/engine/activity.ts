/**
 * Knows whether anything still happens. Only who works outside of this program's own turns holds (a job's processes, a
 * file being read); who waits for somebody else does not. Letting go counts only when everything that the end of the
 * work set off at once has had its turn to hold.
 */
export class Activity {
  private holders = 0;
  private readonly waiting: (() => void)[] = [];

  /** Returns the way to let go, which may be called more than once. */
  hold(): () => void {
    this.holders += 1;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      setImmediate(() => this.release());
    };
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    const release = this.hold();
    try {
      return await work();
    } finally {
      release();
    }
  }

  /** Resolves when nobody holds. */
  idle(): Promise<void> {
    return this.holders === 0 ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  private release(): void {
    this.holders -= 1;
    if (this.holders > 0) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
