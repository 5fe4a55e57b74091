/** Pull requests that stand on one another: they ride as a unit. */
import { describe, expect, it } from "@jest/globals";
import type { PullRequestFacts } from "../../../src/domain/snapshot/snapshot.js";
import type { StagedPullRequest } from "../../../src/domain/log/entry.js";
import { commit, pullRequestWith, reviewWith, sha, stagedWith, TestLog } from "../../support/builders.js";
import { at, boarding, plan } from "../../support/plans.js";

const pull = (number: number, change: Partial<PullRequestFacts> = {}): PullRequestFacts =>
  pullRequestWith({ number, ...change });
/** Its branch holds the heads of these. */
const onTopOf = (
  number: number,
  below: readonly number[],
  change: Partial<PullRequestFacts> = {},
): PullRequestFacts =>
  pull(number, {
    commits: [...below.map((each) => sha(`head-${each}`)), change.head ?? sha(`head-${number}`)],
    ...change,
  });
const staged = (...numbers: readonly number[]): readonly StagedPullRequest[] =>
  numbers.map((number) => stagedWith({ number }));
const causes = (result: ReturnType<typeof plan>): readonly (readonly [number, string])[] =>
  result.ejected.map((each) => [each.staged.number, each.cause] as const);
const failing = { checks: [] };

describe("a stack of pull requests", () => {
  it("boards together, what is below first, whatever the numbers say", () => {
    const result = plan(new TestLog(), [onTopOf(3, [8, 9]), onTopOf(8, [9]), pull(9), pull(10)]);
    expect(boarding(result.merges)).toEqual([at(9), at(8), at(3), at(10)]);
  });

  it("waits as a whole for what is below, which is named", () => {
    const result = plan(new TestLog(), [pull(3, failing), onTopOf(8, [3]), onTopOf(9, [3, 8]), pull(10)]);
    expect(boarding(result.merges)).toEqual([at(10)]);
    expect(
      [...result.waiting].map(([number, { code, found }]) => [number, code, /#\d+/.exec(found)?.[0]]),
    ).toEqual([
      [8, "stacked", "#3"],
      [9, "stacked", "#3"],
    ]);
  });

  it("pushed as a whole boards as a whole, whichever number is below", () => {
    const log = new TestLog().stage(...staged(1, 2, 3));
    const newer = (number: number): PullRequestFacts["head"] => sha(`newer-${number}`);
    const result = plan(log, [
      pull(1, { head: newer(1), commits: [newer(3), newer(1)] }),
      pull(2, { head: newer(2), commits: [newer(3), newer(1), newer(2)] }),
      pull(3, { head: newer(3), commits: [newer(3)] }),
    ]);
    expect(boarding(result.merges)).toEqual([3, 1, 2].map((number) => at(number, newer(number))));
  });

  it("waits when what is below conflicts", () => {
    const result = plan(new TestLog().stage(...staged(1)), [pull(1), pull(3), onTopOf(8, [3])], {
      conflicting: [3],
    });
    expect([...result.waiting].map(([number, { code }]) => [number, code])).toEqual([
      [3, "train-conflict"],
      [8, "stacked"],
    ]);
  });

  it("takes no more along than there is room for", () => {
    const result = plan(new TestLog(), [pull(3), onTopOf(8, [3])], { policy: { maxStaged: 1 } });
    expect(boarding(result.merges)).toEqual([at(3)]);
    expect(result.waiting.get(8)?.code).toBe("train-full");
  });

  it("boards what is above an own head on staging, not above an older one", () => {
    const log = new TestLog().stage(...staged(3));
    expect(boarding(plan(log, [pull(3), onTopOf(8, [3])]).merges)).toEqual([at(8)]);
    const newer = pull(3, { head: sha("newer"), commits: [sha("newer")], ...failing });
    expect(
      plan(log, [newer, onTopOf(8, [], { commits: [sha("newer"), sha("head-8")] })]).waiting.get(8)?.code,
    ).toBe("stacked");
  });

  it.each([
    ["draft", { isDraft: true }],
    ["changes-requested", { reviews: [reviewWith({ state: "CHANGES_REQUESTED", commit: sha("head-3") })] }],
    ["blocked-label", { labels: ["release-console:blocked"] }],
  ])("leaves as a whole when what is below leaves: %s", (cause, change) => {
    const result = plan(new TestLog().stage(...staged(3, 5, 8, 9)), [
      pull(3, change),
      pull(5),
      onTopOf(8, [3]),
      onTopOf(9, [3, 8]),
    ]);
    expect(causes(result)).toEqual([
      [3, cause],
      [8, "stacked"],
      [9, "stacked"],
    ]);
    expect(boarding(result.merges)).toEqual([at(5)]);
  });

  it("stays when only what is above leaves", () => {
    const result = plan(new TestLog().stage(...staged(3, 8)), [pull(3), onTopOf(8, [3], { isDraft: true })]);
    expect(causes(result)).toEqual([[8, "draft"]]);
    expect(result.kept.map(({ number }) => number)).toEqual([3]);
  });

  it("stands by itself when what was below is closed for good", () => {
    const result = plan(new TestLog().stage(...staged(3, 8)), [onTopOf(8, [3])]);
    expect(causes(result)).toEqual([[3, "closed"]]);
    expect(boarding(result.merges)).toEqual([at(8)]);
  });

  it("keeps an old head whose successor stands on what is not there, and merges below before above", () => {
    const log = new TestLog().stage(...staged(3));
    const grown = { head: sha("grown"), commits: [sha("head-8"), sha("grown")] };
    const alone = plan(log, [pull(3, grown), pull(8, failing)]);
    expect([alone.kind, boarding(alone.merges)]).toEqual(["stay", []]);
    const together = plan(log, [pull(3, grown), pull(8)]);
    expect(boarding(together.merges)).toEqual([at(8), at(3, sha("grown"))]);
  });

  it("keeps what is above while what is below gets a newer head: its own commits are what it was tested with", () => {
    const log = new TestLog().stage(...staged(3, 8));
    const newer = pull(3, { head: sha("newer"), commits: [sha("newer")] });
    const result = plan(log, [newer, onTopOf(8, [3])], { snapshot: { staging: commit("merge-8") } });
    expect(causes(result)).toEqual([]);
    expect(boarding(result.merges)).toEqual([at(3, sha("newer")), at(8)]);
  });
});
