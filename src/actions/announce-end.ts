import { isGone } from "../domain/answered-no.js";
import type { Debt } from "../domain/state.js";
import { rejectedText, withdrawnText } from "../domain/withdrawal-texts.js";
import type { World } from "../ports/world.js";
import type { Payment } from "./payment.js";

type EndDebt = Extract<Debt, { kind: "announce-end" }>;

/**
 * The issue of a request that was rejected or withdrawn says so, once, and is closed. A run after one that died finds what
 * was written by its marker.
 */
export async function announceEnd(world: World, { rollback, issue, by, reason }: EndDebt): Promise<Payment> {
  const marker = `<!-- release-console:end:${rollback} -->`;
  const text = reason === null ? withdrawnText(rollback, by) : rejectedText(rollback, { by, reason });
  try {
    const [told] = await world.conversations.findOwn([{ number: issue, marker }]);
    if (told === undefined) await world.conversations.comment({ number: issue, body: `${marker}\n${text}` });
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
