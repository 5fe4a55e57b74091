import { environments } from "../domain/branches.js";
import type { World } from "../ports/world.js";

/** A missing environment would be made without rules, and everybody would pass. */
export async function rollbackGateUsable(world: World): Promise<boolean> {
  const protection = await world.environments.protectionOf(environments.rollbackApproval);
  if (protection.kind === "found" && protection.reviewers.length > 0 && !protection.customRules) return true;
  world.runner.notice({
    title: "environment-unprotected",
    text: `${environments.rollbackApproval} has no required reviewers; rollbacks are approved by comment only.`,
  });
  return false;
}
