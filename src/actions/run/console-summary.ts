import { diagnose } from "../../domain/doctor/diagnose.js";
import { isTold, setupSummary } from "../../domain/doctor/texts.js";
import { consoleSummary } from "../../domain/display/job-summaries.js";
import { sortFindings } from "../../domain/setup/finding.js";
import type { Snapshot } from "../../domain/snapshot/snapshot.js";
import type { State } from "../../domain/state/state.js";
import type { ReleaseDecision } from "../../domain/train/release-decision.js";
import type { Ports } from "../../ports/ports.js";
import { accessFindings } from "./access-findings.js";

interface Shown {
  readonly snapshot: Snapshot;
  readonly state: State;
  readonly verdict: string;
  readonly decision: ReleaseDecision | undefined;
}

/** What the log says about now, and what stands against the set-up. */
export async function showConsoleSummary(
  ports: Ports,
  { snapshot, state, verdict, decision }: Shown,
): Promise<void> {
  const shown = consoleSummary(state, { verdict, decision });
  await ports.runner.summary(`${shown}${await setupText(ports, snapshot)}`);
}

/** Empty: nothing does. That it cannot be read is no reason not to show the rest. */
async function setupText(ports: Ports, snapshot: Snapshot): Promise<string> {
  const { develop, policy, repository } = snapshot;
  if (ports.setup === undefined) return "";
  try {
    const [facts, access] = await Promise.all([
      ports.setup.read(develop.sha, { policy, base: repository.defaultBranch }),
      accessFindings(ports, snapshot),
    ]);
    const { findings, gates } = diagnose(facts);
    const all = sortFindings([...findings, ...access.findings]);
    return all.some(isTold) ? `\n${setupSummary({ findings: all, gates })}` : "";
  } catch {
    return "";
  }
}
