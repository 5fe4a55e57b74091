/** Jobs that lack a scope, are given nonsense, or run from where they must not. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { branches } from "../../src/domain/values/names.js";
import type { WorkflowRun } from "@release-console/local-github";
import type { FileChanges } from "../../src/rehearsal/actors/clone.js";
import { pages } from "../../src/rehearsal/fixture/shop-app.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import { runsWorkflowFrom } from "../support/acceptance/clicks.js";
import {
  closeShop,
  newestRunId,
  openShop,
  propose,
  runAfter,
  teaPrices,
  workflowPath,
} from "../support/acceptance/shop.js";
import { consoleScopes, singleActions, type Scopes } from "../support/acceptance/single-actions.js";
import { annotationTitles, errorTexts, viewWorld } from "../support/acceptance/world.js";

const without = (scopes: Scopes): Scopes => ({ ...consoleScopes, ...scopes });

/** Stands where the chain stands, because only an installed caller may act. */
const releaseFile = singleActions("Release", [
  { case: "all", action: "gate-checks" },
  { case: "no-contents", action: "gate-checks", permissions: without({ contents: "read" }) },
  // What pull requests show is written by the step that knows what becomes of them.
  {
    case: "no-statuses",
    action: "promote-to-staging",
    with: { phase: "begin" },
    permissions: without({ statuses: "read" }),
  },
  {
    case: "no-comments",
    action: "promote-to-staging",
    with: { phase: "begin" },
    permissions: without({ issues: "none", "pull-requests": "read" }),
  },
  { case: "no-checks", action: "gate-checks", permissions: without({ checks: "none" }) },
  {
    case: "no-deployments",
    action: "promote-to-staging",
    with: { phase: "begin" },
    permissions: without({ deployments: "none" }),
  },
  {
    case: "no-actions",
    action: "promote-to-staging",
    with: { phase: "begin" },
    permissions: without({ actions: "none" }),
  },
  { case: "promote", action: "promote-to-staging", with: { phase: "begin" } },
  {
    case: "no-json",
    action: "promote-to-staging",
    with: { phase: "finish", deployment: "staging-4", result: "success" },
  },
  {
    case: "half-json",
    action: "deploy-production",
    with: { phase: "finish", deployment: '{"id":"production-4","mode":"destroy"}', result: "success" },
  },
  { case: "no-phase", action: "deploy-production", with: { phase: "start" } },
  {
    case: "three-bad",
    action: "gate-checks",
    with: { token: "", "pull-request": "#12", "fail-on-blocked": "maybe" },
  },
  { case: "unknown-pull", action: "gate-checks", with: { "pull-request": "4711" } },
  { case: "unknown-release", action: "append-release-notes", with: { release: "v9.9.9" } },
  { case: "bad-release", action: "append-release-notes", with: { release: "newest" } },
]);

/** As gate-checks' README shows it. */
const alone: FileChanges = {
  [workflowPath("gates.yml")]: singleActions("Gates", [
    { case: "blocked", action: "gate-checks", with: { "pull-request": "1", "fail-on-blocked": "true" } },
    { case: "promote", action: "promote-to-staging", with: { phase: "begin" } },
  ]),
};

/** Calls the first callable with one scope less than it asks for. */
const shortOfOneScope: FileChanges = {
  [workflowPath("short.yml")]: `name: Short
on: workflow_dispatch
permissions: {}
jobs:
  promote:
    uses: release-console/release-console/.github/workflows/promote.yml@v9
    permissions: { actions: write, checks: read, contents: write, deployments: write, issues: write, pull-requests: write }
`,
};

jest.setTimeout(120_000);

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openShop({
    files: (installed) => ({
      [workflowPath("release.yml")]: releaseFile,
      [workflowPath("elsewhere.yml")]: installed[workflowPath("release.yml")] ?? null,
      ...shortOfOneScope,
      ...alone,
    }),
  });
});
afterAll(() => closeShop(fixture));

async function play(wanted: string, { file = "release.yml", ref = "develop" } = {}): Promise<WorkflowRun> {
  const before = newestRunId(fixture);
  await runsWorkflowFrom(fixture, {
    file,
    ref,
    inputs: wanted === "" ? {} : { case: wanted },
  });
  return runAfter(fixture, before, file);
}

/** Runs it, expects it to fail, and the world to be as it was. */
async function failsAndChangesNothing(
  wanted: string,
  from: Parameters<typeof play>[1] = {},
): Promise<WorkflowRun> {
  const before = await viewWorld(fixture);
  const run = await play(wanted, from);
  expect(run.conclusion).toBe("failure");
  expect(await viewWorld(fixture)).toEqual(before);
  return run;
}

describe("a job that lacks a scope is told the line to add", () => {
  it("contents, when the log is to be opened", async () => {
    const run = await failsAndChangesNothing("no-contents");
    expect(run.annotations.map(({ message }) => message).join("\n")).toContain('Add "contents: write"');
    expect((await play("all")).conclusion).toBe("success");
    expect(await fixture.observer.hasRef(branches.log)).toBe(true);
  });

  it("checks, without which nobody knows whether anything passed", async () => {
    await propose(fixture, { branch: "bad-prices", files: { [pages.prices]: "price bread two\n" } });
    const run = await failsAndChangesNothing("no-checks");
    expect(errorTexts(run, "misconfigured")).toEqual([expect.stringContaining('Add "checks: read"')]);
  });

  it("statuses", async () => {
    const before = await viewWorld(fixture);
    const run = await play("no-statuses");
    expect(run.conclusion).toBe("failure");
    expect(errorTexts(run, "misconfigured")).toEqual([expect.stringContaining('Add "statuses: write"')]);
    const { refs, statuses } = await viewWorld(fixture);
    expect([refs, statuses]).toEqual([before.refs, before.statuses]);
  });

  it("issues, for comments", async () => {
    fixture.github.repository(fixture.repository).comments.clear();
    const before = await viewWorld(fixture);
    const run = await play("no-comments");
    expect(run.conclusion).toBe("failure");
    expect(errorTexts(run, "misconfigured")).toEqual([expect.stringContaining('Add "issues: write"')]);
    const { refs, comments } = await viewWorld(fixture);
    expect([refs, comments]).toEqual([before.refs, before.comments]);
  });

  it("deployments and actions: what the log says stays true, and the next run goes on", async () => {
    const tea = await propose(fixture, { branch: "sell-tea", files: teaPrices });
    const first = await play("no-deployments");
    expect(first.conclusion).toBe("failure");
    expect(errorTexts(first, "misconfigured")).toEqual([expect.stringContaining('Add "deployments: write"')]);
    const second = await play("no-actions");
    expect(second.conclusion).toBe("failure");
    expect(errorTexts(second, "misconfigured")).toEqual([
      expect.stringMatching(/Add "actions: (?:read|write)"/),
    ]);
    expect((await play("promote")).conclusion).toBe("success");
    const types = (await fixture.observer.entries()).map(({ type }) => type);
    expect(types).toEqual([
      "log-opened",
      "pull-request-promoted",
      "staging-moved",
      "staging-deployment-started",
      "staging-deployment-aborted",
      "staging-deployment-started",
    ]);
    expect(
      await fixture.observer.git.contains((await fixture.observer.commit("staging")).sha, tea.head),
    ).toBe(true);
  });
});

describe("inputs that are none", () => {
  it.each([
    ["no-json", ['Input "deployment" must be the JSON', '"staging-4"']],
    [
      "half-json",
      ['Input "deployment": mode', 'Input "deployment": release', 'Input "deployment": run-attempt'],
    ],
    ["no-phase", ['Input "phase" must be "begin", "run", "finish" or "settle"', '"start"']],
    ["bad-release", ['Input "release" must be a version', '"newest"']],
    ["three-bad", ['Input "token"', 'Input "pull-request"', '"#12"', 'Input "fail-on-blocked"', '"maybe"']],
  ])("%s: every problem, in one message", async (wanted, parts) => {
    const run = await failsAndChangesNothing(wanted);
    expect(annotationTitles(run)).toEqual(["error bad-input"]);
    for (const part of parts) expect(errorTexts(run, "bad-input")[0]).toContain(part);
  });

  it.each([
    ["unknown-pull", '"4711"'],
    ["unknown-release", '"v9.9.9"'],
  ])("%s: what does not exist is named", async (wanted, name) => {
    const run = await failsAndChangesNothing(wanted);
    expect(annotationTitles(run)).toEqual(["error misconfigured"]);
    expect(errorTexts(run, "misconfigured")[0]).toContain(name);
  });
});

describe("runs that do not come from an installed caller of the default branch", () => {
  it("another branch's copy of an installed caller", async () => {
    await fixture.people.dana.pushes("side-door", { message: "Look", files: { "look.txt": "here\n" } });
    await fixture.settles();
    const run = await failsAndChangesNothing("promote", { ref: "side-door" });
    expect(errorTexts(run, "wrong-ref")).toEqual([expect.stringContaining("refs/heads/side-door")]);
  });

  it("the same file under another path", async () => {
    const run = await failsAndChangesNothing("", { file: "elsewhere.yml" });
    expect(annotationTitles(run)).toEqual(["error wrong-ref"]);
    expect(errorTexts(run, "wrong-ref")[0]).toContain(workflowPath("elsewhere.yml"));
  });

  it("gate-checks alone tells the verdict of one pull request from any file, and promotes nothing", async () => {
    const run = await failsAndChangesNothing("blocked", { file: "gates.yml" });
    expect(annotationTitles(run)).toEqual(["error check-failed"]);
    const promotion = await failsAndChangesNothing("promote", { file: "gates.yml" });
    expect(annotationTitles(promotion)).toEqual(["error wrong-ref"]);
  });

  it("a caller that grants one scope less does not start at all", async () => {
    const before = await viewWorld(fixture);
    const run = await play("", { file: "short.yml" });
    expect([run.conclusion, run.jobs]).toEqual(["startup_failure", []]);
    expect(run.annotations.map(({ message }) => message).join("\n")).toContain("statuses: write");
    expect(await viewWorld(fixture)).toEqual(before);
  });
});
