/** Released pull requests land, with real git. */
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { settleFollowUps } from "../../../../src/actions/follow-ups/settle-follow-ups.js";
import { readContext } from "../../../../src/actions/run/decision-context.js";
import { branches, landingBranch } from "../../../../src/domain/values/names.js";
import type { Commit } from "../../../../src/domain/values/values.js";
import type { Ports } from "../../../../src/ports/ports.js";
import { withMethods } from "../../../support/with-methods.js";
import type { Method } from "../../../support/real-git-shop.js";
import { expectLanded, openShop, proposeTwice, shop } from "./landing-shop.js";

jest.setTimeout(60_000);

afterEach(() => shop.close());

describe("a released pull request", () => {
  it.each(["squash", "rebase"] satisfies Method[])(
    "merged manually by %s while it is pending has landed, with all its commits",
    async (method) => {
      await openShop();
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
      await openShop();
      const change = await proposeTwice();
      await shop.release([change], { land: false });
      await shop.fixture.setBranch("aside", await shop.tip(branches.base));
      await shop.call("ada", "PATCH", `/repos/acme/shop/pulls/${change.number}`, { base: "aside" });
      if (isMerged) await shop.mergeByHand(change.number, "squash");
      await shop.settle();
      await expectLanded();
      expect(await shop.text("aside", "two.txt")).toBe(aside);
    },
  );

  it("merged manually before others were leaves develop known as it is by now", async () => {
    await openShop();
    const changes = [await proposeTwice(), await shop.propose({ "three.txt": "3\n" })];
    await shop.release(changes, { land: false });
    for (const { number } of changes.toReversed()) await shop.mergeByHand(number, "merge");
    const world = await shop.world();
    const paid = await settleFollowUps(world, await readContext(world), { onlyOrphaned: false });
    expect(paid.state.followUps.filter(({ kind }) => kind === "land")).toEqual([]);
    expect(paid.snapshot.develop).toEqual(await shop.tip(branches.base));
  });

  it("landed by rebase leaves none of its commits as drift", async () => {
    await openShop({ method: "rebase" });
    await shop.release([await proposeTwice(), await shop.propose({ "three.txt": "3\n" })]);
    await expectLanded();
    expect((await shop.state()).train.drift).toEqual([]);
  });

  it.each(["squash", "rebase"] satisfies Method[])(
    "of a stack over the same lines lands by %s, too",
    async (method) => {
      await openShop({ method });
      const below = await shop.propose({ "app.txt": "below\n" });
      const above = await shop.proposeOn(below, { "app.txt": "above\n" });
      await shop.release([below, above]);
      await expectLanded();
      expect(await shop.text(branches.base, "app.txt")).toBe("above\n");
      expect((await shop.state()).train.drift).toEqual([]);
      const pages = [below, above].map(({ number }) => shop.repository.pulls.get(number)?.state);
      expect(pages).toEqual(["closed", "closed"]);
    },
  );

  it("force-pushed without the released change: the release lands by itself, the new head stays open", async () => {
    await openShop({ method: "squash" });
    const change = await proposeTwice();
    const other = await shop.propose({ "three.txt": "3\n" });
    await shop.release([change, other], { land: false });
    const replaced = await shop.change(await shop.tip(branches.base), { "else.txt": "quite another\n" });
    await shop.moveBranch(change.branch, replaced, true);
    const { train } = await shop.settle();
    await expectLanded();
    expect(train.drift).toEqual([]);
    expect(await shop.text(branches.base, "else.txt")).toBeUndefined();
    const landing = [...shop.repository.pulls.values()].find(
      ({ headBranch }) => headBranch === landingBranch("v1.0.0"),
    );
    expect(landing?.merged).toBeDefined();
    expect(shop.repository.pulls.get(other.number)?.state).toBe("closed");
    expect(shop.repository.pulls.get(change.number)).toMatchObject({ state: "open", merged: undefined });
  });

  it("merged manually with a newer head: the released part has landed, the rest is drift", async () => {
    await openShop();
    const change = await proposeTwice();
    await shop.release([change], { land: false });
    await shop.push(change.branch, { "two.txt": "2, untested\n" });
    await shop.mergeByHand(change.number, "merge");
    const { train, followUps } = await shop.settle();
    expect(followUps).toEqual([]);
    expect(train.drift.map(({ sha }) => sha)).toEqual([(await shop.tip(branches.base)).sha]);
  });

  it("whose landing pull request somebody closes gets another one", async () => {
    await openShop();
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

/** What a job's token cannot see GitHub enforces all the same. */
function refusing(change: (world: Ports) => Partial<Ports>): void {
  const open = shop.world.bind(shop);
  shop.world = async () => {
    const world = await open();
    return { ...world, ...change(world) };
  };
}

const refused = { kind: "refused" as const, found: "A rule says no. (405)", remedy: "Ask an admin." };

describe("a merge that GitHub refuses for a reason that no person is asked about", () => {
  it("of a draft: the release lands by itself", async () => {
    await openShop();
    const change = await proposeTwice();
    await shop.release([change], { land: false });
    const pull = shop.repository.pulls.get(change.number);
    if (pull !== undefined) pull.isDraft = true;
    await shop.settle();
    await expectLanded();
  });

  it("of commits that cannot be rebased: the release lands as one commit", async () => {
    await openShop({ method: "rebase" });
    const whole = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n";
    const first = await shop.propose({ "app.txt": whole.replace("one", "first") });
    const tried = await shop.propose(
      { "app.txt": whole.replace("one", "tried"), "two.txt": "2\n" },
      { "app.txt": whole },
    );
    await shop.release([first, tried]);
    await expectLanded();
    expect((await shop.state()).train.drift).toEqual([]);
  });

  it("of merge commits, by a rule that is not visible: it lands by squash", async () => {
    await openShop();
    refusing(({ pullRequests }) => ({
      pullRequests: withMethods(pullRequests, {
        merge: (request) =>
          request.method === "merge" ? Promise.resolve(refused) : pullRequests.merge(request),
      }),
    }));
    const change = await proposeTwice();
    await shop.release([change]);
    await expectLanded();
    expect(shop.repository.pulls.get(change.number)?.merged).toBeDefined();
  });

  it("of a push to develop, by a rule that is not visible: it lands by merges", async () => {
    await openShop({ isProtected: false });
    refusing(({ transactions }) => ({
      transactions: withMethods(transactions, {
        move: (request) =>
          request.moves.some(({ ref }) => ref === `refs/heads/${branches.base}`)
            ? Promise.resolve(refused)
            : transactions.move(request),
      }),
    }));
    await shop.release([await proposeTwice(), await shop.propose({ "three.txt": "3\n" })]);
    await expectLanded();
    expect((await shop.state()).train.drift).toEqual([]);
  });
});

describe("a release that conflicts with develop by now", () => {
  const approve = (number: number, head: Commit): Promise<unknown> =>
    shop.call("ada", "POST", `/repos/acme/shop/pulls/${number}/reviews`, {
      event: "APPROVE",
      commit_id: head.sha,
    });
  const landFollowUp = async () => (await shop.state()).followUps.find(({ kind }) => kind === "land");
  const conflicting = async (method: Method): Promise<void> => {
    await openShop({ method });
    await shop.release([await shop.propose({ "app.txt": "released\n", "two.txt": "2\n" })], { land: false });
    await shop.push(branches.base, { "app.txt": "drifted\n" });
    await shop.settle();
  };
  /** Resolved, and on the branch of the landing, pushed by mona. */
  const resolve = async (): Promise<Commit> => {
    const resolved = { "app.txt": "released and drifted\n", "two.txt": "2\n" };
    return shop.push(landingBranch("v1.0.0"), resolved);
  };
  const expectLandedByHand = async (): Promise<void> => {
    const { followUps, train, landings } = await shop.settle();
    expect({ followUps, landings }).toEqual({ followUps: [], landings: [] });
    expect(await shop.text(branches.base, "app.txt")).toBe("released and drifted\n");
    // Nobody tested what a person made of it.
    expect(train.drift.map(({ sha }) => sha)).toContain((await shop.tip(branches.base)).sha);
  };

  it("says how to bring it there, and does so once a rollback approver approved what somebody made", async () => {
    await conflicting("squash");
    expect((await landFollowUp())?.refusal).toMatchObject({
      found: expect.stringContaining("app.txt"),
      remedy: expect.stringContaining(landingBranch("v1.0.0")),
    });
    await shop.fixture.setBranch(landingBranch("v1.0.0"), await shop.tip(branches.base));
    const head = await resolve();
    const number = await shop.fixture.openPullRequest({ author: "mona", branch: landingBranch("v1.0.0") });
    await shop.settle();
    expect((await landFollowUp())?.refusal?.remedy).toMatch(new RegExp(`@ada.*#${number}`));
    expect((await shop.state()).train.staged.map((each) => each.number)).not.toContain(number);
    await approve(number, head);
    await expectLandedByHand();
  });

  it("has landed when a person merged it past the console", async () => {
    await conflicting("squash");
    await shop.fixture.setBranch(landingBranch("v1.0.0"), await shop.tip(branches.base));
    await resolve();
    const number = await shop.fixture.openPullRequest({ author: "mona", branch: landingBranch("v1.0.0") });
    await shop.mergeByHand(number, "squash");
    await expectLandedByHand();
  });

  it("its landing pull request, mended by a push, lands once a rollback approver approved that", async () => {
    await conflicting("merge");
    const { landings } = await shop.settle();
    expect((await landFollowUp())?.refusal?.remedy).toContain(landingBranch("v1.0.0"));
    const { sha, tree } = await shop.tip(branches.base);
    const merge = await shop.fixture.github.git.createCommit("acme/shop", {
      tree,
      parents: [landings[0]?.commit.sha ?? "", sha],
      message: "Merge develop",
      author: { name: "Mona", email: "mona@users.noreply.github.com" },
    });
    await shop.moveBranch(landingBranch("v1.0.0"), { sha: merge as Commit["sha"] });
    const head = await resolve();
    await shop.settle();
    expect((await landFollowUp())?.refusal?.remedy).toContain("@ada");
    await approve(landings[0]?.pullRequest ?? 0, head);
    await expectLandedByHand();
  });
});
