import { failureText } from "../domain/rollback-failure-text.js";
import type { Debt } from "../domain/state.js";
import type { World } from "../ports/world.js";
import type { Payment } from "./payment.js";
import type { Standing } from "./standing.js";

/** Its issue says what is known and how to go on. Where there is no issue, the job that failed says it. */
export async function announceFailure(
  world: World,
  { state, policy }: Standing,
  { rollback: id, deployment }: Extract<Debt, { kind: "announce-failure" }>,
): Promise<Payment> {
  const { rollback } = state;
  const failure = rollback?.failures.find((each) => each.deployment === deployment);
  if (rollback?.id !== id || failure === undefined) return { kind: "waits" };
  if (rollback.issue === null)
    return {
      kind: "refused",
      found: `${id} has no issue.`,
      remedy: "Allow issues for this repository; the next run opens it.",
    };
  const body = failureText({ rollback, failure, state, policy }, world.sha256);
  const { id: comment } = await world.conversations.comment({ number: rollback.issue, body });
  return {
    kind: "paid",
    drafts: [
      { actor: "console", facts: { type: "rollback-failure-announced", rollback: id, deployment, comment } },
    ],
  };
}
