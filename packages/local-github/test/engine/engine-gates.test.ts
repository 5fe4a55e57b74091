/** Concurrency, cancelling and running again. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { WorkflowRun } from "../../src/model/model.js";
import { jobList, jobNamed, messages, printed } from "./engine-fake-host.js";
import { file, job, openGatesWorld, path, type GatesWorld } from "./engine-gates-world.js";

let world: GatesWorld;

beforeEach(async () => {
  world = await openGatesWorld();
});

afterEach(() => world.github.close());

const until = async (claim: () => boolean): Promise<void> => {
  for (let round = 0; !claim(); round += 1) {
    if (round > 1000) throw new Error("It never came true.");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

/** The job's step has begun its script: it has printed. */
const hasPrinted = (run: WorkflowRun, name: string): boolean =>
  run.jobs.some((candidate) => candidate.name === name && printed(candidate).length > 0);

describe("a concurrency group", () => {
  const slow = "steps: [run: 'echo begun; while [ ! -e \"$GO\" ]; do sleep 0.02; done']";

  async function pushThree(
    head: string,
  ): Promise<{ readonly runs: readonly WorkflowRun[]; readonly finish: () => Promise<void> }> {
    const repository = world.github.addRepository("acme/shop", {
      [path]: file(job("a", `env: {GO: '${world.github.directory}/go'}`, slow), head),
    });
    const runs: WorkflowRun[] = [];
    for (let count = 0; count < 3; count += 1)
      runs.push(...(await world.github.engine.handle(world.github.event(repository, { name: "push" }))));
    const [first] = runs;
    await until(() => first !== undefined && (hasPrinted(first, "a") || first.status === "completed"));
    return {
      runs,
      finish: async () => {
        const { writeFile } = await import("node:fs/promises");
        await writeFile(`${world.github.directory}/go`, "");
        await world.github.engine.settled();
      },
    };
  }

  it("lets one wait; a newer one takes its place", async () => {
    const { runs, finish } = await pushThree("concurrency: Group-${{ github.ref }}");
    expect(runs.map(({ status, conclusion }) => conclusion ?? status)).toEqual([
      "in_progress",
      "cancelled",
      "pending",
    ]);
    expect(messages(runs[1] as WorkflowRun)[0]).toContain(
      "Canceling since a higher priority waiting request for Group-refs/heads/develop exists",
    );
    await finish();
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(["success", "cancelled", "success"]);
  });

  it("with queue max lets all wait, in their order", async () => {
    const { runs, finish } = await pushThree(
      "concurrency: {group: g, queue: max, cancel-in-progress: false}",
    );
    expect(runs.map(({ status }) => status)).toEqual(["in_progress", "pending", "pending"]);
    await finish();
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(["success", "success", "success"]);
    const started = runs.map((run) => run.jobs[0]?.startedAt ?? "");
    expect(started).toEqual(started.toSorted());
  });

  it("cancels the running one when told to", async () => {
    const { runs, finish } = await pushThree("concurrency: {group: g, cancel-in-progress: true}");
    await finish();
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(["cancelled", "cancelled", "success"]);
  });

  it("works between jobs of different runs, and a waiting gate keeps its place in it", async () => {
    const repository = world.github.addRepository("acme/shop", {
      [path]: file(
        job(
          "a",
          "concurrency: {group: deploy, queue: max}\n    environment: {name: production, deployment: false}",
        ),
      ),
    });
    world.github.addEnvironment(repository, "production", { reviewers: ["tess"] });
    const first = await world.github.push(repository);
    const second = await world.github.push(repository);
    expect([first.status, second.status]).toEqual(["waiting", "pending"]);
    world.github.engine.review(first, {
      environment: "production",
      state: "approved",
      user: "tess",
      comment: "",
    });
    await world.github.engine.settled();
    expect([first.conclusion, second.status]).toEqual(["success", "waiting"]);
  });

  it("of a run and its own job is a deadlock", async () => {
    const repository = world.github.addRepository("acme/shop", {
      [path]: file(job("a", "concurrency: G"), "concurrency: g"),
    });
    const run = await world.github.push(repository);
    expect(run.conclusion).toBe("cancelled");
    expect(messages(run)[0]).toContain("a deadlock was detected for concurrency group: 'G'");
  });
});

describe("cancelling", () => {
  const wait = (trap: string): string => `steps:
      - run: |
          trap '${trap}' INT
          echo begun
          for i in $(seq 500); do sleep 0.02; done
      - run: echo cleanup
        if: always()
      - run: echo never`;

  async function begin(jobs: string, name = "a"): Promise<WorkflowRun> {
    const repository = world.github.addRepository("acme/shop", { [path]: file(jobs) });
    const [run] = await world.github.engine.handle(world.github.event(repository, { name: "push" }));
    if (run === undefined) throw new Error("no run");
    await until(() => hasPrinted(run, name));
    return run;
  }

  it("interrupts the step, runs what always runs, and the jobs that ask for it", async () => {
    const run = await begin(
      job("a", "", wait("echo interrupted; exit 1")) +
        job("b", "needs: a") +
        job("record", "needs: a\n    if: always()"),
    );
    world.github.engine.cancel(run, { force: false });
    await world.github.engine.settled();
    expect(run.conclusion).toBe("cancelled");
    expect(jobList(run).toSorted()).toEqual(["a: cancelled", "b: skipped", "record: success"]);
    expect(printed(jobNamed(run, "a"))).toEqual(["begun", "interrupted", "cleanup"]);
    expect(jobNamed(run, "a").steps.map(({ conclusion }) => conclusion)).toEqual([
      "success",
      "cancelled",
      "success",
      "skipped",
      "success",
    ]);
    expect(() => world.github.engine.cancel(run, { force: false })).toThrow(
      "Cannot cancel a workflow run that is completed.",
    );
  });

  it("kills a step that does not heed it", async () => {
    const run = await begin(job("a", "", wait("true")));
    const before = Date.now();
    world.github.engine.cancel(run, { force: false });
    await world.github.engine.settled();
    expect(run.conclusion).toBe("cancelled");
    expect(Date.now() - before).toBeLessThan(4000);
  });

  it("leaves a running job alone whose condition is always()", async () => {
    const run = await begin(
      job("a", "if: always()", "steps: [run: 'echo begun; sleep 0.3; echo done']") + job("b", "needs: a"),
    );
    world.github.engine.cancel(run, { force: false });
    await world.github.engine.settled();
    expect(jobList(run)).toEqual(["a: success", "b: skipped"]);
    expect(printed(jobNamed(run, "a"))).toEqual(["begun", "done"]);
  });

  it("by force asks nobody", async () => {
    const run = await begin(job("a", "if: always()", wait("true")) + job("b", "needs: a\n    if: always()"));
    world.github.engine.cancel(run, { force: true });
    await world.github.engine.settled();
    expect(run.conclusion).toBe("cancelled");
    expect(jobList(run)).toEqual(["a: cancelled", "b: skipped"]);
  });

  it("ends a wait at a gate", async () => {
    const repository = world.github.addRepository("acme/shop", {
      [path]: file(job("a", "environment: production") + job("b", 'needs: a\n    if: "!cancelled()"')),
    });
    world.github.addEnvironment(repository, "production", { reviewers: ["tess"] });
    const run = await world.github.push(repository);
    world.github.engine.cancel(run, { force: false });
    await world.github.engine.settled();
    expect(run.conclusion).toBe("cancelled");
    expect(jobList(run)).toEqual(["a: cancelled", "b: skipped"]);
    expect(run.pendingDeployments).toEqual([]);
  });
});

describe("running again", () => {
  const jobs =
    job(
      "decide",
      "outputs: {sha: '${{ steps.s.outputs.sha }}'}",
      "steps: [{id: s, run: 'echo sha=from-attempt-${{ github.run_attempt }} >> $GITHUB_OUTPUT'}]",
    ) +
    job(
      "deploy",
      "needs: decide",
      "steps: [run: 'echo ${{ needs.decide.outputs.sha }}; test ${{ github.run_attempt }} != 1']",
    ) +
    job("other", "") +
    job("record", "needs: deploy\n    if: always()", "steps: [run: 'echo ${{ needs.deploy.result }}']");

  it("only what failed keeps the outputs of the rest", async () => {
    const repository = world.github.addRepository("acme/shop", { [path]: file(jobs) });
    const run = await world.github.push(repository);
    expect(run.conclusion).toBe("failure");
    const kept = jobNamed(run, "decide");
    await world.github.engine.rerun(run, { failedOnly: true, actor: "tess" });
    await world.github.engine.settled();
    expect(run).toMatchObject({
      conclusion: "success",
      runAttempt: 2,
      actor: "mira",
      triggeringActor: "tess",
    });
    expect(jobNamed(run, "decide")).toBe(kept);
    expect(printed(jobNamed(run, "deploy"))).toEqual(["from-attempt-1"]);
    expect(printed(jobNamed(run, "record"))).toEqual(["success"]);
    expect(run.jobs.map(({ name, runAttempt }) => `${name} ${runAttempt}`).toSorted()).toEqual([
      "decide 1",
      "deploy 2",
      "other 1",
      "record 2",
    ]);
  });

  it("all of it decides anew", async () => {
    const repository = world.github.addRepository("acme/shop", { [path]: file(jobs) });
    const run = await world.github.push(repository);
    await world.github.engine.rerun(run, { failedOnly: false, actor: "tess" });
    await world.github.engine.settled();
    expect(printed(jobNamed(run, "deploy"))).toEqual(["from-attempt-2"]);
    expect(run.jobs.map(({ runAttempt }) => runAttempt)).toEqual([2, 2, 2, 2]);
  });

  it("a called workflow keeps its commit when only what failed runs, and takes the present one otherwise", async () => {
    const callee = (word: string): Record<string, string> => ({
      ".github/workflows/x.yml": `on: workflow_call\njobs:\n${job("inner", "", `steps: [run: 'echo ${word}; exit 1']`)}`,
    });
    world.github.addRepository("lib/rary");
    world.github.commit("lib/rary", callee("old"), "refs/tags/v1");
    const repository = world.github.addRepository("acme/shop", {
      [path]: file("  a: {uses: lib/rary/.github/workflows/x.yml@v1}\n"),
    });
    const run = await world.github.push(repository);
    world.github.commit("lib/rary", callee("new"), "refs/tags/v1");
    await world.github.engine.rerun(run, { failedOnly: true, actor: "tess" });
    await world.github.engine.settled();
    expect(printed(jobNamed(run, "a / inner"))).toEqual(["old"]);
    await world.github.engine.rerun(run, { failedOnly: false, actor: "tess" });
    await world.github.engine.settled();
    expect(printed(jobNamed(run, "a / inner"))).toEqual(["new"]);
  });

  it("is refused while it runs", async () => {
    const repository = world.github.addRepository("acme/shop", {
      [path]: file(job("a", "environment: production")),
    });
    world.github.addEnvironment(repository, "production", { reviewers: ["tess"] });
    const run = await world.github.push(repository);
    await expect(world.github.engine.rerun(run, { failedOnly: false, actor: "tess" })).rejects.toThrow(
      "already running",
    );
  });
});

describe("closing the engine", () => {
  it("ends what runs and what waits, and starts nothing for that", async () => {
    const after = "name: After\non: {workflow_run: {workflows: [Main]}}\njobs:\n" + job("a", "");
    const repository = world.github.addRepository("acme/shop", {
      [path]: `name: Main\n${file(job("a", "environment: production") + job("b", "", "steps: [run: exec sleep 30]"))}`,
      ".github/workflows/after.yml": after.replace(
        "workflows: [Main]",
        "workflows: [Main], types: [completed]",
      ),
    });
    world.github.addEnvironment(repository, "production", { reviewers: ["tess"] });
    const [run] = await world.github.engine.handle(world.github.event(repository, { name: "push" }));
    await until(() => run?.jobs.some(({ status }) => status === "in_progress") === true);
    await world.github.engine.close();
    expect(run?.conclusion).toBe("cancelled");
    expect(repository.runs.size).toBe(1);
  });
});
