import { decideShipping } from "../../domain/train/ready-to-release.js";
import { runsOnStaging, wantsApproval, type ReleaseDecision } from "../../domain/train/release-decision.js";
import type { Ports } from "../../ports/ports.js";
import { isGateOpen } from "./approval-gate.js";
import type { DecisionContext } from "../run/decision-context.js";
import { gateReports } from "../run/gate-reports.js";

/** What is decided on what runs on staging, and whether that leaves anything to do. */
export interface ApprovalWork {
  readonly decision: ReleaseDecision;
  /** The release begins now. */
  readonly granted: boolean;
  /** A click is wanted, and no run waits for one. */
  readonly lacksGate: boolean;
  /** Approved, and nothing is missing but that GitHub says whether it merges: another look may know. */
  readonly awaitsLook: boolean;
}

/** Nothing is written. One request, only where the log says that a gate is open. */
export async function findApprovalWork(ports: Ports, context: DecisionContext): Promise<ApprovalWork> {
  const decision = decideShipping({ ...context, reports: await gateReports(ports, context) });
  const granted = decision.decision === "granted" && decision.holds.length === 0;
  const isWanted = !granted && decision.decision !== "none" && isGateWanted(context, decision);
  const lacksGate = isWanted && !(await isGateOpen(ports, context.state));
  return { decision, granted, lacksGate, awaitsLook: !granted && isOnlyUnknown(decision) };
}

/** No event comes when GitHub has worked it out (platform fact 56). */
const isOnlyUnknown = ({ decision, holds }: ReleaseDecision): boolean =>
  decision === "granted" && holds.every(({ code }) => code === "mergeable-unknown");

const isGateWanted = ({ state, policy }: DecisionContext, decision: ReleaseDecision): boolean =>
  policy.approval.sources.includes("environment") && runsOnStaging(state) && wantsApproval(decision, policy);
