import { environments } from "../domain/branches.js";
import { finding } from "../domain/reasons.js";
import type { World } from "../ports/world.js";
import type { Standing } from "./standing.js";

/** The Deployment object on GitHub follows the log. */
export async function concludeDeployment(
  world: World,
  { state, policy }: Standing,
  deployment: string,
): Promise<void> {
  const { production } = state;
  const release = state.releases.find((each) => each.deployment === deployment);
  const restored =
    state.rollback?.phase === "restored" && production.kind === "known"
      ? state.releases.find(({ version }) => version === production.version)
      : undefined;
  const good = release ?? restored;
  const failed =
    production.kind === "uncertain" && production.attempt.deployment === deployment
      ? production.attempt
      : undefined;
  const about = good ?? failed;
  if (about === undefined) return;
  await showConclusion(world, {
    environment: environments.production,
    deployment,
    sha: about.commit.sha,
    state: good === undefined ? "failure" : "success",
    description:
      good === undefined ? `${about.version} failed; production is uncertain` : `${about.version} is live`,
    logUrl: world.run.reference.url,
    url: policy.production.url,
  });
}

export type Conclusion = Parameters<World["deployments"]["conclude"]>[0];

/** Display only, the log has it: a refusal is told and stops nothing. */
export async function showConclusion(world: World, conclusion: Conclusion): Promise<void> {
  try {
    await world.deployments.conclude(conclusion);
  } catch (error) {
    world.runner.notice(
      finding(
        "not-shown",
        `GitHub still shows ${conclusion.deployment} as unfinished: ${error instanceof Error ? error.message : String(error)}`,
      ),
    );
  }
}
