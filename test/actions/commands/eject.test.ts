/** The command /eject. */
import { describe, expect, it } from "@jest/globals";
import { pullRequestWith, sha, stagedWith, TestLog, user } from "../../support/builders.js";
import { open12, give, codes, reportOf, plan, left, move } from "./command-support.js";

describe("/eject", () => {
  it("takes it off staging and keeps that commit away", () => {
    const log = new TestLog().stage(stagedWith({ number: 1 }), stagedWith());
    const open = [pullRequestWith({ number: 1 }), ...open12];
    give(log, "/eject", { pullRequests: open });
    expect(left(plan(log, open))).toEqual([[12, "command"]]);
    move(log, 1);
    const after = plan(log, open);
    expect([after.kind, after.merges]).toEqual(["stay", []]);
    expect(reportOf(log, pullRequestWith()).results.find(({ gate }) => gate === "testers")?.findings).toEqual(
      [{ code: "ejected-by-tester", found: expect.stringContaining("@tess") }],
    );
  });

  it("a newer commit comes back, and its order is forgotten", () => {
    const log = new TestLog().stage(stagedWith());
    give(log, "/eject");
    move(log);
    const newer = pullRequestWith({ head: sha("newer") });
    expect(plan(log, [newer]).merges.map(({ head }) => head)).toEqual([newer.head]);
    const { number, head, title } = newer;
    const promoted = { pullRequest: number, head, title, author: user("dana"), checks: [], replaces: null };
    log.append({ type: "pull-request-promoted", ...promoted });
    expect(log.state.commands.ejections).toEqual([]);
  });

  it("means the commit on staging and the one that waits to replace it", () => {
    const log = new TestLog().stage(stagedWith());
    const newer = [pullRequestWith({ head: sha("newer") })];
    give(log, "/eject", { pullRequests: newer });
    expect(left(plan(log, newer))).toEqual([[12, "command"]]);
    move(log);
    expect(plan(log, newer).merges).toEqual([]);
  });

  it("a tester's /check lets it board again, a developer's does not", () => {
    const log = new TestLog().stage(stagedWith());
    give(log, "/eject", { id: 50 });
    move(log);
    expect(give(log, "/check", { by: "dana", id: 60 })).toEqual({ kind: "obeyed", drafts: [] });
    expect(give(log, "/check", { id: 40 })).toEqual({ kind: "obeyed", drafts: [] }); // older than the ejection
    expect(plan(log, open12).merges).toEqual([]);
    give(log, "/check", { id: 70 });
    expect(plan(log, open12).merges).toHaveLength(1);
  });

  it("takes along what contains it", () => {
    const log = new TestLog().stage(stagedWith({ number: 1 }), stagedWith());
    const open = [
      pullRequestWith({ number: 1 }),
      pullRequestWith({ commits: [sha("head-1"), sha("head-12")] }),
    ];
    give(log, "/eject", { on: 1, pullRequests: open });
    expect(left(plan(log, open))).toEqual([
      [1, "command"],
      [12, "command"],
    ]);
  });

  it("waits for the result of a deployment", () => {
    const log = new TestLog().stage(stagedWith()).release("v1.0.0", "open");
    expect(codes(give(log, "/eject"))).toEqual(["deployment-open"]);
  });
});
