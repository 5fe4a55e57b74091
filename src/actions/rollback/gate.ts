import { environments, consoleName } from "../../domain/values/names.js";
import type { EntryDraft } from "../../domain/log/entry.js";
import { productionChanged } from "../../domain/rollback/target.js";
import { preauthorisationFinding } from "../../domain/rollback/approvers.js";
import type { Ports } from "../../ports/ports.js";
import { isGateUsable, sendToGate } from "../approval/approval-gate.js";
import { closeDeadRollback, tellOfOrphaned } from "./orphaned-run.js";
import { executeRollback } from "./execute.js";
import { readContextWithFallbackPolicy } from "../log/fallback-policy.js";
import type { DecisionContext } from "../run/decision-context.js";
import { transact } from "../log/transaction.js";

/** A run that was dispatched for an open request: carries it out where the policy approved it beforehand, else waits. */
export async function resumeRequest(
  ports: Ports,
  { id, consoleSha }: { readonly id: string; readonly consoleSha: string },
): Promise<void> {
  const context = await tellOfOrphaned(
    ports,
    await closeDeadRollback(ports, await readContextWithFallbackPolicy(ports)),
  );
  if (!isPreauthorised(context, id)) return waitAtGate(ports, context, id);
  await executeRollback(ports, context, {
    consoleSha,
    rollback: id,
    by: { login: consoleName, isBot: true },
    source: "policy",
    at: ports.clock.now(),
    reference: `policy ${context.policyBlob}`,
  });
}

const isPreauthorised = ({ state, policy }: DecisionContext, id: string): boolean =>
  state.rollback?.id === id &&
  preauthorisationFinding(state.rollback, policy) === undefined &&
  productionChanged(state, state.rollback) === undefined;

/** For an automatic request, after a click that did not count, or after a deployment of the rollback that failed. */
async function waitAtGate(ports: Ports, first: DecisionContext, id: string): Promise<void> {
  const isGated = await isGateUsable(ports, environments.rollbackApproval);
  const written = await transact(ports, first, async ({ state, policy }) => {
    const gate = state.gates.rollback;
    const isWanted =
      isGated &&
      policy.rollback.sources.includes("environment") &&
      state.rollback?.id === id &&
      (state.rollback.phase === "requested" || state.rollback.phase === "failed");
    const isWaiting =
      gate !== null &&
      gate.run.id !== ports.run.reference.id &&
      (await ports.runs.status(gate.run.id)).status !== "completed";
    return { drafts: isWanted && !isWaiting ? [gateDraft(id)] : [], value: undefined };
  });
  if (written.entries.length > 0) sendToGate(ports, environments.rollbackApproval);
}

export const gateDraft = (rollbackId: string): EntryDraft => ({
  actor: consoleName,
  facts: { type: "gate-opened", gate: "rollback", subject: rollbackId, tree: null },
});
