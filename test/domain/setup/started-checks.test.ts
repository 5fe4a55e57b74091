/** Which workflows are checks, and which of them the console may start itself. */
import { expect, it } from "@jest/globals";
import { readWorkflow } from "../../../src/adapters/workflow-file.js";
import { checksCommits, whyNotStarted } from "../../../src/domain/setup/started-checks.js";

const workflow = (on: string, jobs = "  test: { runs-on: x, steps: [{ run: make }] }") =>
  readWorkflow(".github/workflows/ci.yml", `name: CI\non: ${on}\njobs:\n${jobs}\n`);

it.each([
  ["pull_request", true],
  ["[push, pull_request]", true],
  ["{ pull_request: { types: [opened, edited, synchronize] } }", true],
  ["{ pull_request: { types: [closed] } }", false],
  ["{ pull_request: { types: [closed, unlabeled] } }", false],
  ["{ pull_request: { types: [labeled] } }", false],
  ["push", false],
])("%s checks commits of pull requests: %s", (on, expected) => {
  expect(checksCommits(workflow(on))).toBe(expected);
});

it("what only runs when somebody starts it keeps the console from starting it", () => {
  const deploys =
    "  deploy: { if: \"github.event_name == 'workflow_dispatch'\", runs-on: x, steps: [{ run: ./deploy }] }";
  expect(whyNotStarted(workflow("[pull_request, workflow_dispatch]", deploys))).toEqual({
    found: 'would also run the job "deploy", which never runs for a pull request',
    fix: 'Move the job "deploy" into a workflow of its own.',
  });
  const step =
    "  ci: { runs-on: x, steps: [{ run: make }, { name: Ship, if: \"github.event_name != 'pull_request'\", run: ./ship }] }";
  expect(whyNotStarted(workflow("[pull_request, push]", step))).toEqual({
    found: 'would also run the step "Ship" of the job "ci", which never runs for a pull request',
    fix: 'Move the step "Ship" of the job "ci" into a workflow of its own, and add "workflow_dispatch:" here.',
  });
});

it("a step of a job that does not run either keeps nobody from it", () => {
  const pushed =
    "  ship: { if: \"github.ref == 'refs/heads/main'\", runs-on: x, steps: [{ if: \"github.event_name == 'workflow_dispatch'\", run: ./ship }] }";
  expect(whyNotStarted(workflow("[pull_request, workflow_dispatch]", pushed))).toBeUndefined();
});

it("inputs without a default, and no trigger, are told with what helps", () => {
  expect(whyNotStarted(workflow("pull_request"))?.fix).toBe('Add "workflow_dispatch:" to its triggers.');
  const asks = "{ pull_request: , workflow_dispatch: { inputs: { level: { required: true } } } }";
  expect(whyNotStarted(workflow(asks))).toEqual({
    found: 'asks whoever starts it for "level", which the console does not know',
    fix: "Give the input a default.",
  });
});
