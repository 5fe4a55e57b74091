import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  ApiError as GitHubError,
  type WorkflowEngine,
  type WorkflowJob,
  type WorkflowRun,
} from "@release-console/local-github";
import { createIdleEngine } from "../../../../packages/local-github/src/compose/idle-engine.js";
import { createGitHubFixture, violationsOf, type GitHubFixture } from "../../../support/github-fixture.js";

const at = "2026-01-01T00:00:00Z";
const asked: unknown[] = [];
let fixture: GitHubFixture;
let run: WorkflowRun;

const job = (id: number, name: string, more: Partial<WorkflowJob>): WorkflowJob => ({
  id,
  name,
  runId: 41,
  runAttempt: 2,
  status: "completed",
  conclusion: "success",
  createdAt: at,
  startedAt: at,
  completedAt: at,
  steps: [],
  runnerName: undefined,
  environment: undefined,
  log: [],
  summary: "",
  ...more,
});

function recordingEngine(): WorkflowEngine {
  return {
    ...createIdleEngine(),
    workflowId: () => 5,
    dispatch: ({ workflow, ref, inputs, actor }) => {
      asked.push({ workflow, ref, inputs, actor });
      return Promise.resolve(run);
    },
    cancel: ({ id, status }, { force }) => {
      if (status === "completed")
        throw new GitHubError(409, "Cannot cancel a workflow run that is completed.");
      asked.push({ cancelled: id, force });
    },
  };
}

beforeAll(async () => {
  fixture = await createGitHubFixture({ engine: recordingEngine });
  const develop = await fixture.commit({
    ".github/workflows/release.yml": "on: workflow_dispatch\njobs: {}\n",
  });
  await fixture.setBranch("develop", develop);
  run = {
    id: 41,
    repository: "acme/shop",
    path: ".github/workflows/release.yml",
    workflowId: 5,
    workflowName: "Release",
    runNumber: 1,
    runAttempt: 2,
    event: "workflow_dispatch",
    displayTitle: "Release",
    headSha: develop.sha,
    headBranch: "develop",
    headRepository: "acme/shop",
    actor: "mona",
    triggeringActor: "mona",
    status: "in_progress",
    conclusion: undefined,
    pullRequests: [],
    checkSuiteId: 6,
    createdAt: at,
    updatedAt: at,
    startedAt: at,
    jobs: [
      job(1, "promote / decide", {
        steps: [
          {
            number: 1,
            name: "x",
            status: "completed",
            conclusion: "success",
            startedAt: at,
            completedAt: at,
          },
        ],
        runnerName: "local-1",
      }),
      job(2, "production / deploy", { conclusion: "failure", runnerName: "local-2" }),
      job(3, "record / finish", { conclusion: "skipped" }),
    ],
    approvals: [
      { environment: "production-approval", state: "rejected", user: "ada", comment: "" },
      { environment: "production-approval", state: "approved", user: "tess", comment: "tested" },
    ],
    pendingDeployments: [],
    referencedWorkflows: [],
    annotations: [],
  };
  fixture.repository.runs.set(run.id, run);
  fixture.repository.environments.set("production-approval", {
    id: 9,
    name: "production-approval",
    reviewers: ["ada", "tess"],
    preventSelfReview: false,
    waitTimerMinutes: 0,
    deploymentBranches: undefined,
    secrets: new Map(),
    variables: new Map(),
    createdAt: at,
  });
});
afterAll(() => fixture.close());

describe("runs that wait at an environment", () => {
  it("are known by where they wait, whatever started them", async () => {
    const { environments } = await fixture.world();
    expect(await environments.waitingRuns(["production-approval"])).toEqual([]);
    const waiting: WorkflowRun = {
      ...run,
      id: 43,
      status: "waiting",
      pendingDeployments: [{ environment: "production-approval", jobId: 1, since: at }],
    };
    fixture.repository.runs.set(43, waiting).set(44, { ...waiting, id: 44, event: "push" });
    const found = await environments.waitingRuns(["production-approval"]);
    expect(found.toSorted((one, other) => one.id - other.id)).toEqual([
      { id: 43, workflow: ".github/workflows/release.yml" },
      { id: 44, workflow: ".github/workflows/release.yml" },
    ]);
    expect(await environments.waitingRuns(["rollback-approval"])).toEqual([]);
    fixture.repository.runs.delete(43);
    fixture.repository.runs.delete(44);
  });
});

describe("runs", () => {
  it("show which jobs ever started", async () => {
    const { runs } = await fixture.world();
    expect(await runs.jobs({ id: 41, attempt: 2, url: "" })).toEqual([
      { name: "promote / decide", status: "completed", conclusion: "success", started: true },
      { name: "production / deploy", status: "completed", conclusion: "failure", started: true },
      { name: "record / finish", status: "completed", conclusion: "skipped", started: false },
    ]);
    expect(await runs.status(41)).toEqual({ status: "in_progress", conclusion: undefined, attempt: 2 });
  });

  it("show every click on an environment", async () => {
    expect(await (await fixture.world()).runs.reviews(41)).toEqual([
      {
        environment: "production-approval",
        state: "rejected",
        by: { login: "ada", isBot: false },
        comment: "",
      },
      {
        environment: "production-approval",
        state: "approved",
        by: { login: "tess", isBot: false },
        comment: "tested",
      },
    ]);
  });

  it("are cancelled, unless they have ended by themselves", async () => {
    const { runs } = await fixture.world();
    await runs.cancel(41, { force: false });
    await runs.cancel(41, { force: true });
    expect(asked.splice(0)).toEqual([
      { cancelled: 41, force: false },
      { cancelled: 41, force: true },
    ]);
    run.status = "completed";
    await runs.cancel(41, { force: true });
    expect(asked).toEqual([]);
  });

  it("are dispatched on the default branch, by the file's name", async () => {
    const { runs } = await fixture.world();
    await runs.dispatch({ workflow: ".github/workflows/release.yml", inputs: { task: "gate" } });
    expect(asked.splice(0)).toEqual([
      {
        workflow: ".github/workflows/release.yml",
        ref: "develop",
        inputs: { task: "gate" },
        actor: "github-actions[bot]",
      },
    ]);
  });

  it("start the checks of a branch and tell when they are over", async () => {
    const { repository } = fixture;
    const release = ".github/workflows/release.yml";
    const listed = (id: number, more: Partial<WorkflowRun>): void => {
      repository.runs.set(id, { ...run, id, path: release, ...more });
    };
    listed(51, { event: "pull_request", headBranch: "feature", status: "completed" });
    const { runs, jobId } = await fixture.world();
    expect((await runs.startedChecks()).branches).toEqual([]);
    expect(await runs.haveChecksEnded()).toBe(true);
    expect(fixture.github.traffic.job(jobId).requests).toBe(0);
    expect(await runs.recentFiles("pull_request")).toEqual([release]);
    expect(await runs.startChecks("release-console/recovery/RB-1", [release])).toEqual([release]);
    expect((await runs.startedChecks()).branches).toEqual(["release-console/recovery/RB-1"]);
    expect(fixture.github.traffic.job(jobId).log.map(({ operation }) => operation)).toEqual([
      "actions/list-workflow-runs-for-repo",
      "actions/create-workflow-dispatch",
    ]);
    expect(await runs.haveChecksEnded()).toBe(false);
    const mine = { event: "workflow_dispatch", headBranch: "release-console/recovery/RB-1" };
    listed(52, { ...mine, status: "in_progress" });
    expect(await runs.haveChecksEnded()).toBe(false);
    listed(52, { ...mine, status: "completed" });
    expect(await runs.haveChecksEnded()).toBe(true);
    for (const id of [51, 52]) repository.runs.delete(id);
    asked.splice(0);
  });

  it("name the permission that is missing", async () => {
    const { runs } = await fixture.world({ permissions: { actions: "read" } });
    await expect(runs.dispatch({ workflow: "release.yml", inputs: {} })).rejects.toMatchObject({
      name: "MisconfiguredError",
      remedy: 'Add "actions: write" to this job\'s permissions.',
    });
  });
});

it("leaves no violation of GitHub's API behind", () => {
  expect(violationsOf(fixture.github)).toEqual([]);
});
