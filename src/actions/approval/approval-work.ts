import { decideShipping } from "../../domain/train/ready-to-release.js";
import { runsOnStaging, wantsApproval, type ReleaseDecision } from "../../domain/train/release-decision.js";
import { environments } from "../../domain/values/names.js";
import type { Ports } from "../../ports/ports.js";
import { isGateOpen } from "./approval-gate.js";
import { budgetNow } from "../run/budget-now.js";
import type { DecisionContext } from "../run/decision-context.js";
import { gateReports } from "../run/gate-reports.js";

/** What is decided on what runs on staging, and whether that leaves anything to do. */
export interface ApprovalWork {
  /** As it was given, with what was learned on the way about what is left to ask. */
  readonly context: DecisionContext;
  readonly decision: ReleaseDecision;
  /** The release begins now. */
  readonly granted: boolean;
  /** A click is wanted, and no run waits for one. */
  readonly lacksGate: boolean;
  /** Approved, and nothing is missing but that GitHub says whether it merges: another look may know. */
  readonly awaitsLook: boolean;
}

/** Nothing is written. One request, only where the log says that a gate is open, or before a release begins. */
export async function findApprovalWork(ports: Ports, given: DecisionContext): Promise<ApprovalWork> {
  const reports = await gateReports(ports, given);
  const isGranted = ({ decision, holds }: ReleaseDecision): boolean =>
    decision === "granted" && holds.length === 0;
  let [context, decision] = [given, decideShipping({ ...given, reports })];
  if (isGranted(decision)) {
    context = await withWholeBudget(ports, given);
    decision = decideShipping({ ...context, reports });
  }
  const granted = isGranted(decision);
  const isWanted = !granted && decision.decision !== "none" && isGateWanted(context, decision);
  const lacksGate = isWanted && !(await isGateOpen(ports, context.state));
  return { context, decision, granted, lacksGate, awaitsLook: !granted && isOnlyUnknown(decision) };
}

/**
 * A release waits where little of either is left for a rollback, and a look alone shows no more than the points of
 * GraphQL. Asked is what the next step of the job asks anyway, which then finds the answer.
 */
async function withWholeBudget(ports: Ports, context: DecisionContext): Promise<DecisionContext> {
  const { snapshot } = context;
  if (snapshot.budget !== undefined && budgetNow(ports, context).rest === undefined)
    await ports.environments.protectionOf(environments.production);
  return { ...context, snapshot: { ...snapshot, budget: budgetNow(ports, context) } };
}

/** No event comes when GitHub has worked it out (platform fact 56). */
const isOnlyUnknown = ({ decision, holds }: ReleaseDecision): boolean =>
  decision === "granted" && holds.every(({ code }) => code === "mergeable-unknown");

const isGateWanted = ({ state, policy }: DecisionContext, decision: ReleaseDecision): boolean =>
  policy.approval.sources.includes("environment") && runsOnStaging(state) && wantsApproval(decision, policy);
