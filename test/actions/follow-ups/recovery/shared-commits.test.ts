/** Commits of a released pull request on another branch: they left production with it and come back with its recovery. */
import { afterEach, expect, it, jest } from "@jest/globals";
import type { CommitSha } from "../../../../src/domain/values/values.js";
import { taintedCommits } from "../../../../src/domain/state/taint.js";
import { CleanUpShop } from "../../../support/real-git-shop.js";

jest.setTimeout(60_000);

let shop: CleanUpShop;
afterEach(() => shop.close());

/** What a pull request holds that is to come back only inside a recovery. */
async function taintedOf(number: number): Promise<readonly CommitSha[]> {
  const { snapshots } = await shop.world();
  const { pullRequests } = await snapshots.read();
  const tainted = taintedCommits(await shop.state(), number);
  const commits = pullRequests.find((each) => each.number === number)?.commits ?? [];
  return commits.filter((commit) => tainted.has(commit));
}

it("a pull request that went on after another was stacked on it waits for that one's recovery", async () => {
  shop = await CleanUpShop.open({ method: "squash" });
  await shop.release([await shop.propose({ "one.txt": "1\n" })]);
  const below = await shop.propose({ "two.txt": "2\n" }, { "two.txt": "2, more\n" });
  const above = await shop.proposeOn(below, { "three.txt": "3\n" });
  await shop.push(below.branch, { "four.txt": "4\n" });
  const unconcerned = await shop.propose({ "five.txt": "5\n" });
  await shop.release([above]);
  expect(await taintedOf(below.number)).toEqual([]);

  await shop.rollBack();
  expect(await taintedOf(below.number)).toHaveLength(2);
  expect(await taintedOf(unconcerned.number)).toEqual([]);
  const { pullRequest } = await shop.recovery();
  expect(await taintedOf(pullRequest)).toEqual([]);

  await shop.releaseRecovery();
  expect(await taintedOf(below.number)).toEqual([]);
});

it("what an earlier release had brought, and keeps, is not taken for the later one's", async () => {
  shop = await CleanUpShop.open({ method: "squash" });
  await shop.release([await shop.propose({ "one.txt": "1\n" })]);
  const first = await shop.propose({ "two.txt": "2\n" }, { "two.txt": "2, more\n" });
  const later = await shop.proposeOn(first, { "three.txt": "3\n" });
  const other = await shop.proposeOn(first, { "four.txt": "4\n" });
  await shop.release([first]);
  await shop.release([later]);
  await shop.rollBack();
  expect(await taintedOf(other.number)).toEqual([]);
});
