/**
 * One open pull request, hostile in each of many ways: the other releases and a rollback take at most 1.1 times the
 * requests that they take without it. Both are counted by the GitHub that was asked.
 */
import { afterEach, beforeAll, expect, it, jest } from "@jest/globals";
import { gateChecks } from "../../src/actions/gate-checks.js";
import { inputSchemas } from "../../src/actions/run/inputs.js";
import { CleanUpShop } from "../support/real-git-shop.js";
import { ways, waysThatFillPages } from "./hostile-ways.js";

jest.setTimeout(240_000);

let shop: CleanUpShop | undefined;
afterEach(async () => {
  await shop?.close();
  shop = undefined;
});

interface Cost {
  readonly requests: number;
  /** Of them, those that only go on with a list, or ask again for what GitHub did not know. */
  readonly pages: number;
  readonly reads: number;
  readonly live: string;
  readonly files: unknown;
}

/** A sweep's gates, two releases, a rollback of the second one, and all that follows from it. */
async function play(into: CleanUpShop): Promise<Cost> {
  const before = into.requests();
  const jobsBefore = new Set(into.fixture.github.traffic.jobs());
  const gates = async (): Promise<void> =>
    gateChecks(await into.world(), inputSchemas["gate-checks"].parse({ token: "x" }));
  const good = await into.propose({ "good.txt": "good\n" });
  await gates();
  await into.release([good]);
  const bad = await into.propose({ "bad.txt": "bad\n" });
  await gates();
  await into.release([bad]);
  await into.rollBack();
  await gates();
  const { production, recoveries, followUps } = await into.state();
  const { tree } = await into.tip("develop");
  const { traffic } = into.fixture.github;
  const asked = traffic
    .jobs()
    .filter((job) => !jobsBefore.has(job))
    .flatMap((job) => traffic.job(job).log.map(({ operation }) => operation));
  return {
    requests: into.requests() - before,
    pages: asked.filter((operation) => furtherPages.has(operation)).length,
    reads: asked.filter((operation) => operation === "Snapshot").length,
    live: JSON.stringify([production, recoveries.length, followUps.length]),
    files: await into.files(tree),
  };
}

const furtherPages = new Set(["NextPage", "Mergeability"]);

let without: Cost;
beforeAll(async () => {
  const plain = await CleanUpShop.open();
  without = await play(plain);
  await plain.close();
});

it("there are at least 25 ways", () => {
  expect(Object.keys(ways).length).toBeGreaterThanOrEqual(25);
});

async function playBeside(name: string, way: (typeof ways)[string]): Promise<Cost> {
  shop = await CleanUpShop.open();
  const change = await shop.propose({ "hostile.txt": "x\n" });
  const pull = shop.repository.pulls.get(change.number);
  if (pull === undefined) throw new Error("no pull request");
  await way({ shop, change, pull });
  const cost = await play(shop);
  process.stderr.write(`${name}: ${cost.requests} of ${without.requests}, ${cost.pages} of them pages\n`);
  expect({ live: cost.live, files: cost.files }).toEqual({ live: without.live, files: without.files });
  return cost;
}

const most = (): number => Math.floor(without.requests * 1.1);

it.each(Object.entries(ways))("%s", async (name, way) => {
  expect((await playBeside(name, way)).requests).toBeLessThanOrEqual(most());
});

/**
 * What does not fit into the first answer of a read is asked for at each read: so many more requests, and no other.
 */
it.each(Object.entries(waysThatFillPages))("%s", async (name, { way, pages }) => {
  const cost = await playBeside(name, way);
  expect(cost.requests - cost.pages).toBeLessThanOrEqual(most());
  expect(cost.pages).toBeLessThanOrEqual(cost.reads * pages);
});
