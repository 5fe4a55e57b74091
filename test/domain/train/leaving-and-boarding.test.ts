/** Who boards in the move in which somebody leaves. */
import { describe, expect, it } from "@jest/globals";
import {
  pullRequestWith,
  sha,
  stagedWith,
  TestLog,
  reviewWith,
  minute,
  user,
} from "../../support/builders.js";
import { at, boarding, plan } from "../../support/plans.js";

const causes = ({ ejected }: ReturnType<typeof plan>) =>
  ejected.map(({ staged, cause }) => [staged.number, cause]);

describe("a move that takes somebody off staging", () => {
  it("boards another pull request with the head of one that was closed, as its comment says", () => {
    const log = new TestLog().stage(stagedWith({ number: 1, head: sha("shared") }));
    const twin = pullRequestWith({ number: 2, head: sha("shared"), commits: [sha("shared")] });
    const planned = plan(log, [twin]);
    expect(causes(planned)).toEqual([[1, "closed"]]);
    expect(boarding(planned.merges)).toEqual([at(2, sha("shared"))]);
  });

  it("does not board the newer head of what `/ship` leaves behind, although a train that failed is open", () => {
    const log = new TestLog().stage(stagedWith({ number: 1 }), stagedWith({ number: 2 }));
    log.release("v1.0.0", "failed");
    const kept = log.state.production.kind === "uncertain" ? log.state.production.attempt.deployment : "";
    log.append(
      { type: "attempt-pinned", deployment: kept, branch: "kept", commit: log.state.train.tip.sha },
      {
        type: "ejection-ordered",
        command: "ship",
        ejections: [{ pullRequest: 2, heads: [sha("head-2")], until: "next-train" }],
        by: user("tess"),
        comment: 5,
      },
    );
    const newer = sha("newer-2");
    const planned = plan(log, [
      pullRequestWith({
        number: 1,
        reviews: [reviewWith({ commit: sha("head-1"), submittedAt: minute(600) })],
      }),
      pullRequestWith({ number: 2, head: newer, commits: [newer] }),
    ]);
    expect(causes(planned)).toEqual([[2, "command"]]);
    expect(boarding(planned.merges)).toEqual([]);
  });

  it("writes down why the older head leaves, although the newer one then conflicts with the train", () => {
    const head = sha("newer");
    const reviews = [reviewWith({ state: "CHANGES_REQUESTED" })];
    const planned = plan(
      new TestLog().stage(stagedWith()),
      [pullRequestWith({ head, commits: [head], reviews })],
      { conflicting: [12] },
    );
    expect(causes(planned)).toEqual([[12, "changes-requested"]]);
    expect(planned.waiting.get(12)?.code).toBe("train-conflict");
  });
});
