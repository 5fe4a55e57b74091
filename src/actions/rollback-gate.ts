import { environments } from "../domain/branches.js";
import type { EntryDraft } from "../domain/entry.js";
import type { World } from "../ports/world.js";
import { isGateUsable } from "./approval-gate.js";
import { readStanding } from "./standing.js";
import { transact } from "./transact.js";

/** A run that was dispatched to wait: for an automatic request, or after a click that did not count. */
export async function waitAtGate(world: World, id: string): Promise<void> {
  const [first, isGated] = await Promise.all([
    readStanding(world),
    isGateUsable(world, environments.rollbackApproval),
  ]);
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
