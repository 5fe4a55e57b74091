/** What git refuses is named with its remedy, and whatever a person then does is recognised: no hold stands for ever. */
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { branches, recoveryBranch, revertBranch } from "../../../../src/domain/values/names.js";
import type { FollowUp, Revert } from "../../../../src/domain/state/state.js";
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

describe("drift in the same lines", () => {
  const conflicting = async (): Promise<void> => {
    shop = await CleanUpShop.open();
    await shipTwo();
    await shop.push(branches.base, { "app.txt": price("FIVE and a half") });
    await shop.rollBack();
  };

  it("leaves develop untouched and held, and names the paths and the ways out", async () => {
    await conflicting();
    const { rollback } = await shop.state();
    expect(rollback?.hold).toBe(true);
    const { refusal } = await followUp("revert");
    expect(refusal?.found).toContain("app.txt");
    expect(refusal?.remedy).toContain(revertBranch("RB-1"));
    expect(await shop.text(branches.base, "app.txt")).toBe(price("FIVE and a half"));
  });

  it("a person's own commit that takes the changes out ends the hold", async () => {
    await conflicting();
    await shop.push(branches.base, { "app.txt": price("five"), "two.txt": null });
    const state = await shop.settle();
    expect([state.rollback, state.followUps]).toEqual([null, []]);
    await shop.releaseRecovery();
    expect(await shop.text(branches.base, "app.txt")).toBe(price("FIVE"));
    expect(await shop.text(branches.base, "two.txt")).toBe("2\n");
  });

  it("a pull request of the revert's branch counts when a rollback approver approved that head", async () => {
    await conflicting();
    const made = await shop.changeByMona(await shop.tip(branches.base), {
      "app.txt": price("five and a half"),
      "two.txt": null,
    });
    await shop.call("mona", "POST", "/repos/acme/shop/git/refs", {
      ref: `refs/heads/${revertBranch("RB-1")}`,
      sha: made.sha,
    });
    const number = await shop.fixture.openPullRequest({ author: "mona", branch: revertBranch("RB-1") });
    await shop.settle();
    expect((await followUp("revert")).refusal?.found).toContain(`#${number}`);
    expect(shop.repository.pulls.get(number)?.state).toBe("open");
    await shop.call("ada", "POST", `/repos/acme/shop/pulls/${number}/reviews`, {
      event: "APPROVE",
      commit_id: made.sha,
    });
    const state = await shop.settle();
    expect(state.rollback?.hold).toBe(false);
    expect(await shop.text(branches.base, "app.txt")).toBe(price("five and a half"));

    const recovery = await followUp("recovery");
    expect(recovery.refusal?.found).toContain("app.txt");
    expect(recovery.refusal?.remedy).toContain(recoveryBranch("RB-1"));
    const resolved = await shop.change(await shop.tip(branches.base), {
      "app.txt": price("FIVE and a half"),
      "two.txt": "2\n",
    });
    await shop.fixture.setBranch(recoveryBranch("RB-1"), resolved);
    const opened = await shop.fixture.openPullRequest({ author: "ada", branch: recoveryBranch("RB-1") });
    const adopted = await shop.settle();
    expect(adopted.recoveries.map(({ pullRequest }) => pullRequest)).toEqual([opened]);
    expect([adopted.rollback, adopted.followUps]).toEqual([null, []]);
    await shop.releaseRecovery();
    expect(await shop.text(branches.base, "app.txt")).toBe(price("FIVE and a half"));
  });
});

describe("drift in the same lines while the revert's pull request is open", () => {
  const openRevert = async (): Promise<Revert> => {
    shop = await CleanUpShop.open();
    await shipTwo();
    shop.holdDevelop();
    await shop.rollBack();
    await shop.push(branches.base, { "app.txt": price("FIVE and a half") });
    await shop.settle();
    const { rollback } = await shop.state();
    if (rollback?.revert === null || rollback === null) throw new Error("No revert is open.");
    return rollback.revert;
  };

  it("names that pull request, and its head counts when a rollback approver approved it", async () => {
    const { pullRequest, branch } = await openRevert();
    expect((await followUp("revert")).refusal?.remedy).toContain(`"${branch}" of #${pullRequest}`);
    const made = await shop.changeByMona(await shop.tip(branches.base), {
      "app.txt": price("five and a half"),
      "two.txt": null,
    });
    await shop.moveBranch(branch, made, true);
    shop.releaseDevelop();
    await shop.settle();
    const unapproved = await followUp("revert");
    expect(unapproved.refusal?.found).toContain(`no rollback approver has approved its head`);
    await shop.call("ada", "POST", `/repos/acme/shop/pulls/${pullRequest}/reviews`, {
      event: "APPROVE",
      commit_id: made.sha,
    });
    expect((await shop.settle()).rollback).toBeNull();
    expect(await shop.text(branches.base, "app.txt")).toBe(price("five and a half"));
  });

  it("merged manually with a resolution that takes nothing out, it ends no hold", async () => {
    const { pullRequest, branch, commit } = await openRevert();
    const tip = await shop.tip(branches.base);
    const kept = await shop.merge(commit, tip, tip.tree);
    await shop.moveBranch(branch, kept);
    await shop.mergeByHand(pullRequest, "merge");
    shop.releaseDevelop();
    expect((await shop.settle()).rollback?.hold).toBe(true);
    const { refusal } = await followUp("revert");
    expect([refusal?.found, refusal?.remedy]).toEqual([
      expect.stringContaining(`#${pullRequest} was merged`),
      expect.stringContaining("@ada"),
    ]);

    await shop.push(branches.base, { "app.txt": price("five"), "two.txt": null });
    expect((await shop.settle()).rollback).toBeNull();
  });

  it("merged manually, it counts when a rollback approver approved what was merged", async () => {
    const { pullRequest, branch, commit } = await openRevert();
    const tip = await shop.tip(branches.base);
    const { tree } = await shop.changeByMona(tip, { "app.txt": price("five and a half"), "two.txt": null });
    const resolved = await shop.merge(commit, tip, tree);
    await shop.moveBranch(branch, resolved);
    await shop.mergeByHand(pullRequest, "merge");
    shop.releaseDevelop();
    expect((await shop.settle()).rollback?.hold).toBe(true);
    await shop.call("ada", "POST", `/repos/acme/shop/pulls/${pullRequest}/reviews`, {
      event: "APPROVE",
      commit_id: resolved.sha,
    });
    expect((await shop.settle()).rollback).toBeNull();
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
