import type { Ports } from "../ports/ports.js";
import { isIdleComment } from "./commands/idle-comment.js";
import { openOrRead } from "./log/open-log.js";
import { readContext } from "./run/decision-context.js";
import type { Inputs } from "./run/inputs.js";

/**
 * Evaluates every gate of every open pull request and shows the verdicts. Only the first run of all writes: it opens the
 * log. What only shows is loaded after the first answer: most comments are none of the console's.
 */
export async function gateChecks(ports: Ports, inputs: Inputs<"gate-checks">): Promise<void> {
  // Asked about one pull request it stands alone, in whatever workflow of the default branch: it only shows a verdict.
  const isAlone = inputs["pull-request"] !== "";
  if (!isAlone && (await isIdleComment(ports))) return ports.runner.setOutput("idle", "true");
  const context = await (
    isAlone ? readContext(ports, { callers: [ports.run.workflowPath] }) : openOrRead(ports)
  ).catch(async (error: unknown) => {
    await (await import("./pull-requests/show-gates.js")).showRefused(ports, error);
    throw error;
  });
  await (await import("./pull-requests/show-gates.js")).showGates(ports, context, inputs);
}
