/** One running job of the console: every call through a port passes here, where it may be made to wait or to die. */

import type { LogPosition } from "../../src/ports/reading.js";

/** Where a process dies: at its nth call, with that call's effect done or not. */
export interface Death {
  readonly atCall: number;
  readonly isEffectDone: boolean;
}

/** Several processes at once take turns, one call at a time, in an order drawn from a seed. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #seed: number;
  taken = 0;

  constructor(seed: number) {
    this.#seed = seed + 1;
  }

  wait(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Lets one call after the other go on until all are over; those that died leave nothing waiting. */
  async run(all: Promise<unknown>): Promise<void> {
    const end = { isOver: false };
    const over = all.finally(() => (end.isOver = true));
    for (let idle = 0; !end.isOver && idle < 3;) {
      await settled();
      const [next] = this.#waiting.splice(this.#draw(this.#waiting.length), 1);
      idle = next === undefined ? idle + 1 : 0;
      if (next === undefined) continue;
      this.taken += 1;
      next();
    }
    if (!end.isOver) throw new Error("The processes wait for each other.");
    await over;
  }

  #draw(choices: number): number {
    this.#seed = (Math.imul(this.#seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return choices === 0 ? 0 : (this.#seed >> 8) % choices;
  }
}

/** Until every promise that can go on has gone on. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function createPosition(): LogPosition {
  let latest = 0;
  return { latest: () => latest, saw: (sequence) => void (latest = Math.max(latest, sequence)) };
}

export class Process {
  readonly died: Promise<"died">;
  isDead = false;
  calls = 0;
  #die: (value: "died") => void = () => undefined;

  constructor(
    readonly options: {
      readonly death: Death | undefined;
      readonly turns: Turns | undefined;
      /** How far the job knows the log. */
      readonly position: LogPosition;
      /** Asked before each call: a cancelled job's process is killed by its runner. */
      readonly isStopped: () => boolean;
    },
  ) {
    this.died = new Promise((resolve) => (this.#die = resolve));
  }

  async call<T>(effect: () => T): Promise<T> {
    const { death, turns, isStopped } = this.options;
    if (turns !== undefined) await turns.wait();
    if (!this.isDead && isStopped()) this.#end();
    if (this.isDead) return never();
    this.calls += 1;
    if (death?.atCall !== this.calls) return effect();
    if (death.isEffectDone) effect();
    this.#end();
    return never();
  }

  #end(): void {
    this.isDead = true;
    this.#die("died");
  }
}

const never = <T>(): Promise<T> => new Promise(() => undefined);
