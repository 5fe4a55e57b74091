// What init --dry-run and doctor --offline take in a repository of 20,000 files, the programs that they start included.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
export const setUpFiles = 20_000;

const answers = [
  "--testers=tess,toni",
  "--approvers=ann,rob",
  "--team=dana",
  "--deploy-command=./deploy.sh",
  "--adopt=none",
];
/** Seconds of wall and of processor time of each command, for each of `rounds` runs; the first, which fills caches, left out. */
export function measureSetUp(node, rounds) {
  const directory = mkdtempSync(join(tmpdir(), "bench-set-up-"));
  try {
    fill(directory);
    git(directory, "init", "--quiet", "--initial-branch=main");
    git(directory, "add", "--all");
    git(
      directory,
      "-c",
      "user.name=a",
      "-c",
      "user.email=a@example.com",
      "commit",
      "--quiet",
      "--message=All",
    );
    const measure = (name, args) => ({
      name,
      times: Array.from({ length: rounds + 1 }, () => timed(node, directory, args)).slice(1),
    });
    const init = measure("init --dry-run", ["init", "--yes", "--offline", "--dry-run", ...answers]);
    run(node, directory, ["init", "--yes", "--offline", ...answers]);
    return [init, measure("doctor --offline", ["doctor", "--offline"])];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function fill(directory) {
  const write = (path, text) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text, { mode: 0o755 });
  };
  for (let file = 0; file < setUpFiles; file += 1)
    write(`src/${Math.floor(file / 200)}/${file}.js`, `${file}\n`);
  write("deploy.sh", "#!/bin/sh\n");
  write(
    ".github/workflows/ci.yml",
    "name: CI\non: { pull_request: {} }\njobs: { test: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }\n",
  );
}

function git(directory, ...args) {
  const { status, stderr } = spawnSync("git", ["-C", directory, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args[0]} ended with ${status}: ${stderr}`);
}

function run(node, directory, args) {
  const { status, stderr } = spawnSync(node, [program, ...args, "--repo", directory], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr.slice(-300)}`);
}

/** bash's `times`: its own, then those of all that it started. */
function timed(node, directory, args) {
  const startedAt = performance.now();
  const { status, stdout, stderr } = spawnSync(
    "bash",
    [
      "-c",
      '"$@" >/dev/null; code=$?; times; exit $code',
      "bash",
      node,
      program,
      ...args,
      "--repo",
      directory,
    ],
    { encoding: "utf8" },
  );
  const wall = (performance.now() - startedAt) / 1000;
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr.slice(-300)}`);
  const spent = [...(stdout.trim().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
  return { wall, cpu: spent.reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0) };
}
