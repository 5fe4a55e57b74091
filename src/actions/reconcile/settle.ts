import { sequenceOfDeployment } from "../../domain/log/deployment-id.js";
import { runsOnStaging } from "../../domain/train/release-decision.js";
import { trainStandsStill } from "../../domain/state/follow-ups.js";
import type { State } from "../../domain/state/state.js";
import type { Ports } from "../../ports/ports.js";
import { requestAgain } from "../follow-ups/rollback/automatic-rollback.js";
import { closeReleased } from "../pull-requests/close-released.js";
import { concludeDeployment } from "../deployment/github-deployment.js";
import { parseDeployment } from "../run/inputs.js";
import { readContextOfResult } from "../log/fallback-policy.js";
import { moveStaging } from "../staging/move-staging.js";
import { withUnwritten } from "../log/unwritten.js";
import { settleFollowUps, writeAll } from "../follow-ups/settle-follow-ups.js";
import { publish } from "../pull-requests/publish.js";
import { publishDeparted } from "../pull-requests/publish-departed.js";
import {
  readSnapshot,
  requireStanding,
  setupFindings,
  withApprovers,
  type DecisionContext,
} from "../run/decision-context.js";

/** After a result: settles what follows from it, the request for a rollback too where the policy says so, and brings staging up to date. */
export async function settle(ports: Ports, deployment: string): Promise<void> {
  const { id, shown: deploymentShown } = parseDeployment(deployment);
  ports.logPosition.saw(sequenceOfDeployment(id));
  let context = await readContextOfResult(ports);
  const openBefore = context.snapshot.pullRequests;
  // Display only, and never fails: it goes on beside what follows.
  const shown = concludeDeployment(ports, context, {
    deployment: id,
    shown: deploymentShown,
    logUrl: ports.run.reference.url,
  });
  context = await settleFollowUps(ports, context, { onlyOrphaned: false, putsOff: true });
  const [unreadable] = setupFindings(context.snapshot);
  const movesOn = unreadable === undefined && !trainStandsStill(context.state);
  if (!movesOn || context.state.rollback?.phase === "failed") context = await writeAll(ports, context);
  await requestAgain(ports, context);
  if (movesOn) {
    const moved = await moveStaging(ports, await standingOfRecord(ports, context), { deploys: false });
    context = await writeAll(ports, moved.context);
    await closeReleased(ports, context);
    await publishDeparted(ports, moved.value.left);
  }
  const waiting = new Map(
    unreadable === undefined ? [] : context.snapshot.pullRequests.map(({ number }) => [number, unreadable]),
  );
  await Promise.all([
    shown,
    publish(ports, context, { waiting, leaveOutBoarding: false, openBefore }),
    goOn(ports, context.state),
  ]);
}

/** With the approvers' roles, and without the policies that pull requests propose. */
async function standingOfRecord(ports: Ports, { unwritten }: DecisionContext): Promise<DecisionContext> {
  const snapshot = await readSnapshot(ports, { proposals: false });
  return withApprovers(ports, withUnwritten(ports, await requireStanding(ports, snapshot), unwritten));
}

/** Staging holds something that does not run there: only a run that has the staging job can deploy it. */
async function goOn(ports: Ports, state: State): Promise<void> {
  if (runsOnStaging(state) || state.staging.intent !== null) return;
  await ports.runs.dispatch({ workflow: "release.yml", inputs: {} });
}
