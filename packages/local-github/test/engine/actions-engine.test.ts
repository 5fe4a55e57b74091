/** The API of Actions and the workflow engine together: events become runs, runs become checks, clicks go on. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createLocalGitHub, type LocalGitHub } from "../../src/index.js";
import { clientFor, commitFiles, refusal, type Octokit } from "../rest/collaboration-world.js";

let github: LocalGitHub;
let directory: string;
const place = { owner: "acme", repo: "shop" };

const ci = `
name: CI
on: pull_request
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: test "$(expr 1 + 1)" = 2
  later:
    if: false
    runs-on: ubuntu-latest
    steps: [{ run: exit 1 }]
`;
const release = `
name: Release
on:
  workflow_dispatch: { inputs: { fail: { type: boolean, default: false } } }
  workflow_run: { workflows: [CI], types: [completed] }
jobs:
  gate:
    if: github.event_name == 'workflow_dispatch'
    runs-on: ubuntu-latest
    environment: { name: production-approval, deployment: false }
    steps: [{ run: echo open }]
  deploy:
    needs: gate
    runs-on: ubuntu-latest
    environment: production
    steps: [{ run: "test \${{ inputs.fail }} = false || test \${{ github.run_attempt }} = 2" }]
`;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "actions-engine-"));
  github = await createLocalGitHub({
    directory,
  });
  github.addAccount("acme", "Organization");
  await github.addRepository({
    ...place,
    name: place.repo,
    defaultBranch: "develop",
    collaborators: { mira: "write", tess: "write", boss: "admin" },
  });
  await commitFiles(github, {
    name: "acme/shop",
    branch: "develop",
    files: { ".github/workflows/ci.yml": ci, ".github/workflows/release.yml": release },
  });
});

afterEach(async () => {
  const { violations } = github;
  await github.close();
  await rm(directory, { recursive: true, force: true });
  requireNoViolations(violations);
});

const as = (login: string): Octokit => clientFor(github, github.token(login));

it("turns a pull request into a run of its own workflow, its jobs into checks, and its end into a run of the default branch", async () => {
  await commitFiles(github, { name: "acme/shop", branch: "one", files: { "one.txt": "new" } });
  const { data: pull } = await as("mira").rest.pulls.create({
    ...place,
    title: "One",
    head: "one",
    base: "develop",
  });
  await github.settled();

  const { data } = await as("mira").rest.actions.listWorkflowRunsForRepo(place);
  const [second, first] = data.workflow_runs;
  expect(first).toMatchObject({
    name: "CI",
    event: "pull_request",
    head_sha: pull.head.sha,
    conclusion: "success",
    pull_requests: [{ number: 1 }],
  });
  expect(second).toMatchObject({
    name: "Release",
    event: "workflow_run",
    head_branch: "develop",
    status: "completed",
  });
  const checks = await as("mira").rest.checks.listForRef({ ...place, ref: pull.head.sha });
  expect(checks.data.check_runs.map((check) => [check.name, check.conclusion])).toEqual([
    ["test", "success"],
    ["later", "skipped"],
  ]);
});

it("runs nothing while a pull request conflicts", async () => {
  await commitFiles(github, { name: "acme/shop", branch: "one", files: { "one.txt": "mine" } });
  await commitFiles(github, { name: "acme/shop", branch: "develop", files: { "one.txt": "theirs" } });
  await as("mira").rest.pulls.create({ ...place, title: "One", head: "one", base: "develop" });
  await github.settled();
  expect((await as("mira").rest.actions.listWorkflowRunsForRepo(place)).data.total_count).toBe(0);
});

describe("a dispatched run", () => {
  it("waits for a reviewer's click, which is told afterwards", async () => {
    const run_id = await dispatchGated();
    const { data: pending } = await as("tess").rest.actions.getPendingDeploymentsForRun({ ...place, run_id });
    expect((await as("tess").rest.actions.getWorkflowRun({ ...place, run_id })).data.status).toBe("waiting");
    const review = {
      ...place,
      run_id,
      environment_ids: pending.map((each) => each.environment.id ?? 0),
      state: "approved" as const,
      comment: "go",
    };
    await expect(
      refusal(as("mira").rest.actions.reviewPendingDeploymentsForRun(review)),
    ).resolves.toMatchObject({ status: 422 });
    await as("tess").rest.actions.reviewPendingDeploymentsForRun(review);
    await github.settled();

    expect((await as("tess").rest.actions.getWorkflowRun({ ...place, run_id })).data).toMatchObject({
      status: "completed",
      conclusion: "success",
    });
    expect((await as("tess").rest.actions.getReviewsForRun({ ...place, run_id })).data).toMatchObject([
      { state: "approved", user: { login: "tess" }, comment: "go" },
    ]);
    expect((await as("tess").rest.actions.getPendingDeploymentsForRun({ ...place, run_id })).data).toEqual(
      [],
    );
    const { data: deployments } = await as("tess").rest.repos.listDeployments(place);
    const [deployment] = deployments;
    expect(deployment).toMatchObject({
      environment: "production",
      sha: await github.git.readRef("acme/shop", "refs/heads/develop"),
      production_environment: true,
    });
    expect(statesOf(deployment?.id)).toEqual(["in_progress", "success"]);
    await expect(
      refusal(as("tess").rest.actions.cancelWorkflowRun({ ...place, run_id })),
    ).resolves.toMatchObject({ status: 409 });
  });

  it("that is cancelled at its gate leaves no pending deployment", async () => {
    const run_id = await dispatchGated();
    await as("mira").rest.actions.cancelWorkflowRun({ ...place, run_id });
    await github.settled();
    expect((await as("mira").rest.actions.getWorkflowRun({ ...place, run_id })).data.conclusion).toBe(
      "cancelled",
    );
    expect((await as("mira").rest.actions.getPendingDeploymentsForRun({ ...place, run_id })).data).toEqual(
      [],
    );
  });

  it("keeps the jobs of its earlier attempts", async () => {
    const { data } = await as("mira").rest.actions.createWorkflowDispatch({
      ...place,
      workflow_id: "release.yml",
      ref: "develop",
      inputs: { fail: "true" },
      return_run_details: true,
    });
    const run_id = runIdOf(data);
    await github.settled();
    await as("mira").rest.actions.reRunWorkflowFailedJobs({ ...place, run_id });
    await github.settled();

    const conclusions = async (attempt_number: number): Promise<unknown> =>
      (
        await as("mira").rest.actions.listJobsForWorkflowRunAttempt({ ...place, run_id, attempt_number })
      ).data.jobs.map((job) => [job.name, job.conclusion, job.run_attempt]);
    expect(await conclusions(1)).toEqual([
      ["gate", "success", 1],
      ["deploy", "failure", 1],
    ]);
    expect(
      (await as("mira").rest.actions.getWorkflowRunAttempt({ ...place, run_id, attempt_number: 1 })).data
        .conclusion,
    ).toBe("failure");
    expect((await as("mira").rest.actions.getWorkflowRun({ ...place, run_id })).data).toMatchObject({
      run_attempt: 2,
      conclusion: "success",
    });
    expect(await conclusions(2)).toContainEqual(["deploy", "success", 2]);
  });
});

it("knows each workflow by one id, before and after it ran", async () => {
  const { data } = await as("mira").rest.actions.listRepoWorkflows(place);
  const id = data.workflows.find((workflow) => workflow.path.endsWith("release.yml"))?.id ?? 0;
  await as("mira").rest.actions.createWorkflowDispatch({ ...place, workflow_id: id, ref: "develop" });
  await github.settled();
  expect(
    (await as("mira").rest.actions.listWorkflowRuns({ ...place, workflow_id: id })).data.workflow_runs,
  ).toMatchObject([{ workflow_id: id, name: "Release" }]);
});

/** A run that waits at an environment with tess as its reviewer. */
async function dispatchGated(): Promise<number> {
  const { data: tess } = await as("boss").rest.users.getByUsername({ username: "tess" });
  await as("boss").rest.repos.createOrUpdateEnvironment({
    ...place,
    environment_name: "production-approval",
    reviewers: [{ type: "User", id: tess.id }],
  });
  const { data } = await as("mira").rest.actions.createWorkflowDispatch({
    ...place,
    workflow_id: "release.yml",
    ref: "develop",
    return_run_details: true,
  });
  await github.settled();
  return runIdOf(data);
}

function requireNoViolations(violations: LocalGitHub["violations"]): void {
  expect(violations).toEqual([]);
}

const statesOf = (id = 0): unknown =>
  github
    .repository("acme/shop")
    .deployments.get(id)
    ?.statuses.map((status) => status.state);

function runIdOf(answer: unknown): number {
  const id = (answer as { readonly workflow_run_id?: unknown }).workflow_run_id;
  if (typeof id !== "number") throw new Error("GitHub did not name the run.");
  return id;
}
