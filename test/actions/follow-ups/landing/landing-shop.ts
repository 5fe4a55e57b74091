/** A repository with real git whose released pull requests land. */
import { expect } from "@jest/globals";
import { branches } from "../../../../src/domain/values/names.js";
import { CleanUpShop, type Change } from "../../../support/real-git-shop.js";

/** The repository of the test that runs: `openShop` opens it. */
export let shop: CleanUpShop;

export async function openShop(...options: Parameters<typeof CleanUpShop.open>): Promise<void> {
  shop = await CleanUpShop.open(...options);
}

/** The files of develop. */
export const develop = async (): Promise<Readonly<Record<string, string>>> =>
  shop.files((await shop.tip(branches.base)).tree);

/** Everything that was released is on develop, and nothing is left to do. */
export async function expectLanded(): Promise<void> {
  const state = await shop.state();
  expect(state.followUps).toEqual([]);
  expect(await develop()).toMatchObject(await shop.files(state.releases.at(-1)?.commit.tree ?? ""));
}

/** A pull request of two commits. */
export const proposeTwice = (): Promise<Change> =>
  shop.propose({ "two.txt": "2\n" }, { "two.txt": "2, better\n" });
