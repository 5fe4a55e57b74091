import type { LocalClock } from "../model/interfaces.js";

/** Time that only passes when something happens: every story plays at the same times, however fast the machine is. */
export class SimulatedClock implements LocalClock {
  #milliseconds: number;

  constructor(start = new Date("2026-01-05T09:00:00Z")) {
    this.#milliseconds = start.getTime();
  }

  now(): Date {
    return new Date(this.#milliseconds);
  }

  tick(): Date {
    this.advance(1);
    return this.now();
  }

  /** For a local GitHub that goes back to what it was. */
  turnBack(to: Date): void {
    this.#milliseconds = to.getTime();
  }

  /** Lets seconds pass in which nothing happens: a soak, a wait timer, a night. */
  advance(seconds: number): void {
    this.#milliseconds += seconds * 1000;
  }
}
