import type { CheckRecord } from "./history-records.js";

/**
 * The checks that an entry names, if it names any: the part `checks` of its facts (a pull request that boards), or of what
 * a release rests on (`basis`). Read with care, because logs of older versions have none.
 */
export function checksOf(facts: object): readonly CheckRecord[] {
  const about = numberOf("pullRequest" in facts ? facts.pullRequest : null);
  const own = listOf("checks" in facts ? facts.checks : null).map((check) => recordOf(check, about));
  const basis = "basis" in facts && isObject(facts.basis) ? facts.basis : {};
  const rests = listOf(basis["checks"]).map((check) => recordOf(check, null));
  return [...own, ...rests].filter((check) => check !== undefined);
}

function recordOf(check: unknown, about: number | null): CheckRecord | undefined {
  if (!isObject(check) || typeof check["name"] !== "string") return undefined;
  return {
    name: check["name"],
    app: textOf(check["app"]),
    workflow: textOf(check["workflow"]),
    conclusion: textOf(check["conclusion"]),
    run: runOf(check["run"]),
    pullRequest: numberOf(check["pullRequest"]) ?? about,
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
const numberOf = (value: unknown): number | null => (typeof value === "number" ? value : null);

function runOf(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  if (isObject(value)) return textOf(value["url"]) ?? runOf(value["id"]);
  return textOf(value);
}
