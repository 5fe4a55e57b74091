import { branches } from "../domain/values/names.js";
import { decideRelease, type ReleaseDecision, type ReleaseFacts } from "../domain/train/release-decision.js";
import { liveRelease } from "../domain/rollback/target.js";
import { consoleSummary } from "../domain/display/job-summaries.js";
import type { World } from "../ports/world.js";
import { gateReports } from "./run/gate-reports.js";
import { RefusedError, refuse } from "./run/refusal.js";
import { readSnapshot, setupFindings } from "./run/decision-context.js";
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
    policy.kind === "read" ? await decisionOn(world, { snapshot, state, policy: policy.policy }) : undefined;
  await world.runner.summary(consoleSummary(state, { verdict: verdict.text, decision }));
  world.runner.setOutput("live-release", liveRelease(state)?.version ?? "");
  world.runner.setOutput("verified", String(verdict.isIntact));
  if (!verdict.isIntact) throw refuse("log-unreadable", `${branches.log}: ${verdict.text}`);
}

const decisionOn = async (world: World, facts: ReleaseFacts): Promise<ReleaseDecision> =>
  decideRelease({ ...facts, reports: await gateReports(world, facts) });
