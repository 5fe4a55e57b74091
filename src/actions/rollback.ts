import type { Ports } from "../ports/ports.js";
import { drill } from "./rollback/drill.js";
import type { Inputs } from "./run/inputs.js";
import { refuseOldRerun } from "./rollback/old-rerun.js";
import { refuse } from "./run/refusal.js";
import { decideOnClick } from "./rollback/gate-decision.js";
import { obeyCommand } from "./rollback/comment-command.js";
import { requestByForm } from "./rollback/request-by-form.js";
import { resumeRequest } from "./rollback/gate.js";
import { followIssue } from "./rollback/withdraw.js";
import { requestRollback } from "./rollback/request.js";

/**
 * `request` opens a request or reads a command about one; `approve` decides on the click that let this run go on; `drill`
 * only finds out whether they would work.
 */
export async function rollback(ports: Ports, inputs: Inputs<"rollback">): Promise<void> {
  if (inputs.phase === "approve")
    return decideOnClick(ports, { gateResult: inputs["gate-result"], consoleSha: inputs["console-sha"] });
  if (inputs.phase === "drill") return drill(ports);
  const { hint } = ports.run;
  if (hint.kind === "dispatch" && inputs.request !== "")
    return resumeRequest(ports, { id: inputs.request, consoleSha: inputs["console-sha"] });
  await refuseOldRerun(ports, "restore / decide");
  switch (hint.kind) {
    case "dispatch":
      await requestRollback(ports, {
        by: { login: ports.run.actor, isBot: ports.run.actorIsBot },
        reason: inputs.reason,
        asked: inputs.release.trim(),
      });
      return;
    case "issue":
      return requestByForm(ports, hint);
    case "comment":
      return obeyCommand(ports, hint, inputs["console-sha"]);
    case "issue-state":
      return followIssue(ports, hint);
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
