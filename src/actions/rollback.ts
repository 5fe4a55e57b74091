import type { World } from "../ports/world.js";
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
export async function rollback(world: World, inputs: Inputs<"rollback">): Promise<void> {
  if (inputs.phase === "approve")
    return decideOnClick(world, { gateResult: inputs["gate-result"], consoleSha: inputs["console-sha"] });
  if (inputs.phase === "drill") return drill(world);
  const { hint } = world.run;
  if (hint.kind === "dispatch" && inputs.request !== "")
    return resumeRequest(world, { id: inputs.request, consoleSha: inputs["console-sha"] });
  await refuseOldRerun(world, "restore / decide");
  switch (hint.kind) {
    case "dispatch":
      await requestRollback(world, {
        by: { login: world.run.actor, isBot: world.run.actorIsBot },
        reason: inputs.reason,
        asked: inputs.release.trim(),
      });
      return;
    case "issue":
      return requestByForm(world, hint);
    case "comment":
      return obeyCommand(world, hint, inputs["console-sha"]);
    case "issue-state":
      return followIssue(world, hint);
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
