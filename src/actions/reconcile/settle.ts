import { trainStandsStill } from "../../domain/state/follow-ups.js";
import type { State } from "../../domain/state/state.js";
import type { World } from "../../ports/world.js";
import { askAnew } from "../follow-ups/rollback/automatic-rollback.js";
import { closeReleased } from "../pull-requests/close-released.js";
import { concludeDeployment } from "../deployment/github-deployment.js";
import { parseDeployment, sequenceOf } from "../run/inputs.js";
import { readStandingWithLastPolicy } from "../run/fallback-policy.js";
import { moveStaging } from "../staging/move-staging.js";
import { payDebts } from "../follow-ups/settle-follow-ups.js";
import { publish } from "../pull-requests/publish.js";
import { sayGoodbye } from "../pull-requests/publish-departed.js";
import { readStanding, setupFindings } from "../run/decision-context.js";

/** After a result: pays what follows from it, the request for a rollback too where the policy says so, and brings staging up to date. */
export async function settle(world: World, deployment: string): Promise<void> {
  const { id } = parseDeployment(deployment);
  world.logPosition.saw(sequenceOf(id));
  let standing = await readStandingWithLastPolicy(world);
  const openBefore = standing.snapshot.pullRequests;
  await concludeDeployment(world, standing, { deployment: id, logUrl: world.run.reference.url });
  standing = await payDebts(world, standing, { onlyOrphaned: false });
  await askAnew(world, standing);
  const [unreadable] = setupFindings(standing.snapshot);
  if (unreadable === undefined && !trainStandsStill(standing.state)) {
    const moved = await moveStaging(world, await readStanding(world), { deploys: false });
    standing = moved.standing;
    await closeReleased(world, standing);
    await sayGoodbye(world, moved.value.left);
  }
  const waiting = new Map(
    unreadable === undefined ? [] : standing.snapshot.pullRequests.map(({ number }) => [number, unreadable]),
  );
  await Promise.all([
    publish(world, standing, { waiting, leaveOutBoarding: false, openBefore }),
    goOn(world, standing.state),
  ]);
}

/** Staging holds something that does not run there: only a run that has the staging job can deploy it. */
async function goOn(world: World, state: State): Promise<void> {
  if (state.staging.running?.commit.tree === state.train.tip.tree || state.staging.intent !== null) return;
  await world.runs.dispatch({ workflow: "release.yml", inputs: {} });
}
