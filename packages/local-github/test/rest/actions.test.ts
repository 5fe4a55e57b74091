/** Runs and workflows over REST. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { refusal, type World } from "./collaboration-world.js";
import { openActionsWorld, place, type ActionsWorld } from "./actions-world.js";

let world: ActionsWorld;

beforeEach(async () => {
  world = await openActionsWorld();
});

afterEach(() => world.close());

describe("runs", () => {
  it("are listed newest first and by every filter", async () => {
    const first = world.addRun({ headSha: world.headSha, event: "pull_request" });
    const second = world.addRun({
      headSha: world.headSha,
      event: "push",
      headBranch: "develop",
      status: "waiting",
      conclusion: undefined,
      actor: "tess",
    });
    const third = world.addRun({
      headSha: world.headSha,
      path: ".github/workflows/release.yml",
      workflowId: 78,
      conclusion: "action_required",
    });
    const ids = async (query: object): Promise<number[]> =>
      (
        await world.reader().rest.actions.listWorkflowRunsForRepo({ ...place, ...query })
      ).data.workflow_runs.map((run) => run.id);

    expect(await ids({})).toEqual([third.id, second.id, first.id]);
    expect(await ids({ status: "waiting" })).toEqual([second.id]);
    expect(await ids({ status: "action_required" })).toEqual([third.id]);
    expect(await ids({ event: "push", actor: "tess", branch: "develop", head_sha: world.headSha })).toEqual([
      second.id,
    ]);
    expect(await ids({ created: `>${first.createdAt}` })).toEqual([third.id, second.id]);
    const ofWorkflow = await world
      .reader()
      .rest.actions.listWorkflowRuns({ ...place, workflow_id: "ci.yml" });
    expect(ofWorkflow.data).toMatchObject({ total_count: 2 });
  });

  it("show head, attempt, commit and pull requests", async () => {
    await world.as("mira").rest.pulls.create({ ...place, title: "One", head: "one", base: "develop" });
    const run = world.addRun({ headSha: world.headSha, pullRequests: [1] });
    const { data } = await world.reader().rest.actions.getWorkflowRun({ ...place, run_id: run.id });
    expect(data).toMatchObject({
      head_sha: world.headSha,
      run_attempt: 1,
      path: ".github/workflows/ci.yml",
      head_commit: { id: world.headSha },
      pull_requests: [{ number: 1, head: { sha: world.headSha } }],
    });
    expect(
      (
        await world
          .reader()
          .rest.actions.getWorkflowRunAttempt({ ...place, run_id: run.id, attempt_number: 1 })
      ).data.id,
    ).toBe(run.id);
    await expect(
      refusal(
        world.reader().rest.actions.getWorkflowRunAttempt({ ...place, run_id: run.id, attempt_number: 2 }),
      ),
    ).resolves.toMatchObject({ status: 404 });
  });

  it("list their jobs; one that no runner took has no runner and no steps", async () => {
    const run = world.addRun({
      headSha: world.headSha,
      jobs: [
        world.job("production / deploy", "completed", "success"),
        world.job("record / record", "completed", "skipped"),
      ],
    });
    const { data } = await world.reader().rest.actions.listJobsForWorkflowRun({ ...place, run_id: run.id });
    expect(data.jobs).toMatchObject([
      {
        name: "production / deploy",
        conclusion: "success",
        runner_name: "runner",
        steps: [{ name: "Deploy" }],
      },
      { name: "record / record", conclusion: "skipped", runner_name: null, steps: [] },
    ]);
    expect(
      (
        await world.reader().rest.actions.listJobsForWorkflowRunAttempt({
          ...place,
          run_id: run.id,
          attempt_number: 1,
        })
      ).data.total_count,
    ).toBe(2);
    expect(
      (await world.reader().rest.actions.getJobForWorkflowRun({ ...place, job_id: data.jobs[0]?.id ?? 0 }))
        .data.name,
    ).toBe("production / deploy");
  });

  it("are cancelled and run again only when there is something to do", async () => {
    const done = world.addRun({ headSha: world.headSha });
    const going = world.addRun({ headSha: world.headSha, status: "in_progress", conclusion: undefined });
    const { actions } = world.writer().rest;
    await expect(refusal(actions.cancelWorkflowRun({ ...place, run_id: done.id }))).resolves.toMatchObject({
      status: 409,
    });
    await expect(refusal(actions.reRunWorkflow({ ...place, run_id: going.id }))).resolves.toMatchObject({
      status: 403,
    });
    await actions.cancelWorkflowRun({ ...place, run_id: going.id });
    await actions.forceCancelWorkflowRun({ ...place, run_id: going.id });
    await actions.reRunWorkflow({ ...place, run_id: done.id });
    await actions.reRunWorkflowFailedJobs({ ...place, run_id: done.id });
    expect(world.orders).toEqual([
      `cancel ${going.id}`,
      `force-cancel ${going.id}`,
      `rerun ${done.id} by github-actions[bot]`,
      `rerun ${done.id} failed by github-actions[bot]`,
    ]);
    await expect(
      refusal(world.reader().rest.actions.cancelWorkflowRun({ ...place, run_id: going.id })),
    ).resolves.toMatchObject({ status: 403 });
  });

  it("that need approval are released by a person, not by a workflow", async () => {
    const run = world.addRun({ headSha: world.headSha, conclusion: "action_required" });
    const approve = (octokit: ReturnType<World["as"]>): Promise<unknown> =>
      octokit.rest.actions.approveWorkflowRun({ ...place, run_id: run.id });
    await expect(refusal(approve(world.writer()))).resolves.toMatchObject({ status: 403 });
    await approve(world.as("mira"));
    expect(world.orders).toEqual([`approve ${run.id} by mira`]);
  });
});

describe("workflows", () => {
  it("are those of the default branch, found by id, file name or path", async () => {
    await world.commit("one", { ".github/workflows/new.yml": "name: New\non: push\n" });
    const { data } = await world.reader().rest.actions.listRepoWorkflows(place);
    expect(data.workflows).toMatchObject([{ name: "CI", path: ".github/workflows/ci.yml", state: "active" }]);
    const id = data.workflows[0]?.id ?? 0;
    expect((await world.reader().rest.actions.getWorkflow({ ...place, workflow_id: id })).data.name).toBe(
      "CI",
    );
    expect((await world.reader().rest.actions.getWorkflow({ ...place, workflow_id: "ci.yml" })).data.id).toBe(
      id,
    );
    await expect(
      refusal(world.reader().rest.actions.getWorkflow({ ...place, workflow_id: "new.yml" })),
    ).resolves.toMatchObject({ status: 404 });
  });

  it("are dispatched with 204, or 200 and the run when asked for", async () => {
    const dispatch = (options: object = {}): Promise<{ status: number; data: unknown }> =>
      world.writer().rest.actions.createWorkflowDispatch({
        ...place,
        workflow_id: "ci.yml",
        ref: "develop",
        inputs: { reason: "test" },
        ...options,
      });
    expect((await dispatch()).status).toBe(204);
    const detailed = await dispatch({ return_run_details: true });
    const newest = Math.max(...world.repository.runs.keys());
    expect(detailed).toMatchObject({ status: 200, data: { workflow_run_id: newest } });
    expect(world.orders[0]).toBe(
      'dispatch .github/workflows/ci.yml on develop by github-actions[bot] with {"reason":"test"}',
    );
    await expect(refusal(dispatch({ ref: "missing" }))).resolves.toMatchObject({ status: 422 });
    await expect(
      refusal(
        world
          .reader()
          .rest.actions.createWorkflowDispatch({ ...place, workflow_id: "ci.yml", ref: "develop" }),
      ),
    ).resolves.toMatchObject({ status: 403 });
  });
});
