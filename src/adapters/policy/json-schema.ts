import { toJSONSchema } from "zod/mini";
import { findPolicyKey, type PolicyKey, type PolicyPath } from "./keys.js";
import { policySchema } from "./schema.js";

type Schema = Record<string, unknown>;

/** Where editors find it, for the newest version of this major. */
export const policySchemaUrl =
  "https://raw.githubusercontent.com/release-console/release-console/v9/docs/policy.schema.json";

/**
 * The policy file as JSON Schema (draft 7, which editors read), from the zod schema that the console itself uses. What
 * only code can say, such as that a freeze ends after it begins, is left to the console.
 */
export function policyJsonSchema(): Schema {
  const schema = toJSONSchema(policySchema, {
    target: "draft-7",
    io: "output",
    unrepresentable: "any",
  }) as Schema;
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: policySchemaUrl,
    title: "Release Console policy",
    description: "Who tests, who approves, and how releases and rollbacks go: .github/release-console.yml",
    ...asWritten(withoutKey(schema, "$schema"), []),
  };
}

/** What people write, not what is read from it: nothing with a default is required, and short forms are allowed. */
function asWritten(schema: Schema, path: PolicyPath): Schema {
  const described = describe(schema, path);
  if (isRecord(schema["properties"])) {
    const properties = Object.fromEntries(
      Object.entries(schema["properties"]).map(([key, each]) => [
        key,
        asWritten(each as Schema, [...path, key]),
      ]),
    );
    const required = Array.isArray(schema["required"]) ? (schema["required"] as string[]) : [];
    const needed = required.filter((key) => isNeeded(properties[key], [...path, key]));
    const rest = withoutKey(described, "required");
    return shortForm({ ...rest, properties, ...(needed.length === 0 ? {} : { required: needed }) }, path);
  }
  if (isRecord(schema["items"]))
    return { ...described, items: itemOf(asWritten(schema["items"], [...path, 0]), path) };
  return described;
}

/** A section may be left out or be empty, and so may a list; a key is needed where keys.ts gives it no default. */
function isNeeded(property: unknown, path: PolicyPath): boolean {
  const key = findPolicyKey(path);
  if (key === undefined || key.default !== undefined || key.optional === true) return false;
  return isRecord(property) && property["default"] === undefined;
}

function describe(schema: Schema, path: PolicyPath): Schema {
  const key = findPolicyKey(path);
  if (key === undefined) return schema;
  const isSection = schema["type"] === "object";
  return {
    ...schema,
    ...(isSection && path.length === 1 && path[0] !== "adopt" ? { type: ["object", "null"] } : {}),
    ...(schema["type"] === "array" && mayBeEmpty(key) ? { type: ["array", "null"] } : {}),
    description: `${key.meaning.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, "$1")} It must ${key.must}.`,
  };
}

/** A list whose key may stand there with nothing behind it. */
const mayBeEmpty = ({ default: value, optional }: PolicyKey): boolean =>
  optional === true || (Array.isArray(value) && value.length === 0);

const url = { type: "string", pattern: "^https?://[^/@\\s]+(?:[/?#]\\S*)?$" };

/** A health check and a webhook may be a URL alone, a check its name alone. */
function shortForm(schema: Schema, path: PolicyPath): Schema {
  const last = path.at(-1);
  const { description, ...rest } = schema;
  const isWebhook = path.length === 3 && path[1] === "webhooks";
  if (last === "health" || isWebhook) return { description, anyOf: [url, rest] };
  if (path.length === 3 && path[0] === "checks" && path[1] === "required")
    return { description, anyOf: [{ type: "string", minLength: 1 }, rest] };
  return schema;
}

const patterns: Readonly<Record<string, string>> = {
  "login-or-team": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}((_[A-Za-z0-9]{1,10})?|/[a-z0-9_][a-z0-9_-]*)$",
  bot: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}(_[A-Za-z0-9]{1,10})?(\\[bot\\])?$",
  moment: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})$",
};

/** What zod checks by code is written here as a pattern, no stricter than the code. */
function itemOf(item: Schema, path: PolicyPath): Schema {
  const list = String(path.at(-1));
  if (["testers", "rollback-approvers", "team"].includes(list))
    return { ...item, pattern: patterns["login-or-team"] };
  if (list === "bots") return { ...item, pattern: patterns["bot"] };
  if (list === "freezes" && isRecord(item["properties"])) {
    const moments = Object.fromEntries(
      Object.entries(item["properties"]).map(([key, each]) => [
        key,
        key === "reason" ? each : { ...(each as Schema), pattern: patterns["moment"] },
      ]),
    );
    return { ...item, properties: moments };
  }
  return item;
}

const withoutKey = (schema: Schema, key: string): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));

const isRecord = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);
