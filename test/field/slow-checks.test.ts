/**
 * A recovery whose checks outlast all else that the run which started them does: GitHub sends no `workflow_run` of a
 * run that GITHUB_TOKEN dispatched, and nobody does anything any more.
 */
import { afterEach, expect, it, jest } from "@jest/globals";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import {
  approve,
  closeShop,
  openShop,
  proposeTea,
  proposeTitle,
  rollBack,
} from "../support/acceptance/shop.js";

jest.setTimeout(120_000);
let fixture: Fixture;
afterEach(() => closeShop(fixture));

const checks = ".github/workflows/checks.yml";
const slow = "run: ${{ github.event_name == 'workflow_dispatch' && 'sleep 8; ' || '' }}./check.sh";

it("shows what its checks came to, without an event or a sweep", async () => {
  fixture = await openShop({
    files: ({ [checks]: text }) => ({ [checks]: (text as string).replace("run: ./check.sh", slow) }),
  });
  await approve(fixture, await proposeTea(fixture));
  await approve(fixture, await proposeTitle(fixture, "Bad"));
  await rollBack(fixture);
  const recovery = (await fixture.observer.state())?.recoveries[0];
  if (recovery === undefined) throw new Error("There is no recovery.");
  const runs = (await fixture.observer.runs()).filter(({ event }) => event === "workflow_dispatch");
  const started = runs.find(({ head_branch: branch }) => branch === recovery.branch);
  expect(started).toMatchObject({ status: "completed", conclusion: "success" });
  const comment = await fixture.observer.statusComment(recovery.pullRequest);
  expect(comment).toContain("- checks: passed");
  expect(comment).not.toContain("check-pending");
});
