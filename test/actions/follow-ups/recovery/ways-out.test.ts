/** Ways out where a revert or a recovery waits for somebody. */
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { branches, recoveryBranch, revertBranch } from "../../../../src/domain/values/names.js";
import type { FollowUp } from "../../../../src/domain/state/state.js";
import { CleanUpShop, type Method } from "../../../support/real-git-shop.js";

jest.setTimeout(60_000);

let shop: CleanUpShop;

afterEach(() => shop.close());

const develop = async (): Promise<Readonly<Record<string, string>>> =>
  shop.files((await shop.tip(branches.base)).tree);

const price = (line: string): string => `one\ntwo\nthree\nfour\n${line}\nsix\nseven\neight\nnine\n`;

/** v1.0.0 and then v1.1.0, which changes a line and adds a file. */
async function shipTwo(): Promise<void> {
  await shop.release([await shop.propose({ "one.txt": "1\n" })]);
  await shop.release([await shop.propose({ "app.txt": price("FIVE"), "two.txt": "2\n" })]);
}

async function followUp(kind: FollowUp["kind"]): Promise<FollowUp> {
  const found = (await shop.state()).followUps.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`No ${kind} is pending.`);
  return found;
}

describe("a revert that waits for somebody", () => {
  it.each([
    { method: "merge", recovery: "stands right as it is" },
    { method: "squash", recovery: "goes forward and keeps what was pushed to it" },
    { method: "rebase", recovery: "goes forward and keeps what was pushed to it" },
  ] satisfies { method: Method; recovery: string }[])(
    "landed by $method manually: the recovery $recovery",
    async ({ method }) => {
      shop = await CleanUpShop.open();
      await shipTwo();
      const all = await develop();
      shop.holdDevelop();
      await shop.rollBack();
      const { rollback, recoveries } = await shop.state();
      expect([rollback?.hold, recoveries[0]?.stacked]).toEqual([true, true]);
      expect((await followUp("revert")).refusal?.remedy).toContain(`#${rollback?.revert?.pullRequest}`);
      await shop.push(recoveryBranch("RB-1"), { "fix.txt": "a repair\n" });
      await shop.mergeByHand(rollback?.revert?.pullRequest ?? 0, method);
      shop.releaseDevelop();
      const state = await shop.settle();
      expect([state.rollback, state.followUps, state.recoveries[0]?.stacked]).toEqual([null, [], false]);
      expect(await shop.text(recoveryBranch("RB-1"), "fix.txt")).toBe("a repair\n");
      await shop.releaseRecovery();
      expect(await develop()).toMatchObject(all);
      expect(await shop.text(branches.base, "fix.txt")).toBe("a repair\n");
      expect((await shop.state()).followUps).toEqual([]);
    },
  );

  it("the recovery that somebody updated from develop gets back what that took out", async () => {
    shop = await CleanUpShop.open();
    await shipTwo();
    const all = await develop();
    shop.holdDevelop();
    await shop.rollBack();
    const { rollback } = await shop.state();
    const recovery = await shop.recovery();
    await shop.push(recovery.branch, { "fix.txt": "a repair\n" });
    await shop.mergeByHand(rollback?.revert?.pullRequest ?? 0, "squash");
    await shop.call("ada", "POST", "/repos/acme/shop/merges", {
      base: recovery.branch,
      head: branches.base,
    });
    expect(await shop.text(recovery.branch, "two.txt")).toBeUndefined(); // lost, were nobody to look
    shop.releaseDevelop();
    await shop.settle();
    await shop.releaseRecovery();
    expect(await develop()).toMatchObject(all);
    expect(await shop.text(branches.base, "fix.txt")).toBe("a repair\n");
  });

  it("that somebody brought up to date from develop is merged all the same", async () => {
    shop = await CleanUpShop.open();
    await shipTwo();
    const all = await develop();
    shop.holdDevelop();
    await shop.rollBack();
    const { revert } = (await shop.state()).rollback ?? { revert: null };
    await shop.push(branches.base, { "drift.txt": "drift\n" });
    await shop.call("ada", "POST", "/repos/acme/shop/merges", {
      base: revert?.branch,
      head: branches.base,
    });
    shop.releaseDevelop();
    const state = await shop.settle();
    expect([state.rollback, state.followUps, state.recoveries[0]?.stacked]).toEqual([null, [], false]);
    expect(shop.repository.pulls.get(revert?.pullRequest ?? 0)?.merged).toBeDefined();
    expect(await shop.text(branches.base, "two.txt")).toBeUndefined();
    await shop.releaseRecovery();
    expect(await develop()).toMatchObject(all);
    expect(await shop.text(branches.base, "drift.txt")).toBe("drift\n");
  });

  it.each([
    { fate: "closed unmerged", change: { state: "closed" } },
    { fate: "sent to another branch and merged there", change: { base: "aside" } },
  ])("$fate: another one is made", async ({ change }) => {
    shop = await CleanUpShop.open();
    await shipTwo();
    shop.holdDevelop();
    await shop.rollBack();
    const first = (await shop.state()).rollback?.revert?.pullRequest ?? 0;
    await shop.fixture.setBranch("aside", await shop.tip(branches.base));
    await shop.call("mona", "PATCH", `/repos/acme/shop/pulls/${first}`, change);
    if ("base" in change) await shop.mergeByHand(first, "merge");
    shop.releaseDevelop();
    const state = await shop.settle();
    expect([state.rollback, state.followUps]).toEqual([null, []]);
    expect(await shop.text(branches.base, "two.txt")).toBeUndefined();
  });
});

describe("a recovery", () => {
  it("that Actions may not open is a branch and a link; the pull request that a person opens is it", async () => {
    shop = await CleanUpShop.open({ isProtected: false });
    await shipTwo();
    const all = await develop();
    shop.repository.settings.actionsMayOpenPullRequests = false;
    await shop.rollBack();
    const { issue } = (await shop.state()).rollback ?? { issue: null };
    const branch = recoveryBranch("RB-1");
    const said = [...shop.repository.comments.values()].filter((comment) => comment.issue === issue);
    expect(said.filter(({ body }) => body.includes(`/compare/develop...${branch}?expand=1`))).toHaveLength(1);
    await shop.settle();
    expect(
      [...shop.repository.comments.values()].filter(({ body }) => body.includes("/compare/develop...")),
    ).toHaveLength(1);
    const number = await shop.fixture.openPullRequest({ author: "tess", branch });
    const state = await shop.settle();
    expect(state.recoveries.map(({ pullRequest }) => pullRequest)).toEqual([number]);
    await shop.releaseRecovery();
    expect(await develop()).toEqual(all);
  });

  it.each([
    { by: "the console, allowed to by then", author: null },
    { by: "a person", author: "tess" },
  ])(
    "made before its revert was squashed and opened afterwards by $by brings back everything",
    async ({ author }) => {
      shop = await CleanUpShop.open();
      await shipTwo();
      const all = await develop();
      const { settings } = shop.repository;
      settings.actionsMayOpenPullRequests = false;
      await shop.rollBack();
      shop.holdDevelop();
      const revert = await shop.fixture.openPullRequest({ author: "mona", branch: revertBranch("RB-1") });
      await shop.settle();
      await shop.mergeByHand(revert, "squash");
      shop.releaseDevelop();
      await shop.settle();
      if (author === null) settings.actionsMayOpenPullRequests = true;
      else await shop.fixture.openPullRequest({ author, branch: recoveryBranch("RB-1") });
      const state = await shop.settle();
      expect([state.followUps, state.recoveries[0]?.stacked]).toEqual([[], false]);
      await shop.releaseRecovery();
      expect(await develop()).toMatchObject(all);
      expect((await shop.state()).recoveries).toEqual([]);
    },
  );

  it.each(["merge", "squash", "rebase"] satisfies Method[])(
    "merged by %s before its revert is taken out by that, and opened once more",
    async (method) => {
      shop = await CleanUpShop.open();
      await shipTwo();
      const all = await develop();
      shop.holdDevelop();
      await shop.rollBack();
      const { branch, pullRequest } = await shop.recovery();
      await shop.push(branch, { "fix.txt": "a repair\n" });
      await shop.mergeByHand(pullRequest, method);
      shop.releaseDevelop();
      const state = await shop.settle();
      expect([state.rollback, state.followUps, await shop.text(branches.base, "two.txt")]).toEqual([
        null,
        [],
        undefined,
      ]);
      await shop.release([await shop.propose({ "next.txt": "next\n" })]);
      const again = await shop.recovery();
      expect([again.pullRequest === pullRequest, again.stacked, again.merged]).toEqual([false, false, []]);
      await shop.releaseRecovery();
      expect(await develop()).toMatchObject(all);
      expect(await shop.text(branches.base, "fix.txt")).toBe("a repair\n");
      const over = await shop.state();
      expect([over.recoveries, over.followUps]).toEqual([[], []]);
    },
  );

  it("merged before its revert, whose branch is gone, is opened once more by a person where Actions may not", async () => {
    shop = await CleanUpShop.open();
    await shipTwo();
    const all = await develop();
    shop.holdDevelop();
    await shop.rollBack();
    const { branch, pullRequest } = await shop.recovery();
    await shop.mergeByHand(pullRequest, "squash");
    await shop.call("mona", "DELETE", `/repos/acme/shop/git/refs/heads/${branch}`);
    shop.repository.settings.actionsMayOpenPullRequests = false;
    shop.releaseDevelop();
    await shop.settle();
    expect((await followUp("restack")).refusal?.remedy).toContain(`/compare/develop...${branch}?expand=1`);
    const tip = await shop.tip(branch);
    await shop.settle();
    expect(await shop.tip(branch)).toEqual(tip);
    const number = await shop.fixture.openPullRequest({ author: "tess", branch });
    const state = await shop.settle();
    expect([state.followUps, state.recoveries[0]?.pullRequest]).toEqual([[], number]);
    await shop.releaseRecovery();
    expect(await develop()).toMatchObject(all);
  });
});

describe("an issue that somebody deleted", () => {
  it("keeps nothing from going on", async () => {
    shop = await CleanUpShop.open();
    await shipTwo();
    await shop.rollBack();
    shop.repository.issues.delete((await shop.recovery()).issue ?? 0);
    await shop.releaseRecovery();
    expect((await shop.state()).followUps).toEqual([]);
  });
});
