import { describe, expect, it } from "@jest/globals";
import type { EntryFacts } from "../../../src/domain/log/entry.js";
import { contradictionOf } from "../../../src/domain/state/log-contradictions.js";
import { commit, minute, sha, stagedWith, TestLog, user } from "../../support/builders.js";

const started = (
  change: Partial<Extract<EntryFacts, { type: "production-deployment-started" }>>,
): EntryFacts => ({
  type: "production-deployment-started",
  deployment: "production-9",
  mode: "deploy",
  version: "v1.0.0" as never,
  commit: stagedWith().merge,
  pullRequests: [stagedWith()],
  drift: [],
  base: commit("develop-0"),
  previous: null,
  rollback: null,
  ...change,
});

const approved = () =>
  new TestLog().stage(stagedWith()).append({
    type: "approval-granted",
    pullRequest: 12,
    head: sha("head-12"),
    tree: commit("merge-12").tree,
    by: user("tess"),
    source: "review",
    at: minute(9),
    reference: "review 1",
  });

describe("a production deployment", () => {
  it("fits when its tree stood healthy on staging and its heads were approved", () => {
    expect(contradictionOf(approved().state, started({}))).toBeUndefined();
  });

  it("contradicts the log when its tree was never on staging", () => {
    expect(contradictionOf(approved().state, started({ commit: commit("smuggled") }))).toContain(
      "never stood healthy on staging",
    );
  });

  it("contradicts the log when a pull request has no approval for this head", () => {
    expect(contradictionOf(new TestLog().stage(stagedWith()).state, started({}))).toContain(
      "which no entry approves",
    );
    const other = stagedWith({ head: sha("another") });
    expect(contradictionOf(approved().state, started({ pullRequests: [other] }))).toContain(
      "which no entry approves",
    );
  });

  it("of a rollback goes to a good release of the log", () => {
    const log = approved().release("v1.0.0");
    const back = { mode: "rollback" as const, pullRequests: [], rollback: "RB-1" };
    expect(contradictionOf(log.state, started({ ...back }))).toBeUndefined();
    expect(contradictionOf(log.state, started({ ...back, commit: commit("elsewhere") }))).toContain(
      "no good release",
    );
    expect(contradictionOf(log.state, started({ ...back, version: "v9.9.9" as never }))).toContain(
      "no good release",
    );
  });
});

it("other entries contradict nothing", () => {
  expect(
    contradictionOf(approved().state, { type: "staging-deployed", deployment: "x", health: "healthy" }),
  ).toBeUndefined();
});
