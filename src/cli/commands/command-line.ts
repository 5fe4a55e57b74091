import { parseArgs, type ParseArgsConfig } from "node:util";
import { optionProblem } from "../../domain/policy/did-you-mean.js";
import { messageOf } from "../../domain/values/message-of.js";
import { visible } from "../../audit/report/text.js";
import { UnreadableCloneError } from "../../verify/clone/git-failures.js";
import type { Streams } from "../streams.js";

/** What a command was asked for does not exist or cannot be done; the exit code is 2. */
export class CommandError extends Error {
  constructor(
    readonly fault: string,
    readonly found: string,
    readonly remedy: string,
  ) {
    super(`${found} ${remedy}`);
  }
}

/** The arguments are not what the command takes. */
export class UsageError extends Error {}

/** Options of every command that reads a log. */
export const logOptions = {
  repo: { type: "string" },
  branch: { type: "string", default: "release-log" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const satisfies ParseArgsConfig["options"];

/** Throws `UsageError`. */
export function readOptions<T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(optionProblem(messageOf(error), Object.keys(options)));
  }
}

interface CommandRun {
  readonly usage: string;
  /** What could not be done, when it cannot: "The report could not be made". */
  readonly failing: string;
  readonly args: readonly string[];
  readonly streams: Streams;
}

/**
 * Runs a command: help, wrong arguments and things that cannot be done are answered in one form everywhere. A program that
 * asked with `--json` gets `{"ok": false, "fault", "problem", "remedy"}` on stdout. Returns the exit code.
 */
export async function runCommand(
  { usage, failing, args, streams }: CommandRun,
  act: () => Promise<number>,
): Promise<number> {
  const { stdout, stderr } = streams;
  if (args.includes("--help") || args.includes("-h")) {
    stdout.write(usage);
    return 0;
  }
  try {
    return await act();
  } catch (error) {
    if (error instanceof UsageError) {
      stderr.write(`${printableLine(error.message)}\n\n${usage}`);
      return 2;
    }
    const { fault, found, remedy } = failureOf(error);
    stderr.write(`${failing}.\nFound: ${printableLine(found)}\nDo:    ${printableLine(remedy)}\n`);
    if (args.includes("--json")) stdout.write(jsonLine({ ok: false, fault, problem: found, remedy }));
    return 2;
  }
}

function failureOf(error: unknown): {
  readonly fault: string;
  readonly found: string;
  readonly remedy: string;
} {
  if (error instanceof CommandError) return error;
  if (error instanceof UnreadableCloneError)
    return { fault: "unreadable", found: error.found, remedy: error.remedy };
  return {
    fault: "internal",
    found: messageOf(error),
    remedy: "This is a fault of the console: report it with the command that you gave.",
  };
}

/** One line of JSON; signs that could steer a terminal are escaped, which JSON reads back as they were. */
export const jsonLine = (value: unknown): string => `${visible(JSON.stringify(value))}\n`;

/** Names in a log are anybody's: on one line, and without signs that steer the terminal. */
export const printableLine = (text: string): string => visible(text);
