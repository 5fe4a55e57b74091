/**
 * Checks a value against JSON Schema, as much of it as GitHub's description uses. It reads the schema as it goes: a compiler
 * such as ajv is quicker for the thousandth value, but takes seconds to compile what one rehearsal needs once.
 * A test compares the verdicts with ajv's.
 */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface CheckOptions {
  /** What `#/schemas/NAME` means. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** Every value came as text, as in an address: `"1"` is an integer and `"true"` a boolean. */
  readonly isText?: boolean;
  /** `oneOf` is fulfilled by more than one alternative, too. */
  readonly isLenient?: boolean;
  /** Report fields of the outermost object that no part of the schema knows. */
  readonly isClosed?: boolean;
}

/** What is wrong with a value, in words; empty when it fits. `name` says what is checked. */
export function checkAgainst(
  schema: JsonSchema,
  value: unknown,
  { name, ...options }: CheckOptions & { readonly name: string },
): readonly string[] {
  const check = new SchemaCheck(options);
  const known = check.visit(schema, value, name);
  const unknown =
    options.isClosed === true && isObject(value) ? Object.keys(value).filter((key) => !known.has(key)) : [];
  return [...check.problems, ...unknown.map((key) => `${name} has an unknown field "${key}"`)];
}

type KnownKeys = ReadonlySet<string>;

class SchemaCheck {
  readonly problems: string[] = [];

  constructor(readonly options: CheckOptions) {}

  /** Returns the fields of the value that the schema knows. */
  visit(schema: JsonSchema, value: unknown, place: string): KnownKeys {
    const reference = schema["$ref"];
    if (typeof reference === "string") return this.visit(this.#schemaNamed(reference), value, place);
    const types = listOf(schema["type"]);
    if (types.length > 0 && !types.some((type) => this.#isOfType(type, value))) {
      this.problems.push(`${place} must be ${types.join(" or ")}`);
      return noKeys;
    }
    if (Array.isArray(schema["enum"]) && !schema["enum"].includes(value)) {
      this.problems.push(`${place} must be one of ${schema["enum"].join(", ")}`);
    }
    if (typeof value === "string") this.#visitText(schema, value, place);
    if (typeof value === "number") this.#visitNumber(schema, value, place);
    if (Array.isArray(value)) this.#visitArray(schema, value, place);
    const known = new Set(isObject(value) ? this.#visitObject(schema, value, place) : noKeys);
    for (const part of schemasIn(schema["allOf"])) addAll(known, this.visit(part, value, place));
    for (const keyword of ["anyOf", "oneOf"] as const) {
      const choices = schemasIn(schema[keyword]);
      if (choices.length > 0)
        addAll(known, this.#visitChoices(choices, value, { place, isExclusive: keyword === "oneOf" }));
    }
    return known;
  }

  #visitChoices(
    choices: readonly JsonSchema[],
    value: unknown,
    { place, isExclusive }: { readonly place: string; readonly isExclusive: boolean },
  ): KnownKeys {
    const attempts = choices.map((choice) => {
      const check = new SchemaCheck(this.options);
      return { known: check.visit(choice, value, place), problems: check.problems };
    });
    const fitting = attempts.filter(({ problems }) => problems.length === 0);
    if (fitting.length > 1 && isExclusive && this.options.isLenient !== true)
      this.problems.push(`${place} fits more than one of the alternatives`);
    // The alternative that fits best is most likely the one that was meant.
    if (fitting.length === 0)
      this.problems.push(
        ...(attempts.toSorted((one, other) => one.problems.length - other.problems.length)[0]?.problems ??
          []),
      );
    return new Set(fitting.flatMap(({ known }) => [...known]));
  }

  #visitObject(schema: JsonSchema, value: Readonly<Record<string, unknown>>, place: string): KnownKeys {
    const properties = isObject(schema["properties"])
      ? (schema["properties"] as Readonly<Record<string, JsonSchema>>)
      : {};
    const { additionalProperties, maxProperties } = schema;
    for (const key of listOf(schema["required"]))
      if (!(key in value)) this.problems.push(`${place} lacks "${key}"`);
    if (typeof maxProperties === "number" && Object.keys(value).length > maxProperties)
      this.problems.push(`${place} has more than ${maxProperties} fields`);
    const known = new Set<string>();
    for (const [key, inner] of Object.entries(value)) {
      const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (property !== undefined) this.visit(property, inner, `${place}.${key}`);
      else if (additionalProperties === undefined) continue;
      else if (additionalProperties === false) this.problems.push(`${place} has an unknown field "${key}"`);
      else if (isObject(additionalProperties)) this.visit(additionalProperties, inner, `${place}.${key}`);
      known.add(key);
    }
    return known;
  }

  #visitArray({ items, minItems, maxItems }: JsonSchema, value: readonly unknown[], place: string): void {
    if (typeof minItems === "number" && value.length < minItems)
      this.problems.push(`${place} has fewer than ${minItems} items`);
    if (typeof maxItems === "number" && value.length > maxItems)
      this.problems.push(`${place} has more than ${maxItems} items`);
    if (isObject(items))
      for (const [index, item] of value.entries()) this.visit(items, item, `${place}[${index}]`);
  }

  #visitNumber({ minimum, maximum }: JsonSchema, value: number, place: string): void {
    if (typeof minimum === "number" && value < minimum)
      this.problems.push(`${place} is less than ${minimum}`);
    if (typeof maximum === "number" && value > maximum)
      this.problems.push(`${place} is more than ${maximum}`);
  }

  #visitText(schema: JsonSchema, value: string, place: string): void {
    const { minLength, maxLength, format } = schema;
    const length = Array.from(value).length;
    if (typeof minLength === "number" && length < minLength)
      this.problems.push(`${place} is shorter than ${minLength} characters`);
    if (typeof maxLength === "number" && length > maxLength)
      this.problems.push(`${place} is longer than ${maxLength} characters`);
    const pattern = typeof format === "string" ? formats.get(format) : undefined;
    if (pattern !== undefined && !pattern.test(value)) this.problems.push(`${place} is no ${String(format)}`);
    if (this.options.isText !== true) return;
    if (isObject(schema["items"])) this.visit(schema["items"], value, place);
    if (/^-?\d+$/.test(value)) this.#visitNumber(schema, Number(value), place);
  }

  #isOfType(type: string, value: unknown): boolean {
    switch (type) {
      case "null":
        return value === null;
      case "string":
        return typeof value === "string";
      case "boolean":
        return typeof value === "boolean" || (this.#isText(value) && /^(?:true|false)$/.test(value));
      case "integer":
        return Number.isInteger(value) || (this.#isText(value) && /^-?\d+$/.test(value));
      case "number":
        return typeof value === "number" || (this.#isText(value) && /^-?\d+(?:\.\d+)?$/.test(value));
      case "array":
        return Array.isArray(value) || this.#isText(value);
      case "object":
        return isObject(value);
      default:
        throw new Error(`The schema has the unknown type "${type}".`);
    }
  }

  #isText(value: unknown): value is string {
    return this.options.isText === true && typeof value === "string";
  }

  #schemaNamed(reference: string): JsonSchema {
    const schema = this.options.schemas[reference.slice("#/schemas/".length)];
    if (schema === undefined) throw new Error(`The extract has no ${reference}.`);
    return schema;
  }
}

/**
 * The formats that say something. "email" does not: GitHub's own bots have addresses with brackets in them. A time without
 * zone would be one in our zone.
 */
const formats = new Map([
  ["uri", /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i],
  ["uri-template", /^[^\s<>"\\^`]*$/],
  ["date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i],
]);

const noKeys: KnownKeys = new Set();

function addAll(keys: Set<string>, more: KnownKeys): void {
  for (const key of more) keys.add(key);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const schemasIn = (value: unknown): readonly JsonSchema[] =>
  Array.isArray(value) ? (value as readonly JsonSchema[]) : [];
const listOf = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
