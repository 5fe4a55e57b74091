/** What a run knows of itself. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRepositoryHints, readRun } from "../../../src/adapters/runner/read-run.js";

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "runner-"));
});

afterEach(() => rm(directory, { recursive: true, force: true }));

async function environmentOf(event: string, payload: unknown): Promise<NodeJS.ProcessEnv> {
  const path = join(directory, "event.json");
  await writeFile(path, typeof payload === "string" ? payload : JSON.stringify(payload));
  return {
    GITHUB_RUN_ID: "41",
    GITHUB_RUN_ATTEMPT: "2",
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REF: "refs/heads/develop",
    GITHUB_WORKFLOW_REF: "acme/shop/.github/workflows/release.yml@refs/heads/develop",
    GITHUB_ACTOR: "mona",
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path,
  };
}

const sha = "3f9c1ab3f9c1ab3f9c1ab3f9c1ab3f9c1ab3f9c1";

const user = { login: "ada", type: "User" };

describe("the run", () => {
  it("is read from the environment", async () => {
    expect(readRun(await environmentOf("schedule", { schedule: "0 * * * *" }))).toEqual({
      reference: { id: 41, attempt: 2, url: "https://github.com/acme/shop/actions/runs/41" },
      repository: "acme/shop",
      ref: "refs/heads/develop",
      workflowPath: ".github/workflows/release.yml",
      workflowRef: "refs/heads/develop",
      actor: "mona",
      actorIsBot: false,
      hint: { kind: "schedule" },
    });
  });

  it("knows bots by name and by type", async () => {
    const bot = { ...(await environmentOf("push", { sender: { login: "mona", type: "Bot" } })) };
    expect(readRun(bot).actorIsBot).toBe(true);
    expect(readRun({ ...bot, GITHUB_ACTOR: "dependabot[bot]" }).actorIsBot).toBe(true);
  });

  it("takes no workflow of another repository for a caller of this one", async () => {
    const env = {
      ...(await environmentOf("push", {})),
      GITHUB_WORKFLOW_REF: "evil/shop/.github/workflows/release.yml@refs/heads/develop",
    };
    expect(readRun(env).workflowPath).toBe("evil/shop/.github/workflows/release.yml");
  });

  it("outside a job names what is missing", () => {
    expect(() => readRun({ GITHUB_RUN_ID: "x" })).toThrow(
      expect.objectContaining({
        name: "MisconfiguredError",
        found: expect.stringContaining("GITHUB_REPOSITORY"),
      }),
    );
  });

  it.each([
    ["push", {}, { kind: "push" }],
    [
      "workflow_run",
      { workflow_run: { head_sha: sha, event: "pull_request", more: 1 } },
      { kind: "workflow-run", headSha: sha, event: "pull_request" },
    ],
    [
      "workflow_run",
      { workflow_run: { head_sha: "short", event: "push" } },
      { kind: "workflow-run", headSha: undefined, event: "push" },
    ],
    [
      "workflow_dispatch",
      { inputs: { reason: "Broken checkout", dry: true } },
      { kind: "dispatch", inputs: { reason: "Broken checkout", dry: "true" } },
    ],
    ["workflow_dispatch", { inputs: null }, { kind: "dispatch", inputs: {} }],
    [
      "issues",
      { action: "opened", issue: { number: 4, title: "Roll back", body: null, user } },
      {
        ...{ kind: "issue", issue: 4, title: "Roll back", body: "" },
        ...{ author: "ada", authorIsBot: false, isKnown: false },
      },
    ],
    [
      "issues",
      {
        action: "opened",
        issue: { number: 4, title: "Roll back", body: null, author_association: "MEMBER", user },
      },
      {
        ...{ kind: "issue", issue: 4, title: "Roll back", body: "" },
        ...{ author: "ada", authorIsBot: false, isKnown: true },
      },
    ],
    [
      "issues",
      { action: "closed", issue: { number: 4, title: "RB-1", body: null, user } },
      { kind: "issue-state", issue: 4, title: "RB-1", state: "closed", openedByBot: false },
    ],
    ["pull_request", {}, { kind: "other", name: "pull_request" }],
  ])("of %s hints at what happened", async (name, payload, hint) => {
    expect(readRun(await environmentOf(name, payload)).hint).toEqual(hint);
  });

  it("of a comment says whose, on what, and whether it was edited", async () => {
    const comment = {
      id: 7,
      body: "/approve RB-1 4f2a91c",
      created_at: "2026-11-22T10:00:00Z",
      updated_at: "2026-11-22T10:00:00Z",
      user,
    };
    const payload = { action: "created", issue: { number: 4, pull_request: { url: "x" }, user }, comment };
    const hint = {
      kind: "comment",
      issue: 4,
      isPullRequest: true,
      comment: 7,
      body: comment.body,
      author: "ada",
      authorIsBot: false,
      isKnown: false,
      isOwnPullRequest: true,
      createdAt: "2026-11-22T10:00:00.000Z",
      edited: false,
    };
    expect(readRun(await environmentOf("issue_comment", payload)).hint).toEqual(hint);
    const edited = { ...payload, comment: { ...comment, updated_at: "2026-11-22T10:05:00Z" } };
    expect(readRun(await environmentOf("issue_comment", edited)).hint).toEqual({ ...hint, edited: true });
    const plain = { ...payload, issue: { number: 4, user } };
    expect(readRun(await environmentOf("issue_comment", plain)).hint).toEqual({
      ...hint,
      isPullRequest: false,
      isOwnPullRequest: false,
    });
    const { issue } = payload;
    const stranger = { ...payload, issue: { ...issue, user: { login: "mira", type: "User" } } };
    expect(readRun(await environmentOf("issue_comment", stranger)).hint).toEqual({
      ...hint,
      isOwnPullRequest: false,
    });
    const owner = { ...payload, comment: { ...comment, author_association: "OWNER" } };
    expect(readRun(await environmentOf("issue_comment", owner)).hint).toEqual({ ...hint, isKnown: true });
  });

  it("of an unreadable event is no run", async () => {
    const env = await environmentOf("issue_comment", "{");
    expect(() => readRun(env)).toThrow(expect.objectContaining({ name: "MisconfiguredError" }));
  });

  it("learns from the event what it says of this repository", async () => {
    const repository = { full_name: "acme/shop", node_id: "R_1", default_branch: "develop" };
    expect(readRepositoryHints(await environmentOf("push", { repository }))).toEqual({
      nodeId: "R_1",
      defaultBranch: "develop",
    });
    expect(
      readRepositoryHints(
        await environmentOf("push", { repository: { ...repository, full_name: "evil/shop" } }),
      ),
    ).toEqual({ nodeId: undefined, defaultBranch: undefined });
    expect(readRepositoryHints(await environmentOf("schedule", {}))).toEqual({
      nodeId: undefined,
      defaultBranch: undefined,
    });
  });
});
