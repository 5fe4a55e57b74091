/** Runs and workflows over REST. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { ApiError } from "../../src/model/interfaces.js";
import type { Conclusion, RunStatus, WorkflowJob } from "../../src/model/model.js";
import { openWorld, refusal, type World } from "./collaboration-world.js";

let world: World;

let headSha: string;

const place = { owner: "acme", repo: "shop" };

beforeEach(async () => {
  world = await openWorld({
    engine: (orders) => ({
      dispatch: async ({ workflow, ref, inputs, actor }) => {
        if (ref === "missing") throw new ApiError(422, "No ref found for: missing");
        orders.push(`dispatch ${workflow} on ${ref} by ${actor} with ${JSON.stringify(inputs)}`);
        return world.addRun({ headSha, path: workflow, event: "workflow_dispatch" });
      },
    }),
  });
  headSha = await world.commit("one", { "one.txt": "new" });
});

afterEach(async () => {
  await world.close();
});

const reader = (): ReturnType<World["as"]> => world.asWorkflow({ actions: "read", checks: "read" });

const writer = (): ReturnType<World["as"]> => world.asWorkflow({ actions: "write" });

describe("runs", () => {
  it("are listed newest first and by every filter", async () => {
    const first = world.addRun({ headSha, event: "pull_request" });
    const second = world.addRun({
      headSha,
      event: "push",
      headBranch: "develop",
      status: "waiting",
      conclusion: undefined,
      actor: "tess",
    });
    const third = world.addRun({
      headSha,
      path: ".github/workflows/release.yml",
      workflowId: 78,
      conclusion: "action_required",
    });
    const ids = async (query: object): Promise<number[]> =>
      (await reader().rest.actions.listWorkflowRunsForRepo({ ...place, ...query })).data.workflow_runs.map(
        (run) => run.id,
      );

    expect(await ids({})).toEqual([third.id, second.id, first.id]);
    expect(await ids({ status: "waiting" })).toEqual([second.id]);
    expect(await ids({ status: "action_required" })).toEqual([third.id]);
    expect(await ids({ event: "push", actor: "tess", branch: "develop", head_sha: headSha })).toEqual([
      second.id,
    ]);
    expect(await ids({ created: `>${first.createdAt}` })).toEqual([third.id, second.id]);
    const ofWorkflow = await reader().rest.actions.listWorkflowRuns({ ...place, workflow_id: "ci.yml" });
    expect(ofWorkflow.data).toMatchObject({ total_count: 2 });
  });

  it("show head, attempt, commit and pull requests", async () => {
    await world.as("mira").rest.pulls.create({ ...place, title: "One", head: "one", base: "develop" });
    const run = world.addRun({ headSha, pullRequests: [1] });
    const { data } = await reader().rest.actions.getWorkflowRun({ ...place, run_id: run.id });
    expect(data).toMatchObject({
      head_sha: headSha,
      run_attempt: 1,
      path: ".github/workflows/ci.yml",
      head_commit: { id: headSha },
      pull_requests: [{ number: 1, head: { sha: headSha } }],
    });
    expect(
      (await reader().rest.actions.getWorkflowRunAttempt({ ...place, run_id: run.id, attempt_number: 1 }))
        .data.id,
    ).toBe(run.id);
    await expect(
      refusal(reader().rest.actions.getWorkflowRunAttempt({ ...place, run_id: run.id, attempt_number: 2 })),
    ).resolves.toMatchObject({ status: 404 });
  });

  it("list their jobs; one that no runner took has no runner and no steps", async () => {
    const run = world.addRun({
      headSha,
      jobs: [
        job("production / deploy", "completed", "success"),
        job("record / record", "completed", "skipped"),
      ],
    });
    const { data } = await reader().rest.actions.listJobsForWorkflowRun({ ...place, run_id: run.id });
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
        await reader().rest.actions.listJobsForWorkflowRunAttempt({
          ...place,
          run_id: run.id,
          attempt_number: 1,
        })
      ).data.total_count,
    ).toBe(2);
    expect(
      (await reader().rest.actions.getJobForWorkflowRun({ ...place, job_id: data.jobs[0]?.id ?? 0 })).data
        .name,
    ).toBe("production / deploy");
  });

  it("are cancelled and run again only when there is something to do", async () => {
    const done = world.addRun({ headSha });
    const going = world.addRun({ headSha, status: "in_progress", conclusion: undefined });
    const { actions } = writer().rest;
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
      refusal(reader().rest.actions.cancelWorkflowRun({ ...place, run_id: going.id })),
    ).resolves.toMatchObject({ status: 403 });
  });

  it("that need approval are released by a person, not by a workflow", async () => {
    const run = world.addRun({ headSha, conclusion: "action_required" });
    const approve = (octokit: ReturnType<World["as"]>): Promise<unknown> =>
      octokit.rest.actions.approveWorkflowRun({ ...place, run_id: run.id });
    await expect(refusal(approve(writer()))).resolves.toMatchObject({ status: 403 });
    await approve(world.as("mira"));
    expect(world.orders).toEqual([`approve ${run.id} by mira`]);
  });
});

describe("workflows", () => {
  it("are those of the default branch, found by id, file name or path", async () => {
    await world.commit("one", { ".github/workflows/new.yml": "name: New\non: push\n" });
    const { data } = await reader().rest.actions.listRepoWorkflows(place);
    expect(data.workflows).toMatchObject([{ name: "CI", path: ".github/workflows/ci.yml", state: "active" }]);
    const id = data.workflows[0]?.id ?? 0;
    expect((await reader().rest.actions.getWorkflow({ ...place, workflow_id: id })).data.name).toBe("CI");
    expect((await reader().rest.actions.getWorkflow({ ...place, workflow_id: "ci.yml" })).data.id).toBe(id);
    await expect(
      refusal(reader().rest.actions.getWorkflow({ ...place, workflow_id: "new.yml" })),
    ).resolves.toMatchObject({ status: 404 });
  });

  it("are dispatched with 204, or 200 and the run when asked for", async () => {
    const dispatch = (options: object = {}): Promise<{ status: number; data: unknown }> =>
      writer().rest.actions.createWorkflowDispatch({
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
        reader().rest.actions.createWorkflowDispatch({ ...place, workflow_id: "ci.yml", ref: "develop" }),
      ),
    ).resolves.toMatchObject({ status: 403 });
  });
});

function job(name: string, status: RunStatus, conclusion?: Conclusion): WorkflowJob {
  const now = "2026-01-05T10:00:00Z";
  const hasRun = conclusion !== "skipped";
  return {
    id: world.github.nextId(),
    runId: 1,
    runAttempt: 1,
    name,
    status,
    conclusion,
    createdAt: now,
    startedAt: now,
    completedAt: status === "completed" ? now : undefined,
    steps: hasRun
      ? [
          {
            number: 1,
            name: "Deploy",
            status: status === "completed" ? "completed" : "in_progress",
            conclusion,
            startedAt: now,
            completedAt: undefined,
          },
        ]
      : [],
    runnerName: hasRun ? "runner" : undefined,
    environment: undefined,
    log: [],
    summary: "",
  };
}
