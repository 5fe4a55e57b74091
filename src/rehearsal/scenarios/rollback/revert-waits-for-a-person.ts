import { branches } from "../../../domain/values/names.js";
import { approve, propose, proposeTea, ware } from "../../steps/changes.js";
import { apiOf } from "../../steps/clicks.js";
import { openRollback, rollBack } from "../../steps/rollbacks.js";
import { quickPolicy } from "../../fixture/installation.js";
import { pages } from "../../fixture/shop-app.js";
import type { Fixture } from "../../fixture/fixture.js";
import { factsOf } from "../../report/log-reading.js";
import { needed } from "../../report/needed.js";
import { expectLive, liveVersion } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const revertWaitsForAPerson: Scenario = {
  name: "revert-waits-for-a-person",
  group: "rollback",
  title:
    "develop takes reviewed pull requests only, squashed: the revert waits, and its recovery loses nothing",
  why: "Elsewhere the recovery that was stacked on a squashed revert merges green and brings back nothing at all.",
  start: {
    policy: quickPolicy,
    arrange: ({ rulesets, settings }) => {
      settings.allowMergeCommit = false;
      settings.allowRebaseMerge = false;
      settings.allowSquashMerge = true;
      rulesets.push({
        id: 900,
        name: "somebody else looks at it",
        target: "branch",
        include: ["~DEFAULT_BRANCH"],
        exclude: [],
        rules: [{ type: "pull_request", requiredApprovals: 1 }],
        bypass: ["ada"],
        enforcement: "active",
      });
    },
  },
  async play(fixture) {
    await fixture.scene("v1.0.0 sells tea, v1.1.0 eggs", () => released(fixture));
    const revert = await fixture.scene(
      "Back to v1.0.0: the revert waits for a review, the recovery does not",
      () => rolledBack(fixture),
    );
    await fixture.scene("A hotfix comes to develop, and dana updates the revert's branch from it", () =>
      updated(fixture, revert),
    );
    await fixture.scene("mo approves it: the console squashes it, and the recovery goes forward", () =>
      landed(fixture, revert),
    );
    await fixture.scene("Everything comes back, and the hotfix was never lost", () => comesBack(fixture));
  },
};

const eggs = "app/ware-eggs.txt";

async function released(fixture: Fixture): Promise<void> {
  await approve(fixture, await proposeTea(fixture));
  await approve(fixture, await propose(fixture, ware("eggs")));
  fixture.expect.equal("v1.1.0 is live", await liveVersion(fixture), "v1.1.0");
}

async function rolledBack(fixture: Fixture): Promise<number> {
  const { expect, observer } = fixture;
  await rollBack(fixture, "The eggs are rotten.");
  expect.equal("v1.0.0 is live", await liveVersion(fixture), "v1.0.0");
  const { hold, revert } = await openRollback(fixture);
  const { pullRequest } = needed(revert ?? undefined, "revert");
  expect.equal("production is held", hold, true);
  const state = await observer.state();
  expect.contains(
    "whose click is missing is said",
    state?.followUps.find(({ kind }) => kind === "revert")?.refusal?.remedy,
    [`Merge #${pullRequest}`],
  );
  expect.equal("the recovery stands on the revert", state?.recoveries[0]?.stacked, true);
  return pullRequest;
}

async function updated(fixture: Fixture, revert: number): Promise<void> {
  const { expect, observer, people } = fixture;
  await people.ada.pushes(branches.base, {
    message: "Hotfix",
    files: { [pages.title]: "title Hotfixed\n" },
  });
  people.dana.tells(`presses "Update branch" on #${revert}`);
  const { head } = await observer.pull(revert);
  await apiOf(fixture, "dana").send("POST", `/repos/${fixture.repository}/merges`, {
    base: head.ref,
    head: branches.base,
  });
  await fixture.settles();
  const now = await observer.pull(revert);
  expect.equal("it is open still", now.state, "open");
  const known = (await openRollback(fixture)).revert;
  expect.equal(
    "and may be merged as it is now",
    [known?.pullRequest, known?.commit.sha],
    [revert, now.head.sha],
  );
}

async function landed(fixture: Fixture, revert: number): Promise<void> {
  const { expect, observer, people } = fixture;
  await people.mo.reviews(revert, { event: "APPROVE", body: "" });
  await fixture.settles();
  expect.equal("it is merged", (await observer.pull(revert)).merged, true);
  expect.that(
    "and never boards staging",
    !factsOf(await observer.entries(), "pull-request-promoted").some(
      ({ pullRequest }) => pullRequest === revert,
    ),
  );
  const develop = await observer.commit(branches.base);
  expect.equal("as one commit", develop.parents.length, 1);
  const { git } = observer;
  expect.equal("develop has the hotfix", await git.text(branches.base, pages.title), "title Hotfixed\n");
  expect.equal("and no eggs", await git.text(branches.base, eggs), undefined);
  const state = await observer.state();
  const { branch, stacked } = needed(state?.recoveries[0], "recovery");
  expect.equal("nothing is pending", [state?.rollback, state?.followUps, stacked], [null, [], false]);
  expect.that("the recovery holds develop", await git.contains(branch, develop.sha));
  expect.equal("and the eggs", await git.text(branch, eggs), "ware eggs\n");
}

async function comesBack(fixture: Fixture): Promise<void> {
  const { observer, people } = fixture;
  const { branch, pullRequest } = needed((await observer.state())?.recoveries[0], "recovery");
  await people.dana.pushes(branch, { message: "Throw them away", files: { "app/bin.txt": "eggs\n" } });
  await fixture.settles();
  await approve(fixture, { number: pullRequest });
  await expectLive(fixture, "v1.1.1", { has: ["ware eggs", "title Hotfixed", "price tea 3"], lacks: [] });
}
