import { branches, revertBranch } from "../../../domain/values/names.js";
import { approve, propose } from "../../steps/changes.js";
import { openRollback, rollBack } from "../../steps/rollbacks.js";
import { pages } from "../../fixture/shop-app.js";
import type { Fixture } from "../../fixture/fixture.js";
import { factsOf } from "../../report/log-reading.js";
import { needed } from "../../report/needed.js";
import { expectLive, liveVersion } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const driftInTheWay: Scenario = {
  name: "drift-in-the-way",
  group: "rollback",
  title: "Somebody changed the rolled-back lines since: develop is left and held until a person resolves it",
  why: "Elsewhere the revert conflicts at night, is forced, and takes out what a colleague had just repaired.",
  start: "released",
  async play(fixture) {
    await fixture.scene("v1.1.0 makes tea dear, and a hotfix on develop changes the same line", () =>
      dearAndChanged(fixture),
    );
    await fixture.scene("Back to v1.0.0: production first; develop is not touched", () =>
      rolledBack(fixture),
    );
    await fixture.scene("dana takes it out manually, and rob approves exactly that", () => takenOut(fixture));
    await fixture.scene("What was rolled back comes back, repaired, with the hotfix beside it", () =>
      comesBack(fixture),
    );
  },
};

const prices = (tea: number): string => `price bread 2\nprice tea ${tea}\n`;

async function dearAndChanged(fixture: Fixture): Promise<void> {
  const dear = { branch: "dear-tea", title: "Dearer tea", files: { [pages.prices]: prices(9) } };
  await approve(fixture, await propose(fixture, dear));
  fixture.expect.equal("v1.1.0 is live", await liveVersion(fixture), "v1.1.0");
  await fixture.people.ada.pushes(branches.base, {
    message: "Hotfix",
    files: { [pages.prices]: prices(8), [pages.title]: "title Hotfixed\n" },
  });
  await fixture.settles();
}

async function rolledBack(fixture: Fixture): Promise<void> {
  const { expect, observer } = fixture;
  await rollBack(fixture, "Nobody pays that for tea.");
  expect.equal("v1.0.0 is live", await liveVersion(fixture), "v1.0.0");
  expect.equal("develop is as it was", await observer.git.text(branches.base, pages.prices), prices(8));
  const { hold, id } = await openRollback(fixture);
  expect.equal("production takes nothing else", hold, true);
  const { refusal } = needed(
    (await observer.state())?.followUps.find(({ kind }) => kind === "revert"),
    "revert that is pending",
  );
  expect.contains("it says where", refusal?.found, [pages.prices]);
  expect.contains("and how to go on", refusal?.remedy, [revertBranch(id), "rollback approver"]);
}

async function takenOut(fixture: Fixture): Promise<void> {
  const { expect, observer, people } = fixture;
  const { id } = await openRollback(fixture);
  const branch = revertBranch(id);
  await people.dana.pushes(branch, { message: "Take it out", files: { [pages.prices]: prices(3) } });
  const number = await people.dana.opensPullRequest({ branch, title: "Take dear tea out", body: "" });
  await fixture.settles();
  expect.equal("it is merged by nobody yet", (await observer.pull(number)).state, "open");
  await people.rob.reviews(number, { event: "APPROVE", body: "" });
  await fixture.settles();
  expect.that(
    "it never boards staging",
    !factsOf(await observer.entries(), "pull-request-promoted").some(
      ({ pullRequest }) => pullRequest === number,
    ),
  );
  expect.equal("the console merges it", (await observer.pull(number)).merged, true);
  expect.equal("develop is clean", await observer.git.text(branches.base, pages.prices), prices(3));
  expect.equal("and no longer held", (await observer.state())?.rollback ?? null, null);
}

async function comesBack(fixture: Fixture): Promise<void> {
  const { expect, observer, people } = fixture;
  const { branch, pullRequest } = needed((await observer.state())?.recoveries[0], "recovery");
  expect.equal("it brings the price back", await observer.git.text(branch, pages.prices), prices(9));
  await people.dana.pushes(branch, { message: "Not that dear", files: { [pages.prices]: prices(4) } });
  await fixture.settles();
  await approve(fixture, { number: pullRequest });
  await expectLive(fixture, "v1.1.1", { has: ["price tea 4", "title Hotfixed"], lacks: ["price tea 9"] });
  expect.equal("nothing is pending", (await observer.state())?.followUps, []);
}
