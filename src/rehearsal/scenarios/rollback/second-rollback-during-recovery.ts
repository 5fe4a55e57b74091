import { branches, recoveryBranch } from "../../../domain/values/names.js";
import { approve, propose, ware } from "../../steps/changes.js";
import { rollBack } from "../../steps/rollbacks.js";
import { sweep } from "../../steps/runs.js";
import type { Fixture } from "../../fixture/fixture.js";
import { newestOf } from "../../report/log-reading.js";
import { needed } from "../../report/needed.js";
import { liveVersion } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const secondRollbackDuringRecovery: Scenario = {
  name: "second-rollback-during-recovery",
  group: "rollback",
  title:
    "What was gone back to is bad as well: the second rollback takes the first one's recovery in, fix and all",
  why: "Elsewhere two reverts on top of each other make the second recovery conflict, or silently lose the first repair.",
  start: "released",
  async play(fixture) {
    await fixture.scene("v1.1.0 sells milk, v1.2.0 sells eggs", () => twoMore(fixture));
    const first = await fixture.scene("The eggs are rotten: back to v1.1.0, and dana repairs them", () =>
      firstRollback(fixture),
    );
    await fixture.scene("The milk is sour, too: back to v1.0.0", () => secondRollback(fixture, first));
    await fixture.scene("One recovery brings everything back, repaired, and ends both rollbacks", () =>
      allRecovered(fixture),
    );
  },
};

async function twoMore(fixture: Fixture): Promise<void> {
  await approve(fixture, await propose(fixture, ware("milk")));
  await approve(fixture, await propose(fixture, ware("eggs")));
  fixture.expect.equal("v1.2.0 is live", await liveVersion(fixture), "v1.2.0");
}

async function firstRollback(fixture: Fixture): Promise<number> {
  const { expect, observer, people } = fixture;
  await rollBack(fixture, "The eggs are rotten.");
  const opened = needed(newestOf(await observer.entries(), "recovery-opened"), "recovery");
  const checks = (await observer.runs()).filter(
    ({ event, head_branch: branch }) => event === "workflow_dispatch" && branch === opened.branch,
  );
  expect.that("its checks ran, although no token of a run starts any by a push", checks.length > 0, checks);
  await people.dana.pushes(opened.branch, { message: "Throw them away", files: { "app/bin.txt": "eggs\n" } });
  await fixture.settles();
  return opened.pullRequest;
}

async function secondRollback(fixture: Fixture, first: number): Promise<void> {
  const { expect, observer } = fixture;
  await rollBack(fixture, "The milk is sour.");
  await sweep(fixture);
  expect.equal("v1.0.0 is live", await liveVersion(fixture), "v1.0.0");
  const [develop, tag] = [await observer.commit(branches.base), await observer.commit("refs/tags/v1.0.0")];
  expect.equal("develop is what v1.0.0 was", develop.tree, tag.tree);
  expect.equal("the first recovery is closed", (await observer.pull(first)).state, "closed");
  const state = await observer.state();
  expect.equal(
    "one recovery is open, for both",
    state?.recoveries.map(({ rollback, absorbed }) => [rollback, absorbed.map((each) => each.rollback)]),
    [["RB-2", ["RB-1"]]],
  );
  expect.equal("nothing is pending", state?.followUps, []);
  expect.equal(
    "it holds the repair",
    await observer.git.text(recoveryBranch("RB-2"), "app/bin.txt"),
    "eggs\n",
  );
}

async function allRecovered(fixture: Fixture): Promise<void> {
  const { expect, observer, people } = fixture;
  const recovery = needed((await observer.state())?.recoveries[0], "recovery");
  expect.equal("it boards nothing unrepaired", (await observer.state())?.train.staged, []);
  await people.dana.pushes(recovery.branch, { message: "Cool the milk", files: { "app/fridge.txt": "4\n" } });
  await fixture.settles();
  await approve(fixture, { number: recovery.pullRequest });
  expect.equal("v1.2.1 is live", await liveVersion(fixture), "v1.2.1");
  expect.contains("and sells both", fixture.deployTarget.running("production")?.pages, [
    "ware milk",
    "ware eggs",
  ]);
  const issues = (await observer.issues("rollback")).filter(({ title }) => title.startsWith("RB-"));
  const over = issues.map(({ title, state }) => `${title.slice(0, 4)} ${state}`).toSorted();
  expect.equal("both rollbacks are over", over, ["RB-1 closed", "RB-2 closed"]);
  const state = await observer.state();
  expect.equal(
    "nothing is left of them",
    [state?.recoveries, state?.rollback, state?.followUps],
    [[], null, []],
  );
}
