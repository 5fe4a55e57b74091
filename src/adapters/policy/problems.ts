import { nearestName } from "../../domain/policy/did-you-mean.js";
import type { core } from "zod/mini";
import { findPolicyKey, keysBelow, policyKeys, type PolicyPath, renderPath } from "./keys.js";

/** Something wrong at one place of the file. */
export interface PolicyFault {
  readonly path: PolicyPath;
  readonly message: string;
}

/** Of one mapping; who has more of them has another problem than their names. */
const mostKeys = 50;

/** What zod found, in the words of docs/policy.md. `value` is the whole file as it was written. */
export function faultsOf(issues: readonly core.$ZodIssue[], value: unknown): readonly PolicyFault[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== "symbol");
    if (issue.code === "unrecognized_keys")
      return issue.keys.slice(0, mostKeys).map((key) => unknownKey(path, key));
    return [{ path, message: wrongValue(path, value) }];
  });
}

function wrongValue(path: PolicyPath, value: unknown): string {
  const found = valueAt(value, path);
  const name = `"${renderPath(path)}"`;
  const must = findPolicyKey(path)?.must ?? mustOfItem(path);
  if (isItemOfLogins(path) && typeof found === "string" && found.startsWith("@"))
    return `${name} must be a login without "@"; found ${show(found)}.`;
  if (typeof found === "number" && !must.includes("number"))
    return `${name} must ${must}; found the number ${found}: put it in quotes if it is a name.`;
  return `${name} must ${must}; found ${show(found)}.`;
}

const listsOfLogins = ["testers", "rollback-approvers", "team", "bots"];
const isItemOfLogins = ([first, ...rest]: PolicyPath): boolean =>
  rest.length === 1 && listsOfLogins.includes(String(first));

/** Items that are a single value have no row of their own. */
function mustOfItem(path: PolicyPath): string {
  if (isItemOfLogins(path))
    return path[0] === "bots"
      ? "be the login of a GitHub account"
      : 'be the login of a GitHub account, or a team as "organisation/team"';
  const list = renderPath(path.slice(0, -1));
  return `be one of those that "${list}" can list (it must ${findPolicyKey(path.slice(0, -1))?.must ?? "not be there"})`;
}

function unknownKey(path: PolicyPath, key: string): PolicyFault {
  const here = keysBelow(path);
  const near = nearestName(key, here);
  const elsewhere = near === undefined ? placesOf(key) : [];
  const hint =
    near !== undefined
      ? `did you mean "${near}"?`
      : elsewhere.length > 0
        ? `it belongs to ${elsewhere.map((place) => `"${place}"`).join(" or ")}.`
        : `known here: ${here.join(", ")}.`;
  return {
    path: [...path, key],
    message: `"${renderPath([...path, key])}" is not a key of the policy file; ${hint}`,
  };
}

/** Mappings that do have such a key. */
function placesOf(key: string): readonly string[] {
  const paths = Object.keys(policyKeys).filter((path) => path.endsWith(`.${key}`));
  return paths
    .map((path) => path.slice(0, -key.length - 1))
    .flatMap((place) =>
      place === "health" ? ["staging.health", "production.health"] : [place.replaceAll("[]", "")],
    );
}

/** What was written at `path`; undefined when nothing was. */
export function valueAt(value: unknown, path: PolicyPath): unknown {
  let found = value;
  for (const step of path) {
    // `health: URL` is short for its "url".
    if (typeof found !== "object" || found === null) return typeof found === "string" ? found : undefined;
    found = Object.hasOwn(found, step) ? (found as Record<string | number, unknown>)[step] : undefined;
  }
  return found;
}

function show(found: unknown): string {
  if (found === undefined || found === null) return "nothing";
  if (Array.isArray(found)) return found.length === 0 ? "none" : "a list";
  if (typeof found === "object") return "a mapping";
  const text = JSON.stringify(found);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
