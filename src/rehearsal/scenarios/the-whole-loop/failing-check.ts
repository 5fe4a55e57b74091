import { pages } from "../../fixture/shop-app.js";
import type { Fixture } from "../../fixture/fixture.js";
import { factsOf, newestOf, occurInOrder } from "../../report/log-reading.js";

/** A pull request at one of its commits. */
export interface PullRequestAt {
  readonly number: number;
  readonly branch: string;
  readonly head: string;
}

export async function failingCheck(fixture: Fixture): Promise<PullRequestAt> {
  const branch = "sell-tea";
  const number = await openWithFailingCheck(fixture, branch);
  const { people, expect, observer } = fixture;
  const entriesBefore = (await observer.entries()).length;
  const head = await people.toni.pushes(branch, {
    message: "Give tea a price",
    files: { [pages.prices]: "price bread 2\nprice tea 12\n" },
  });
  await fixture.settles();

  const entries = (await observer.entries()).slice(entriesBefore);
  const promoted = newestOf(entries, "pull-request-promoted");
  expect.equal("A is promoted with its new head", [promoted?.pullRequest, promoted?.head], [number, head]);
  expect.that(
    "staging moves with the entry, is deployed after it and found healthy",
    occurInOrder(entries, ["staging-moved", "staging-deployment-started", "staging-deployed"]),
    entries.map(({ type }) => type),
  );
  expect.equal("staging is healthy", newestOf(entries, "staging-deployed")?.health, "healthy");
  await expectOnStaging(fixture, { number, branch, head });
  return { number, branch, head };
}

async function openWithFailingCheck(fixture: Fixture, branch: string): Promise<number> {
  const { people, expect, observer } = fixture;
  const stagingBefore = await observer.commit("staging");
  const head = await people.dana.pushes(branch, {
    message: "Sell tea",
    files: { [pages.prices]: "price bread 2\nprice tea twelve\n" },
  });
  const number = await people.dana.opensPullRequest({
    branch,
    title: "Sell tea",
    body: "Customers ask for it.",
  });
  await fixture.settles();

  const check = (await observer.runs()).find(({ head_sha, name }) => head_sha === head && name === "CI");
  expect.equal("CI fails", check?.conclusion, "failure");
  expect.equal("staging stays where it is", (await observer.commit("staging")).sha, stagingBefore.sha);
  expect.equal("nothing is promoted", factsOf(await observer.entries(), "pull-request-promoted"), []);
  expect.equal("the status of the head says so", (await observer.status(head))?.state, "failure");
  expect.contains("the comment names the reason", await observer.statusComment(number), ["check-failed"]);
  const merge = await people.dana.merges(number);
  expect.equal("GitHub refuses a merge manually", merge.kind === "refused" ? merge.status : merge.kind, 405);
  return number;
}

/** The pull request is on staging, runs there, and is still open. */
export async function expectOnStaging(fixture: Fixture, { number, head }: PullRequestAt): Promise<void> {
  const { expect, observer, deployTarget } = fixture;
  const staging = await observer.commit("staging");
  expect.that(
    `staging holds the head of #${number}`,
    await observer.git.contains(staging.sha, head),
    staging,
  );
  const upload = deployTarget.running("staging");
  expect.equal(
    "the machine of staging runs this commit and tree",
    [upload?.sha, upload?.tree],
    [staging.sha, staging.tree],
  );
  const deployment = (await observer.deployments("staging"))[0];
  expect.equal("GitHub shows the deployment of this commit", deployment?.sha, staging.sha);
  const shown = deployment === undefined ? undefined : await observer.deploymentState(deployment.id);
  expect.equal("and that it succeeded", shown, "success");
  const pull = await observer.pull(number);
  expect.equal(`#${number} is still open`, [pull.state, pull.merged], ["open", false]);
  const status = await observer.status(head);
  expect.equal("its status waits for a tester", status?.state, "pending");
  const statusComment = await observer.statusComment(number);
  expect.contains("its comment says where to test and who is awaited", statusComment, [
    `http://${deployTarget.address}/staging`,
    "tess",
  ]);
}
