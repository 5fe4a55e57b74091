/**
 * One open pull request, hostile in each of many ways: the other releases and a rollback take at most 1.1 times the
 * requests that they take without it. Both are counted by the GitHub that was asked.
 */
import { afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { gateChecks } from "../../src/actions/gate-checks.js";
import { publish } from "../../src/actions/pull-requests/publish.js";
import { readContext } from "../../src/actions/run/decision-context.js";
import { inputSchemas } from "../../src/actions/run/inputs.js";
import { CleanUpShop } from "../support/real-git-shop.js";
import {
  isFromStranger,
  isRefusedByTester,
  passesChecks,
  ways,
  waysThatFillChecks,
  waysThatFillPages,
} from "./hostile-ways.js";

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
  readonly live: string;
  readonly files: unknown;
}

/** A sweep's gates and what all pull requests show, two releases, a rollback of the second one, and all that follows from it. */
async function play(into: CleanUpShop): Promise<Cost> {
  const before = into.requests();
  const jobsBefore = new Set(into.fixture.github.traffic.jobs());
  const gates = async (): Promise<void> => {
    await gateChecks(await into.world(), inputSchemas["gate-checks"].parse({ token: "x" }));
    const world = await into.world();
    await publish(world, await readContext(world), { waiting: new Map(), leaveOutBoarding: false });
  };
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

it.each(Object.entries(waysThatFillPages))("%s", async (name, way) => {
  expect((await playBeside(name, way)).requests).toBeLessThanOrEqual(most());
});

/** A pull request whose checks passed would be on staging but for one thing, which people can write in any number. */
const keptOff = { "a tester requests changes": isRefusedByTester, "it is a stranger's": isFromStranger };

describe.each(Object.entries(keptOff))("its checks passed and %s:", (why, keep) => {
  it.each(Object.entries({ ...waysThatFillPages, ...waysThatFillChecks }))("%s", async (name, way) => {
    const all: typeof way = async (hostile) => {
      for (const each of [way, passesChecks, keep]) await each(hostile);
    };
    expect((await playBeside(`${why}, ${name}`, all)).requests).toBeLessThanOrEqual(most());
  });
});

const neverKnown = "whether it can be merged is never known";

/** Sweeps ask again. */
it(`its checks passed, and ${neverKnown}, however often events come`, async () => {
  const event = { name: "push", payload: {} };
  const plain = await CleanUpShop.open();
  plain.event = event;
  const { requests } = await play(plain);
  await plain.close();
  const way: (typeof ways)[string] = async (hostile) => {
    for (const each of [waysThatFillPages[neverKnown], passesChecks]) await each?.(hostile);
    hostile.shop.event = event;
  };
  expect((await playBeside(neverKnown, way)).requests).toBeLessThanOrEqual(Math.floor(requests * 1.1));
});
