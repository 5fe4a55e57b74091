/** What a repository says while it is not set up, one wrong thing after the other; nothing is half done meanwhile. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { branches } from "../../src/domain/values/names.js";
import type { WorkflowRun } from "@release-console/local-github";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import { deleteBranch } from "../support/acceptance/clicks.js";
import {
  closeShop,
  newestRunId,
  openShop,
  policyPath,
  quickPolicy,
  repositoryOf,
  runAfter,
  sweep,
} from "../support/acceptance/shop.js";
import { annotationTitles, errorTexts, viewWorld } from "../support/acceptance/world.js";

jest.setTimeout(120_000);

let fixture: Fixture;
afterAll(() => closeShop(fixture));

/** The run that a push of ada to develop starts. */
async function pushPolicy(text: string): Promise<WorkflowRun> {
  const before = newestRunId(fixture);
  await fixture.people.ada.pushes("develop", { message: "Write the policy", files: { [policyPath]: text } });
  await fixture.settles();
  return runAfter(fixture, before, "release.yml");
}

describe("before the first entry of the log", () => {
  let opened: Awaited<ReturnType<typeof viewWorld>>;
  beforeAll(async () => {
    fixture = await openShop({ policy: () => null });
    opened = await viewWorld(fixture);
  });

  it("a missing policy is named, and neither log nor staging is made", () => {
    const run = runAfter(fixture, 0, "release.yml");
    expect(run.conclusion).toBe("failure");
    expect(errorTexts(run, "policy-missing")).toEqual([expect.stringContaining(policyPath)]);
    expect(Object.keys(opened.refs)).toEqual(["refs/heads/develop"]);
    expect(opened).toMatchObject({ issues: [], comments: [], deployments: [], uploads: 0 });
  });

  it("a broken policy names every problem with its line at once", async () => {
    const run = await pushPolicy(`testers: []
rollback-approvers: rob
team: [dana, "@tess"]
aproval:
  count: 1
`);
    expect(run.conclusion).toBe("failure");
    const found = errorTexts(run, "policy-broken").map((text) => /line \d+: "[^"]+"/.exec(text)?.[0]);
    expect(found).toEqual([
      'line 1: "testers"',
      'line 2: "rollback-approvers"',
      'line 3: "team[2]"',
      'line 4: "aproval"',
    ]);
    expect(errorTexts(run, "policy-broken").join("\n")).toContain('did you mean "approval"?');
    expect(await fixture.observer.hasRef(branches.log)).toBe(false);
  });

  it("a branch staging with work of its own is left alone", async () => {
    const work = await fixture.people.dana.pushes(branches.staging, {
      message: "My own experiments",
      files: { "experiment.txt": "mine\n" },
    });
    const before = await viewWorld(fixture);
    const run = await pushPolicy(quickPolicy(fixture.deployTarget.address));
    expect(run.conclusion).toBe("failure");
    expect(errorTexts(run, "foreign-staging")).toEqual([expect.stringContaining(work)]);
    const { refs, ...after } = await viewWorld(fixture);
    expect(after).toEqual({ ...before, refs: undefined });
    expect(refs).toEqual({ ...before.refs, "refs/heads/develop": refs["refs/heads/develop"] });
  });

  it("a rollback without a log is refused and opens nothing", async () => {
    const before = { run: newestRunId(fixture), world: await viewWorld(fixture) };
    await fixture.people.sam.runsWorkflow("rollback.yml", { reason: "Nothing works." });
    await fixture.settles();
    const run = runAfter(fixture, before.run, "rollback.yml");
    expect([run.conclusion, annotationTitles(run)]).toEqual(["failure", ["error log-absent"]]);
    expect(await viewWorld(fixture)).toEqual(before.world);
  });

  it("once all of that is put right, the next run opens the log", async () => {
    await deleteBranch(fixture, branches.staging);
    const run = await sweep(fixture);
    expect([run.conclusion, annotationTitles(run)]).toEqual(["success", []]);
    expect((await fixture.observer.entries()).map(({ type }) => type)).toEqual(["log-opened"]);
  });

  it("a damaged state.json stops every action, and is left as it is", async () => {
    await fixture.people.ada.pushes(branches.log, {
      message: "Lunch",
      files: { "state.json": "this is no state\n" },
    });
    const before = { run: newestRunId(fixture), world: await viewWorld(fixture) };
    await fixture.people.mo.runsWorkflow("release.yml", {});
    await fixture.people.sam.runsWorkflow("rollback.yml", { reason: "Nothing works." });
    await fixture.github.settled();
    for (const file of ["release.yml", "rollback.yml"]) {
      const run = runAfter(fixture, before.run, file);
      expect([file, run.conclusion, ...annotationTitles(run)]).toEqual([
        file,
        "failure",
        "error log-unreadable",
      ]);
    }
    expect(await viewWorld(fixture)).toEqual(before.world);
    expect(repositoryOf(fixture).deployments.size).toBe(0);
  });
});
