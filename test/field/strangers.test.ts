/** Somebody without a role costs at most one request and no second job; what is no command costs none. */
import { afterEach, expect, it, jest } from "@jest/globals";
import { ware } from "../../src/rehearsal/steps/changes.js";
import { openRollback, requestRollback } from "../../src/rehearsal/steps/rollbacks.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import {
  approve,
  closeShop,
  newestRunId,
  openShop,
  propose,
  proposeTea,
  proposeTitle,
  quickPolicy,
  runsAfter,
} from "../support/acceptance/shop.js";

jest.setTimeout(240_000);
let fixture: Fixture;
afterEach(() => closeShop(fixture));

/** Requests of the jobs that the act set off, and how many of them ran. */
async function costOf(
  act: () => Promise<unknown>,
): Promise<{ readonly requests: number; readonly jobs: number }> {
  const before = newestRunId(fixture);
  await act();
  await fixture.settles();
  const jobs = runsAfter(fixture, before).flatMap((run) =>
    run.jobs.filter(({ conclusion }) => conclusion !== "skipped"),
  );
  const requests = jobs.reduce((sum, { id }) => sum + fixture.github.traffic.job(id).requests, 0);
  return { requests, jobs: jobs.length };
}

it("whatever a stranger writes, on a pull request or an issue", async () => {
  fixture = await openShop({ policy: quickPolicy });
  await approve(fixture, await proposeTea(fixture));
  const { number } = await propose(fixture, ware("eggs"));
  const { zoe, dana } = fixture.people;
  const issue = await zoe.opensIssue({ title: "Hello", body: "x" });
  await fixture.settles();
  const nothing = { requests: 0, jobs: 0 };
  expect(await costOf(() => zoe.comments(number, "/foo"))).toEqual(nothing);
  expect(await costOf(() => zoe.comments(number, "/etc/passwd is a path"))).toEqual(nothing);
  expect(await costOf(() => zoe.comments(issue, "/foo"))).toEqual(nothing);
  for (const text of ["/check", "/hold x", " /ship", "`/eject`"])
    expect(await costOf(() => zoe.comments(number, text))).toEqual({ requests: 1, jobs: 1 });
  expect(await costOf(() => zoe.comments(issue, "/approve RB-1 0000000"))).toEqual({ requests: 1, jobs: 1 });
  const form = { title: "Rollback please", body: "### Reason\n\nbecause\n\n### Release\n\n_No response_" };
  expect(await costOf(() => zoe.opensIssue(form))).toEqual({ requests: 1, jobs: 1 });
  // Who has a role, and mentions a command in passing, costs no request either.
  expect(await costOf(() => dana.comments(number, "see /check in the docs"))).toEqual({
    requests: 0,
    jobs: 1,
  });
});

it.each([
  " LINE",
  "\nLINE",
  "`LINE`",
  "```\nLINE\n```",
  "**LINE**",
  "LINE\r\n\r\nOn Tue somebody wrote:\r\n> LINE",
])("the line of the card works as %j", async (form) => {
  fixture = await openShop({ policy: quickPolicy });
  await approve(fixture, await proposeTitle(fixture, "One"));
  await approve(fixture, await proposeTea(fixture));
  await requestRollback(fixture, { reason: "Bad tea." });
  const { id, issue, code } = await openRollback(fixture);
  await fixture.people.rob.comments(issue, form.replaceAll("LINE", `/approve ${id} ${code}`));
  await fixture.settles();
  expect((await fixture.observer.state())?.production).toEqual({ kind: "known", version: "v1.0.0" });
});

it("the line after other text does nothing, and the answer says why", async () => {
  fixture = await openShop({ policy: quickPolicy });
  await approve(fixture, await proposeTitle(fixture, "One"));
  await approve(fixture, await proposeTea(fixture));
  await requestRollback(fixture, { reason: "Bad tea." });
  const { id, issue, code } = await openRollback(fixture);
  for (const form of ["Yes.\nLINE", "> LINE\n\nLINE"]) {
    await fixture.people.rob.comments(issue, form.replaceAll("LINE", `/approve ${id} ${code}`));
    await fixture.settles();
    const last = (await fixture.observer.comments(issue)).at(-1)?.body ?? "";
    expect(last).toContain("`command-unclear`");
    expect(last).toContain("Write a new comment that begins with the command");
  }
  expect((await fixture.observer.state())?.rollback?.phase).toBe("requested");
});
