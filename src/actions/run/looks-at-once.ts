import { parseCommand } from "../../domain/commands/parse-command.js";
import type { Run } from "../../ports/run.js";

/**
 * Whether this run is sure to read a snapshot, so that GitHub can be asked before the code is loaded. Not where something
 * else is asked first, after which there may be nothing to read: what a comment says, who wrote it, whether a run
 * that is run again is too old.
 */
export function looksAtOnce({ hint, reference }: Pick<Run, "hint" | "reference">): boolean {
  switch (hint.kind) {
    case "workflow-run":
    case "push":
    case "schedule":
      return reference.attempt === 1;
    case "dispatch":
      return reference.attempt === 1 && !isRefusedUnread(hint.inputs);
    case "comment":
      return hint.isPullRequest && hint.isKnown === true && parseCommand(hint.body) !== undefined;
    case "issue":
    case "issue-state":
    case "other":
      return false;
    default:
      return hint satisfies never;
  }
}

/** A request for a rollback without a reason. */
const isRefusedUnread = ({ reason, request = "" }: Readonly<Record<string, string>>): boolean =>
  reason !== undefined && `${reason}${request}`.trim() === "";
