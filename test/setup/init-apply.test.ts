import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import {
  cli,
  collaborators,
  doctor,
  exampleFiles,
  git,
  initArguments,
  write,
  type World,
  worldWith,
} from "./support.js";

jest.setTimeout(60_000);

let world: World;
afterEach(() => world.close());

const init = (...more: string[]) =>
  cli(["init", "--repo", world.directory, ...initArguments, ...more], world.env);

/** As GitHub makes an environment when a workflow first names it (their own deploy.yml): without any rule. */
function madeByARun(name: string): void {
  const repository = world.github.repository("acme/shop");
  repository.environments.set(name, {
    id: world.github.nextId(),
    name,
    reviewers: [],
    preventSelfReview: false,
    waitTimerMinutes: 0,
    deploymentBranches: undefined,
    secrets: new Map(),
    variables: new Map(),
    createdAt: repository.createdAt,
  });
}

/** No workflow runs here, so a person stands in for the console's first run. */
const openLog = () => git(world.directory, "push", "--quiet", "origin", "origin/main:refs/heads/release-log");

describe("init --apply", () => {
  it("sets up the example repository with one command, and the check-up finds no fault with what it made", async () => {
    world = await worldWith(exampleFiles(), {
      tags: ["v4.6.0", "v4.7.1", "v4.7.2"],
      repository: {
        settings: { allowMergeCommit: false, allowRebaseMerge: false },
        rulesets: [],
      },
    });
    madeByARun("production");
    const said = await init("--apply");
    expect(said.err).toBe("");
    const found = await doctor(world.directory, world.env);
    // What was theirs before: the path filter and the deployment on each push.
    expect(found.codes).toEqual(["ci-paths", "second-deployer"]);
    expect(said.code).toBe(0);
    expect(found.requests).toBeLessThanOrEqual(25);
    expect(world.github.violations).toEqual([]);
    const repository = world.github.repository("acme/shop");
    expect(repository.rulesets.map(({ name }) => name)).toEqual([
      "Release Console: base",
      "Release Console: log",
      "Release Console: tags",
    ]);
    const required = repository.rulesets[0]?.rules.find(({ type }) => type === "required_status_checks");
    expect(required).toMatchObject({ contexts: ["release-console"], sources: { "release-console": 15368 } });
    expect(
      [...repository.environments.values()].map(({ name, reviewers, deploymentBranches }) => [
        name,
        reviewers,
        deploymentBranches,
      ]),
    ).toEqual([
      ["production", [], ["main"]],
      ["staging", [], ["main"]],
      ["production-approval", ["tess", "toni"], ["main"]],
      ["rollback-approval", ["ann", "rob"], ["main"]],
    ]);
    expect(repository.settings.actionsMayOpenPullRequests).toBe(true);
    const policy = readFileSync(join(world.directory, ".github/release-console.yml"), "utf8");
    expect(policy).toMatch(/version: v4\.7\.2\n {2}commit: [0-9a-f]{40}/);
    expect(await git(world.directory, "status", "--porcelain")).toBe("");
    expect(
      await git(
        world.directory,
        "show",
        "--stat",
        "--format=%s",
        "origin/main",
        "--",
        ".github/workflows/deploy.yml",
      ),
    ).toBe("");
    expect(await git(world.directory, "ls-tree", "--name-only", "main", ".github/workflows/")).toContain(
      "release-console-deploy.yml",
    );
  });

  it("leaves an environment open that a workflow deploys to from tags, and says so", async () => {
    const files = exampleFiles();
    const path = ".github/workflows/deploy.yml";
    world = await worldWith({
      ...files,
      [path]: (files[path] ?? "").replace("push: { branches: [main] }", 'push: { tags: ["v*"] }'),
    });
    madeByARun("production");
    await init("--apply");
    const { environments } = world.github.repository("acme/shop");
    expect(environments.get("production")?.deploymentBranches).toBeUndefined();
    expect((await doctor(world.directory, world.env)).codes).toContain("environment-open");
  });

  it("does nothing more the second time", async () => {
    world = await worldWith(exampleFiles(), { tags: ["v4.7.2"] });
    await init("--apply");
    await openLog();
    const head = await git(world.directory, "rev-parse", "HEAD");
    const writes = (text: string): readonly string[] => text.match(/^(?:PUT|POST|PATCH|DELETE) .*$/gm) ?? [];
    const again = await init("--apply");
    expect(again.code).toBe(0);
    expect(await git(world.directory, "rev-parse", "HEAD")).toBe(head);
    expect(writes(again.out)).toEqual([]);
  });

  it("opens a pull request where the base takes no push, and goes on when it is merged", async () => {
    world = await worldWith(exampleFiles(), { tags: ["v4.7.2"] });
    const repository = world.github.repository("acme/shop");
    repository.rulesets.push({
      id: 7,
      name: "Reviews",
      target: "branch",
      include: ["~DEFAULT_BRANCH"],
      exclude: [],
      rules: [{ type: "pull_request", requiredApprovals: 1 }],
      bypass: [],
      enforcement: "active",
    });
    const said = await init("--apply");
    expect(said.code).toBe(1);
    expect(said.err).toContain("main takes no pushes");
    expect(said.err).toMatch(/Merge #1 .* then run the same command again/);
    expect(said.err).toContain('Deployments to "staging"');
    expect(repository.rulesets).toHaveLength(1);
    expect((await init("--apply")).err).toContain("Merge #1");
    repository.rulesets.length = 0; // an admin merges it
    await git(world.directory, "push", "--quiet", "origin", "origin/install-release-console:main");
    await git(world.directory, "fetch", "--quiet");
    await openLog();
    const last = await init("--apply");
    expect(last.err).toBe("");
    expect(repository.rulesets.map(({ name }) => name)).toContain("Release Console: base");
  });

  it("counts no clicks where the plan has no required reviewers, and says so", async () => {
    world = await worldWith(exampleFiles(), {
      repository: { isPrivate: true, settings: { planWithoutRules: true } },
    });
    const said = await init("--apply");
    expect(said.err).toBe("");
    expect(said.out).toContain("every gate is advice");
    const policy = readFileSync(join(world.directory, ".github/release-console.yml"), "utf8");
    expect(policy).toMatch(/^approval:\n {2}sources: \[review\]/m);
    expect(policy).toMatch(/^rollback:\n {2}sources: \[comment\]/m);
    const found = await doctor(world.directory, world.env);
    expect(found.codes).toEqual(
      ["ci-paths", "no-rules-on-plan", "second-deployer"].toSorted(
        (one, other) => found.codes.indexOf(one) - found.codes.indexOf(other),
      ),
    );
  });

  it("refuses to replace a staging branch that holds work, before anything is written", async () => {
    world = await worldWith(exampleFiles());
    await git(world.directory, "checkout", "--quiet", "-b", "staging");
    write(world.directory, { "half-done.txt": "work\n" });
    await git(world.directory, "add", "--all");
    await git(world.directory, "commit", "--quiet", "--message=Half done");
    await git(world.directory, "push", "--quiet", "origin", "staging");
    await git(world.directory, "checkout", "--quiet", "main");
    const said = await init("--apply");
    expect(said.code).toBe(2);
    expect(said.err).toContain('"staging" has commits that "main" does not have');
    expect(await git(world.directory, "status", "--porcelain")).toBe("");
    expect(world.github.repository("acme/shop").environments.size).toBe(0);
  });

  it("leaves what is staged, changed and checked out as it was", async () => {
    world = await worldWith(exampleFiles());
    await git(world.directory, "checkout", "--quiet", "-b", "mine");
    write(world.directory, { "src/server.js": "changed\n", "new.txt": "staged\n" });
    await git(world.directory, "add", "new.txt");
    const said = await init("--apply");
    expect(said.err).toBe("");
    expect(await git(world.directory, "branch", "--show-current")).toBe("mine");
    expect(await git(world.directory, "diff", "--cached", "--name-only")).toBe("new.txt");
    expect(await git(world.directory, "diff", "--name-only")).toContain("src/server.js");
    expect(await git(world.directory, "ls-tree", "-r", "--name-only", "origin/main")).not.toContain(
      "new.txt",
    );
  });

  it("tells what was done when GitHub fails in the middle, and the same command finishes it", async () => {
    world = await worldWith(exampleFiles());
    const faultAt = (operation: string): void =>
      world.github.faults.add({
        match: (each, { method }) => each === operation && method !== "GET",
        effect: "before",
        answer: { status: 502 },
      });
    await openLog();
    for (const operation of [
      "repos/create-or-update-environment",
      "repos/create-deployment-branch-policy",
      "issues/create-label",
      "repos/create-repo-ruleset",
    ]) {
      faultAt(operation);
      const said = await init("--apply");
      expect([operation, said.code]).toEqual([operation, 1]);
      expect(said.err).toContain("502");
      expect(said.err).toContain("run the same command again");
      expect(said.err).toContain("Done so far:");
    }
    const last = await init("--apply");
    expect(last.err).toBe("");
    expect((await doctor(world.directory, world.env)).codes).toEqual(["ci-paths", "second-deployer"]);
  });

  it("is refused for somebody who is no admin, with what was done", async () => {
    world = await worldWith(exampleFiles(), { login: "dana" });
    const said = await init("--apply");
    expect(said.code).toBe(1);
    expect(said.err).toContain("403");
    expect(said.err).toContain("admin of the repository");
    expect(said.err).toContain("Done so far: nothing");
    expect(Object.keys(collaborators)).toContain("dana");
  });
});
