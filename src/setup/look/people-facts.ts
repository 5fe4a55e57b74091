import { z } from "zod";
import type { OnlineFacts, Role } from "../../domain/setup/facts.js";
import type { SetupApi } from "./api.js";
import { optional } from "./optional.js";

const collaboratorShape = z.object({
  login: z.string(),
  permissions: z
    .object({
      pull: z.boolean(),
      triage: z.boolean(),
      push: z.boolean(),
      maintain: z.boolean(),
      admin: z.boolean(),
    })
    .partial()
    .optional(),
});

/** A role of the organisation's own making counts as the highest of GitHub's that it includes. */
export async function readRoles(
  api: SetupApi,
  path: string,
): Promise<Readonly<Record<string, Role>> | undefined> {
  const first = await api.send({ method: "GET", path: `${path}/collaborators?per_page=100` });
  const second = first.hasMore
    ? await api.send({ method: "GET", path: `${path}/collaborators?per_page=100&page=2` })
    : undefined;
  // Of more people than that nobody can be said to have no role.
  if (second?.hasMore === true) return undefined;
  const people = z
    .array(collaboratorShape)
    .parse([first, second].flatMap((each) => (each?.body as unknown[]) ?? []));
  return Object.fromEntries(
    people.map(({ login, permissions = {} }) => [login.toLowerCase(), highest(permissions)]),
  );
}

function highest(permissions: NonNullable<z.infer<typeof collaboratorShape>["permissions"]>): Role {
  if (permissions.admin === true) return "admin";
  if (permissions.maintain === true) return "maintain";
  if (permissions.push === true) return "write";
  if (permissions.triage === true) return "triage";
  return permissions.pull === true ? "read" : "none";
}

const strangersAsked = 5;

export async function readStrangers(
  api: SetupApi,
  logins: readonly string[],
): Promise<OnlineFacts["strangers"]> {
  const asked = [...new Set(logins.map((login) => login.toLowerCase()))].slice(0, strangersAsked);
  const kinds = await Promise.all(
    asked.map(async (login) => [login, await optional(() => kindOf(api, login))] as const),
  );
  return Object.fromEntries(kinds.flatMap(([login, kind]) => (kind === undefined ? [] : [[login, kind]])));
}

async function kindOf(api: SetupApi, login: string): Promise<OnlineFacts["strangers"][string]> {
  const found = await api.find(`/users/${encodeURIComponent(login)}`);
  if (found === undefined) return "unknown";
  const { type } = z.object({ type: z.string() }).parse(found);
  return type === "Bot" || type === "Organization" ? type : "User";
}
