/** A rehearsal of a repository of one's own. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { checkoutWith, cli, exampleFiles, git, initArguments, write } from "../setup/support.js";
import { ci, installed, made, policy, rehearse, removeMade } from "./installed-repository.js";

jest.setTimeout(240_000);

afterEach(removeMade);

/** Everything that a command could have changed in a repository. */
async function standOf(directory: string): Promise<readonly string[]> {
  return Promise.all([
    git(directory, "status", "--porcelain", "--untracked-files=all"),
    git(directory, "for-each-ref"),
    git(directory, "count-objects"),
    git(directory, "config", "--list", "--local"),
  ]);
}

describe("rehearse --repo", () => {
  it("tells what would happen to a pull request, a red one and a rollback, and leaves the repository alone", async () => {
    const directory = await installed(exampleFiles(), { tags: ["v4.7.1", "v4.7.2"] });
    const before = await standOf(directory);
    const place = mkdtempSync(join(tmpdir(), "told-"));
    made.push(place);
    const said = await rehearse(directory, "rollback", "checks-fail", `--json=${join(place, "told.json")}`);
    expect(said.err).toBe("");
    expect(said.code).toBe(0);
    for (const line of [
      "pull requests to main",
      "@dana writes; @tess approves; @dana asks for a rollback and @ann approves it",
      'Not played: "Deploy" (.github/workflows/deploy.yml; on push)',
      "The health check of production asks the stub.",
      "What production runs now is taken over as v4.7.2.",
      '@dana opens pull request #1 to main: "Change package.json"',
      'Check "Build and test": test (20) success, test (22) success.',
      "#1 shows release-console pending: On staging, waits for @tess, @toni",
      "#1 is merged to main (merge).",
      "ok: Production runs v4.7.2 again; v4.8.0 is rolled back.",
      "ok: #1 stayed off staging until its checks were green.",
      "It would go like this in your repository.",
    ])
      expect(said.out).toContain(line);
    expect(await standOf(directory)).toEqual(before);
    const told = JSON.parse(readFileSync(join(place, "told.json"), "utf8")) as Record<string, unknown>;
    expect(told).toMatchObject({
      schema: 1,
      ok: true,
      assumed: [],
      errors: [],
      deployment: { mode: "stub", paths: [".github/workflows/release-console-deploy.yml"] },
      notStarted: [{ name: "Deploy", on: ["push"] }],
      stories: [
        { name: "checks-fail", ok: true },
        { name: "rollback", ok: true },
      ],
    });
    expect(JSON.stringify(told)).toContain("<!-- release-console:status -->");
  });

  it("takes what another service checks for reported: green, or red where the story wants it", async () => {
    const directory = await installed({
      ...exampleFiles(),
      ".github/workflows/ci.yml": null,
      ".circleci/config.yml": "version: 2.1\n",
    });
    const said = await rehearse(directory, "release", "checks-fail");
    expect(said.err).toBe("");
    expect(said.code).toBe(0);
    for (const line of [
      'Assumed:    "checks of .circleci/config.yml" of another service is reported',
      'Reported by others: "checks of .circleci/config.yml" of another service (assumed).',
      "#1 shows release-console failure: A required check failed. (check-failed)",
      "ok: #1 stayed off staging until its checks were green.",
    ])
      expect(said.out).toContain(line);
  });

  it("rolls back where pull requests go to another branch than the default one", async () => {
    const directory = await checkoutWith(exampleFiles("next"));
    made.push(directory);
    await git(directory, "branch", "next");
    for (const branch of ["main", "next"])
      await git(directory, "update-ref", `refs/remotes/origin/${branch}`, branch);
    await git(directory, "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
    await cli(["init", "--repo", directory, ...initArguments, "--offline", "--base", "next"]);
    const { code, out } = await rehearse(directory, "rollback");
    expect(out).toContain("pull requests to next");
    expect(out).toMatch(/ok: Production runs \S+ again/);
    expect(code).toBe(0);
  });

  it("plays a deployment that fails", async () => {
    const directory = await installed(exampleFiles(), { tags: ["v4.7.2"] });
    const said = await rehearse(directory, "deployment-fails", "--assume-ci");
    expect(said.err).toBe("");
    expect(said.out).toContain('the job "test" of "Build and test" succeeds: it is not run, as asked for');
    expect(said.out).toContain('The deployment to "production" failed.');
    expect(said.out).toContain("RB-1 is requested: from v4.9.0 back to v4.8.0.");
    expect(said.out).toContain("ok: #2 is not merged. Production runs v4.8.0, as before.");
    expect(said.code).toBe(0);
  });

  it("names the jobs that cannot run here, and takes them for green", async () => {
    const job = (rest: string): string => `{ runs-on: ubuntu-latest, steps: [{ run: "exit 1" }], ${rest} }`;
    const directory = await installed(
      {
        "README.md": "# Shop\n",
        "scripts/deploy.sh": "exit 1\n",
        [ci]: `name: Everything
on: [pull_request]
jobs:
  unit: { runs-on: ubuntu-latest, steps: [{ uses: actions/checkout@v4 }, { run: grep Shop README.md }] }
  windows: { runs-on: windows-latest, steps: [{ run: exit 1 }] }
  database: ${job("services: { db: { image: postgres } }")}
  boxed: ${job("container: node:22")}
  python: { runs-on: ubuntu-latest, steps: [{ uses: actions/setup-python@v5 }, { run: exit 1 }] }
  secret: { runs-on: ubuntu-latest, steps: [{ run: exit 1, env: { KEY: "\${{ secrets.KEY }}" } }] }
  system: { runs-on: ubuntu-latest, steps: [{ run: "sudo apt-get install x" }] }
  everywhere:
    runs-on: \${{ matrix.os }}
    strategy: { matrix: { os: [ubuntu-latest, macos-14] } }
    steps: [{ run: exit 1 }]
  called: { uses: acme/ci/.github/workflows/lint.yml@v1 }
  plan: { runs-on: windows-latest, outputs: { list: x }, steps: [{ run: exit 1 }] }
  planned:
    needs: plan
    runs-on: ubuntu-latest
    strategy: { matrix: { part: "\${{ fromJSON(needs.plan.outputs.list) }}" } }
    steps: [{ run: exit 1 }]
`,
      },
      { branch: "trunk" },
    );
    const said = await rehearse(directory);
    expect(said.err).toBe("");
    expect(said.out.split("\n").filter((line) => line.startsWith("Assumed:"))).toEqual(
      [
        'the jobs "windows", "plan" of "Everything" succeed: each of them runs on windows-latest',
        'the job "database" of "Everything" succeeds: it needs services',
        'the job "boxed" of "Everything" succeeds: it runs in a container',
        'the job "python" of "Everything" succeeds: it uses actions/setup-python@v5',
        'the job "secret" of "Everything" succeeds: it reads the secret KEY',
        'the job "system" of "Everything" succeeds: it runs sudo',
        'the job "everywhere" of "Everything" succeeds: it runs on macos-14, too',
        'the job "called" of "Everything" succeeds: it calls acme/ci/.github/workflows/lint.yml@v1',
        'the job "planned" of "Everything" succeeds: it reads outputs of "plan"',
      ].map((text) => `Assumed:    ${text}`),
    );
    expect(said.out).toContain("unit success");
    expect(said.out).toContain("merged to trunk");
    expect(said.code).toBe(0);
  });

  it("runs their own deployment when asked to", async () => {
    const place = mkdtempSync(join(tmpdir(), "deployed-"));
    made.push(place);
    const directory = await installed({
      ...exampleFiles(),
      "scripts/deploy.sh": `#!/bin/sh\necho "$MODE $RELEASE to $ENVIRONMENT of $(cat src/server.js | wc -l)" >> ${join(place, "trace")}\n`,
    });
    // Nobody answers at the address of the example.
    write(directory, {
      [policy]: readFileSync(join(directory, policy), "utf8").replace(/^production:\n(?: .*\n)+/m, ""),
    });
    const said = await rehearse(directory, "--run-deploy");
    expect(said.err).toBe("");
    expect(said.code).toBe(0);
    expect(readFileSync(join(place, "trace"), "utf8")).toBe(
      "deploy  to staging of 1\ndeploy v1.0.0 to production of 1\n",
    );
    const deploy = ".github/workflows/release-console-deploy.yml";
    write(directory, {
      [deploy]: readFileSync(join(directory, deploy), "utf8").replace(
        /^( +)- run: /m,
        "$1- uses: aws-actions/configure-aws-credentials@v5\n$1- run: ",
      ),
    });
    const refused = await rehearse(directory, "--run-deploy");
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(
      `The job "deploy" of ${deploy} cannot run on this machine: it uses aws-actions/configure-aws-credentials@v5.`,
    );
    expect((await rehearse(directory, "--assume-ci")).code).toBe(0);
  });

  it("ends with what a step of a red check said, not with the runner's own marks", async () => {
    const directory = await installed(exampleFiles());
    const workflow = `name: Build and test\non:\n  workflow_dispatch:\n  pull_request:\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          echo "tea has no price"\n          seq 40\n          echo "see the log"\n          exit 1\n`;
    write(directory, { [ci]: workflow });
    const said = await rehearse(directory);
    expect(said.code).toBe(1);
    expect(said.out).toContain("test: tea has no price");
    expect(said.out).toMatch(/test: 7\n +test: …\n +test: 34\n/);
    expect(said.out).toContain("test: see the log");
    expect(said.out).not.toContain("##[");
  });

  it("tells once what several runs ended with", async () => {
    const directory = await installed(exampleFiles());
    const release = ".github/workflows/release.yml";
    write(directory, {
      [release]: readFileSync(join(directory, release), "utf8").replace("issues: write, ", ""),
    });
    const { out } = await rehearse(directory);
    const failures = out.split("\n").filter((line) => line.includes(`(${release}) failed`));
    expect(failures).toEqual([expect.stringMatching(/failed, like \d+ before it\.$/)]);
  });

  it("tells of a check that fails here that it ran here", async () => {
    const directory = await installed({
      ...exampleFiles(),
      ".github/workflows/unit.yml":
        "name: Unit\non: pull_request\njobs: { unit: { runs-on: ubuntu-latest, steps: [{ run: no-such-program }] } }\n",
    });
    const said = await rehearse(directory);
    expect(said.out).toContain("NOT WELL: #1 did not come to production.");
    expect(said.out).toContain("Checks run on this machine.");
    expect((await rehearse(directory, "--assume-ci")).code).toBe(0);
  });

  it("plays CI that names an environment, and CI in a folder of its own", async () => {
    const directory = await installed({
      ...exampleFiles(),
      ".github/workflows/plan.yml":
        "name: Plan\non: pull_request\njobs: { plan: { runs-on: ubuntu-latest, environment: staging, steps: [{ run: exit 0 }] } }\n",
      // The folder of the defaults is there only once something is checked out.
      ".github/workflows/folder.yml":
        "name: Folder\non: pull_request\ndefaults: { run: { working-directory: src } }\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: docker ps }] } }\n",
    });
    expect((await rehearse(directory)).code).toBe(0);
  });

  it("promises nothing that an error of the check-up stands against", async () => {
    const directory = await installed(exampleFiles());
    rmSync(join(directory, "scripts/deploy.sh"));
    const said = await rehearse(directory);
    expect(said.out).toContain("ERROR deploy-command");
    expect(said.out).toContain("It would go like this in your repository once the error above is mended.");
    expect(said.code).toBe(0);
  });

  it("tells what keeps the loop from going on", async () => {
    const files = exampleFiles();
    const directory = await installed(files);
    write(directory, {
      [ci]: readFileSync(join(directory, ci), "utf8").replace(
        /pull_request:\n {4}branches: \[main\]/,
        "pull_request:\n    branches: [other]",
      ),
    });
    const said = await rehearse(directory);
    expect(said.out).toContain("ERROR ci-branches");
    expect(said.out).toContain("No check ran for it.");
    expect(said.out).toContain("NOT WELL: #1 did not come to production.");
    expect(said.code).toBe(1);
  });
});
