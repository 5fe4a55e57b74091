import type { ScopeLevel } from "../../../model/model.js";
import { isRecord, textOf, type Value } from "../expressions/values.js";

/** Scope → level; a missing scope is none. */
export type Permissions = Readonly<Record<string, ScopeLevel>>;

/** What a job gets when neither it nor its workflow names permissions: the default of new repositories. */
export const defaultPermissions: Permissions = { contents: "read", packages: "read" };

/** The value of `permissions:`, where `undefined` means that the key is absent. */
export function readPermissions(value: Value | undefined): Permissions | undefined {
  if (value === undefined) return undefined;
  if (value === "read-all") return everyScope("read");
  if (value === "write-all") return everyScope("write");
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([scope, level]) => [scope, levelOf(level)]));
}

/** Pull requests of forks: nothing may be written. */
export function readOnly(permissions: Permissions): Permissions {
  return Object.fromEntries(
    Object.entries(permissions)
      .filter(([scope]) => scope !== "id-token")
      .map(([scope, level]) => [scope, level === "write" ? "read" : level]),
  );
}

export interface PermissionExcess {
  /** `contents: write, issues: write`, as GitHub's message has it. */
  readonly requested: string;
  readonly allowed: string;
}

/** What a called workflow asks beyond what its caller grants; `undefined` when it asks no more (platform fact 9). */
export function findExcess(requested: Permissions, allowed: Permissions): PermissionExcess | undefined {
  const scopes = Object.keys(requested).filter(
    (scope) => rank[levelIn(requested, scope)] > rank[levelIn(allowed, scope)],
  );
  if (scopes.length === 0) return undefined;
  const list = (permissions: Permissions): string =>
    scopes.map((scope) => `${scope}: ${levelIn(permissions, scope)}`).join(", ");
  return { requested: list(requested), allowed: list(allowed) };
}

const rank: Readonly<Record<ScopeLevel, number>> = { none: 0, read: 1, write: 2 };

const levelIn = (permissions: Permissions, scope: string): ScopeLevel => permissions[scope] ?? "none";

function levelOf(value: Value): ScopeLevel {
  if (value === "read" || value === "write" || value === "none") return value;
  throw new Error(`"${textOf(value)}" is no permission level.`);
}

/** What `read-all` and `write-all` stand for. `id-token` cannot be read. */
const scopes = [
  "actions",
  "artifact-metadata",
  "attestations",
  "checks",
  "contents",
  "deployments",
  "discussions",
  "id-token",
  "issues",
  "models",
  "packages",
  "pages",
  "pull-requests",
  "repository-projects",
  "security-events",
  "statuses",
];

function everyScope(level: "read" | "write"): Permissions {
  const writable = (scope: string): ScopeLevel => (scope === "models" ? "read" : level);
  return Object.fromEntries(
    scopes
      .filter((scope) => level === "write" || scope !== "id-token")
      .map((scope) => [scope, writable(scope)]),
  );
}
