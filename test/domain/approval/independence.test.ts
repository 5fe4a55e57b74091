/** Nobody approves what they had a part in. */
import { describe, expect, it } from "@jest/globals";
import { decideApproval } from "../../../src/domain/approval/approval.js";
import { workflowBot } from "../../../src/domain/approval/origin.js";
import {
  byDana,
  commit,
  minute,
  policyWith,
  pullRequestWith,
  reviewWith,
  sha,
  stagedWith,
  TestLog,
  user,
} from "../../support/builders.js";
import { counts, older, head, expected, rows } from "./independence-cases.js";

describe("who counts", () => {
  it("is one table for releases, recoveries, reverts and landings", () => {
    expect(rows.length).toBeGreaterThanOrEqual(500);
    // A click of an app is recorded as refused and never granted, so that there is no such row to judge.
    const judged = rows.filter(([, way, approver]) => way !== "gate" || approver !== "app");
    const wrong = judged.filter((row) => counts(row) !== expected(row));
    expect(wrong).toEqual([]);
    expect(judged.filter(expected).length).toBeGreaterThan(30);
  });

  it("for a recovery nobody who had to do with what it carries", () => {
    const log = new TestLog().stage(stagedWith({ number: 8, head: sha("head-8") }));
    const carries = [stagedWith({ number: 8, head: sha("head-8"), pushers: [user("dana"), user("toni")] })];
    log.release("v1.0.0").settle("v1.0.0", commit("develop-1"));
    log.stage(stagedWith({ number: 9, head: sha("head-9") })).release("v1.1.0");
    log.requestRollback().append({
      type: "recovery-opened",
      rollback: "RB-1",
      pullRequest: 12,
      branch: "b",
      commit: commit("r"),
      base: commit("b"),
      carries,
      absorbs: [],
    });
    const recovery = {
      rollback: "RB-1",
      carries,
      pullRequest: 12,
    };
    const state = { ...log.state, recoveries: [{ ...log.state.recoveries[0], ...recovery }] as never };
    const staged = stagedWith({ recovers: "RB-1" });
    const healthy = {
      ...state,
      staging: {
        ...state.staging,
        healthy: [{ tree: staged.merge.tree, at: minute(4), heads: [staged.head] }],
      },
    };
    const decide = (by: string) =>
      decideApproval({
        staged,
        pullRequest: pullRequestWith({ reviews: [reviewWith({ by })] }),
        state: healthy,
        policy: policyWith(),
      });
    expect(decide("toni").ignored.map(({ code }) => code)).toEqual(["contributor"]);
    expect(decide("tess").counted.map(({ by }) => by)).toEqual(["tess"]);
  });

  it("says what is not known and how to get out", () => {
    const staged = stagedWith({
      ...byDana,
      doubts: [{ kind: "pusher", commit: older, name: workflowBot }],
    });
    const log = new TestLog().stage(staged);
    const facts = { staged, state: log.state, policy: policyWith() };
    const { findings } = decideApproval({ ...facts, pullRequest: pullRequestWith() });
    expect(findings.find(({ code }) => code === "unknown-pusher")).toMatchObject({
      found: `${older.slice(0, 7)} was pushed by github-actions[bot], as which every workflow of the repository can push.`,
      remedy: expect.stringContaining("under their own name to a new branch"),
    });
    const unlinked = [{ sha: head, parents: [], people: [], unlinked: ["Toni"] }];
    const named = decideApproval({
      ...facts,
      staged: stagedWith(),
      pullRequest: pullRequestWith({ commitFacts: unlinked }),
    });
    expect(named.findings.find(({ code }) => code === "unknown-author")?.found).toContain('names "Toni"');
  });

  it("as soon as GitHub links the address, without a new commit", () => {
    const staged = stagedWith({ unattributed: [{ kind: "author", commit: head, name: "Tess" }] });
    const log = new TestLog().stage(staged);
    const linked = [{ sha: head, parents: [], people: [user("tess")], unlinked: [] }];
    const decide = (by: string) =>
      decideApproval({
        staged,
        pullRequest: pullRequestWith({ reviews: [reviewWith({ by })], commitFacts: linked }),
        state: log.state,
        policy: policyWith(),
      });
    expect(decide("toni").decision).toBe("granted");
    expect(decide("tess").ignored.map(({ code }) => code)).toEqual(["contributor"]);
  });
});
