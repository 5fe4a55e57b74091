import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { CancellationTiming } from "../../engine/options.js";

export interface ProgramRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly stop: StopSignals;
  readonly timing: CancellationTiming;
  readonly onLine: (line: string) => void;
  /** Another way than to start the command; `undefined` when that is not possible now. */
  readonly startOtherwise?: (() => RunningProgram | undefined) | undefined;
}

/** What is needed of a process that runs a program. */
export interface RunningProgram {
  readonly pid?: number | undefined;
  readonly stdout: Readable | null;
  readonly stderr: Readable | null;
  kill(signal: NodeJS.Signals): boolean;
  once(event: "exit", listener: (code: number | null, signal: NodeJS.Signals | null) => void): unknown;
  once(event: "error", listener: (error: Error) => void): unknown;
}

export interface StopSignals {
  /** Asks the program to end: SIGINT, then SIGTERM, then the whole group is killed. */
  readonly cancel: AbortSignal;
  /** Kills the whole group at once. */
  readonly kill: AbortSignal;
}

/** Programs of one job, each the head of a process group of its own. */
export class JobProcesses {
  /** Groups whose head has ended but whose members may still run, such as a server that a script left behind. */
  private readonly leftBehind: number[] = [];

  /** Resolves with the exit code, or with 128 and more when a signal ended the program; rejects when it cannot be started. */
  async run(request: ProgramRequest): Promise<number> {
    const program = request.startOtherwise?.() ?? startCommand(request);
    const { stdout, stderr } = program;
    if (stdout === null || stderr === null)
      throw new Error("A program was started without pipes for its output.");
    const release = stopOnSignal(program, request);
    const outputs = [stdout, stderr].map((stream) => readLines(stream, request.onLine));
    try {
      const code = await endOf(program);
      await this.drain(program, Promise.all(outputs));
      return code;
    } finally {
      release();
    }
  }

  /** The job is over: what its steps left running ends with it. */
  killLeftBehind(): void {
    for (const group of this.leftBehind.splice(0)) killGroup(group);
  }

  /** Waits for the end of the output, but not for ever: something that the program started may hold the pipe. */
  private async drain(program: RunningProgram, outputs: Promise<unknown>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const giveUp = new Promise<"given up">((resolve) => {
      timer = setTimeout(() => resolve("given up"), drainMs);
    });
    const end = await Promise.race([outputs, giveUp]);
    clearTimeout(timer);
    if (end !== "given up") return;
    if (program.pid !== undefined) this.leftBehind.push(program.pid);
    program.stdout?.destroy();
    program.stderr?.destroy();
  }
}

const startCommand = ({ command, args, cwd, env }: ProgramRequest): ChildProcess =>
  spawn(command, args, { cwd, env: { ...env }, stdio: ["ignore", "pipe", "pipe"], detached: true });

const drainMs = 500;

function endOf(program: RunningProgram): Promise<number> {
  return new Promise((resolve, reject) => {
    program.once("error", reject);
    program.once("exit", (code, signal) =>
      resolve(code ?? 128 + (signal === "SIGINT" ? 2 : signal === "SIGTERM" ? 15 : 9)),
    );
  });
}

/** Resolves when the stream has ended and every line was passed on. */
function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  return new Promise((resolve) => {
    const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
    lines.on("line", onLine);
    lines.once("close", resolve);
    stream.once("close", () => lines.close());
  });
}

function stopOnSignal(program: RunningProgram, { stop, timing }: ProgramRequest): () => void {
  const timers: NodeJS.Timeout[] = [];
  const kill = (): void => {
    if (program.pid !== undefined) killGroup(program.pid);
  };
  const cancel = (): void => {
    // Only the program itself is asked; what it started is its own to end.
    program.kill("SIGINT");
    timers.push(setTimeout(() => program.kill("SIGTERM"), timing.interruptMs));
    timers.push(setTimeout(kill, timing.interruptMs + timing.terminateMs));
  };
  const connect = (signal: AbortSignal, act: () => void): void => {
    if (signal.aborted) act();
    else signal.addEventListener("abort", act, { once: true });
  };
  connect(stop.cancel, cancel);
  connect(stop.kill, kill);
  return () => {
    stop.cancel.removeEventListener("abort", cancel);
    stop.kill.removeEventListener("abort", kill);
    for (const timer of timers) clearTimeout(timer);
  };
}

function killGroup(group: number): void {
  try {
    process.kill(-group, "SIGKILL");
  } catch {
    // Gone already.
  }
}
