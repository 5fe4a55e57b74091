import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Writable } from "node:stream";

export interface WaitingNodesOptions {
  readonly nodePath: string;
  /** Processes that wait at the same time. */
  readonly count: number;
  /** For the file that they wait in; the caller deletes it. */
  readonly directory: string;
}

/** What a process that waits becomes. */
export interface NodeProgram {
  readonly script: string;
  readonly cwd: string;
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Node processes that have started and wait to be told their program, environment and directory, so that the time that
 * Node needs to start passes while other things happen. The program is loaded in a process of its own, as ever; it only
 * finds Node's own modules loaded.
 */
export class WaitingNodes {
  readonly #file: string;
  readonly #waiting: ChildProcess[] = [];
  #isClosed = false;

  constructor(private readonly options: WaitingNodesOptions) {
    this.#file = join(options.directory, "waiting-node.mjs");
    mkdirSync(options.directory, { recursive: true });
    writeFileSync(this.#file, waitingProgram);
    for (let started = 0; started < options.count; started += 1) this.#prepare();
  }

  /** A process that runs the program from now on; `undefined` when none is ready. */
  start(program: NodeProgram): ChildProcess | undefined {
    // Node looks at NODE_OPTIONS and the like when it starts, which these have done.
    if (Object.keys(program.env).some((name) => name.startsWith("NODE_"))) return undefined;
    const child = this.#waiting.shift();
    if (child === undefined) return undefined;
    child.removeAllListeners("exit");
    hold(child, true);
    orderPipe(child).end(JSON.stringify(program));
    this.#prepare();
    return child;
  }

  close(): void {
    this.#isClosed = true;
    for (const child of this.#waiting.splice(0)) child.kill("SIGKILL");
  }

  #prepare(): void {
    if (this.#isClosed) return;
    const child = spawn(this.options.nodePath, [this.#file], {
      env: {},
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      detached: true,
    });
    const forget = (): void => {
      const place = this.#waiting.indexOf(child);
      if (place >= 0) this.#waiting.splice(place, 1);
    };
    child.once("error", forget);
    child.once("exit", forget);
    orderPipe(child).on("error", () => undefined); // it has ended, and its exit code says so
    hold(child, false);
    this.#waiting.push(child);
  }
}

/** Nobody's process is kept alive by programs that only wait. */
function hold(child: ChildProcess, isHeld: boolean): void {
  const handles = [child, ...child.stdio] as readonly (
    Partial<Record<"ref" | "unref", () => void>> | null | undefined
  )[];
  for (const handle of handles) handle?.[isHeld ? "ref" : "unref"]?.();
}

function orderPipe(child: ChildProcess): Writable {
  const pipe = child.stdio[3];
  if (pipe === null || pipe === undefined || !("write" in pipe))
    throw new Error("A waiting process has no pipe for its order.");
  return pipe;
}

/** Nothing is to be seen of it in the program: arguments, environment, directory and exit codes are as if started directly. */
const waitingProgram = `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
for (const name of ["http", "https", "zlib", "crypto", "child_process", "readline", "fs/promises"]) require("node:" + name);
const { Socket } = require("node:net");
const parts = [];
for await (const part of new Socket({ fd: 3 })) parts.push(part);
if (parts.length === 0) process.exit(0);
const { script, cwd, env } = JSON.parse(Buffer.concat(parts).toString("utf8"));
for (const name of Object.keys(process.env)) delete process.env[name];
Object.assign(process.env, env);
process.chdir(cwd);
process.argv[1] = script;
await import(require("node:url").pathToFileURL(script).href);
`;
