import { evaluateGates, rolesAsked, type GateReport, type Role } from "../domain/gates.js";
import { policyPath } from "../domain/branches.js";
import type { PolicyReading } from "../domain/policy.js";
import type { PullRequestFacts } from "../domain/snapshot.js";
import type { UserLogin } from "../domain/values.js";
import type { World } from "../ports/world.js";
import type { Standing } from "./standing.js";

/** The gates of every open pull request, evaluated on one standing. Roles are asked only where a gate depends on them. */
export async function gateReports(
  world: World,
  standing: Pick<Standing, "snapshot" | "state" | "policy">,
): Promise<ReadonlyMap<number, GateReport>> {
  const { snapshot, state, policy } = standing;
  const [roles, policies] = await Promise.all([
    rolesOf(world, snapshot.pullRequests.flatMap(rolesAsked)),
    proposedPolicies(world, snapshot.pullRequests),
  ]);
  return new Map(
    snapshot.pullRequests.map((pullRequest) => [
      pullRequest.number,
      evaluateGates({
        pullRequest,
        snapshot,
        state,
        policy,
        roles,
        proposedPolicy: policies.get(pullRequest.number),
        mayChangeWorkflows: world.hasApp,
      }),
    ]),
  );
}

/** One request for each pull request that changes the policy file, of which there are few. */
async function proposedPolicies(
  world: World,
  pullRequests: readonly PullRequestFacts[],
): Promise<ReadonlyMap<number, PolicyReading>> {
  const changing = pullRequests.filter(({ changedPaths }) => changedPaths.includes(policyPath));
  return new Map(
    await Promise.all(
      changing.map(async ({ number, head }) => [number, await world.policies.at(head)] as const),
    ),
  );
}

async function rolesOf(world: World, logins: readonly UserLogin[]): Promise<ReadonlyMap<UserLogin, Role>> {
  const distinct = [...new Set(logins)];
  return new Map(
    await Promise.all(distinct.map(async (login) => [login, await world.people.roleOf(login)] as const)),
  );
}
