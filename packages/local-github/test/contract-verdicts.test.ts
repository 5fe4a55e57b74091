/** Our reading of GitHub's schemas against ajv's: the same verdict on good values and on values made wrong in many ways. */
import { expect, it } from "@jest/globals";
import { Ajv2019 } from "ajv/dist/2019.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { contract } from "../src/contract/contract.js";
import { checkAgainst, type JsonSchema } from "../src/contract/schema-check.js";

const ajv = new Ajv2019({ strict: false, validateSchema: false, addUsedSchema: false, inlineRefs: false });
addFormats.default(ajv);
for (const format of ["repo.nwo", "email", "int64"]) ajv.addFormat(format, true);
ajv.addSchema({ $id: "github", schemas: contract.schemas });

const answers = [
  "git/get-ref",
  "git/create-tree",
  "pulls/get",
  "pulls/list",
  "issues/add-labels",
  "repos/get-branch-rules",
  "repos/get-content",
  "repos/get-environment",
  "actions/list-workflow-runs",
];
const bodies = [
  "git/create-tree",
  "issues/add-labels",
  "issues/update",
  "pulls/create-review",
  "repos/create-or-update-environment",
];
const cases: readonly (readonly [string, JsonSchema, boolean])[] = [
  ...answers.map((id) => [`answer of ${id}`, firstAnswer(id), true] as const),
  ...bodies.map((id) => [`body of ${id}`, contract.operations[id]?.body ?? {}, true] as const),
  ["webhook push", contract.webhooks["push"] ?? {}, false],
  ["webhook issue_comment", contract.webhooks["issue-comment/created"] ?? {}, false],
];

it.each(cases)("%s", (name, schema, isClosed) => {
  const closed = isClosed ? { allOf: [schema], unevaluatedProperties: false } : schema;
  const theirs = ajv.compile(
    JSON.parse(JSON.stringify(closed).replaceAll('"#/schemas/', '"github#/schemas/')) as object,
  );
  const ours = (value: unknown): readonly string[] =>
    checkAgainst(schema, value, { name, schemas: contract.schemas, isClosed });
  let refusals = 0;
  fc.assert(
    fc.property(
      fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
      fc.array(fc.nat(), { maxLength: 3 }),
      (choices, damages) => {
        let value = sampleOf(schema, choicesFrom(choices));
        for (const damage of damages) value = damaged(value, damage);
        const isValid = theirs(value);
        if (!isValid) refusals += 1;
        expect({ isValid: ours(value).length === 0, value, ours: ours(value) }).toEqual({
          isValid,
          value,
          ours: ours(value),
        });
      },
    ),
    { numRuns: 150, seed: 42 },
  );
  expect(refusals).toBeGreaterThan(5);
});

function firstAnswer(id: string): JsonSchema {
  const [, schema] =
    Object.entries(contract.operations[id]?.responses ?? {}).find(([status]) => status.startsWith("2")) ?? [];
  if (schema === undefined || schema === null) throw new Error(`${id} has no answer.`);
  return schema;
}

function choicesFrom(numbers: readonly number[]): (count: number) => number {
  let at = 0;
  return (count) => (numbers[at++ % numbers.length] ?? 0) % count;
}

/** A value that the schema should take: which optional fields, alternatives and nulls is up to `choose`. */
function sampleOf(schema: JsonSchema, choose: (count: number) => number, depth = 0): unknown {
  const { $ref, allOf, oneOf, anyOf, ...plain } = schema;
  if (typeof $ref === "string")
    return sampleOf(contract.schemas[$ref.slice("#/schemas/".length)] ?? {}, choose, depth);
  const choices = schemasIn(oneOf ?? anyOf);
  const parts = [...schemasIn(allOf), ...choices.slice(choose(Math.max(1, choices.length))).slice(0, 1)];
  if (parts.length === 0) return plainSampleOf(plain, choose, depth);
  const samples = parts.map((part) => sampleOf(part, choose, depth));
  return samples.reduce(
    merged,
    "type" in plain || "properties" in plain ? plainSampleOf(plain, choose, depth) : undefined,
  );
}

const schemasIn = (value: unknown): readonly JsonSchema[] =>
  Array.isArray(value) ? (value as JsonSchema[]) : [];

function plainSampleOf(schema: JsonSchema, choose: (count: number) => number, depth: number): unknown {
  if (Array.isArray(schema["enum"])) return schema["enum"][choose(schema["enum"].length)];
  const types = [schema["type"] ?? "object"].flat();
  switch (types[choose(types.length)]) {
    case "object":
      return objectOf(schema, choose, depth);
    case "array":
      return Array.from({ length: depth > 4 ? 0 : choose(3) }, () =>
        sampleOf((schema["items"] ?? {}) as JsonSchema, choose, depth + 1),
      );
    case "string":
      return textOf(schema["format"]);
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return choose(2) === 0;
    default:
      return null;
  }
}

function objectOf(schema: JsonSchema, choose: (count: number) => number, depth: number): unknown {
  const properties = Object.entries((schema["properties"] ?? {}) as Readonly<Record<string, JsonSchema>>);
  const required = (schema["required"] ?? []) as readonly string[];
  const kept = properties.filter(([key]) => required.includes(key) || (depth < 3 && choose(3) === 0));
  return Object.fromEntries(kept.map(([key, inner]) => [key, sampleOf(inner, choose, depth + 1)]));
}

function textOf(format: unknown): string {
  if (format === "uri") return "https://api.github.com/repos/acme/shop";
  if (format === "date-time") return "2026-01-05T09:00:00Z";
  return "text";
}

const merged = (one: unknown, other: unknown): unknown =>
  isObject(one) && isObject(other) ? { ...one, ...other } : other;

/** Changes one thing somewhere in the value. */
function damaged(value: unknown, damage: number): unknown {
  if (Array.isArray(value) && value.length > 0)
    return value.with(damage % value.length, damaged(value[damage % value.length], Math.floor(damage / 7)));
  if (!isObject(value)) return [null, 7, "text", true, [], {}, 1.5, "12"][damage % 8];
  const keys = Object.keys(value);
  const key = keys[damage % Math.max(1, keys.length)];
  if (key === undefined || damage % 5 === 0) return { ...value, unheard_of: 1 };
  if (damage % 5 === 1) return Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));
  return { ...value, [key]: damaged(value[key], Math.floor(damage / 3)) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
