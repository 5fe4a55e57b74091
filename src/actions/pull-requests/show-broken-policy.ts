import { statusContext } from "../../domain/values/names.js";
import { brokenPolicyDisplay } from "../../domain/display/pull-request-status.js";
import type { Finding } from "../../domain/reasons/reasons.js";
import type { World } from "../../ports/world.js";
import { show } from "./publish.js";
import { foreignRun } from "../run/decision-context.js";

/**
 * Without a policy nothing is decided, and pull requests would go on showing what was true before. What is released is
 * left alone: it has only to land.
 */
export async function showBrokenPolicy(world: World, findings: readonly Finding[]): Promise<void> {
  const snapshot = await world.snapshots.read();
  const { log, policy } = snapshot;
  if (log.kind !== "read" || policy.kind === "read" || foreignRun(world, snapshot, log.state.callers)) return;
  const display = brokenPolicyDisplay(findings);
  const waiting = snapshot.pullRequests.filter(
    ({ statuses }) =>
      !statuses.some(({ context, state }) => context === statusContext && state === "success"),
  );
  await Promise.all(waiting.map((pullRequest) => show(world, pullRequest, display)));
}
