/** What production runs reaches develop whatever happens to its pull request, and nothing that is being rolled back does. */
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { payDebts } from "../../src/actions/pay-debts.js";
import { readStanding } from "../../src/actions/standing.js";
import { branches, landingBranch } from "../../src/domain/branches.js";
import { CleanUpShop, type Change, type Method } from "./shop.js";

jest.setTimeout(60_000);

let shop: CleanUpShop;
afterEach(() => shop.close());

const develop = async (): Promise<Readonly<Record<string, string>>> =>
  shop.files((await shop.tip(branches.develop)).tree);

async function expectLanded(): Promise<void> {
  const state = await shop.state();
  expect(state.debts).toEqual([]);
  expect(await develop()).toMatchObject(await shop.files(state.releases.at(-1)?.commit.tree ?? ""));
}

const proposeTwice = (): Promise<Change> => shop.propose({ "two.txt": "2\n" }, { "two.txt": "2, better\n" });

describe("a released pull request", () => {
  it.each(["squash", "rebase"] satisfies Method[])(
    "merged by hand by %s while it is owed has landed, with all its commits",
    async (method) => {
      shop = await CleanUpShop.open();
      const change = await proposeTwice();
      await shop.release([change], { land: false });
      await shop.mergeByHand(change.number, method);
      const { train, landings } = await shop.settle();
      await expectLanded();
      expect({ drift: train.drift, landings }).toEqual({ drift: [], landings: [] });
    },
  );

  it.each([
    { fate: "still open", isMerged: false, aside: undefined },
    { fate: "merged there", isMerged: true, aside: "2, better\n" },
  ])(
    "that somebody sent to another branch, $fate, reaches develop by a landing pull request",
    async ({ isMerged, aside }) => {
      shop = await CleanUpShop.open();
      const change = await proposeTwice();
      await shop.release([change], { land: false });
      await shop.fixture.setBranch("aside", await shop.tip(branches.develop));
      await shop.call("ada", "PATCH", `/repos/acme/shop/pulls/${change.number}`, { base: "aside" });
      if (isMerged) await shop.mergeByHand(change.number, "squash");
      await shop.settle();
      await expectLanded();
      expect(await shop.text("aside", "two.txt")).toBe(aside);
    },
  );

  it("merged by hand before others were leaves develop known as it is by now", async () => {
    shop = await CleanUpShop.open();
    const changes = [await proposeTwice(), await shop.propose({ "three.txt": "3\n" })];
    await shop.release(changes, { land: false });
    for (const { number } of changes.toReversed()) await shop.mergeByHand(number, "merge");
    const world = await shop.world();
    const paid = await payDebts(world, await readStanding(world), { onlyOrphaned: false });
    expect(paid.state.debts.filter(({ kind }) => kind === "land")).toEqual([]);
    expect(paid.snapshot.develop).toEqual(await shop.tip(branches.develop));
  });

  it("landed by rebase leaves none of its commits as drift", async () => {
    shop = await CleanUpShop.open({ method: "rebase" });
    await shop.release([await proposeTwice(), await shop.propose({ "three.txt": "3\n" })]);
    await expectLanded();
    expect((await shop.state()).train.drift).toEqual([]);
  });

  it.each(["squash", "rebase"] satisfies Method[])(
    "of a stack over the same lines lands by %s, too",
    async (method) => {
      shop = await CleanUpShop.open({ method });
      const below = await shop.propose({ "app.txt": "below\n" });
      const above = await shop.proposeOn(below, { "app.txt": "above\n" });
      await shop.release([below, above]);
      await expectLanded();
      expect(await shop.text(branches.develop, "app.txt")).toBe("above\n");
      expect((await shop.state()).train.drift).toEqual([]);
      const pages = [below, above].map(({ number }) => shop.repository.pulls.get(number)?.state);
      expect(pages).toEqual(["closed", "closed"]);
    },
  );

  it("force-pushed without the released change: the release lands by itself, the new head stays open", async () => {
    shop = await CleanUpShop.open({ method: "squash" });
    const change = await proposeTwice();
    const other = await shop.propose({ "three.txt": "3\n" });
    await shop.release([change, other], { land: false });
    const replaced = await shop.change(await shop.tip(branches.develop), { "else.txt": "quite another\n" });
    await shop.moveBranch(change.branch, replaced, true);
    const { train } = await shop.settle();
    await expectLanded();
    expect(train.drift).toEqual([]);
    expect(await shop.text(branches.develop, "else.txt")).toBeUndefined();
    const landing = [...shop.repository.pulls.values()].find(
      ({ headBranch }) => headBranch === landingBranch("v1.0.0"),
    );
    expect(landing?.merged).toBeDefined();
    expect(shop.repository.pulls.get(other.number)?.state).toBe("closed");
    expect(shop.repository.pulls.get(change.number)).toMatchObject({ state: "open", merged: undefined });
  });

  it("merged by hand with a newer head: the released part has landed, the rest is drift", async () => {
    shop = await CleanUpShop.open();
    const change = await proposeTwice();
    await shop.release([change], { land: false });
    await shop.push(change.branch, { "two.txt": "2, untested\n" });
    await shop.mergeByHand(change.number, "merge");
    const { train, debts } = await shop.settle();
    expect(debts).toEqual([]);
    expect(train.drift.map(({ sha }) => sha)).toEqual([(await shop.tip(branches.develop)).sha]);
  });

  it("whose landing pull request somebody closes gets another one", async () => {
    shop = await CleanUpShop.open();
    const change = await proposeTwice();
    await shop.release([change], { land: false });
    await shop.call("ada", "PATCH", `/repos/acme/shop/pulls/${change.number}`, { state: "closed" });
    shop.holdDevelop();
    const { landings } = await shop.settle();
    expect(landings.map(({ version }) => version)).toEqual(["v1.0.0"]);
    await shop.call("ada", "PATCH", `/repos/acme/shop/pulls/${landings[0]?.pullRequest}`, {
      state: "closed",
    });
    shop.releaseDevelop();
    await shop.settle();
    await expectLanded();
    expect((await shop.state()).landings).toEqual([]);
  });
});

describe("a release that is rolled back while it lands", () => {
  it("lands no further from the approval on; what has landed is taken out, all of it comes back", async () => {
    shop = await CleanUpShop.open();
    await shop.release([await shop.propose({ "one.txt": "1\n" })]);
    const good = await develop();
    const [first, second] = [await proposeTwice(), await shop.propose({ "three.txt": "3\n" })];
    await shop.release([first, second], { land: false });
    await shop.mergeByHand(first.number, "squash");
    await shop.request();
    await shop.approve();
    await shop.settle();
    expect(await shop.text(branches.develop, "two.txt")).toBe("2, better\n");
    expect(await shop.text(branches.develop, "three.txt")).toBeUndefined();

    await shop.restore();
    await shop.settle();
    expect(await develop()).toEqual(good);
    await shop.releaseRecovery();
    await expectLanded();
    expect(await shop.text(branches.develop, "three.txt")).toBe("3\n");
    expect(await shop.text(branches.develop, "two.txt")).toBe("2, better\n");
  });

  it("leaves no landing pull request open", async () => {
    shop = await CleanUpShop.open();
    await shop.release([await shop.propose({ "one.txt": "1\n" })]);
    const change = await proposeTwice();
    await shop.release([change], { land: false });
    await shop.call("ada", "PATCH", `/repos/acme/shop/pulls/${change.number}`, { state: "closed" });
    shop.holdDevelop();
    const landing = (await shop.settle()).landings[0]?.pullRequest ?? 0;
    shop.releaseDevelop();
    await shop.rollBack();
    const { landings, debts } = await shop.state();
    expect({ landings, debts }).toEqual({ landings: [], debts: [] });
    expect(shop.repository.pulls.get(landing)).toMatchObject({ state: "closed", merged: undefined });
  });
});

describe("a failed attempt that is rolled back", () => {
  it("never was on develop: its recovery is the attempt itself, with the original heads", async () => {
    shop = await CleanUpShop.open();
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
    shop = await CleanUpShop.open();
    await shop.release([await shop.propose({ "app.txt": "1\n" })]);
    await shop.push(branches.develop, { "app.txt": "by hand\n", "drift.txt": "by hand\n" });
    const change = await shop.propose({ "app.txt": "2\n" });
    await shop.release([change], { outcome: "failed" });
    await shop.request();
    await shop.restore();
    await shop.push(branches.develop, { "app.txt": "1\n", "drift.txt": null });
    const state = await shop.settle();
    expect(state.debts).toEqual([]);
    await shop.releaseRecovery();
    const texts = ["app.txt", "drift.txt"].map((path) => shop.text(branches.develop, path));
    expect(await Promise.all(texts)).toEqual(["2\n", "by hand\n"]);
  });
});

describe("a recovery that a person merges past the console", () => {
  it.each(["squash", "rebase"] satisfies Method[])(
    "by %s is drift until a release ships it, which ends the rollback",
    async (method) => {
      shop = await CleanUpShop.open();
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
      expect({ recoveries: over.recoveries, debts: over.debts }).toEqual({ recoveries: [], debts: [] });
      expect(await shop.text(branches.develop, "two.txt")).toBe("2, better\n");
    },
  );
});
