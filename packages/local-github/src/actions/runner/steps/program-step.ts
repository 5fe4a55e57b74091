import { randomUUID } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { processEnvironment } from "../environment.js";
import { parseAssignments, parsePathEntries } from "../file-commands.js";
import type { JobSession } from "../job-session.js";
import type { RunnerServices } from "../job-request.js";
import type { RunningProgram, StopSignals } from "../processes/processes.js";
import type { NodeProgram } from "../processes/waiting-nodes.js";
import { CommandReader } from "../workflow-commands.js";

export interface StepProgram {
  readonly command: string;
  readonly args: readonly string[];
  /** For programs of Node: the file that it runs. */
  readonly script?: string;
  readonly cwd: string;
  /** The `env` context of the step. */
  readonly env: Readonly<Record<string, string>>;
  /** INPUT_… and STATE_…. */
  readonly actionEnv: Readonly<Record<string, string>>;
  readonly github: Readonly<Record<string, unknown>>;
  readonly stop: StopSignals;
}

export interface ProgramEffects {
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  /** Why the step fails; what was written before counts all the same. */
  readonly failure: string | undefined;
}

/** Runs a program as a step of the job: with the runner's environment, its command files and its commands in the output. */
export async function runProgram(session: JobSession, program: StepProgram): Promise<ProgramEffects> {
  const files = await createCommandFiles(session);
  const outputs = new Map<string, string>();
  const state = new Map<string, string>();
  const failures: string[] = [];
  const commands = new CommandReader({
    print: (line) => session.log(line),
    annotate: limited((level, message, title) => session.annotate(level, message, title)),
    mask: (value) => session.masker.add(value),
    setOutput: (name, value) => outputs.set(name, value),
    saveState: (name, value) => state.set(name, value),
    fail: (message) => failures.push(message),
  });
  const env = environmentOf(session, program, files);
  const { script, cwd } = program;
  const code = await session.processes.run({
    ...program,
    env,
    startOtherwise:
      script === undefined ? undefined : () => startReadyNode(session.services, { script, cwd, env }),
    timing: session.services.timing,
    onLine: (line) => commands.read(line),
  });
  if (code !== 0) failures.unshift(`Process completed with exit code ${code}.`);
  await readCommandFiles(session, files, { outputs, state, failures });
  return { outputs, state, failure: failures[0] };
}

const startReadyNode = (
  { reusedNodes, waitingNodes }: RunnerServices,
  program: NodeProgram,
): RunningProgram | undefined => reusedNodes?.start(program) ?? waitingNodes?.start(program);

const fileNames = ["OUTPUT", "ENV", "PATH", "STATE", "STEP_SUMMARY"] as const;
type CommandFiles = Readonly<Record<(typeof fileNames)[number], string>>;

async function createCommandFiles(session: JobSession): Promise<CommandFiles> {
  const directory = join(session.directories.temp, "_runner_file_commands");
  const id = randomUUID();
  const files = {
    OUTPUT: join(directory, `set_output_${id}`),
    ENV: join(directory, `set_env_${id}`),
    PATH: join(directory, `add_path_${id}`),
    STATE: join(directory, `save_state_${id}`),
    STEP_SUMMARY: join(directory, `step_summary_${id}`),
  };
  await mkdir(directory, { recursive: true });
  await Promise.all(Object.values(files).map((path) => writeFile(path, "")));
  return files;
}

function environmentOf(
  session: JobSession,
  program: StepProgram,
  files: CommandFiles,
): Record<string, string> {
  return processEnvironment({
    base: {
      PATH: process.env["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
      LANG: process.env["LANG"] ?? "C.UTF-8",
      HOME: session.directories.home,
      ...session.services.options.environment,
    },
    env: program.env,
    action: program.actionEnv,
    github: program.github,
    runner: session.runnerContext(),
    commandFiles: Object.fromEntries(Object.entries(files).map(([name, path]) => [`GITHUB_${name}`, path])),
    path: session.path,
  });
}

interface Collected {
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  readonly failures: string[];
}

async function readCommandFiles(
  session: JobSession,
  files: CommandFiles,
  { outputs, state, failures }: Collected,
): Promise<void> {
  const readAssignments = async (name: "OUTPUT" | "ENV" | "STATE"): Promise<Map<string, string>> => {
    try {
      return parseAssignments(await readFile(files[name], "utf8"));
    } catch (error) {
      failures.push(
        `Unable to process file command '${name.toLowerCase()}' successfully. ${error instanceof Error ? error.message : String(error)}`,
      );
      return new Map();
    }
  };
  for (const [name, value] of await readAssignments("OUTPUT")) outputs.set(name, value);
  for (const [name, value] of await readAssignments("STATE")) state.set(name, value);
  for (const [name, value] of await readAssignments("ENV")) {
    if (name.toUpperCase() === "NODE_OPTIONS")
      failures.push("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    else session.env.set(name, value);
  }
  const entries = parsePathEntries(await readFile(files.PATH, "utf8"));
  session.path = [...entries.toReversed(), ...session.path];
  await readSummary(session, files.STEP_SUMMARY);
}

/** The runner uploads no more of one step; the step does not fail for it. */
const largestSummary = 1024 * 1024;

async function readSummary(session: JobSession, path: string): Promise<void> {
  const summary = await readFile(path);
  if (summary.length > largestSummary) {
    session.annotate(
      "error",
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${largestSummary / 1024}k, got ${Math.ceil(summary.length / 1024)}k.`,
    );
    return;
  }
  if (summary.length > 0) session.request.record.summary += session.masker.mask(summary.toString("utf8"));
}

type Annotate = JobSession["annotate"];

/** Ten annotations of each level are kept of a step. */
function limited(
  annotate: (...parameters: Parameters<Annotate>) => void,
): (level: Parameters<Annotate>[0], message: string, title: string | undefined) => void {
  const counts = new Map<string, number>();
  return (level, message, title) => {
    const count = (counts.get(level) ?? 0) + 1;
    counts.set(level, count);
    if (count <= 10) annotate(level, message, title);
  };
}
