import { environments } from "../domain/branches.js";
import type { EntryDraft } from "../domain/entry.js";
import { finding } from "../domain/reasons.js";
import { consoleName, preauthorisationFinding } from "../domain/rollback-approvers.js";
import type { ProductionState } from "../domain/state.js";
import type { World } from "../ports/world.js";
import { isGateUsable } from "./approval-gate.js";
import { payOne } from "./pay-debts.js";
import { requestDraft } from "./rollback-draft.js";
import type { Standing } from "./standing.js";
import { transact } from "./transact.js";

/**
 * A production deployment did not end well. Of a release: a rollback is requested with the evidence, as by a member of the
 * team, or carried out where the policy says so beforehand. Of a rollback: its approvers are asked anew; nothing is tried
 * twice by itself.
 */
export async function askAfterFailure(world: World, standing: Standing): Promise<Standing> {
  if (standing.state.rollback?.phase === "failed") {
    await dispatchRequest(world, standing);
    return standing;
  }
  if (!asksForRollback(standing)) return standing;
  const written = await transact(world, standing, async (now) => ({
    drafts: asksForRollback(now) ? await failureDrafts(world, now) : [],
    value: undefined,
  }));
  if (written.entries.length === 0) return written.standing;
  await dispatchRequest(world, written.standing); // before people are told: where it is approved, nobody waits for that
  const debt = written.standing.state.debts.find(({ kind }) => kind === "announce-request");
  return debt === undefined ? written.standing : payOne(world, written.standing, debt);
}

const asksForRollback = ({ state: { production, rollback }, policy }: Standing): boolean =>
  production.kind === "uncertain" &&
  production.attempt.mode === "deploy" &&
  (rollback === null || rollback.phase === "restored") &&
  policy.production.onFailure !== "none";

/** A first deployment that failed has nothing to go back to. */
async function failureDrafts(world: World, standing: Standing): Promise<readonly EntryDraft[]> {
  const { production } = standing.state;
  if (production.kind !== "uncertain") return [];
  const made = await requestDraft(world, standing, {
    by: consoleName,
    automatic: true,
    ...(standing.policy.production.onFailure === "rollback" ? { preauthorised: true } : {}),
    asked: "",
    reason: failureReason(production),
  });
  if ("draft" in made) return [made.draft];
  const { version, deployment } = production.attempt;
  world.runner.notice(finding(made.finding.code, `${version} (${deployment}) failed; ${made.finding.found}`));
  return [];
}

const failureReason = ({
  attempt: { version, deployment, run },
  evidence,
}: Extract<ProductionState, { kind: "uncertain" }>): string =>
  `The deployment of ${version} (${deployment}) did not end well.\n${evidence}\nRun: ${run.url}`;

/** The run that was to go on with it died before, or its gate was cancelled or ran out of time. */
export async function resumeLostRequest(world: World, standing: Standing): Promise<void> {
  const { rollback, gates } = standing.state;
  if (rollback === null || (rollback.phase !== "requested" && rollback.phase !== "failed")) return;
  const waiting = gates.rollback?.run.id;
  if (waiting !== undefined && (await world.runs.status(waiting)).status !== "completed") return;
  await dispatchRequest(world, standing);
}

/** A run of its own goes on with the open request: at the gate, so that no other run ever waits, or at once by policy. */
export async function dispatchRequest(world: World, { state, policy }: Standing): Promise<void> {
  const { rollback } = state;
  if (rollback === null) return;
  const isApproved = preauthorisationFinding(rollback, policy) === undefined;
  const asksAtGate = !isApproved && policy.rollback.sources.includes("environment");
  if (!isApproved && !(asksAtGate && (await isGateUsable(world, environments.rollbackApproval)))) return;
  await world.runs.dispatch({
    workflow: "rollback.yml",
    inputs: { reason: Array.from(rollback.reason).slice(0, 200).join(""), request: rollback.id },
  });
}
