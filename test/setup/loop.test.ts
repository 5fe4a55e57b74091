/** From the example repository to the first release and back, with one command of an admin. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { createEngine } from "@release-console/local-github/engine";
import { ApiClient } from "../../src/rehearsal/actors/api-client.js";
import { commitLibrary, findPackageRoot } from "../../src/rehearsal/fixture/library.js";
import { cli, doctor, exampleFiles, git, write, type World, worldWith } from "./support.js";

jest.setTimeout(240_000);

/** The default branch of the example, which is the base. */
const base = "main";

let world: World;
afterAll(() => world?.close());

const as = (login: string): ApiClient =>
  new ApiClient({
    api: world.github.urls.api,
    graphql: world.github.urls.graphql,
    token: world.github.token(login),
  });
const shop = "/repos/acme/shop";

/** Everything that changed, with the address of that account: GitHub then knows who wrote it. */
async function commitAs(login: string, message: string): Promise<void> {
  const email = `${world.github.account(login).id}+${login}@users.noreply.github.com`;
  const person = {
    GIT_AUTHOR_NAME: login,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: login,
    GIT_COMMITTER_EMAIL: email,
  };
  await promisify(execFile)("git", ["commit", "--quiet", "--all", "--message", message], {
    cwd: world.directory,
    env: { ...process.env, ...person },
  });
}

/** The files of this package, as runners download them. */
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

/** Entries of the log, by their types. */
async function logTypes(): Promise<readonly string[]> {
  await git(world.directory, "fetch", "--quiet", "origin", "release-log");
  const kept = JSON.parse(await git(world.directory, "show", "FETCH_HEAD:state.json")) as {
    readonly log: { readonly sequence: number };
  };
  const paths = (await git(world.directory, "ls-tree", "-r", "--name-only", "FETCH_HEAD", "entries/")).split(
    "\n",
  );
  expect(paths).toHaveLength(kept.log.sequence);
  return Promise.all(
    paths.map(
      async (path) =>
        (JSON.parse(await git(world.directory, "show", `FETCH_HEAD:${path}`)) as { type: string }).type,
    ),
  );
}

async function state(): Promise<{
  readonly production: unknown;
  readonly releases: readonly { readonly version: string; readonly rolledBackBy: string | null }[];
  readonly rollback: { readonly code: string; readonly issue: number } | null;
}> {
  await git(world.directory, "fetch", "--quiet", "origin", "release-log");
  return JSON.parse(await git(world.directory, "show", "FETCH_HEAD:state.json")) as never;
}

describe("the example repository", () => {
  it("is installed with one command, and adopts what production runs", async () => {
    world = await worldWith(exampleFiles(base), {
      base,
      tags: ["v4.6.0", "v4.7.1", "v4.7.2"],
      repository: { settings: { allowMergeCommit: false, allowRebaseMerge: false } },
      engine: (host, below, hooks) =>
        createEngine(host, { ...hooks, directory: join(below, "jobs"), waitingNodes: 2 }),
    });
    world.github.repository("acme/shop").rulesets.push({
      id: 7,
      name: "Reviews",
      target: "branch",
      include: ["~DEFAULT_BRANCH"],
      exclude: [],
      rules: [{ type: "pull_request", requiredApprovals: 1 }],
      bypass: [],
      adminBypass: "always",
      enforcement: "active",
    });
    const library = await publishLibrary();
    const said = await cli(
      [
        "init",
        "--repo",
        world.directory,
        "--yes",
        "--apply",
        "--testers=tess,toni",
        "--approvers=ann,rob",
        "--team=dana,tess,toni,ann,rob",
        `--library=release-console/release-console@${library}#v9.0.0`,
      ],
      world.env,
    );
    expect(said.err).toBe("");
    expect(said.code).toBe(0);
    await world.github.settled();
    expect(await logTypes()).toEqual(expect.arrayContaining(["log-opened", "release-adopted"]));
    expect(await state()).toMatchObject({ production: { kind: "known", version: "v4.7.2" } });
    const found = await doctor(world.directory, world.env);
    expect(found.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(readFileSync(join(world.directory, ".github/workflows/release.yml"), "utf8")).toContain(
      `@${library} # v9.0.0`,
    );
  });

  it("promotes the first pull request and releases it as v4.8.0", async () => {
    await git(world.directory, "remote", "set-url", "origin", world.github.remote("acme/shop", "dana"));
    await git(world.directory, "checkout", "--quiet", "-b", "answer", `origin/${base}`);
    write(world.directory, { "src/server.js": "export const answer = 43;\n" });
    await commitAs("dana", "Answer better");
    await git(world.directory, "push", "--quiet", "origin", "answer");
    const { number } = await as("dana").send<{ number: number }>("POST", `${shop}/pulls`, {
      title: "Answer better",
      head: "answer",
      base,
    });
    await world.github.settled();
    expect(await logTypes()).toContain("staging-deployed");
    const pull = await as("tess").get<{ head: { sha: string } }>(`${shop}/pulls/${number}`);
    await as("tess").send("POST", `${shop}/pulls/${number}/reviews`, {
      event: "APPROVE",
      body: "Works.",
      commit_id: pull.head.sha,
      comments: [],
    });
    await world.github.settled();
    expect(await state()).toMatchObject({ production: { kind: "known", version: "v4.8.0" } });
    expect(await as("tess").get(`${shop}/pulls/${number}`)).toMatchObject({ merged: true });
  });

  it("goes back to what production ran before the console came", async () => {
    await as("dana").send("POST", `${shop}/actions/workflows/rollback.yml/dispatches`, {
      ref: base,
      inputs: { reason: "Wrong answer" },
    });
    await world.github.settled();
    const { rollback } = await state();
    await as("ann").send("POST", `${shop}/issues/${rollback?.issue ?? 0}/comments`, {
      body: `/approve RB-1 ${rollback?.code ?? ""}`,
    });
    await world.github.settled();
    const { production, releases } = await state();
    expect(production).toEqual({ kind: "known", version: "v4.7.2" });
    expect(releases.map(({ version, rolledBackBy }) => [version, rolledBackBy])).toEqual([
      ["v4.7.2", null],
      ["v4.8.0", "RB-1"],
    ]);
    expect(world.github.violations).toEqual([]);
  });
});

describe("a set-up that cannot work", () => {
  it("is told on the first pull request, and no more when it is mended", async () => {
    await world.close();
    const files = exampleFiles(base);
    const wrong = {
      ...files,
      ".github/workflows/ci.yml": (files[".github/workflows/ci.yml"] ?? "").replace(
        `pull_request:\n    branches: [${base}]`,
        "pull_request:\n    branches: [trunk]",
      ),
      ".github/workflows/deploy.yml": null,
    };
    world = await worldWith(wrong, {
      base,
      engine: (host, below, hooks) =>
        createEngine(host, { ...hooks, directory: join(below, "jobs"), waitingNodes: 2 }),
    });
    const library = await publishLibrary();
    await cli(
      [
        "init",
        "--repo",
        world.directory,
        "--yes",
        "--apply",
        "--testers=tess,toni",
        "--approvers=ann,rob",
        "--team=dana",
        `--library=release-console/release-console@${library}`,
      ],
      world.env,
    );
    const protection = world.github.repository("acme/shop").rulesets.splice(0);
    await world.github.settled();
    await git(world.directory, "checkout", "--quiet", "-b", "answer", `origin/${base}`);
    write(world.directory, { "src/server.js": "export const answer = 43;\n" });
    await git(world.directory, "commit", "--quiet", "--all", "--message=Answer better");
    await git(world.directory, "push", "--quiet", "origin", "answer");
    const { number } = await as("dana").send<{ number: number }>("POST", `${shop}/pulls`, {
      title: "Answer better",
      head: "answer",
      base,
    });
    await world.github.settled();
    // Nothing tells the console of it but the sweep: CI runs for another branch.
    await as("ada").send("POST", `${shop}/actions/workflows/release.yml/dispatches`, { ref: base });
    await world.github.settled();
    const told = async (): Promise<readonly string[]> =>
      (await as("dana").get<readonly { body: string }[]>(`${shop}/issues/${number}/comments`))
        .map(({ body }) => body)
        .filter((body) => body.startsWith("<!-- release-console:set-up -->"));
    expect(await told()).toEqual([expect.stringMatching(/ci-branches[^]*base-unprotected/)]);
    await git(world.directory, "checkout", "--quiet", base);
    write(world.directory, { ".github/workflows/ci.yml": files[".github/workflows/ci.yml"] ?? "" });
    await git(world.directory, "commit", "--quiet", "--all", "--message=Test pull requests");
    await git(world.directory, "push", "--quiet", "origin", base);
    await world.github.settled();
    expect(await told()).toEqual([expect.not.stringContaining("ci-branches")]);
    world.github.repository("acme/shop").rulesets.push(...protection);
    await as("ada").send("POST", `${shop}/actions/workflows/release.yml/dispatches`, { ref: base });
    await world.github.settled();
    expect(await told()).toEqual([]);
  });
});
