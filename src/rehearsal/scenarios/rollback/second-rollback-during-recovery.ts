import { branches, recoveryBranch } from "../../../domain/values/names.js";
import { approve, propose, ware } from "../../steps/changes.js";
import { rollBack } from "../../steps/rollbacks.js";
import { sweep } from "../../steps/runs.js";
import type { Stage } from "../../fixture/fixture.js";
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
  async play(stage) {
    await stage.scene("v1.1.0 sells milk, v1.2.0 sells eggs", () => twoMore(stage));
    const first = await stage.scene("The eggs are rotten: back to v1.1.0, and dana repairs them", () =>
      firstRollback(stage),
    );
    await stage.scene("The milk is sour, too: back to v1.0.0", () => secondRollback(stage, first));
    await stage.scene("One recovery brings everything back, repaired, and ends both rollbacks", () =>
      allRecovered(stage),
    );
  },
};

async function twoMore(stage: Stage): Promise<void> {
  await approve(stage, await propose(stage, ware("milk")));
  await approve(stage, await propose(stage, ware("eggs")));
  stage.expect.equal("v1.2.0 is live", await liveVersion(stage), "v1.2.0");
}

async function firstRollback(stage: Stage): Promise<number> {
  const { expect, observer, people } = stage;
  await rollBack(stage, "The eggs are rotten.");
  const opened = needed(newestOf(await observer.entries(), "recovery-opened"), "recovery");
  const checks = (await observer.runs()).filter(
    ({ event, head_branch: branch }) => event === "workflow_dispatch" && branch === opened.branch,
  );
  expect.that("its checks ran, although no token of a run starts any by a push", checks.length > 0, checks);
  await people.dana.pushes(opened.branch, { message: "Throw them away", files: { "app/bin.txt": "eggs\n" } });
  await stage.settles();
  return opened.pullRequest;
}

async function secondRollback(stage: Stage, first: number): Promise<void> {
  const { expect, observer } = stage;
  await rollBack(stage, "The milk is sour.");
  await sweep(stage);
  expect.equal("v1.0.0 is live", await liveVersion(stage), "v1.0.0");
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

async function allRecovered(stage: Stage): Promise<void> {
  const { expect, observer, people } = stage;
  const recovery = needed((await observer.state())?.recoveries[0], "recovery");
  expect.equal("it boards nothing unrepaired", (await observer.state())?.train.staged, []);
  await people.dana.pushes(recovery.branch, { message: "Cool the milk", files: { "app/fridge.txt": "4\n" } });
  await stage.settles();
  await approve(stage, { number: recovery.pullRequest });
  expect.equal("v1.2.1 is live", await liveVersion(stage), "v1.2.1");
  expect.contains("and sells both", stage.site.running("production")?.pages, ["ware milk", "ware eggs"]);
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
