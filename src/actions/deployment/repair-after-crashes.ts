import { messageOf } from "../../domain/values/message-of.js";
import { environments } from "../../domain/values/names.js";
import { finding } from "../../domain/reasons/reasons.js";
import { wantedDeployments, type WantedDeployment } from "../../domain/train/expected-deployments.js";
import type { State } from "../../domain/state/state.js";
import type { ShownDeployment } from "../../ports/collaborating.js";
import type { Ports } from "../../ports/ports.js";
import { readContext, type DecisionContext } from "../run/decision-context.js";

/** What runs that died between an entry and what follows from it left behind, where no later run comes by. */
export async function repairAfterCrashes(ports: Ports, context: DecisionContext): Promise<void> {
  await Promise.all([
    cancelLeftGates(ports, context),
    ...wantedDeployments(context).map((wanted) => mendDeployment(ports, context, wanted)),
  ]);
}

/** Runs that wait at a gate which the log has closed: a click there would decide nothing. */
async function cancelLeftGates(ports: Ports, { state }: DecisionContext): Promise<void> {
  const gates = [environments.productionApproval, environments.rollbackApproval];
  const waiting = await ports.environments.waitingRuns(gates);
  const left = ({ callers, gates: open }: State): readonly number[] =>
    waiting
      .filter(({ workflow }) => callers.includes(workflow))
      .map(({ id }) => id)
      .filter((id) => ![open.production?.run.id, open.rollback?.run.id, ports.run.reference.id].includes(id));
  if (left(state).length === 0) return;
  // One may have been opened since the log was read.
  const now = await readContext(ports, { isFresh: true });
  await Promise.all(left(now.state).map((run) => ports.runs.cancel(run, { force: false })));
}

/** GitHub's page is to show what the log says; display only, so a refusal is told and stops nothing. */
async function mendDeployment(
  ports: Ports,
  context: DecisionContext,
  wanted: WantedDeployment,
): Promise<void> {
  try {
    await showWanted(ports, context, wanted);
  } catch (error) {
    const found = messageOf(error);
    const what = `${wanted.description} of ${wanted.environment}`;
    ports.runner.notice(finding("not-shown", `GitHub does not show ${what}: ${found}`));
  }
}

async function showWanted(
  ports: Ports,
  { state: { log } }: DecisionContext,
  { environment, sha, description, state, url, deployment }: WantedDeployment,
): Promise<void> {
  const common = { environment, description, logUrl: ports.run.reference.url, url };
  const conclude = (shown: ShownDeployment, as: WantedDeployment["state"] | "inactive"): Promise<void> =>
    ports.deployments.conclude({ ...common, sha: shown.sha, deployment: shown.deployment ?? "", state: as });
  const newest = await ports.deployments.newest(environment);
  if (newest?.state === "unfinished") await conclude(newest, newest.sha === sha ? state : "inactive");
  if (newest?.sha === sha && (newest.state === state || newest.state === "unfinished")) return;
  // After a deployment that came to nothing, what it was to replace is still shown by its own.
  const own = cameToNothing(newest) ? await ports.deployments.newest(environment, sha) : undefined;
  if (own?.state === state) return;
  if (own?.state === "unfinished") return conclude(own, state);
  // A name of its own: after a rollback the release has a Deployment with its name already.
  const name = `${deployment}-shown-${log.sequence}`;
  await ports.deployments.create({
    environment,
    sha,
    description,
    payload: { deployment: name, log: log.hash },
  });
  await ports.deployments.conclude({ ...common, sha, deployment: name, state });
}

const cameToNothing = (newest: ShownDeployment | undefined): boolean =>
  newest?.state === "unfinished" || newest?.state === "inactive";
