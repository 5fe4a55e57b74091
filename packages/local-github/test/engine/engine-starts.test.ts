/** How a run starts, and with which permissions. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { WorkflowRun } from "../../src/model/model.js";
import { FakeGitHub, jobNamed, messages, printed, type Files } from "./engine-fake-host.js";
import { addRepositories, directory, called, caller } from "./engine-calls-support.js";

let github: FakeGitHub;

beforeEach(async () => {
  github = await FakeGitHub.open();
});

afterEach(() => github.close());

describe("the start of a run fails, as a whole,", () => {
  const start = async (files: Files): Promise<WorkflowRun> =>
    github.push(addRepositories(github, { shop: files }));

  it.each<[string, string, string, string]>([
    [
      "when a nested job asks for more than the caller grants, although it would be skipped",
      "    if: false\n    permissions: {contents: read}\n    uses: ./.github/workflows/called.yml",
      called({ job: "    if: false\n    permissions: {contents: write, issues: read}" }),
      "Error calling workflow './.github/workflows/called.yml'. The nested job 'inner' is requesting 'contents: write, issues: read', but is only allowed 'contents: read, issues: none'.",
    ],
    [
      "when a called workflow asks for more",
      "    permissions: {}\n    uses: ./.github/workflows/called.yml",
      called({ head: "permissions: {actions: read}" }),
      "Error calling workflow './.github/workflows/called.yml'. The workflow is requesting 'actions: read', but is only allowed 'actions: none'.",
    ],
    [
      "when the caller names no permissions and more than the default is asked",
      "    uses: ./.github/workflows/called.yml",
      called({ job: "    permissions: {statuses: write}" }),
      "The nested job 'inner' is requesting 'statuses: write', but is only allowed 'statuses: none'.",
    ],
    [
      "when a required input is missing",
      "    uses: ./.github/workflows/called.yml",
      called({ on: "    inputs: {word: {type: string, required: true}}" }),
      "Input word is required, but not provided while calling.",
    ],
    [
      "when an input is unknown",
      "    uses: ./.github/workflows/called.yml\n    with: {wrod: x}",
      called({}),
      "Invalid input, wrod is not defined in the referenced workflow.",
    ],
    [
      "when a required secret is missing",
      "    uses: ./.github/workflows/called.yml",
      called({ on: "    secrets: {KEY: {required: true}}" }),
      "Secret KEY is required, but not provided while calling.",
    ],
    [
      "when a secret is unknown",
      "    uses: ./.github/workflows/called.yml\n    secrets: {KEY: x}",
      called({}),
      "Invalid secret, KEY is not defined in the referenced workflow.",
    ],
    [
      "when the file is not there",
      "    uses: ./.github/workflows/other.yml",
      called({}),
      "workflow was not found",
    ],
    [
      "when the file cannot be called",
      "    uses: ./.github/workflows/called.yml",
      "on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [run: 'true']}}",
      "missing a `on.workflow_call` trigger",
    ],
    [
      "when a workflow calls itself",
      "    uses: ./.github/workflows/called.yml",
      "on: workflow_call\njobs: {a: {uses: ./.github/workflows/called.yml}}",
      "cannot call itself",
    ],
  ])("%s", async (...[, job, file, message]) => {
    const run = await start({ [`${directory}/main.yml`]: caller(job), [`${directory}/called.yml`]: file });
    expect(run.conclusion).toBe("startup_failure");
    expect(run.jobs).toEqual([]);
    expect(messages(run).join("\n")).toContain(message);
  });

  it("but not when the grant is exactly what is asked", async () => {
    const run = await start({
      [`${directory}/main.yml`]: caller(
        "    permissions: {contents: write, checks: read}\n    uses: ./.github/workflows/called.yml",
        "permissions: {}",
      ),
      [`${directory}/called.yml`]: called({
        head: "permissions: {}",
        job: "    permissions: {contents: write}",
      }),
    });
    expect(run.conclusion).toBe("success");
    const [claims] = [...github.tokens.values()];
    expect(claims).toMatchObject({
      kind: "actions",
      permissions: { contents: "write" },
      jobName: "Caller: outer / inner",
    });
  });
});

describe("permissions of a job's token", () => {
  it.each<[string, string, string, Record<string, string>]>([
    ["the default of new repositories", "", "", { contents: "read", packages: "read" }],
    ["the workflow's", "permissions: {issues: write}", "", { issues: "write" }],
    [
      "the job's, which replaces the workflow's",
      "permissions: {issues: write, contents: write}",
      "    permissions: {checks: read}",
      { checks: "read" },
    ],
    ["none", "permissions: {}", "", {}],
  ])("%s", async (...[, head, job, expected]) => {
    const text = `on: push\n${head}\njobs:\n  a:\n    runs-on: ubuntu-latest\n${job}\n    steps: [run: 'true']\n`;
    await github.push(github.addRepository("acme/shop", { [`${directory}/main.yml`]: text }));
    expect([...github.tokens.values()]).toMatchObject([{ permissions: expected }]);
    expect(github.revoked).toEqual([...github.tokens.keys()]);
  });

  it("are read-only for a pull request of a fork, which sees no secrets either", async () => {
    const shop = github.addRepository("acme/shop", {
      [`${directory}/main.yml`]:
        "on: pull_request\npermissions: {contents: write}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [run: 'echo [${{ secrets.KEY }}]']\n",
    });
    shop.secrets.set("KEY", "secret-of-shop");
    const [run] = await github.send(shop, {
      name: "pull_request",
      action: "opened",
      ref: "refs/pull/1/merge",
      sha: github.shaOf("acme/shop", "refs/heads/develop") ?? "",
      filterBranch: "develop",
      fromFork: true,
    });
    expect(printed(jobNamed(run as WorkflowRun, "a"))).toEqual(["[]"]);
    expect([...github.tokens.values()]).toMatchObject([{ permissions: { contents: "read" } }]);
  });
});
