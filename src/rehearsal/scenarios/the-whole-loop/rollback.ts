import { environments, policyPath, recoveryBranch } from "../../../domain/values/names.js";
import { policyPeople } from "../../actors/cast.js";
import { pages } from "../../fixture/shop-app.js";
import type { Fixture } from "../../fixture/fixture.js";
import { factsOf, newestOf, occurInOrder } from "../../report/log-reading.js";
import { needed } from "../../report/needed.js";
import type { PullRequestAt } from "./failing-check.js";
import { checksPath, workflowComment } from "./release-at-the-gate.js";
import { askForRollback, expectMentioned, type OpenRequest } from "./requests.js";

/** What the rollback left behind for the repair. */
export interface RolledBack {
  readonly issue: number;
  readonly recovery: PullRequestAt;
}

const reason = "Coffee is free since v1.1.0: the price is 0.\nSupport has three complaints.";

export async function rollback(fixture: Fixture, coffee: PullRequestAt): Promise<RolledBack> {
  await blankReason(fixture);
  const request = await requested(fixture);
  await refusedRequester(fixture, request);
  await approved(fixture, request);
  await expectRestored(fixture);
  await expectReverted(fixture, coffee);
  return { issue: request.issue, recovery: await expectRecovery(fixture, coffee) };
}

async function blankReason(fixture: Fixture): Promise<void> {
  const { people, expect, observer } = fixture;
  const before = (await observer.entries()).length;
  await people.sam.runsWorkflow("rollback.yml", { reason: "  " });
  await fixture.settles();
  const run = (await observer.runs()).find(
    ({ path, event }) => path.endsWith("rollback.yml") && event === "workflow_dispatch",
  );
  expect.equal("a blank reason is refused", run?.conclusion, "failure");
  expect.contains("and the run says why", fixture.annotations(run?.id), ["reason-required"]);
  expect.equal("nothing is written", (await observer.entries()).length, before);
  expect.equal("no issue is opened", (await observer.issues("rollback")).length, 0);
}

async function requested(fixture: Fixture): Promise<OpenRequest> {
  const { people, expect, observer, deployTarget } = fixture;
  await people.sam.runsWorkflow("rollback.yml", { reason });
  await fixture.settles();
  const request = await askForRollback(fixture, { id: "RB-1", version: "v1.1.0", target: "v1.0.0" });
  expect.equal(
    "the log says who asked, and why",
    [request.facts.by, request.facts.reason, request.facts.automatic],
    ["sam", reason, false],
  );
  expect.contains("the issue shows the reason", request.body, [
    "Coffee is free since v1.1.0",
    "three complaints",
  ]);
  await expectMentioned(fixture, request.issue);
  const announced = newestOf(await observer.entries(), "rollback-announced");
  const told = announced?.deliveries
    .filter(({ channel, delivered }) => channel === "mention" && delivered)
    .map(({ to }) => to);
  expect.equal("the log says who was told", told?.toSorted(), policyPeople.team.toSorted());
  expect.contains("production is untouched so far", deployTarget.running("production")?.pages, [
    "price coffee 0",
  ]);
  return request;
}

async function refusedRequester(fixture: Fixture, { id, issue, code }: OpenRequest): Promise<void> {
  const { people, expect, observer } = fixture;
  const before = (await observer.entries()).length;
  await people.sam.comments(issue, `/approve ${id} ${code}`);
  await fixture.settles();
  const refused = newestOf((await observer.entries()).slice(before), "approval-refused");
  expect.equal("the requester's approval is refused", [refused?.by, refused?.source], ["sam", "comment"]);
  expect.that(
    "because of who sam is",
    ["requester", "not-an-approver"].includes(refused?.reason ?? ""),
    refused?.reason,
  );
  const answer = (await observer.comments(issue)).findLast(
    ({ user }) => user.login === "github-actions[bot]",
  );
  expect.contains("and the issue says so", answer?.body, [refused?.reason ?? "a reason"]);
  expect.equal(
    "nothing is deployed",
    factsOf((await observer.entries()).slice(before), "production-deployment-started"),
    [],
  );
}

async function approved(fixture: Fixture, { id, issue, code }: OpenRequest): Promise<void> {
  const { people, expect, observer } = fixture;
  const before = (await observer.entries()).length;
  await people.rob.comments(issue, `/approve ${id} ${code}`);
  await fixture.settles();
  const entries = (await observer.entries()).slice(before);
  const yes = newestOf(entries, "rollback-approved");
  expect.equal("rob's approval counts", [yes?.rollback, yes?.by, yes?.source], [id, "rob", "comment"]);
  const intent = newestOf(entries, "production-deployment-started");
  expect.equal(
    "it deploys the last good release",
    [intent?.mode, intent?.version, intent?.rollback],
    ["rollback", "v1.0.0", id],
  );
  expect.that(
    "approval, intent, result, revert and recovery follow one another",
    occurInOrder(entries, [
      "rollback-approved",
      "production-deployment-started",
      "production-deployed",
      "revert-opened",
      "revert-landed",
    ]) && entries.some(({ type }) => type === "recovery-opened"),
    entries.map(({ type }) => type),
  );
  expect.equal("no gate waits any more", (await observer.waitingAt(environments.rollbackApproval)).length, 0);
}

async function expectRestored(fixture: Fixture): Promise<void> {
  const { expect, observer, deployTarget } = fixture;
  const target = await observer.commit("refs/tags/v1.0.0");
  const upload = deployTarget.running("production");
  expect.equal(
    "v1.0.0 runs on production again",
    [upload?.sha, upload?.tree, upload?.runs],
    [target.sha, target.tree, true],
  );
  expect.equal("the log knows it", (await observer.state())?.production, {
    kind: "known",
    version: "v1.0.0",
  });
  expect.equal("GitHub shows it", (await observer.deployments("production"))[0]?.sha, target.sha);
  expect.equal("v1.0.0 is the latest release again", (await observer.latestRelease()).tag_name, "v1.0.0");
  const page = (await observer.releases()).find(({ tag_name }) => tag_name === "v1.1.0");
  expect.contains("the page of v1.1.0 carries a banner", page?.body ?? "", ["RB-1"]);
  expect.contains("so do its notes", await observer.git.text("release-log", "releases/v1.1.0.md"), ["RB-1"]);
}

async function expectReverted(fixture: Fixture, coffee: PullRequestAt): Promise<void> {
  const { expect, observer } = fixture;
  const opened = needed(newestOf(await observer.entries(), "revert-opened"), "revert");
  const revert = await observer.pull(opened.pullRequest);
  expect.equal(
    "the revert is a pull request and is merged",
    [revert.merged, revert.head.ref],
    [true, opened.branch],
  );
  const prices = await observer.git.text("develop", pages.prices);
  expect.equal("develop has A and no longer B", prices, "price bread 2\nprice tea 3\n");
  expect.contains(
    "the policy keeps the approver whom B added",
    await observer.git.text("develop", policyPath),
    ["[rob, ann]"],
  );
  expect.contains("the workflow file keeps its comment", await observer.git.text("develop", checksPath), [
    workflowComment,
  ]);
  const [develop, staging] = await Promise.all([observer.commit("develop"), observer.commit("staging")]);
  expect.equal("staging is rebuilt without B", staging.tree, develop.tree);
  expect.that("#B stays merged on GitHub", (await observer.pull(coffee.number)).merged);
}

async function expectRecovery(fixture: Fixture, coffee: PullRequestAt): Promise<PullRequestAt> {
  const { expect, observer } = fixture;
  const opened = needed(newestOf(await observer.entries(), "recovery-opened"), "recovery");
  const [pull, head, released, develop] = await Promise.all([
    observer.pull(opened.pullRequest),
    observer.commit(`refs/heads/${opened.branch}`),
    observer.commit("refs/tags/v1.1.0"),
    observer.commit("develop"),
  ]);
  expect.equal("its branch has the recovery's name", opened.branch, recoveryBranch("RB-1"));
  expect.equal(
    "it carries B",
    opened.carries.map(({ number }) => number),
    [coffee.number],
  );
  expect.equal("it is open, against develop, and not empty", [pull.state, pull.changed_files], ["open", 1]);
  expect.equal("its tree is the one of the rolled-back release", head.tree, released.tree);
  expect.that(
    "its branch builds on the reverted develop",
    await observer.git.contains(head.sha, opened.base.sha),
    head,
  );
  expect.equal("which is develop as it is now", opened.base.tree, develop.tree);
  expect.contains("its body names both trees, the pull request and the reason", pull.body ?? "", [
    head.tree.slice(0, 7),
    develop.tree.slice(0, 7),
    `#${coffee.number}`,
    "Coffee is free since v1.1.0",
  ]);
  expect.contains("the change is B's", await observer.git.text(head.sha, pages.prices), ["price coffee 0"]);
  return { number: pull.number, branch: opened.branch, head: head.sha };
}
