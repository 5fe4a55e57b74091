import { environments, consoleName } from "../../domain/values/names.js";
import type { EntryDraft } from "../../domain/log/entry.js";
import { productionChanged } from "../../domain/rollback/target.js";
import { preauthorisationFinding } from "../../domain/rollback/approvers.js";
import type { World } from "../../ports/world.js";
import { isGateUsable } from "../run/approval-gate.js";
import { closeDeadRollback, tellOfDead } from "./orphaned-run.js";
import { executeRollback } from "./execute.js";
import { readStandingWithLastPolicy } from "../run/fallback-policy.js";
import type { Standing } from "../run/decision-context.js";
import { transact } from "../run/transaction.js";

/** A run that was dispatched for an open request: carries it out where the policy approved it beforehand, else waits. */
export async function resumeRequest(
  world: World,
  { id, consoleSha }: { readonly id: string; readonly consoleSha: string },
): Promise<void> {
  const standing = await tellOfDead(
    world,
    await closeDeadRollback(world, await readStandingWithLastPolicy(world)),
  );
  if (!isPreauthorised(standing, id)) return waitAtGate(world, standing, id);
  await executeRollback(world, standing, {
    consoleSha,
    rollback: id,
    by: { login: consoleName, isBot: true },
    source: "policy",
    at: world.clock.now(),
    reference: `policy ${standing.policyBlob}`,
  });
}

const isPreauthorised = ({ state, policy }: Standing, id: string): boolean =>
  state.rollback?.id === id &&
  preauthorisationFinding(state.rollback, policy) === undefined &&
  productionChanged(state, state.rollback) === undefined;

/** For an automatic request, after a click that did not count, or after a deployment of the rollback that failed. */
async function waitAtGate(world: World, first: Standing, id: string): Promise<void> {
  const isGated = await isGateUsable(world, environments.rollbackApproval);
  const written = await transact(world, first, async ({ state, policy }) => {
    const gate = state.gates.rollback;
    const isWanted =
      isGated &&
      policy.rollback.sources.includes("environment") &&
      state.rollback?.id === id &&
      (state.rollback.phase === "requested" || state.rollback.phase === "failed");
    const isWaiting =
      gate !== null &&
      gate.run.id !== world.run.reference.id &&
      (await world.runs.status(gate.run.id)).status !== "completed";
    return { drafts: isWanted && !isWaiting ? [gateDraft(id)] : [], value: undefined };
  });
  if (written.entries.length > 0) world.runner.setOutput("gate", "true");
}

export const gateDraft = (rollbackId: string): EntryDraft => ({
  actor: "console",
  facts: { type: "gate-opened", gate: "rollback", subject: rollbackId, tree: null },
});
