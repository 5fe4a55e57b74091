/** Pull requests go to develop, and the default branch is main: what must be where, and what a broken policy moves. */
import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { createEngine } from "@release-console/local-github/engine";
import { ApiClient } from "../../src/rehearsal/actors/api-client.js";
import { commitLibrary, findPackageRoot } from "../../src/rehearsal/fixture/library.js";
import { cli, doctor, exampleFiles, git, write, type World, worldWith } from "./support.js";

jest.setTimeout(240_000);

const shop = "/repos/acme/shop";
const policy = ".github/release-console.yml";

let world: World;
beforeAll(async () => {
  world = await worldWith(
    { ...exampleFiles("develop"), ".github/workflows/deploy.yml": null },
    {
      base: "main",
      tags: ["v4.7.2"],
      engine: (host, below, hooks) =>
        createEngine(host, { ...hooks, directory: join(below, "jobs"), waitingNodes: 2 }),
    },
  );
  await git(world.directory, "push", "--quiet", "origin", "main:develop");
});
afterAll(() => world.close());

const as = (login: string): ApiClient =>
  new ApiClient({
    api: world.github.urls.api,
    graphql: world.github.urls.graphql,
    token: world.github.token(login),
  });

async function publishLibrary(): Promise<string> {
  const { github } = world;
  github.addAccount("release-console", "Organization");
  await github.addRepository({ owner: "release-console", name: "release-console", defaultBranch: "main" });
  const name = "release-console/release-console";
  const sha = await commitLibrary({
    repository: github.git.directory(name),
    packageRoot: await findPackageRoot(),
    index: join(mkdtempSync(join(tmpdir(), "library-index-")), "index"),
  });
  await github.git.moveRefs(name, [{ ref: "refs/heads/main", before: undefined, after: sha }]);
  return sha;
}

interface Kept {
  readonly production: unknown;
  readonly rollback: { readonly code: string; readonly issue: number } | null;
}
async function state(): Promise<Kept> {
  await git(world.directory, "fetch", "--quiet", "origin");
  return JSON.parse(await git(world.directory, "show", "origin/release-log:state.json")) as Kept;
}
const tip = async (branch: string): Promise<string> => {
  await git(world.directory, "fetch", "--quiet", "origin");
  return git(world.directory, "rev-parse", `origin/${branch}`);
};

/** Everything that changed, with the address of that account: GitHub then knows who wrote it. */
async function pushAs(login: string, branch: string, message: string): Promise<void> {
  const email = `${world.github.account(login).id}+${login}@users.noreply.github.com`;
  await promisify(execFile)("git", ["commit", "--quiet", "--all", "--message", message], {
    cwd: world.directory,
    env: {
      ...process.env,
      ...{ GIT_AUTHOR_NAME: login, GIT_AUTHOR_EMAIL: email },
      ...{ GIT_COMMITTER_NAME: login, GIT_COMMITTER_EMAIL: email },
    },
  });
  await git(world.directory, "push", "--quiet", world.github.remote("acme/shop", login), `HEAD:${branch}`);
  await world.github.settled();
}

describe("a base that is not the default branch", () => {
  it("is installed with --base: callers and policy on the default branch, rules on the base", async () => {
    const library = await publishLibrary();
    const said = await cli(
      [
        ...["init", "--repo", world.directory, "--yes", "--apply", "--base=develop"],
        ...[
          "--testers=tess,toni",
          "--approvers=ann,rob",
          "--team=dana",
          "--deploy-command=./scripts/deploy.sh",
        ],
        `--library=release-console/release-console@${library}#v9.0.0`,
      ],
      world.env,
    );
    expect(said.err).toBe("");
    expect(said.out).toContain('Base:   develop (the default branch is "main")');
    expect(await git(world.directory, "show", `origin/main:${policy}`)).toMatch(/^base: develop$/m);
    expect(
      await git(world.directory, "ls-tree", "--name-only", "origin/develop", ".github/workflows/"),
    ).not.toContain("release.yml");
    expect(world.github.repository("acme/shop").rulesets.map(({ include }) => include[0])).toContain(
      "refs/heads/develop",
    );
    expect(world.github.repository("acme/shop").environments.get("production")?.deploymentBranches).toEqual([
      "main",
    ]);
  });

  it("says what the base lacks, and nothing more of it once main was merged into it", async () => {
    await git(world.directory, "checkout", "--quiet", "main");
    const before = await doctor(world.directory, world.env);
    expect(before.codes).toContain("base-lacks-files");
    world.github
      .repository("acme/shop")
      .rulesets.find(({ name }) => name === "Release Console: base")!.enforcement = "disabled";
    await git(world.directory, "push", "--quiet", "origin", "origin/main:develop");
    world.github
      .repository("acme/shop")
      .rulesets.find(({ name }) => name === "Release Console: base")!.enforcement = "active";
    await world.github.settled();
    await git(world.directory, "fetch", "--quiet");
    const after = await doctor(world.directory, world.env);
    expect(after.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(after.codes).toContain("base-not-default");
    expect(after.codes).not.toContain("base-lacks-files");
  });

  it("releases a pull request to it, and lands it there", async () => {
    const main = await tip("main");
    await git(world.directory, "checkout", "--quiet", "-b", "answer", "origin/develop");
    write(world.directory, { "src/server.js": "export const answer = 43;\n" });
    await pushAs("dana", "answer", "Answer better");
    const { number } = await as("dana").send<{ number: number }>("POST", `${shop}/pulls`, {
      title: "Answer better",
      head: "answer",
      base: "develop",
    });
    await world.github.settled();
    const pull = await as("tess").get<{ head: { sha: string } }>(`${shop}/pulls/${number}`);
    await as("tess").send("POST", `${shop}/pulls/${number}/reviews`, {
      ...{ event: "APPROVE", body: "Works.", commit_id: pull.head.sha, comments: [] },
    });
    await world.github.settled();
    expect(await state()).toMatchObject({ production: { kind: "known", version: "v4.8.0" } });
    expect(await as("tess").get(`${shop}/pulls/${number}`)).toMatchObject({ merged: true });
    expect(await tip("main")).toBe(main);
    expect(await git(world.directory, "show", "origin/develop:src/server.js")).toContain("43");
  });

  it("is where a rollback reverts, although nobody can read the policy any more", async () => {
    await git(world.directory, "checkout", "--quiet", "main");
    write(world.directory, { [policy]: "testers: [tess\n  base: develop: {\n" });
    await pushAs("ada", "main", "Break the policy");
    const main = await tip("main");
    await as("dana").send("POST", `${shop}/actions/workflows/rollback.yml/dispatches`, {
      ref: "main",
      inputs: { reason: "Wrong answer" },
    });
    await world.github.settled();
    const { rollback } = await state();
    await as("ann").send("POST", `${shop}/issues/${rollback?.issue ?? 0}/comments`, {
      body: `/approve RB-1 ${rollback?.code ?? ""}`,
    });
    await world.github.settled();
    expect((await state()).production).toEqual({ kind: "known", version: "v4.7.2" });
    expect(await tip("main")).toBe(main);
    const pulls = await as("dana").get<readonly { title: string; base: { ref: string } }[]>(
      `${shop}/pulls?state=all`,
    );
    expect(pulls.map(({ base }) => base.ref)).toEqual(pulls.map(() => "develop"));
    expect(pulls.length).toBeGreaterThan(1);
    const notices = [...world.github.repository("acme/shop").runs.values()].flatMap(
      ({ annotations }) => annotations,
    );
    expect(notices.map(({ message }) => message).join("\n")).toContain('pull requests go to "develop"');
    expect(world.github.violations).toEqual([]);
  });
});
