/** GitHub's description of its REST API, as far as the local GitHub goes. See README.md beside this file. */
import extract from "./github-contract.json" with { type: "json" };
import type { JsonSchema } from "./schema-check.js";

export interface Operation {
  readonly method: string;
  /** `/repos/{owner}/{repo}/git/ref/{ref}` */
  readonly path: string;
  readonly pathParameters: ParameterSchema;
  readonly query: ParameterSchema;
  readonly body?: JsonSchema;
  readonly isBodyRequired?: boolean;
  /** Status → schema, `null` for an answer without a body. */
  readonly responses: Readonly<Record<string, JsonSchema | null>>;
}
interface ParameterSchema {
  readonly type: string;
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
}

export const contract: {
  readonly source: string;
  readonly operations: Readonly<Record<string, Operation>>;
  /** `pull-request/opened` → payload */
  readonly webhooks: Readonly<Record<string, JsonSchema>>;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
} = extract;

export interface MatchedOperation {
  readonly id: string;
  readonly operation: Operation;
  /** Decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** `pathname` as it came over the wire: Octokit writes `heads%2Fmain`, others `heads/main`, and both mean the same. */
export function findOperation(method: string, pathname: string): MatchedOperation | undefined {
  for (const { id, operation, pattern } of routes) {
    const match = operation.method === method ? pattern.exec(pathname) : null;
    if (match === null) continue;
    return { id, operation, parameters: decoded(match.groups ?? {}) };
  }
  return undefined;
}

const decoded = (groups: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? "")]));

/** These may hold slashes on GitHub. */
const slashed = new Set(["ref", "path", "basehead", "branch", "tag"]);

const countOfLiterals = (path: string): number =>
  path.split("/").filter((part) => !part.startsWith("{")).length;

const routes = Object.entries(contract.operations)
  .map(([id, operation]) => ({ id, operation, pattern: patternOf(operation.path) }))
  // `/pulls/comments` before `/pulls/{pull_number}`.
  .toSorted(
    (one, other) =>
      countOfLiterals(other.operation.path) - countOfLiterals(one.operation.path) ||
      other.operation.path.length - one.operation.path.length,
  );

function patternOf(path: string): RegExp {
  const source = path
    .replace(/[.+]/g, "\\$&")
    .replace(/\/\{path\}$/, "(?:/(?<path>.*))?")
    .replace(/(?<!<)\{(\w+)\}/g, (_, name: string) => `(?<${name}>${slashed.has(name) ? ".+" : "[^/]+"})`);
  return new RegExp(`^${source}$`);
}
