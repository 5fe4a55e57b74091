import { setFlagsFromString } from "node:v8";
import { nearestName } from "../domain/policy/did-you-mean.js";
import { runReport } from "./commands/report.js";
import { runStatus } from "./commands/status.js";
import { processStreams, type Streams } from "./streams.js";
import { runVerify } from "./commands/verify.js";
import { version } from "./version.js";

interface Command {
  readonly summary: string;
  readonly run: (args: readonly string[], streams: Streams) => Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
  init: {
    summary: "Set the console up in a repository: callers, policy, and with --apply environments and rules.",
    run: async (args, streams) => (await import("./commands/init.js")).runInit(args, streams),
  },
  doctor: {
    summary: "Find what keeps a release or a rollback from completing, and who can pass each gate.",
    run: async (args, streams) => (await import("./commands/doctor.js")).runDoctor(args, streams),
  },
  rehearse: {
    summary: "Play the whole loop on a GitHub inside this process: no network, no token.",
    // The largest part of the program; whoever verifies a log need not wait for it.
    run: async (args, streams) => (await import("../rehearsal/cli/command.js")).runRehearse(args, streams),
  },
  report: {
    summary: "Tell who asked, who approved, what was checked, tested and run: for auditors.",
    run: runReport,
  },
  status: {
    summary: "Tell what is live, staged, awaited and owed, in eleven lines.",
    run: runStatus,
  },
  page: {
    summary: "Write the console page: one HTML file made from a release log.",
    run: async (args, streams) => (await import("./commands/page.js")).runPage(args, streams),
  },
  verify: {
    summary: "Check a release log in a clone, and name the first broken entry.",
    run: runVerify,
  },
};

const usage = `Usage: release-console COMMAND [OPTIONS]

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  .join("\n")}

"release-console COMMAND --help" tells the options of a command, with an example. "release-console --version" tells the
version. Exit codes: 0 all is well, 1 it is not, 2 could not be done.
`;

/**
 * What goes through a whole log makes much that is thrown away at once. V8 lets room for that grow to 64 MB, which is a third
 * of the memory of these commands on Node 24 and saves no time worth it.
 */
const readsLog = new Set<string | undefined>(["verify", "status", "report", "page"]);

/**
 * Runs what the arguments ask for; returns the exit code: 0 all is well, 1 it is not, 2 could not be done. Without `streams`
 * it is the program itself, and the process is its own.
 */
export async function runCli(args: readonly string[], given?: Streams): Promise<number> {
  const [name, ...rest] = args;
  if (given === undefined && readsLog.has(name)) setFlagsFromString("--semi-space-growth-factor=1");
  const streams = given ?? processStreams();
  if (name === "--help" || name === "-h" || name === "help") {
    streams.stdout.write(usage);
    return 0;
  }
  if (name === "--version" || name === "-V") {
    streams.stdout.write(`${version}\n`);
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    const meant = name === undefined ? undefined : nearestName(name, Object.keys(commands));
    streams.stderr.write(
      `A command must be given; found ${name === undefined ? "none" : JSON.stringify(name)}.${
        meant === undefined ? "" : ` Did you mean "${meant}"?`
      }\n\n${usage}`,
    );
    return 2;
  }
  return await command.run(rest, streams);
}
