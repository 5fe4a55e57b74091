/** Checks, and environments that wait, over REST. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { WorkflowRun } from "../../src/model/model.js";
import { refusal } from "./collaboration-world.js";
import { openActionsWorld, place, type ActionsWorld } from "./actions-world.js";

let world: ActionsWorld;

beforeEach(async () => {
  world = await openActionsWorld();
});

afterEach(() => world.close());

describe("checks", () => {
  it("mirror the jobs of a run on its head commit", async () => {
    const run = world.addRun({
      headSha: world.headSha,
      status: "in_progress",
      conclusion: undefined,
      jobs: [world.job("test", "in_progress"), world.job("lint", "completed", "skipped")],
    });
    const { data } = await world.reader().rest.checks.listForRef({ ...place, ref: "one" });
    expect(data.check_runs).toMatchObject([
      {
        name: "test",
        status: "in_progress",
        conclusion: null,
        app: { id: 15368, slug: "github-actions" },
        head_sha: world.headSha,
      },
      { name: "lint", status: "completed", conclusion: "skipped" },
    ]);
    const [check] = data.check_runs;
    expect(
      (await world.reader().rest.checks.get({ ...place, check_run_id: check?.id ?? 0 })).data.check_suite?.id,
    ).toBe(run.checkSuiteId);

    run.status = "completed";
    run.conclusion = "failure";
    run.jobs = [{ ...world.job("test", "completed", "failure"), id: check?.id ?? 0 }];
    world.github.changed(run);
    expect(
      (await world.reader().rest.checks.listForRef({ ...place, ref: world.headSha, check_name: "test" }))
        .data,
    ).toMatchObject({ total_count: 1, check_runs: [{ conclusion: "failure" }] });
  });

  it("show the newest attempt of a job, and all of them on request", async () => {
    const run = world.addRun({ headSha: world.headSha, jobs: [world.job("test", "completed", "failure")] });
    run.runAttempt = 2;
    run.jobs = [world.job("test", "completed", "success")];
    world.github.changed(run);
    const conclusions = async (filter: "all" | "latest"): Promise<unknown[]> =>
      (
        await world.reader().rest.checks.listForRef({ ...place, ref: world.headSha, filter })
      ).data.check_runs.map((each) => each.conclusion);
    expect(await conclusions("latest")).toEqual(["success"]);
    expect(await conclusions("all")).toEqual(["failure", "success"]);
  });

  it("have a suite even for a run without jobs", async () => {
    world.addRun({ headSha: world.headSha, conclusion: "action_required" });
    const { data } = await world.reader().rest.checks.listSuitesForRef({ ...place, ref: world.headSha });
    expect(data.check_suites).toMatchObject([
      {
        status: "completed",
        conclusion: "action_required",
        latest_check_runs_count: 0,
        head_commit: { id: world.headSha },
      },
    ]);
  });

  it("of dispatched runs do not satisfy a required check", async () => {
    world.protect("develop", [{ type: "required_status_checks", contexts: ["test"], strict: false }]);
    await world.as("mira").rest.pulls.create({ ...place, title: "One", head: "one", base: "develop" });
    const merge = (): Promise<unknown> => world.as("mira").rest.pulls.merge({ ...place, pull_number: 1 });
    world.addRun({
      headSha: world.headSha,
      event: "workflow_dispatch",
      jobs: [world.job("test", "completed", "success")],
    });
    await expect(refusal(merge())).resolves.toMatchObject({ status: 405 });
    world.addRun({
      headSha: world.headSha,
      event: "pull_request",
      jobs: [world.job("test", "completed", "success")],
    });
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
    const [review] = (await world.reader().rest.actions.getReviewsForRun({ ...place, run_id: run.id })).data;
    expect(review).toMatchObject({
      environments: [{ name: "production-approval" }],
      state: "rejected",
      user: { login: "tess" },
      comment: "no",
    });
    expect(Object.keys(review ?? {}).toSorted()).toEqual(["comment", "environments", "state", "user"]);
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
    run: world.addRun({
      headSha: world.headSha,
      status: "waiting",
      conclusion: undefined,
      pendingDeployments,
    }),
    id: data.id,
  };
}
