import { expect, it } from "@jest/globals";
import { evaluateChecks } from "../../../src/domain/gates/checks.js";
import { checkWith, minute, pullRequestWith } from "../../support/builders.js";

const waiting = checkWith({ name: "CI", workflow: "CI", conclusion: "action_required", order: 2 });
const dispatched = checkWith({ event: "workflow_dispatch", order: 1 });

it("a run that waits to be released is no answer where its workflow was dispatched on that head", () => {
  expect(
    evaluateChecks(pullRequestWith({ checks: [waiting, dispatched] }), { required: [], now: minute(2) }),
  ).toEqual([]);
  const failed = { ...dispatched, conclusion: "failure" };
  const codes = (checks: readonly (typeof waiting)[]): readonly string[] =>
    evaluateChecks(pullRequestWith({ checks }), { required: [], now: minute(2) }).map(({ code }) => code);
  expect(codes([waiting, failed])).toEqual(["check-failed"]);
  expect(codes([waiting])).toEqual(["checks-need-release"]);
  expect(codes([waiting, { ...dispatched, workflow: "Other" }])).toEqual(["checks-need-release"]);
  expect(codes([waiting, { ...dispatched, event: "pull_request" }])).toEqual(["checks-need-release"]);
});
