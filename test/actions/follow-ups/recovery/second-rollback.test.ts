/** A rollback that comes before an earlier one is over takes everything of it over; nothing of it is lost, nothing comes back by itself. */
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { branches, recoveryBranch, revertBranch } from "../../../../src/domain/values/names.js";
import { taintedCommits } from "../../../../src/domain/state/taint.js";
import { CleanUpShop, type Change } from "../../../support/real-git-shop.js";

jest.setTimeout(60_000);

let shop: CleanUpShop;
afterEach(() => shop.close());

const ascending = (one: number, other: number): number => one - other;

interface Shipped {
  readonly good: Readonly<Record<string, string>>;
  readonly all: Readonly<Record<string, string>>;
  readonly two: Change;
  readonly three: Change;
}

/** v1.0.0 is good, v1.1.0 and v1.2.0 are not. */
async function shipThree(): Promise<Shipped> {
  await shop.release([await shop.propose({ "one.txt": "1\n" })]);
  const good = await develop();
  const two = await shop.propose({ "two.txt": "2\n", "app.txt": "two\n" });
  await shop.release([two]);
  const three = await shop.propose({ "three.txt": "3\n", "two.txt": "2, better\n" });
  await shop.release([three]);
  return { good, all: await develop(), two, three };
}

const develop = async (): Promise<Readonly<Record<string, string>>> =>
  shop.files((await shop.tip(branches.base)).tree);

async function expectOneWhole({ good, all, two, three }: Shipped): Promise<void> {
  const state = await shop.state();
  expect(await develop()).toEqual(good);
  expect({
    followUps: state.followUps,
    rollback: state.rollback,
    previousRollback: state.previousRollback,
  }).toEqual({
    followUps: [],
    rollback: null,
    previousRollback: null,
  });
  expect(state.recoveries).toHaveLength(1);
  const [recovery] = state.recoveries;
  expect(recovery?.carries.map(({ number }) => number).toSorted(ascending)).toEqual([
    two.number,
    three.number,
  ]);
  expect(recovery?.absorbed.map(({ rollback }) => rollback)).toEqual(["RB-1"]);
  const tainted = taintedCommits(state, 0);
  expect([two.head, three.head].every((head) => tainted.has(head))).toBe(true);
  const head = await shop.tip(recoveryBranch("RB-2"));
  expect(await shop.files(head.tree)).toMatchObject(all);

  await shop.releaseRecovery();
  expect(await develop()).toMatchObject(all);
  const over = await shop.state();
  expect({ recoveries: over.recoveries, followUps: over.followUps }).toEqual({
    recoveries: [],
    followUps: [],
  });
  expect(
    over.releases
      .at(-1)
      ?.bringsBack.map(({ number }) => number)
      .toSorted(),
  ).toEqual([two.number, three.number]);
  const issues = [...shop.repository.issues.values()].filter(({ title }) => title.startsWith("RB-"));
  expect(issues.map(({ title, state: issue }) => [title.slice(0, 4), issue])).toEqual([
    ["RB-1", "closed"],
    ["RB-2", "closed"],
  ]);
}

describe("while the clean-up is pending", () => {
  it("one revert spans both, and one recovery brings both back", async () => {
    shop = await CleanUpShop.open({ method: "squash" });
    const shipped = await shipThree();
    await shop.rollBack({ clean: false });
    await shop.request();
    const asked = await shop.state();
    expect([asked.rollback?.id, asked.rollback?.target.version, asked.previousRollback?.id]).toEqual([
      "RB-2",
      "v1.0.0",
      "RB-1",
    ]);
    await shop.restore();
    await shop.settle();
    await expectOneWhole(shipped);
  });

  it("the first one's revert, which waits for somebody, is closed, and its stacked recovery is taken in with its fix", async () => {
    shop = await CleanUpShop.open({ method: "merge" });
    const shipped = await shipThree();
    shop.holdDevelop();
    await shop.rollBack();
    const first = await shop.state();
    expect(first.rollback?.revert?.branch).toBe(revertBranch("RB-1"));
    expect([first.rollback?.hold, first.recoveries[0]?.stacked]).toEqual([true, true]);
    const revert = first.rollback?.revert?.pullRequest ?? 0;
    const fix = await shop.push(recoveryBranch("RB-1"), { "fix.txt": "a repair\n" });

    shop.releaseDevelop();
    await shop.request();
    await shop.restore();
    await shop.settle();
    const { pulls } = shop.repository;
    expect([pulls.get(revert)?.state, pulls.get(revert)?.merged]).toEqual(["closed", undefined]);
    expect(pulls.get(first.recoveries[0]?.pullRequest ?? 0)?.state).toBe("closed");
    expect(await shop.text(recoveryBranch("RB-2"), "fix.txt")).toBe("a repair\n");
    expect(
      await (await shop.world()).history.contains((await shop.tip(recoveryBranch("RB-2"))).sha, fix.sha),
    ).toBe(true);
    await expectOneWhole(shipped);
    expect(await shop.text(branches.base, "fix.txt")).toBe("a repair\n");
  });

  it("a refused second request leaves the first one's clean-up as it was", async () => {
    shop = await CleanUpShop.open();
    const { all } = await shipThree();
    await shop.rollBack({ clean: false });
    await shop.request();
    const world = await shop.world();
    const { rollback } = await shop.state();
    const { rejectRollback } = await import("../../../../src/actions/rollback/reject.js");
    const { readContext } = await import("../../../../src/actions/run/decision-context.js");
    if (rollback === null) throw new Error("No rollback is requested.");
    await rejectRollback(world, await readContext(world), {
      open: rollback,
      by: "ada" as never,
      reason: "Not that far.",
    });
    const state = await shop.settle();
    expect([state.rollback, state.previousRollback]).toEqual([null, null]);
    expect(state.recoveries.map(({ rollback: id }) => id)).toEqual(["RB-1"]);
    expect(await shop.files((await shop.recovery()).commit.tree)).toEqual(all);
  });
});

describe("while a recovery is open", () => {
  it("the new recovery holds the old one with every fix, and both rollbacks end with its release", async () => {
    shop = await CleanUpShop.open({ method: "rebase" });
    const shipped = await shipThree();
    await shop.rollBack();
    const old = await shop.recovery();
    await shop.push(old.branch, { "fix.txt": "a repair\n", "three.txt": "3, repaired\n" });
    await shop.rollBack();
    expect(shop.repository.pulls.get(old.pullRequest)?.state).toBe("closed");
    const { "three.txt": unrepaired, ...others } = shipped.all;
    expect(unrepaired).toBeDefined();
    await expectOneWhole({ ...shipped, all: others });
    expect(await shop.text(branches.base, "fix.txt")).toBe("a repair\n");
    expect(await shop.text(branches.base, "three.txt")).toBe("3, repaired\n");
  });

  it("what was taken out of develop manually and came into the old one with an update comes back all the same", async () => {
    shop = await CleanUpShop.open();
    const before = (await shop.text(branches.base, "app.txt")) ?? "";
    await shipThree();
    await shop.rollBack();
    const { branch } = await shop.recovery();
    await shop.push(branches.base, { "app.txt": before });
    await shop.call("ada", "POST", "/repos/acme/shop/merges", { base: branch, head: branches.base });
    expect(await shop.text(branch, "app.txt")).toBe(before);
    await shop.rollBack();
    const { recoveries } = await shop.state();
    expect(recoveries.map(({ rollback }) => rollback)).toEqual(["RB-2"]);
    const texts = ["app.txt", "three.txt"].map((path) => shop.text(recoveryBranch("RB-2"), path));
    expect(await Promise.all(texts)).toEqual(["two\n", "3\n"]);
  });

  it("what conflicts is left out and named, and its pull request stays open", async () => {
    shop = await CleanUpShop.open();
    await shipThree();
    await shop.rollBack();
    const old = await shop.recovery();
    await shop.push(old.branch, { "new.txt": "of the recovery\n" });
    await shop.push(branches.base, { "new.txt": "of develop\n" });
    await shop.rollBack();
    const state = await shop.state();
    expect(state.recoveries.map(({ rollback }) => rollback)).toEqual(["RB-1", "RB-2"]);
    expect(shop.repository.pulls.get(old.pullRequest)?.state).toBe("open");
    const body = shop.repository.pulls.get(state.recoveries[1]?.pullRequest ?? 0)?.body ?? "";
    expect(body).toContain(`#${old.pullRequest} (RB-1): both change new.txt`);
  });

  it("a recovery that failed in production is taken in with the fix that came since, and neither waits for the other", async () => {
    shop = await CleanUpShop.open({ isProtected: false });
    const shipped = await shipThree();
    await shop.rollBack({ to: "v1.0.0" });
    const old = await shop.recovery();
    const { sha } = await shop.push(old.branch, { "three.txt": "3, repaired\n" });
    const attempted = { number: old.pullRequest, branch: old.branch, head: sha };
    await shop.release([attempted], { outcome: "failed" });
    const fixed = await shop.push(old.branch, { "three.txt": "3, repaired at last\n" });
    await shop.rollBack();
    const state = await shop.state();
    expect(state.recoveries.map(({ rollback }) => rollback)).toEqual(["RB-2"]);
    const { pullRequest, branch } = await shop.recovery();
    const head = await shop.tip(branch);
    const { "three.txt": unrepaired, ...others } = shipped.all;
    expect(unrepaired).toBeDefined();
    expect(await shop.files(head.tree)).toMatchObject(others);
    expect(await shop.text(branch, "three.txt")).toBe("3, repaired at last\n");
    const tainted = taintedCommits(state, pullRequest);
    const { history } = await shop.world();
    expect(await history.contains(head.sha, fixed.sha)).toBe(true);
    expect([...tainted.keys()]).toEqual([]);
  });

  it("a recovery that was released and is rolled back carries what it had brought back", async () => {
    shop = await CleanUpShop.open();
    const { good, two, three, all } = await shipThree();
    await shop.rollBack({ to: "v1.0.0" });
    const { pullRequest } = await shop.recovery();
    await shop.releaseRecovery();
    await shop.rollBack({ to: "v1.0.0" });
    expect(await develop()).toEqual(good);
    const again = await shop.recovery();
    expect(again.carries.map(({ number }) => number).toSorted(ascending)).toEqual(
      [two.number, three.number, pullRequest].toSorted(ascending),
    );
    expect(await shop.files(again.commit.tree)).toEqual(all);
    expect(taintedCommits(await shop.state(), 0).has(two.head)).toBe(true);
  });
});

describe("drift between two rollbacks is nobody's change to take out", () => {
  const drift = { "drift.txt": "drift\n" };

  async function expectAllBack({ all }: Shipped): Promise<void> {
    await shop.rollBack({ to: "v1.0.0" });
    expect((await shop.recovery()).absorbed.map(({ rollback }) => rollback)).toEqual(["RB-1"]);
    await shop.releaseRecovery();
    expect(await develop()).toMatchObject(all);
    expect(await shop.text(branches.base, "drift.txt")).toBe("drift\n");
    const { recoveries, followUps } = await shop.state();
    expect({ recoveries, followUps }).toEqual({ recoveries: [], followUps: [] });
  }

  it("before the first one's revert was merged manually, as the commit that the recovery stands on", async () => {
    shop = await CleanUpShop.open();
    const shipped = await shipThree();
    shop.holdDevelop();
    await shop.rollBack();
    const { rollback } = await shop.state();
    await shop.push(branches.base, drift);
    await shop.mergeByHand(rollback?.revert?.pullRequest ?? 0, "merge");
    shop.releaseDevelop();
    await shop.settle();
    await expectAllBack(shipped);
  });

  it("after the stacked recovery was brought up to date from develop", async () => {
    shop = await CleanUpShop.open();
    const shipped = await shipThree();
    shop.holdDevelop();
    await shop.rollBack();
    const { rollback } = await shop.state();
    await shop.mergeByHand(rollback?.revert?.pullRequest ?? 0, "squash");
    const { branch } = await shop.recovery();
    await shop.call("ada", "POST", "/repos/acme/shop/merges", { base: branch, head: branches.base });
    await shop.push(branches.base, drift);
    shop.releaseDevelop();
    await shop.settle();
    await expectAllBack(shipped);
  });
});

describe("where Actions may not open pull requests", () => {
  it("a recovery that a person opened holds the earlier one all the same", async () => {
    shop = await CleanUpShop.open({ isProtected: false });
    const shipped = await shipThree();
    shop.repository.settings.actionsMayOpenPullRequests = false;
    for (const id of ["RB-1", "RB-2"]) {
      await shop.rollBack();
      await shop.fixture.openPullRequest({ author: "tess", branch: recoveryBranch(id) });
      await shop.settle();
    }
    const { pullRequest, commit } = await shop.recovery();
    expect([...taintedCommits(await shop.state(), pullRequest).keys()]).not.toContain(commit.sha);
    await expectOneWhole(shipped);
  });
});
