/** A review that is taken back between the last look at it and the deployment. */
import { describe, expect, it } from "@jest/globals";
import { recordProduction } from "../../../src/actions/deployment/record-result.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import type { PullRequestFacts, ReviewFacts } from "../../../src/domain/snapshot/snapshot.js";
import {
  minute,
  pullRequestWith,
  reviewWith,
  sha,
  stagedWith,
  TestLog,
  user,
} from "../../support/builders.js";
import { logWorld, typesFrom } from "../../support/log-world.js";

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
    pull = {},
  }: {
    readonly source?: "review" | "environment";
    readonly isGood?: boolean;
    readonly pull?: Partial<PullRequestFacts>;
  } = {},
) {
  const log = new TestLog().stage(stagedWith()).append(granted("review 1", source)).release("v1.0.0", "open");
  const { attempt } = log.state;
  if (attempt === null) throw new Error("Nothing is being deployed.");
  const { world, notices, comments } = logWorld({
    log,
    snapshot: { pullRequests: [pullRequestWith({ reviews, ...pull })] },
  });
  const before = log.entries.length;
  const verdict = isGood
    ? ({ kind: "good", health: "healthy", evidence: "ok" } as const)
    : ({ kind: "failed", code: "deploy-failed", evidence: "exit 1" } as const);
  for (let time = 0; time < 2; time += 1)
    await recordProduction(world, await readContext(world), { attempt, verdict });
  return { log, written: typesFrom(log, before), notices, comments };
}

describe("an approval that a release was begun with", () => {
  it.each([
    ["was dismissed", [reviewWith({ state: "DISMISSED" })], "the approval of @tess (review 1) was dismissed"],
    [
      "became a request for changes",
      [reviewWith(), reviewWith({ id: 2, state: "CHANGES_REQUESTED" })],
      "@tess took back review 1",
    ],
    ["is not there any more", [], "the approval of @tess (review 1) was dismissed"],
  ])("%s: it is recorded once, with the result, and told; nothing is undone", async (_, reviews, told) => {
    const { log, written, notices, comments } = await settleWith(reviews);
    expect(written).toEqual(["production-deployed", "approval-withdrawn-late"]);
    expect(log.state.releases[0]?.withdrawn).toEqual([
      { pullRequest: 12, by: "tess", reference: "review 1" },
    ]);
    expect(log.state.production).toEqual({ kind: "known", version: "v1.0.0" });
    expect(notices).toEqual([`approval-withdrawn-late: #12: ${told} after the deployment had begun.`]);
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
    expect(await settleWith(reviews, { source })).toMatchObject({
      written: ["production-deployed"],
      notices: [],
      comments: [],
    });
  });

  it("was made void by a push to its branch: nobody took it back", async () => {
    const pull = { head: sha("a newer head") };
    const { written, comments } = await settleWith([reviewWith({ state: "DISMISSED" })], { pull });
    expect([written, comments]).toEqual([["production-deployed"], []]);
  });

  it("a deployment that failed is no release: it needs a new approval anyway", async () => {
    expect((await settleWith([], { isGood: false })).written).toEqual(["production-deployment-failed"]);
  });
});
