import { messageOf } from "../../domain/values/message-of.js";
import { finding } from "../../domain/reasons/reasons.js";
import type { Attempt } from "../../domain/state/state.js";
import type { Ports } from "../../ports/ports.js";
import { closeOrphanedIntents } from "../deployment/orphaned-intents.js";
import { settleOne } from "../follow-ups/settle-follow-ups.js";
import type { DecisionContext } from "../run/decision-context.js";

export interface ClosedDeployment {
  readonly context: DecisionContext;
  /** A deployment of the open rollback whose run was over without a result. */
  readonly died: Attempt | undefined;
}

/**
 * Whoever comes to a rollback whose run died does not wait for the sweep to find out. Costs a question while a deployment
 * of it is under way, and nothing otherwise.
 */
export async function closeDeadRollback(ports: Ports, first: DecisionContext): Promise<ClosedDeployment> {
  const { attempt } = first.state;
  if (attempt === null || attempt.rollback === null) return { context: first, died: undefined };
  const context = await closeOrphanedIntents(ports, first);
  const isOver = context.state.attempt?.deployment !== attempt.deployment;
  return { context, died: isOver ? attempt : undefined };
}

/** How to go on stands in the issue at once, not with the next run of the release. A fault of it stops nothing. */
export async function tellOfOrphaned(
  ports: Ports,
  { context, died }: ClosedDeployment,
): Promise<DecisionContext> {
  const followUp = context.state.followUps.find(
    (each) => each.kind === "announce-failure" && each.deployment === died?.deployment,
  );
  if (followUp === undefined) return context;
  try {
    return await settleOne(ports, context, followUp);
  } catch (error) {
    const problem = messageOf(error);
    ports.runner.notice(finding("not-shown", `"${followUp.key}" is still pending: ${problem}`));
    return context;
  }
}
