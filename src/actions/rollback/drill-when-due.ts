import { messageOf } from "../../domain/values/message-of.js";
import { finding } from "../../domain/reasons/reasons.js";
import type { Ports } from "../../ports/ports.js";
import type { DecisionContext } from "../run/decision-context.js";

const weekInMilliseconds = 7 * 24 * 60 * 60 * 1000;

/**
 * For the scheduled sweep: a drill a week. The rollback's own workflow has no schedule, because GitHub disables workflows
 * that have one after 60 days without activity, whole (platform fact 15).
 */
export async function drillWhenDue(ports: Ports, { state }: DecisionContext): Promise<void> {
  const { drill: last, releases, rollback, attempt } = state;
  if (releases.length === 0 || rollback !== null || attempt !== null) return;
  if (last !== null && Date.parse(ports.clock.now()) - Date.parse(last.at) < weekInMilliseconds) return;
  try {
    await ports.runs.dispatch({
      workflow: "rollback.yml",
      inputs: { reason: "Weekly drill", drill: "true" },
    });
  } catch (error) {
    const said = messageOf(error);
    ports.runner.notice(
      finding(
        "misconfigured",
        `The workflow rollback.yml cannot be started: ${said}`,
        "Enable it: Actions, Rollback, Enable workflow.",
      ),
    );
  }
}
