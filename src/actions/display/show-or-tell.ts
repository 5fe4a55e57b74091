import { finding } from "../../domain/reasons/reasons.js";
import { messageOf } from "../../domain/values/message-of.js";
import { MisconfiguredError } from "../../domain/values/misconfigured.js";
import type { Ports } from "../../ports/ports.js";

/**
 * For whatever only shows what the log has: a comment, a status, a Deployment, a label, a closed issue, a cancelled run
 * that waits for nothing. A refusal, be it for ever, is told as an annotation and stops nothing; what only a person can mend,
 * such as a missing scope, makes the job red as well. Gives whether it is shown.
 */
export async function showOrTell(
  ports: Pick<Ports, "runner">,
  what: string,
  act: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (error instanceof MisconfiguredError)
      ports.runner.fail(finding("misconfigured", `${what}: ${error.found}`, error.remedy));
    else ports.runner.notice(finding("not-shown", `${what}: ${messageOf(error)}`));
    return false;
  }
}
