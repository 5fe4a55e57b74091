/**
 * Each request that the first and the last job of a release make fails once, before or after its effect. The release
 * ends as one without a fault does.
 */
import { afterAll, expect, it, jest } from "@jest/globals";
import type { Stage } from "../../src/rehearsal/stage/stage.js";
import { closeShop, newestRunId, openShop } from "./support/shop.js";
import { breakPoint, playRelease, pointsAfter, type Point } from "./support/release-path.js";

const isWhole = process.env["FULL_MATRIX"] === "1";
const sampleSize = 12;
const jobs = ["promote / decide", "record / record"];

jest.setTimeout(isWhole ? 3_600_000 : 600_000);

/** What a release that went well leaves at least; the rest is compared with the one that had no fault. */
const wholeRelease = {
  ...{ tags: 1, releases: 1, deployments: 2, productionUploads: 1, commentsByConsole: 1 },
  ...{ isMerged: true, status: "success", hasTheTitle: true, notes: true, page: true },
  sameTrees: { staging: true, tag: true, production: true },
  open: { debts: 0, attempt: null, intent: null },
  ...{ issues: 0, openPullRequests: 0, waitingRuns: 0, scratchBranches: 0 },
};

/** Closed together at the end: shops share the connections of their people. */
const stages: Stage[] = [];
afterAll(async () => {
  for (const stage of stages) await closeShop(stage);
});

/** A shop with one release behind it, so that the next ones are all alike. */
async function openUsedShop(): Promise<Stage> {
  const stage = await openShop();
  stages.push(stage);
  await playRelease(stage, "first");
  return stage;
}

interface Fault extends Point {
  readonly effect: "before" | "after";
}

/** Evenly over the list, which holds both effects of a request next to each other. */
function spread(faults: readonly Fault[], size: number): readonly Fault[] {
  const step = Math.max(1, faults.length / size);
  return faults.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

const nameOf = ({ job, operation, nth, effect }: Fault): string => `${job}: ${operation} ${nth}, ${effect}`;

it(`ends as without a fault: ${isWhole ? "every point" : `a sample of about ${sampleSize} points, spread evenly (all with FULL_MATRIX=1)`}`, async () => {
  const startedAt = performance.now();
  const first = await openUsedShop();
  const run = newestRunId(first);
  const clean = await playRelease(first, "clean");
  expect(clean).toMatchObject(wholeRelease);
  const points = pointsAfter(first, run, jobs);
  const all = points.flatMap((point): Fault[] => [
    { ...point, effect: "before" },
    { ...point, effect: "after" },
  ]);
  const chosen = isWhole ? all : spread(all, sampleSize);
  const queue = [...chosen];
  const [notReached, failures]: [string[], unknown[]] = [[], []];
  const lane = async (used: Stage | undefined): Promise<void> => {
    let stage = used ?? (await openUsedShop());
    for (let fault = queue.shift(); fault !== undefined; fault = queue.shift()) {
      breakPoint(stage, fault, fault.effect);
      try {
        expect(await playRelease(stage, `n${chosen.length - queue.length}`)).toEqual(clean);
        if (stage.github.faults.unused > 0) notReached.push(nameOf(fault));
        stage.github.faults.clear();
      } catch (error) {
        failures.push({ fault: nameOf(fault), difference: error instanceof Error ? error.message : error });
        process.stderr.write(`${nameOf(fault)}: ${String(error)}\n`);
        stage = await openUsedShop();
      }
    }
  };
  await Promise.all([lane(first), lane(undefined)]);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  process.stderr.write(
    `Fault matrix: ${chosen.length} of ${all.length} points (${points.length} requests of ${jobs.join(" and ")}), ${notReached.length} not reached${notReached.length > 0 ? ` (${notReached.join("; ")})` : ""}, ${failures.length} that ended otherwise, ${seconds} s\n`,
  );
  expect(failures).toEqual([]);
  expect(notReached).toEqual([]);
});
