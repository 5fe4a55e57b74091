/** A review that is taken back between the last look at it and the deployment. */
import { describe, expect, it } from "@jest/globals";
import { recordLateWithdrawals } from "../../src/actions/late-withdrawals.js";
import { readStanding } from "../../src/actions/standing.js";
import { withdrawnApprovals } from "../../src/domain/withdrawn-approvals.js";
import type { ReviewFacts } from "../../src/domain/snapshot.js";
import { minute, pullRequestWith, reviewWith, sha, stagedWith, TestLog, user } from "./builders.js";
import { logWorld, typesFrom } from "./log-world.js";

const granted = (reference: string, source: "review" | "environment") =>
  ({
    type: "approval-granted",
    pullRequest: 12,
    head: sha("head-12"),
    tree: stagedWith().merge.tree,
    by: user("tess"),
    source,
    at: minute(100),
    reference,
  }) as const;

async function settleWith(
  reviews: readonly ReviewFacts[],
  {
    source = "review",
    isGood = true,
  }: { readonly source?: "review" | "environment"; readonly isGood?: boolean } = {},
) {
  const log = new TestLog().stage(stagedWith()).append(granted("review 1", source)).release("v1.0.0", "open");
  const { attempt } = log.state;
  if (attempt === null) throw new Error("Nothing is being deployed.");
  const { world, notices, comments } = logWorld({
    log,
    snapshot: { pullRequests: [pullRequestWith({ reviews })] },
  });
  const { snapshot, state } = await readStanding(world);
  const withdrawn = withdrawnApprovals(snapshot, state, attempt);
  const { deployment } = attempt;
  log.append(
    isGood
      ? { type: "production-deployed", deployment, health: "healthy", evidence: "ok" }
      : { type: "production-deployment-failed", deployment, evidence: "exit 1" },
  );
  const before = log.entries.length;
  await recordLateWithdrawals(world, await readStanding(world), withdrawn);
  await recordLateWithdrawals(world, await readStanding(world), withdrawn);
  return { log, written: typesFrom(log, before), notices, comments };
}

describe("an approval that a release was begun with", () => {
  it.each([
    ["was dismissed", [reviewWith({ state: "DISMISSED" })]],
    ["became a request for changes", [reviewWith(), reviewWith({ id: 2, state: "CHANGES_REQUESTED" })]],
    ["is not there any more", []],
  ])("%s: it is recorded once and told, and nothing is undone", async (_, reviews) => {
    const { log, written, notices, comments } = await settleWith(reviews);
    expect(written).toEqual(["approval-withdrawn-late"]);
    expect(log.state.releases[0]?.withdrawn).toEqual([
      { pullRequest: 12, by: "tess", reference: "review 1" },
    ]);
    expect(log.state.production).toEqual({ kind: "known", version: "v1.0.0" });
    expect(notices).toEqual([expect.stringMatching(/^approval-withdrawn-late: .*@tess took back review 1/)]);
    expect(comments).toEqual([expect.stringContaining("request a rollback")]);
  });

  it.each([
    ["stands", [reviewWith()], "review"],
    ["was given again", [reviewWith({ state: "DISMISSED" }), reviewWith({ id: 2 })], "review"],
    [
      "stands although its author commented",
      [reviewWith(), reviewWith({ id: 2, state: "COMMENTED" })],
      "review",
    ],
    ["was a click at the gate", [], "environment"],
  ] as const)("%s: nothing to say", async (_, reviews, source) => {
    expect(await settleWith(reviews, { source })).toMatchObject({ written: [], notices: [], comments: [] });
  });

  it("a deployment that failed is no release: it needs a new approval anyway", async () => {
    expect((await settleWith([], { isGood: false })).written).toEqual([]);
  });
});
