import type { Entry } from "../../domain/log/entry.js";
import type { CommitSha } from "../../domain/values/values.js";
import { costLine, stagingSummary } from "../../domain/display/job-summaries.js";
import { isShort } from "../../domain/values/request-budget.js";
import type { Ports } from "../../ports/ports.js";
import { tellDecision } from "../display/tell-decision.js";
import { showOrTell } from "../display/show-or-tell.js";
import { closeReleased } from "../pull-requests/close-released.js";
import { budgetNow } from "../run/budget-now.js";
import { setupFindings, type DecisionContext } from "../run/decision-context.js";
import type { StagingMove } from "../staging/move-staging.js";
import type { Round } from "./round.js";
import { showStagingDeployment } from "./staging-order.js";

/** What came of it, to everybody whom it concerns; and what a sweep mends beside. */
export async function showAfterMove(ports: Ports, round: Round): Promise<void> {
  const { context, moved, first, consoleSha } = round;
  if (moved === undefined) return;
  const { value: move, entries } = moved;
  await Promise.all([
    isShownNext(round, move) ? undefined : publishMove(ports, context, { move, first }),
    publishLeft(ports, move.left),
    closeReleased(ports, context),
    cancelGate(ports, move.supersededGate),
    showStagingDeployment(ports, context, { deployment: move.deployment, consoleSha }),
    mend(ports, round),
  ]);
  await ports.runner.summary(stagingSummary(context.state, entries));
  for (const { sequence, type } of entries) ports.runner.info(`${sequence} ${type}`);
  if (round.approval !== undefined && !round.decides)
    await tellDecision(ports, context.state, round.approval.decision);
  await ports.runner.summary(costLine(ports.meter.read()));
}

export async function showAfterResult(ports: Ports, { context, first, moved }: Round): Promise<void> {
  if (moved !== undefined) {
    await closeReleased(ports, context);
    await publishLeft(ports, moved.value.left);
  }
  const [unreadable] = setupFindings(context.snapshot);
  const waiting = new Map(
    unreadable === undefined ? [] : context.snapshot.pullRequests.map(({ number }) => [number, unreadable]),
  );
  const { publish } = await import("../pull-requests/publish.js");
  await publish(ports, context, {
    waiting,
    leaveOutBoarding: false,
    openBefore: first.snapshot.pullRequests,
  });
}

async function publishMove(
  ports: Ports,
  context: DecisionContext,
  { move, first }: { readonly move: StagingMove; readonly first: DecisionContext },
): Promise<void> {
  const { publish } = await import("../pull-requests/publish.js");
  await publish(ports, context, {
    waiting: whyWaiting(move),
    leaveOutBoarding: false,
    openBefore: first.snapshot.pullRequests,
  });
}

async function publishLeft(ports: Ports, left: StagingMove["left"]): Promise<void> {
  if (left.length === 0) return;
  const { publishDeparted } = await import("../pull-requests/publish-departed.js");
  await publishDeparted(ports, left);
}

/** Nobody is to blame for what keeps all of them from boarding; each of them says it. */
const whyWaiting = ({ waiting, refusal, plan }: StagingMove): StagingMove["waiting"] =>
  refusal === undefined
    ? waiting
    : new Map([...plan.merges.map(({ number }) => [number, refusal] as const), ...waiting]);

/** Nothing changed and nobody waits to board: the next step opens a gate and shows the rest. A release shows nothing before. */
function isShownNext({ decides, approval, first, context }: Round, move: StagingMove): boolean {
  const isStill = context.head === first.head && move.plan.waiting.size === 0 && whyWaiting(move).size === 0;
  return decides && isStill && approval?.granted !== true;
}

/** The train that waited there is no more; a click would decide nothing. */
async function cancelGate(ports: Ports, run: number | undefined): Promise<void> {
  if (run === undefined || run === ports.run.reference.id) return;
  await showOrTell(ports, `Run ${run} still waits at a gate that decides nothing`, () =>
    ports.runs.cancel(run, { force: false }),
  );
}

/** What lost events and runs that died left behind. A run that the console dispatched has a task of its own. */
async function mend(ports: Ports, { context, found, newest }: Round): Promise<void> {
  const { hint, actorIsBot } = ports.run;
  if (hint.kind === "schedule" && isShort(budgetNow(ports, context)))
    return ports.runner.info(
      "GitHub's limit on requests is nearly reached: what only tidies up, and the drill, wait for the next scheduled run.",
    );
  const mendsWhatDied = hint.kind === "schedule" || (hint.kind === "dispatch" && !actorIsBot);
  if (!mendsWhatDied) return;
  const { repairAfterCrashes } = await import("../deployment/repair-after-crashes.js");
  await Promise.all([
    showOrTell(ports, "What runs that died left behind stays", () => repairAfterCrashes(ports, context)),
    ...(hint.kind === "schedule" ? [tidyUp(ports, context, { head: found.head, entries: newest })] : []),
  ]);
}

/** What only the schedule does. */
async function tidyUp(
  ports: Ports,
  context: DecisionContext,
  log: { readonly head: CommitSha; readonly entries: readonly Entry[] },
): Promise<void> {
  const { drillWhenDue } = await import("../rollback/drill-when-due.js");
  const { repeatEventsOfDeadRuns } = await import("../follow-ups/events-of-dead-runs.js");
  await Promise.all([
    ports.merging.sweep(),
    drillWhenDue(ports, context),
    repeatEventsOfDeadRuns(ports, context, log),
  ]);
}
