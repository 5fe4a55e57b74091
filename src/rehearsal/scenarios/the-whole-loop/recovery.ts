import { pages } from "../../fixture/shop-app.js";
import type { Fixture } from "../../fixture/fixture.js";
import { factsOf } from "../../report/log-reading.js";
import { expectOnStaging } from "./failing-check.js";
import { expectReleased } from "./released.js";
import type { RolledBack } from "./rollback.js";

export async function recovery(fixture: Fixture, { issue, recovery: opened }: RolledBack): Promise<void> {
  const { people, expect, observer, deployTarget } = fixture;
  const head = await people.dana.pushes(opened.branch, {
    message: "Coffee costs 4",
    files: { [pages.prices]: "price bread 2\nprice tea 3\nprice coffee 4\n" },
  });
  await fixture.settles();
  const fixed = { ...opened, head };
  await expectOnStaging(fixture, fixed);
  await authorOfTheRolledBackChange(fixture, fixed.number);
  await people.tess.reviews(fixed.number, { event: "APPROVE", body: "Coffee is paid for again." });
  await fixture.settles();

  await expectReleased(fixture, {
    version: "v1.1.1",
    pullRequests: [fixed],
    production: ["price tea 3", "price coffee 4"],
  });
  const [tag, deployment] = [
    await observer.commit("refs/tags/v1.1.1"),
    (await observer.deployments("production"))[0],
  ];
  const deployed = deployment === undefined ? undefined : await observer.commit(deployment.sha);
  expect.equal("the tag and the newest deployment have the same tree", deployed?.tree, tag.tree);
  expect.equal(
    "it holds A, B and the fix",
    await observer.git.text("v1.1.1", pages.prices),
    "price bread 2\nprice tea 3\nprice coffee 4\n",
  );
  expect.contains("production sells both", deployTarget.running("production")?.pages, [
    "price tea 3",
    "price coffee 4",
  ]);
  expect.equal("the rollback's issue is closed", (await observer.issue(issue)).state, "closed");
  const closed = factsOf(await observer.entries(), "rollback-closed").at(-1);
  expect.equal(
    "the log closes the rollback as recovered",
    [closed?.rollback, closed?.by, closed?.version],
    ["RB-1", "recovered", "v1.1.1"],
  );
}

/** Toni wrote what is being recovered, so toni cannot approve its recovery. */
async function authorOfTheRolledBackChange(fixture: Fixture, number: number): Promise<void> {
  const { people, expect, observer } = fixture;
  const before = factsOf(await observer.entries(), "production-deployment-started").length;
  await people.toni.reviews(number, { event: "APPROVE", body: "Better now." });
  await fixture.settles();
  expect.equal(
    "who wrote the rolled-back change does not approve it",
    factsOf(await observer.entries(), "production-deployment-started").length,
    before,
  );
  expect.contains("the comment says why", await observer.statusComment(number), ["contributor", "toni"]);
}
