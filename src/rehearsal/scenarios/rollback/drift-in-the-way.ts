import { branches, revertBranch } from "../../../domain/values/names.js";
import { approve, propose } from "../../steps/changes.js";
import { openRollback, rollBack } from "../../steps/rollbacks.js";
import { pages } from "../../fixture/shop-app.js";
import type { Stage } from "../../fixture/fixture.js";
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
  async play(stage) {
    await stage.scene("v1.1.0 makes tea dear, and a hotfix on develop changes the same line", () =>
      dearAndChanged(stage),
    );
    await stage.scene("Back to v1.0.0: production first; develop is not touched", () => rolledBack(stage));
    await stage.scene("dana takes it out manually, and rob approves exactly that", () => takenOut(stage));
    await stage.scene("What was rolled back comes back, repaired, with the hotfix beside it", () =>
      comesBack(stage),
    );
  },
};

const prices = (tea: number): string => `price bread 2\nprice tea ${tea}\n`;

async function dearAndChanged(stage: Stage): Promise<void> {
  const dear = { branch: "dear-tea", title: "Dearer tea", files: { [pages.prices]: prices(9) } };
  await approve(stage, await propose(stage, dear));
  stage.expect.equal("v1.1.0 is live", await liveVersion(stage), "v1.1.0");
  await stage.people.ada.pushes(branches.base, {
    message: "Hotfix",
    files: { [pages.prices]: prices(8), [pages.title]: "title Hotfixed\n" },
  });
  await stage.settles();
}

async function rolledBack(stage: Stage): Promise<void> {
  const { expect, observer } = stage;
  await rollBack(stage, "Nobody pays that for tea.");
  expect.equal("v1.0.0 is live", await liveVersion(stage), "v1.0.0");
  expect.equal("develop is as it was", await observer.git.text(branches.base, pages.prices), prices(8));
  const { hold, id } = await openRollback(stage);
  expect.equal("production takes nothing else", hold, true);
  const { refusal } = needed(
    (await observer.state())?.followUps.find(({ kind }) => kind === "revert"),
    "revert that is pending",
  );
  expect.contains("it says where", refusal?.found, [pages.prices]);
  expect.contains("and how to go on", refusal?.remedy, [revertBranch(id), "rollback approver"]);
}

async function takenOut(stage: Stage): Promise<void> {
  const { expect, observer, people } = stage;
  const { id } = await openRollback(stage);
  const branch = revertBranch(id);
  await people.dana.pushes(branch, { message: "Take it out", files: { [pages.prices]: prices(3) } });
  const number = await people.dana.opensPullRequest({ branch, title: "Take dear tea out", body: "" });
  await stage.settles();
  expect.equal("it is merged by nobody yet", (await observer.pull(number)).state, "open");
  await people.rob.reviews(number, { event: "APPROVE", body: "" });
  await stage.settles();
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

async function comesBack(stage: Stage): Promise<void> {
  const { expect, observer, people } = stage;
  const { branch, pullRequest } = needed((await observer.state())?.recoveries[0], "recovery");
  expect.equal("it brings the price back", await observer.git.text(branch, pages.prices), prices(9));
  await people.dana.pushes(branch, { message: "Not that dear", files: { [pages.prices]: prices(4) } });
  await stage.settles();
  await approve(stage, { number: pullRequest });
  await expectLive(stage, "v1.1.1", { has: ["price tea 4", "title Hotfixed"], lacks: ["price tea 9"] });
  expect.equal("nothing is pending", (await observer.state())?.followUps, []);
}
