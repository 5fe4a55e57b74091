import type { Ports } from "../ports/ports.js";
import type { Inputs } from "./run/inputs.js";
import { refuseOldRerun } from "./rollback/old-rerun.js";
import { refuse } from "./run/refusal.js";

/**
 * `request` opens a request or reads a command about one; `approve` decides on the click that let this run go on; `drill`
 * only finds out whether they would work. Each is loaded when it is asked for.
 */
export async function rollback(ports: Ports, inputs: Inputs<"rollback">): Promise<void> {
  if (inputs.phase === "approve")
    return (await import("./rollback/gate-decision.js")).decideOnClick(ports, {
      gateResult: inputs["gate-result"],
      consoleSha: inputs["console-sha"],
    });
  if (inputs.phase === "drill") return (await import("./rollback/drill.js")).drill(ports);
  const { hint } = ports.run;
  if (hint.kind === "dispatch" && inputs.request !== "")
    return (await import("./rollback/gate.js")).resumeRequest(ports, {
      id: inputs.request,
      consoleSha: inputs["console-sha"],
    });
  await refuseOldRerun(ports, "restore / decide");
  switch (hint.kind) {
    case "dispatch":
      await (
        await import("./rollback/request.js")
      ).requestRollback(ports, {
        by: { login: ports.run.actor, isBot: ports.run.actorIsBot },
        reason: inputs.reason,
        asked: inputs.release.trim(),
      });
      return;
    case "issue":
    case "comment":
    case "issue-state":
      return (await import("./rollback/by-issue.js")).rollbackByIssue(ports, hint, inputs["console-sha"]);
    case "workflow-run":
    case "push":
    case "schedule":
    case "other":
      throw refuse(
        "misconfigured",
        `rollback cannot be started by "${hint.kind === "other" ? hint.name : hint.kind}".`,
      );
    default:
      return hint satisfies never;
  }
}
