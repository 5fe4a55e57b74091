import { propose, pushTo, tea, type Change } from "../../steps/changes.js";
import { apiOf } from "../../steps/clicks.js";
import { sweep } from "../../steps/runs.js";
import { quickPolicy } from "../../fixture/installation.js";
import { pages } from "../../fixture/shop-app.js";
import { factsOf } from "../../report/log-reading.js";
import { expectLive, expectStaging, expectUploads } from "../../report/live-state.js";
import type { Stage } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

export const approvalsThatDoNotCount: Scenario = {
  name: "approvals-that-do-not-count",
  group: "approval",
  title:
    "Author, pusher, machine, colleague, one taken back, one while a check fails: none releases anything",
  why: "Elsewhere a machine approved its own deployment within a minute, and an approval outlived the commit it was for.",
  start: { policy: (address) => `${quickPolicy(address)}bots: [zoe]\n` },
  async play(stage) {
    const { people, expect, observer } = stage;
    const selling = await stage.scene("Tea by dana, with a commit by toni on top, is on staging", () =>
      boards(stage),
    );

    await stage.scene("Author, last pusher, a machine user and a colleague approve", async () => {
      const own = await people.dana.reviews(selling.number, { event: "APPROVE", body: "Mine." });
      expect.equal("GitHub refuses the author's", own.kind === "refused" ? own.status : own.kind, 422);
      for (const who of ["toni", "sam", "zoe"] as const)
        await people[who].reviews(selling.number, { event: "APPROVE", body: "Fine." });
      await stage.settles();
      expectUploads(stage, 0);
      expect.contains(
        "the comment says why none of them counts",
        await observer.statusComment(selling.number),
        ["last-pusher", "toni", "bot", "zoe", "not-a-tester", "sam"],
      );
      expect.equal("the log grants nothing", factsOf(await observer.entries(), "approval-granted"), []);
    });

    await stage.scene(
      "A tester comments, which is no approval, then approves and takes it back at once",
      async () => {
        await people.tess.reviews(selling.number, { event: "COMMENT", body: "Looks good to me!" });
        await stage.settles();
        expectUploads(stage, 0);
        await approvesAndTakesBack(stage, selling.number);
        await stage.settles();
        expectUploads(stage, 0);
        expect.equal("the status still waits", (await observer.status(selling.head))?.state, "pending");
      },
    );

    await stage.scene("A late check fails for the very commit; a tester approves all the same", () =>
      meetsLateFailure(stage, selling),
    );

    await stage.scene("The check passes after all: the approval that stands releases it", async () => {
      await scans(stage, selling, "success");
      await sweep(stage);
      await expectLive(stage, "v1.0.0", { has: ["price tea 4"], lacks: [] });
      const granted = factsOf(await observer.entries(), "approval-granted");
      expect.equal(
        "which the log names alone",
        granted.map(({ by, head }) => [by, head]),
        [["tess", selling.head]],
      );
    });
  },
};

async function boards(stage: Stage): Promise<Change> {
  const change = await propose(stage, tea);
  const pushed = await pushTo(stage, change, {
    by: "toni",
    files: { [pages.prices]: "price bread 2\nprice tea 4\n" },
  });
  await expectStaging(stage, { has: ["price tea 4"], lacks: ["price tea 3"] });
  return pushed;
}

async function meetsLateFailure(stage: Stage, selling: Change): Promise<void> {
  const { people, expect, observer } = stage;
  await scans(stage, selling, "failure");
  await people.tess.reviews(selling.number, { event: "APPROVE", body: "Tried it, works." });
  await stage.settles();
  expectUploads(stage, 0);
  expect.contains("the comment says what stands against it", await observer.statusComment(selling.number), [
    "check-failed",
    "scan",
  ]);
  expect.equal("it stays on staging", (await observer.state())?.train.staged.length, 1);
}

/** An outside service reports by a commit status. */
async function scans(stage: Stage, { head }: Change, state: "failure" | "success"): Promise<void> {
  stage.people.mo.tells(`has the commit scanned: ${state}`);
  await apiOf(stage, "mo").send("POST", `/repos/${stage.repository}/statuses/${head}`, {
    state,
    context: "scan",
  });
}

/** The review is dismissed before any run has read it. */
async function approvesAndTakesBack(stage: Stage, number: number): Promise<void> {
  const path = `/repos/${stage.repository}/pulls/${number}/reviews`;
  await stage.people.tess.reviews(number, { event: "APPROVE", body: "Works on staging." });
  const reviews = await apiOf(stage, "tess").get<readonly { readonly id: number }[]>(path);
  stage.people.tess.tells("has her own approval dismissed");
  await apiOf(stage, "mo").send("PUT", `${path}/${reviews.at(-1)?.id}/dismissals`, {
    message: "Wrong window.",
  });
}
