import { parseCommand } from "../../domain/commands/parse-command.js";
import type { Run } from "../../ports/run.js";
import type { ActionName, Inputs } from "./inputs.js";

/** An action with its inputs. */
export type Asked = {
  readonly [Name in ActionName]: { readonly action: Name; readonly inputs: Inputs<Name> };
}[ActionName];

/**
 * Whether this run is sure to read a snapshot, so that GitHub can be asked before the code is loaded. Not where something
 * else is asked first, after which there may be nothing to read (what a comment says, who wrote it, whether a run that is
 * run again is too old), and not where it is refused: the job would wait for an answer that nobody reads.
 */
export function looksAtOnce({ hint, reference }: Pick<Run, "hint" | "reference">, asked: Asked): boolean {
  if (asked.action === "rollback") {
    const { phase, request, reason } = asked.inputs;
    if (phase !== "request") return true;
    if (hint.kind !== "dispatch") return false;
    return request !== "" || (reference.attempt === 1 && reason.trim() !== "");
  }
  if (hint.kind !== "comment" || !hint.isPullRequest) return true;
  return parseCommand(hint.body) !== undefined && (hint.isKnown === true || hint.isOwnPullRequest === true);
}
