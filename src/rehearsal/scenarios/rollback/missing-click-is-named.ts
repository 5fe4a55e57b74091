import { approve, propose, proposeTea, ware } from "../../steps/changes.js";
import { openRollback, rollBack } from "../../steps/rollbacks.js";
import { quickPolicy } from "../../fixture/installation.js";
import type { Fixture } from "../../fixture/fixture.js";
import { needed } from "../../report/needed.js";
import { readBy, rendered } from "../../report/read-by-people.js";
import { expectLive, expectUploads, liveVersion } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const missingClickIsNamed: Scenario = {
  name: "missing-click-is-named",
  group: "rollback",
  title:
    "After a rollback releases wait for one review: the issue and the waiting pull request say whose and where",
  why: "Elsewhere the rollback was called done, every release froze, and nothing that people read named the missing click.",
  start: {
    policy: quickPolicy,
    arrange: ({ rulesets }) => {
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
    const { people, expect, observer } = fixture;
    const eggs = await fixture.scene("v1.0.0 sells tea, v1.1.0 eggs", async () => {
      await approve(fixture, await proposeTea(fixture));
      const change = await propose(fixture, ware("eggs"));
      await approve(fixture, change);
      expect.equal("v1.1.0 is live", await liveVersion(fixture), "v1.1.0");
      return change;
    });

    const revert = await fixture.scene("Back to v1.0.0: the revert needs a review", async () => {
      await rollBack(fixture, "The eggs are rotten.");
      expect.equal("v1.0.0 is live", await liveVersion(fixture), "v1.0.0");
      return readsWhatIsMissing(fixture, eggs.number);
    });

    const milk = await fixture.scene("Milk is approved: it says what it waits for", async () => {
      const change = await propose(fixture, ware("milk"));
      await approve(fixture, change);
      expectUploads(fixture, 3);
      const { status, comment } = await readBy(fixture, change.number);
      expect.contains("the comment names the hold and the pull request to merge", comment, [
        "`rollback-hold`",
        `#${revert} takes it out.`,
      ]);
      expect.contains("the status has the same code", status, ["rollback-hold"]);
      return change;
    });

    await fixture.scene("mo reviews the revert, as the issue says: milk asks for one more look", async () => {
      await people.mo.reviews(revert, { event: "APPROVE", body: "" });
      await fixture.settles();
      expect.equal("the revert is merged", (await observer.pull(revert)).merged, true);
      const { comment } = await readBy(fixture, milk.number);
      expect.contains("because staging lost the eggs after the approval", comment, ["`re-test`"]);
      expect.equal("the hold is gone", comment.includes("rollback-hold"), false);
      await approve(fixture, milk);
      await expectLive(fixture, "v1.2.0", { has: ["ware milk", "price tea 3"], lacks: ["ware eggs"] });
      expect.contains("milk says so", (await readBy(fixture, milk.number)).comment, ["v1.2.0"]);
    });
  },
};

/** On the rollback's issue, the recovery and the pull request that was taken out. Gives the revert's number. */
async function readsWhatIsMissing(fixture: Fixture, rolledBack: number): Promise<number> {
  const { expect, observer } = fixture;
  const { id, issue, revert } = await openRollback(fixture);
  const { pullRequest } = needed(revert ?? undefined, "revert");
  const said = rendered((await observer.comments(issue)).map(({ body }) => body).join("\n"));
  expect.contains("the issue says that production waits, and where to click", said, [
    `The revert of ${id} waits for somebody; production takes no release until then.`,
    `Merge #${pullRequest}`,
    `/pull/${pullRequest}`,
  ]);
  const recovery = needed((await observer.state())?.recoveries[0], "recovery").pullRequest;
  const shown = await readBy(fixture, recovery);
  expect.equal("the recovery does not advise to close it", shown.comment.includes("close it"), false);
  expect.contains(
    "the pull request that was rolled back links its recovery",
    (await readBy(fixture, rolledBack)).comment,
    [`#${recovery} carries it`],
  );
  return pullRequest;
}
