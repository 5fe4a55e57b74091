/** Who may see and do what. A token of a job has exactly its scopes; a person what their role gives. */
import type { Repository, TokenClaims } from "../model/model.js";
import { nameWithOwner } from "../payloads/repository.js";
import { hasAtLeast, isSameLogin } from "../payloads/roles.js";
import { FieldFailure, forbidden } from "./failures.js";

/** Names as in a workflow's `permissions:`. */
export type Scope =
  "actions" | "checks" | "contents" | "deployments" | "issues" | "pull-requests" | "statuses";

export function maySee(caller: TokenClaims, repository: Repository): boolean {
  if (!repository.isPrivate) return true;
  if (caller.kind === "user") return hasAtLeast(repository, caller.login, "read");
  return isHome(caller, repository);
}

export function mayRead(caller: TokenClaims, repository: Repository, scope: Scope): boolean {
  if (caller.kind === "user") return hasAtLeast(repository, caller.login, "read");
  return isHome(caller, repository) ? levelOf(caller, scope) !== "none" : !repository.isPrivate;
}

export function mayWrite(caller: TokenClaims, repository: Repository, scope: Scope): boolean {
  if (caller.kind === "user") return hasAtLeast(repository, caller.login, "write");
  return isHome(caller, repository) && levelOf(caller, scope) === "write";
}

export function demandRead(caller: TokenClaims, repository: Repository, ...anyOf: readonly Scope[]): void {
  if (!anyOf.some((scope) => mayRead(caller, repository, scope))) throw forbidden();
}

/** `mutation` is named to people: "mona does not have the correct permissions to execute `UpdateRef`". */
export function demandWrite(
  caller: TokenClaims,
  repository: Repository,
  { scope, mutation }: { readonly scope: Scope; readonly mutation: string },
): void {
  if (mayWrite(caller, repository, scope)) return;
  throw refusal(caller, mutation);
}

export function refusal(caller: TokenClaims, mutation: string): FieldFailure {
  if (caller.kind !== "user") return forbidden();
  return new FieldFailure(
    "FORBIDDEN",
    `${caller.login} does not have the correct permissions to execute \`${mutation}\``,
  );
}

type JobClaims = Exclude<TokenClaims, { readonly kind: "user" }>;

const isHome = (caller: JobClaims, repository: Repository): boolean =>
  isSameLogin(caller.repository, nameWithOwner(repository));

/** Apps write `pull_requests` where workflows write `pull-requests`. */
const levelOf = (caller: JobClaims, scope: Scope): "none" | "read" | "write" =>
  caller.permissions[scope] ?? caller.permissions[scope.replace("-", "_")] ?? "none";
