import type { DeploymentMode } from "../../domain/log/entry.js";
import type { CommitSha } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import { showOrTell } from "./show-or-tell.js";

export interface DeploymentOrder {
  readonly id: string;
  readonly mode: DeploymentMode;
  readonly sha: CommitSha;
  readonly release: string;
  readonly previousSha: string;
  readonly previousRelease: string;
}

type CreateRequest = Parameters<Ports["deployments"]["create"]>[0];

/** The Deployment that GitHub shows of it. Its id goes with the order, so that nobody has to look for it when it ends. */
export async function showDeployment(
  ports: Ports,
  order: DeploymentOrder,
  request: CreateRequest,
): Promise<void> {
  await showOrTell(ports, `GitHub shows no Deployment for ${order.id}`, async () => {
    announceDeployment(ports, order, await ports.deployments.create(request));
  });
}

/**
 * The outputs that make the caller's deploy job run, set when the log has confirmed the intent. The attempt goes with them:
 * a re-run keeps the outputs of finished jobs and must not deploy an old decision (platform fact 8).
 */
export function announceDeployment(ports: Ports, order: DeploymentOrder, shown?: number): void {
  const attempt = String(ports.run.reference.attempt);
  ports.runner.setOutput(
    "deployment",
    JSON.stringify({
      mode: order.mode,
      release: order.release,
      "previous-sha": order.previousSha,
      "previous-release": order.previousRelease,
      id: order.id,
      "run-attempt": attempt,
      ...(shown === undefined ? {} : { shown }),
    }),
  );
  ports.runner.setOutput("run-attempt", attempt);
  ports.runner.setOutput("sha", order.sha);
}
