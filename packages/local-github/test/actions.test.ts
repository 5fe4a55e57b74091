import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { ApiError } from "../src/model/interfaces.js";
import type { Conclusion, RunStatus, WorkflowJob, WorkflowRun } from "../src/model/model.js";
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

describe("checks", () => {
  it("mirror the jobs of a run on its head commit", async () => {
    const run = world.addRun({
      headSha,
      status: "in_progress",
      conclusion: undefined,
      jobs: [job("test", "in_progress"), job("lint", "completed", "skipped")],
    });
    const { data } = await reader().rest.checks.listForRef({ ...place, ref: "one" });
    expect(data.check_runs).toMatchObject([
      {
        name: "test",
        status: "in_progress",
        conclusion: null,
        app: { id: 15368, slug: "github-actions" },
        head_sha: headSha,
      },
      { name: "lint", status: "completed", conclusion: "skipped" },
    ]);
    const [check] = data.check_runs;
    expect(
      (await reader().rest.checks.get({ ...place, check_run_id: check?.id ?? 0 })).data.check_suite?.id,
    ).toBe(run.checkSuiteId);

    run.status = "completed";
    run.conclusion = "failure";
    run.jobs = [{ ...job("test", "completed", "failure"), id: check?.id ?? 0 }];
    world.github.changed(run);
    expect(
      (await reader().rest.checks.listForRef({ ...place, ref: headSha, check_name: "test" })).data,
    ).toMatchObject({ total_count: 1, check_runs: [{ conclusion: "failure" }] });
  });

  it("show the newest attempt of a job, and all of them on request", async () => {
    const run = world.addRun({ headSha, jobs: [job("test", "completed", "failure")] });
    run.runAttempt = 2;
    run.jobs = [job("test", "completed", "success")];
    world.github.changed(run);
    const conclusions = async (filter: "all" | "latest"): Promise<unknown[]> =>
      (await reader().rest.checks.listForRef({ ...place, ref: headSha, filter })).data.check_runs.map(
        (each) => each.conclusion,
      );
    expect(await conclusions("latest")).toEqual(["success"]);
    expect(await conclusions("all")).toEqual(["failure", "success"]);
  });

  it("have a suite even for a run without jobs", async () => {
    world.addRun({ headSha, conclusion: "action_required" });
    const { data } = await reader().rest.checks.listSuitesForRef({ ...place, ref: headSha });
    expect(data.check_suites).toMatchObject([
      {
        status: "completed",
        conclusion: "action_required",
        latest_check_runs_count: 0,
        head_commit: { id: headSha },
      },
    ]);
  });

  it("of dispatched runs do not satisfy a required check", async () => {
    world.protect("develop", [{ type: "required_status_checks", contexts: ["test"], strict: false }]);
    await world.as("mira").rest.pulls.create({ ...place, title: "One", head: "one", base: "develop" });
    const merge = (): Promise<unknown> => world.as("mira").rest.pulls.merge({ ...place, pull_number: 1 });
    world.addRun({ headSha, event: "workflow_dispatch", jobs: [job("test", "completed", "success")] });
    await expect(refusal(merge())).resolves.toMatchObject({ status: 405 });
    world.addRun({ headSha, event: "pull_request", jobs: [job("test", "completed", "success")] });
    await expect(merge()).resolves.toMatchObject({ status: 200 });
  });
});

describe("environments that wait", () => {
  it("list who may approve, and let only them, and not the starter of the run", async () => {
    const { run, id } = await gate({ preventSelfReview: true });
    const review = (login: string, ids: number[] = [id]): Promise<unknown> =>
      world.as(login).rest.actions.reviewPendingDeploymentsForRun({
        ...place,
        run_id: run.id,
        environment_ids: ids,
        state: "approved",
        comment: "ship it",
      });
    const pending = async (login: string): Promise<unknown> =>
      (await world.as(login).rest.actions.getPendingDeploymentsForRun({ ...place, run_id: run.id })).data;

    expect(await pending("tess")).toMatchObject([
      {
        environment: { id, name: "production-approval" },
        current_user_can_approve: true,
        reviewers: [{ reviewer: { login: "tess" } }, { reviewer: { login: "mira" } }],
      },
    ]);
    expect(await pending("mira")).toMatchObject([{ current_user_can_approve: false }]);
    await expect(refusal(review("otto"))).resolves.toMatchObject({ status: 422 });
    await expect(refusal(review("mira"))).resolves.toMatchObject({
      status: 422,
      message: expect.stringContaining("started this run"),
    });
    await expect(refusal(review("tess", [id, 1]))).resolves.toMatchObject({ status: 422 });
    expect(world.orders).toEqual([]);
    await review("tess");
    expect(world.orders).toEqual([`approved production-approval of ${run.id} by tess`]);
  });

  it("are not opened by GITHUB_TOKEN, whatever its scopes", async () => {
    const { run, id } = await gate({ preventSelfReview: false });
    const all = world.asWorkflow({ actions: "write", deployments: "write" });
    expect(
      (await all.rest.actions.getPendingDeploymentsForRun({ ...place, run_id: run.id })).data,
    ).toMatchObject([{ current_user_can_approve: false }]);
    const review = all.rest.actions.reviewPendingDeploymentsForRun({
      ...place,
      run_id: run.id,
      environment_ids: [id],
      state: "approved",
      comment: "",
    });
    await expect(refusal(review)).resolves.toMatchObject({ status: 403 });
  });

  it("tell afterwards who clicked what, and no more", async () => {
    const { run } = await gate({ preventSelfReview: false });
    run.approvals.push({
      environment: "production-approval",
      state: "rejected",
      user: "tess",
      comment: "no",
    });
    const [review] = (await reader().rest.actions.getReviewsForRun({ ...place, run_id: run.id })).data;
    expect(review).toMatchObject({
      environments: [{ name: "production-approval" }],
      state: "rejected",
      user: { login: "tess" },
      comment: "no",
    });
    expect(Object.keys(review ?? {}).toSorted()).toEqual(["comment", "environments", "state", "user"]);
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

async function gate({
  preventSelfReview,
}: {
  readonly preventSelfReview: boolean;
}): Promise<{ readonly run: WorkflowRun; readonly id: number }> {
  const people = await Promise.all(
    ["tess", "mira"].map((username) => world.as("mira").rest.users.getByUsername({ username })),
  );
  const { data } = await world.as("acme-admin").rest.repos.createOrUpdateEnvironment({
    ...place,
    environment_name: "production-approval",
    reviewers: people.map((person) => ({ type: "User", id: person.data.id })),
    prevent_self_review: preventSelfReview,
  });
  const pendingDeployments = [
    { environment: "production-approval", jobId: 1, since: "2026-01-05T10:00:00Z" },
  ];
  return {
    run: world.addRun({ headSha, status: "waiting", conclusion: undefined, pendingDeployments }),
    id: data.id,
  };
}

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
