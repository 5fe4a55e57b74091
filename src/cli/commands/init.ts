import { SetupApiError } from "../../setup/look/api.js";
import { silentAsker, StoppedAskingError, terminalAsker, UnansweredError } from "../../setup/init/ask.js";
import { CheckoutError } from "../../setup/look/git.js";
import { UnfinishedError } from "../../setup/init/init-run.js";
import { runSetup } from "../../setup/init/init.js";
import { readInitArguments } from "../../setup/init/init-arguments.js";
import { printable } from "./printable.js";
import type { Streams } from "../streams.js";

/** Returns the exit code: 0 done, 1 something is left to do, 2 it could not be done. */
export async function runInit(args: readonly string[], streams: Streams): Promise<number> {
  const reading = readInitArguments(args);
  const tell = (text: string): void => void streams.stdout.write(printable(`${text}\n`));
  if (reading.kind !== "request") {
    (reading.kind === "help" ? streams.stdout : streams.stderr).write(reading.text);
    return reading.kind === "help" ? 0 : 2;
  }
  const { options } = reading;
  const mayAsk = !options.yes && streams.isTTY && process.stdin.isTTY;
  if (!options.yes && !options["dry-run"] && !mayAsk) {
    streams.stderr.write("There is no terminal to ask at: add --yes or --dry-run.\n");
    return 2;
  }
  const asker = mayAsk ? terminalAsker() : silentAsker;
  try {
    return await runSetup(options, { asker, tell, isAsked: asker !== silentAsker });
  } catch (error) {
    const text = problemOf(error);
    if (text === undefined) throw error;
    streams.stderr.write(printable(text));
    return error instanceof UnfinishedError ? 1 : 2;
  } finally {
    asker.close();
  }
}

function problemOf(error: unknown): string | undefined {
  if (error instanceof UnfinishedError)
    return `\nNot finished.\nFound: ${error.found}\nDo:    ${error.remedy}\nDone so far: ${error.done.length === 0 ? "nothing" : `\n${error.done.map((each) => `  - ${each}`).join("\n")}`}\n`;
  if (error instanceof UnansweredError)
    return `Nothing was written: some things cannot be known from the repository.\n${error.questions.map(({ flag, text }) => `  ${flag.padEnd(18)}${text}`).join("\n")}\nDo:    Add these options, such as --testers mona,acme/qa for a login and a team, or leave --yes out at a terminal.\n`;
  if (error instanceof StoppedAskingError)
    return `\nNothing was written: the questions were ended before the last one.\nDo:    Start again, or give the answers as options: release-console init --help names them.\n`;
  if (error instanceof CheckoutError || error instanceof SetupApiError)
    return `Nothing more was done.\nFound: ${error.found}\nDo:    ${error.remedy}\n`;
  return undefined;
}
