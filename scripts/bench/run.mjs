// Measures what a user and a contributor wait for. Prints `name: value` lines.
//   npm run bench -- [--against DIR] [--peer NAME=PATH]... [--node PATH] [--rounds N] [--rehearsals N] [--entries N] [--write]
// Times depend on the machine: ratios are of programs that ran in the same round, with half of the values in brackets.
import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { measureDetection } from "./detection.mjs";
import { measureIdle } from "./idle.mjs";
import { measureLog } from "./log.mjs";
import { measureSetUp, setUpFiles } from "./set-up.mjs";
import { actionsOf, candidate } from "./candidates.mjs";
import { measureBare, measureStart, openRunner, openStub } from "./measure.mjs";
import { importTypeScript } from "../import-typescript.mjs";
import { median, quartiles, ratioText, shuffled } from "./statistics.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { values } = parseArgs({
  options: {
    against: { type: "string" },
    peer: { type: "string", multiple: true, default: [] },
    node: { type: "string", default: process.execPath },
    rounds: { type: "string", default: "15" },
    rehearsals: { type: "string", default: "1" },
    entries: { type: "string", default: "100000" },
    write: { type: "boolean", default: false },
  },
});
const [rounds, rehearsals] = [wholeNumber("rounds"), wholeNumber("rehearsals")];
const lines = [];

function wholeNumber(option) {
  if (!/^\d{1,3}$/.test(values[option]))
    throw new Error(`--${option} must be a whole number up to 999. Found "${values[option]}".`);
  return Number(values[option]);
}

function print(name, value) {
  const line = `${name}: ${value}`;
  lines.push(line);
  console.log(line);
}

async function coldStarts() {
  const stub = await openStub();
  const runner = await openRunner(stub);
  const ours = (await actionsOf(root)).map((each) => ({ ...each, kind: "own" }));
  const older =
    values.against === undefined
      ? []
      : (await actionsOf(values.against)).map((each) => ({ ...each, kind: "against" }));
  const peers = await Promise.all(
    values.peer.map(async (text) => {
      const [name, path] = text.split(/=(.*)/s);
      if (path === undefined) throw new Error(`--peer must be NAME=PATH. Found "${text}".`);
      return { ...(await candidate(name, path)), kind: "peer" };
    }),
  );
  const all = [...ours, ...older, ...peers].map((each) => ({ ...each, wall: [], cpu: [] }));
  const bareMs = [];
  for (let round = -1; round < rounds; round += 1) {
    const bares = [];
    for (let count = 0; count < 5; count += 1) bares.push(await measureBare(values.node));
    const bare = {
      ms: median(bares.map(({ ms }) => ms)),
      cpuMs: median(bares.map(({ cpuMs }) => cpuMs ?? NaN)),
    };
    if (round >= 0) bareMs.push(bare.ms);
    for (const { wall, cpu, kind, ...each } of shuffled(all)) {
      const start = await measureStart(values.node, {
        args: [each.script],
        env: { ...(kind === "peer" ? runner.env : runner.commanding), ...each.env },
        stub,
      });
      if (round < 0) continue; // the first round fills the page cache
      wall.push(start.ms / bare.ms);
      if (start.cpuMs !== undefined) cpu.push(start.cpuMs / bare.cpuMs);
    }
  }
  await runner.close();
  await stub.close();
  report(all, bareMs);
}

function report(all, bareMs) {
  print("bare node, ms", median(bareMs).toFixed(1));
  for (const { name, kind, wall, cpu } of all) {
    const where = kind === "own" ? name : kind === "against" ? `${name} before` : `peer ${name}`;
    print(`cold start of ${where}, of bare node`, ratioText(wall));
    if (cpu.length > 0) print(`cold start of ${where}, processor time of bare node`, ratioText(cpu));
  }
  const slowest = (key) =>
    Math.max(...all.filter(({ kind }) => kind === "own").map((each) => median(each[key])));
  for (const peer of all.filter(({ kind }) => kind === "peer"))
    print(
      `slowest own cold start, of peer ${peer.name}`,
      `${(slowest("wall") / median(peer.wall)).toFixed(2)} (processor time ${(slowest("cpu") / median(peer.cpu)).toFixed(2)})`,
    );
}

async function sizes(directory, suffix) {
  const names = (await readdir(join(directory, "dist"), { withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const bytes = await Promise.all(
    names.map(async ({ name }) => (await stat(join(directory, "dist", name))).size),
  );
  print(`largest file that an action loads${suffix}, kB`, (Math.max(...bytes) / 1000).toFixed(0));
  print(
    `all files of the actions${suffix}, kB`,
    (bytes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(0),
  );
}

/** Wall and processor time, children included (bash's `times`). */
function timed(directory) {
  return new Promise((done, reject) => {
    const startedAt = performance.now();
    const script = 'cd "$1" && "$2" dist/cli.js rehearse >/dev/null; code=$?; times; exit $code';
    const child = spawn("bash", ["-c", script, "bash", directory, values.node], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout.on("data", (part) => (said += part));
    child.once("error", reject);
    child.once("close", (code) => {
      const seconds = [...(said.trim().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)].map(
        ([, m, s]) => Number(m) * 60 + Number(s),
      );
      if (code !== 0) reject(new Error(`rehearse in ${directory} ended with ${code}.`));
      else
        done({
          wall: (performance.now() - startedAt) / 1000,
          cpu: seconds.reduce((sum, each) => sum + each, 0),
        });
    });
  });
}

async function rehearsalTimes() {
  const own = [];
  const ratios = { wall: [], cpu: [] };
  for (let count = 0; count < rehearsals; count += 1) {
    const mine = await timed(root);
    own.push(mine);
    if (values.against === undefined) continue;
    const before = await timed(resolve(values.against));
    for (const key of ["wall", "cpu"]) ratios[key].push(mine[key] / before[key]);
  }
  if (own.length === 0) return;
  print("rehearse, s", median(own.map(({ wall }) => wall)).toFixed(1));
  print("rehearse, processor time, s", median(own.map(({ cpu }) => cpu)).toFixed(1));
  if (ratios.wall.length === 0) return;
  print("rehearse, of before", ratioText(ratios.wall));
  print("rehearse, processor time of before", ratioText(ratios.cpu));
}

async function detection() {
  const runs = await measureDetection(values.node, rounds);
  const [low, high] = quartiles(runs.map(({ ms }) => ms));
  const times = `${median(runs.map(({ ms }) => ms)).toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`;
  print("migration tools of two trees of 100,000 files, processor time, ms", times);
  print(
    "migration tools of two trees of 100,000 files, of reading both lists",
    ratioText(runs.map(({ ratio }) => ratio)),
  );
}

function setUp() {
  for (const { name, times } of measureSetUp(values.node, Math.min(rounds, 5))) {
    const of = `${name} on ${setUpFiles.toLocaleString("en")} files`;
    for (const [key, unit] of [
      ["wall", "s"],
      ["cpu", "processor time, s"],
    ]) {
      const all = times.map((each) => each[key]);
      const [low, high] = quartiles(all);
      print(`${of}, ${unit}`, `${median(all).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`);
    }
  }
}

function idle() {
  const before = values.against === undefined ? [] : [resolve(values.against)];
  const [own, older] = measureIdle(values.node, [root, ...before], Math.min(rounds, 5));
  const name = "a promote that moves nothing, all its actions, processor time";
  print(`${name}, ms`, median(own.times).toFixed(0));
  if (older !== undefined)
    print(`${name} of before`, ratioText(own.times.map((ms, index) => ms / older.times[index])));
}

function costOf(run, name) {
  const cost = run[name];
  if (cost === undefined) throw new Error(`${name} was not measured.`);
  return cost;
}

async function logs() {
  const size = Number(values.entries);
  if (!Number.isSafeInteger(size) || size < 0 || size > 1e7)
    throw new Error(`--entries must be a whole number up to 10,000,000. Found "${values.entries}".`);
  if (size === 0) return;
  const runs = await measureLog(values.node, { rounds: Math.min(rounds, 3), size });
  const of = `a log of ${size.toLocaleString("en")} entries`;
  const bases = { verify: "hashing", page: "verify", report: "verify", status: "verify" };
  for (const [name, base] of Object.entries(bases)) {
    const ratios = runs.map((run) => costOf(run, name).seconds / costOf(run, base).seconds);
    print(`${name} of ${of}, processor time of ${base}`, ratioText(ratios));
    print(`${name} of ${of}, MB`, Math.max(...runs.map((run) => costOf(run, name).megabytes)).toFixed(0));
  }
}

/** Counted by the rehearsals and held by a test: they depend on no machine. */
async function counts() {
  const { countedCosts, releasesInAnHour } = await importTypeScript("src/rehearsal/run/counted-costs.ts");
  for (const { story, counted } of countedCosts) {
    print(`${story}, requests`, counted.requests);
    print(`${story}, requests of REST`, counted.rest);
    print(`${story}, points of GraphQL`, counted.points);
    print(`${story}, jobs of the console`, counted.consoleJobs);
  }
  print(
    "releases an hour beside 3 rollbacks, until a budget of the job's token is spent",
    releasesInAnHour(3),
  );
}

/** Of the story in which every answer takes 100 ms more: what only happens beside something else makes no chain longer. */
async function roundTrips() {
  const directory = await mkdtemp(join(tmpdir(), "bench-round-trips-"));
  try {
    const file = join(directory, "told.json");
    const cli = join(root, "dist/cli.js");
    execFileSync(values.node, [cli, "rehearse", "rollback-at-100ms", "--json", file], { stdio: "ignore" });
    const { bars } = JSON.parse(await readFile(file, "utf8"));
    const { name, found } = bars.find((bar) => bar.name.startsWith("rollback: follow-ups"));
    print(`${name.replace(": ", ", ")}, round trips where an answer takes 100 ms`, found);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

await counts();
await roundTrips();
await sizes(root, "");
if (values.against !== undefined) await sizes(resolve(values.against), " before");
await coldStarts();
await detection();
setUp();
await logs();
idle();
await rehearsalTimes();
if (values.write) {
  const file = join(root, "docs/performance.md");
  await writeFile(file, await format(page(), { ...(await resolveConfig(file)), parser: "markdown" }));
}

function page() {
  const { model } = cpus()[0] ?? { model: "unknown" };
  const [, load = 0] = loadavg();
  const rows = lines
    .map((line) => line.split(/: (?=[^:]*$)/))
    .map(([name, value]) => `| ${name} | ${value} |`);
  return `# Performance

Written by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${model.trim()}, ${rounds} rounds,
load average ${load.toFixed(1)}${load > cpus().length ? " (the machine was busy: trust ratios of processor time only)" : ""}. "Before" is the checkout given by \`--against\`.

Each round starts bare node five times and every program once, in random order; a ratio is to the median of bare node in
the same round, so that it holds on other machines. In brackets: where the middle half of the rounds lies. A cold start
ends with the first request to a stub of GitHub's API, over http; over https each program takes some milliseconds more.
What an action loads while GitHub answers is not in it: the promote that moves nothing, further down, has all that its
actions load and compute. Each program gets a comment that is a command to it. Processor time counts all threads.

| measure | value |
| --- | --- |
${rows.join("\n")}
`;
}
