import { statusContext } from "../../domain/values/names.js";
import { brokenPolicyDisplay } from "../../domain/display/pull-request-status.js";
import type { Finding } from "../../domain/reasons/reasons.js";
import type { Ports } from "../../ports/ports.js";
import { installedCallers } from "../log/installed-callers.js";
import { show } from "./publish.js";
import { foreignRun } from "../run/decision-context.js";

/**
 * Without a policy nothing is decided, and pull requests would go on showing what was true before. What is released is
 * left alone: it has only to land.
 */
export async function showBrokenPolicy(ports: Ports, findings: readonly Finding[]): Promise<void> {
  const snapshot = await ports.snapshots.read();
  const { log, policy } = snapshot;
  // Before the first entry nothing names the callers but their installed names.
  const callers = log.kind === "read" ? log.state.callers : installedCallers;
  if (log.kind !== "read" && log.kind !== "absent") return;
  if (policy.kind === "read" || foreignRun(ports, snapshot, callers)) return;
  const display = brokenPolicyDisplay(findings);
  const waiting = snapshot.pullRequests.filter(
    ({ statuses }) =>
      !statuses.some(({ context, state }) => context === statusContext && state === "success"),
  );
  await Promise.all(waiting.map((pullRequest) => show(ports, pullRequest, display)));
}
