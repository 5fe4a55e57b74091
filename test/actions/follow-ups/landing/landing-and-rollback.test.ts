/** Landing beside a rollback, with real git. */
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { branches } from "../../../../src/domain/values/names.js";
import type { Method } from "../../../support/real-git-shop.js";
import { develop, expectLanded, openShop, proposeTwice, shop } from "./landing-shop.js";

jest.setTimeout(60_000);

afterEach(() => shop.close());

describe("a release that is rolled back while it lands", () => {
  it("lands no further from the approval on; what has landed is taken out, all of it comes back", async () => {
    await openShop();
    await shop.release([await shop.propose({ "one.txt": "1\n" })]);
    const good = await develop();
    const [first, second] = [await proposeTwice(), await shop.propose({ "three.txt": "3\n" })];
    await shop.release([first, second], { land: false });
    await shop.mergeByHand(first.number, "squash");
    await shop.request();
    await shop.approve();
    await shop.settle();
    expect(await shop.text(branches.base, "two.txt")).toBe("2, better\n");
    expect(await shop.text(branches.base, "three.txt")).toBeUndefined();

    await shop.restore();
    await shop.settle();
    expect(await develop()).toEqual(good);
    await shop.releaseRecovery();
    await expectLanded();
    expect(await shop.text(branches.base, "three.txt")).toBe("3\n");
    expect(await shop.text(branches.base, "two.txt")).toBe("2, better\n");
  });

  it("leaves no landing pull request open", async () => {
    await openShop();
    await shop.release([await shop.propose({ "one.txt": "1\n" })]);
    const change = await proposeTwice();
    await shop.release([change], { land: false });
    await shop.call("ada", "PATCH", `/repos/acme/shop/pulls/${change.number}`, { state: "closed" });
    shop.holdDevelop();
    const landing = (await shop.settle()).landings[0]?.pullRequest ?? 0;
    shop.releaseDevelop();
    await shop.rollBack();
    const { landings, followUps } = await shop.state();
    expect({ landings, followUps }).toEqual({ landings: [], followUps: [] });
    expect(shop.repository.pulls.get(landing)).toMatchObject({ state: "closed", merged: undefined });
  });
});

describe("a failed attempt that is rolled back", () => {
  it("never was on develop: its recovery is the attempt itself, with the original heads", async () => {
    await openShop();
    await shop.release([await shop.propose({ "one.txt": "1\n" })]);
    const change = await proposeTwice();
    await shop.release([change], { outcome: "failed" });
    await shop.rollBack();
    const { commit } = await shop.recovery();
    const world = await shop.world();
    expect(await world.history.contains(commit.sha, change.head)).toBe(true);
    await shop.releaseRecovery();
    await expectLanded();
    expect(shop.repository.pulls.get(change.number)?.state).toBe("closed");
  });
});

describe("a failed attempt with drift that somebody takes out of develop", () => {
  it("comes back with the drift, although its own merge would conflict and lose it", async () => {
    await openShop();
    await shop.release([await shop.propose({ "app.txt": "1\n" })]);
    await shop.push(branches.base, { "app.txt": "manually\n", "drift.txt": "manually\n" });
    const change = await shop.propose({ "app.txt": "2\n" });
    await shop.release([change], { outcome: "failed" });
    await shop.request();
    await shop.restore();
    await shop.push(branches.base, { "app.txt": "1\n", "drift.txt": null });
    const state = await shop.settle();
    expect(state.followUps).toEqual([]);
    await shop.releaseRecovery();
    const texts = ["app.txt", "drift.txt"].map((path) => shop.text(branches.base, path));
    expect(await Promise.all(texts)).toEqual(["2\n", "manually\n"]);
  });
});

describe("a recovery that a person merges past the console", () => {
  it.each(["squash", "rebase"] satisfies Method[])(
    "by %s is drift until a release ships it, which ends the rollback",
    async (method) => {
      await openShop();
      await shop.release([await shop.propose({ "one.txt": "1\n" })]);
      await shop.release([await proposeTwice()]);
      await shop.rollBack();
      const recovery = await shop.recovery();
      await shop.push(recovery.branch, { "fix.txt": "a repair\n" });
      await shop.mergeByHand(recovery.pullRequest, method);
      const state = await shop.settle();
      expect(state.recoveries[0]?.merged).toHaveLength(method === "rebase" ? 2 : 1);
      expect(state.train.drift.map(({ sha }) => sha)).toEqual(state.recoveries[0]?.merged);
      await shop.release([await shop.propose({ "next.txt": "next\n" })]);
      const over = await shop.state();
      expect({ recoveries: over.recoveries, followUps: over.followUps }).toEqual({
        recoveries: [],
        followUps: [],
      });
      expect(await shop.text(branches.base, "two.txt")).toBe("2, better\n");
    },
  );
});
