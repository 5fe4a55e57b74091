/** Of a public repository GitHub calls everybody a reader: a rollback approver who left it is found all the same. */
import { afterEach, expect, it, jest } from "@jest/globals";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
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
let fixture: Fixture;
afterEach(() => closeShop(fixture));

it("the only rollback approver has left the repository, and the drill says that a rollback would not go through", async () => {
  fixture = await openShop({
    arrange: (repository) => {
      Object.assign(repository, { isPrivate: false });
    },
  });
  await approve(fixture, await proposeTitle(fixture, "One"));
  await approve(fixture, await proposeTea(fixture));
  repositoryOf(fixture).collaborators.delete("rob");
  const before = newestRunId(fixture);
  await fixture.people.mo.runsWorkflow("rollback.yml", { reason: "Drill", drill: "true" });
  await fixture.settles();
  const run = runAfter(fixture, before, "rollback.yml");
  expect(run.annotations.map(({ title }) => title)).toContain("nobody-could-approve");
  expect(run.jobs.map(({ summary }) => summary).join("\n")).not.toContain("would go through now");
});
