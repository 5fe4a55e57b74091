import { messageOf } from "../../domain/values/message-of.js";
import { MisconfiguredError } from "../../domain/values/misconfigured.js";
import { RateLimitError } from "../../domain/values/rate-limit.js";
import { finding } from "../../domain/reasons/reasons.js";
import type { Runner } from "../../ports/collaborating.js";
import { BadInputError } from "./inputs.js";
import { RefusedError } from "./refusal.js";

/** Every way in which an action can end badly, as annotations. Nothing thrown, whatever it is, leaves the step green. */
export function reportFailure(runner: Runner, error: unknown): void {
  if (error instanceof RefusedError) {
    for (const each of error.findings) runner.fail(each);
  } else if (error instanceof BadInputError) {
    runner.fail(finding("bad-input", error.problems.join("\n       ")));
  } else if (error instanceof MisconfiguredError) {
    runner.fail(finding("misconfigured", error.found, error.remedy));
  } else if (error instanceof RateLimitError) {
    runner.fail(finding("rate-limited", error.message));
  } else {
    runner.fail(finding("fault", messageOf(error)));
    if (error instanceof Error && error.stack !== undefined) runner.details("stack", error.stack);
  }
}
