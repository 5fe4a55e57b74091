import { environments } from "../domain/branches.js";
import { finding } from "../domain/reasons.js";
import { wantedDeployments, type WantedDeployment } from "../domain/wanted-deployments.js";
import type { State } from "../domain/state.js";
import type { World } from "../ports/world.js";
import { readStanding, type Standing } from "./standing.js";

/** What runs that died between an entry and what follows from it left behind, where no later run comes by. */
export async function cleanUpAfterTheDead(world: World, standing: Standing): Promise<void> {
  await Promise.all([
    cancelLeftGates(world, standing),
    ...wantedDeployments(standing).map((wanted) => mendDeployment(world, standing, wanted)),
  ]);
}

/** Runs that wait at a gate which the log has closed: a click there would decide nothing. */
async function cancelLeftGates(world: World, { state }: Standing): Promise<void> {
  const gates = [environments.productionApproval, environments.rollbackApproval];
  const waiting = await world.environments.waitingRuns(gates);
  const left = ({ callers, gates: open }: State): readonly number[] =>
    waiting
      .filter(({ workflow }) => callers.includes(workflow))
      .map(({ id }) => id)
      .filter((id) => ![open.production?.run.id, open.rollback?.run.id, world.run.reference.id].includes(id));
  if (left(state).length === 0) return;
  // One may have been opened since the log was read.
  const now = await readStanding(world);
  await Promise.all(left(now.state).map((run) => world.runs.cancel(run, { force: false })));
}

/** GitHub's page is to show what the log says; display only, so a refusal is told and stops nothing. */
async function mendDeployment(
  world: World,
  { state: { log } }: Standing,
  wanted: WantedDeployment,
): Promise<void> {
  const { environment, sha, description, state, url } = wanted;
  const conclusion = { environment, description, logUrl: world.run.reference.url, url };
  try {
    const shown = await world.deployments.newest(environment);
    const isIt = shown?.sha === sha;
    if (shown?.state === "unfinished")
      return await world.deployments.conclude({
        ...conclusion,
        ...{ sha: shown.sha, deployment: shown.deployment ?? "", state: isIt ? state : "inactive" },
      });
    // The newest one came to nothing: what it was to replace is still there.
    if (isIt || shown?.state === "inactive") return;
    // A name of its own: after a rollback the release has a Deployment with its own name already.
    const deployment = `${wanted.deployment}-shown-${log.sequence}`;
    await world.deployments.create({ environment, sha, description, payload: { deployment, log: log.hash } });
    await world.deployments.conclude({ ...conclusion, sha, deployment, state });
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    world.runner.notice(
      finding("not-shown", `GitHub does not show ${description} of ${environment}: ${found}`),
    );
  }
}
