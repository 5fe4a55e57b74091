/** Events of pushes and of the default branch. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { PullRequest, WorkflowRun } from "../src/model/model.js";
import { mira, name, only, openEventsWorld, type EventsWorld } from "./events-world.js";

let world: EventsWorld;

beforeEach(async () => {
  world = await openEventsWorld();
});

afterEach(() => world.close());

describe("a push", () => {
  it("lists its commits, oldest first, and runs the pushed commit's workflows", async () => {
    const before = await world.commit({ "README.md": "one" }, { on: "develop" });
    const middle = await world.commit({ "a.txt": "a" }, { on: "develop" });
    const after = await world.commit({ "b.txt": "b" }, { on: "develop" });
    await world.events.push({
      repository: world.repository,
      ref: "refs/heads/develop",
      before,
      after,
      caller: mira,
    });

    const event = only(world.sent);
    expect(event).toMatchObject({
      ref: "refs/heads/develop",
      sha: after,
      workflowSha: after,
      filterBranch: "develop",
    });
    expect(event.payload).toMatchObject({
      forced: false,
      created: false,
      commits: [{ id: middle }, { id: after }],
      head_commit: { id: after },
    });
    expect(await event.changedPaths()).toEqual(["a.txt", "b.txt"]);
    expect(world.problems).toEqual([]);
  });

  it("that deletes a branch starts nothing", async () => {
    const sha = await world.commit({ "README.md": "one" }, { on: "develop" });
    await world.events.push({
      repository: world.repository,
      ref: "refs/heads/old",
      before: sha,
      after: "0".repeat(40),
      caller: mira,
    });
    expect(world.sent).toEqual([]);
  });

  it("to a fork starts nothing: workflows of forks are off", async () => {
    const fork = world.registry.addRepository(
      { owner: "fern", name: "shop", parent: name },
      "2026-01-05T09:00:00Z",
    );
    const sha = await world.commit({ "README.md": "one" }, { on: "develop" });
    await world.events.push({
      repository: fork,
      ref: "refs/heads/x",
      before: "0".repeat(40),
      after: sha,
      caller: { kind: "user", login: "fern" },
    });
    expect(world.sent).toEqual([]);
  });
});

describe("events of the default branch", () => {
  it("run the default branch's files whatever they are about", async () => {
    const { pull, base } = await world.openPull({ "feature.txt": "new" });
    const comment = {
      id: 7,
      issue: pull.number,
      author: "mira",
      body: "/check",
      createdAt: "2026-01-05T10:00:00Z",
      updatedAt: "2026-01-05T10:00:00Z",
      reactions: [],
    };
    world.repository.comments.set(comment.id, comment);
    await world.events.comment("created", { repository: world.repository, comment, caller: mira });
    await world.events.schedule(world.repository, "17 * * * *");

    for (const event of world.sent)
      expect(event).toMatchObject({ ref: "refs/heads/develop", sha: base, workflowSha: base });
    expect(world.sent[0]?.payload).toMatchObject({
      issue: { number: 1, pull_request: {} },
      comment: { body: "/check", author_association: "COLLABORATOR" },
    });
    expect(world.sent[1]?.payload).toMatchObject({ schedule: "17 * * * *" });
    expect(world.problems).toEqual([]);
  });

  it.each(["opened", "edited", "closed", "reopened", "labeled"])(
    "describe an issue that was %s",
    async (action) => {
      await world.commit({ "README.md": "one" }, { on: "develop" });
      const issue = {
        id: 5,
        number: 1,
        title: "Rollback",
        body: "",
        state: "open",
        stateReason: undefined,
        author: "mira",
        labels: [],
        assignees: ["mira"],
        createdAt: "2026-01-05T10:00:00Z",
        updatedAt: "2026-01-05T10:00:00Z",
        closedAt: undefined,
      } as const;
      await world.events.issue(action, {
        repository: world.repository,
        issue: { ...issue, state: action === "closed" ? "closed" : "open", labels: [], assignees: ["mira"] },
        caller: mira,
      });
      expect(only(world.sent)).toMatchObject({ name: "issues", action });
      expect(world.problems).toEqual([]);
    },
  );

  it("describe a finished run", async () => {
    const { pull, base } = await world.openPull({ "feature.txt": "new" });
    const event = await world.events.workflowRun(runOf(pull), "completed");
    expect(event).toMatchObject({ name: "workflow_run", workflowSha: base, cause: { kind: "user" } });
    expect(event.payload).toMatchObject({
      workflow_run: {
        head_sha: pull.headSha,
        head_branch: "feature",
        conclusion: "success",
        pull_requests: [{ number: 1 }],
      },
    });
    expect(world.sent).toEqual([]);
    expect(world.problems).toEqual([]);
  });
});

function runOf(pull: PullRequest): WorkflowRun {
  return {
    id: 21,
    repository: name,
    path: ".github/workflows/checks.yml",
    workflowId: 22,
    workflowName: "Checks",
    runNumber: 1,
    runAttempt: 1,
    event: "pull_request",
    displayTitle: "A feature",
    headSha: pull.headSha,
    headBranch: pull.headBranch,
    headRepository: name,
    actor: "mira",
    triggeringActor: "mira",
    status: "completed",
    conclusion: "success",
    pullRequests: [1],
    checkSuiteId: 23,
    createdAt: "2026-01-05T09:31:00Z",
    updatedAt: "2026-01-05T09:32:00Z",
    startedAt: "2026-01-05T09:31:00Z",
    jobs: [],
    approvals: [],
    pendingDeployments: [],
    referencedWorkflows: [],
    annotations: [],
  };
}
