import { environments } from "../domain/values/names.js";
import { finding } from "../domain/reasons/reasons.js";
import { costLine, stagingSummary } from "../domain/display/job-summaries.js";
import type { World } from "../ports/world.js";
import { askAnew, resumeLostRequest } from "./follow-ups/rollback/automatic-rollback.js";
import { cleanUpAfterTheDead } from "./deployment/repair-after-crashes.js";
import { closeReleased } from "./pull-requests/close-released.js";
import { closeDeadIntents } from "./deployment/orphaned-intents.js";
import { orderDeployment } from "./run/announce-deployment.js";
import { parseDeployment, sequenceOf, type Inputs } from "./run/inputs.js";
import { judgeDeployment } from "./deployment/verify-deployment.js";
import { readStandingWithLastPolicy } from "./run/fallback-policy.js";
import { noticeMergedRecoveries } from "./follow-ups/recovery/notice-merged-recovery.js";
import { moveStaging, type StagingMove } from "./staging/move-staging.js";
import { drillWhenDue } from "./rollback/drill.js";
import { openOrRead } from "./run/open-log.js";
import { publish } from "./pull-requests/publish.js";
import { payDebts } from "./follow-ups/settle-follow-ups.js";
import { obeyPullRequestCommand } from "./commands/pull-request-command.js";
import { recordStaging } from "./deployment/record-result.js";
import { sayGoodbye } from "./pull-requests/publish-departed.js";
import type { Standing } from "./run/decision-context.js";
import { withdrawWhenClosed } from "./rollback/withdraw.js";

/** `begin` brings staging to what it should be and orders its deployment; `finish` records what became of that. */
export async function promoteToStaging(world: World, inputs: Inputs<"promote-to-staging">): Promise<void> {
  return inputs.phase === "begin" ? begin(world, inputs["console-sha"]) : finish(world, inputs);
}

async function begin(world: World, consoleSha: string): Promise<void> {
  const first = await obeyPullRequestCommand(world, await openOrRead(world));
  let standing = await closeDeadIntents(world, first);
  standing = await payDebts(world, standing, { onlyOrphaned: true });
  standing = await noticeMergedRecoveries(world, standing);
  const isNew = standing.state.rollback?.id !== first.state.rollback?.id; // then a run for it was dispatched just now
  // The record that would have asked never ran.
  if (first.state.attempt !== null && standing.state.attempt === null) await askAnew(world, standing);
  else if (isSweep(world) && !isNew) standing = await followOpenRequest(world, standing);
  const moved = await moveStaging(world, standing, { deploys: true });
  standing = moved.standing;
  order(world, standing, moved.value); // before anything that only shows: a failing comment must not strand the intent
  await Promise.all([
    publish(world, standing, {
      waiting: moved.value.waiting,
      leaveOutBoarding: false,
      openBefore: first.snapshot.pullRequests,
    }),
    sayGoodbye(world, moved.value.left),
    closeReleased(world, standing),
    cancelGate(world, moved.value.supersededGate),
    showDeployment(world, standing, { deployment: moved.value.deployment, consoleSha }),
    ...(isSweep(world) ? [cleanUpAfterTheDead(world, standing)] : []),
    ...(world.run.hint.kind === "schedule" ? [world.merging.sweep(), drillWhenDue(world, standing)] : []),
  ]);
  await world.runner.summary(
    [stagingSummary(standing.state, moved.entries), costLine(world.meter.read())].join("\n"),
  );
  for (const entry of moved.entries) world.runner.info(`${entry.sequence} ${entry.type}`);
}

/** What a lost event or a run that died was to do about it. */
async function followOpenRequest(world: World, standing: Standing): Promise<Standing> {
  const followed = await withdrawWhenClosed(world, standing);
  await resumeLostRequest(world, followed);
  return followed;
}

const isSweep = ({ run: { hint } }: World): boolean => hint.kind === "schedule" || hint.kind === "dispatch";

function order(world: World, { state }: Standing, { deployment, plan }: StagingMove): void {
  const isTested =
    state.train.staged.length > 0 && state.staging.running?.commit.tree === state.train.tip.tree;
  const goesOn = deployment !== undefined || (plan.kind !== "still" && isTested);
  if (goesOn) world.runner.setOutput("continue", "true");
  if (deployment === undefined) return;
  orderDeployment(world, {
    id: deployment.id,
    mode: "deploy",
    sha: deployment.commit.sha,
    release: "",
    previousSha: deployment.previous?.sha ?? "",
    previousRelease: "",
  });
}

/** The train that waited there is no more; a click would decide nothing. */
async function cancelGate(world: World, run: number | undefined): Promise<void> {
  if (run === undefined || run === world.run.reference.id) return;
  await world.runs.cancel(run, { force: false });
}

/** The Deployment on GitHub is of the commit that is deployed; a job's own would be of develop's tip. */
async function showDeployment(
  world: World,
  { state }: Standing,
  { deployment, consoleSha }: { readonly deployment: StagingMove["deployment"]; readonly consoleSha: string },
): Promise<void> {
  if (deployment === undefined) return;
  await world.deployments.create({
    environment: environments.staging,
    sha: deployment.commit.sha,
    description: `Staging: ${state.train.staged.map(({ number }) => `#${number}`).join(" ") || "develop"}`,
    payload: { deployment: deployment.id, mode: "deploy", log: state.log.hash, console: consoleSha },
  });
}

async function finish(world: World, inputs: Inputs<"promote-to-staging">): Promise<void> {
  const { id } = parseDeployment(inputs.deployment);
  world.logPosition.saw(sequenceOf(id));
  const jobs = world.runs.jobs(world.run.reference);
  const first = await readStandingWithLastPolicy(world);
  const { intent } = first.state.staging;
  if (intent?.deployment !== id) {
    world.runner.info(`${id} is not the open staging deployment; it was recorded before.`);
    return;
  }
  const verdict = await judgeDeployment(
    world,
    {
      run: world.run.reference,
      callerJob: "staging",
      result: inputs.result,
      commit: intent.commit,
      health: first.policy.staging.health,
    },
    jobs,
  );
  const standing = await recordStaging(world, first, { intent, verdict });
  await Promise.all([
    // A good one is shown by the next step, which decides on it; after a failure there is none.
    ...(verdict.kind === "good"
      ? []
      : [publish(world, standing, { waiting: new Map(), leaveOutBoarding: false })]),
    ...(standing.state.train.tip.sha === intent.commit.sha
      ? []
      : [world.runs.dispatch({ workflow: "release.yml", inputs: {} })]),
  ]);
  if (verdict.kind === "failed") world.runner.fail(finding(verdict.code, verdict.evidence));
}
