import { uniqueBy } from "../../domain/values/lists.js";
import type { Policy } from "../../domain/policy/policy.js";
import { includesUser } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";

/** The policy with the members of its teams among the testers. Whom nobody can list does not count: unknown is not qualified. */
export async function withTeamMembers(ports: Ports, policy: Policy): Promise<Policy> {
  const teams = await Promise.all(
    policy.testerTeams.map(async (team) => ({ team, members: await ports.people.membersOf(team) })),
  );
  const members = teams.flatMap((each) => each.members ?? []);
  const added = uniqueBy(members, (login) => login.toLowerCase()).filter(
    (login) => !includesUser(policy.testers, login),
  );
  return {
    ...policy,
    testers: [...policy.testers, ...added],
    unreadableTeams: teams.filter((each) => each.members === undefined).map(({ team }) => team),
  };
}
