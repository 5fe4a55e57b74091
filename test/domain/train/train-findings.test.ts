/** What of the train keeps it from a release. */
import { describe, expect, it } from "@jest/globals";
import {
  commit,
  minute,
  pullRequestWith,
  reviewWith,
  sha,
  stagedWith,
  TestLog,
  user,
} from "../../support/builders.js";
import { at, boarding, plan } from "../../support/plans.js";

const merge12 = stagedWith().merge;

describe("the train", () => {
  it("takes in what passed its gates, in the order of the numbers", () => {
    const result = plan(new TestLog(), [
      pullRequestWith({ number: 3 }),
      pullRequestWith({ number: 5, isDraft: true }),
      pullRequestWith({ number: 8 }),
    ]);
    expect(result.kind).toBe("move");
    expect(boarding(result.merges)).toEqual([at(3), at(8)]);
  });

  it("does nothing when nothing changed", () => {
    const result = plan(new TestLog().stage(stagedWith()), [pullRequestWith()]);
    expect(result.kind).toBe("stay");
  });

  it("keeps the places before a new head and merges from there on", () => {
    const log = new TestLog().stage(
      stagedWith({ number: 1 }),
      stagedWith({ number: 2 }),
      stagedWith({ number: 3 }),
    );
    const newer = pullRequestWith({ number: 2, head: sha("newer-2"), commits: [sha("newer-2")] });
    const result = plan(log, [pullRequestWith({ number: 1 }), newer, pullRequestWith({ number: 3 })]);
    expect(result.kept.map(({ number }) => number)).toEqual([1]);
    expect(boarding(result.merges)).toEqual([at(2, sha("newer-2")), at(3)]);
  });

  it("keeps an old head until the new one passes", () => {
    const log = new TestLog().stage(stagedWith());
    expect(plan(log, [pullRequestWith({ head: sha("newer"), checks: [] })]).kind).toBe("stay");
  });

  it.each([
    ["closed", []],
    ["draft", [pullRequestWith({ isDraft: true })]],
    ["blocked-label", [pullRequestWith({ labels: ["release-console:blocked"] })]],
    ["changes-requested", [pullRequestWith({ reviews: [reviewWith({ state: "CHANGES_REQUESTED" })] })]],
  ])("ejects: %s", (cause, pullRequests) => {
    const result = plan(new TestLog().stage(stagedWith()), pullRequests);
    expect(result.kind).toBe("move");
    expect(result.ejected.map((each) => each.cause)).toEqual([cause]);
    expect(result.merges).toEqual([]);
  });

  it("boards a newer head at once whose older one leaves: no other event may come for it", () => {
    const [head, reviews] = [sha("newer"), [reviewWith({ state: "CHANGES_REQUESTED" })]];
    const log = new TestLog().stage(stagedWith());
    const green = plan(log, [pullRequestWith({ head, commits: [head], reviews })]);
    expect(green.ejected.map((each) => each.cause)).toEqual(["changes-requested"]);
    expect(boarding(green.merges)).toEqual([at(12, head)]);
    const red = plan(log, [pullRequestWith({ head, commits: [head], reviews, checks: [] })]);
    expect(red.ejected.map((each) => each.cause)).toEqual(["changes-requested"]);
    expect(red.merges).toEqual([]);
  });

  it("builds again on a develop that moved", () => {
    const log = new TestLog().stage(stagedWith());
    const result = plan(log, [pullRequestWith()], { snapshot: { develop: commit("develop-1") } });
    expect(result.base).toEqual(commit("develop-1"));
    expect(result.kept).toEqual([]);
    expect(boarding(result.merges)).toEqual([at(12)]);
  });

  it("puts staging back where it belongs when somebody moved it", () => {
    expect(
      plan(new TestLog().stage(stagedWith()), [pullRequestWith()], {
        snapshot: { staging: commit("elsewhere") },
      }).kind,
    ).toBe("move");
  });

  it("takes nobody in once an approval was given, and says so", () => {
    const log = new TestLog().stage(stagedWith());
    const result = plan(log, [pullRequestWith({ reviews: [reviewWith()] }), pullRequestWith({ number: 20 })]);
    expect(result.kind).toBe("stay");
    expect(result.waiting.get(20)?.code).toBe("train-closed");
  });

  it("takes nobody in until what was released has landed, and says what GitHub refused", () => {
    const log = new TestLog().stage(stagedWith()).release("v1.0.0");
    log.append({ type: "release-tagged", version: "v1.0.0" as never, commit: merge12.sha });
    const pulls = [pullRequestWith({ reviews: [reviewWith()] }), pullRequestWith({ number: 20 })];
    expect(plan(log, pulls).waiting.get(20)).toEqual({
      code: "landing-pending",
      found: "#12 went to production with v1.0.0 and is not on develop yet.",
    });
    const [land] = log.state.followUps.filter(({ kind }) => kind === "land");
    const refusal = { reason: "refused", found: "No review (405)", remedy: "Approve it." };
    log.append({ type: "follow-up-refused", followUp: land?.key ?? "", ...refusal });
    expect(plan(log, pulls).waiting.get(20)).toMatchObject({
      code: "landing-pending",
      found: expect.stringMatching(/#12 .* v1\.0\.0 .*: No review \(405\)/),
      remedy: "Approve it.",
    });
  });

  it("takes in no more than the policy allows", () => {
    const result = plan(new TestLog(), [pullRequestWith({ number: 1 }), pullRequestWith({ number: 2 })], {
      policy: { maxStaged: 1 },
    });
    expect(boarding(result.merges)).toEqual([at(1)]);
    expect(result.waiting.get(2)?.code).toBe("train-full");
  });

  it("stands still from the production intent until the tag of its result", () => {
    const log = new TestLog().stage(stagedWith());
    log.release("v1.0.0", "open");
    expect(plan(log, [pullRequestWith(), pullRequestWith({ number: 20 })]).kind).toBe("still");
    const attempt = log.state.attempt?.deployment ?? "";
    log.append({ type: "production-deployed", deployment: attempt, health: "healthy", evidence: "ok" });
    expect(plan(log, [pullRequestWith()]).kind).toBe("still");
    log.append({ type: "release-tagged", version: "v1.0.0" as never, commit: merge12.sha });
    expect(plan(log, [pullRequestWith({ isDraft: true })]).kind).toBe("stay"); // pinned: released and not landed
  });

  it("drops a rolled-back head and does not take it in again", () => {
    const log = new TestLog()
      .stage(stagedWith({ number: 1 }))
      .release("v1.0.0")
      .settle("v1.0.0", stagedWith({ number: 1 }).merge);
    log
      .stage(stagedWith())
      .release("v1.1.0", "failed")
      .append({ type: "attempt-pinned", deployment: "x", branch: "b", commit: sha("x") });
    const kept = log.state.production.kind === "uncertain" ? log.state.production.attempt.deployment : "";
    log
      .append({ type: "attempt-pinned", deployment: kept, branch: "b", commit: merge12.sha })
      .requestRollback();
    log.append({
      type: "rollback-approved",
      rollback: "RB-1",
      by: user("ann"),
      source: "comment",
      at: minute(90),
      reference: "c",
    });
    const result = plan(log, [pullRequestWith()]);
    expect(result.ejected.map(({ cause }) => cause)).toEqual(["tainted"]);
    expect(result.merges).toEqual([]);
  });

  it("leaves out a newcomer that conflicts, and goes on without it", () => {
    const log = new TestLog().stage(stagedWith());
    const result = plan(log, [pullRequestWith(), pullRequestWith({ number: 20 })], { conflicting: [20] });
    expect(result.kind).toBe("stay");
    expect(result.waiting.get(20)?.code).toBe("train-conflict");
  });
});
