import type { Permission, Repository, TokenClaims } from "../model/model.js";

const order: readonly Permission[] = ["none", "read", "triage", "write", "maintain", "admin"];

/** The exact role of a person; anybody may read a public repository. */
export function roleOf(repository: Repository, login: string): Permission {
  if (isSameLogin(repository.owner, login)) return "admin";
  const granted = [...repository.collaborators].find(([each]) => isSameLogin(each, login))?.[1];
  return granted ?? (repository.isPrivate ? "none" : "read");
}

export const hasAtLeast = (repository: Repository, login: string, least: Permission): boolean =>
  order.indexOf(roleOf(repository, login)) >= order.indexOf(least);

/** Whether the caller acts with at least this role. Tokens of Actions and Apps have been tested by their scopes. */
export const actsWith = (repository: Repository, caller: TokenClaims, least: Permission): boolean =>
  caller.kind !== "user" || hasAtLeast(repository, caller.login, least);

/** `permission` of the API knows four levels only: maintain counts as write, triage as read. */
export function legacyPermission(role: Permission): "admin" | "write" | "read" | "none" {
  switch (role) {
    case "admin":
      return "admin";
    case "maintain":
    case "write":
      return "write";
    case "triage":
    case "read":
      return "read";
    case "none":
      return "none";
    default:
      return role satisfies never;
  }
}

/** Whether somebody was given a role here, be it only read. */
export const isCollaborator = (repository: Repository, login: string): boolean =>
  isSameLogin(repository.owner, login) ||
  [...repository.collaborators].some(([each, role]) => isSameLogin(each, login) && role !== "none");

/** How GitHub describes the writer of an issue, comment or review. */
export function authorAssociation(repository: Repository, login: string): string {
  if (isSameLogin(repository.owner, login)) return "OWNER";
  if (isCollaborator(repository, login)) return "COLLABORATOR";
  const hasContributed = [...repository.pulls.values()].some(
    (pull) => pull.merged && isSameLogin(pull.author, login),
  );
  return hasContributed ? "CONTRIBUTOR" : "NONE";
}

export const isSameLogin = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
