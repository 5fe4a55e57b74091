/** Of a public repository GitHub calls everybody a reader: a rollback approver who left it is found all the same. */
import { afterEach, expect, it, jest } from "@jest/globals";
import type { Stage } from "../../src/rehearsal/fixture/fixture.js";
import {
  approve,
  closeShop,
  newestRunId,
  openShop,
  proposeTea,
  proposeTitle,
  repositoryOf,
  runAfter,
} from "../support/acceptance/shop.js";

jest.setTimeout(240_000);
let stage: Stage;
afterEach(() => closeShop(stage));

it("the only rollback approver has left the repository, and the drill says that a rollback would not go through", async () => {
  stage = await openShop({
    arrange: (repository) => {
      Object.assign(repository, { isPrivate: false });
    },
  });
  await approve(stage, await proposeTitle(stage, "One"));
  await approve(stage, await proposeTea(stage));
  repositoryOf(stage).collaborators.delete("rob");
  const before = newestRunId(stage);
  await stage.people.mo.runsWorkflow("rollback.yml", { reason: "Drill", drill: "true" });
  await stage.settles();
  const run = runAfter(stage, before, "rollback.yml");
  expect(run.annotations.map(({ title }) => title)).toContain("nobody-could-approve");
  expect(run.jobs.map(({ summary }) => summary).join("\n")).not.toContain("would go through now");
});
