import { sequenceOfDeployment } from "../domain/log/deployment-id.js";
import { readContextOfResult } from "./log/fallback-policy.js";
import { decideShipping } from "../domain/train/ready-to-release.js";
import { gateReports } from "./run/gate-reports.js";
import { runsOnStaging } from "../domain/train/release-decision.js";
import { environments, branches } from "../domain/values/names.js";
import { parseCommand } from "../domain/commands/commands.js";
import { finding } from "../domain/reasons/reasons.js";
import { costLine, stagingSummary } from "../domain/display/job-summaries.js";
import type { Ports } from "../ports/ports.js";
import { requestAgain, resumeLostRequest } from "./follow-ups/rollback/automatic-rollback.js";
import { repairAfterCrashes } from "./deployment/repair-after-crashes.js";
import { closeReleased } from "./pull-requests/close-released.js";
import { closeOrphanedIntents } from "./deployment/orphaned-intents.js";
import { announceDeployment, showDeployment, type DeploymentOrder } from "./display/announce-deployment.js";
import { parseDeployment, type Inputs } from "./run/inputs.js";
import { verifyDeployment } from "./deployment/verify-deployment.js";
import { noticeMergedRecoveries } from "./follow-ups/recovery/notice-merged-recovery.js";
import { moveStaging, type StagingMove } from "./staging/move-staging.js";
import { repeatEventsOfDeadRuns, type NewestEntries } from "./follow-ups/events-of-dead-runs.js";
import { drillWhenDue } from "./rollback/drill.js";
import { openOrRead } from "./log/open-log.js";
import { publish } from "./pull-requests/publish.js";
import { settleFollowUps } from "./follow-ups/settle-follow-ups.js";
import { obeyPullRequestCommand } from "./commands/pull-request-command.js";
import { recordStaging } from "./deployment/record-result.js";
import { publishDeparted } from "./pull-requests/publish-departed.js";
import { showOrTell } from "./display/show-or-tell.js";
import type { DecisionContext } from "./run/decision-context.js";
import { requireVouchedState } from "./verify-newest.js";
import { withdrawWhenClosed } from "./rollback/withdraw.js";

/** `begin` brings staging to what it should be and requests its deployment; `finish` records the result. */
export async function promoteToStaging(ports: Ports, inputs: Inputs<"promote-to-staging">): Promise<void> {
  return inputs.phase === "begin" ? begin(ports, inputs["console-sha"]) : finish(ports, inputs);
}

async function begin(ports: Ports, consoleSha: string): Promise<void> {
  // What a stranger's comment costs, the step before has seen.
  const { hint } = ports.run;
  if (hint.kind === "comment" && hint.isPullRequest && parseCommand(hint.body) === undefined) return;
  const opened = await openOrRead(ports);
  const newest = isSweep(ports) ? await requireVouchedState(ports, opened, { isSweep: true }) : [];
  const first = await obeyPullRequestCommand(ports, opened);
  let context = await closeOrphanedIntents(ports, first);
  context = await settleFollowUps(ports, context, { onlyOrphaned: true });
  context = await noticeMergedRecoveries(ports, context);
  const isNew = context.state.rollback?.id !== first.state.rollback?.id; // then a run for it was dispatched just now
  // The record that would have asked never ran.
  if (first.state.attempt !== null && context.state.attempt === null) await requestAgain(ports, context);
  else if (isSweep(ports) && !isNew) context = await followOpenRequest(ports, context);
  const moved = await moveStaging(ports, context, { deploys: true });
  context = moved.context;
  const { decides } = order(ports, context, moved.value); // before anything that only shows: a failing comment must not strand the intent
  const isShownNext = decides && isStill(first, context, moved.value) && !(await isGranted(ports, context));
  await Promise.all([
    isShownNext ? undefined : showMove(ports, context, { moved: moved.value, first }),
    publishDeparted(ports, moved.value.left),
    closeReleased(ports, context),
    cancelGate(ports, moved.value.supersededGate),
    showStagingDeployment(ports, context, { deployment: moved.value.deployment, consoleSha }),
    repairs(ports, context, { head: opened.head, entries: newest }),
  ]);
  await ports.runner.summary(
    [stagingSummary(context.state, moved.entries), costLine(ports.meter.read())].join("\n"),
  );
  for (const entry of moved.entries) ports.runner.info(`${entry.sequence} ${entry.type}`);
}

const showMove = (
  ports: Ports,
  context: DecisionContext,
  { moved, first }: { readonly moved: StagingMove; readonly first: DecisionContext },
): Promise<void> =>
  publish(ports, context, {
    waiting: whyWaiting(moved),
    leaveOutBoarding: false,
    openBefore: first.snapshot.pullRequests,
  });

/** What lost events and runs that died left behind. A run that the console dispatched has a task of its own. */
async function repairs(ports: Ports, context: DecisionContext, newest: NewestEntries): Promise<void> {
  const { hint, actorIsBot } = ports.run;
  const mendsWhatDied = hint.kind === "schedule" || (hint.kind === "dispatch" && !actorIsBot);
  await Promise.all([
    mendsWhatDied
      ? showOrTell(ports, "What runs that died left behind stays", () => repairAfterCrashes(ports, context))
      : undefined,
    ...(hint.kind === "schedule"
      ? [ports.merging.sweep(), drillWhenDue(ports, context), repeatEventsOfDeadRuns(ports, context, newest)]
      : []),
  ]);
}

/** Nobody is to blame for what keeps all of them from boarding; each of them says it. */
const whyWaiting = ({ waiting, refusal, plan }: StagingMove): StagingMove["waiting"] =>
  refusal === undefined
    ? waiting
    : new Map([...plan.merges.map(({ number }) => [number, refusal] as const), ...waiting]);

/** What a lost event or a run that died was to do about it. */
async function followOpenRequest(ports: Ports, context: DecisionContext): Promise<DecisionContext> {
  const followed = await withdrawWhenClosed(ports, context);
  await resumeLostRequest(ports, followed);
  return followed;
}

const isSweep = ({ run: { hint } }: Ports): boolean => hint.kind === "schedule" || hint.kind === "dispatch";

/** The release begins with the next steps, which show nothing before. */
async function isGranted(ports: Ports, context: DecisionContext): Promise<boolean> {
  const { decision, holds } = decideShipping({ ...context, reports: await gateReports(ports, context) });
  return decision === "granted" && holds.length === 0;
}

/** Nothing changed and nobody waits to board: a next step of this job that decides shows what there is to show. */
const isStill = (first: DecisionContext, { head }: DecisionContext, move: StagingMove): boolean =>
  head === first.head && move.plan.waiting.size === 0 && whyWaiting(move).size === 0;

/** What the jobs and steps after this one have to do: deploy staging, or decide on what runs there. */
function order(
  ports: Ports,
  { state }: DecisionContext,
  { deployment, plan }: StagingMove,
): { readonly decides: boolean } {
  const isTested = state.train.staged.length > 0 && runsOnStaging(state);
  const decides = deployment === undefined && plan.kind !== "still" && isTested;
  if (decides) ports.runner.setOutput("decides", "true");
  if (deployment === undefined) return { decides };
  ports.runner.setOutput("continue", "true");
  announceDeployment(ports, orderOf(deployment));
  return { decides };
}

const orderOf = ({ id, commit, previous }: NonNullable<StagingMove["deployment"]>): DeploymentOrder => ({
  id,
  mode: "deploy",
  sha: commit.sha,
  release: "",
  previousSha: previous?.sha ?? "",
  previousRelease: "",
});

/** The train that waited there is no more; a click would decide nothing. */
async function cancelGate(ports: Ports, run: number | undefined): Promise<void> {
  if (run === undefined || run === ports.run.reference.id) return;
  await showOrTell(ports, `Run ${run} still waits at a gate that decides nothing`, () =>
    ports.runs.cancel(run, { force: false }),
  );
}

/** The Deployment on GitHub is of the commit that is deployed; a job's own would be of develop's tip. */
async function showStagingDeployment(
  ports: Ports,
  { state }: DecisionContext,
  { deployment, consoleSha }: { readonly deployment: StagingMove["deployment"]; readonly consoleSha: string },
): Promise<void> {
  if (deployment === undefined) return;
  await showDeployment(ports, orderOf(deployment), {
    environment: environments.staging,
    sha: deployment.commit.sha,
    description: `Staging: ${state.train.staged.map(({ number }) => `#${number}`).join(" ") || branches.base}`,
    payload: { deployment: deployment.id, mode: "deploy", log: state.log.hash, console: consoleSha },
  });
}

async function finish(ports: Ports, inputs: Inputs<"promote-to-staging">): Promise<void> {
  const { id, shown } = parseDeployment(inputs.deployment);
  ports.logPosition.saw(sequenceOfDeployment(id));
  const jobs = ports.runs.jobs(ports.run.reference);
  const first = await readContextOfResult(ports);
  const { intent } = first.state.staging;
  if (intent?.deployment !== id) {
    ports.runner.info(`${id} is not the open staging deployment; it was recorded before.`);
    return;
  }
  const verdict = await verifyDeployment(
    ports,
    {
      run: ports.run.reference,
      callerJob: "staging",
      result: inputs.result,
      commit: intent.commit,
      health: first.policy.staging.health,
    },
    jobs,
  );
  const context = await recordStaging(ports, first, { intent, verdict, shown });
  await Promise.all([
    // A good one is shown by the next step, which decides on it; after a failure there is none.
    ...(verdict.kind === "good"
      ? []
      : [publish(ports, context, { waiting: new Map(), leaveOutBoarding: false })]),
    ...(context.state.train.tip.sha === intent.commit.sha
      ? []
      : [ports.runs.dispatch({ workflow: "release.yml", inputs: {} })]),
  ]);
  if (verdict.kind === "failed") ports.runner.fail(finding(verdict.code, verdict.evidence));
}
