import { isDeepStrictEqual } from "node:util";

export interface FailedExpectation {
  readonly step: string;
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

/** What a scenario claims about the world. Every claim is kept; a failed one never hides the ones after it. */
export class Expectations {
  readonly failed: FailedExpectation[] = [];
  held = 0;
  /** Name of the step that is played. */
  step = "";

  constructor(private readonly onFailure: (failure: FailedExpectation) => void) {}

  /** `found` is shown when the claim does not hold. */
  that(what: string, holds: boolean, found: unknown = holds): void {
    this.#record(what, holds, { expected: "yes", found });
  }

  equal(what: string, found: unknown, expected: unknown): void {
    this.#record(what, isDeepStrictEqual(found, expected), { expected, found });
  }

  contains(what: string, found: string | undefined, parts: readonly string[]): void {
    const missing = parts.filter((part) => found?.includes(part) !== true);
    this.#record(what, missing.length === 0, {
      expected: `to contain ${missing.map((part) => JSON.stringify(part)).join(" and ")}`,
      found,
    });
  }

  #record(
    what: string,
    holds: boolean,
    { expected, found }: { readonly expected: unknown; readonly found: unknown },
  ): void {
    if (holds) {
      this.held += 1;
      return;
    }
    const failure = { step: this.step, what, expected: show(expected), found: show(found) };
    this.failed.push(failure);
    this.onFailure(failure);
  }
}

function show(value: unknown): string {
  if (typeof value === "string") return value;
  return value === undefined ? "nothing" : JSON.stringify(value, undefined, 1).replaceAll(/\n\s*/g, " ");
}
