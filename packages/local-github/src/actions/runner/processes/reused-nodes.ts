import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Duplex, type Readable } from "node:stream";
import { ReusedRun } from "./reused-run.js";
import type { NodeProgram } from "./waiting-nodes.js";

export interface ReusedNodesOptions {
  readonly nodePath: string;
  /** For the file that the processes run; the caller deletes it. */
  readonly directory: string;
  /** Whether a program leaves nothing behind in its process that the next one could see. */
  readonly suits: (program: NodeProgram) => boolean;
}

interface Host {
  readonly child: ChildProcess;
  readonly channel: Duplex;
  runs: number;
  current: ReusedRun | undefined;
}

/**
 * Node processes that run one program after the other, each in its own environment and directory and with an output and
 * an exit code of its own. Starting Node and loading a bundle takes longer than most actions work. A program that exits,
 * crashes or is killed takes its process with it; the next program gets another one.
 */
export class ReusedNodes {
  readonly #file: string;
  readonly #hosts = new Set<Host>();
  #isClosed = false;

  constructor(private readonly options: ReusedNodesOptions) {
    this.#file = join(options.directory, "reused-node.mjs");
    mkdirSync(options.directory, { recursive: true });
    writeFileSync(this.#file, hostProgram);
  }

  /** `undefined` for a program that needs a process of its own. */
  start(program: NodeProgram): ReusedRun | undefined {
    // Node reads NODE_OPTIONS and the like when it starts.
    if (this.#isClosed || Object.keys(program.env).some((name) => name.startsWith("NODE_"))) return undefined;
    if (!this.options.suits(program)) return undefined;
    const host =
      [...this.#hosts].find(({ current, runs }) => current === undefined && runs < runsOfProcess) ??
      this.#launch();
    const mark = `\0end ${randomUUID()}\0`;
    const run = new ReusedRun(host.child, mark);
    host.current = run;
    host.runs += 1;
    hold(host.child, true);
    run.once("exit", () => this.#release(host));
    host.channel.write(`${JSON.stringify({ ...program, mark })}\n`);
    return run;
  }

  /** Resolves when every process that waits has ended. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const waiting = [...this.#hosts].filter(({ current }) => current === undefined);
    await Promise.all(waiting.map((host) => this.#discard(host)));
  }

  #release(host: Host): void {
    if (!this.#hosts.has(host)) return;
    host.current = undefined;
    hold(host.child, false);
    if (this.#isClosed || host.runs >= runsOfProcess) void this.#discard(host);
  }

  #discard({ child, ...host }: Host): Promise<unknown> {
    const end = new Promise((resolve) => child.once("exit", resolve));
    hold(child, true);
    host.channel.end();
    return end;
  }

  #launch(): Host {
    const child = spawn(this.options.nodePath, [this.#file], {
      env: {},
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      detached: true,
    });
    const channel = child.stdio[3];
    if (!(channel instanceof Duplex)) throw new Error("A reused process has no channel for its orders.");
    const host: Host = { child, channel, runs: 0, current: undefined };
    this.#hosts.add(host);
    const ends = createInterface({ input: channel });
    ends.on("line", (line) => host.current?.ended(JSON.parse(line)));
    // The process has ended, and its exit code says so.
    for (const stream of [channel, ends]) stream.on("error", () => undefined);
    child.stdout?.on("data", (part: Buffer) => host.current?.output("stdout", part));
    child.stderr?.on("data", (part: Buffer) => host.current?.output("stderr", part));
    child.once("error", (error) => {
      this.#hosts.delete(host);
      host.current?.emit("error", error);
    });
    child.once("exit", (code, signal) => {
      this.#hosts.delete(host);
      const run = host.current;
      child.once("close", () => run?.closed());
      run?.exited(code, signal);
    });
    return host;
  }
}

/** Each program leaves a little memory behind. */
const runsOfProcess = 100;

/** A process that only waits keeps nobody's process alive. */
function hold(child: ChildProcess, isHeld: boolean): void {
  const handles = [child, ...child.stdio] as readonly (
    Partial<Record<"ref" | "unref", () => void>> | Readable | null | undefined
  )[];
  for (const handle of handles)
    if (handle !== null && handle !== undefined && "unref" in handle) handle[isHeld ? "ref" : "unref"]?.();
}

/**
 * A program is over when nothing is left that Node would wait for: that is when a process of its own would end. Listeners
 * that it left behind are removed; what listens for the end is called first.
 */
const hostProgram = `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { Socket } = require("node:net");
const { pathToFileURL } = require("node:url");
const orders = new Socket({ fd: 3 });
const streams = [process.stdout, process.stderr];
let order, isSettled, listening, count = 0, text = "";
const listeners = () => new Map(process.eventNames().map((name) => [name, process.rawListeners(name)]));
orders.on("data", (part) => {
  text += part.toString("utf8");
  if (!text.endsWith("\\n")) return;
  order = JSON.parse(text);
  text = "";
  begin();
});
function begin() {
  orders.unref();
  isSettled = false;
  count += 1;
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, order.env);
  process.chdir(order.cwd);
  process.argv[1] = order.script;
  listening = listeners();
  import(pathToFileURL(order.script).href + "?" + count).then(() => { isSettled = true; });
}
process.on("beforeExit", () => {
  if (order === undefined) return;
  if (!isSettled) process.exit(13);
  const isOwn = (name, listener) => !(listening.get(name) ?? []).includes(listener);
  for (const listener of process.listeners("exit")) if (isOwn("exit", listener)) listener.call(process, process.exitCode ?? 0);
  for (const [name, left] of listeners()) for (const listener of left) if (isOwn(name, listener)) process.removeListener(name, listener);
  const code = process.exitCode ?? 0;
  process.exitCode = undefined;
  for (const stream of streams) stream.write(order.mark);
  order = undefined;
  orders.ref();
  orders.write(JSON.stringify(code) + "\\n");
});
orders.on("end", () => process.exit(0));
`;
