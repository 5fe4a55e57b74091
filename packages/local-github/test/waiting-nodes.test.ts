import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { WaitingNodes } from "../src/actions/runner/processes/waiting-nodes.js";

let directory: string;
let nodes: WaitingNodes;
beforeAll(async () => {
  directory = await realpath(await mkdtemp(join(tmpdir(), "nodes-")));
  await mkdir(join(directory, "work"));
  nodes = new WaitingNodes({ nodePath: process.execPath, count: 2, directory });
});
afterAll(async () => {
  nodes.close();
  await rm(directory, { recursive: true });
});

const programs: readonly [string, string, string][] = [
  [
    "what it can see",
    "sight.mjs",
    "const { argv, execArgv, env } = process; console.log(JSON.stringify([argv.slice(1), execArgv, Object.entries(env).sort(), process.cwd(), import.meta.url]));",
  ],
  [
    "a module of the old kind",
    "old.cjs",
    "console.log(typeof require, __filename, process.env.INPUT_NAME); console.error('to stderr');",
  ],
  ["its exit code", "code.mjs", "process.exitCode = 7;"],
  ["an end on the spot", "exit.mjs", "process.exit(3);"],
  ["an error nobody catches", "error.mjs", "throw new Error('not caught');"],
  ["a promise that is never settled", "never.mjs", "await new Promise(() => {});"],
  [
    "what comes from nowhere",
    "input.mjs",
    "for await (const part of process.stdin) console.log(part.length); console.log('no input');",
  ],
];

describe("a process that waited", () => {
  it.each(programs)("does not differ in %s", async (_, name, source) => {
    const script = join(directory, name);
    await writeFile(script, source);
    const cwd = join(directory, "work");
    const env = { PATH: process.env["PATH"] ?? "", INPUT_NAME: "ä\nb", "INPUT_WITH-DASH": "x" };
    const direct = await endOf(
      spawn(process.execPath, [script], { cwd, env, stdio: ["ignore", "pipe", "pipe"] }),
    );
    const waited = await endOf(nodes.start({ script, cwd, env }));
    expect(waited.stdout).toBe(direct.stdout);
    expect(waited.code).toBe(direct.code);
    expect(waited.stderr.includes("not caught")).toBe(direct.stderr.includes("not caught"));
  });

  it("ends when nobody needs it", async () => {
    const own = new WaitingNodes({ nodePath: process.execPath, count: 1, directory });
    own.close();
    expect(own.start({ script: "x", cwd: directory, env: {} })).toBeUndefined();
  });

  it("is done without when Node does not start", async () => {
    const none = new WaitingNodes({ nodePath: join(directory, "no-node"), count: 1, directory });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(none.start({ script: "x", cwd: directory, env: {} })).toBeUndefined();
    none.close();
  });
});

async function endOf(
  child: ChildProcess | undefined,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  if (child === undefined) throw new Error("None was ready.");
  const texts = { stdout: "", stderr: "" };
  child.stdout?.on("data", (part: Buffer) => (texts.stdout += part.toString("utf8")));
  child.stderr?.on("data", (part: Buffer) => (texts.stderr += part.toString("utf8")));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, ...texts };
}
