import { propose, pushTo, tea, type Change } from "../../steps/changes.js";
import { apiOf } from "../../steps/clicks.js";
import { sweep } from "../../steps/runs.js";
import { quickPolicy } from "../../fixture/installation.js";
import { pages } from "../../fixture/shop-app.js";
import { factsOf } from "../../report/log-reading.js";
import { expectLive, expectStaging, expectUploads } from "../../report/live-state.js";
import type { Fixture } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

export const approvalsThatDoNotCount: Scenario = {
  name: "approvals-that-do-not-count",
  group: "approval",
  title:
    "Author, pusher, machine, colleague, one taken back, one while a check fails: none releases anything",
  why: "Elsewhere a machine approved its own deployment within a minute, and an approval outlived the commit it was for.",
  start: { policy: (address) => `${quickPolicy(address)}bots: [zoe]\n` },
  async play(fixture) {
    const { people, expect, observer } = fixture;
    const selling = await fixture.scene("Tea by dana, with a commit by toni on top, is on staging", () =>
      boards(fixture),
    );

    await fixture.scene("Author, last pusher, a machine user and a colleague approve", async () => {
      const own = await people.dana.reviews(selling.number, { event: "APPROVE", body: "Mine." });
      expect.equal("GitHub refuses the author's", own.kind === "refused" ? own.status : own.kind, 422);
      for (const who of ["toni", "sam", "zoe"] as const)
        await people[who].reviews(selling.number, { event: "APPROVE", body: "Fine." });
      await fixture.settles();
      expectUploads(fixture, 0);
      expect.contains(
        "the comment says why none of them counts",
        await observer.statusComment(selling.number),
        ["last-pusher", "toni", "bot", "zoe", "not-a-tester", "sam"],
      );
      expect.equal("the log grants nothing", factsOf(await observer.entries(), "approval-granted"), []);
    });

    await fixture.scene(
      "A tester comments, which is no approval, then approves and takes it back at once",
      async () => {
        await people.tess.reviews(selling.number, { event: "COMMENT", body: "Looks good to me!" });
        await fixture.settles();
        expectUploads(fixture, 0);
        await approvesAndTakesBack(fixture, selling.number);
        await fixture.settles();
        expectUploads(fixture, 0);
        expect.equal("the status still waits", (await observer.status(selling.head))?.state, "pending");
      },
    );

    await fixture.scene("A late check fails for the very commit; a tester approves all the same", () =>
      meetsLateFailure(fixture, selling),
    );

    await fixture.scene("The check passes after all: the approval that stands releases it", async () => {
      await scans(fixture, selling, "success");
      await sweep(fixture);
      await expectLive(fixture, "v1.0.0", { has: ["price tea 4"], lacks: [] });
      const granted = factsOf(await observer.entries(), "approval-granted");
      expect.equal(
        "which the log names alone",
        granted.map(({ by, head }) => [by, head]),
        [["tess", selling.head]],
      );
    });
  },
};

async function boards(fixture: Fixture): Promise<Change> {
  const change = await propose(fixture, tea);
  const pushed = await pushTo(fixture, change, {
    by: "toni",
    files: { [pages.prices]: "price bread 2\nprice tea 4\n" },
  });
  await expectStaging(fixture, { has: ["price tea 4"], lacks: ["price tea 3"] });
  return pushed;
}

async function meetsLateFailure(fixture: Fixture, selling: Change): Promise<void> {
  const { people, expect, observer } = fixture;
  await scans(fixture, selling, "failure");
  await people.tess.reviews(selling.number, { event: "APPROVE", body: "Tried it, works." });
  await fixture.settles();
  expectUploads(fixture, 0);
  expect.contains("the comment says what stands against it", await observer.statusComment(selling.number), [
    "check-failed",
    "scan",
  ]);
  expect.equal("it stays on staging", (await observer.state())?.train.staged.length, 1);
}

/** An outside service reports by a commit status. */
async function scans(fixture: Fixture, { head }: Change, state: "failure" | "success"): Promise<void> {
  fixture.people.mo.tells(`has the commit scanned: ${state}`);
  await apiOf(fixture, "mo").send("POST", `/repos/${fixture.repository}/statuses/${head}`, {
    state,
    context: "scan",
  });
}

/** The review is dismissed before any run has read it. */
async function approvesAndTakesBack(fixture: Fixture, number: number): Promise<void> {
  const path = `/repos/${fixture.repository}/pulls/${number}/reviews`;
  await fixture.people.tess.reviews(number, { event: "APPROVE", body: "Works on staging." });
  const reviews = await apiOf(fixture, "tess").get<readonly { readonly id: number }[]>(path);
  fixture.people.tess.tells("has her own approval dismissed");
  await apiOf(fixture, "mo").send("PUT", `${path}/${reviews.at(-1)?.id}/dismissals`, {
    message: "Wrong window.",
  });
}
