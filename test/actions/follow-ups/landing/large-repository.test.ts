/** What a rollback asks of GitHub does not grow with the repository. */
import { afterEach, expect, it, jest } from "@jest/globals";
import { branches } from "../../../../src/domain/values/names.js";
import type { Size } from "../../../support/large-repository.js";
import { CleanUpShop, type Changes } from "../../../support/real-git-shop.js";

const [files, commits] = [100_000, 50_000];
jest.setTimeout(300_000);

let shop: CleanUpShop | undefined;
afterEach(() => shop?.close());

const released: Changes = { "app.txt": "ONE\n", "new/a.txt": "a\n", "large/0/0/1.txt": "released\n" };

interface Cost {
  readonly requests: number;
  readonly milliseconds: number;
}

/** Requests of the rollback and of everything that follows from it, with drift, so that nothing is found by luck. */
async function cost(size: Size): Promise<Cost> {
  shop = await CleanUpShop.open({ size });
  await shop.release([await shop.propose({ "one.txt": "1\n" })]);
  await shop.release([await shop.propose(released)]);
  await shop.push(branches.base, { "drift.txt": "drift\n", "large/0/0/2.txt": "drift\n" });
  const before = shop.requests();
  const startedAt = Date.now();
  await shop.rollBack();
  const took = { requests: shop.requests() - before, milliseconds: Date.now() - startedAt };
  expect(await shop.text(branches.base, "app.txt")).not.toBe("ONE\n");
  expect(await shop.text(branches.base, "drift.txt")).toBe("drift\n");
  expect(await shop.text((await shop.recovery()).branch, "new/a.txt")).toBe("a\n");
  await shop.close();
  shop = undefined;
  return took;
}

it(`${files} files and ${commits} commits are rolled back with at most two requests more than ten files`, async () => {
  const small = await cost({ files: 10, commits: 10 });
  const large = await cost({ files, commits });
  process.stderr.write(`${JSON.stringify({ files, commits, small, large })}\n`);
  // Where GitHub cuts the listings of both releases, a comparison and a look at deploy.yml may have to say the rest.
  expect(large.requests).toBeLessThanOrEqual(small.requests + 2);
});
