import { branches } from "../../../domain/values/names.js";
import { dieAt } from "../../steps/crashes.js";
import {
  approve,
  approveTogether,
  propose,
  proposeTogether,
  ware,
  type Change,
} from "../../steps/changes.js";
import { approveRollback, openRollback, requestRollback } from "../../steps/rollbacks.js";
import type { Fixture } from "../../fixture/fixture.js";
import { needed } from "../../report/needed.js";
import { expectLive, liveVersion } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const backOverThreeReleases: Scenario = {
  name: "back-over-three-releases",
  group: "rollback",
  title: "Three releases are bad, and the newest has landed by half: one rollback takes out all of it",
  why: "Elsewhere what production ran and develop did not have yet is missing from what comes back.",
  start: "released",
  async play(fixture) {
    const left = await fixture.scene("v1.1.0 sells milk, v1.2.0 eggs, v1.3.0 salt and rye", () =>
      threeMore(fixture),
    );
    await fixture.scene("The landing dies after the salt: develop has it, and no rye", () =>
      expectLandedByHalf(fixture, left),
    );
    await fixture.scene("Back to v1.0.0", () => backToTheFirst(fixture, left));
    await fixture.scene("Everything comes back with one pull request", () => comesBack(fixture));
  },
};

const wares = ["milk", "eggs", "salt", "rye"] as const;
const pathOf = (name: string): string => `app/ware-${name}.txt`;

async function threeMore(fixture: Fixture): Promise<readonly Change[]> {
  const milk = await propose(fixture, ware("milk"));
  await approve(fixture, milk);
  const eggs = await propose(fixture, ware("eggs"));
  await approve(fixture, eggs);
  const [salt, rye] = await proposeTogether(fixture, [ware("salt"), ware("rye")]);
  dieAt(fixture, {
    operation: "pulls/merge",
    job: "record / record",
    holding: `Land #${rye.number}:`,
    effect: "before",
  });
  await approveTogether(fixture, [salt, rye]);
  return [milk, eggs, salt, rye];
}

async function expectLandedByHalf(fixture: Fixture, left: readonly Change[]): Promise<void> {
  const { expect, observer } = fixture;
  expect.equal("v1.3.0 is live", await liveVersion(fixture), "v1.3.0");
  const pulls = await Promise.all(left.map(({ number }) => observer.pull(number)));
  expect.equal(
    "three have landed, one has not",
    pulls.map(({ merged }) => merged),
    [true, true, true, false],
  );
  expect.equal("develop has no rye", await observer.git.text(branches.base, pathOf("rye")), undefined);
}

async function backToTheFirst(fixture: Fixture, left: readonly Change[]): Promise<void> {
  const { expect, observer, people } = fixture;
  await requestRollback(fixture, { reason: "Nothing tastes right since v1.0.0.", release: "v1.0.0" });
  const { issue } = await openRollback(fixture);
  const card = (await observer.issues("rollback")).find(({ number }) => number === issue)?.body ?? undefined;
  expect.contains(
    "the card names all that leaves",
    card,
    left.map(({ number }) => `#${number} `),
  );
  await approveRollback(fixture);
  await expectLive(fixture, "v1.0.0", { has: ["price tea 3"], lacks: wares.map((name) => `ware ${name}`) });
  const [develop, tag] = [await observer.commit(branches.base), await observer.commit("refs/tags/v1.0.0")];
  expect.equal("develop is what v1.0.0 was", develop.tree, tag.tree);
  const state = await observer.state();
  expect.equal("nothing is pending", [state?.rollback, state?.followUps], [null, []]);
  const { carries, branch } = needed(state?.recoveries[0], "recovery");
  expect.equal(
    "the recovery carries all four",
    carries.map(({ number }) => number).toSorted((one, other) => one - other),
    left.map(({ number }) => number),
  );
  for (const name of wares)
    expect.equal(`it holds the ${name}`, await observer.git.text(branch, pathOf(name)), `ware ${name}\n`);
  people.dana.tells("tastes everything");
}

async function comesBack(fixture: Fixture): Promise<void> {
  const { expect, observer, people } = fixture;
  const { branch, pullRequest } = needed((await observer.state())?.recoveries[0], "recovery");
  await people.dana.pushes(branch, { message: "Add some pepper", files: { "app/pepper.txt": "a pinch\n" } });
  await fixture.settles();
  await approve(fixture, { number: pullRequest });
  await expectLive(fixture, "v1.3.1", { has: wares.map((name) => `ware ${name}`), lacks: [] });
  const { merged } = await observer.pull(pullRequest);
  const state = await observer.state();
  expect.equal("it is over", [merged, state?.recoveries, state?.followUps], [true, [], []]);
}
