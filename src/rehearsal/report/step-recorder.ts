import type { PlayedStep } from "./played-step.js";
import type { Expectations } from "./expectations.js";
import type { Narrator } from "./narrator.js";

export interface Traffic {
  readonly requests: number;
  readonly roundTrips: number;
}

export interface StepRecorderOptions {
  readonly expect: Expectations;
  readonly narrator: Narrator;
  /** Traffic of all jobs so far. */
  readonly traffic: () => Traffic;
}

/** Plays the steps of a scenario one after the other and keeps how each went. */
export class StepRecorder {
  readonly steps: PlayedStep[] = [];

  constructor(private readonly options: StepRecorderOptions) {}

  async play<T>(name: string, title: string, act: () => Promise<T>): Promise<T> {
    const { expect, narrator, traffic } = this.options;
    narrator.step(name, title);
    expect.step = name;
    const before = { ...traffic(), held: expect.held, failed: expect.failed.length, at: performance.now() };
    let isPlayed = false;
    try {
      const outcome = await act();
      isPlayed = true;
      return outcome;
    } finally {
      const after = traffic();
      const step = {
        name,
        title,
        ok: isPlayed && expect.failed.length === before.failed,
        ms: Math.round(performance.now() - before.at),
        expectations: expect.held - before.held + expect.failed.length - before.failed,
        requests: after.requests - before.requests,
        roundTrips: after.roundTrips - before.roundTrips,
      };
      this.steps.push(step);
      narrator.stepEnd(step);
    }
  }
}
