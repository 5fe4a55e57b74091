import type { Snapshot } from "../../domain/snapshot/snapshot.js";
import type { Ports } from "../../ports/ports.js";
import { installedCallers } from "../log/installed-callers.js";
import { foreignRun } from "../run/decision-context.js";

/**
 * A set-up that cannot work is told on the pull requests that meet it first: one comment each, which goes when nothing is
 * left. Only until something was released, and only when a pull request is new, or at a push or a sweep. Display only:
 * that it fails stops nothing.
 */
export async function tellSetup(ports: Ports, snapshot: Snapshot): Promise<void> {
  const { log, pullRequests } = snapshot;
  const hasReleased =
    log.kind === "read" && log.state.releases.some((release) => release.pullRequests.length > 0);
  const isNew = pullRequests.some(({ statusComment }) => statusComment === undefined);
  const { hint, actorIsBot } = ports.run;
  // A role or a rule that was mended starts no run.
  const isSweep = hint.kind === "schedule" || (hint.kind === "dispatch" && !actorIsBot);
  const mayHaveChanged =
    hint.kind === "push" || (isSweep && foreignRun(ports, snapshot, installedCallers) === undefined);
  if (ports.setup === undefined || hasReleased || pullRequests.length === 0) return;
  if (!isNew && !mayHaveChanged) return;
  const { examineSetup } = await import("./examine-setup.js");
  await examineSetup(ports, snapshot, { reader: ports.setup, mayHaveChanged });
}
