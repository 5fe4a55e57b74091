/** Filters of triggers, and dispatches. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { matchesPatterns } from "../../src/actions/engine/triggers/patterns.js";
import type { RepositoryEvent } from "../../src/model/interfaces.js";
import type { Repository } from "../../src/model/model.js";
import { FakeGitHub, messages, person } from "./engine-fake-host.js";
import { file, pull, starts, type Event } from "./engine-triggers-world.js";

let github: FakeGitHub;

beforeEach(async () => {
  github = await FakeGitHub.open();
});

afterEach(() => github.close());

const paths = (...changed: string[]): Partial<RepositoryEvent> => ({
  changedPaths: () => Promise.resolve(changed),
});

describe("filters", () => {
  it.each<[boolean, string, Event]>([
    [true, "push", { name: "push" }],
    [true, "[push, pull_request]", pull("opened")],
    [false, "push", pull("opened")],
    [true, "pull_request", pull("synchronize")],
    [false, "pull_request", pull("closed")],
    [true, "{pull_request: {types: [closed]}}", pull("closed")],
    [false, "{pull_request: {types: [closed]}}", pull("opened")],
    [true, "pull_request_review", { name: "pull_request_review", action: "dismissed" }],
    [true, "issue_comment", { name: "issue_comment", action: "edited" }],
    [true, "{push: {branches: [develop]}}", { name: "push" }],
    [false, "{push: {branches: [main, 'release/**']}}", { name: "push" }],
    [false, "{push: {branches-ignore: ['dev*']}}", { name: "push" }],
    [false, "{push: {tags: ['v*']}}", { name: "push" }],
    [true, "{push: {tags: ['v*']}}", { name: "push", ref: "refs/tags/v1.0.0", filterBranch: "v1.0.0" }],
    [false, "{push: {branches: [develop]}}", { name: "push", ref: "refs/tags/v1", filterBranch: "v1" }],
    [
      true,
      "{push: {branches: [x], tags: ['v*']}}",
      { name: "push", ref: "refs/tags/v1", filterBranch: "v1" },
    ],
    [false, "{pull_request: {branches: [main]}}", pull("opened")],
    [true, "{push: {paths: ['src/**', '!src/*.md']}}", { name: "push", ...paths("src/a.ts") }],
    [false, "{push: {paths: ['src/**', '!src/*.md']}}", { name: "push", ...paths("src/a.md", "README.md") }],
    [false, "{push: {paths-ignore: ['**.md']}}", { name: "push", ...paths("README.md", "docs/x.md") }],
    [true, "{push: {paths-ignore: ['**.md']}}", { name: "push", ...paths("README.md", "x.ts") }],
    [true, "{schedule: [{cron: '23 * * * *'}]}", { name: "schedule", payload: { schedule: "23 * * * *" } }],
    [false, "{schedule: [{cron: '23 * * * *'}]}", { name: "schedule", payload: { schedule: "5 * * * *" } }],
    [false, "push", { name: "push", headMessage: "docs [skip ci]" }],
    [false, "pull_request", pull("opened", { headMessage: "docs [ci skip]" })],
    [false, "pull_request", pull("synchronize", { headMessage: "docs\n\nskip-checks: true" })],
    [true, "pull_request", pull("opened", { headMessage: "docs [skip it]" })],
    [
      true,
      "pull_request_target",
      pull("opened", { name: "pull_request_target", headMessage: "docs [ci skip]" }),
    ],
    [false, "pull_request", pull("opened", { workflowSha: undefined })],
  ])("%s: %s", async (expected, on, event) => {
    expect(await starts(github, on, event)).toBe(expected);
  });

  it.each<[string, readonly string[], boolean]>([
    ["feature/a", ["feature/*"], true],
    ["feature/a/b", ["feature/*"], false],
    ["feature/a/b", ["feature/**"], true],
    ["v1.10", ["v[12].[0-9]+"], true],
    ["v3.1", ["v[12].[0-9]+"], false],
    ["a.b", ["a?b"], false],
    ["x.js", ["*.jsx?"], true],
    ["docs/a.md", ["**/*.md"], true],
    ["a.md", ["**/*.md"], true],
    ["release/old", ["release/**", "!release/old"], false],
    ["release/old", ["!release/old", "release/**"], true],
    // `?` and `+` are about the sign before them, `[]` is one sign, the last pattern that matches decides.
    ["src/a.ts", ["src/*.tsx?"], true],
    ["src/a.tsxx", ["src/*.tsx?"], false],
    ["src/goood.ts", ["src/go+d.ts"], true],
    ["src/gd.ts", ["src/go+d.ts"], false],
    ["db/7.sql", ["db/[0-9].sql"], true],
    ["db/12.sql", ["db/[0-9].sql"], false],
    ["db/12.sql", ["db/[0-9]+.sql"], true],
    ["docs/a/keep.md", ["**", "!docs/**", "docs/**/keep.md"], true],
    ["docs/a/other.md", ["**", "!docs/**", "docs/**/keep.md"], false],
    ["docs/a.md", ["docs/**", "!**/*.md"], false],
    ["Docs/a.md", ["docs/**"], false],
    ["1234567", ["[0-9]+"], true],
    ["12e4567", ["[0-9]+"], false],
  ])("the pattern of %s in %j: %s", (name, patterns, expected) => {
    expect(matchesPatterns(name, patterns)).toBe(expected);
  });
});

describe("a dispatch", () => {
  const inputs =
    "{workflow_dispatch: {inputs: {reason: {required: true, type: string}, dry: {type: boolean}, level: {type: choice, options: [low, high], default: low}, count: {type: number, default: 2}}}}";
  const text = `name: Main
run-name: "Rollback: \${{ inputs.reason }}"
on: ${inputs}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: echo '\${{ toJSON(inputs.dry) }} \${{ inputs.level }} \${{ toJSON(inputs.count) }} \${{ toJSON(github.event.inputs.dry) }} \${{ github.ref }}'
`;
  const dispatch = (
    repository: Repository,
    more: Partial<Parameters<FakeGitHub["engine"]["dispatch"]>[0]>,
  ): ReturnType<FakeGitHub["engine"]["dispatch"]> =>
    github.engine.dispatch({
      repository,
      workflow: "main.yml",
      ref: "develop",
      inputs: { reason: "500s" },
      actor: "mira",
      cause: person("mira"),
      ...more,
    });

  it("types its inputs and names the run after them", async () => {
    const repository = github.addRepository("acme/shop", { ".github/workflows/main.yml": text });
    const run = await dispatch(repository, { inputs: { reason: "500s", dry: "true" } });
    await github.engine.settled();
    expect(run.displayTitle).toBe("Rollback: 500s");
    expect(run.jobs[0]?.log).toContain('true low 2 "true" refs/heads/develop');
    const again = await dispatch(repository, { workflow: String(run.workflowId) });
    expect([again.workflowId, again.runNumber]).toEqual([run.workflowId, 2]);
  });

  it.each<[number, string, Partial<Parameters<FakeGitHub["engine"]["dispatch"]>[0]>]>([
    [404, "Not Found", { workflow: "none.yml" }],
    [422, "No ref found for: nowhere", { ref: "nowhere" }],
    [422, "Required input 'reason' not provided", { inputs: {} }],
    [422, 'Unexpected inputs provided: ["other"]', { inputs: { reason: "x", other: "y" } }],
    [422, "not in the list of allowed values", { inputs: { reason: "x", level: "middle" } }],
    [422, "is not a boolean", { inputs: { reason: "x", dry: "perhaps" } }],
    [422, "Workflow does not have 'workflow_dispatch' trigger", { workflow: "push.yml" }],
  ])("is refused: %i %s", async (status, message, request) => {
    const repository = github.addRepository("acme/shop", {
      ".github/workflows/main.yml": text,
      ".github/workflows/push.yml": file("on: push"),
    });
    await expect(dispatch(repository, request)).rejects.toMatchObject({
      status,
      message: expect.stringContaining(message),
    });
    expect(repository.runs.size).toBe(0);
  });

  it("runs the file of the ref that it names", async () => {
    const repository = github.addRepository("acme/shop", { ".github/workflows/main.yml": text });
    const sha = github.commit(
      "acme/shop",
      { ".github/workflows/main.yml": text.replace("Rollback:", "Branch:") },
      "refs/heads/other",
    );
    const run = await dispatch(repository, { ref: "other" });
    expect(run).toMatchObject({ displayTitle: "Branch: 500s", headSha: sha, headBranch: "other" });
    await github.engine.settled();
    expect(messages(run)).toEqual([]);
  });
});
