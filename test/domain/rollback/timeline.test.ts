/** What happened on the way, with every try that failed. */
import { expect, it } from "@jest/globals";
import { rollbackSteps, rollbackTimes } from "../../../src/domain/rollback/timeline.js";
import { shortDuration } from "../../../src/domain/rollback/issue-comments.js";
import type { Rollback } from "../../../src/domain/state/state.js";
import type { TestLog } from "../../support/builders.js";
import { announced, approveRollback, endDeployment, releases } from "../../support/rollback-story.js";

const rollbackOf = ({ state: { rollback } }: TestLog): Rollback => {
  if (rollback === null) throw new Error("No rollback is open.");
  return rollback;
};

it("a failed try and the yes before it are not lost when it is tried again", () => {
  const log = announced(releases(2).requestRollback());
  endDeployment(approveRollback(log), "failed");
  endDeployment(approveRollback(log, "retry"), "aborted");
  endDeployment(approveRollback(log, "retry"), "good");
  const rollback = rollbackOf(log);
  expect(rollback.approvals).toHaveLength(3);
  expect(
    rollbackSteps(rollback)
      .map(({ what }) => what)
      .toSorted(),
  ).toEqual([
    "approved",
    "approved again",
    "approved again",
    "deployment of v1.0.0 did not begin",
    "deployment of v1.0.0 failed",
    "requested",
    "restored and verified",
  ]);
  expect(rollbackSteps(rollback).find(({ what }) => what === "approved")?.by).toBe("@ann");
});

it("is told in the order in which it happened, each with the time since the request", () => {
  const rollback: Rollback = {
    ...rollbackOf(announced(releases(2).requestRollback())),
    requestedAt: "2026-11-22T10:00:00.000Z" as never,
    approvals: [
      { by: "ann" as never, source: "comment", at: "2026-11-22T10:01:07Z" as never },
      { by: "rob" as never, source: "comment", at: "2026-11-22T10:11:00Z" as never },
    ],
    restoredAt: "2026-11-22T10:13:30.000Z" as never,
  };
  const [first] = releases(1).state.releases;
  if (first === undefined) throw new Error("Nothing was released.");
  const failure = {
    deployment: "production-9",
    target: first,
    evidence: "exit 1",
    outcome: "failed",
  } as const;
  const at = "2026-11-22T10:04:09.000Z" as never;
  expect(rollbackTimes({ ...rollback, failures: [{ ...failure, at }] })).toEqual([
    [
      "| step | when | after the request |",
      "| --- | --- | --- |",
      "| requested | 2026-11-22 10:00:00 UTC |  |",
      "| approved | 2026-11-22 10:01:07 UTC | 1 min 7 s |",
      "| deployment of v1.0.0 failed | 2026-11-22 10:04:09 UTC | 4 min 9 s |",
      "| approved again | 2026-11-22 10:11:00 UTC | 11 min |",
      "| restored and verified | 2026-11-22 10:13:30 UTC | 13 min |",
    ].join("\n"),
  ]);
});

it("names seconds below ten minutes alone", () => {
  const since = "2026-11-22T10:00:00.000Z" as never;
  expect(shortDuration(since, "2026-11-22T10:00:42.900Z" as never)).toBe("42 s");
  expect(shortDuration(since, "2026-11-22T10:09:59.000Z" as never)).toBe("9 min 59 s");
  expect(shortDuration(since, "2026-11-22T11:10:00.000Z" as never)).toBe("1 h 10 min");
  expect(shortDuration(since, "2026-11-22T09:59:00.000Z" as never)).toBe("0 s");
});
