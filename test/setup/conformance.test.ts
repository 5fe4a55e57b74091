/** `npm run conformance`, on the local GitHub: what it finds, and what it must find when something is otherwise. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { createEngine } from "@release-console/local-github/engine";
import { publishLibrary } from "../../src/rehearsal/fixture/prepare-repositories.js";
import { findPackageRoot } from "../../src/rehearsal/fixture/library.js";
import { cli, exampleFiles, type World, worldWith, write } from "./support.js";

jest.setTimeout(240_000);

let packageRoot: string;
const places: string[] = [];
const worlds: World[] = [];
afterAll(async () => {
  await Promise.all(worlds.map((world) => world.close()));
  for (const place of places) rmSync(place, { recursive: true, force: true });
});

interface Told {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A process of its own, as a person starts it. */
const conformance = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Told> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(packageRoot, "scripts/conformance/run.mjs"), ...args],
      { env: { PATH: process.env["PATH"] ?? "", ...env }, timeout: 200_000 },
      (error, out, err) => resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });

async function installed(change: (directory: string) => void = () => undefined): Promise<World> {
  const world = await worldWith(
    { ...exampleFiles(), ".github/workflows/deploy.yml": null },
    {
      tags: ["v1.0.0"],
      engine: (host, below, hooks) =>
        createEngine(host, { ...hooks, directory: join(below, "jobs"), waitingNodes: 2 }),
    },
  );
  worlds.push(world);
  const { github } = world;
  github.addAccount("release-console", "Organization");
  await publishLibrary(github, { directory: join(world.directory, ".."), packageRoot });
  change(world.directory);
  const said = await cli(
    [
      ...[
        "init",
        "--repo",
        world.directory,
        "--yes",
        "--apply",
        "--library=release-console/release-console@v9",
      ],
      ...["--testers=tess,toni", "--approvers=tess,ann", "--team=dana,tess,ann"],
    ],
    world.env,
  );
  expect(said.err).toBe("");
  await github.settled();
  return world;
}

const tokens = (world: World) => ({
  GITHUB_API_URL: world.github.urls.api,
  GITHUB_TOKEN: world.github.token("dana"),
  CONFORMANCE_TESTER_TOKEN: world.github.token("tess"),
});

interface Looked {
  readonly told: Told;
  readonly answers: Readonly<Record<number, string>>;
}

async function looked(world: World): Promise<Looked> {
  const place = mkdtempSync(join(tmpdir(), "conformance-"));
  places.push(place);
  const file = join(place, "told.json");
  const told = await conformance(
    ["--repo=acme/shop", "--yes", "--every=0.3", "--patience=40", "--file=src/server.js", `--json=${file}`],
    tokens(world),
  );
  const { facts } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly facts: readonly { readonly fact: number; readonly answer: string }[];
  };
  return { told, answers: Object.fromEntries(facts.map(({ fact, answer }) => [fact, answer])) };
}

async function brokenInManyWays(): Promise<World> {
  const world = await installed((directory) => {
    const path = ".github/workflows/signals.yml";
    write(directory, {
      [path]:
        "name: Signals\non: { pull_request: { types: [closed] }, workflow_dispatch: {} }\njobs: { signal: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }\n",
    });
  });
  const repository = world.github.repository("acme/shop");
  const [base, log] = ["base", "log"].map((name) =>
    repository.rulesets.find((each) => each.name === `Release Console: ${name}`),
  );
  for (const rule of base?.rules ?? []) if ("sources" in rule) Object.assign(rule, { sources: {} });
  if (log !== undefined) log.enforcement = "disabled";
  const { faults } = world.github;
  faults.add({
    match: (operation, { login, path }) =>
      operation === "pulls/create-review" && login === "dana" && path.includes("/reviews"),
    effect: "before",
    answer: { status: 200, body: {} },
  });
  faults.add({
    match: (operation, { login }) => operation === "repos/list-activities" && login === "dana",
    effect: "before",
    answer: { status: 200, body: [{ actor: null }] },
  });
  faults.add({
    match: (operation, { body }) =>
      operation === "repos/create-commit-status" &&
      String((body as { description?: string }).description).length === 141,
    effect: "before",
    answer: { status: 201, body: {} },
  });
  faults.add({
    match: (operation, { login, path }) =>
      operation === "repos/get-commit" && login === "dana" && path.endsWith("/release-log"),
    effect: "before",
    answer: { status: 200, body: { commit: { verification: { verified: false, reason: "unsigned" } } } },
  });
  return world;
}

describe("conformance", () => {
  let sound: World;
  let looks: { readonly sound: Looked; readonly broken: Looked; readonly stopped: Told };
  // One repository is set up after the other; then all three are played at once, since most of that is waiting.
  beforeAll(async () => {
    packageRoot = await findPackageRoot();
    sound = await installed();
    const broken = await brokenInManyWays();
    const stopping = await installed();
    stopping.github.repository("acme/shop").collaborators.set("tess", "read");
    const [first, second, stopped] = await Promise.all([
      looked(sound),
      looked(broken),
      conformance(
        ["--repo=acme/shop", "--yes", "--every=0.3", "--patience=15", "--file=src/server.js"],
        tokens(stopping),
      ),
    ]);
    looks = { sound: first, broken: second, stopped };
  });

  it("plays the loop and a rollback, and sees every fact that it asks for", () => {
    const { told, answers } = looks.sound;
    expect(told.err).toBe("");
    expect(told.out).toContain("Production runs v1.1.0.");
    expect(told.out).toContain("Production runs v1.0.0 again.");
    expect(new Set(Object.values(answers))).toEqual(new Set(["seen"]));
    expect(Object.keys(answers)).toHaveLength(11);
    expect(told.code).toBe(0);
    expect(told.out).not.toContain(sound.github.token("dana"));
  });

  it("reports what is otherwise", () => {
    const { told, answers } = looks.broken;
    expect(told.code).toBe(1);
    expect(Object.keys(answers).filter((fact) => answers[Number(fact)] === "otherwise")).toEqual([
      "35",
      "39",
      "44",
      "45",
      "84",
      "121",
      "141",
    ]);
    expect(told.out).toContain("the newest commit of the log: unsigned");
  });

  it("says where the loop stopped", () => {
    const { code, out } = looks.stopped;
    expect(code).toBe(1);
    expect(out).toContain("The loop did not go round. Waited 15 s for #1 to be released and merged.");
  });

  it("says what it needs", async () => {
    const wrong = async (args: readonly string[], env = {}) => {
      const { code, err } = await conformance(args, env);
      expect(code).toBe(2);
      return err;
    };
    expect(await wrong([])).toContain("--repo must be owner/name");
    expect(await wrong(["--repo=a/b"])).toContain("Give --yes if it is a scratch repository.");
    expect(await wrong(["--repo=a/b", "--yes"])).toContain("A token is missing.");
    expect(await wrong(["--repo=a/b", "--yes", "--every=x"])).toContain("must be seconds");
  });
});
