/** What keeps production as it is: environments set up wrongly, and rollbacks with nowhere to go. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { environments } from "../../src/domain/values/names.js";
import type { Environment, WorkflowRun } from "@release-console/local-github";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import { apiOf } from "../support/acceptance/clicks.js";
import {
  approve,
  closeShop,
  newestRunId,
  openShop,
  proposeTea,
  proposeTitle,
  repositoryOf,
  runAfter,
  runsAfter,
  sweep,
  type Change,
} from "../support/acceptance/shop.js";
import { annotationTitles, errorTexts, jobConclusion, viewWorld } from "../support/acceptance/world.js";

jest.setTimeout(120_000);

let fixture: Fixture;
afterAll(() => closeShop(fixture));

beforeAll(async () => {
  fixture = await openShop({
    arrange: ({ environments: all }) => {
      Object.assign(all.get(environments.productionApproval) ?? {}, { reviewers: [] });
      Object.assign(all.get(environments.production) ?? {}, { reviewers: ["ada"] });
    },
  });
});

async function requestRollback(inputs: Record<string, string>): Promise<WorkflowRun> {
  const before = newestRunId(fixture);
  await fixture.people.sam.runsWorkflow("rollback.yml", inputs);
  await fixture.settles();
  return runAfter(fixture, before, "rollback.yml");
}

async function refusedRollback(inputs: Record<string, string>): Promise<WorkflowRun> {
  const before = await viewWorld(fixture);
  const run = await requestRollback(inputs);
  expect(run.conclusion).toBe("failure");
  expect(await viewWorld(fixture)).toEqual(before);
  return run;
}

describe("before the first release", () => {
  it("a blank reason and a rollback to nowhere are refused", async () => {
    expect(annotationTitles(await refusedRollback({ reason: " \n\t" }))).toEqual(["error reason-required"]);
    expect(annotationTitles(await refusedRollback({ reason: "Broken." }))).toEqual(["error no-target"]);
    const asked = await refusedRollback({ reason: "Broken.", release: "v1.0.0" });
    expect(annotationTitles(asked)).toEqual(["error no-target"]);
  });

  it("a stranger's issue that asks for one gets no answer, and the log has no word of it", async () => {
    const before = { run: newestRunId(fixture), world: await viewWorld(fixture) };
    await apiOf(fixture, "zoe").send("POST", `/repos/${fixture.repository}/issues`, {
      title: "Rollback everything",
      body: "### Reason\n\nI can.",
    });
    await fixture.settles();
    const run = runAfter(fixture, before.run, "rollback.yml");
    expect([run.conclusion, annotationTitles(run)]).toEqual(["success", []]);
    const ran = run.jobs.filter(({ conclusion }) => conclusion !== "skipped");
    const requests = ran.flatMap(({ id }) => fixture.github.traffic.job(id).log);
    expect(requests.length).toBeLessThanOrEqual(1); // their role, nothing else
    const { issues, ...world } = await viewWorld(fixture);
    expect(issues).toEqual([expect.objectContaining({ state: "open", title: "Rollback everything" })]);
    expect(world).toEqual({ ...before.world, issues: undefined });
  });
});

describe("the environments", () => {
  let tea: Change;
  const production = (): Environment => {
    const found = repositoryOf(fixture).environments.get(environments.production);
    if (found === undefined) throw new Error("There is no environment production.");
    return found;
  };

  it("an approval environment without reviewers is told and left out: reviews decide", async () => {
    const before = newestRunId(fixture);
    tea = await proposeTea(fixture);
    const runs = runsAfter(fixture, before);
    expect(runs.flatMap(annotationTitles)).toContain("notice environment-unprotected");
    expect(runs.filter(({ status }) => status !== "completed")).toEqual([]);
    expect(runs.map(({ displayTitle }) => displayTitle).join()).not.toContain("Approve v");
  });

  it("production with reviewers takes no deployment, however well it was approved", async () => {
    const before = { run: newestRunId(fixture), world: await viewWorld(fixture) };
    await approve(fixture, tea);
    const run = runAfter(fixture, before.run, "release.yml");
    expect([run.conclusion, jobConclusion(run, "production")]).toEqual(["failure", "skipped"]);
    expect(errorTexts(run, "environment-gated")).toEqual([expect.stringContaining("Reviewers: ada")]);
    const { refs, deployments, releases, uploads } = await viewWorld(fixture);
    expect({ refs, deployments, releases, uploads }).toEqual({
      refs: before.world.refs,
      deployments: before.world.deployments,
      releases: [],
      uploads: before.world.uploads,
    });
  });

  it("nor with a wait timer, nor when it does not exist", async () => {
    const before = await viewWorld(fixture);
    Object.assign(production(), { reviewers: [], waitTimerMinutes: 5 });
    expect(errorTexts(await sweep(fixture), "environment-gated")).toEqual([
      expect.stringContaining("wait timer: 5 minutes"),
    ]);
    const kept = production();
    repositoryOf(fixture).environments.delete(environments.production);
    expect(errorTexts(await sweep(fixture), "misconfigured")).toEqual([
      expect.stringContaining('The environment "production" does not exist'),
    ]);
    expect((await viewWorld(fixture)).refs).toEqual(before.refs);
    repositoryOf(fixture).environments.set(environments.production, kept);
  });

  it("put right, the approval of before releases it", async () => {
    Object.assign(production(), { waitTimerMinutes: 0 });
    await sweep(fixture);
    expect((await fixture.observer.state())?.production).toEqual({ kind: "known", version: "v1.0.0" });
    expect(fixture.deployTarget.running("production")?.sha).toBe(
      (await fixture.observer.commit("refs/tags/v1.0.0")).sha,
    );
  });
});

describe("with releases", () => {
  it("the first release has none before it to go back to", async () => {
    expect(annotationTitles(await refusedRollback({ reason: "Broken." }))).toEqual(["error no-target"]);
  });

  it("an unknown release, or the live one, is refused with the valid ones", async () => {
    await approve(fixture, await proposeTitle(fixture, "Twice"));
    for (const release of ["v9.9.9", "v1.1.0", "1.1.0", "v1.0.0; rm -rf /"]) {
      const run = await refusedRollback({ reason: "Broken.", release });
      expect(annotationTitles(run)).toEqual(["error bad-target"]);
      expect(errorTexts(run, "bad-target")[0]).toContain(`"${release}" was asked for; valid: v1.0.0.`);
    }
  });
});
