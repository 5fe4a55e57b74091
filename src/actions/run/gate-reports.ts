import { evaluateGates, rolesAsked, type Role } from "../../domain/gates/gates.js";
import type { GateReport } from "../../domain/gates/report.js";
import type { State } from "../../domain/state/state.js";
import type { UserLogin } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import type { DecisionContext } from "./decision-context.js";

type Judged = Pick<DecisionContext, "snapshot" | "state" | "policy">;
type Reports = ReadonlyMap<number, GateReport>;

/** What was judged last on a state; a step that reads or writes anything has another one. */
const judged = new WeakMap<State, Judged & { readonly people: Ports["people"]; readonly reports: Reports }>();

/**
 * The gates of every open pull request, evaluated once on what is known. Roles are asked only where a gate depends on
 * them.
 */
export async function gateReports(ports: Ports, context: Judged): Promise<Reports> {
  const { snapshot, state, policy } = context;
  const known = judged.get(state);
  if (known?.snapshot === snapshot && known.policy === policy && known.people === ports.people)
    return known.reports;
  const reports = await evaluate(ports, context);
  judged.set(state, { snapshot, state, policy, people: ports.people, reports });
  return reports;
}

async function evaluate(ports: Ports, { snapshot, state, policy }: Judged): Promise<Reports> {
  const asked = snapshot.pullRequests.flatMap((pullRequest) => rolesAsked(pullRequest, policy));
  const roles = await rolesOf(ports, asked);
  return new Map(
    snapshot.pullRequests.map((pullRequest) => [
      pullRequest.number,
      evaluateGates({ pullRequest, snapshot, state, policy, roles, mayChangeWorkflows: ports.hasApp }),
    ]),
  );
}

/** While something else is waited for: the gates, and the next step of the job, find the answers then. `more`: whose word comes in. */
export function askForRoles(
  { people }: Ports,
  { snapshot, policy }: Pick<DecisionContext, "snapshot" | "policy">,
  more: readonly (UserLogin | undefined)[],
): void {
  const asked = [
    ...snapshot.pullRequests.flatMap((pullRequest) => rolesAsked(pullRequest, policy)),
    ...more.filter((login) => login !== undefined),
  ];
  for (const login of asked) people.roleOf(login).catch(() => undefined); // they ask again
}

async function rolesOf(ports: Ports, logins: readonly UserLogin[]): Promise<ReadonlyMap<UserLogin, Role>> {
  const distinct = [...new Set(logins)];
  return new Map(
    await Promise.all(distinct.map(async (login) => [login, await ports.people.roleOf(login)] as const)),
  );
}
