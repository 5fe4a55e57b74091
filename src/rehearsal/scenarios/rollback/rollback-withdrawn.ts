import { policyPath } from "../../../domain/values/names.js";
import { approve, propose, proposeTitle, ware } from "../../steps/changes.js";
import { apiOf } from "../../steps/clicks.js";
import { commentsOnRollback, lastAnswer, openRollback, requestRollback } from "../../steps/rollbacks.js";
import { factsOf, newestOf } from "../../report/log-reading.js";
import { needed } from "../../report/needed.js";
import { liveVersion } from "../../report/live-state.js";
import type { CastName } from "../../actors/cast.js";
import type { Fixture } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

export const rollbackWithdrawn: Scenario = {
  name: "rollback-withdrawn",
  group: "rollback",
  title: "A request is withdrawn; the next one meets a changed policy and a deployment that hangs",
  why: "Elsewhere a rollback queues behind the very deployment that it is to undo, and anybody's old right still counts.",
  start: "released",
  async play(fixture) {
    await fixture.scene(
      "sam closes the issue of his request: it is withdrawn, and reopening revives nothing",
      () => isWithdrawn(fixture),
    );
    await fixture.scene("The next deployment hangs; rob is no approver any more and is refused", () =>
      meetsChangedPolicy(fixture),
    );
    await fixture.scene("ann approves: what hangs is cancelled, v1.2.0 comes back at once", () =>
      endsHanging(fixture),
    );
  },
};

async function isWithdrawn(fixture: Fixture): Promise<void> {
  const { expect, observer } = fixture;
  await approve(fixture, await proposeTitle(fixture, "Groceries"));
  await requestRollback(fixture, { reason: "Is this title ours?" });
  const { id, issue } = await openRollback(fixture);
  const next = await propose(fixture, ware("eggs"));
  await approve(fixture, next);
  expect.equal("the next train waits", await liveVersion(fixture), "v1.1.0");
  await setIssue(fixture, { issue, by: "sam", state: "closed" });
  const withdrawn = newestOf(await observer.entries(), "rollback-withdrawn");
  expect.equal("the log says by whom", [withdrawn?.rollback, withdrawn?.by], [id, "sam"]);
  expect.contains("the issue says it", await lastAnswer(fixture, issue), [`${id} is withdrawn: @sam`]);
  expect.equal("the train that waited has left", await liveVersion(fixture), "v1.2.0");
  await setIssue(fixture, { issue, by: "sam", state: "open" });
  expect.contains("reopening revives nothing", await lastAnswer(fixture, issue), [`does not restore ${id}`]);
  expect.equal("no rollback is open", (await observer.state())?.rollback, null);
}

async function meetsChangedPolicy(fixture: Fixture): Promise<void> {
  const { expect, observer, deployTarget, people } = fixture;
  const milk = await propose(fixture, ware("milk"));
  const upload = deployTarget.holdNext("production");
  await people.tess.reviews(milk.number, { event: "APPROVE", body: "Works on staging." });
  await upload.arrived;
  await people.sam.runsWorkflow("rollback.yml", { reason: "The upload has hung for an hour." });
  const { issue, id, code } = await waitForIssue(fixture);
  const policy = needed(await observer.git.text("develop", policyPath), "policy");
  await people.ada.pushes("develop", {
    message: "ann approves rollbacks from now on",
    files: { [policyPath]: policy.replace("rollback-approvers: [rob]", "rollback-approvers: [ann]") },
  });
  await people.rob.comments(issue, `/approve ${id} ${code}`);
  await waitFor(fixture, async () => (await lastAnswer(fixture, issue)).includes("not-an-approver"));
  expect.contains("rob is told", await lastAnswer(fixture, issue), [
    "@rob, this command was not accepted",
    "not-an-approver",
  ]);
  expect.equal("production still hangs", (await observer.state())?.attempt?.mode, "deploy");
}

async function endsHanging(fixture: Fixture): Promise<void> {
  const { expect, observer, deployTarget } = fixture;
  const { issue, id, code } = await openRollback(fixture);
  await commentsOnRollback(fixture, issue, { by: "ann", text: `/approve ${id} ${code}` });
  const tag = await observer.commit("refs/tags/v1.2.0");
  expect.equal(
    "v1.2.0 runs",
    [deployTarget.running("production")?.sha, await liveVersion(fixture)],
    [tag.sha, "v1.2.0"],
  );
  const entries = await observer.entries();
  expect.contains(
    "the log says what became of the one that hung",
    factsOf(entries, "production-deployment-failed").at(-1)?.evidence,
    [`taken over by ${id}`],
  );
  await setIssue(fixture, { issue, by: "sam", state: "closed" });
  expect.equal(
    "closing the issue now changes nothing",
    newestOf(await observer.entries(), "rollback-withdrawn")?.rollback,
    "RB-1",
  );
}

async function setIssue(
  fixture: Fixture,
  { issue, by, state }: { readonly issue: number; readonly by: CastName; readonly state: "open" | "closed" },
): Promise<void> {
  fixture.people[by].tells(`${state === "open" ? "reopens" : "closes"} #${issue}`);
  await apiOf(fixture, by).send("PATCH", `/repos/${fixture.repository}/issues/${issue}`, { state });
  await fixture.settles();
}

/** While a job hangs nothing settles, so the story looks again until it sees what it waits for. */
async function waitFor(fixture: Fixture, isThere: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 300; look += 1) {
    if (await isThere()) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
  }
  throw new Error(`It never came.\n${fixture.lastWords()}`);
}

async function waitForIssue(fixture: Fixture): ReturnType<typeof openRollback> {
  await waitFor(fixture, async () => typeof (await fixture.observer.state())?.rollback?.issue === "number");
  return openRollback(fixture);
}
