import { consoleName } from "../../../domain/values/names.js";
import { isGone } from "../../../domain/values/remote-error.js";
import type { FollowUp } from "../../../domain/state/state.js";
import { rejectedText, withdrawnText } from "../../../domain/rollback/withdrawal-comment.js";
import type { Ports } from "../../../ports/ports.js";
import type { FollowUpOutcome } from "../../run/follow-up-outcome.js";
import { upsertComment } from "../../display/upsert-comment.js";

type EndFollowUp = Extract<FollowUp, { kind: "announce-end" }>;

/** The issue of a request that was rejected or withdrawn says so, once, and is closed. */
export async function announceEnd(
  ports: Ports,
  { rollback, issue, by, reason }: EndFollowUp,
): Promise<FollowUpOutcome> {
  const body = reason === null ? withdrawnText(rollback, by) : rejectedText(rollback, { by, reason });
  try {
    await upsertComment(ports, { number: issue, about: `end:${rollback}`, body });
    // Whoever withdrew it closed the issue.
    if (reason !== null) await ports.conversations.updateIssue({ number: issue, closed: true });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  return {
    kind: "settled",
    drafts: [{ actor: consoleName, facts: { type: "rollback-end-announced", rollback } }],
  };
}
