import { pages } from "../../fixture/shop-app.js";
import type { Fixture } from "../../fixture/fixture.js";
import { factsOf, newestOf } from "../../report/log-reading.js";
import { expectOnStaging, type PullRequestAt } from "./failing-check.js";
import { expectReleased } from "./released.js";

export async function approvalByReview(fixture: Fixture, tea: PullRequestAt): Promise<void> {
  await approvalsThatDoNotCount(fixture, tea);
  await changesRequested(fixture, tea);
  const fixed = await fixedAndApprovedTooEarly(fixture, tea);
  const { people, expect } = fixture;
  expect.equal("one thread is resolved", await people.dana.resolvesThreads(tea.number), 1);
  await fixture.settles();
  expect.equal("resolving alone releases nothing", await productionAttempts(fixture), 0);
  await people.tess.reviews(tea.number, { event: "APPROVE", body: "Tried it on staging." });
  await fixture.settles();
  await expectReleased(fixture, {
    version: "v1.0.0",
    pullRequests: [fixed],
    production: ["price bread 2", "price tea 3"],
  });
  const approval = newestOf(await fixture.observer.entries(), "approval-granted");
  expect.equal(
    "the log says who approved which head",
    [approval?.by, approval?.head, approval?.source],
    ["tess", fixed.head, "review"],
  );
}

async function approvalsThatDoNotCount(fixture: Fixture, tea: PullRequestAt): Promise<void> {
  const { people, expect, observer } = fixture;
  const own = await people.dana.reviews(tea.number, { event: "APPROVE", body: "" });
  expect.equal("GitHub refuses the author's approval", own.kind === "refused" ? own.status : own.kind, 422);
  await people.toni.reviews(tea.number, { event: "APPROVE", body: "My commit, and it is fine." });
  await people.zoe.reviews(tea.number, { event: "APPROVE", body: "I like tea." });
  await fixture.settles();
  expect.equal("neither the last pusher nor a stranger releases it", await productionAttempts(fixture), 0);
  expect.contains("the comment says why they do not count", await observer.statusComment(tea.number), [
    "last-pusher",
    "toni",
    "not-a-tester",
    "zoe",
  ]);
}

async function changesRequested(fixture: Fixture, tea: PullRequestAt): Promise<void> {
  const { people, expect, observer, deployTarget } = fixture;
  const before = (await observer.entries()).length;
  const thread = { path: pages.prices, line: 2, body: "Tea costs 3, not 12." };
  await people.tess.reviews(tea.number, { event: "REQUEST_CHANGES", body: "The price is wrong.", thread });
  await fixture.settles();
  const entries = (await observer.entries()).slice(before);
  const ejected = newestOf(entries, "pull-request-ejected");
  expect.equal(
    "the head leaves staging",
    [ejected?.pullRequest, ejected?.head, ejected?.cause],
    [tea.number, tea.head, "changes-requested"],
  );
  const [develop, staging] = await Promise.all([observer.commit("develop"), observer.commit("staging")]);
  expect.equal("staging is develop again", staging.tree, develop.tree);
  expect.equal("and runs it", deployTarget.running("staging")?.tree, develop.tree);
  expect.equal("the pull request stays open", (await observer.pull(tea.number)).state, "open");
  expect.equal("its status is red", (await observer.status(tea.head))?.state, "failure");
}

async function fixedAndApprovedTooEarly(fixture: Fixture, tea: PullRequestAt): Promise<PullRequestAt> {
  const { people, expect, observer } = fixture;
  const upload = fixture.deployTarget.holdNext("staging");
  const head = await people.dana.pushes(tea.branch, {
    message: "Tea costs 3",
    files: { [pages.prices]: "price bread 2\nprice tea 3\n" },
  });
  await Promise.race([upload.arrived, fixture.github.settled()]);
  await people.tess.reviews(tea.number, { event: "APPROVE", body: "Looks right in the diff." });
  upload.release();
  await fixture.settles();
  const fixed = { ...tea, head };
  await expectOnStaging(fixture, fixed);
  expect.equal("an approval before staging does not count", await productionAttempts(fixture), 0);
  expect.contains("the comment says why", await observer.statusComment(tea.number), ["too-early"]);
  return fixed;
}

const productionAttempts = async ({ observer }: Fixture): Promise<number> =>
  factsOf(await observer.entries(), "production-deployment-started").length;
