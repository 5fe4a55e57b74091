/** The model notices each fault that is planted. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { historyArbitrary } from "./arbitraries.js";
import { History } from "./history.js";
import { BrokenPromise, Witness } from "./oracle.js";
import { loadActions } from "../support/load-actions.js";
import { faults, type Fault } from "./faults-to-find.js";

beforeAll(loadActions);

const mostHistories = 150;

async function findFault({ breaking, through = (steps) => steps }: Fault): Promise<string | undefined> {
  for (const { setting, steps } of fc.sample(historyArbitrary, { numRuns: mostHistories, seed: 7 })) {
    const history = new History(setting, new Witness(new Map()), breaking);
    try {
      for (const step of through(steps)) await history.play(step);
      await history.comeToRest();
    } catch (error) {
      if (error instanceof BrokenPromise) return error.message;
      throw error;
    }
  }
  return undefined;
}

describe("the witness", () => {
  it.each(faults)(
    "finds out that $name",
    async (fault) => {
      expect(await findFault(fault)).toMatch(fault.found);
    },
    120_000,
  );
});
