import { pages } from "../../fixture/shop-app.js";
import type { Stage } from "../../fixture/fixture.js";
import { factsOf, newestOf } from "../../report/log-reading.js";
import { expectOnStaging, type PullRequestAt } from "./failing-check.js";
import { expectReleased } from "./released.js";

export async function approvalByReview(stage: Stage, tea: PullRequestAt): Promise<void> {
  await approvalsThatDoNotCount(stage, tea);
  await changesRequested(stage, tea);
  const fixed = await fixedAndApprovedTooEarly(stage, tea);
  const { people, expect } = stage;
  expect.equal("one thread is resolved", await people.dana.resolvesThreads(tea.number), 1);
  await stage.settles();
  expect.equal("resolving alone releases nothing", await productionAttempts(stage), 0);
  await people.tess.reviews(tea.number, { event: "APPROVE", body: "Tried it on staging." });
  await stage.settles();
  await expectReleased(stage, {
    version: "v1.0.0",
    pullRequests: [fixed],
    production: ["price bread 2", "price tea 3"],
  });
  const approval = newestOf(await stage.observer.entries(), "approval-granted");
  expect.equal(
    "the log says who approved which head",
    [approval?.by, approval?.head, approval?.source],
    ["tess", fixed.head, "review"],
  );
}

async function approvalsThatDoNotCount(stage: Stage, tea: PullRequestAt): Promise<void> {
  const { people, expect, observer } = stage;
  const own = await people.dana.reviews(tea.number, { event: "APPROVE", body: "" });
  expect.equal("GitHub refuses the author's approval", own.kind === "refused" ? own.status : own.kind, 422);
  await people.toni.reviews(tea.number, { event: "APPROVE", body: "My commit, and it is fine." });
  await people.zoe.reviews(tea.number, { event: "APPROVE", body: "I like tea." });
  await stage.settles();
  expect.equal("neither the last pusher nor a stranger releases it", await productionAttempts(stage), 0);
  expect.contains("the comment says why they do not count", await observer.statusComment(tea.number), [
    "last-pusher",
    "toni",
    "not-a-tester",
    "zoe",
  ]);
}

async function changesRequested(stage: Stage, tea: PullRequestAt): Promise<void> {
  const { people, expect, observer, site } = stage;
  const before = (await observer.entries()).length;
  const thread = { path: pages.prices, line: 2, body: "Tea costs 3, not 12." };
  await people.tess.reviews(tea.number, { event: "REQUEST_CHANGES", body: "The price is wrong.", thread });
  await stage.settles();
  const entries = (await observer.entries()).slice(before);
  const ejected = newestOf(entries, "pull-request-ejected");
  expect.equal(
    "the head leaves staging",
    [ejected?.pullRequest, ejected?.head, ejected?.cause],
    [tea.number, tea.head, "changes-requested"],
  );
  const [develop, staging] = await Promise.all([observer.commit("develop"), observer.commit("staging")]);
  expect.equal("staging is develop again", staging.tree, develop.tree);
  expect.equal("and runs it", site.running("staging")?.tree, develop.tree);
  expect.equal("the pull request stays open", (await observer.pull(tea.number)).state, "open");
  expect.equal("its status is red", (await observer.status(tea.head))?.state, "failure");
}

async function fixedAndApprovedTooEarly(stage: Stage, tea: PullRequestAt): Promise<PullRequestAt> {
  const { people, expect, observer } = stage;
  const upload = stage.site.holdNext("staging");
  const head = await people.dana.pushes(tea.branch, {
    message: "Tea costs 3",
    files: { [pages.prices]: "price bread 2\nprice tea 3\n" },
  });
  await Promise.race([upload.arrived, stage.github.settled()]);
  await people.tess.reviews(tea.number, { event: "APPROVE", body: "Looks right in the diff." });
  upload.release();
  await stage.settles();
  const fixed = { ...tea, head };
  await expectOnStaging(stage, fixed);
  expect.equal("an approval before staging does not count", await productionAttempts(stage), 0);
  expect.contains("the comment says why", await observer.statusComment(tea.number), ["too-early"]);
  return fixed;
}

const productionAttempts = async ({ observer }: Stage): Promise<number> =>
  factsOf(await observer.entries(), "production-deployment-started").length;
