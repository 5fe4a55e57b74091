import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInputs } from "../../../src/adapters/runner/action-inputs.js";
import { createActionsRunner } from "../../../src/adapters/runner/actions-runner.js";
import { createCommands } from "../../../src/adapters/runner/deploy-command.js";
import { parseCommand } from "@release-console/local-github/engine";
import type { Runner } from "../../../src/ports/collaborating.js";
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

describe("inputs", () => {
  afterEach(() => {
    delete process.env["INPUT_POLICY-FILE"];
    delete process.env["INPUT_REASON"];
  });

  it("are trimmed, and an empty one is not given", () => {
    process.env["INPUT_POLICY-FILE"] = "  x.yml ";
    process.env["INPUT_REASON"] = "   ";
    expect(readInputs(["policy-file", "reason", "token"])).toEqual({ "policy-file": "x.yml" });
  });
});

describe("the runner's channels", () => {
  const written = async (name: string) => readFile(join(directory, name), "utf8");

  it("pass on outputs and summaries through files", async () => {
    for (const name of ["output", "summary"]) await writeFile(join(directory, name), "");
    process.env["GITHUB_OUTPUT"] = join(directory, "output");
    process.env["GITHUB_STEP_SUMMARY"] = join(directory, "summary");
    const runner = createActionsRunner(process.env);
    runner.setOutput("deploy", "two\nlines");
    await runner.summary("# Blocked\n");
    await runner.summary("More\n");
    delete process.env["GITHUB_OUTPUT"];
    delete process.env["GITHUB_STEP_SUMMARY"];
    expect(await written("output")).toMatch(/^deploy<<(\S+)\ntwo\nlines\n\1\n$/);
    expect(await written("summary")).toBe("# Blocked\nMore\n");
  });

  it("write no summary where there is no job", async () => {
    await expect(createActionsRunner({}).summary("x")).resolves.toBeUndefined();
  });

  it("print text that is no command for the runner, whatever is in it", () => {
    const lines = fc.array(
      fc.constantFrom(
        "::",
        "##[",
        "#",
        " ",
        ":",
        "error",
        "add-mask",
        "set-output name=x",
        "]",
        "\n",
        "\r",
        "1",
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom("info", "details"), (parts, channel) => {
        const printed = printedBy((runner) =>
          channel === "info" ? runner.info(parts.join("")) : runner.details("stack", parts.join("")),
        );
        const taken = printed.split(/\r\n|\n|\r/).flatMap((line) => parseCommand(line)?.name ?? []);
        expect(taken).toEqual(channel === "info" ? [] : ["group", "endgroup"]);
      }),
    );
    expect(printedBy((runner) => runner.info("95 staging-moved"))).toBe("95 staging-moved\n");
  });
});

function printedBy(act: (runner: Runner) => void): string {
  const write = jest.spyOn(process.stdout, "write").mockReturnValue(true);
  act(createActionsRunner({}));
  const printed = write.mock.calls.map(([text]) => String(text)).join("");
  write.mockRestore();
  return printed;
}

describe.each([
  ["by the timeout tool", true],
  ["in a process group of its own", false],
])("a command %s", (_, hasTimeoutTool) => {
  const commandsOf = (env: NodeJS.ProcessEnv = {}) =>
    createCommands({
      env: { PATH: process.env["PATH"], ...env },
      secrets: ["console-token", ""], // the deploy job need not hand the console a token
      hasTimeoutTool,
    });
  const requestOf = (command: string, timeLimitSeconds = 20) => ({
    command,
    workingDirectory: directory,
    timeLimitSeconds,
    variables: { RELEASE: "v1.0.0; touch evil" },
  });

  it("runs in bash where it is told to, and ends as it ended", async () => {
    expect(await commandsOf().run(requestOf('echo "$RELEASE" > out; false | true; exit 3'))).toEqual({
      kind: "exited",
      code: 1,
    });
    expect(await readFile(join(directory, "out"), "utf8")).toBe("v1.0.0; touch evil\n");
    expect(await commandsOf().run(requestOf("exit 3"))).toEqual({ kind: "exited", code: 3 });
    expect(await commandsOf().run(requestOf("exit 124"))).toEqual({ kind: "exited", code: 124 });
  });

  it("sees none of the console's tokens", async () => {
    const env = {
      INPUT_TOKEN: "x",
      GITHUB_TOKEN: "console-token",
      AUTH: "Bearer console-token",
      OWN: "kept",
    };
    await commandsOf(env).run(requestOf("env > out"));
    const seen = await readFile(join(directory, "out"), "utf8");
    expect(seen).toContain("OWN=kept");
    expect(seen).not.toMatch(/console-token|INPUT_/);
  });

  it("ends with everything that it started when the time is over", async () => {
    const command = '(sleep 3; touch survived) & trap "touch asked; exit" TERM; sleep 60 & wait';
    expect(await commandsOf().run(requestOf(command, 1))).toEqual({ kind: "timed-out" });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await expect(readFile(join(directory, "asked"))).resolves.toBeDefined();
    await expect(readFile(join(directory, "survived"))).rejects.toThrow("ENOENT");
  }, 15_000);
});
