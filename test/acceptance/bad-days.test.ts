/** GitHub's API on its worst days, in front of the committed bundles. */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { ailments, raiseStorm } from "../support/acceptance/api-faults.js";
import type { Stage } from "../../src/rehearsal/fixture/fixture.js";
import { expectAllDoneOnce, scratchBranches } from "../support/acceptance/end-state.js";
import { playRelease } from "../support/acceptance/release-path.js";
import { closeShop, openShop, rollBack } from "../support/acceptance/shop.js";

jest.setTimeout(300_000);

interface Release {
  readonly entries: readonly string[];
  readonly deployments: number;
  readonly [fact: string]: unknown;
}

let stage: Stage;
let ordinary: Release;
beforeAll(async () => {
  stage = await openShop();
  ordinary = (await playRelease(stage, "ordinary")) as Release;
});
afterEach(() => {
  stage.github.faults.clear();
});
afterAll(() => closeShop(stage));

/** The same end, though there may have been more tries on the way: a gate more, a deployment to staging that was aborted. */
function expectAlike({ entries, deployments, ...end }: Release): void {
  const { entries: usual, deployments: fewest, ...usualEnd } = ordinary;
  expect(end).toEqual(usualEnd);
  expect(entries).toEqual(expect.arrayContaining([...usual]));
  expect(deployments).toBeGreaterThanOrEqual(fewest);
}

describe("reads that lag behind what was written", () => {
  it("hold a release up and change nothing about it", async () => {
    stage.github.faults.reads.lagMs = 700;
    expectAlike((await playRelease(stage, "lagging")) as Release);
    expect(stage.github.faults.reads.repeated).toBeGreaterThan(5);
  });
});

describe("a storm of errors, rate limits, pages of HTML and answers that break off", () => {
  it("ends in the same release, and in a rollback that is whole", async () => {
    const suffered = raiseStorm(stage, { reads: 3, writes: 4 });
    expectAlike((await playRelease(stage, "stormy")) as Release);
    await rollBack(stage);
    stage.github.faults.clear();
    await expectAllDoneOnce(stage);
    expect(await scratchBranches(stage)).toEqual([]);
    expect((await stage.observer.state())?.production).toMatchObject({ kind: "known", version: "v1.1.0" });
    // Each of the ailments came up.
    expect([...suffered.keys()].toSorted()).toEqual(ailments.toSorted());
  });
});
