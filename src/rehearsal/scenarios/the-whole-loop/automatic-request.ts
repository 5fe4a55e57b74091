import { environments } from "../../../domain/values/names.js";
import { pages } from "../../fixture/shop-app.js";
import type { Fixture } from "../../fixture/fixture.js";
import { factsOf, newestOf } from "../../report/log-reading.js";
import { needed } from "../../report/needed.js";
import { expectOnStaging, type PullRequestAt } from "./failing-check.js";
import { askForRollback, expectMentioned, type OpenRequest } from "./requests.js";

const rollbackGate = environments.rollbackApproval;

export async function automaticRequest(fixture: Fixture): Promise<void> {
  const cache = await cacheOnStaging(fixture);
  await failsInProduction(fixture, cache);
  const request = await askForRollback(fixture, { id: "RB-2", version: "v1.2.0", target: "v1.1.1" });
  fixture.expect.equal("the console asked by itself", request.facts.automatic, true);
  await expectMentioned(fixture, request.issue);
  await joinerCannotApprove(fixture, request);
  await anotherApproves(fixture, request);
  await expectKnownAgain(fixture, cache);
}

async function cacheOnStaging(fixture: Fixture): Promise<PullRequestAt> {
  const { people } = fixture;
  const branch = "use-the-cache";
  const head = await people.dana.pushes(branch, {
    message: "Use the cache",
    files: { [pages.needs]: "needs disk\nneeds cache\n" },
  });
  const number = await people.dana.opensPullRequest({
    branch,
    title: "Use the cache",
    body: "Twice as fast.",
  });
  await fixture.settles();
  const cache = { number, branch, head };
  await expectOnStaging(fixture, cache);
  return cache;
}

/** Staging has a cache, production has none: the deploy script fails there after the old app is gone. */
async function failsInProduction(fixture: Fixture, cache: PullRequestAt): Promise<void> {
  const { people, expect, observer, deployTarget } = fixture;
  await people.tess.reviews(cache.number, { event: "APPROVE", body: "Fast." });
  await fixture.settles();
  const entries = await observer.entries();
  const intent = newestOf(entries, "production-deployment-started");
  const failed = newestOf(entries, "production-deployment-failed");
  expect.equal("the failure is recorded for this deployment", failed?.deployment, intent?.deployment);
  const state = await observer.state();
  expect.equal("production is uncertain", state?.production.kind, "uncertain");
  expect.equal("the machine is indeed down", deployTarget.running("production")?.runs, false);
  expect.equal("no tag is made", await observer.hasRef("refs/tags/v1.2.0"), false);
  const deployment = (await observer.deployments("production"))[0];
  expect.equal(
    "GitHub shows the failure",
    deployment === undefined ? undefined : await observer.deploymentState(deployment.id),
    "failure",
  );
  expect.equal("C is not merged", (await observer.pull(cache.number)).merged, false);
}

async function joinerCannotApprove(fixture: Fixture, { id, issue, code }: OpenRequest): Promise<void> {
  const { people, expect, observer } = fixture;
  const before = (await observer.entries()).length;
  await people.rob.runsWorkflow("rollback.yml", { reason: "The shop answers nothing but errors." });
  await fixture.settles();
  const joined = newestOf((await observer.entries()).slice(before), "rollback-joined");
  expect.equal(
    "rob joins the request with his reason",
    [joined?.rollback, joined?.by, joined?.reason],
    [id, "rob", "The shop answers nothing but errors."],
  );
  await people.rob.comments(issue, `/approve ${id} ${code}`);
  await fixture.settles();
  const refused = newestOf((await observer.entries()).slice(before), "approval-refused");
  expect.equal("who joined cannot approve", [refused?.by, refused?.reason], ["rob", "requester"]);
  expect.equal(
    "nothing is deployed",
    factsOf((await observer.entries()).slice(before), "production-deployment-started"),
    [],
  );
}

async function anotherApproves(fixture: Fixture, { id }: OpenRequest): Promise<void> {
  const { people, expect, observer } = fixture;
  const gate = needed((await observer.waitingAt(rollbackGate))[0], "run that waits for a rollback approver");
  await people.ann.clicks(gate.id, {
    environment: rollbackGate,
    state: "approved",
    comment: "Seen, go back.",
  });
  await fixture.settles();
  const yes = newestOf(await observer.entries(), "rollback-approved");
  expect.equal(
    "ann, whom B made an approver, approves at the gate",
    [yes?.rollback, yes?.by, yes?.source],
    [id, "ann", "environment"],
  );
}

async function expectKnownAgain(fixture: Fixture, cache: PullRequestAt): Promise<void> {
  const { expect, observer, deployTarget } = fixture;
  const target = await observer.commit("refs/tags/v1.1.1");
  const upload = deployTarget.running("production");
  expect.equal(
    "v1.1.1 runs again",
    [upload?.sha, upload?.tree, upload?.runs],
    [target.sha, target.tree, true],
  );
  expect.equal("production is known again", (await observer.state())?.production, {
    kind: "known",
    version: "v1.1.1",
  });
  expect.equal("develop never had C", await observer.git.text("develop", pages.needs), "needs disk\n");
  const opened = needed(newestOf(await observer.entries(), "recovery-opened"), "recovery of C");
  expect.equal(
    "the recovery carries C",
    [opened.rollback, opened.carries.map(({ number }) => number)],
    ["RB-2", [cache.number]],
  );
  const [pull, head] = await Promise.all([
    observer.pull(opened.pullRequest),
    observer.commit(`refs/heads/${opened.branch}`),
  ]);
  expect.equal("it is open and not empty", [pull.state, pull.changed_files], ["open", 1]);
  expect.equal(
    "it holds C's change",
    await observer.git.text(head.sha, pages.needs),
    "needs disk\nneeds cache\n",
  );
  const [develop, staging] = await Promise.all([observer.commit("develop"), observer.commit("staging")]);
  expect.equal("staging is rebuilt without C", staging.tree, develop.tree);
}
