import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createLocalGitHub, type LocalGitHub } from "../../src/index.js";
import type { Repository, WorkflowRun } from "../../src/model/model.js";
import { jobList, jobNamed, printed, type Files } from "./engine-fake-host.js";

/** The engine on the real server: git, tokens, rules and events are the local GitHub's own. */
let directory: string;
let github: LocalGitHub;
let shop: Repository;

const execute = promisify(execFile);
const checkout = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1";

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "engine-server-"));
  github = await createLocalGitHub({
    directory: join(directory, "github"),
  });
  for (const login of ["mira", "tess"]) github.addAccount(login, "User");
  github.addAccount("acme", "Organization");
  shop = await github.addRepository({ owner: "acme", name: "shop", defaultBranch: "develop" });
  shop.collaborators.set("mira", "admin").set("tess", "write");
});
afterEach(async () => {
  await github.close();
  await rm(directory, { recursive: true, force: true });
});

const work = (): string => join(directory, "work");
const git = async (...args: readonly string[]): Promise<string> => {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_TERMINAL_PROMPT: "0" };
  const identity = ["-c", "user.name=Mira", "-c", "user.email=mira@example.test"];
  return (await execute("git", [...identity, ...args], { cwd: work(), env })).stdout.trim();
};

/** Commits the files and pushes them as mira; returns what ran for it once nothing moves. */
async function push(files: Files, branch = "develop"): Promise<readonly WorkflowRun[]> {
  await mkdir(work(), { recursive: true });
  await git("init", "--quiet", "--initial-branch=develop");
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(work(), path)), { recursive: true });
    await writeFile(join(work(), path), text);
    if (path.endsWith(".sh")) await chmod(join(work(), path), 0o755);
  }
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "Change the shop");
  const before = new Set(shop.runs.keys());
  await git("push", "--quiet", github.remote("acme/shop", "mira"), `HEAD:refs/heads/${branch}`);
  await github.settled();
  return [...shop.runs.values()].filter((run) => !before.has(run.id));
}

const job = (steps: string, keys = ""): string =>
  `name: CI\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n${keys}\n    steps:\n${steps}\n`;

describe("the engine on the local GitHub", () => {
  it("checks out the pushed commit with the job's token, and leaves no credentials when told so", async () => {
    const [run] = await push({
      "hello.sh": "#!/bin/sh\necho hello\n",
      ".github/workflows/ci.yml": job(`
      - uses: ${checkout}
        id: code
        with: {persist-credentials: false}
      - run: |
          ./hello.sh
          test "$(git rev-parse HEAD)" = "$GITHUB_SHA" && git branch --show-current
          git config --get-regexp extraheader || echo no credentials
          git rev-list --count HEAD
          test '\${{ steps.code.outputs.commit }}' = "$GITHUB_SHA" && echo same
`),
    });
    if (run === undefined) throw new Error("no run");
    expect([run.conclusion, printed(jobNamed(run, "a")).slice(-5)]).toEqual([
      "success",
      ["hello", "develop", "no credentials", "1", "same"],
    ]);
    expect(github.violations).toEqual([]);
  });

  it("lets a job push with the credentials that it kept, and starts nothing for that", async () => {
    const [run] = await push({
      ".github/workflows/ci.yml": job(
        `
      - uses: ${checkout}
        with: {fetch-depth: 0}
      - run: |
          git -c user.name=bot -c user.email=bot@example.test commit --quiet --allow-empty -m made
          git push --quiet origin HEAD:refs/heads/made
`,
        "    permissions: {contents: write}",
      ),
    });
    expect(run?.conclusion).toBe("success");
    expect(await github.git.readRef("acme/shop", "refs/heads/made")).toMatch(/^[0-9a-f]{40}$/);
    expect(shop.runs.size).toBe(1);
  });

  it("gives the job exactly the scopes that it asked for, until it ends", async () => {
    const call = (method: string, path: string, body = ""): string =>
      `curl --silent --output /dev/null --write-out '%{http_code}\\n' --request ${method} --header "Authorization: Bearer $TOKEN" --header 'content-type: application/json' ${body === "" ? "" : `--data '${body}' `}"$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/${path}"`;
    const [run] = await push({
      ".github/workflows/ci.yml": job(
        `
      - env: {TOKEN: '\${{ github.token }}'}
        run: |
          ${call("GET", "git/ref/heads/develop")}
          ${call("POST", "issues", '{"title":"x"}')}
          ${call("POST", "labels", '{"name":"x"}')}
          echo "$TOKEN" > "$RUNNER_TEMP/token"
`,
        "    permissions: {contents: read}",
      ),
    });
    if (run === undefined) throw new Error("no run");
    expect(printed(jobNamed(run, "a"))).toEqual(["200", "403", "403"]);
    const kept = join(
      directory,
      "github/jobs",
      `run-${run.id}`,
      `job-${jobNamed(run, "a").id}`,
      "_temp/token",
    );
    const token = (await readFile(kept, "utf8")).trim();
    const headers = { authorization: `Bearer ${token}` };
    const late = await fetch(`${github.urls.api}/repos/acme/shop/git/ref/heads/develop`, { headers });
    expect(late.status).toBe(401);
  });

  it("wakes workflow_run and shows its jobs as checks", async () => {
    const runs = await push({
      ".github/workflows/ci.yml": job("      - run: exit 1"),
      ".github/workflows/after.yml":
        "name: After\non: {workflow_run: {workflows: [CI], types: [completed]}}\njobs:\n  report:\n    runs-on: ubuntu-latest\n    steps: [run: 'echo ${{ github.event.workflow_run.conclusion }} ${{ github.event.workflow_run.head_branch }}']\n",
    });
    expect(runs.map((run) => [run.workflowName, run.event, run.conclusion])).toEqual([
      ["CI", "push", "failure"],
      ["After", "workflow_run", "success"],
    ]);
    expect(printed(jobNamed(runs[1] as WorkflowRun, "report"))).toEqual(["failure develop"]);
    expect(
      shop.checkSuites
        .flatMap(({ checkRuns }) => checkRuns)
        .map(({ name, conclusion }) => [name, conclusion]),
    ).toEqual([
      ["a", "failure"],
      ["report", "success"],
    ]);
    expect(github.violations).toEqual([]);
  });

  it("runs an action of the repository that was checked out, and a called workflow of the same commit", async () => {
    const [run] = await push({
      "actions/hello/action.yml": "name: x\ndescription: x\nruns: {using: node24, main: main.js}\n",
      "actions/hello/main.js": "console.log('hello from', require('path').basename(__dirname))",
      ".github/workflows/called.yml": `on: workflow_call\njobs:\n  inner:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${checkout}\n      - uses: ./actions/hello\n      - uses: $/actions/hello\n`,
      ".github/workflows/ci.yml": "on: push\njobs:\n  outer: {uses: ./.github/workflows/called.yml}\n",
    });
    if (run === undefined) throw new Error("no run");
    expect(jobList(run)).toEqual(["outer / inner: success"]);
    expect(printed(jobNamed(run, "outer / inner")).slice(-2)).toEqual([
      "hello from hello",
      "hello from hello",
    ]);
  });
});
