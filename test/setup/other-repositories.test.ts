/** What init makes of repositories of other kinds. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { cli, doctor, exampleFiles, git, initArguments } from "./support.js";
import { checkout, openWorld, removeMade } from "./made-in-test.js";

jest.setTimeout(60_000);

const ci = ".github/workflows/ci.yml";

afterEach(removeMade);

const init = (directory: string, ...more: string[]) =>
  cli(["init", "--repo", directory, ...initArguments, "--offline", ...more]);

const read = (directory: string, path: string): string => readFileSync(join(directory, path), "utf8");

describe("init", () => {
  it("writes CI where there is none", async () => {
    const directory = await checkout(
      {
        "package.json": '{ "scripts": { "test": "node --test", "deploy": "x" } }',
        "package-lock.json": "{}",
      },
      "trunk",
    );
    expect((await init(directory)).err).toBe("");
    expect(read(directory, ".github/workflows/checks.yml")).toContain("branches: [trunk]");
    expect(read(directory, ".github/workflows/checks.yml")).toContain("npm ci && npm test");
    expect(read(directory, ".github/workflows/deploy.yml")).toContain("- run: npm run deploy");
    expect((await doctor(directory)).codes).toEqual([]);
  });

  it("says that a tag can be moved, and nothing of a commit", async () => {
    const directory = await checkout(exampleFiles());
    const said = await init(directory, "--library=acme/console@v9", "--dry-run");
    expect(said.out).toContain("--library acme/console@COMMIT#v9");
    const pinned = await init(directory, `--library=acme/console@${"a".repeat(40)}#v9.0.0`, "--dry-run");
    expect(pinned.out).not.toContain("can be moved");
  });

  it("writes no CI where another service has a file of its own, and doctor only warns", async () => {
    const deploys = '{ "scripts": { "test": "node --test", "deploy": "x" } }';
    const directory = await checkout({ "package.json": deploys, ".circleci/config.yml": "version: 2.1\n" });
    const { out, err } = await init(directory);
    expect(err).toBe("");
    expect(out).toContain(
      "CI:     no workflow for pull requests; .circleci/config.yml is of another service",
    );
    expect(existsSync(join(directory, ".github/workflows/checks.yml"))).toBe(false);
    expect(read(directory, ".github/workflows/release.yml")).toContain("workflows: [Signals]");
    expect(read(directory, ".github/workflows/signals.yml")).toContain("types: [opened, closed, ");
    const { findings, code } = await doctor(directory);
    expect(code).toBe(0);
    expect(findings).toMatchObject([
      { code: "ci-missing", found: "No workflow runs for pull requests; there is .circleci/config.yml." },
    ]);
    const removed = await cli(["init", "--remove", "--repo", directory, "--yes", "--dry-run"]);
    expect(removed.out).toContain(".github/workflows/signals.yml");
    expect(removed.out).not.toContain("was changed");
  });

  it("says which commands of a script that deploys do not bring an older release back", async () => {
    const directory = await checkout({
      ...exampleFiles(),
      ".github/workflows/deploy.yml": null,
      "scripts/deploy.sh": "#!/bin/sh\n# helm rollback shop\nhelm rollback \\\n  shop --wait\n",
    });
    expect((await init(directory)).err).toBe("");
    const { findings } = await doctor(directory);
    expect(findings.filter(({ code }) => code === "deploy-hazard")).toMatchObject([
      {
        found: expect.stringMatching(/^helm rollback without a revision goes to/),
        place: { path: "scripts/deploy.sh" },
      },
    ]);
  });

  const steps = "runs-on: ubuntu-latest, steps: [{ run: make }]";
  const workflowFile = (name: string, on: string, job = steps) =>
    `name: ${name}\non:\n  ${on}\njobs:\n  ${name.toLowerCase()}: { ${job} }\n`;
  const at = (name: string) => `.github/workflows/${name}.yml`;
  const listed = (directory: string) => /\bworkflows: (\[.*?\])/.exec(read(directory, at("release")))?.[1];

  it("takes for checks what looks at new commits, also on push, and not what tears a review app down", async () => {
    const directory = await checkout({
      ...exampleFiles(),
      [ci]: workflowFile("CI", "pull_request:"),
      [at("lint")]: workflowFile("Lint", "push:"),
      [at("teardown")]: workflowFile("Teardown", "pull_request: { types: [closed] }"),
      [at("image")]: workflowFile("Image", "push: { branches: [cloud] }"),
    });
    expect((await init(directory)).err).toBe("");
    expect(listed(directory)).toBe("[CI, Lint, Signals]");
    expect(read(directory, at("lint"))).toContain("workflow_dispatch:");
    expect(read(directory, at("lint"))).not.toContain("pull_request:");
    for (const name of ["teardown", "image"])
      expect(read(directory, at(name))).not.toContain("workflow_dispatch");
    expect((await doctor(directory)).codes).not.toContain("ci-types");
  });

  it("lets the console start no check that would deploy, or miss the pull request", async () => {
    const deploying = `if: "github.event_name != 'pull_request'", ${steps}`;
    const commenting =
      "runs-on: ubuntu-latest, steps: [{ run: make size }, { name: Say, run: 'gh pr comment ${{ github.event.number }}' }]";
    const directory = await checkout({
      ...exampleFiles(),
      [ci]: workflowFile("CI", "pull_request:"),
      [at("ship")]: workflowFile("Ship", "pull_request:", deploying),
      [at("size")]: workflowFile("Size", "pull_request:", commenting),
    });
    const { out, err } = await init(directory);
    expect(err).toBe("");
    expect(listed(directory)).toBe("[CI, Ship, Size, Signals]");
    expect(out).toContain('("Ship") gets no workflow_dispatch: it would also run the job "ship"');
    for (const name of ["ship", "size"]) expect(read(directory, at(name))).not.toContain("workflow_dispatch");
    const { findings } = await doctor(directory);
    expect(findings.filter(({ code }) => code === "ci-no-dispatch")).toMatchObject([
      {
        found: '"Ship" would also run the job "ship", which never runs for a pull request.',
        fix: 'Move the job "ship" into a workflow of its own, and add "workflow_dispatch:" here.',
      },
      {
        found:
          '"Size" would run the step "Say" of the job "size", which reads the pull request, without one.',
      },
    ]);
  });

  it("takes what tests the base for checks where nothing else does, and not what publishes from it", async () => {
    const directory = await checkout({
      ...exampleFiles(),
      [ci]: workflowFile("CI", "push: { branches: [main] }"),
      [at("publish")]: workflowFile("Publish", "push: { branches: [main] }"),
    });
    expect((await init(directory)).err).toBe("");
    expect(listed(directory)).toBe("[CI, Signals]");
    expect(read(directory, ci)).toContain("pull_request:");
    expect(read(directory, at("publish"))).not.toContain("pull_request");
  });

  it("looks at the beginning of a script only, and at no binary", async () => {
    const script = (text: string) => ({
      ...exampleFiles(),
      ".github/workflows/deploy.yml": null,
      "scripts/deploy.sh": text,
    });
    for (const text of [
      `#!/bin/sh\n${"# x\n".repeat(20_000)}helm rollback shop\n`,
      "\0helm rollback shop\n",
    ]) {
      const directory = await checkout(script(text));
      expect((await init(directory)).err).toBe("");
      expect((await doctor(directory)).codes).not.toContain("deploy-hazard");
    }
  });

  it("takes none for an answer where a service needs no file", async () => {
    const directory = await checkout({ "package.json": '{ "scripts": { "test": "x", "deploy": "x" } }' });
    expect((await init(directory, "--check-command=none")).err).toBe("");
    expect(existsSync(join(directory, ".github/workflows/checks.yml"))).toBe(false);
    expect((await doctor(directory)).codes).toEqual(["ci-missing"]);
  });

  it.each([
    ["--staging-branch=trunk", '"staging-branch" must differ from the default branch, "trunk"'],
    ["--staging-branch=release-log", '"staging-branch" must not be "release-log"'],
    ["--staging-environment=production", '"environments.production" must differ from "environments.staging"'],
  ])("writes nothing with %s, which no run could work with", async (option, expected) => {
    const directory = await checkout({ ...exampleFiles(), ".github/workflows/deploy.yml": null }, "trunk");
    const { code, err } = await init(directory, option);
    expect([code, err]).toEqual([2, expect.stringContaining(expected)]);
    expect(existsSync(join(directory, ".github/release-console.yml"))).toBe(false);
  });

  it("asks for another staging branch where pull requests go to staging, and doctor finds it", async () => {
    const directory = await checkout({ ...exampleFiles(), ".github/workflows/deploy.yml": null }, "staging");
    expect((await init(directory)).err).toContain('left out it is "staging", where pull requests go');
    expect((await init(directory, "--staging-branch=qa")).err).toBe("");
    const path = ".github/release-console.yml";
    writeFileSync(join(directory, path), read(directory, path).replace("\nstaging-branch: qa\n", ""));
    expect((await doctor(directory)).codes).toContain("policy-invalid");
  });

  it("says what it found before it says which answers are missing", async () => {
    const directory = await checkout(exampleFiles(), "trunk");
    const { code, out, err } = await cli(["init", "--repo", directory, "--dry-run", "--offline"]);
    expect([code, out]).toEqual([2, expect.stringMatching(/^Base: +trunk\nCI: /)]);
    expect(err).toContain("--testers");
  });

  it("gives branches and environments the names that the repository has for them", async () => {
    const directory = await checkout({ ...exampleFiles(), ".github/workflows/deploy.yml": null });
    const names = ["--staging-branch=qa", "--staging-environment=bench", "--production-environment=live"];
    expect((await init(directory, ...names)).err).toBe("");
    expect(read(directory, ".github/release-console.yml")).toMatch(
      /\nstaging-branch: qa\n\nenvironments:\n {2}staging: bench\n {2}production: live\n$/,
    );
    for (const file of ["release", "rollback"])
      expect(read(directory, `.github/workflows/${file}.yml`)).toContain("environment: live");
    expect((await doctor(directory)).codes).toEqual(["ci-paths"]);
    const path = ".github/workflows/release.yml";
    writeFileSync(
      join(directory, path),
      read(directory, path).replace("environment: live", "environment: prod"),
    );
    expect((await doctor(directory)).findings).toContainEqual(
      expect.objectContaining({
        code: "caller-input",
        found: 'The job "production" deploys to "prod"; the policy calls that environment "live".',
      }),
    );
    expect((await init(directory, "--production-environment=a/b")).err).toContain("cannot be called");
  });

  it("lets CI that runs only on push test pull requests, too", async () => {
    const directory = await checkout({
      ...exampleFiles(),
      ".github/workflows/deploy.yml": null,
      [ci]: "name: Tests\non: [push]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]\n",
    });
    expect((await init(directory)).err).toBe("");
    expect(read(directory, ci)).toContain("on: [push, pull_request, workflow_dispatch]\n");
    expect(read(directory, ".github/workflows/release.yml")).toContain("workflows: [Tests, Signals]");
    expect((await doctor(directory)).codes).toEqual([]);
  });

  it("sets up a monorepo with one app, whose workflows test parts of it", async () => {
    const part = (name: string): string =>
      `name: "${name}"\non:\n  pull_request:\n    paths: ["${name}/**"]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]\n`;
    const directory = await checkout({
      "apps/shop/index.js": "1\n",
      "scripts/deploy.sh": "true\n",
      ".github/workflows/shop.yml": part("apps/shop"),
      ".github/workflows/lib.yml": part("libs: all"),
      ".github/workflows/all.yml":
        "name: Lint\non: pull_request\njobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]\n",
    });
    expect((await init(directory)).err).toBe("");
    expect(read(directory, ".github/workflows/release.yml")).toContain(
      'workflows: [Lint, "libs: all", apps/shop, Signals]',
    );
    expect(read(directory, ".github/workflows/all.yml")).toContain("on: [pull_request, workflow_dispatch]");
    expect((await doctor(directory)).codes).toEqual([]);
  });

  it("leaves environments that exist as they are, and says what stands against them", async () => {
    const world = await openWorld(exampleFiles());
    const repository = world.github.repository("acme/shop");
    const environment = {
      reviewers: [],
      preventSelfReview: false,
      waitTimerMinutes: 0,
      secrets: new Map(),
      variables: new Map(),
      createdAt: repository.createdAt,
    };
    repository.environments.set("Production", {
      ...environment,
      id: 31,
      name: "Production",
      reviewers: ["ada"],
      deploymentBranches: ["release/*"],
    });
    repository.environments.set("production-approval", {
      ...environment,
      id: 32,
      name: "production-approval",
      reviewers: ["tess"],
      deploymentBranches: undefined,
    });
    const said = await cli(["init", "--repo", world.directory, ...initArguments, "--apply"], world.env);
    expect(said.code).toBe(1);
    expect(repository.environments.get("Production")).toMatchObject({
      reviewers: ["ada"],
      deploymentBranches: ["release/*", "main"],
    });
    expect(repository.environments.get("production-approval")).toMatchObject({ reviewers: ["tess"] });
    expect([...repository.environments.keys()].toSorted()).toEqual([
      "Production",
      "production-approval",
      "rollback-approval",
      "staging",
    ]);
    expect(said.out).toContain("ERROR environment-gated");
  });

  it("takes itself away again, and leaves what is not its own", async () => {
    const directory = await checkout(exampleFiles());
    await init(directory);
    const said = await cli(["init", "--repo", directory, "--remove", "--yes"]);
    expect(said.code).toBe(0);
    expect(said.out).toContain("Kept:  .github/workflows/release-console-deploy.yml is your deployment");
    expect(await git(directory, "status", "--porcelain")).toBe(
      " M .github/workflows/ci.yml\n?? .github/workflows/release-console-deploy.yml".trim(),
    );
    expect((await cli(["init", "--repo", directory, "--remove", "--yes"])).out).toContain(
      "There is nothing of the console here.",
    );
  });

  it("answers in well under a second of computing on 20,000 files", async () => {
    const directory = await checkout(exampleFiles());
    for (let folder = 0; folder < 100; folder += 1) {
      mkdirSync(join(directory, "big", String(folder)), { recursive: true });
      for (let file = 0; file < 200; file += 1)
        writeFileSync(join(directory, "big", String(folder), `${file}.js`), "");
    }
    await git(directory, "add", "--all");
    await git(directory, "commit", "--quiet", "--message=Many");
    for (const act of [
      () => init(directory, "--dry-run"),
      () => cli(["doctor", "--repo", directory, "--offline"]),
    ]) {
      const before = process.cpuUsage();
      await act();
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1_000_000).toBeLessThan(3);
    }
  }, 60_000);
});
