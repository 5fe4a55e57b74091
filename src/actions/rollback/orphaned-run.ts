import { finding } from "../../domain/reasons/reasons.js";
import type { Attempt } from "../../domain/state/state.js";
import type { World } from "../../ports/world.js";
import { closeDeadIntents } from "../deployment/orphaned-intents.js";
import { payOne } from "../follow-ups/settle-follow-ups.js";
import type { Standing } from "../run/decision-context.js";

export interface ClosedDeployment {
  readonly standing: Standing;
  /** A deployment of the open rollback whose run was over without a result. */
  readonly died: Attempt | undefined;
}

/**
 * Whoever comes to a rollback whose run died does not wait for the sweep to find out. Costs a question while a deployment
 * of it is under way, and nothing otherwise.
 */
export async function closeDeadRollback(world: World, first: Standing): Promise<ClosedDeployment> {
  const { attempt } = first.state;
  if (attempt === null || attempt.rollback === null) return { standing: first, died: undefined };
  const standing = await closeDeadIntents(world, first);
  const isOver = standing.state.attempt?.deployment !== attempt.deployment;
  return { standing, died: isOver ? attempt : undefined };
}

/** How to go on stands in the issue at once, not with the next run of the release. A fault of it stops nothing. */
export async function tellOfDead(world: World, { standing, died }: ClosedDeployment): Promise<Standing> {
  const debt = standing.state.debts.find(
    (each) => each.kind === "announce-failure" && each.deployment === died?.deployment,
  );
  if (debt === undefined) return standing;
  try {
    return await payOne(world, standing, debt);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    world.runner.notice(finding("not-shown", `"${debt.key}" is still owed: ${problem}`));
    return standing;
  }
}
