/** What starts after other runs. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Repository } from "../../src/model/model.js";
import { FakeGitHub, person, workflowToken } from "./engine-fake-host.js";
import { file, pull, starts, type Event } from "./engine-triggers-world.js";

let github: FakeGitHub;

beforeEach(async () => {
  github = await FakeGitHub.open();
});

afterEach(() => github.close());

describe("events of GITHUB_TOKEN", () => {
  const cause = workflowToken("acme/shop");

  it.each<[string, Event]>([
    ["push", { name: "push" }],
    ["issue_comment", { name: "issue_comment", action: "created" }],
    ["{pull_request: {types: [labeled]}}", pull("labeled")],
  ])("start nothing: %s", async (on, event) => {
    expect(await starts(github, on, { ...event, cause })).toBe(false);
  });

  it("start what a dispatch asks for", async () => {
    const repository = github.addRepository("acme/shop", {
      ".github/workflows/main.yml": file("on: workflow_dispatch"),
    });
    const run = await github.engine.dispatch({
      repository,
      workflow: "main.yml",
      ref: "develop",
      inputs: {},
      actor: "github-actions[bot]",
      cause,
    });
    await github.engine.settled();
    expect(run.conclusion).toBe("success");
  });

  it.each<readonly [string, ReturnType<typeof person>, number]>([
    ["github-actions[bot]", cause, 0],
    ["mira", person("mira"), 1],
  ])(
    "tell nobody of the end of a run that %s dispatched, unless a person did",
    async (actor, by, followers) => {
      const repository = github.addRepository("acme/shop", {
        ".github/workflows/main.yml": file("on: workflow_dispatch"),
        ".github/workflows/after.yml": file(
          "on: {workflow_run: {workflows: [Main], types: [completed]}}",
          "After",
        ),
      });
      const request = { repository, workflow: "main.yml", ref: "develop", inputs: {} };
      const run = await github.engine.dispatch({ ...request, actor, cause: by });
      await github.engine.settled();
      const woken = (): number =>
        [...repository.runs.values()].filter(({ event }) => event === "workflow_run").length;
      expect(woken()).toBe(followers);
      await github.engine.rerun(run, { failedOnly: false, actor: "mira" });
      await github.engine.settled();
      expect(woken()).toBe(followers + 1);
    },
  );

  it("hold the runs of a pull request until a person approves them", async () => {
    const repository = github.addRepository("acme/shop", {
      ".github/workflows/main.yml": file("on: pull_request"),
      ".github/workflows/after.yml": file("on: {workflow_run: {workflows: [Main]}}", "After"),
    });
    const [run] = await github.send(repository, pull("opened", { cause, actor: "github-actions[bot]" }));
    if (run === undefined) throw new Error("no run");
    expect(run).toMatchObject({ status: "completed", conclusion: "action_required", jobs: [] });
    const followers = (): string[] =>
      [...repository.runs.values()]
        .filter(({ event }) => event === "workflow_run")
        .map(({ conclusion }) => String(conclusion));
    expect(followers()).toEqual(["success", "success"]);
    await github.engine.approve(run, "mira");
    await github.engine.settled();
    expect(run).toMatchObject({
      conclusion: "success",
      runAttempt: 1,
      actor: "github-actions[bot]",
      triggeringActor: "mira",
    });
    expect(run.jobs).toHaveLength(1);
    // In progress and completed.
    expect(followers()).toHaveLength(4);
  });

  it("start nothing of a pull request where the setting says so", async () => {
    const repository = github.addRepository("acme/shop", {
      ".github/workflows/main.yml": file("on: pull_request"),
    });
    repository.settings.botPullRequestRuns = "none";
    expect(await github.send(repository, pull("opened", { cause }))).toEqual([]);
  });

  it("of an App start runs like those of a person", async () => {
    const app = {
      kind: "app" as const,
      login: "console[bot]",
      repository: "acme/shop",
      permissions: {},
      jobId: 1,
      jobName: "x",
    };
    expect(await starts(github, "push", { name: "push", cause: app })).toBe(true);
  });
});

describe("workflow_run", () => {
  const runsOf = (repository: Repository): string[] =>
    [...repository.runs.values()].map((run) => `${run.workflowName}: ${run.conclusion}`);

  it("follows by name and type, and not for ever", async () => {
    const link = (name: string, after: string): string =>
      file(`on: {workflow_run: {workflows: [${after}], types: [completed]}}`, name);
    const repository = github.addRepository("acme/shop", {
      ".github/workflows/a.yml": file("on: push", "A"),
      ".github/workflows/b.yml": link("B", "A"),
      ".github/workflows/c.yml": link("C", "B"),
      ".github/workflows/d.yml": link("D", "C"),
      ".github/workflows/e.yml": link("E", "D"),
      ".github/workflows/path.yml": link("P", "a.yml"),
    });
    await github.push(repository);
    expect(runsOf(repository)).toEqual(["A: success", "B: success", "C: success", "D: success"]);
  });

  it("filters by the branch of the run before, and sees what it came to", async () => {
    const repository = github.addRepository("acme/shop", {
      ".github/workflows/a.yml":
        "name: A\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [run: 'exit 1']\n",
      ".github/workflows/b.yml": `name: B
run-name: After \${{ github.event.workflow_run.display_title }} (\${{ github.event.workflow_run.conclusion }})
on: {workflow_run: {workflows: [A], types: [completed], branches: [develop]}}
jobs: {a: {runs-on: ubuntu-latest, steps: [run: 'true']}}
`,
    });
    await github.push(repository);
    await github.push(repository, {
      head: { sha: "0".repeat(40), branch: "other", repository: "acme/shop" },
    });
    expect([...repository.runs.values()].map(({ displayTitle }) => displayTitle)).toEqual([
      "A",
      "After A (failure)",
      "A",
    ]);
  });
});
