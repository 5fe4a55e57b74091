/** Rollbacks without the talk: requested by a member of the team, approved with the code of the card. */
import type { Stage } from "../stage/stage.js";

/** sam requests a rollback; rob approves it. */
export async function rollBack(stage: Stage, reason = "The shop is closed."): Promise<void> {
  await requestRollback(stage, { reason });
  await approveRollback(stage);
}

/** `release`: back to that one; left out, to the last good one. */
export async function requestRollback(
  stage: Stage,
  inputs: { readonly reason: string; readonly release?: string },
): Promise<void> {
  await stage.people.sam.runsWorkflow("rollback.yml", inputs);
  await stage.settles();
}

export async function approveRollback(stage: Stage): Promise<void> {
  const rollback = (await stage.observer.state())?.rollback;
  if (rollback === undefined || rollback === null || rollback.issue === null)
    throw new Error("There is no rollback with an issue to approve.");
  await stage.people.rob.comments(rollback.issue, `/approve ${rollback.id} ${rollback.code}`);
  await stage.settles();
}
