import { approve, proposeTitle, propose, ware } from "../../steps/changes.js";
import {
  commentsOnRollback,
  lastAnswer,
  openRollback,
  requestRollback,
  approveRollback,
} from "../../steps/rollbacks.js";
import { environments } from "../../../domain/values/names.js";
import { liveVersion } from "../../report/live-state.js";
import { factsOf, newestOf } from "../../report/log-reading.js";
import { needed } from "../../report/needed.js";
import type { Fixture } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

export const rollbackTargetFails: Scenario = {
  name: "rollback-target-fails",
  group: "rollback",
  title: "The release to go back to does not deploy: the issue says what runs and how to go on, twice",
  why: "Elsewhere a failed rollback ends as a red run that says nothing, and nobody knows what is live.",
  start: "released",
  async play(fixture) {
    await fixture.scene("v1.1.0 and v1.2.0 follow", () => threeReleases(fixture));
    await fixture.scene("The way back to v1.1.0 fails: production has no room", () => wayBackFails(fixture));
    await fixture.scene("At the gate that opened again rob tries the same target again, in vain", () =>
      triedAgainAtTheGate(fixture),
    );
    await fixture.scene(
      "sam, who requested it, may not go on; rob copies the line that goes further back",
      () => furtherBack(fixture),
    );

    await fixture.scene("Everything since v1.0.0 left production and comes back together", () =>
      allComesBack(fixture),
    );
  },
};

async function threeReleases(fixture: Fixture): Promise<void> {
  const { expect } = fixture;
  await approve(fixture, await proposeTitle(fixture, "Groceries"));
  await approve(fixture, await propose(fixture, ware("eggs")));
  expect.equal("v1.2.0 is live", await liveVersion(fixture), "v1.2.0");
}

async function wayBackFails(fixture: Fixture): Promise<void> {
  const { expect, deployTarget } = fixture;
  deployTarget.refuseNext("production", 2);
  await requestRollback(fixture, { reason: "The eggs are rotten." });
  await approveRollback(fixture);
  await expectWaysOn(fixture, { again: "v1.1.0", older: "v1.0.0" });
  expect.contains("v1.2.0 was never touched", deployTarget.running("production")?.pages, ["ware eggs"]);
}

async function triedAgainAtTheGate(fixture: Fixture): Promise<void> {
  const { expect } = fixture;
  const [gate] = await fixture.observer.waitingAt(environments.rollbackApproval);
  await fixture.people.rob.clicks(needed(gate, "run that waits for a rollback approver").id, {
    environment: environments.rollbackApproval,
    state: "approved",
  });
  await fixture.settles();
  const retried = newestOf(await fixture.observer.entries(), "rollback-retried");
  expect.equal(
    "the log says who tried again, and with what",
    [retried?.by, retried?.source, retried?.target.version],
    ["rob", "environment", "v1.1.0"],
  );
  await expectWaysOn(fixture, { again: "v1.1.0", older: "v1.0.0" });
}

async function allComesBack(fixture: Fixture): Promise<void> {
  const { expect } = fixture;
  const entries = await fixture.observer.entries();
  const recovery = newestOf(entries, "recovery-opened");
  expect.equal(
    "the recovery carries what both releases had",
    recovery?.carries.map(({ title }) => title).toSorted(),
    ["Call it Groceries", "Sell eggs"],
  );
  const state = await fixture.observer.state();
  expect.equal(
    "both releases are marked",
    state?.releases.map(({ version, rolledBackBy }) => [version, rolledBackBy]),
    [
      ["v1.0.0", null],
      ["v1.1.0", "RB-1"],
      ["v1.2.0", "RB-1"],
    ],
  );
  expect.equal("each failure was announced once", factsOf(entries, "rollback-failure-announced").length, 2);
  const develop = await fixture.observer.commit("develop");
  const tag = await fixture.observer.commit("refs/tags/v1.0.0");
  expect.equal("develop is what v1.0.0 was", develop.tree, tag.tree);
  expect.equal("nothing is pending", state?.followUps, []);
}

async function furtherBack(fixture: Fixture): Promise<void> {
  const { expect, deployTarget } = fixture;
  const { issue } = await openRollback(fixture);
  const older = lineIn(await lastAnswer(fixture, issue), / v1\.0\.0 [0-9a-f]{7}/);
  await commentsOnRollback(fixture, issue, { by: "sam", text: older });
  expect.contains("sam is told why not", await lastAnswer(fixture, issue), [
    "was not accepted",
    "not-an-approver",
  ]);
  await commentsOnRollback(fixture, issue, "/retry RB-1 v1.0.0 0000000");
  expect.contains("a wrong code is refused", await lastAnswer(fixture, issue), ["wrong-code"]);
  await commentsOnRollback(fixture, issue, older);
  expect.equal("v1.0.0 is live", await liveVersion(fixture), "v1.0.0");
  const tag = await fixture.observer.commit("refs/tags/v1.0.0");
  expect.equal(
    "and runs",
    [deployTarget.running("production")?.sha, deployTarget.running("production")?.runs],
    [tag.sha, true],
  );
}

async function expectWaysOn(
  fixture: Fixture,
  { again, older }: { readonly again: string; readonly older: string },
): Promise<void> {
  const { expect, observer } = fixture;
  const { id, issue, phase } = await openRollback(fixture);
  expect.equal("the request stays open", phase, "failed");
  expect.contains("the issue says that it is not done, and what runs", await lastAnswer(fixture, issue), [
    `${id} is not complete: deploying ${again}`,
    "**Runs now:** unknown",
    `\n/retry ${id}\n`,
    `\n/retry ${id} ${older} `,
    "Can do that: @rob",
  ]);
  expect.equal("production takes nothing else", (await observer.state())?.production.kind, "uncertain");
  expect.equal("one gate waits for it", (await observer.waitingAt(environments.rollbackApproval)).length, 1);
}

const lineIn = (text: string, holding: RegExp): string =>
  needed(
    text.split("\n").find((line) => line.startsWith("/retry") && holding.test(line)),
    "line to copy",
  );
