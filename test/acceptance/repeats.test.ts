/** "Re-run all jobs", "Re-run failed jobs", and runs for nothing: what is done is not done again. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { environments } from "../../src/domain/values/names.js";
import type { WorkflowRun } from "@release-console/local-github";
import { ApiClient } from "../../src/rehearsal/actors/api-client.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import { apiOf, rerun } from "../support/acceptance/clicks.js";
import { expectAllDoneOnce } from "../support/acceptance/end-state.js";
import {
  approve,
  closeShop,
  newestRunId,
  openShop,
  proposeTea,
  proposeTitle,
  repositoryOf,
  rollBack,
  runsAfter,
  sweep,
  workflowPath,
  type Change,
} from "../support/acceptance/shop.js";
import { annotationTitles, jobConclusion, viewWorld } from "../support/acceptance/world.js";

jest.setTimeout(120_000);

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openShop();
});
afterAll(() => closeShop(fixture));

const endedRunsOf = (file: string): readonly WorkflowRun[] =>
  runsAfter(fixture, 0).filter(({ path, status }) => path === workflowPath(file) && status === "completed");

/** Re-runs every run of a file, the oldest first; the world is as before after each. */
async function expectRerunsChangeNothing(file: string): Promise<void> {
  const before = await viewWorld(fixture);
  for (const run of endedRunsOf(file)) {
    await rerun(fixture, run, "all");
    expect({ title: run.displayTitle, ...(await viewWorld(fixture)) }).toEqual({
      title: run.displayTitle,
      ...before,
    });
  }
}

/**
 * Two looks at everything, of three requests each, the newest entry that vouches for the state, and what a sweep looks after:
 * waiting runs, and each environment's Deployment.
 */
const mostIdleRequests = 12;

describe("after a release", () => {
  let tea: Change;
  it("no re-run of any run that led to it does anything", async () => {
    tea = await proposeTea(fixture);
    await approve(fixture, tea);
    await expectAllDoneOnce(fixture);
    await expectRerunsChangeNothing("release.yml");
  });

  it("a run with nothing to do writes no entry, no comment and no status", async () => {
    const before = await viewWorld(fixture);
    const run = await sweep(fixture);
    expect(await viewWorld(fixture)).toEqual(before);
    // Cheap: one job, and few requests, which its summary tells.
    const ran = run.jobs.filter(({ conclusion }) => conclusion !== "skipped");
    expect(ran.map(({ name }) => name)).toEqual(["promote / decide"]);
    const requests = ran.flatMap(({ id }) =>
      fixture.github.traffic.job(id).log.map(({ operation }) => operation),
    );
    expect(requests.length).toBeLessThanOrEqual(mostIdleRequests);
    // Once, and of all steps of the job.
    expect(ran[0]?.summary).toContain("### Gates");
    expect(ran[0]?.summary.match(/Cost so far: \d+ requests/g)).toEqual([
      `Cost so far: ${requests.length} requests`,
    ]);
  });
});

describe("while a train waits for a tester", () => {
  it("neither a sweep nor a re-run changes anything, and there is one gate", async () => {
    await proposeTitle(fixture, "Twice");
    const before = await viewWorld(fixture);
    await sweep(fixture);
    expect(await viewWorld(fixture)).toEqual(before);
    const waiting = await fixture.observer.waitingAt(environments.productionApproval);
    expect(waiting).toHaveLength(1);
    await expectRerunsChangeNothing("release.yml");
    expect((await fixture.observer.waitingAt(environments.productionApproval)).map(({ id }) => id)).toEqual(
      waiting.map(({ id }) => id),
    );
  });
});

describe("a gate whose run is gone", () => {
  it("is opened again by the sweep: GitHub ends runs that wait for thirty days", async () => {
    const waiting = async () =>
      (await fixture.observer.waitingAt(environments.productionApproval)).map(({ id }) => id);
    const [first, ...others] = await waiting();
    expect(others).toEqual([]);
    await apiOf(fixture, "mo").send("POST", `/repos/${fixture.repository}/actions/runs/${first ?? 0}/cancel`);
    await fixture.settles();
    expect(await waiting()).toEqual([]);
    await sweep(fixture);
    const again = await waiting();
    expect(again).toHaveLength(1);
    expect(again).not.toEqual([first]);
  });
});

describe("a record job that failed", () => {
  it("is re-run alone: it records what was deployed, and nothing is deployed again", async () => {
    const [staged] = (await fixture.observer.state())?.train.staged ?? [];
    if (staged === undefined) throw new Error("Nothing is staged.");
    const isRecord = (jobId: number | undefined): boolean =>
      runsAfter(fixture, 0).some(({ jobs }) =>
        jobs.some(({ id, name }) => id === jobId && name === "record / record"),
      );
    fixture.github.faults.add({
      match: (operation, { jobId }) => operation === "AppendToLog" && isRecord(jobId),
      times: 1000,
      effect: "before",
      answer: { status: 500 },
    });
    const before = newestRunId(fixture);
    await approve(fixture, staged);
    fixture.github.faults.clear();
    const run = runsAfter(fixture, before).find(
      (each) => jobConclusion(each, "record / record") === "failure",
    );
    if (run === undefined) throw new Error("No record job failed.");
    const uploads = fixture.deployTarget.uploads.length;
    await rerun(fixture, run, "failed");
    expect((await fixture.observer.state())?.production).toEqual({ kind: "known", version: "v1.1.0" });
    expect(fixture.deployTarget.uploads.slice(uploads).filter(({ place }) => place === "production")).toEqual(
      [],
    );
    await expectAllDoneOnce(fixture);
  });
});

describe("after a rollback", () => {
  it("no re-run requests, approves or restores anything again", async () => {
    await approve(fixture, await proposeTitle(fixture, "Thrice")); // so that there is a release to go back to afterwards, too
    await rollBack(fixture);
    await sweep(fixture);
    await expectAllDoneOnce(fixture);
    await expectRerunsChangeNothing("rollback.yml");
    const [request, approval] = endedRunsOf("rollback.yml");
    for (const run of [request, approval])
      expect(run === undefined ? [] : annotationTitles(run)).toEqual(["error old-rerun"]);
    await expectRerunsChangeNothing("release.yml");
  });
});

describe("a second status comment", () => {
  it("of a run that looked at the same moment is removed by the next one", async () => {
    const { recoveries } = (await fixture.observer.state()) ?? {};
    const number = recoveries?.[0]?.pullRequest ?? 0;
    const own = [...repositoryOf(fixture).comments.values()].filter(({ issue }) => issue === number);
    expect(own).toHaveLength(1);
    const token = fixture.github.mintToken({
      kind: "actions",
      login: "github-actions[bot]",
      repository: fixture.repository,
      permissions: { issues: "write" },
      runId: 1,
      jobId: 1,
      jobName: "another run",
    });
    const { api, graphql } = fixture.github.urls;
    await new ApiClient({ api, graphql, token }).send(
      "POST",
      `/repos/${fixture.repository}/issues/${number}/comments`,
      { body: own[0]?.body },
    );
    await sweep(fixture);
    const left = [...repositoryOf(fixture).comments.values()].filter(({ issue }) => issue === number);
    expect(left).toEqual(own);
  });
});
