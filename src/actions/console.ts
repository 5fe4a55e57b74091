import { branches } from "../domain/branches.js";
import { decideRelease } from "../domain/release.js";
import { liveRelease } from "../domain/rollback.js";
import { consoleSummary } from "../domain/summaries.js";
import type { World } from "../ports/world.js";
import { RefusedError, refuse } from "./refusal.js";
import { readSnapshot, setupFindings } from "./standing.js";
import { verifyNewest } from "./verify-newest.js";

/** Read only, from any ref: whether the log holds, and what it says about now. */
export async function showConsole(world: World): Promise<void> {
  const snapshot = await readSnapshot(world);
  const { log, policy } = snapshot;
  if (log.kind !== "read")
    throw new RefusedError(setupFindings(snapshot).filter(({ code }) => code.startsWith("log-")));
  const { state } = log;
  const verdict = await verifyNewest(world, { head: log.head, state });
  const decision =
    policy.kind === "read" ? decideRelease({ snapshot, state, policy: policy.policy }) : undefined;
  await world.runner.summary(consoleSummary(state, { verdict: verdict.text, decision }));
  world.runner.setOutput("live-release", liveRelease(state)?.version ?? "");
  world.runner.setOutput("verified", String(verdict.isIntact));
  if (!verdict.isIntact) throw refuse("log-unreadable", `${branches.log}: ${verdict.text}`);
}
