import { environments } from "../../../domain/values/names.js";
import { policyPeople } from "../../actors/cast.js";
import { ordinaryPolicy } from "../../fixture/installation.js";
import { pages } from "../../fixture/shop-app.js";
import type { Fixture } from "../../fixture/fixture.js";
import { factsOf, newestOf } from "../../report/log-reading.js";
import { needed } from "../../report/needed.js";
import { expectOnStaging, type PullRequestAt } from "./failing-check.js";
import { expectReleased } from "./released.js";

export const workflowComment = "# Reviewed by ada.\n";
export const checksPath = ".github/workflows/checks.yml";

export async function releaseAtTheGate(fixture: Fixture): Promise<PullRequestAt> {
  const drift = await driftOnDevelop(fixture);
  const coffee = await vouchedByMaintainer(fixture);
  const { expect, observer } = fixture;
  const gate = needed(
    (await observer.waitingAt(environments.productionApproval))[0],
    "run that waits for a tester",
  );
  expect.contains("the comment links it", await observer.statusComment(coffee.number), [
    `/actions/runs/${gate.id}`,
  ]);
  const freshGate = await refusedClick(fixture, gate.id);
  await fixture.people.tess.clicks(freshGate, {
    environment: environments.productionApproval,
    state: "approved",
    comment: "Coffee works.",
  });
  await fixture.settles();

  await expectReleased(fixture, {
    version: "v1.1.0",
    pullRequests: [coffee],
    production: ["price tea 3", "price coffee 0"],
  });
  const entries = await observer.entries();
  const approval = newestOf(entries, "approval-granted");
  expect.equal(
    "the click is the approval",
    [approval?.by, approval?.source, approval?.head],
    ["tess", "environment", coffee.head],
  );
  const intent = newestOf(entries, "production-deployment-started");
  expect.equal(
    "the release confirms the drift",
    intent?.drift.map(({ sha }) => sha),
    [drift],
  );
  return coffee;
}

/** An administrator bypasses the rules: nothing forbids it, and the console sees it. */
async function driftOnDevelop(fixture: Fixture): Promise<string> {
  const { people, expect, observer, deployTarget } = fixture;
  const text = needed(await observer.git.text("develop", checksPath), "checks.yml on develop");
  const before = (await observer.entries()).length;
  const sha = await people.ada.pushes("develop", {
    message: "Say who reviewed the checks",
    files: { [checksPath]: workflowComment + text },
  });
  await fixture.settles();
  const moved = newestOf((await observer.entries()).slice(before), "staging-moved");
  expect.equal(
    "the log lists the commit as drift",
    moved?.drift.map((commit) => [commit.sha, commit.title]),
    [[sha, "Say who reviewed the checks"]],
  );
  const staging = await observer.commit("staging");
  expect.equal("staging has it", staging.tree, (await observer.commit("develop")).tree);
  expect.equal("and runs it", deployTarget.running("staging")?.tree, staging.tree);
  return sha;
}

/** B sells coffee and makes ann a rollback approver; that changes the rules, so a maintainer must approve it. */
async function vouchedByMaintainer(fixture: Fixture): Promise<PullRequestAt> {
  const { people, expect, observer } = fixture;
  const branch = "sell-coffee";
  const policy = ordinaryPolicy(fixture.deployTarget.address, {
    ...policyPeople,
    rollbackApprovers: ["rob", "ann"],
  });
  const files = {
    [pages.prices]: "price bread 2\nprice tea 3\nprice coffee 0\n",
    ".github/release-console.yml": policy,
  };
  const head = await people.toni.pushes(branch, { message: "Sell coffee; ann approves rollbacks", files });
  const number = await people.toni.opensPullRequest({
    branch,
    title: "Sell coffee",
    body: "And ann approves rollbacks from now on.",
  });
  await fixture.settles();
  const coffee = { number, branch, head };
  expect.equal(
    "a change of the rules is kept off staging",
    newestOf(await observer.entries(), "pull-request-promoted")?.pullRequest === number,
    false,
  );
  expect.contains("the comment says what it needs", await observer.statusComment(number), [
    "changes-the-rules",
  ]);
  await people.mo.reviews(number, { event: "APPROVE", body: "Ann is on call, fine with me." });
  await fixture.settles();
  await expectOnStaging(fixture, coffee);
  return coffee;
}

async function refusedClick(fixture: Fixture, gate: number): Promise<number> {
  const { people, expect, observer } = fixture;
  const before = (await observer.entries()).length;
  await people.toni.clicks(gate, { environment: environments.productionApproval, state: "approved" });
  await fixture.settles();
  const entries = (await observer.entries()).slice(before);
  const refused = newestOf(entries, "approval-refused");
  expect.equal(
    "the author's click is recorded as refused",
    [refused?.by, refused?.source, refused?.reason],
    ["toni", "environment", "author"],
  );
  expect.equal("nothing is deployed", factsOf(entries, "production-deployment-started"), []);
  expect.that(
    "a fresh gate is opened",
    newestOf(entries, "gate-opened")?.gate === "production",
    entries.map(({ type }) => type),
  );
  const waiting = await observer.waitingAt(environments.productionApproval);
  expect.equal("exactly one run waits", waiting.length, 1);
  const fresh = needed(waiting[0], "fresh gate");
  expect.that("and it is another one", fresh.id !== gate, fresh.id);
  expect.contains("named after the train", fresh.display_title, ["Approve v1.1.0"]);
  return fresh.id;
}
