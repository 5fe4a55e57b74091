/** Drift in the lines that a rollback takes out. */
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { branches, recoveryBranch, revertBranch } from "../../../../src/domain/values/names.js";
import type { FollowUp, Revert } from "../../../../src/domain/state/state.js";
import { CleanUpShop } from "../../../support/real-git-shop.js";

jest.setTimeout(60_000);

let shop: CleanUpShop;

afterEach(() => shop.close());

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
