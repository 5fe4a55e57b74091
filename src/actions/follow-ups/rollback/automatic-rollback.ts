import { environments, consoleName } from "../../../domain/values/names.js";
import { finding, remedyOf, type Finding } from "../../../domain/reasons/reasons.js";
import { preauthorisationFinding } from "../../../domain/rollback/approvers.js";
import type { FollowUp, ProductionState } from "../../../domain/state/state.js";
import type { Ports } from "../../../ports/ports.js";
import { isGateUsable } from "../../approval/approval-gate.js";
import type { FollowUpOutcome } from "../../run/follow-up-outcome.js";
import { requestDraft } from "./draft-request.js";
import type { DecisionContext } from "../../run/decision-context.js";
import { transact, type Decision } from "../../log/transaction.js";

/**
 * A release failed: a rollback is requested with the evidence, as by a member of the team, or carried out where
 * the policy says so beforehand. A follow-up, so that a run that dies before the question does not lose it.
 */
export async function askForRollback(
  ports: Ports,
  first: DecisionContext,
  followUp: FollowUp,
): Promise<FollowUpOutcome> {
  const { entries, context, value } = await transact(ports, first, async (now) => {
    const isOwed = now.state.followUps.some(({ key }) => key === followUp.key);
    return isOwed ? failureDecision(ports, now) : { drafts: [], value: undefined };
  });
  if (value !== undefined) return { kind: "refused", found: value.found, remedy: remedyOf(value) };
  // Before people are told: where it is approved, nobody waits for that.
  if (entries.some(({ type }) => type === "rollback-requested")) await dispatchRequest(ports, context);
  return { kind: "settled", drafts: [], context };
}

/** The deployment of a rollback failed: its approvers are asked again; nothing is tried twice by itself. */
export async function requestAgain(ports: Ports, context: DecisionContext): Promise<void> {
  if (context.state.rollback?.phase === "failed") await dispatchRequest(ports, context);
}

/** A first deployment that failed has nothing to go back to. The value: what a person has to see to. */
async function failureDecision(
  ports: Ports,
  context: DecisionContext,
): Promise<Decision<Finding | undefined>> {
  const { state, policy } = context;
  const { production } = state;
  if (production.kind !== "uncertain") return { drafts: [], value: undefined };
  const { onFailure } = policy.production;
  const { version, deployment } = production.attempt;
  if (onFailure === "none") return notRequested(deployment, '"production.on-failure" is none.');
  const made = await requestDraft(ports, context, {
    by: consoleName,
    automatic: true,
    ...(onFailure === "rollback" ? { preauthorised: true } : {}),
    asked: "",
    reason: failureReason(production),
  });
  if ("draft" in made) return { drafts: [made.draft], value: undefined };
  if (made.finding.code !== "no-target") return { drafts: [], value: made.finding };
  ports.runner.notice(finding("no-target", `${version} (${deployment}) failed; ${made.finding.found}`));
  return notRequested(deployment, made.finding.found);
}

const notRequested = (deployment: string, reason: string): Decision<undefined> => ({
  drafts: [{ actor: consoleName, facts: { type: "rollback-not-requested", deployment, reason } }],
  value: undefined,
});

const failureReason = ({
  attempt: { version, deployment, run },
  evidence,
}: Extract<ProductionState, { kind: "uncertain" }>): string =>
  `The deployment of ${version} (${deployment}) failed.\n${evidence}\nRun: ${run.url}`;

/** The run that was to go on with it died before, or its gate was cancelled or ran out of time. */
export async function resumeLostRequest(ports: Ports, context: DecisionContext): Promise<void> {
  const { rollback, gates } = context.state;
  if (rollback === null || (rollback.phase !== "requested" && rollback.phase !== "failed")) return;
  const waiting = gates.rollback?.run.id;
  if (waiting !== undefined && (await ports.runs.status(waiting)).status !== "completed") return;
  await dispatchRequest(ports, context);
}

/** A run of its own goes on with the open request: at the gate, so that no other run ever waits, or at once by policy. */
export async function dispatchRequest(ports: Ports, { state, policy }: DecisionContext): Promise<void> {
  const { rollback } = state;
  if (rollback === null) return;
  const isApproved = preauthorisationFinding(rollback, policy) === undefined;
  const asksAtGate = !isApproved && policy.rollback.sources.includes("environment");
  if (!isApproved && !(asksAtGate && (await isGateUsable(ports, environments.rollbackApproval)))) return;
  await ports.runs.dispatch({
    workflow: "rollback.yml",
    inputs: { reason: Array.from(rollback.reason).slice(0, 200).join(""), request: rollback.id },
  });
}
