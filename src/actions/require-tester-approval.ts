import type { Ports } from "../ports/ports.js";
import { findApprovalWork } from "./approval/approval-work.js";
import { ensureGate } from "./approval/open-gate.js";
import { askForRoles } from "./run/gate-reports.js";
import type { Inputs } from "./run/inputs.js";
import { readContext } from "./run/decision-context.js";
import { recordClick, reviewAt } from "./approval/record-click.js";

/**
 * The decision of the train. Without `gate-result` it decides on what is there and opens a gate where a click is wanted;
 * with it, it first records the click that let this run go on. What only shows is loaded after the first answer.
 */
export async function requireTesterApproval(
  ports: Ports,
  inputs: Inputs<"require-tester-approval">,
): Promise<void> {
  const click = inputs["gate-result"] === "" ? undefined : ports.runs.reviews(ports.run.reference.id);
  let context = await readContext(ports);
  const reviews = await click;
  askForRoles(ports, context, reviews === undefined ? [] : [reviewAt(reviews)?.by.login]);
  if (reviews !== undefined)
    context = await recordClick(ports, context, { reviews, result: inputs["gate-result"] });
  const work = await findApprovalWork(ports, context);
  const { decision, granted } = work;
  const { gateIsOver, ...after } = await ensureGate(ports, work.context, {
    work,
    afterClick: click !== undefined,
  });
  context = after.context;
  const { publish } = await import("./pull-requests/publish.js");
  if (!granted) await publish(ports, context, { waiting: new Map(), leaveOutBoarding: true, gateIsOver });
  const { tellDecision } = await import("./display/tell-decision.js");
  await tellDecision(ports, context.state, decision);
  ports.runner.setOutput(
    "decision",
    granted ? "granted" : decision.decision === "granted" ? "awaited" : decision.decision,
  );
}
