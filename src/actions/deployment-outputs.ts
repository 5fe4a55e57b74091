import type { DeploymentMode } from "../domain/entry.js";
import type { CommitSha } from "../domain/values.js";
import type { World } from "../ports/world.js";

export interface DeploymentOrder {
  readonly id: string;
  readonly mode: DeploymentMode;
  readonly sha: CommitSha;
  readonly release: string;
  readonly previousSha: string;
  readonly previousRelease: string;
}

/** The outputs that make the caller's deploy job run. Set last, when the log has confirmed the intent. */
export function orderDeployment(world: World, order: DeploymentOrder): void {
  const attempt = String(world.run.reference.attempt);
  world.runner.setOutput(
    "deployment",
    JSON.stringify({
      mode: order.mode,
      release: order.release,
      "previous-sha": order.previousSha,
      "previous-release": order.previousRelease,
      id: order.id,
      "run-attempt": attempt,
    }),
  );
  world.runner.setOutput("run-attempt", attempt);
  world.runner.setOutput("sha", order.sha);
}
