/** Who may call which operation. */
import { ApiError } from "../model/interfaces.js";
import type { Permission, Repository, ScopeLevel, TokenClaims } from "../model/model.js";
import type { RestOperation } from "../model/server-parts.js";
import { hasAtLeast, isSameLogin } from "../payloads/roles.js";

export interface Access {
  readonly operation: RestOperation;
  readonly method: string;
  readonly caller: TokenClaims;
  /** `undefined` for operations that are about no repository. */
  readonly repository: Repository | undefined;
}

/** Throws what GitHub answers to somebody who may not. */
export function authorise({ operation, method, caller, repository }: Access): void {
  if (repository !== undefined && !maySee(caller, repository)) throw new ApiError(404, "Not Found");
  if (caller.kind !== "user") return authoriseToken({ operation, method, caller, repository });
  const needed: Permission = operation.person ?? (method === "GET" ? "read" : "write");
  if (repository !== undefined && !hasAtLeast(repository, caller.login, needed)) {
    throw new ApiError(403, "Must have admin rights to Repository.");
  }
}

/** Value of `x-accepted-github-permissions`: alternatives are separated by semicolons. */
export function acceptedPermissions({ needs }: RestOperation): string {
  if (needs === "metadata") return "metadata=read";
  if (needs === "user-only") return "";
  return alternativesOf(needs)
    .map(({ scope, level }) => `${scope.replaceAll("-", "_")}=${level}`)
    .join("; ");
}

/** The level that a token of Actions or of an App has; Apps write `pull_requests` where workflows write `pull-requests`. */
export function levelOf(caller: Exclude<TokenClaims, { readonly kind: "user" }>, scope: string): ScopeLevel {
  return caller.permissions[scope] ?? caller.permissions[scope.replaceAll("-", "_")] ?? "none";
}

export function isHomeOf(
  caller: Exclude<TokenClaims, { readonly kind: "user" }>,
  repository: Repository,
): boolean {
  return isSameLogin(caller.repository, `${repository.owner}/${repository.name}`);
}

function maySee(caller: TokenClaims, repository: Repository): boolean {
  if (!repository.isPrivate) return true;
  return caller.kind === "user" ? hasAtLeast(repository, caller.login, "read") : isHomeOf(caller, repository);
}

function authoriseToken({
  operation,
  method,
  caller,
  repository,
}: Access & { readonly caller: Exclude<TokenClaims, { readonly kind: "user" }> }): void {
  const refused = new ApiError(403, "Resource not accessible by integration");
  const { needs } = operation;
  if (needs === "user-only") throw refused;
  if (needs === "metadata" || repository === undefined) return;
  // What is public can be read by anybody who is known.
  if (!isHomeOf(caller, repository)) {
    if (method === "GET") return;
    throw refused;
  }
  const isGranted = alternativesOf(needs).some(({ scope, level }) => reaches(levelOf(caller, scope), level));
  if (!isGranted) throw refused;
}

type Need = { readonly scope: string; readonly level: ScopeLevel };

const alternativesOf = (needs: Exclude<RestOperation["needs"], string>): readonly Need[] =>
  "scope" in needs ? [needs] : needs;

const levels: readonly ScopeLevel[] = ["none", "read", "write"];
const reaches = (held: ScopeLevel, needed: ScopeLevel): boolean =>
  levels.indexOf(held) >= levels.indexOf(needed);
