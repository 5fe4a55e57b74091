/** What rebuilding staging costs, in requests that wait for one another, counted by the GitHub that was asked. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { proposeTogether, ware } from "../../src/rehearsal/steps/changes.js";
import type { LoggedRequest } from "@release-console/local-github";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import { closeShop, openShop, quickPolicy, sweep, workflowPath } from "../support/acceptance/shop.js";

jest.setTimeout(300_000);

const release = workflowPath("release.yml");
const onlyByHand = (text: string): string =>
  text.replace(/^on:\n(?: .*\n)*?(?= {2}workflow_dispatch:)/m, "on:\n").replace(/^ {2}schedule:.*\n/m, "");

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openShop({
    policy: (address) => `${quickPolicy(address)}max-staged: 40\n`,
    files: (installed) => ({ [release]: onlyByHand(installed[release] as string) }),
  });
});
afterAll(() => closeShop(fixture));

let proposed = 0;
/** Opens pull requests until there are so many, and moves develop, so that every one is merged again. */
async function fillTrain(size: number): Promise<void> {
  const wares = Array.from({ length: size - proposed }, (_, index) => ware(`number-${proposed + index}`));
  await proposeTogether(fixture, wares);
  proposed = size;
  await fixture.people.ada.pushes("develop", {
    message: `Drift ${size}`,
    files: { [`drift-${size}.txt`]: "x\n" },
  });
  await fixture.settles();
}

/** From the first merge to the move of staging; the snapshot is that of the step before. */
async function rebuild(): Promise<readonly LoggedRequest[]> {
  const { jobs } = await sweep(fixture);
  const { log } = fixture.github.traffic.job(jobs.find(({ name }) => name === "promote / decide")?.id ?? 0);
  const last = log.findLastIndex(({ operation }) => operation === "UpdateRefs");
  const first = log.findIndex(({ operation }) => operation === "Merges");
  const from = log[first]?.depth ?? Number.NaN;
  const until = log[last]?.depth ?? Number.NaN;
  return log.filter(({ depth }) => depth >= from && depth <= until);
}

describe("rebuilding staging takes 2 + ⌈changed/8⌉ round trips", () => {
  it.each([1, 8, 9, 17, 30])("for a train of %d", async (size) => {
    await fillTrain(size);
    const requests = await rebuild();
    expect((await fixture.observer.state())?.train.staged).toHaveLength(size);
    const roundTrips = new Set(requests.map(({ depth }) => depth)).size;
    process.stderr.write(`train of ${size}: ${roundTrips} round trips, ${requests.length} requests\n`);
    expect(roundTrips).toBe(2 + Math.ceil(size / 8));
  });
});
