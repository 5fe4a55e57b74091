/** Teams in the policy: who counts before and after there is an App that reads their members. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { setupMarker } from "../../src/domain/doctor/texts.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import { installApp } from "../../src/rehearsal/steps/github-app.js";
import {
  commentsOnRollback,
  lastAnswer,
  openRollback,
  requestRollback,
} from "../../src/rehearsal/steps/rollbacks.js";
import { expectAllDoneOnce } from "../support/acceptance/end-state.js";
import {
  approve,
  closeShop,
  newestRunId,
  prepareShop,
  proposeTea,
  proposeTitle,
  quickPolicy,
  runsAfter,
} from "../support/acceptance/shop.js";

jest.setTimeout(300_000);

const callers = [".github/workflows/release.yml", ".github/workflows/rollback.yml"];

/** The line that the documentation asks for, beside each `app-client-id`. */
const readingTeams = (text: string): string =>
  text
    .replace(/^( +)(app-client-id: .*)$/gm, "$1$2\n$1app-reads-teams: true")
    .replace(/with: \{ app-client-id: (".*?") \}/g, "with: { app-client-id: $1, app-reads-teams: true }");

let fixture: Fixture;
beforeAll(async () => {
  const prepared = await prepareShop({
    policy: (address) =>
      quickPolicy(address)
        .replace("testers: [tess, toni]", "testers: [tess, acme/qa]")
        .replace("rollback-approvers: [rob]", "rollback-approvers: [ada, acme/on-call]"),
  });
  fixture = prepared.fixture;
  const { teams } = fixture.github.account("acme");
  teams?.set("qa", ["toni", "mo"]);
  teams?.set("on-call", ["rob", "ann"]);
  await prepared.install();
  await fixture.settles();
});
afterAll(() => closeShop(fixture));

const commentsOf = async (number: number): Promise<string> =>
  (await fixture.observer.comments(number))
    .map(({ body }) => body)
    .join("\n---\n")
    .replaceAll("&#8203;", "");

const byReview = async (number: number, login: "toni" | "mo" | "tess"): Promise<void> => {
  await fixture.people[login].reviews(number, { event: "APPROVE", body: "Works on staging." });
  await fixture.settles();
};

/** How often each job has asked who is in a team, where any did. */
const teamRequests = (): readonly number[] =>
  fixture.github.traffic
    .jobs()
    .map(
      (job) =>
        fixture.github.traffic
          .job(job)
          .log.filter(({ operation }) => operation === "teams/list-members-in-org").length,
    )
    .filter((count) => count > 0);

describe("a policy with teams", () => {
  it("without an App says at the start that they cannot be read and who counts, and the others go on", async () => {
    const before = newestRunId(fixture);
    const tea = await proposeTea(fixture);
    const told = await commentsOf(tea.number);
    expect(told).toContain(setupMarker);
    expect(told).toContain("teams-not-asked");
    expect(told).toContain("acme/qa, acme/on-call");
    expect(told).toContain("these count: testers: @tess; rollback approvers: @ada");
    const notices = runsAfter(fixture, before).flatMap(({ annotations }) => annotations);
    expect(notices.map(({ title }) => title)).toContain("teams-unreadable");
    await byReview(tea.number, "toni");
    expect((await fixture.observer.state())?.releases).toEqual([]);
    expect(await fixture.observer.statusComment(tea.number)).toContain("teams-unreadable");
    await approve(fixture, tea);
    expect((await fixture.observer.state())?.production).toMatchObject({ version: "v1.0.0" });
  });

  it("with an App counts their members: for a release, and for a rollback and nobody else", async () => {
    expect(teamRequests()).toEqual([]);
    installApp(fixture, { readsTeams: true });
    const files = await Promise.all(
      callers.map(async (path) => [
        path,
        readingTeams((await fixture.observer.git.text(fixture.base, path)) ?? ""),
      ]),
    );
    await fixture.people.ada.pushes(fixture.base, {
      message: "Let the App read teams",
      files: Object.fromEntries(files) as Record<string, string>,
    });
    await fixture.settles();
    const title = await proposeTitle(fixture, "Teams");
    await byReview(title.number, "mo");
    expect((await fixture.observer.state())?.production).toMatchObject({ version: "v1.1.0" });

    await requestRollback(fixture, { reason: "The shop is closed." });
    const { id, issue, code } = await openRollback(fixture);
    const card = (await fixture.observer.issue(issue)).body;
    for (const approver of ["@ada", "@rob", "@ann"]) expect(card).toContain(approver);
    await commentsOnRollback(fixture, issue, { by: "tess", text: `/approve ${id} ${code}` });
    expect(await lastAnswer(fixture, issue)).toContain("not-an-approver");
    await commentsOnRollback(fixture, issue, { by: "ann", text: `/approve ${id} ${code}` });
    expect((await fixture.observer.state())?.production).toMatchObject({ version: "v1.0.0" });
    await expectAllDoneOnce(fixture);
    const asked = teamRequests();
    expect(asked.length).toBeGreaterThan(0);
    expect(Math.max(...asked)).toBe(2);
  });
});
