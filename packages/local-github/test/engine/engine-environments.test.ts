/** Environments that wait for people. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Repository } from "../../src/model/model.js";
import { jobList, jobNamed, messages, printed } from "./engine-fake-host.js";
import { file, job, openGatesWorld, path, type GatesWorld } from "./engine-gates-world.js";

let world: GatesWorld;

beforeEach(async () => {
  world = await openGatesWorld();
});

afterEach(() => world.github.close());

describe("an environment", () => {
  const gated = (repository: Repository): void => {
    world.github.addEnvironment(repository, "production", { reviewers: ["tess"] });
  };
  const approve = { environment: "production", state: "approved", user: "tess", comment: "" } as const;

  it("with reviewers holds the job until one of them approves", async () => {
    const repository = world.github.addRepository("acme/shop", {
      [path]: file(job("a", "environment: {name: production, deployment: false}") + job("b", "needs: a")),
    });
    gated(repository);
    const run = await world.github.push(repository);
    expect(run).toMatchObject({ status: "waiting", conclusion: undefined });
    expect(run.pendingDeployments).toMatchObject([{ environment: "production", jobId: run.jobs[0]?.id }]);
    expect(run.jobs[0]).toMatchObject({
      status: "waiting",
      environment: "production",
      runnerName: undefined,
      steps: [],
    });
    world.github.engine.review(run, approve);
    await world.github.engine.settled();
    expect(run.conclusion).toBe("success");
    expect(run.pendingDeployments).toEqual([]);
    expect(run.approvals).toEqual([approve]);
    expect(world.deployments).toEqual([]);
  });

  it("is waited at again after a checkpoint, and what had ended is not run again", async () => {
    const jobs = `${job("a", "", "steps: [run: exit 1]")}${job("b", "needs: a\n    if: always()\n    environment: {name: production, deployment: false}")}${job("c", "needs: b")}`;
    const repository = world.github.addRepository("acme/shop", { [path]: file(jobs) });
    gated(repository);
    const run = await world.github.push(repository);
    const goBack = world.github.engine.checkpoint();
    const [failed] = run.jobs;
    world.github.engine.review(run, approve);
    await world.github.engine.settled();
    expect(run.conclusion).toBe("failure");
    await goBack(() =>
      Promise.resolve(void Object.assign(run, { status: "waiting", conclusion: undefined })),
    );
    expect(run).toMatchObject({ status: "waiting", pendingDeployments: [{ environment: "production" }] });
    expect(run.jobs[0]).toBe(failed);
    world.github.engine.review(run, { ...approve, state: "rejected" });
    await world.github.engine.settled();
    expect(jobList(run)).toEqual(["a: failure", "b: failure", "c: skipped"]);
  });

  it("gives no runner to jobs that are held, until they are not held any more", async () => {
    const repository = world.github.addRepository("acme/shop", { [path]: file(job("a", "") + job("b", "")) });
    world.github.engine.holdJobs(({ name }) => name === "b");
    const run = await world.github.push(repository);
    expect(run.jobs.map(({ name, status }) => [name, status])).toEqual([
      ["a", "completed"],
      ["b", "queued"],
    ]);
    world.github.engine.holdJobs(() => false);
    await world.github.engine.settled();
    expect(run.conclusion).toBe("success");
  });

  it("rejected fails the job before it starts and skips what follows", async () => {
    const repository = world.github.addRepository("acme/shop", {
      [path]: file(job("a", "environment: production") + job("b", "needs: a")),
    });
    gated(repository);
    const run = await world.github.push(repository);
    world.github.engine.review(run, { ...approve, state: "rejected" });
    await world.github.engine.settled();
    expect(run.conclusion).toBe("failure");
    expect(jobList(run)).toEqual(["a: failure", "b: skipped"]);
    expect(run.jobs[0]?.steps).toEqual([]);
    expect(messages(run)).toEqual(["The deployment was rejected or didn't satisfy other protection rules."]);
  });

  it("approved once counts for all jobs that wait, not for those that come later", async () => {
    const use = "environment: {name: Production, deployment: false}";
    const repository = world.github.addRepository("acme/shop", {
      [path]: file(job("a", use) + job("b", use) + job("c", `needs: a\n    ${use}`)),
    });
    gated(repository);
    const run = await world.github.push(repository);
    world.github.engine.review(run, approve);
    await world.github.engine.settled();
    expect(run.status).toBe("waiting");
    expect(jobList(run)).toEqual(["a: success", "b: success", "c: waiting"]);
    world.github.engine.review(run, approve);
    await world.github.engine.settled();
    expect(run.conclusion).toBe("success");
  });

  it("that does not exist is made without protection", async () => {
    const repository = world.github.addRepository("acme/shop", {
      [path]: file(job("a", "environment: prodution")),
    });
    expect((await world.github.push(repository)).conclusion).toBe("success");
    expect(repository.environments.get("prodution")).toMatchObject({
      reviewers: [],
      deploymentBranches: undefined,
    });
  });

  it("that no job reaches is not made", async () => {
    const repository = world.github.addRepository("acme/shop", {
      [path]: file(job("a", "if: false\n    environment: x")),
    });
    await world.github.push(repository);
    expect(repository.environments.size).toBe(0);
  });

  it("lets only its branches deploy", async () => {
    const repository = world.github.addRepository("acme/shop", {
      [path]: file(job("a", "environment: production")),
    });
    world.github.addEnvironment(repository, "production", { deploymentBranches: ["main", "release/*"] });
    const run = await world.github.push(repository);
    expect(run.conclusion).toBe("failure");
    expect(messages(run)).toEqual([
      'Branch "develop" is not allowed to deploy to production due to environment protection rules.',
    ]);
    expect(
      (await world.github.push(repository, { ref: "refs/heads/release/1", sha: run.headSha })).conclusion,
    ).toBe("success");
  });

  it("records a deployment of the run's commit unless told not to", async () => {
    const repository = world.github.addRepository("acme/shop", {
      [path]: file(job("a", "environment: {name: staging, url: 'https://x.test/${{ github.run_number }}'}")),
    });
    const run = await world.github.push(repository);
    expect(
      world.deployments.map(({ environment, state, sha, url }) => ({ environment, state, sha, url })),
    ).toEqual([
      { environment: "staging", state: "in_progress", sha: run.headSha, url: undefined },
      { environment: "staging", state: "success", sha: run.headSha, url: "https://x.test/1" },
    ]);
  });

  it("with a timer waits for it besides its reviewers", async () => {
    const repository = world.github.addRepository("acme/shop", {
      [path]: file(job("a", "environment: {name: production, deployment: false}")),
    });
    world.github.addEnvironment(repository, "production", { reviewers: ["tess"], waitTimerMinutes: 5 });
    const run = await world.github.push(repository);
    world.github.engine.review(run, approve);
    await world.github.engine.settled();
    expect(run.status).toBe("waiting");
    world.github.engine.elapseWaitTimer(run, "production");
    await world.github.engine.settled();
    expect(run.conclusion).toBe("success");
  });

  it("gives its secrets and variables to the job that names it alone", async () => {
    const show = "steps: [run: 'echo ${{ secrets.KEY == ''of-production'' }} ${{ vars.URL }}']";
    const repository = world.github.addRepository("acme/shop", {
      [path]: file(job("a", "environment: {name: production, deployment: false}", show) + job("b", "", show)),
    });
    repository.secrets.set("KEY", "of-repository");
    repository.variables.set("URL", "repo");
    world.github.addEnvironment(repository, "production", {
      secrets: new Map([["KEY", "of-production"]]),
      variables: new Map([["URL", "prod"]]),
    });
    const run = await world.github.push(repository);
    expect([printed(jobNamed(run, "a")), printed(jobNamed(run, "b"))]).toEqual([
      ["true prod"],
      ["false repo"],
    ]);
  });
});
