import { parseCommand } from "../../domain/commands/parse-command.js";
import type { Ports } from "../../ports/ports.js";
import { isPlainStranger } from "../run/authorization.js";

/**
 * This run was set off by a comment that is no command, which costs no request, or by a stranger's, which costs one. Then
 * there is nothing to do: whatever is due, other events and the sweep do.
 */
export async function isIdleComment(ports: Ports): Promise<boolean> {
  const { hint } = ports.run;
  if (hint.kind !== "comment" || !hint.isPullRequest) return false;
  return parseCommand(hint.body) === undefined || isPlainStranger(ports);
}
