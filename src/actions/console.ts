import { branches } from "../domain/values/names.js";
import { decideRelease, type ReleaseDecision, type ReleaseFacts } from "../domain/train/release-decision.js";
import { liveRelease } from "../domain/rollback/target.js";
import { consoleSummary } from "../domain/display/job-summaries.js";
import type { Ports } from "../ports/ports.js";
import { gateReports } from "./run/gate-reports.js";
import { RefusedError, refuse } from "./run/refusal.js";
import { readSnapshot, setupFindings } from "./run/decision-context.js";
import { verifyNewest } from "./verify-newest.js";

/** Read only, from any ref: whether the log holds, and what it says about now. */
export async function showConsole(ports: Ports): Promise<void> {
  const snapshot = await readSnapshot(ports);
  const { log, policy } = snapshot;
  if (log.kind !== "read")
    throw new RefusedError(setupFindings(snapshot).filter(({ code }) => code.startsWith("log-")));
  const { state } = log;
  const verdict = await verifyNewest(ports, { head: log.head, state });
  const decision =
    policy.kind === "read" ? await decisionOn(ports, { snapshot, state, policy: policy.policy }) : undefined;
  await ports.runner.summary(consoleSummary(state, { verdict: verdict.text, decision }));
  ports.runner.setOutput("live-release", liveRelease(state)?.version ?? "");
  ports.runner.setOutput("verified", String(verdict.isIntact));
  if (!verdict.isIntact) throw refuse("log-unreadable", `${branches.log}: ${verdict.text}`);
}

const decisionOn = async (ports: Ports, facts: ReleaseFacts): Promise<ReleaseDecision> =>
  decideRelease({ ...facts, reports: await gateReports(ports, facts) });
