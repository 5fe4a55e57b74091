// Plays migration tools and compares what they do with what src/domain/migration-tools says, and so with what the card says.
//   node scripts/migration-matrix/run.mjs [--keep] [--cache DIR] [TOOL…]
// For each tool: release 1 with the migrations 1 and 2 is deployed, then release 2 with 1, 2 and 3, then release 1 again, as
// a rollback does. Each deployment runs the tool's usual up. Prints "pass", "changed" or "cannot run" for each, and exits
// with 1 when one has changed. Needs the network (npm, PyPI, the Go proxy, Maven Central, crates.io), sqlite3, and per language node, python3, go, java with mvn, or cargo.
// Nothing outside the temporary folder and the caches of the package managers is written.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { importTypeScript } from "../import-typescript.mjs";
import { install } from "./install.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: "boolean", default: false }, cache: { type: "string" } },
});

class CannotRun extends Error {}

const here = fileURLToPath(new URL(".", import.meta.url));
const plays = await loadPlays();
const { migrationTools } = await importTypeScript("src/domain/migration-tools/table.ts");
const tools = new Map(migrationTools.map((tool) => [tool.id, tool]));
const unknown = positionals.filter((name) => !plays.some(({ tool }) => tool === name));
if (unknown.length > 0) {
  console.error(
    `There is no play ${unknown.join(", ")}. There are: ${plays.map(({ tool }) => tool).join(", ")}.`,
  );
  process.exit(2);
}
const results = [];
for (const play of plays.filter(({ tool }) => positionals.length === 0 || positionals.includes(tool)))
  results.push(judge(play));
const count = (verdict) => results.filter((each) => each === verdict).length;
console.log(`${count("pass")} pass, ${count("changed")} changed, ${count("cannot run")} cannot run.`);
process.exitCode = count("changed") > 0 ? 1 : 0;

async function loadPlays() {
  const files = ["javascript", "python", "go", "jvm", "rust"].flatMap((language) =>
    readdirSync(join(here, language))
      .filter((name) => name.endsWith(".mjs"))
      .toSorted()
      .map((name) => join(here, language, name)),
  );
  return Promise.all(files.map(async (file) => (await import(pathToFileURL(file).href)).default));
}

function judge(play) {
  const tool = tools.get(play.tool);
  const folder = mkdtempSync(join(tmpdir(), `migrations-${play.tool}-`));
  try {
    const seen = perform(play, folder);
    const problems = [
      ...upProblems(tool, play, seen.up),
      ...optionProblems(seen.option),
      ...downProblems(tool, seen.down),
    ];
    const verdict = problems.length === 0 ? "pass" : "changed";
    console.log(
      `${verdict.padEnd(10)} ${tool.name} ${tool.version}: up ${seen.up.outcome} (exit code ${seen.up.status}), down ${seen.down.outcome} (exit code ${seen.down.status})${seen.option.outcome === "none" ? "" : `, with the option up ${seen.option.outcome}`}`,
    );
    for (const problem of problems) console.log(`           ${problem}`);
    if (problems.length > 0) console.log(indent(seen.up.output + seen.down.output));
    return verdict;
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    console.log(`cannot run ${tool.name}: ${error.message}`);
    return "cannot run";
  } finally {
    if (!values.keep) rmSync(folder, { recursive: true, force: true });
    else console.log(`           kept in ${folder}`);
  }
}

function indent(text) {
  const lines = text.trim().split("\n").slice(-12);
  return lines.map((line) => `           | ${line}`).join("\n");
}

/** Deploys release 1, release 2 and release 1 again; what the last did, and then what its down does. */
function perform(play, folder) {
  const paths = install(play, { folder, cache: values.cache, fail });
  const database = join(folder, "app.db");
  const env = {
    ...process.env,
    ...play.env,
    DATABASE: database,
    DATABASE_URL: `sqlite:${database}`,
    PATH: [...paths, process.env.PATH].join(delimiter),
    NO_COLOR: "1",
    CI: "1",
  };
  writeReleases(play, folder);
  const run = (release, [command, ...rest]) => {
    const { status, stdout, stderr, error } = spawnSync(command, rest, {
      cwd: join(folder, release),
      env,
      encoding: "utf8",
      timeout: 600_000,
    });
    if (error !== undefined) throw new CannotRun(`${command}: ${error.message}`);
    return { status, output: `${stdout}${stderr}` };
  };
  for (const release of ["release-1", "release-2"]) {
    if (play.prepare !== undefined) must(run(release, play.prepare), `${release} is prepared`);
    must(run(release, play.up), `${release} is deployed`);
  }
  const before = schemaOf(database);
  for (const table of ["t1", "t2", "t3"])
    if (!before.tables.includes(table))
      throw new CannotRun(`release 2 has made ${before.tables.join(", ") || "no table"}, not ${table}`);
  const up = observe(() => run("release-1", play.up), database);
  cpSync(database, `${database}.copy`);
  const option = withOption(play, { folder, run, database });
  return { option, up: { ...up, outcome: upOutcome(up) }, down: tryDown(play, { run, database }) };
}

function tryDown({ down }, { run, database }) {
  if (down === undefined) return { outcome: "none", status: 0, output: "" };
  const seen = observe(() => run("release-1", down), database);
  return { ...seen, outcome: downOutcome(seen) };
}

function writeReleases(play, folder) {
  for (const [release, migrations] of Object.entries({ "release-1": [1, 2], "release-2": [1, 2, 3] }))
    write(join(folder, release), {
      ...play.files,
      ...Object.assign({}, ...migrations.map(play.migration)),
      ...play.whole?.(migrations),
    });
}

/** Whether up passes with the option that the table names; the database is as before afterwards. */
function withOption({ option, files, up }, { folder, run, database }) {
  if (option === undefined) return { outcome: "none" };
  write(join(folder, "release-1"), option.files ?? {});
  if (option.before !== undefined) must(run("release-1", option.before), "the option is set");
  const seen = observe(() => run("release-1", option.up ?? up), database);
  write(join(folder, "release-1"), files);
  cpSync(`${database}.copy`, database);
  return { ...seen, outcome: upOutcome(seen) };
}

function must({ status, output }, what) {
  if (status !== 0) throw new CannotRun(`${what}, exit code ${status}:\n${indent(output)}`);
}

function fail(message) {
  throw new CannotRun(message);
}

function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function observe(act, database) {
  const before = schemaOf(database);
  const { status, output } = act();
  return { status, output, before, after: schemaOf(database) };
}

/** The tables of the application; what the tool remembers is its own affair. */
function schemaOf(database) {
  if (!existsSync(database)) return { tables: [], sql: "" };
  const { stdout, status, error } = spawnSync(
    "sqlite3",
    [database, "select name, sql from sqlite_master where name in ('t1', 't2', 't3') order by name"],
    { encoding: "utf8" },
  );
  if (error !== undefined || status !== 0) throw new CannotRun("sqlite3 cannot read the database");
  return { tables: stdout.split("\n").flatMap((line) => /^(t\d)\|/.exec(line)?.[1] ?? []), sql: stdout };
}

function upOutcome({ status, before, after }) {
  if (status !== 0) return "fails";
  return before.sql === after.sql ? "passes" : "changes";
}

function downOutcome({ status, before, after }) {
  if (before.sql !== after.sql) return after.tables.includes("t3") ? "wrong" : "undoes 3";
  return status === 0 ? "nothing" : "refuses";
}

/** The outcome, and the words that the table quotes. An error that the caller does not look at ends with 0. */
function upProblems(tool, { says }, { outcome, output }) {
  const expected = tool.up.outcome === "ignored" ? "passes" : tool.up.outcome;
  return [
    ...(outcome === expected ? [] : [`up: the table says "${tool.up.outcome}", it ${outcome}.`]),
    ...(says === undefined || output.includes(says) ? [] : [`up: it does not say "${says}".`]),
    ...(says === undefined || tool.up.text.includes(says) ? [] : [`up: the table does not quote "${says}".`]),
  ];
}

function optionProblems({ outcome }) {
  return ["none", "passes"].includes(outcome) ? [] : [`option: with it up ${outcome}.`];
}

function downProblems(tool, { outcome }) {
  const { danger } = tool.down;
  const fits =
    danger === "conditional" ? ["wrong", "refuses", "nothing"].includes(outcome) : outcome === danger;
  return fits ? [] : [`down: the table says "${danger}", it is "${outcome}".`];
}
