/** GitHub's API on its worst days, in front of the committed bundles. */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { ailments, raiseStorm } from "../support/acceptance/api-faults.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import { expectAllDoneOnce, scratchBranches } from "../support/acceptance/end-state.js";
import { playRelease } from "../support/acceptance/release-path.js";
import { closeShop, openShop, rollBack } from "../support/acceptance/shop.js";

jest.setTimeout(300_000);

interface Release {
  readonly entries: readonly string[];
  readonly deployments: number;
  readonly [fact: string]: unknown;
}

let fixture: Fixture;
let ordinary: Release;
beforeAll(async () => {
  fixture = await openShop();
  ordinary = (await playRelease(fixture, "ordinary")) as Release;
});
afterEach(() => {
  fixture.github.faults.clear();
});
afterAll(() => closeShop(fixture));

/** The same end, though there may have been more tries on the way: a gate more, a deployment to staging that was aborted. */
function expectAlike({ entries, deployments, ...end }: Release): void {
  const { entries: usual, deployments: fewest, ...usualEnd } = ordinary;
  expect(end).toEqual(usualEnd);
  expect(entries).toEqual(expect.arrayContaining([...usual]));
  expect(deployments).toBeGreaterThanOrEqual(fewest);
}

describe("reads that lag behind what was written", () => {
  it("hold a release up and change nothing about it", async () => {
    fixture.github.faults.reads.lagMs = 700;
    expectAlike((await playRelease(fixture, "lagging")) as Release);
    expect(fixture.github.faults.reads.repeated).toBeGreaterThan(5);
  });
});

describe("a storm of errors, rate limits, pages of HTML and answers that break off", () => {
  it("ends in the same release, and in a rollback that is whole", async () => {
    const suffered = raiseStorm(fixture, { reads: 3, writes: 4 });
    expectAlike((await playRelease(fixture, "stormy")) as Release);
    await rollBack(fixture);
    fixture.github.faults.clear();
    await expectAllDoneOnce(fixture);
    expect(await scratchBranches(fixture)).toEqual([]);
    expect((await fixture.observer.state())?.production).toMatchObject({ kind: "known", version: "v1.1.0" });
    // Each of the ailments came up.
    expect([...suffered.keys()].toSorted()).toEqual(ailments.toSorted());
  });
});
