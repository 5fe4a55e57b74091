import { environments, consoleName } from "../../../domain/values/names.js";
import { finding, remedyOf, type Finding } from "../../../domain/reasons/reasons.js";
import { preauthorisationFinding } from "../../../domain/rollback/approvers.js";
import type { Debt, ProductionState } from "../../../domain/state/state.js";
import type { World } from "../../../ports/world.js";
import { isGateUsable } from "../../run/approval-gate.js";
import type { Payment } from "../../run/follow-up-outcome.js";
import { requestDraft } from "./draft-request.js";
import type { Standing } from "../../run/decision-context.js";
import { transact, type Decision } from "../../run/transaction.js";

/**
 * A release did not end well: a rollback is requested with the evidence, as by a member of the team, or carried out where
 * the policy says so beforehand. A debt, so that a run that dies before the question does not lose it.
 */
export async function askForRollback(world: World, first: Standing, debt: Debt): Promise<Payment> {
  const { entries, standing, value } = await transact(world, first, async (now) => {
    const isOwed = now.state.debts.some(({ key }) => key === debt.key);
    return isOwed ? failureDecision(world, now) : { drafts: [], value: undefined };
  });
  if (value !== undefined) return { kind: "refused", found: value.found, remedy: remedyOf(value) };
  // Before people are told: where it is approved, nobody waits for that.
  if (entries.some(({ type }) => type === "rollback-requested")) await dispatchRequest(world, standing);
  return { kind: "paid", drafts: [], standing };
}

/** The deployment of a rollback did not end well: its approvers are asked anew; nothing is tried twice by itself. */
export async function askAnew(world: World, standing: Standing): Promise<void> {
  if (standing.state.rollback?.phase === "failed") await dispatchRequest(world, standing);
}

/** A first deployment that failed has nothing to go back to. The value: what a person has to see to. */
async function failureDecision(world: World, standing: Standing): Promise<Decision<Finding | undefined>> {
  const { state, policy } = standing;
  const { production } = state;
  if (production.kind !== "uncertain") return { drafts: [], value: undefined };
  const { onFailure } = policy.production;
  const { version, deployment } = production.attempt;
  if (onFailure === "none") return notRequested(deployment, '"production.on-failure" is none.');
  const made = await requestDraft(world, standing, {
    by: consoleName,
    automatic: true,
    ...(onFailure === "rollback" ? { preauthorised: true } : {}),
    asked: "",
    reason: failureReason(production),
  });
  if ("draft" in made) return { drafts: [made.draft], value: undefined };
  if (made.finding.code !== "no-target") return { drafts: [], value: made.finding };
  world.runner.notice(finding("no-target", `${version} (${deployment}) failed; ${made.finding.found}`));
  return notRequested(deployment, made.finding.found);
}

const notRequested = (deployment: string, reason: string): Decision<undefined> => ({
  drafts: [{ actor: "console", facts: { type: "rollback-not-requested", deployment, reason } }],
  value: undefined,
});

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
