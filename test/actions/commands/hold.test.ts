/** The commands /hold and /unhold. */
import { describe, expect, it } from "@jest/globals";
import { displayOf } from "../../../src/domain/display/pull-request-status.js";
import { minute, pullRequestWith, sha, stagedWith, TestLog, user } from "../../support/builders.js";
import { policy, open12, give, codes, reportOf, plan, release, move } from "./command-support.js";

describe("/hold", () => {
  it("keeps an approved pull request from production and on staging, and names who and why", () => {
    const log = new TestLog().stage(stagedWith());
    expect(release(log, open12).decision).toBe("granted");
    give(log, "/hold the till\nrounds wrongly");
    const decision = release(log, open12);
    expect(decision.decision).toBe("refused");
    expect(decision.rows[0]?.findings).toEqual([
      { code: "held-by-tester", found: expect.stringMatching(/^@tess at .*: the till rounds wrongly$/) },
    ]);
    expect(plan(log, open12).kind).toBe("stay");
  });

  it("outlives a new head and a closing", () => {
    const log = new TestLog().stage(stagedWith());
    give(log, "/hold no");
    move(log);
    log.stage(stagedWith({ head: sha("newer") }));
    expect(log.state.commands.objections).toHaveLength(1);
  });

  it("is shown off staging too", () => {
    const log = new TestLog();
    give(log, "/hold <img src=x> @victim");
    const [pullRequest = pullRequestWith()] = open12;
    const comment = displayOf({
      pullRequest,
      report: reportOf(log, pullRequest),
      decision: release(log, open12),
      landing: [],
      state: log.state,
      policy,
      now: minute(600),
      waiting: undefined,
      gateUrl: undefined,
    })?.comment;
    expect(comment).toContain("held-by-tester");
    expect(comment).not.toMatch(/<img|@victim/);
  });

  it("is one for each tester, the newest", () => {
    const log = new TestLog().stage(stagedWith());
    give(log, "/hold one");
    give(log, "/hold two");
    give(log, "/hold three", { by: "toni" });
    expect(log.state.commands.objections.map(({ text }) => text)).toEqual(["two", "three"]);
  });

  it("is the newest also when the runs read the comments in another order", () => {
    const log = new TestLog().stage(stagedWith());
    give(log, "/hold again", { id: 7 });
    give(log, "/hold first", { id: 5 });
    give(log, "/unhold", { id: 6 });
    expect(log.state.commands.objections.map(({ text }) => text)).toEqual(["again"]);
  });

  it("that comes too late to stop a deployment says so, and stands should that fail", () => {
    const log = new TestLog().stage(stagedWith()).release("v1.0.0", "open");
    give(log, "/hold too late");
    const deployment = log.state.attempt?.deployment ?? "";
    expect(log.state.followUps).toMatchObject([
      {
        kind: "answer",
        to: "tess",
        counts: true,
        findings: [
          {
            code: "deployment-open",
            found: `${deployment} takes #12 to production and is not stopped by this.`,
            remedy: expect.stringContaining("request a rollback"),
          },
        ],
      },
    ]);
    log.append({ type: "production-deployment-failed", deployment, evidence: "exit 1" });
    expect(log.state.commands.objections.map(({ text }) => text)).toEqual(["too late"]);
  });

  it("owes no answer in words while nothing of it is under way", () => {
    const log = new TestLog().stage(stagedWith());
    give(log, "/hold in time");
    expect(log.state.followUps).toEqual([]);
  });

  it("ends with the release of what it was about", () => {
    const log = new TestLog().stage(stagedWith()).release("v1.0.0", "open");
    give(log, "/hold too late");
    const deployment = log.state.attempt?.deployment ?? "";
    log.append({ type: "production-deployed", deployment, health: "healthy", evidence: "ok" });
    expect(log.state.commands.objections).toEqual([]);
    expect(codes(give(log, "/hold much too late"))).toEqual(["already-released"]);
  });

  it("makes room among closed pull requests alone", () => {
    const log = new TestLog();
    const numbers = Array.from({ length: 100 }, (_, index) => index + 1);
    const open = numbers.map((number) => pullRequestWith({ number }));
    for (const on of numbers) give(log, "/hold no", { on, pullRequests: open });
    give(log, "/hold no", { on: 3, by: "toni", pullRequests: open.slice(0, 3) });
    expect(log.state.commands.objections.map(({ pullRequest }) => pullRequest)).toEqual([1, 2, 3, 3]);
  });
});

describe("/unhold", () => {
  it("lifts what was there when it was written, whoever raised it", () => {
    const log = new TestLog().stage(stagedWith());
    give(log, "/hold one", { id: 10 });
    give(log, "/hold later", { by: "toni", id: 30 });
    give(log, "/unhold", { by: "toni", id: 20 });
    expect(log.state.commands.objections.map(({ text }) => text)).toEqual(["later"]);
    give(log, "/unhold", { id: 40 });
    expect(release(log, open12).decision).toBe("granted");
  });

  it("does not lift another tester's objection to a change of one's own", () => {
    const own = [pullRequestWith({ author: { login: user("Toni"), isBot: false } })];
    const log = new TestLog().stage(stagedWith({ author: user("Toni") }));
    give(log, "/hold mine", { by: "toni", pullRequests: own });
    expect(codes(give(log, "/unhold", { by: "toni", pullRequests: own }))).toEqual(["obeyed"]);
    give(log, "/hold no", { pullRequests: own });
    expect(codes(give(log, "/unhold", { by: "toni", pullRequests: own }))).toEqual(["own-change"]);
    expect(log.state.commands.objections).toHaveLength(1);
  });

  it("with nothing to lift writes nothing", () => {
    const log = new TestLog();
    expect(give(log, "/unhold")).toEqual({ kind: "obeyed", drafts: [] });
  });
});
