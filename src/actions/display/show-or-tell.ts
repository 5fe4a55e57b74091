import { finding } from "../../domain/reasons/reasons.js";
import type { Ports } from "../../ports/ports.js";

/**
 * For whatever only shows what the log has: a comment, a status, a Deployment, a label, a closed issue, a cancelled run
 * that waits for nothing. A refusal, be it for ever, is told as an annotation and stops nothing. Gives whether it is shown.
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
    const problem = error instanceof Error ? error.message : String(error);
    ports.runner.notice(finding("not-shown", `${what}: ${problem}`));
    return false;
  }
}
