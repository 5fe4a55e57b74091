import { spawn } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { RunningProgram } from "../src/actions/runner/processes/processes.js";
import { ReusedNodes } from "../src/actions/runner/processes/reused-nodes.js";

let directory: string;
let nodes: ReusedNodes;
beforeAll(async () => {
  directory = await realpath(await mkdtemp(join(tmpdir(), "nodes-")));
  await mkdir(join(directory, "work"));
  nodes = new ReusedNodes({
    nodePath: process.execPath,
    directory,
    suits: ({ env }) => env["ALONE"] !== "1",
  });
});
afterAll(async () => {
  await nodes.close();
  await rm(directory, { recursive: true });
});

const pid = "console.log(process.pid);";
const programs: readonly [string, string, string][] = [
  [
    "what it can see",
    "sight.mjs",
    "const { argv, execArgv, env } = process; console.log(JSON.stringify([argv.slice(1), execArgv, Object.entries(env).sort(), process.cwd(), new URL(import.meta.url).pathname]));",
  ],
  [
    "a module of the old kind",
    "old.cjs",
    "console.log(typeof require, __filename, process.env.INPUT_NAME); console.error('to stderr');",
  ],
  ["its exit code", "code.mjs", "process.exitCode = 7;"],
  ["an end on the spot", "exit.mjs", "console.log('before'); process.exit(3);"],
  ["an error nobody catches", "error.mjs", "throw new Error('not caught');"],
  ["a rejection nobody handles", "rejection.mjs", "void Promise.reject(new Error('not caught'));"],
  ["a promise that is never settled", "never.mjs", "await new Promise(() => {});"],
  [
    "what comes after its last line",
    "late.mjs",
    "setTimeout(() => console.log('late'), 50); console.log('early');",
  ],
  [
    "what it says at its end",
    "farewell.mjs",
    "process.on('exit', (code) => console.log('end', code)); process.exitCode = 4;",
  ],
  ["much output", "much.mjs", "for (let i = 0; i < 20000; i += 1) console.log('a line of output', i);"],
  [
    "bytes that are no text",
    "bytes.mjs",
    "process.stdout.write(Buffer.from([0, 1, 0, 101, 110, 100, 32, 0]));",
  ],
  [
    "what comes from nowhere",
    "input.mjs",
    "for await (const part of process.stdin) console.log(part.length); console.log('no input');",
  ],
];

describe("a process that is reused", () => {
  it.each([...programs, ...programs])("does not differ in %s", async (_, name, source) => {
    const { script, cwd, env } = await program(name, source);
    const direct = await endOf(
      spawn(process.execPath, [script], { cwd, env, stdio: ["ignore", "pipe", "pipe"] }),
    );
    const reused = await endOf(nodes.start({ script, cwd, env }));
    expect(reused.stdout).toBe(direct.stdout);
    expect(reused.code).toBe(direct.code);
    for (const words of ["not caught", "to stderr"])
      expect([words, reused.stderr.includes(words)]).toEqual([words, direct.stderr.includes(words)]);
  });

  it("runs one program after the other, each with its own environment, exit code and listeners", async () => {
    const first = await program(
      "first.mjs",
      `${pid} process.env.LEFT = "x"; process.exitCode = 5; process.on("exit", () => console.log("first"));`,
    );
    const second = await program("second.mjs", `${pid} console.log(process.env.LEFT, process.exitCode);`);
    const one = await endOf(nodes.start(first));
    const other = await endOf(nodes.start({ ...second, env: {} }));
    const [process, end] = one.stdout.split("\n");
    expect([one.code, end]).toEqual([5, "first"]);
    expect([other.code, other.stdout]).toEqual([0, `${process ?? ""}\nundefined undefined\n`]);
  });

  it("loads the file of a program again, and what that imports once", async () => {
    await writeFile(join(directory, "shared.mjs"), "console.log('shared is loaded');");
    const stub = await program("stub.mjs", 'import "./shared.mjs"; console.log("stub runs");');
    const outputs = [await endOf(nodes.start(stub)), await endOf(nodes.start(stub))];
    expect(outputs.map(({ stdout }) => stdout)).toEqual(["shared is loaded\nstub runs\n", "stub runs\n"]);
  });

  it("gives programs at the same time a process each", async () => {
    const one = await program("pid.mjs", `${pid} await new Promise((resolve) => setTimeout(resolve, 100));`);
    const ends = await Promise.all([endOf(nodes.start(one)), endOf(nodes.start(one))]);
    expect(new Set(ends.map(({ stdout }) => stdout)).size).toBe(2);
  });

  it("is killed with its program, and the next one runs", async () => {
    const endless = await program("endless.mjs", "console.log('begun'); setInterval(() => {}, 1000);");
    const run = nodes.start(endless);
    run?.stdout.once("data", () => run.kill("SIGTERM"));
    expect(await endOf(run)).toMatchObject({ code: null, stdout: "begun\n" });
    expect(await endOf(nodes.start(await program("next.mjs", "console.log('next');")))).toMatchObject({
      code: 0,
      stdout: "next\n",
    });
  });

  it("is not given to a program that needs its own", async () => {
    const own = await program("own.mjs", "");
    expect(nodes.start({ ...own, env: { ALONE: "1" } })).toBeUndefined();
    expect(nodes.start({ ...own, env: { NODE_OPTIONS: "--no-warnings" } })).toBeUndefined();
  });

  it("ends when nobody needs it, and says so when Node does not start", async () => {
    const none = new ReusedNodes({ nodePath: join(directory, "no-node"), directory, suits: () => true });
    const run = none.start(await program("none.mjs", ""));
    await expect(endOf(run)).rejects.toThrow("ENOENT");
    await none.close();
    expect(none.start(await program("none.mjs", ""))).toBeUndefined();
  });
});

async function program(
  name: string,
  source: string,
): Promise<{ script: string; cwd: string; env: Record<string, string> }> {
  const script = join(directory, name);
  await writeFile(script, source);
  const env = { PATH: process.env["PATH"] ?? "", INPUT_NAME: "ä\nb", "INPUT_WITH-DASH": "x" };
  return { script, cwd: join(directory, "work"), env };
}

async function endOf(
  run: RunningProgram | undefined,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const { stdout: out, stderr: err } = run ?? { stdout: null, stderr: null };
  if (run === undefined || out === null || err === null) throw new Error("There is no such process.");
  const code = new Promise<number | null>((resolve, reject) => {
    run.once("exit", resolve);
    run.once("error", reject);
  });
  const [ended, stdout, stderr] = await Promise.all([code, text(out), text(err)]);
  return { code: ended, stdout, stderr };
}
