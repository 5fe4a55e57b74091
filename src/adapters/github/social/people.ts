import * as z from "../../../domain/values/shapes.js";
import type { UserLogin } from "../../../domain/values/values.js";
import type { People } from "../../../ports/reading.js";
import { ApiError, MissingPermissionError } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";
import { pushesOf } from "./pushes.js";
import { parseAnswer } from "../http/typed-queries.js";

export function createPeople({
  client,
  app,
  rolesAsked,
  answers,
}: {
  readonly client: GitHubClient;
  readonly app: GitHubClient | undefined;
  /** Whose roles this job has asked for. */
  readonly rolesAsked: { latest(): readonly UserLogin[]; saw(login: UserLogin): void };
  readonly answers: { once<Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer> };
}): People {
  const known = new Map<string, ReturnType<People["roleOf"]>>();
  // An action lives for seconds: it asks once for each person, and again only when GitHub did not say.
  const roleOnce = (login: UserLogin): ReturnType<People["roleOf"]> => {
    const key = login.toLowerCase();
    const role = known.get(key) ?? answers.once(`role of ${key}`, () => roleOf(client, login));
    known.set(key, role);
    role.catch(() => known.delete(key));
    return role;
  };
  return {
    pushesOf: (change) => pushesOf(client, change),
    roleOf: (login) => {
      const role = roleOnce(login);
      // Afterwards: writing it down takes longer than to ask.
      role.then(
        () => rolesAsked.saw(login),
        () => undefined,
      );
      return role;
    },
    prefetchRoles: () => {
      for (const login of rolesAsked.latest()) roleOnce(login).catch(() => undefined); // whoever needs it asks again
    },
    pushers: () => pushers(client),
    // A job's token cannot read teams (platform fact 47). Asked once a job for each team, as for people.
    membersOf: (team) =>
      app === undefined
        ? Promise.resolve(undefined)
        : answers.once(`members of ${team.toLowerCase()}`, () => membersOf(app, team)),
  };
}

const roles = ["none", "read", "triage", "write", "maintain", "admin"] as const;
const permissionShape = z.object({ permission: z.string(), role_name: z.string().optional() });

const roleOf = async (client: GitHubClient, login: UserLogin): Promise<(typeof roles)[number]> =>
  (await roleShown(client, login)) ?? "none";

/** undefined: there is no such account. */
export async function roleShown(
  client: GitHubClient,
  login: UserLogin,
): Promise<(typeof roles)[number] | undefined> {
  const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
  try {
    const { permission, role_name: role } = parseAnswer(
      permissionShape,
      (await client.rest(route, { username: login })).data,
      route,
    );
    // An organisation's own roles have names of their own; `permission` is then what they amount to.
    return roles.find((each) => each === role) ?? roles.find((each) => each === permission) ?? "none";
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}

const collaboratorsShape = z.array(z.object({ login: z.string(), type: z.string().optional() }));

/** Direct collaborators and who may by a team or the organisation; needs no scope (platform fact 81). */
async function pushers(client: GitHubClient): Promise<readonly UserLogin[]> {
  const route = "GET /repos/{owner}/{repo}/collaborators";
  const listed = await client.list(route, { affiliation: "all", permission: "push" });
  return parseAnswer(collaboratorsShape, listed, route)
    .filter(({ type }) => type !== "Bot")
    .map(({ login }) => login as UserLogin);
}

async function membersOf(app: GitHubClient, team: string): Promise<readonly UserLogin[] | undefined> {
  const [org = "", slug = ""] = team.split("/");
  const route = "GET /orgs/{org}/teams/{team_slug}/members";
  try {
    const members = parseAnswer(
      z.array(z.object({ login: z.string() })),
      await app.list(route, { org, team_slug: slug }),
      route,
    );
    return members.map(({ login }) => login as UserLogin);
  } catch (error) {
    const isUnreadable =
      error instanceof MissingPermissionError || (error instanceof ApiError && error.status === 404);
    if (isUnreadable) return undefined;
    throw error;
  }
}
