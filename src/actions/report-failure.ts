import { MisconfiguredError } from "../domain/misconfigured.js";
import { renderFinding } from "../domain/reasons.js";
import type { Runner } from "../ports/collaborating.js";
import { BadInputError } from "./inputs.js";
import { RefusedError } from "./refusal.js";

/** Every way in which an action can end badly, as annotations. Nothing thrown, whatever it is, leaves the step green. */
export function reportFailure(runner: Runner, error: unknown): void {
  if (error instanceof RefusedError) {
    for (const each of error.findings) runner.fail({ title: each.code, text: renderFinding(each) });
  } else if (error instanceof BadInputError) {
    runner.fail({
      title: "bad-input",
      text: `Bad inputs.\nFound: ${error.problems.join("\n       ")}\nDo:    Correct the inputs in the workflow that calls this action.`,
    });
  } else if (error instanceof MisconfiguredError) {
    runner.fail({
      title: "misconfigured",
      text: `The set-up does not let the console do its work.\nFound: ${error.found}\nDo:    ${error.remedy}`,
    });
  } else {
    runner.fail({
      title: "fault",
      text: `A fault of the console or of GitHub.\nFound: ${error instanceof Error ? error.message : String(error)}\nDo:    Re-run this job; every run starts from what is true now. If it comes again, report it with the stack in the log.`,
    });
    if (error instanceof Error && error.stack !== undefined)
      runner.info(`::group::stack\n${error.stack}\n::endgroup::`);
  }
}
