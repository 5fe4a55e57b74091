import { branches } from "../domain/values/names.js";
import { decideRelease, type ReleaseDecision, type ReleaseFacts } from "../domain/train/release-decision.js";
import { liveRelease } from "../domain/rollback/target.js";
import type { Snapshot } from "../domain/snapshot/snapshot.js";
import type { Pages } from "../ports/pages.js";
import type { Ports } from "../ports/ports.js";
import { gateReports } from "./run/gate-reports.js";
import { RefusedError, refuse } from "./run/refusal.js";
import { readSnapshot, setupFindings } from "./run/decision-context.js";
import { verifyNewest } from "./log/verify-newest.js";

export interface ConsoleWish {
  /** The file to write the page into; empty: no page. */
  readonly page: string;
  /** Directory of a clone that has the log. */
  readonly log: string;
}

/** Read only, from any ref: whether the log holds, and what it says about now. What only shows is loaded after the first answer. */
export async function showConsole(
  ports: Ports,
  { wish, pages }: { readonly wish: ConsoleWish; readonly pages: Pages },
): Promise<void> {
  const snapshot = await readSnapshot(ports);
  const { log, policy } = snapshot;
  // Before anything is judged: a page that says what is wrong with the log is worth the most then.
  const pageTrouble = wish.page === "" ? null : await makePage(ports, snapshot, { wish, pages });
  if (log.kind !== "read")
    throw new RefusedError(setupFindings(snapshot).filter(({ code }) => code.startsWith("log-")));
  const { state } = log;
  const verdict = await verifyNewest(ports, { head: log.head, state });
  const decision =
    policy.kind === "read" ? await decisionOn(ports, { snapshot, state, policy: policy.policy }) : undefined;
  const { showConsoleSummary } = await import("./run/console-summary.js");
  await showConsoleSummary(ports, { snapshot, state, verdict: verdict.text, decision });
  ports.runner.setOutput("live-release", liveRelease(state)?.version ?? "");
  ports.runner.setOutput("verified", String(verdict.isIntact));
  if (!verdict.isIntact) throw refuse("log-unreadable", `${branches.log}: ${verdict.text}`);
  if (pageTrouble !== null) throw refuse("log-unreadable", `${wish.log}: ${pageTrouble}`);
}

/** What is wrong with the log that the page was made of; null: nothing. */
async function makePage(
  ports: Ports,
  { policy }: Snapshot,
  { wish, pages }: { readonly wish: ConsoleWish; readonly pages: Pages },
): Promise<string | null> {
  const { entries, trouble } = await pages.write({
    clone: wish.log,
    file: wish.page,
    base: branches.base,
    policy: policy.kind === "read" ? policy.policy : undefined,
  });
  ports.runner.info(`The console page shows ${entries} entries.`);
  ports.runner.setOutput("page", wish.page);
  return trouble;
}

const decisionOn = async (ports: Ports, facts: ReleaseFacts): Promise<ReleaseDecision> =>
  decideRelease({ ...facts, reports: await gateReports(ports, facts) });
