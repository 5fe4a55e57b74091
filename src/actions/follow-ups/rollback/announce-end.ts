import { isGone } from "../../../domain/values/remote-error.js";
import type { Debt } from "../../../domain/state/state.js";
import { rejectedText, withdrawnText } from "../../../domain/rollback/withdrawal-comment.js";
import type { World } from "../../../ports/world.js";
import type { Payment } from "../../run/follow-up-outcome.js";
import { sayOnce } from "../../run/upsert-comment.js";

type EndDebt = Extract<Debt, { kind: "announce-end" }>;

/** The issue of a request that was rejected or withdrawn says so, once, and is closed. */
export async function announceEnd(world: World, { rollback, issue, by, reason }: EndDebt): Promise<Payment> {
  const body = reason === null ? withdrawnText(rollback, by) : rejectedText(rollback, { by, reason });
  try {
    await sayOnce(world, { number: issue, about: `end:${rollback}`, body });
    // Whoever withdrew it closed the issue.
    if (reason !== null) await world.conversations.updateIssue({ number: issue, closed: true });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  return {
    kind: "paid",
    drafts: [{ actor: "console", facts: { type: "rollback-end-announced", rollback } }],
  };
}
