/** The README's example: a published tool of somebody else comments on a pull request of the local GitHub. */
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getOctokit } from "@actions/github";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createLocalGitHub, type LocalGitHub } from "@release-console/local-github";

let directory: string;
let github: LocalGitHub;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "readme-example-"));
  github = await createLocalGitHub({ directory });
});
afterAll(async () => {
  await github.close();
  await rm(directory, { recursive: true, force: true });
});

const reporter = createRequire(import.meta.url).resolve("github-actions-ctrf/dist/core/cli.js");
const results = JSON.stringify({
  results: {
    tool: { name: "jest" },
    summary: { tests: 1, passed: 0, failed: 1, pending: 0, skipped: 0, other: 0, start: 1, stop: 2 },
    tests: [{ name: "pays", status: "failed", duration: 1, message: "402" }],
  },
});
const workflow = `
on: pull_request
permissions: { pull-requests: write }
jobs:
  test:
    runs-on: ubuntu-latest
    env: { GITHUB_TOKEN: "\${{ github.token }}" }
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
      - run: node "${reporter}" pull-request results.json
`;

// README:start
test("the reporter comments on a pull request", async () => {
  await github.addRepository({
    owner: "acme",
    name: "shop",
    defaultBranch: "main",
    collaborators: { ada: "write" },
  });
  await github.commit("acme/shop", { branch: "main", files: { ".github/workflows/ci.yml": workflow } });
  await github.commit("acme/shop", { branch: "pay", files: { "results.json": results } });
  const ada = getOctokit(github.token("ada"), { baseUrl: github.urls.api, request: { fetch } }).rest;
  await ada.pulls.create({ owner: "acme", repo: "shop", title: "Pay", head: "pay", base: "main" });
  await github.settled();
  const { data } = await ada.issues.listComments({ owner: "acme", repo: "shop", issue_number: 1 });
  expect(data).toMatchObject([
    { user: { login: "github-actions[bot]" }, body: expect.stringContaining("pays") },
  ]);
});
// README:end

test("the README shows this test", () => {
  const text = readFileSync(new URL("readme-example.test.ts", import.meta.url), "utf8");
  const example = /\/\/ README:start\n([^]*?)\/\/ README:end/.exec(text)?.[1] ?? "";
  expect(example).toContain("comments on a pull request");
  expect(readFileSync(new URL("../README.md", import.meta.url), "utf8")).toContain(
    `\n\`\`\`ts\n${example}\`\`\`\n`,
  );
});
