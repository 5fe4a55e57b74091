import { isShort } from "../../domain/values/request-budget.js";
import { runsOnStaging } from "../../domain/train/release-decision.js";
import { awaitsNextRun } from "../../domain/gates/gates.js";
import { trainStandsStill } from "../../domain/state/follow-ups.js";
import type { CommandReview } from "../../domain/snapshot/snapshot.js";
import type { Ports } from "../../ports/ports.js";
import { withUnwritten } from "../log/unwritten.js";
import { budgetNow } from "../run/budget-now.js";
import {
  readSnapshot,
  requireStanding,
  setupFindings,
  withApprovers,
  type DecisionContext,
} from "../run/decision-context.js";
import { gateReports } from "../run/gate-reports.js";
import { moveStaging } from "../staging/move-staging.js";
import { requireVouchedState } from "../log/verify-newest.js";
import type { Round } from "./round.js";
import { showAfterMove, showAfterResult } from "./show-round.js";
import { orderStaging } from "./staging-order.js";

type Run = (ports: Ports, round: Round) => Promise<Partial<Round>>;

interface Step {
  readonly does: string;
  readonly when: (round: Round) => boolean;
  readonly run: Run;
}

const always = (): boolean => true;
const onSweep = ({ occasion }: Round): boolean => occasion === "sweep";
const afterResult = ({ occasion }: Round): boolean => occasion === "result";
const beforeResult = (round: Round): boolean => !afterResult(round);
const isReadable = ({ context }: Round): boolean => setupFindings(context.snapshot).length === 0;
/** After a result the train may wait for something that only a person can do. */
const movesOn = (round: Round): boolean =>
  beforeResult(round) || (isReadable(round) && !trainStandsStill(round.context.state));
/** The record that would have asked for the rollback never ran. */
const attemptEnded = ({ first, context }: Round): boolean =>
  first.state.attempt !== null && context.state.attempt === null;
const rollbackIsOpen = ({ context }: Round): boolean => context.state.rollback !== null;
const rollbackIsNew = ({ first, context }: Round): boolean =>
  context.state.rollback?.id !== first.state.rollback?.id;
const stagingWaits = ({ context: { state } }: Round): boolean =>
  !runsOnStaging(state) && state.staging.intent === null;

/**
 * All that is due in a run that promotes or that recorded a result in production, in this order. Each step begins on what
 * the one before left, and finds nothing to do where another run was faster. What most runs have no need of is loaded by
 * the step that needs it. @internal used here and by tests
 */
export const steps: readonly Step[] = [
  { does: "verify the newest entries of the log", when: onSweep, run: verifyNewestEntries },
  { does: "show how the deployment ended", when: afterResult, run: showResult },
  {
    does: "obey commands in reviews, and that of the comment that woke the run",
    when: beforeResult,
    run: obeyCommand,
  },
  { does: "close deployments whose runs died", when: hasOpenIntent, run: closeOrphaned },
  { does: "settle follow-ups of runs that died", when: hasFollowUps, run: settleOrphaned },
  { does: "settle the follow-ups of the result", when: afterResult, run: settleAll },
  { does: "notice merged recoveries", when: hasRecoveries, run: noticeMerged },
  { does: "write what was settled where staging cannot take it along", when: writesNow, run: write },
  { does: "ask again for a rollback that failed", when: asksAgain, run: askAgain },
  { does: "go on with an open request for a rollback", when: goesOnWithRequest, run: followRequest },
  { does: "bring staging to what it should be", when: movesOn, run: bringStagingUpToDate },
  { does: "have staging deployed, released, or a gate opened", when: beforeResult, run: order },
  { does: "start a run for what this one cannot do", when: afterResult, run: startAnother },
  { does: "show it all", when: always, run: show },
  { does: "have the console page made where no event does it", when: afterResult, run: startConsolePage },
];

/** Goes through the steps, each with the guard beside it. */
export async function reconcile(ports: Ports, begun: Round): Promise<Round> {
  let round = begun;
  for (const { when, run } of steps) if (when(round)) round = { ...round, ...(await run(ports, round)) };
  return round;
}

async function verifyNewestEntries(ports: Ports, { found }: Round): Promise<Partial<Round>> {
  return { newest: await requireVouchedState(ports, found, { isSweep: true }) };
}

/** Display only, and never fails. */
async function showResult(ports: Ports, { context, result, beside }: Round): Promise<Partial<Round>> {
  if (result === undefined) return {};
  const { concludeDeployment } = await import("../deployment/github-deployment.js");
  const shown = concludeDeployment(ports, context, { ...result, logUrl: ports.run.reference.url });
  return { beside: [...beside, shown] };
}

async function obeyCommand(ports: Ports, { context }: Round): Promise<Partial<Round>> {
  const { hint } = ports.run;
  const isInReview = context.snapshot.pullRequests.some(
    ({ commandReviews = [] }) => commandReviews.length > 0,
  );
  if (hint.kind !== "comment" && !isInReview) return {};
  const { obeyReviewCommands } = await import("../commands/review-commands.js");
  const { obeyPullRequestCommand } = await import("../commands/pull-request-command.js");
  // In the order in which people wrote them.
  const isBefore = ({ submittedAt }: CommandReview): boolean =>
    hint.kind !== "comment" || submittedAt <= hint.createdAt;
  const before = await obeyReviewCommands(ports, context, isBefore);
  const commented = await obeyPullRequestCommand(ports, before);
  const first = await obeyReviewCommands(ports, commented, (review) => !isBefore(review));
  return { first, context: first };
}

/** Perhaps of a run that is over. */
function hasOpenIntent(round: Round): boolean {
  const { attempt, staging } = round.context.state;
  return beforeResult(round) && (attempt !== null || staging.intent !== null);
}

async function closeOrphaned(ports: Ports, { context }: Round): Promise<Partial<Round>> {
  const { closeOrphanedIntents } = await import("../deployment/orphaned-intents.js");
  return { context: await closeOrphanedIntents(ports, context) };
}

function hasFollowUps(round: Round): boolean {
  const { state, unwritten } = round.context;
  return beforeResult(round) && (state.followUps.length > 0 || unwritten.length > 0);
}

async function settleOrphaned(ports: Ports, { context }: Round): Promise<Partial<Round>> {
  const { settleFollowUps } = await loadFollowUps();
  return { context: await settleFollowUps(ports, context, { onlyOrphaned: true }) };
}

async function settleAll(ports: Ports, { context }: Round): Promise<Partial<Round>> {
  const { settleFollowUps } = await loadFollowUps();
  return { context: await settleFollowUps(ports, context, { onlyOrphaned: false, putsOff: true }) };
}

const loadFollowUps = () => import("../follow-ups/settle-follow-ups.js");

function hasRecoveries(round: Round): boolean {
  return beforeResult(round) && round.context.state.recoveries.length > 0;
}

async function noticeMerged(ports: Ports, { context }: Round): Promise<Partial<Round>> {
  const { noticeMergedRecoveries } = await import("../follow-ups/recovery/notice-merged-recovery.js");
  return { context: await noticeMergedRecoveries(ports, context) };
}

async function write(ports: Ports, { context }: Round): Promise<Partial<Round>> {
  const { writeAll } = await loadFollowUps();
  return { context: await writeAll(ports, context) };
}

function writesNow(round: Round): boolean {
  return afterResult(round) && (!movesOn(round) || round.context.state.rollback?.phase === "failed");
}

function asksAgain(round: Round): boolean {
  return rollbackIsOpen(round) && (afterResult(round) || attemptEnded(round));
}

async function askAgain(ports: Ports, { context }: Round): Promise<Partial<Round>> {
  const { requestAgain } = await loadRequests();
  await requestAgain(ports, context);
  return {};
}

const loadRequests = () => import("../follow-ups/rollback/automatic-rollback.js");

/** Not with a new one: a run for it was dispatched just now. */
function goesOnWithRequest(round: Round): boolean {
  return onSweep(round) && rollbackIsOpen(round) && !attemptEnded(round) && !rollbackIsNew(round);
}

/** What a lost event or a run that died was to do about it. */
async function followRequest(ports: Ports, round: Round): Promise<Partial<Round>> {
  const { withdrawWhenClosed } = await import("../rollback/withdraw.js");
  const { resumeLostRequest } = await loadRequests();
  const context = await withdrawWhenClosed(ports, round.context);
  await resumeLostRequest(ports, context);
  return { context };
}

async function bringStagingUpToDate(ports: Ports, round: Round): Promise<Partial<Round>> {
  if (!afterResult(round)) {
    const moved = await moveStaging(ports, round.context, { deploys: true });
    return { moved, context: moved.context };
  }
  const moved = await moveStaging(ports, await contextOfRecord(ports, round.context), { deploys: false });
  const { writeAll } = await loadFollowUps();
  return { moved, context: await writeAll(ports, moved.context) };
}

/** With the approvers' roles, and without the policies that pull requests propose. */
async function contextOfRecord(ports: Ports, { unwritten }: DecisionContext): Promise<DecisionContext> {
  const snapshot = await readSnapshot(ports, { proposals: false });
  return withApprovers(ports, withUnwritten(ports, await requireStanding(ports, snapshot), unwritten));
}

/** Before anything that only shows: a comment that fails must not strand the intent. */
async function order(ports: Ports, { context, moved }: Round): Promise<Partial<Round>> {
  return moved === undefined ? {} : orderStaging(ports, context, moved.value);
}

/**
 * Only a run that has the staging job can deploy what staging holds now; and no event may come for who waits only for the
 * next look at GitHub.
 */
async function startAnother(ports: Ports, round: Round): Promise<Partial<Round>> {
  if (!stagingWaits(round) && !(await isRunAwaited(ports, round))) return {};
  return { beside: [...round.beside, ports.runs.dispatch({ workflow: "release.yml", inputs: {} })] };
}

async function isRunAwaited(ports: Ports, round: Round): Promise<boolean> {
  if (!movesOn(round) || isShort(budgetNow(ports, round.context))) return false;
  const reports = await gateReports(ports, round.context);
  return [...reports.values()].some(awaitsNextRun);
}

async function show(ports: Ports, round: Round): Promise<Partial<Round>> {
  await Promise.all([
    ...round.beside,
    afterResult(round) ? showAfterResult(ports, round) : showAfterMove(ports, round),
  ]);
  return {};
}

async function startConsolePage(ports: Ports, { context }: Round): Promise<Partial<Round>> {
  if (isShort(budgetNow(ports, context))) return {};
  const { startPage } = await import("../display/start-page.js");
  await startPage(ports);
  return {};
}
