import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import type { Permission } from "../../model/model.js";
import { accountPayload } from "../../payloads/account.js";
import type { Payload } from "../../payloads/payload.js";
import { isCollaborator, isSameLogin, legacyPermission, roleOf } from "../../payloads/roles.js";
import { textOf, textParameter } from "../lookups.js";
import { notEmulated, notFound } from "../refusals.js";

export const collaboratorOperations: RestTable = {
  "repos/get-collaborator-permission-level": { needs: "metadata", run: getPermission },
  "repos/check-collaborator": { needs: "metadata", person: "write", run: checkCollaborator },
  "repos/list-collaborators": { needs: "metadata", person: "write", run: listCollaborators },
  "repos/add-collaborator": {
    needs: { scope: "administration", level: "write" },
    person: "admin",
    run: changeRole,
  },
};

/** Who has a role gets another one at once; somebody else would be invited. */
async function changeRole(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const account = parts.account(textParameter(request, "username"));
  if (account === undefined) throw notFound();
  if (!isCollaborator(repository, account.login)) throw notEmulated("Inviting a collaborator");
  const role = leastRoles[textOf(request, "permission") ?? "push"];
  if (role === undefined) throw notEmulated("A role of the organization's own");
  const known = [...repository.collaborators.keys()].find((login) => isSameLogin(login, account.login));
  repository.collaborators.set(known ?? account.login, role);
  return { status: 204 };
}

/** Strangers have `none` on a private repository and `read` on a public one; unknown logins are not found. */
async function getPermission(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const account = parts.account(textParameter(request, "username"));
  if (account === undefined) throw notFound();
  const role = roleOf(repository, account.login);
  return {
    status: 200,
    body: {
      permission: legacyPermission(role),
      role_name: role,
      user: collaboratorPayload(accountPayload(parts, account.login), role),
    },
  };
}

async function checkCollaborator(request: RestRequest): Promise<RestAnswer> {
  if (!isCollaborator(request.repository, textParameter(request, "username"))) throw notFound();
  return { status: 204 };
}

async function listCollaborators({ parts, repository, query }: RestRequest): Promise<RestAnswer> {
  if ((query.get("affiliation") ?? "all") !== "all")
    throw notEmulated('Listing collaborators by "affiliation"');
  const least = leastRoles[query.get("permission") ?? "pull"];
  const owner = parts.account(repository.owner);
  const logins = [
    ...(owner?.type === "User" ? [owner.login] : []),
    ...[...repository.collaborators.keys()].filter((login) => !isSameLogin(login, repository.owner)),
  ];
  const roles = logins
    .map((login) => ({ login, role: roleOf(repository, login) }))
    .filter(({ role }) => least !== undefined && levels.indexOf(role) >= levels.indexOf(least));
  return {
    status: 200,
    list: roles.map(({ login, role }) => collaboratorPayload(accountPayload(parts, login), role)),
  };
}

const levels: readonly Permission[] = ["none", "read", "triage", "write", "maintain", "admin"];
/** By the name that the query has for it. */
const leastRoles: Readonly<Record<string, Permission>> = {
  pull: "read",
  triage: "triage",
  push: "write",
  maintain: "maintain",
  admin: "admin",
};

function collaboratorPayload(account: Payload, role: Permission): Payload {
  const has = (level: Permission): boolean => levels.indexOf(role) >= levels.indexOf(level);
  return {
    ...account,
    role_name: role,
    permissions: {
      pull: has("read"),
      triage: has("triage"),
      push: has("write"),
      maintain: has("maintain"),
      admin: has("admin"),
    },
  };
}
