import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { WorkflowRun } from "../../src/model/model.js";
import { FakeGitHub, jobList, jobNamed, messages, printed } from "./engine-fake-host.js";

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.open();
});
afterEach(() => github.close());

/** Runs one workflow file for a push; jobs are given without `runs-on`. */
async function runJobs(jobs: string, head = "on: push"): Promise<WorkflowRun> {
  const text = `${head}\njobs:\n${jobs.replaceAll(/^( {2}\w[\w-]*:)$/gm, "$1\n    runs-on: ubuntu-latest")}`;
  return github.push(github.addRepository("acme/shop", { ".github/workflows/main.yml": text }));
}

const fail = "steps: [run: 'exit 1']";
const pass = "steps: [run: 'true']";

describe("jobs", () => {
  it("run in the order of their needs and hand outputs on", async () => {
    const run = await runJobs(`
  second:
    needs: first
    steps:
      - run: echo "\${{ needs.first.outputs.word }} \${{ needs.first.result }} [\${{ needs.first.outputs.nothing }}]"
  first:
    outputs: {word: '\${{ steps.say.outputs.word }}', nothing: '\${{ steps.say.outputs.nothing }}'}
    steps:
      - id: say
        run: echo "word=hello" >> "$GITHUB_OUTPUT"
`);
    expect(run.conclusion).toBe("success");
    expect(jobList(run)).toEqual(["first: success", "second: success"]);
    expect(printed(jobNamed(run, "second"))).toEqual(["hello success []"]);
  });

  it("that are all skipped make a run that is skipped", async () => {
    const run = await runJobs("  a:\n    if: false\n    steps: [run: exit 1]");
    expect(run.conclusion).toBe("skipped");
  });

  it("are skipped behind a failure, however far, unless their condition says otherwise", async () => {
    const run = await runJobs(`
  a:
    ${fail}
  b:
    needs: a
    ${pass}
  c:
    needs: b
    ${pass}
  report:
    needs: c
    if: failure()
    ${pass}
  always:
    needs: b
    if: always() && needs.b.result == 'skipped'
    ${pass}
`);
    expect(run.conclusion).toBe("failure");
    expect(jobList(run).toSorted()).toEqual([
      "a: failure",
      "always: success",
      "b: skipped",
      "c: skipped",
      "report: success",
    ]);
    expect(jobNamed(run, "b").steps).toEqual([]);
  });

  it("are skipped behind a skipped one by default, and not with !cancelled()", async () => {
    const run = await runJobs(`
  a:
    if: github.event_name == 'schedule'
    ${pass}
  b:
    needs: a
    ${pass}
  c:
    needs: b
    if: "!cancelled()"
    ${pass}
`);
    expect(jobList(run)).toEqual(["a: skipped", "b: skipped", "c: success"]);
    expect(run.conclusion).toBe("success");
  });

  it("that are allowed to fail do not fail the run", async () => {
    const run = await runJobs(`
  a:
    continue-on-error: true
    ${fail}
  b:
    needs: a
    steps: [run: 'echo \${{ needs.a.result }}']
`);
    expect(run.conclusion).toBe("success");
    expect(jobList(run)).toEqual(["a: failure", "b: success"]);
    expect(printed(jobNamed(run, "b"))).toEqual(["success"]);
  });

  it("drop outputs that hold a secret, with a warning", async () => {
    const repository = github.addRepository("acme/shop", {
      ".github/workflows/main.yml": `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    outputs: {safe: '\${{ steps.s.outputs.safe }}', leak: '\${{ steps.s.outputs.leak }}'}
    steps:
      - id: s
        env: {KEY: '\${{ secrets.DEPLOY_KEY }}'}
        run: |
          echo "safe=yes" >> $GITHUB_OUTPUT
          echo "leak=it is $KEY" >> $GITHUB_OUTPUT
          echo "the key is $KEY"
  b:
    needs: a
    runs-on: ubuntu-latest
    steps: [run: 'echo "\${{ needs.a.outputs.safe }}/\${{ needs.a.outputs.leak }}"']
`,
    });
    repository.secrets.set("DEPLOY_KEY", "s3cr3t-value");
    const run = await github.push(repository);
    expect(printed(jobNamed(run, "a"))).toEqual(["the key is ***"]);
    expect(printed(jobNamed(run, "b"))).toEqual(["yes/"]);
    expect(messages(run)).toEqual(["Skip output 'leak' since it may contain secret."]);
  });

  it("end at their time limit", async () => {
    const run = await runJobs(`
  a:
    timeout-minutes: 0.005
    steps: [run: 'exec sleep 60']
`);
    expect(jobList(run)).toEqual(["a: cancelled"]);
    expect(messages(run).join()).toContain("exceeded the maximum execution time of 0.005 minutes");
  });
});

describe("a matrix", () => {
  it("expands with include and exclude, names its jobs and joins their outputs", async () => {
    const run = await runJobs(`
  build:
    strategy:
      max-parallel: 1
      matrix:
        os: [linux, bsd]
        node: [20, 24]
        exclude: [{os: bsd, node: 20}]
        include: [{os: linux, node: 24, extra: lint}, {os: plan9}]
    outputs: {last: '\${{ steps.s.outputs.last }}'}
    steps:
      - id: s
        run: echo "last=\${{ matrix.os }}-\${{ matrix.extra }}-\${{ strategy.job-index }}/\${{ strategy.job-total }}" >> $GITHUB_OUTPUT
  after:
    needs: build
    steps: [run: 'echo \${{ needs.build.outputs.last }}']
`);
    expect(jobList(run)).toEqual([
      "build (linux, 20): success",
      "build (linux, 24, lint): success",
      "build (bsd, 24): success",
      "build (plan9): success",
      "after: success",
    ]);
    expect(printed(jobNamed(run, "after"))).toEqual(["plan9--3/4"]);
  });

  it("fails fast unless told not to", async () => {
    const jobs = (failFast: boolean): string => `
  build:
    strategy: {max-parallel: 1, fail-fast: ${failFast}, matrix: {n: [1, 2, 3]}}
    steps: [run: 'test \${{ matrix.n }} != 2']
`;
    expect(jobList(await runJobs(jobs(true)))).toEqual([
      "build (1): success",
      "build (2): failure",
      "build (3): cancelled",
    ]);
    expect(jobList(await runJobs(jobs(false)))).toEqual([
      "build (1): success",
      "build (2): failure",
      "build (3): success",
    ]);
  });

  it("can come from another job's output", async () => {
    const run = await runJobs(`
  plan:
    outputs: {list: '\${{ steps.s.outputs.list }}'}
    steps:
      - id: s
        run: echo 'list=["x","y"]' >> $GITHUB_OUTPUT
  build:
    needs: plan
    name: on \${{ matrix.region }}
    strategy: {matrix: {region: '\${{ fromJSON(needs.plan.outputs.list) }}'}}
    ${pass}
`);
    expect(jobList(run).slice(1).toSorted()).toEqual(["on x: success", "on y: success"]);
  });
});

describe("what the local GitHub cannot do", () => {
  it.each([
    [
      "a job in a container",
      "  a:\n    container: node:24\n    steps: [run: 'true']",
      'the job keyword "container"',
    ],
    ["somebody's action", "  a:\n    steps: [uses: some/action@v1]", "the action some/action@v1"],
    [
      "a known action that is not pinned",
      "  a:\n    steps: [uses: actions/checkout@v4]",
      "pin it to a full commit SHA",
    ],
    [
      "another system",
      "  a:\n    runs-on: windows-latest\n    steps: [run: 'true']",
      'the runner "windows-latest"',
    ],
    ["a container action", "  a:\n    steps: [uses: 'docker://alpine:3']", "docker://alpine:3"],
  ])("%s fails the run and is reported", async (_, job, message) => {
    const text = `on: push\njobs:\n${job.includes("runs-on") ? job : job.replace("a:\n", "a:\n    runs-on: ubuntu-latest\n")}\n`;
    const repository = github.addRepository("acme/shop", { ".github/workflows/main.yml": text });
    await expect(github.push(repository)).rejects.toThrow(message);
    const [run] = [...repository.runs.values()];
    expect(["failure", "startup_failure"]).toContain(run?.conclusion);
    expect(run?.annotations.map((annotation) => annotation.message).join()).toContain(message);
  });

  it("an action that cannot be had fails the job although its step would be skipped", async () => {
    const repository = github.addRepository("acme/shop", {
      ".github/workflows/main.yml":
        "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{run: echo never}, {uses: some/action@v1, if: false}]\n",
    });
    await expect(github.push(repository)).rejects.toThrow("some/action@v1");
    const [run] = [...repository.runs.values()];
    expect(run?.jobs[0]?.steps.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
      "Set up job: failure",
      "Complete job: success",
    ]);
  });

  it("a file that GitHub refuses makes a run that says so, for who pushes it", async () => {
    const repository = github.addRepository("acme/shop", {
      ".github/workflows/bad.yml": "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    stepps: []\n",
    });
    const run = await github.push(repository);
    expect(run.conclusion).toBe("startup_failure");
    expect(messages(run).join()).toContain("Unexpected value 'stepps'");
    expect(await github.send(repository, { name: "issues", action: "opened" })).toEqual([]);
  });
});
