import { policyRoles, type Policy, type PolicyRole } from "../../domain/policy/policy.js";
import { uniqueBy } from "../../domain/values/lists.js";
import { includesUser, type UserLogin } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";

/**
 * The policy with the members of its teams in the lists that name the teams. Whom nobody can list does not count: unknown
 * is not qualified. Each team is asked for once a job.
 */
export async function withTeamMembers(ports: Ports, policy: Policy): Promise<Policy> {
  const asked = allTeams(policy);
  if (asked.length === 0) return policy;
  const answers = await Promise.all(
    asked.map(async (team) => ({ team, members: await ports.people.membersOf(team) })),
  );
  const members = new Map(answers.map((each) => [each.team.toLowerCase(), each.members]));
  const withMembers = (role: PolicyRole): readonly UserLogin[] =>
    joined(
      policy[role],
      policy.teams[role].flatMap((team) => members.get(team.toLowerCase()) ?? []),
    );
  return {
    ...policy,
    testers: withMembers("testers"),
    rollbackApprovers: withMembers("rollbackApprovers"),
    team: withMembers("team"),
    unreadableTeams: answers.filter((each) => each.members === undefined).map(({ team }) => team),
  };
}

/** Each once, whatever lists name it. */
const allTeams = ({ teams }: Policy): readonly string[] =>
  uniqueBy(
    policyRoles.flatMap((role) => teams[role]),
    (team) => team.toLowerCase(),
  );

const joined = (named: readonly UserLogin[], members: readonly UserLogin[]): readonly UserLogin[] => [
  ...named,
  ...uniqueBy(members, (login) => login.toLowerCase()).filter((login) => !includesUser(named, login)),
];
